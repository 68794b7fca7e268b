import { spanText } from '../applicant/day';
import type { Level } from '../applicant/applicant';
import { message } from '../messages/catalog';
import type { Message } from '../messages/message';
import { lengthBetween, yearsReached } from './anniversary';
import { isLower } from './decide-certificate';
import type { ClauseDecision, Eligibility, RequirementDecision } from './eligibility';
import type { Evidence } from './evidence';
import { explainContradiction } from './explain-work-doubt';
import { clauseName, lengthName, levelName, monthsName } from './names';
import { longestRun, runsOf } from './work-runs';

type Decision = Pick<Eligibility, 'outcome' | 'clauses' | 'afterTraining'>;

/** What staff should check beside the decision itself, and contradictions in what was filled in. */
export function notesOn(
  evidence: Evidence,
  level: Level,
  decision: Decision,
  trace: readonly ClauseDecision[],
): readonly Message[] {
  const used = requirementsUsed(decision, trace);
  return [
    ...workNotes(evidence, used),
    ...certificateNotes(evidence, level, used),
    ...otherNotes(evidence, used),
    ...claimNote(evidence, decision),
  ];
}

/** The met requirements of the clauses the decision rests on. */
function requirementsUsed(
  { outcome, clauses, afterTraining }: Decision,
  trace: readonly ClauseDecision[],
): readonly RequirementDecision[] {
  const cited = (outcome === 'eligible' ? clauses : afterTraining).flatMap((id) => id.split('|'));
  return trace
    .filter(({ clause }) => cited.includes(clause))
    .flatMap(({ requirements }) => requirements.filter(({ answer }) => answer === 'yes'));
}

function workNotes(evidence: Evidence, used: readonly RequirementDecision[]): readonly Message[] {
  const { work } = evidence;
  const notes: Message[] = [];
  if (evidence.underAge)
    notes.push(message('eligibility.note.underAge', { age: evidence.notice.minimumWorkingAge }));
  const contradiction = explainContradiction(evidence);
  if (contradiction !== null) notes.push(message('eligibility.note.contradiction', contradiction));
  const differs = declaredBeyondHistory(evidence);
  if (differs !== null) notes.push(differs);
  const rests = used.find(({ requirement }) => requirement.kind === 'work')?.requirement;
  if (rests?.kind !== 'work') return notes;
  if ((rests.scope === 'own' ? work.own : work.ownOrRelated).elsewhere)
    notes.push(message('eligibility.note.elsewhere'));
  if (work.source === 'declared') notes.push(message('eligibility.note.declaredYears'));
  return notes;
}

/** The history decides; more years declared than it can hold are only pointed out. */
function declaredBeyondHistory({ applicant, work }: Evidence): Message | null {
  const declared = applicant.readings.occupationYears?.value;
  if (work.source !== 'history' || !declared || declared.approximate || work.incomplete) return null;
  const all = longestRun(runsOf(work.own.kind, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY));
  if (all !== null && yearsReached(all.from, all.to, declared.leastMonths / 12)) return null;
  return message('eligibility.note.declaredDiffers', {
    declared: monthsName(declared.leastMonths),
    length: lengthName(lengthBetween(all?.from ?? 0, all?.to ?? 0)),
  });
}

function certificateNotes(
  { certificate }: Evidence,
  level: Level,
  used: readonly RequirementDecision[],
): readonly Message[] {
  if (typeof certificate === 'string' || certificate.occupation === 'other') return [];
  const notes: Message[] = [];
  if (certificate.level !== null && !isLower(certificate.level, level))
    notes.push(
      message('eligibility.note.sameOrHigherHeld', {
        held: levelName(certificate.level),
        level: levelName(level),
      }),
    );
  if (!used.some(({ requirement }) => requirement.kind === 'certificate')) return notes;
  if (certificate.occupation === 'formerName') notes.push(message('eligibility.note.formerName'));
  if (certificate.dateFrom === 'number' && certificate.date !== null)
    notes.push(message('eligibility.note.certificateDateFromNumber', { date: spanText(certificate.date) }));
  return notes;
}

function otherNotes(evidence: Evidence, used: readonly RequirementDecision[]): readonly Message[] {
  const uses = (kind: string) => used.some(({ requirement }) => requirement.kind === kind);
  const notes: Message[] = [];
  if (uses('training')) notes.push(message('eligibility.note.trainingDone'));
  const bySchooling = uses('education') || uses('advancedTechnicalSchooling');
  if (bySchooling && evidence.graduation === 'unsaid')
    notes.push(message('eligibility.note.noGraduationDate'));
  return notes;
}

/** The clause the applicant claims, where the review rests on others. */
function claimNote({ applicant }: Evidence, { clauses, afterTraining }: Decision): readonly Message[] {
  const claimed = applicant.readings.clause?.value ?? [];
  const found = [...clauses, ...afterTraining];
  const holds = new Set(found.flatMap((id) => id.split('|')));
  if (claimed.length === 0 || found.length === 0 || claimed.some((id) => holds.has(id))) return [];
  return [
    message('eligibility.note.claimedClause', {
      claimed: claimed.map(clauseName),
      clauses: found.map(clauseName),
    }),
  ];
}
