import { areNear } from '../applicant/near-numbers';
import { bareName } from './parse-photo-name';
import type { PhotoPerson } from './photo-match';

/** Letters and marks that are written in several ways, made one: for comparing names, never for showing them. */
export function nameKey(name: string): string {
  return bareName(name.normalize('NFKC')).replace(NAME_SIGNS, '').toLowerCase();
}

const NAME_SIGNS = /[‧∙⋅●˙․﹒᛫*'’,_-]/g;
const NUMBER_SIGNS = /[\s-]/g;

/** An ID number as it is compared. */
export function numberKey(idNumber: string): string {
  return idNumber.replace(NUMBER_SIGNS, '').toUpperCase();
}

const NOBODY: readonly number[] = [];
/** Shorter numbers say too little for one slip to mean anything. */
const SHORTEST_NEAR = 15;

/** Rows by what a file may say of them; numbers are places in the list given. Built once, each question is a look. */
export class PeopleIndex {
  readonly people: readonly PhotoPerson[];
  private readonly numbers = new Map<string, number[]>();
  private readonly legacy = new Map<string, number[]>();
  private readonly names = new Map<string, number[]>();
  private readonly columns = new Map<string, number[]>();
  private readonly near: ReadonlyMap<string, readonly number[]>;

  /** `strangers` are the files' ID numbers: those no row has are compared with all rows once, for slips. */
  constructor(people: readonly PhotoPerson[], strangers: readonly string[]) {
    this.people = people;
    people.forEach(({ name, idNumber, column }, at) => {
      const number = numberKey(idNumber);
      add(this.numbers, number, at);
      if (number.length === 18 && number.startsWith('19', 6)) add(this.legacy, legacyOf(number), at);
      add(this.names, nameKey(name), at);
      add(this.columns, column.toLowerCase(), at);
    });
    this.near = nearRows(
      people,
      strangers.filter((number) => number.length >= SHORTEST_NEAR && !this.numbers.has(number)),
    );
  }

  byNumber(number: string): readonly number[] {
    return this.numbers.get(number) ?? NOBODY;
  }

  /** Rows whose number was this one in its 15 digits (before 1999). */
  byLegacyNumber(number: string): readonly number[] {
    return this.legacy.get(number) ?? NOBODY;
  }

  /** Rows whose number is one slip of the keyboard away: a digit wrong, left out or typed twice, two swapped. */
  byNearNumber(number: string): readonly number[] {
    return this.near.get(number) ?? NOBODY;
  }

  /** Rows with a name among these words, or made of all of them. */
  byWords(words: readonly string[]): readonly number[] {
    if (words.length === 0) return NOBODY;
    const keys = new Set([...words, words.join('')].map(nameKey));
    return [...new Set([...keys].flatMap((key) => this.names.get(key) ?? NOBODY))];
  }

  /** Rows whose photo column names this file. */
  byColumn(file: string): readonly number[] {
    return this.columns.get(file.toLowerCase()) ?? NOBODY;
  }
}

function add(map: Map<string, number[]>, key: string, at: number): void {
  if (key === '') return;
  const there = map.get(key);
  if (there) there.push(at);
  else map.set(key, [at]);
}

function legacyOf(number: string): string {
  return number.slice(0, 6) + number.slice(8, 17);
}

/**
 * For each stranger the rows one slip away. Two numbers one slip apart become equal when the right character is left
 * out of either: looking those up keeps the time in step with the number of rows and files.
 */
function nearRows(
  people: readonly PhotoPerson[],
  strangers: readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  if (strangers.length === 0) return found;
  const shortened = new Map<string, Set<string>>();
  for (const stranger of new Set(strangers)) {
    for (const key of shortenings(stranger)) {
      const there = shortened.get(key);
      if (there) there.add(stranger);
      else shortened.set(key, new Set([stranger]));
    }
  }
  people.forEach(({ idNumber }, at) => {
    const number = numberKey(idNumber);
    if (number.length < SHORTEST_NEAR) return;
    for (const key of shortenings(number)) {
      for (const stranger of shortened.get(key) ?? []) {
        const there = found.get(stranger);
        if (there?.at(-1) === at || !areNear(stranger, number)) continue;
        if (there) there.push(at);
        else found.set(stranger, [at]);
      }
    }
  });
  return found;
}

/** The number itself and the number with each character left out. */
function shortenings(number: string): Set<string> {
  const keys = new Set([number]);
  for (let at = 0; at < number.length; at += 1) keys.add(number.slice(0, at) + number.slice(at + 1));
  return keys;
}
