import { stat } from 'node:fs/promises';
import path from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { message } from '../messages/catalog';
import { UsageError } from './arguments';
import { isAnnotatedCopy } from './output-path';

/** Workbooks a folder is searched for. Others (.xls, .csv) are told by name when given by name. */
const WORKBOOK = '**/*.{xlsx,xlsm,XLSX,XLSM}';

/**
 * Files, folders and globs → absolute paths of workbooks, each once, in order. In folders and globs Excel's lock
 * files (`~$…`) and, where originals are asked for, our annotated copies are left out; a file named outright is
 * always taken.
 * Throws a `UsageError` where a name matches nothing.
 */
export async function findFiles(
  names: readonly string[],
  which: 'originals' | 'annotated too' = 'originals',
): Promise<string[]> {
  const found = new Set<string>();
  for (const name of names) {
    const files = (await filesOf(name)).filter(
      (file) => which === 'annotated too' || !isAnnotatedCopy(file) || path.resolve(name) === file,
    );
    if (files.length === 0) throw new UsageError(message('cli.nothingFound', { path: name }));
    for (const file of files) found.add(file);
  }
  return [...found];
}

async function filesOf(name: string): Promise<string[]> {
  const known = await stat(name).catch(() => null);
  if (known?.isFile()) return [path.resolve(name)];
  if (known?.isDirectory()) return search(WORKBOOK, name);
  return isDynamicPattern(name) ? search(name.replaceAll('\\', '/'), '.') : [];
}

async function search(pattern: string, folder: string): Promise<string[]> {
  const files = await glob(pattern, { cwd: folder, absolute: true, onlyFiles: true, dot: false });
  return files
    .map((file) => path.resolve(file))
    .filter((file) => !path.basename(file).startsWith('~$'))
    .sort((one, other) => one.localeCompare(other, 'zh-CN'));
}
