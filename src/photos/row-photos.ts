import type { Fault } from '../applicant/fault';
import { fault } from '../applicant/reading';
import { message } from '../messages/catalog';
import type { Message } from '../messages/message';
import type { Notice } from '../notice/notice';
import { backgroundFault, type Background } from './background';
import { factFaults } from './fact-faults';
import { baseName } from './file-names';
import type { PhotoCheck } from './photo-check';
import type { PhotoFacts } from './photo-facts';
import type { FileMatch, PhotoFile, PhotoMatch, PhotoPerson, RowMatch } from './photo-match';
import { samePictures } from './same-pictures';

/** What was learned from a file's bytes. */
export interface Inspection {
  /** Null where the file could not be read. */
  readonly facts: PhotoFacts | null;
  /** Null where the pixels were not asked for or cannot be read. */
  readonly background: Background | null;
  /** Why the file, or its pixels, could not be read. */
  readonly failure: Message | null;
}

/** What the review says of one row's photo. */
export interface RowPhoto {
  readonly check: PhotoCheck;
  readonly faults: readonly Fault[];
}

/** Names put into one sentence at most. */
const MOST_NAMED = 3;
const MENDABLE: ReadonlySet<string> = new Set(['photo.misnamed', 'photo.tooLarge']);

/**
 * The photo of every row, in order: name, facts and background of its file, or why it has none. `inspections` are the
 * files', in order. Size, type and name are errors (附件4一(四)); shape, background and density warn.
 */
export function rowPhotos(
  people: readonly PhotoPerson[],
  files: readonly PhotoFile[],
  match: PhotoMatch,
  inspections: readonly Inspection[],
  rule: Notice['photo'],
): readonly RowPhoto[] {
  const shared = samePictures(people, files, match);
  return match.rows.map((row) => {
    const own = row.photo === null ? undefined : match.files[row.photo];
    if (!own) return withoutPhoto(people[row.person], row, files, match);
    const file = files[own.file]?.path ?? '';
    const others = row.files.filter((other) => other !== own.file);
    const faults = [
      ...photoFaults(file, own, inspections[own.file], rule),
      ...(shared.get(row.person) ?? []),
      ...(others.length > 0 ? [moreFiles(file, others, files)] : []),
    ];
    return { check: checkOf(baseName(file), own, faults), faults };
  });
}

/** What is wrong with one file by its name (`told`) and by what was learned of its bytes. */
export function photoFaults(
  path: string,
  { told }: Pick<FileMatch, 'told'>,
  inspection: Inspection | undefined,
  rule: Notice['photo'],
): readonly Fault[] {
  const file = baseName(path);
  const { facts = null, background = null, failure = null } = inspection ?? {};
  // A PNG called .png has the wrong content; a new ending would hide it.
  const isName = told !== null && !(told.key === 'photo.ending' && facts !== null && facts.type !== 'jpeg');
  const ground = background === null ? null : backgroundFault(file, background, rule);
  return [
    ...(isName ? [fault(told, told.key === 'photo.misnamed' ? 'error' : 'info')] : []),
    ...(facts === null ? [] : factFaults(file, facts, rule)),
    ...(failure === null ? [] : [fault(message('photo.notRead', { file, reason: failure }), 'error')]),
    ...(ground === null ? [] : [ground]),
  ];
}

function checkOf(file: string, { told, expected }: FileMatch, faults: readonly Fault[]): PhotoCheck {
  if (expected === null) return { status: 'notChecked', file, renameTo: null };
  const errors = faults.filter(({ severity }) => severity === 'error');
  if (errors.some((error) => !isMendable(error))) return { status: 'error', file, renameTo: null };
  if (errors.length === 0 && told === null) return { status: 'ok', file, renameTo: null };
  return { status: 'fixable', file, renameTo: told === null ? null : expected };
}

/** True for what a copy can put right: name, size, and a PNG written as JPEG. */
function isMendable({ code, params }: Fault): boolean {
  if (MENDABLE.has(code)) return true;
  const type = params['type'];
  return (
    code === 'photo.notJpeg' && typeof type === 'object' && 'key' in type && type.key === 'photo.type.png'
  );
}

function withoutPhoto(
  person: PhotoPerson | undefined,
  { kind, files: candidates }: RowMatch,
  files: readonly PhotoFile[],
  match: PhotoMatch,
): RowPhoto {
  const first = files[candidates[0] ?? -1];
  if (kind === 'missing' || !first) {
    // A row that says nothing of who it is has its own findings.
    if (!person || (person.name === '' && person.idNumber === ''))
      return { check: { status: 'notChecked', file: null, renameTo: null }, faults: [] };
    const check = { status: 'missing', file: null, renameTo: null } as const;
    return { check, faults: [fault(message('photo.missing'), 'error')] };
  }
  const check = { status: 'error', file: baseName(first.path), renameTo: null } as const;
  if (kind === 'several') {
    const count = candidates.length;
    return {
      check,
      faults: [fault(message('photo.several', { count, files: quoted(candidates, files) }), 'error')],
    };
  }
  const told = candidates.slice(0, MOST_NAMED).flatMap((at) => match.files[at]?.told ?? []);
  return { check, faults: told.map((sentence) => fault(sentence, 'error')) };
}

function moreFiles(file: string, others: readonly number[], files: readonly PhotoFile[]): Fault {
  const more = message('photo.severalMore', {
    file: baseName(file),
    count: others.length,
    files: quoted(others, files),
  });
  return fault(more, 'warning');
}

/** Whole paths: two files of one name stand in two folders. */
function quoted(places: readonly number[], files: readonly PhotoFile[]): readonly Message[] {
  return places
    .slice(0, MOST_NAMED)
    .map((place) => message('photo.quoted', { file: files[place]?.path ?? '' }));
}
