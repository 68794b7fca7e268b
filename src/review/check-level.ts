import type { Level } from '../applicant/applicant';
import { fault } from '../applicant/reading';
import { message } from '../messages/catalog';
import type { Message } from '../messages/message';
import type { RowDraft } from './row-draft';
import type { SheetContext } from './rule';

/**
 * Where eligibility could not be assessed, the row says why: no level, or one that the notice does not offer (四级
 * is never read as 三级). Where an error stands at the level already, that is said and nothing is added.
 */
export function checkLevel(draft: RowDraft, { notice }: SheetContext): void {
  if (draft.eligibility.outcome !== 'notAssessed' || draft.hasErrorAt('level')) return;
  const level = draft.applicant.readings.level?.value ?? null;
  const offered = notice.levels.map((rule) => rule.level).sort((one, other) => one - other);
  draft.add('level', level === null || offered.includes(level) ? missing() : notOffered(level, offered));
}

const missing = () => fault(message('level.missing'), 'error');

function notOffered(level: Level, offered: readonly Level[]) {
  const found = message('level.notOffered', { level: levelName(level), offered: offered.map(levelName) });
  return fault(found, 'error');
}

/** 三级. */
export function levelName(level: Level | `${Level}`): Message {
  return message(`review.level.${level}`);
}
