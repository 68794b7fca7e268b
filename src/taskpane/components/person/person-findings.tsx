import { Button } from '@fluentui/react-components';
import type { Severity } from '../../../applicant/fault';
import { message } from '../../../messages/catalog';
import type { RowReview, SheetReview } from '../../../review/review';
import { safeFixesOfSheet } from '../../../review/safe-fixes';
import { cellAddress } from '../../../workbook/cell-address';
import { FixChange } from '../fixes/fix-change';
import { useLayout } from '../layout-styles';
import { usePane } from '../pane-context';
import { SeverityBadge } from '../severity-badge';
import { columnText, toldText } from '../result/problem-text';

export interface PersonFindingsProps {
  readonly sheet: SheetReview;
  readonly row: RowReview;
  readonly revealed: boolean;
}

/** What is wrong in one row: a button to each cell, and the fix where one is certain. */
export function PersonFindings({ sheet, row, revealed }: PersonFindingsProps) {
  const { state, actions, say } = usePane();
  const layout = useLayout();
  const sheetId = sheet.list.snapshot.id;
  const findings = [...row.findings].sort((one, other) => RANK[one.severity] - RANK[other.severity]);
  const fixes = safeFixesOfSheet({ ...sheet, rows: [row] });
  return (
    <section className={layout.card}>
      <h3 className={layout.heading}>{say(message('pane.person.findings', { count: findings.length }))}</h3>
      {findings.length === 0 ? <p className={layout.text}>{say(message('pane.person.noFindings'))}</p> : null}
      {findings.map((finding, index) => {
        const { code, params, severity, column, cites } = finding;
        const place = { sheetId, row: row.row, column };
        const fix = fixes.find((one) => one.column === column && one.code === code);
        return (
          <div key={`${code} ${column ?? ''} ${index}`} className={layout.tight}>
            <div className={layout.line}>
              <SeverityBadge severity={severity} />
              {column === null ? null : (
                <Button
                  size="small"
                  appearance="transparent"
                  onClick={() => void actions.goTo(sheetId, row.row, column)}
                >
                  {cellAddress(row.row, column)} {columnText({ sheet, place })}
                </Button>
              )}
            </div>
            <p className={layout.text}>{toldText({ key: code, params }, say, revealed)}</p>
            {cites === null ? null : (
              <p className={layout.small}>{say(message('pane.person.cites', { section: cites }))}</p>
            )}
            {fix ? (
              <div className={layout.spread}>
                <FixChange fix={fix} revealed={revealed} />
                {state.abilities.writable ? (
                  <Button
                    size="small"
                    aria-label={say(
                      message('pane.fixes.applyCell', { cell: cellAddress(fix.row, fix.column) }),
                    )}
                    onClick={() => void actions.applyFixes([fix])}
                  >
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

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };
