import type { Eligibility } from '../eligibility/eligibility';
import { fault } from '../applicant/reading';
import { message } from '../messages/catalog';
import type { Message } from '../messages/message';
import { levelName } from './check-level';
import type { RowDraft } from './row-draft';
import type { Level } from '../applicant/applicant';

/**
 * A clause declared in the sheet that the review does not find to hold is a warning: the decision stands on the
 * values, not on the declaration (附件1).
 */
export function checkClause(draft: RowDraft): void {
  const declared = draft.applicant.readings.clause?.value;
  if (!declared || declared.length === 0) return;
  const { eligibility } = draft;
  if (eligibility.outcome === 'notAssessed' || draft.hasErrorAt('clause')) return;
  const possible = new Set(
    [...eligibility.clauses, ...eligibility.afterTraining, ...eligibility.undecided].flatMap((clauses) =>
      clauses.split('|'),
    ),
  );
  if (declared.some((clause) => possible.has(clause))) return;
  draft.add('clause', fault(disagreement(declared, eligibility), 'warning'));
}

function disagreement(declared: readonly string[], eligibility: Eligibility): Message {
  const names = declared.map(clauseName);
  const found = [...eligibility.clauses, ...eligibility.afterTraining, ...eligibility.undecided].map(
    clauseName,
  );
  if (found.length > 0) return message('clause.differs', { declared: names, found });
  const reason = failingReason(declared, eligibility);
  return reason === null
    ? message('clause.failsPlainly', { declared: names })
    : message('clause.fails', { declared: names, reason });
}

/** What the declared clause fails on. */
function failingReason(declared: readonly string[], eligibility: Eligibility): Message | null {
  const decision = eligibility.trace().find(({ clause }) => declared.includes(clause));
  return decision?.requirements.find(({ answer }) => answer === 'no')?.reason ?? null;
}

/** `3-4` → 三级第4条; `3-3|3-4` → 三级第3条、三级第4条之一. */
export function clauseName(clause: string): Message {
  const either = clause.split('|');
  if (either.length > 1) return message('clause.eitherOf', { clauses: either.map(clauseName) });
  const [level = '', number = ''] = clause.split('-');
  return message('clause.number', { level: isLevel(level) ? levelName(level) : level, number });
}

function isLevel(text: string): text is `${Level}` {
  return /^[1-5]$/.test(text);
}
