import { Button, Switch } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { levelText } from '../../../annotations/level-text';
import { message } from '../../../messages/catalog';
import type { Review } from '../../../review/review';
import type { PlacedRow } from '../../session/selectors/filter-rows';
import { maskedId, maskedPhone } from '../../session/selectors/masked';
import { useLayout } from '../layout-styles';
import { usePane } from '../pane-context';
import { VerdictMark } from '../result/verdict-mark';
import { ClauseList } from './clause-list';
import { FeeTable } from './fee-table';
import { PersonFindings } from './person-findings';
import { Undecided } from './undecided';

export interface PersonCardProps {
  readonly review: Review;
  readonly person: PlacedRow;
  readonly onBack: () => void;
}

/** One applicant: verdict and why, every clause, fees, photo, findings with their fixes. Escape goes back. */
export function PersonCard({ review, person, onBack }: PersonCardProps) {
  const { state, actions, say } = usePane();
  const layout = useLayout();
  const heading = useRef<HTMLHeadingElement>(null);
  const [revealed, setRevealed] = useState(false);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, []);
  const { sheet, row } = person;
  const sheetId = sheet.list.snapshot.id;
  const phone = String(row.applicant.readings.phone?.raw ?? '');
  const facts = [
    { term: message('field.idNumber'), value: revealed ? row.idNumber : maskedId(row) },
    { term: message('field.phone'), value: revealed ? phone : maskedPhone(phone) },
    { term: message('field.employer'), value: row.employer },
  ].filter(({ value }) => value !== '');
  return (
    <article
      className={layout.stack}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // In Excel on the web, Escape would go on to take the focus back to the sheet.
        event.stopPropagation();
        onBack();
      }}
    >
      <div className={layout.spread}>
        <Button size="small" onClick={onBack}>
          {say(message('pane.person.back'))}
        </Button>
        <Button size="small" onClick={() => void actions.goTo(sheetId, row.row, null)}>
          {say(message('pane.person.goTo', { row: row.row + 1 }))}
        </Button>
      </div>
      <div className={layout.card}>
        <div className={layout.spread}>
          <h2 ref={heading} tabIndex={-1} className={layout.heading}>
            {row.name === '' ? say(message('pane.unnamed')) : row.name} ·{' '}
            {levelText(row.level, state.language)}
          </h2>
          <VerdictMark verdict={row.verdict} />
        </div>
        {facts.map(({ term, value }) => (
          <p key={term.key} className={layout.small}>
            {say(message('pane.fact', { term, value }))}
          </p>
        ))}
        <Switch
          checked={revealed}
          label={say(message('pane.reveal'))}
          onChange={(_event, { checked }) => {
            setRevealed(checked);
          }}
        />
      </div>
      <PersonFindings sheet={sheet} row={row} revealed={revealed} />
      <Undecided review={review} sheet={sheet} row={row} />
      <ClauseList eligibility={row.eligibility} notice={review.notice} />
      <FeeTable row={row} />
    </article>
  );
}
