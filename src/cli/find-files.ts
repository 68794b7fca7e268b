import { stat } from 'node:fs/promises';
import path from 'node:path';
import { glob } from 'tinyglobby';
import { message } from '../messages/catalog';
import type { Message } from '../messages/message';
import { UsageError } from './arguments';
import { isAnnotatedCopy, isClearedCopy } from './output-path';

/** What a folder is searched for: workbooks, and those of other formats, which are told. */
const ANY_WORKBOOK = '**/*.{xlsx,xlsm,xls,xlsb,et,ods}';
const READABLE = /\.xls[xm]$/i;

export interface FoundFiles {
  /** Absolute paths, each once, in order. */
  readonly files: readonly string[];
  /** Workbooks of formats that cannot be read, met in folders and globs. */
  readonly otherFormats: readonly string[];
}

/**
 * Files, folders and globs → workbooks. In folders and globs Excel's lock files (`~$…`) and, where originals are
 * asked for, our annotated copies are left out, otherwise only the cleared ones; a file named outright is always taken.
 * Throws a `UsageError` where a name matches nothing.
 */
export async function findFiles(
  names: readonly string[],
  which: 'originals' | 'annotated too' = 'originals',
): Promise<FoundFiles> {
  const files = new Set<string>();
  const otherFormats = new Set<string>();
  for (const name of names) {
    const isLeftOut = which === 'originals' ? isAnnotatedCopy : isClearedCopy;
    const isWanted = (file: string) => !isLeftOut(file) || path.resolve(name) === file;
    const found = await filesOf(name);
    const wanted = found.files.filter(isWanted);
    if (wanted.length === 0) throw new UsageError(nothingIn(name, found));
    for (const file of wanted) files.add(file);
    for (const file of found.otherFormats) otherFormats.add(file);
  }
  return { files: [...files], otherFormats: [...otherFormats] };
}

/** Why a name gives nothing to do. */
function nothingIn(name: string, { files, otherFormats }: FoundFiles): Message {
  if (files.length > 0) return message('cli.onlyCopies', { path: name });
  if (otherFormats.length > 0) return message('cli.onlyOtherFormats', { path: name });
  return message(name.includes('"') ? 'cli.strayQuote' : 'cli.nothingFound', { path: name });
}

async function filesOf(name: string): Promise<FoundFiles> {
  const known = await stat(name).catch(() => null);
  if (known?.isFile()) return { files: [path.resolve(name)], otherFormats: [] };
  if (known?.isDirectory()) return search(ANY_WORKBOOK, name);
  return /[*?{]/.test(name) ? search(globOf(name), '.') : { files: [], otherFormats: [] };
}

/** Brackets and parentheses stand in file names, `名单 (2).xlsx`: `*`, `?` and `{,}` alone are special. */
function globOf(name: string): string {
  return name.replaceAll('\\', '/').replaceAll(/[()[\]]|^!|[!+@](?=\()/g, '\\$&');
}

async function search(pattern: string, folder: string): Promise<FoundFiles> {
  const options = { cwd: folder, absolute: true, onlyFiles: true, dot: false, caseSensitiveMatch: false };
  const found = (await glob(pattern, options))
    .map((file) => path.resolve(file))
    .filter((file) => !path.basename(file).startsWith('~$'))
    .sort((one, other) => one.localeCompare(other, 'zh-CN'));
  const isOther = (file: string) => !READABLE.test(file) && /\.(?:xls|xlsb|et|ods)$/i.test(file);
  return { files: found.filter((file) => !isOther(file)), otherFormats: found.filter(isOther) };
}
