import type { Field } from '../applicant/field';
import type { Ambiguity } from './ambiguous-headers';
import type { HeaderColumn } from './header-grid';
import { headerGroup, inGroup, type HeaderGroup } from './header-group';
import { headerKey } from './header-text';
import { headerWord, type HeaderWord } from './header-word';

/** The field a column's header claims, and how good a name it is (0 is best). */
export interface Meaning {
  readonly field: Field | null;
  readonly rank: number;
}

/** What kind of column stands to the left: it decides what 等级, 证书编号 and 发证日期 mean. */
type Neighbour = 'diploma' | 'held' | 'applied' | 'id' | 'other';

const DIPLOMA: ReadonlySet<Field> = new Set([
  ...(['education', 'studyMode', 'major', 'school', 'graduationDate', 'diplomaNumber'] as const),
]);
/** Behind every listed alias. */
const AMBIGUOUS_RANK = 60;
const NOTHING: Meaning = { field: null, rank: 0 };

/**
 * What each header column means, seen together: groups over it first, then its own text, then what stands
 * beside it. Sources of the rules: the aliases and traps gathered from public summary sheets.
 */
export function headerMeanings(columns: readonly HeaderColumn[]): Meaning[] {
  const words = columns.map(columnWord);
  const claimed = new Set(words.flatMap((word) => (word?.kind === 'field' ? [word.field] : [])));
  const meanings: Meaning[] = [];
  words.forEach((word, index) => {
    meanings.push(meaningOf(word, index, words, meanings, claimed));
  });
  return meanings;
}

function meaningOf(
  word: HeaderWord | null,
  index: number,
  words: readonly (HeaderWord | null)[],
  left: readonly Meaning[],
  claimed: ReadonlySet<Field>,
): Meaning {
  if (word?.kind === 'field') return word;
  if (word?.kind !== 'ambiguous') return NOTHING;
  const field = byNeighbours(word.of, index, words, left, claimed);
  return { field, rank: AMBIGUOUS_RANK };
}

/** The column's word with the groups over it taken into account. */
function columnWord({ path }: HeaderColumn): HeaderWord | null {
  const texts = path.map((cell) => cell.text);
  const own = texts.at(-1) ?? '';
  const groups = texts.slice(0, -1);
  const word = headerWord(own);
  if (groups.length === 0) return word;
  const group = groups
    .map((text) => headerGroup(headerKey(text), 'group'))
    .reduceRight<HeaderGroup | null>((nearest, found) => nearest ?? found, null);
  if (group === 'person' || group === 'history') return { kind: 'foreign', topic: 'other' };
  if (word?.kind === 'field') return word;
  const joined = headerWord(`${groups.at(-1) ?? ''}${own}`);
  if (joined?.kind === 'field') return joined;
  if (word?.kind !== 'ambiguous' || group === null) return word;
  const field = inGroup(group, word.of);
  if (field) return { kind: 'field', field, rank: 0 };
  return { kind: 'foreign', topic: group === 'score' || group === 'id' ? group : 'other' };
}

function byNeighbours(
  of: Ambiguity,
  index: number,
  words: readonly (HeaderWord | null)[],
  left: readonly Meaning[],
  claimed: ReadonlySet<Field>,
): Field | null {
  const beside = neighbour(index, words, left);
  switch (of) {
    case 'major':
      return beside === 'held' && claimed.has('major') ? 'heldCertificate.occupation' : 'major';
    case 'level':
      return beside === 'held' || claimed.has('level') ? 'heldCertificate.level' : 'level';
    case 'occupation':
      return occupationOf(index, words, beside, claimed);
    case 'certificate':
      return claimed.has('heldCertificate.occupation') ? null : 'heldCertificate.occupation';
    case 'number':
      if (isAfterScores(index, words, left)) return null;
      return beside === 'diploma' ? 'diplomaNumber' : 'heldCertificate.number';
    case 'certificateDate':
      return beside !== 'held' && isIdCardDate(index, words, beside) ? null : 'heldCertificate.date';
    case 'serialOrNumber':
      return index === 0 ? 'serial' : null;
    case 'digits':
      return beside === 'id' ? 'idNumber' : null;
    default:
      return null;
  }
}

/** A bare 证书编号 after the scores is the number still to be issued. */
function isAfterScores(
  index: number,
  words: readonly (HeaderWord | null)[],
  left: readonly Meaning[],
): boolean {
  for (let at = index - 1; at >= 0; at--) {
    const word = words[at];
    if (word?.kind === 'foreign' && word.topic === 'score') return true;
    if (left[at]?.field?.startsWith('heldCertificate.')) return false;
  }
  return false;
}

function occupationOf(
  index: number,
  words: readonly (HeaderWord | null)[],
  beside: Neighbour,
  claimed: ReadonlySet<Field>,
): Field {
  if (!claimed.has('occupation')) return 'occupation';
  const next = words[index + 1];
  const isHeld =
    beside === 'held' ||
    (next?.kind === 'ambiguous' && (next.of === 'level' || next.of === 'number')) ||
    (next?.kind === 'field' && next.field.startsWith('heldCertificate.'));
  return isHeld ? 'heldCertificate.occupation' : 'position';
}

/** 发证日期 beside 发证机关 or 证件到期日 is the ID card's, unless a certificate stands to its left. */
function isIdCardDate(index: number, words: readonly (HeaderWord | null)[], beside: Neighbour): boolean {
  if (beside === 'id') return true;
  return [index - 2, index - 1, index + 1, index + 2].some((at) => {
    const word = words[at];
    return word?.kind === 'foreign' && (word.topic === 'authority' || word.topic === 'id');
  });
}

/** The nearest column to the left that says what it belongs to; an authority belongs to what stands before it. */
function neighbour(
  index: number,
  words: readonly (HeaderWord | null)[],
  left: readonly Meaning[],
): Neighbour {
  for (let at = index - 1; at >= 0; at--) {
    const word = words[at];
    const field = left[at]?.field ?? null;
    if (field) return neighbourField(field);
    if (word?.kind !== 'foreign') return 'other';
    if (word.topic === 'id' || word.topic === 'diploma') return word.topic;
    if (word.topic !== 'authority') return 'other';
  }
  return 'other';
}

function neighbourField(field: Field): Neighbour {
  if (DIPLOMA.has(field)) return 'diploma';
  if (field.startsWith('heldCertificate.')) return 'held';
  if (field === 'occupation' || field === 'level') return 'applied';
  return field === 'idNumber' || field === 'idType' ? 'id' : 'other';
}
