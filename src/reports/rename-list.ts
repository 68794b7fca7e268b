import { message, say, type Language } from '../messages/catalog';
import type { Message } from '../messages/message';
import type { FileMatch } from '../photos/photo-match';
import { csvText } from './csv';

/** How the list is called beside the copies, in every language: it is passed on to people who read Chinese. */
export const RENAME_LIST = '改名清单.csv';

/** One file of the list. */
export interface RenameLine {
  /** As the folder or archive names it. */
  readonly path: string;
  readonly match: Pick<FileMatch, 'expected' | 'certainty'> | undefined;
  /** The name of the copy that was made; null where none was. */
  readonly copy: string | null;
  /** Rows whose it is or may be, as the reader finds them: `汇总表.xlsx!5`. */
  readonly rows: readonly string[];
  /** What was done, or why nothing was. */
  readonly told: Message;
}

const COLUMNS = ['old', 'new', 'rows', 'certainty', 'done'] as const;

/** 改名清单.csv: every file with the name it should have, whose it is, how sure that is, and what was done. */
export function renameListText(lines: readonly RenameLine[], language: Language): string {
  const headers = COLUMNS.map((column) => say(message(`photo.list.${column}`), language));
  const cells = lines.map(({ path, match, copy, rows, told }) => [
    path,
    copy ?? match?.expected ?? '',
    rows.join('; '),
    say(message(`photo.certainty.${match?.certainty ?? 'none'}`), language),
    say(told, language),
  ]);
  return csvText([headers, ...cells]);
}
