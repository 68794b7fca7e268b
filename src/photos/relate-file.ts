import { isSound } from '../applicant/id-check';
import { message } from '../messages/catalog';
import type { Message } from '../messages/message';
import { nameSlips } from './name-slips';
import type { PhotoName } from './parse-photo-name';
import { nameKey, numberKey, type PeopleIndex } from './people-index';
import type { Certainty } from './photo-match';

/** A file's name as it is written, and taken apart. */
export interface SeenName extends PhotoName {
  readonly written: string;
}

/** Whose a file may be, by its name alone. */
export interface Relation {
  readonly certainty: Certainty;
  readonly people: readonly number[];
  /** What is wrong with the name; null where it is as asked. */
  readonly told: Message | null;
}

const NOBODY: Relation = { certainty: 'none', people: [], told: null };
/** Part of a number in a file name: enough to tell two people of one name apart. */
const SHORT_NUMBER = /\d{4,17}[\dXx]?/g;

/**
 * Whose a file is. Certain only where the name of the file holds the person's whole ID number and no other name;
 * everything else is likely (one reading, and a person must look) or possible.
 */
export function relateFile(photo: SeenName, index: PeopleIndex): Relation {
  const number = photo.idNumber === null ? null : numberKey(photo.idNumber);
  const said = index.byWords(photo.words);
  const same = number === null ? [] : index.byNumber(number);
  if (same.length > 0) return bySameNumber(photo, same, said, index);
  return (
    (number === null ? null : byOtherNumber(photo, number, said, index)) ??
    byNameAlone(photo, said, index) ??
    byColumn(photo, index)
  );
}

function bySameNumber(
  photo: SeenName,
  same: readonly number[],
  said: readonly number[],
  index: PeopleIndex,
): Relation {
  const both = same.filter((person) => said.includes(person) || isWithin(index, person, photo));
  if (both.length > 0) return certain(photo, both, index);
  const others = photo.words.length > 0 || !isOnePerson(index, same);
  if (!others) return certain(photo, same, index);
  const file = photo.written;
  if (said.length > 0) return possible([...same, ...said], message('photo.fileTwoPeople', { file }));
  if (!isOnePerson(index, same)) return possible(same, message('photo.fileSeveral', { file }));
  const seen = photo.words.join(' ');
  return likely(same, message('photo.fileNameDiffers', { file, seen }));
}

function byOtherNumber(
  photo: SeenName,
  number: string,
  said: readonly number[],
  index: PeopleIndex,
): Relation | null {
  const { written: file } = photo;
  const close = [...index.byNearNumber(number), ...index.byLegacyNumber(number)];
  const both = close.filter((person) => said.includes(person) || isWithin(index, person, photo));
  const seen = number;
  if (both.length > 0) {
    if (!isOnePerson(index, both)) return possible(both, message('photo.fileSeveral', { file }));
    const rowIsWrong = isSound(number) && both.every((person) => !isSound(numberOf(index, person)));
    return likely(
      both,
      rowIsWrong
        ? message('photo.fileRowSuspect', { file, seen })
        : message('photo.fileIdNear', { file, seen }),
    );
  }
  if (said.length > 0) {
    return isOnePerson(index, said)
      ? possible(said, message('photo.fileIdDiffers', { file, seen }))
      : possible(said, message('photo.fileSeveral', { file }));
  }
  if (close.length === 0) return null;
  return isOnePerson(index, close)
    ? possible(close, message('photo.fileOnlyNear', { file, seen }))
    : possible(close, message('photo.fileSeveral', { file }));
}

function byNameAlone(photo: SeenName, said: readonly number[], index: PeopleIndex): Relation | null {
  if (said.length === 0 || photo.idNumber !== null) return null;
  const { written: file } = photo;
  if (isOnePerson(index, said)) return likely(said, message('photo.fileNameOnly', { file }));
  const parts = [...file.matchAll(SHORT_NUMBER)].map(([part]) => part.toUpperCase());
  const told = said.filter((person) => parts.some((part) => numberOf(index, person).includes(part)));
  if (told.length > 0 && isOnePerson(index, told))
    return likely(told, message('photo.fileNameOnly', { file }));
  return possible(said, message('photo.fileSameName', { file, count: said.length }));
}

function byColumn(photo: SeenName, index: PeopleIndex): Relation {
  const named = index.byColumn(photo.written);
  if (named.length === 0) return NOBODY;
  const { written: file } = photo;
  return isOnePerson(index, named)
    ? likely(named, message('photo.fileFromColumn', { file }))
    : possible(named, message('photo.fileSeveral', { file }));
}

function certain(photo: SeenName, people: readonly number[], index: PeopleIndex): Relation {
  const expected = index.people[people[0] ?? -1]?.expected ?? null;
  const { written: file } = photo;
  if (expected === null)
    return { certainty: 'certain', people, told: message('photo.fileUnsettled', { file }) };
  if (file.normalize('NFC') === expected) return { certainty: 'certain', people, told: null };
  const slips = nameSlips(file, expected);
  const onlyEnding = slips.length === 1 && slips[0]?.key === 'photo.slip.ending';
  const told = onlyEnding
    ? message('photo.ending', { expected })
    : message('photo.misnamed', { file, slips, expected });
  return { certainty: 'certain', people, told };
}

function likely(people: readonly number[], told: Message): Relation {
  return { certainty: 'likely', people: [...new Set(people)], told };
}

function possible(people: readonly number[], told: Message): Relation {
  return { certainty: 'possible', people: [...new Set(people)], told };
}

/** True where the rows are one person entered several times. */
function isOnePerson(index: PeopleIndex, rows: readonly number[]): boolean {
  const [first, ...others] = rows.map((row) => index.people[row]);
  if (!first) return false;
  return others.every(
    (other) =>
      other !== undefined &&
      nameKey(other.name) === nameKey(first.name) &&
      numberKey(other.idNumber) === numberKey(first.idNumber),
  );
}

/** What may be a name itself: 张三丰 is not 张三, nor Johnson John. */
const MAY_BE_NAME = /^(?:\p{Script=Han}{2,4}|\p{Script=Latin}+)$/u;
/** A group stands before names: 一班张三. */
const GROUP = /[班组队科部店校院室号期届]$/u;
const MIDDLE_DOT = /[·•・‧∙⋅●]/;

/** True where the person's name (two letters or more) stands within a longer word that is no name: 重庆某某公司张三. */
function isWithin(index: PeopleIndex, person: number, { words, written }: SeenName): boolean {
  const name = nameKey(index.people[person]?.name ?? '');
  if (name.length < 2 || touchesDot(written, name)) return false;
  return words.map(nameKey).some((word) => {
    const at = word.indexOf(name);
    return at >= 0 && (!MAY_BE_NAME.test(word) || GROUP.test(word.slice(0, at)));
  });
}

/** True where the name goes on behind a middle dot, or began before one: 阿依古丽·买买提 is not 阿依古丽. */
function touchesDot(written: string, name: string): boolean {
  const at = written.indexOf(name);
  const around = [written.charAt(at - 1), written.charAt(at + name.length)];
  return at >= 0 && around.some((letter) => MIDDLE_DOT.test(letter));
}

function numberOf(index: PeopleIndex, person: number): string {
  return numberKey(index.people[person]?.idNumber ?? '');
}
