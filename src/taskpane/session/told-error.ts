import { message } from '../../messages/catalog';
import type { Message } from '../../messages/message';
import { PhotoError } from '../../photos/photo-error';
import { WorkbookError } from '../../workbook/workbook-error';

export interface ToldError {
  readonly told: Message;
  /** Trying the same again may help. */
  readonly retry: boolean;
}

/** What to say of something thrown. What nobody foresaw is said too, with its own words for whoever mends it. */
export function toldError(thrown: unknown): ToldError {
  if (thrown instanceof WorkbookError) return { told: thrown.sentence, retry: thrown.canRetry };
  if (thrown instanceof PhotoError) return { told: thrown.sentence, retry: false };
  if (isUnfetched(thrown)) return { told: message('pane.session.notFetched'), retry: true };
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  return { told: message('pane.session.unexpected', { reason }), retry: true };
}

export function isConflict(thrown: unknown): boolean {
  return thrown instanceof WorkbookError && thrown.kind === 'conflict';
}

export function isBusy(thrown: unknown): boolean {
  return thrown instanceof WorkbookError && thrown.kind === 'busy';
}

/** A part of the program that is fetched later did not come. */
function isUnfetched(thrown: unknown): boolean {
  return thrown instanceof Error && thrown.name === 'ChunkLoadError';
}
