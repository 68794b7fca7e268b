import { areNear } from '../applicant/near-numbers';
import { bareName } from './parse-photo-name';
import type { PhotoPerson } from './photo-match';
import { slipKeys } from './slip-keys';

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
/** Longer ones are no ID numbers. */
const LONGEST_NEAR = 40;
const LEGACY_LENGTH = 15;

/** Rows by what a file may say of them; numbers are places in the list given. Built once, each question is a look. */
export class PeopleIndex {
  readonly people: readonly PhotoPerson[];
  private readonly numbers: Places;
  private readonly names: Places;
  private readonly columns: Places;
  private readonly near: ReadonlyMap<string, readonly number[]>;
  /** Few files tell a number of before 1999. */
  private legacy: Places | null = null;

  /** `strangers` are the files' ID numbers: those no row has are compared with all rows once, for slips. */
  constructor(people: readonly PhotoPerson[], strangers: readonly string[]) {
    this.people = people;
    const numbers = people.map(({ idNumber }) => numberKey(idNumber));
    this.numbers = new Places(numbers);
    this.names = new Places(people.map(({ name }) => nameKey(name)));
    this.columns = new Places(people.map(({ column }) => column.toLowerCase()));
    this.near = nearRows(
      numbers,
      new Set(strangers.filter((number) => canBeNear(number) && !this.numbers.has(number))),
    );
  }

  byNumber(number: string): readonly number[] {
    return this.numbers.of(number);
  }

  /** Rows whose number was this one in its 15 digits (before 1999). */
  byLegacyNumber(number: string): readonly number[] {
    if (number.length !== LEGACY_LENGTH) return NOBODY;
    this.legacy ??= new Places(this.people.map(({ idNumber }) => legacyOf(numberKey(idNumber))));
    return this.legacy.of(number);
  }

  /** Rows whose number is one slip of the keyboard away: a digit wrong, left out or typed twice, two swapped. */
  byNearNumber(number: string): readonly number[] {
    return this.near.get(number) ?? NOBODY;
  }

  /** Rows with a name among these words, or made of all of them. */
  byWords(words: readonly string[]): readonly number[] {
    if (words.length === 0) return NOBODY;
    if (words.length === 1) return this.names.of(nameKey(words[0] ?? ''));
    const keys = new Set([...words, words.join('')].map(nameKey));
    return [...new Set([...keys].flatMap((key) => this.names.of(key)))];
  }

  /** Rows whose photo column names this file. */
  byColumn(file: string): readonly number[] {
    return this.columns.of(file.toLowerCase());
  }
}

/** Places of texts in a list. Places of one text are a chain: most texts stand once, and an array each is dear. */
class Places {
  private readonly first = new Map<string, number>();
  private readonly next: Int32Array;

  constructor(texts: readonly string[]) {
    this.next = new Int32Array(texts.length).fill(-1);
    for (let at = texts.length - 1; at >= 0; at -= 1) {
      const text = texts[at] ?? '';
      if (text === '') continue;
      this.next[at] = this.first.get(text) ?? -1;
      this.first.set(text, at);
    }
  }

  has(text: string): boolean {
    return this.first.has(text);
  }

  /** In order. */
  of(text: string): readonly number[] {
    let at = this.first.get(text) ?? -1;
    if (at < 0) return NOBODY;
    const places: number[] = [];
    for (; at >= 0; at = this.next[at] ?? -1) places.push(at);
    return places;
  }
}

/** Empty where there was no such number. */
function legacyOf(number: string): string {
  return number.length === 18 && number.startsWith('19', 6) ? number.slice(0, 6) + number.slice(8, 17) : '';
}

function canBeNear({ length }: string): boolean {
  return length >= SHORTEST_NEAR && length <= LONGEST_NEAR;
}

/**
 * For each stranger the rows one slip away. Two numbers one slip apart become equal when the right character is left
 * out of either: looking those up keeps the time in step with the number of rows and files.
 */
function nearRows(
  numbers: readonly string[],
  strangers: ReadonlySet<string>,
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  if (strangers.size === 0) return found;
  const keys = new Int32Array(LONGEST_NEAR + 1);
  const byKey = new Map<number, string[]>();
  for (const stranger of strangers) {
    const count = slipKeys(stranger, keys);
    for (const key of new Set(keys.subarray(0, count))) {
      const there = byKey.get(key);
      if (there) there.push(stranger);
      else byKey.set(key, [stranger]);
    }
  }
  numbers.forEach((number, at) => {
    if (!canBeNear(number)) return;
    const count = slipKeys(number, keys);
    for (let key = 0; key < count; key += 1) {
      for (const stranger of byKey.get(keys[key] ?? 0) ?? NO_ONE) {
        const there = found.get(stranger);
        if (there?.at(-1) === at || !areNear(stranger, number)) continue;
        if (there) there.push(at);
        else found.set(stranger, [at]);
      }
    }
  });
  return found;
}

const NO_ONE: readonly string[] = [];
