import { spanText } from '../applicant/day';
import { message } from '../messages/catalog';
import type { Message } from '../messages/message';
import type { Requirement } from '../notice/notice';
import type { DecidedClause } from './decided-clause';
import { timelineFor } from './decide-work';
import type { Evidence } from './evidence';

/**
 * What staff should check because the decision rests on it. Faults of the values themselves are told where the
 * values are read.
 *
 * @param cited the clauses the decision rests on
 */
export function notesOn(evidence: Evidence, cited: readonly DecidedClause[]): readonly Message[] {
  const notes: Message[] = [];
  const told: Requirement['kind'][] = [];
  for (const { parts } of cited)
    for (const { requirement, answer } of parts) {
      if (answer !== 'yes' || told.includes(requirement.kind)) continue;
      told.push(requirement.kind);
      for (const note of notesOnRequirement(evidence, requirement)) notes.push(note);
    }
  return notes;
}

function notesOnRequirement(evidence: Evidence, requirement: Requirement): readonly Message[] {
  switch (requirement.kind) {
    case 'work': {
      const notes: Message[] = [];
      const { elsewhere, presentUndecided } = timelineFor(evidence, requirement);
      if (elsewhere)
        notes.push(
          message(saysPresentJob(evidence) ? 'eligibility.note.elsewhere' : 'eligibility.note.noPresentJob'),
        );
      if (presentUndecided) notes.push(message('eligibility.note.presentUndecided'));
      if (evidence.work.source === 'declared') notes.push(message('eligibility.note.declaredYears'));
      return notes;
    }
    case 'certificate':
      return certificateNotes(evidence);
    case 'education':
    case 'advancedTechnicalSchooling':
      return evidence.graduation === 'unsaid' ? [message('eligibility.note.noGraduationDate')] : [];
    case 'major':
    case 'training':
      return [];
  }
}

/** Whether a position, or a job of the work history that goes on, says that the present job is another one. */
function saysPresentJob({ applicant, cutoff, present, work }: Evidence): boolean {
  if (work.source !== 'history' || present === 'other' || present === 'related') return true;
  const periods = applicant.readings.workHistory?.value?.periods ?? [];
  return periods.some(({ activity, end }) => activity === 'work' && (end === null || end.last >= cutoff));
}

function certificateNotes({ certificate }: Evidence): readonly Message[] {
  if (typeof certificate === 'string') return [];
  const notes: Message[] = [];
  if (certificate.occupation === 'formerName') notes.push(message('eligibility.note.formerName'));
  if (certificate.dateFrom === 'number' && certificate.date !== null)
    notes.push(message('eligibility.note.certificateDateFromNumber', { date: spanText(certificate.date) }));
  return notes;
}
