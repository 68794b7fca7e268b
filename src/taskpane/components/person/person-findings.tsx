import { Button } from '@fluentui/react-components';
import { message } from '../../../messages/catalog';
import type { Review, RowReview, SheetReview } from '../../../review/review';
import { safeFixesOfSheet } from '../../../review/safe-fixes';
import { cellAddress } from '../../../workbook/cell-address';
import { FixChange } from '../fixes/fix-change';
import { useLayout } from '../layout-styles';
import { maskNumbers } from '../masked';
import { usePane } from '../pane-context';
import { SeverityBadge } from '../result/badges';
import { problemsOfRow } from '../result/problems';

export interface PersonFindingsProps {
  readonly review: Review;
  readonly sheet: SheetReview;
  readonly row: RowReview;
  readonly revealed: boolean;
}

/** What is wrong in one row: a button to each cell, and the fix where one is certain. */
export function PersonFindings({ review, sheet, row, revealed }: PersonFindingsProps) {
  const { state, actions, say } = usePane();
  const layout = useLayout();
  const sheetId = sheet.list.snapshot.id;
  const problems = problemsOfRow(review, sheet, row);
  const fixes = safeFixesOfSheet({ ...sheet, rows: [row] });
  return (
    <section className={layout.card}>
      <h3 className={layout.heading}>{say(message('pane.person.findings', { count: problems.length }))}</h3>
      {problems.length === 0 ? <p className={layout.text}>{say(message('pane.person.noFindings'))}</p> : null}
      {problems.map(({ key, severity, label, sentence, at, cites }) => {
        const fix = fixes.find(({ column, code }) => column === at.column && code === sentence.key);
        const text = say(sentence);
        return (
          <div key={key} className={layout.tight}>
            <div className={layout.line}>
              <SeverityBadge severity={severity} />
              {at.column === null ? null : (
                <Button
                  size="small"
                  appearance="transparent"
                  onClick={() => void actions.goTo(sheetId, row.row, at.column)}
                >
                  {cellAddress(row.row, at.column)} {label}
                </Button>
              )}
            </div>
            <p className={layout.text}>{revealed ? text : maskNumbers(text)}</p>
            {cites === null ? null : (
              <p className={layout.small}>{say(message('pane.person.cites', { section: cites }))}</p>
            )}
            {fix ? (
              <div className={layout.spread}>
                <FixChange fix={fix} revealed={revealed} />
                {state.abilities.writable ? (
                  <Button size="small" onClick={() => void actions.applyFixes([fix])}>
                    {say(message('pane.fixes.apply'))}
                  </Button>
                ) : null}
              </div>
            ) : null}
          </div>
        );
      })}
    </section>
  );
}
