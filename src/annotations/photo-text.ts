import type { Language, MessageKey } from '../messages/catalog';
import { message, say } from '../messages/catalog';
import { expectedPhotoName } from '../photos/photo-name';
import type { RowReview } from '../review/review';
import { LANGUAGES } from './verdict-text';

const OK = message('annotations.photo.ok');
const MISSING = message('annotations.photo.missing');
const NOT_CHECKED = message('annotations.photo.notChecked');

/**
 * 照片: what was found, and the name the file must have. What the files themselves showed is worded apart from what the
 * name in the photo column did, and always with a file's name: by it a later review knows whose result it was.
 */
export function photoText(row: RowReview, language: Language): string {
  const seen = row.photosSeen === true ? seenText(row, language) : null;
  return seen ?? nameText(row, language);
}

/** What the files showed; null where no file's name tells whose they are. */
function seenText({ photo, applicant, findings }: RowReview, language: Language): string | null {
  const { status, renameTo } = photo;
  if (status === 'notChecked') return null;
  if (status === 'fixable' && renameTo !== null) {
    const isWrong = findings.some(({ code, severity }) => severity === 'error' && code.startsWith('photo.'));
    return say(message(isWrong ? SEEN.mend : SEEN.rename, { file: renameTo }), language);
  }
  const file = status === 'missing' ? (expectedPhotoName(applicant)?.file ?? null) : photo.file;
  return file === null ? null : say(message(SEEN[status], { file }), language);
}

const SEEN = {
  ok: 'annotations.photo.seenOk',
  fixable: 'annotations.photo.seenFixable',
  error: 'annotations.photo.seenError',
  missing: 'annotations.photo.seenMissing',
  /** Something is wrong that a copy under this name puts right; with `rename` nothing but the name. */
  mend: 'annotations.photo.seenMend',
  rename: 'annotations.photo.seenRename',
} as const satisfies Readonly<Record<string, MessageKey>>;

function nameText({ photo: { status, file, renameTo } }: RowReview, language: Language): string {
  if (status === 'ok') return say(OK, language);
  if (status === 'missing') return say(MISSING, language);
  if (status === 'notChecked') return say(NOT_CHECKED, language);
  if (renameTo !== null) return say(message('annotations.photo.fixable', { name: renameTo }), language);
  if (file === null) return say(message('annotations.photo.errorNoFile'), language);
  return say(
    status === 'error'
      ? message('annotations.photo.error', { file })
      : message('annotations.photo.fixableFile', { file }),
    language,
  );
}

/** What an earlier look at the files found in a row. */
export interface SeenPhoto {
  readonly kind: keyof typeof SEEN;
  /** The file's name: as it was, or, where it is to be renamed or missing, as it must be. */
  readonly file: string;
}

const KINDS = ['ok', 'fixable', 'error', 'missing', 'mend', 'rename'] as const;

const STARTS = LANGUAGES.flatMap((language) =>
  KINDS.map((kind) => ({
    kind,
    start: say(message(SEEN[kind], { file: '' }), language),
  })),
);

/** Reads a cell of our 照片 column back; null where it tells of no file that was looked at. */
export function readSeenPhoto(text: string): SeenPhoto | null {
  const found = STARTS.find(({ start }) => text.startsWith(start) && text.length > start.length);
  return found ? { kind: found.kind, file: text.slice(found.start.length) } : null;
}
