import { message } from '../messages/catalog';
import type { Message } from '../messages/message';
import { PhotoError } from '../photos/photo-error';
import { WorkbookError } from '../workbook/workbook-error';

const SYSTEM = {
  EACCES: message('cli.failure.noAccess'),
  EPERM: message('cli.failure.noAccess'),
  EBUSY: message('cli.failure.inUse'),
  ENOSPC: message('cli.failure.diskFull'),
  EEXIST: message('cli.failure.notAFolder'),
  ENOTDIR: message('cli.failure.notAFolder'),
  ENOENT: message('cli.failure.gone'),
  ERR_FS_FILE_TOO_LARGE: message('cli.failure.tooLarge'),
} as const;

/** The sentence for whatever went wrong with a file. What has no sentence of its own is told as a defect, with its words. */
export function failureOf(error: unknown): Message {
  if (error instanceof WorkbookError || error instanceof PhotoError) return error.sentence;
  const code = error instanceof Error && 'code' in error ? error.code : null;
  const known = Object.entries(SYSTEM).find(([name]) => name === code);
  if (known) return known[1];
  return message('cli.failure.defect', { reason: error instanceof Error ? error.message : String(error) });
}
