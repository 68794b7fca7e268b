import { readFile } from 'node:fs/promises';
import { message, type Language } from '../messages/catalog';
import { builtInNotice } from '../notice/built-in-notice';
import type { Notice, Settings } from '../notice/notice';
import type { FileRead } from '../notice/read-notice';
import { UsageError } from './arguments';

/** The notice of `--notice`, the built-in one without. Throws a `UsageError` with the path and reason of every fault. */
export async function noticeOf(file: string | null, language: Language): Promise<Notice> {
  if (file === null) return builtInNotice;
  const { readNotice } = await import('../notice/read-notice');
  return readChecked(file, (text) => readNotice(text, language));
}

/** The settings of `--settings`, none without. Throws a `UsageError` likewise. */
export async function settingsFileOf(file: string | null, language: Language): Promise<Settings> {
  if (file === null) return {};
  const { readSettings } = await import('../notice/read-notice');
  return readChecked(file, (text) => readSettings(text, language));
}

async function readChecked<Value>(file: string, read: (text: string) => FileRead<Value>): Promise<Value> {
  const bytes = await readFile(file).catch(() => {
    throw new UsageError(message('cli.noFile', { path: file }));
  });
  const result = read(decoded(bytes, file));
  if (result.ok) return result.value;
  const faults = result.faults.map(({ path, reason }) =>
    path === '' ? reason : message('cli.fileFault', { path, reason }),
  );
  throw new UsageError(message('cli.fileRefused', { file, faults }));
}

/** A file saved as ANSI (GBK) would turn every Chinese word into signs that match nothing. */
function decoded(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(message('cli.notUtf8', { file }));
  }
}
