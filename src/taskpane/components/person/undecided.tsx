import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import { message } from '../../../messages/catalog';
import type { Review, RowReview, SheetReview } from '../../../review/review';
import { undecidedTerms } from '../../../review/undecided-terms';
import type { UndecidedTerm } from '../../../review/undecided-terms';
import { useLayout } from '../layout-styles';
import { usePane } from '../pane-context';

export interface UndecidedProps {
  readonly review: Review;
  readonly sheet: SheetReview;
  readonly row: RowReview;
}

/** The person's major and jobs of which nobody has said yet what they are: one click decides them for all rows. */
export function Undecided({ review, sheet, row }: UndecidedProps) {
  const terms = useMemo(() => {
    const own = undecidedTerms({ ...review, sheets: [{ ...sheet, rows: [row] }] });
    if (own.majors.length === 0 && own.occupations.length === 0) return own;
    const all = undecidedTerms(review);
    return {
      majors: countedAs(own.majors, all.majors),
      occupations: countedAs(own.occupations, all.occupations),
    };
  }, [review, sheet, row]);
  return <UndecidedTerms {...terms} />;
}

/** The terms of one row with the count of all: that is how many a click decides for. */
function countedAs(own: readonly UndecidedTerm[], all: readonly UndecidedTerm[]): readonly UndecidedTerm[] {
  const terms = new Set(own.map(({ term }) => term));
  return all.filter(({ term }) => terms.has(term));
}

export type UndecidedTermsProps = ReturnType<typeof undecidedTerms>;

/** The terms with a button for each way to decide. Nothing where nothing is open. */
export function UndecidedTerms({ majors, occupations }: UndecidedTermsProps) {
  const { actions, say } = usePane();
  const layout = useLayout();
  if (majors.length === 0 && occupations.length === 0) return null;
  return (
    <section className={layout.card}>
      <h3 className={layout.heading}>{say(message('pane.undecided.title'))}</h3>
      <p className={layout.small}>{say(message('pane.undecided.about'))}</p>
      {majors.map(({ term, rows }) => (
        <div key={`major ${term}`} className={layout.tight} role="group" aria-label={term}>
          <p className={layout.text}>{say(message('pane.undecided.major', { term, count: rows }))}</p>
          <div className={layout.line}>
            {(['related', 'other'] as const).map((as) => (
              <Button key={as} size="small" onClick={() => void actions.decideMajor(term, as)}>
                {say(message(`pane.major.${as}`))}
              </Button>
            ))}
          </div>
        </div>
      ))}
      {occupations.map(({ term, rows }) => (
        <div key={`job ${term}`} className={layout.tight} role="group" aria-label={term}>
          <p className={layout.text}>{say(message('pane.undecided.job', { term, count: rows }))}</p>
          <div className={layout.line}>
            {(['own', 'related', 'other'] as const).map((as) => (
              <Button key={as} size="small" onClick={() => void actions.decideOccupation(term, as)}>
                {say(message(`pane.job.${as}`))}
              </Button>
            ))}
          </div>
        </div>
      ))}
    </section>
  );
}
