import { message } from '../messages/catalog';
import type { Message } from '../messages/message';
import { PhotoError } from '../photos/photo-error';
import { WorkbookError } from '../workbook/workbook-error';

const SYSTEM = {
  EACCES: message('cli.failure.noAccess'),
  EROFS: message('cli.failure.noAccess'),
  EPERM: message('cli.failure.noAccess'),
  EBUSY: message('cli.failure.inUse'),
  ENOSPC: message('cli.failure.diskFull'),
  EEXIST: message('cli.failure.notAFolder'),
  ENOTDIR: message('cli.failure.notAFolder'),
  ENOENT: message('cli.failure.gone'),
  ENAMETOOLONG: message('cli.failure.nameTooLong'),
  ERR_FS_FILE_TOO_LARGE: message('cli.failure.tooLarge'),
  ERR_WORKER_OUT_OF_MEMORY: message('cli.failure.outOfMemory'),
} as const;

/** The sentence for whatever went wrong with a file. What has no sentence of its own is told as a defect, with its words. */
export function failureOf(error: unknown): Message {
  return knownFailure(error) ?? message('cli.failure.defect', { reason: reasonOf(error) });
}

/** The same for what ends the whole command, which may have written some files by then. */
export function failureOfAll(error: unknown): Message {
  return knownFailure(error) ?? message('cli.failure.unfinished', { reason: reasonOf(error) });
}

function knownFailure(error: unknown): Message | null {
  if (error instanceof WorkbookError || error instanceof PhotoError) return error.sentence;
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return Object.entries(SYSTEM).find(([name]) => name === code)?.[1] ?? null;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
