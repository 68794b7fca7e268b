import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { isoDate } from '../../../applicant/day';
import type { Answer, ClauseDecision, Eligibility } from '../../../eligibility/eligibility';
import { clauseName } from '../../../eligibility/names';
import { message } from '../../../messages/catalog';
import type { Message } from '../../../messages/message';
import type { Notice } from '../../../notice/notice';
import { useLayout } from '../layout-styles';
import { usePane } from '../pane-context';

const ANSWERS: Readonly<Record<Answer, { sign: string; text: Message }>> = {
  yes: { sign: '✓', text: message('pane.answer.yes') },
  afterTraining: { sign: '△', text: message('pane.answer.afterTraining') },
  unknown: { sign: '?', text: message('pane.answer.unknown') },
  no: { sign: '✗', text: message('pane.answer.no') },
};

const useStyles = makeStyles({
  sign: { display: 'inline-block', width: '1.2em', fontWeight: tokens.fontWeightSemibold },
  yes: { color: tokens.colorPaletteGreenForeground1 },
  afterTraining: { color: tokens.colorPaletteTealForeground2 },
  unknown: { color: tokens.colorPaletteMarigoldForeground2 },
  no: { color: tokens.colorPaletteRedForeground1 },
  requirements: { paddingLeft: '1.2em', display: 'flex', flexDirection: 'column', rowGap: '2px' },
});

export interface ClauseListProps {
  readonly eligibility: Eligibility;
  readonly notice: Notice;
}

/** Why this outcome, and every clause of the level with what it was decided on. */
export function ClauseList({ eligibility, notice }: ClauseListProps) {
  const { say } = usePane();
  const layout = useLayout();
  const decisions = eligibility.trace();
  const texts = new Map(
    notice.levels.flatMap(({ clauses }) => clauses.map(({ id, text }) => [id, text] as const)),
  );
  if (decisions.length === 0 && eligibility.reasons.length === 0) return null;
  return (
    <section className={layout.card}>
      <h3 className={layout.heading}>{say(message('pane.person.clauses'))}</h3>
      {eligibility.reasons.map((reason, at) => (
        <p key={at} className={layout.text}>
          {say(reason)}
        </p>
      ))}
      {decisions.map((decision) => (
        <Clause key={decision.clause} decision={decision} text={texts.get(decision.clause) ?? ''} />
      ))}
    </section>
  );
}

/** A clause that could pass stands open. */
function Clause({ decision, text }: { readonly decision: ClauseDecision; readonly text: string }) {
  const { say } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  return (
    <details open={decision.answer !== 'no'}>
      <summary className={layout.summary}>
        <Sign answer={decision.answer} /> {say(clauseName(decision.clause))} ·{' '}
        {say(ANSWERS[decision.answer].text)}
      </summary>
      <div className={styles.requirements}>
        <p className={layout.small}>{text}</p>
        {decision.requirements.map(({ answer, reason }, at) => (
          <p key={at} className={layout.small}>
            <Sign answer={answer} />
            <span className={layout.unseen}>{say(ANSWERS[answer].text)} </span>
            {say(reason)}
          </p>
        ))}
        {decision.holdsFrom === null ? null : (
          <p className={layout.small}>
            {say(message('pane.person.holdsFrom', { date: isoDate(decision.holdsFrom) }))}
          </p>
        )}
      </div>
    </details>
  );
}

function Sign({ answer }: { readonly answer: Answer }) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.sign, styles[answer])} aria-hidden>
      {ANSWERS[answer].sign}
    </span>
  );
}
