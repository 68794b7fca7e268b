import { existsSync } from 'node:fs';
import path from 'node:path';

const ANNOTATED = '-审核';
const CLEARED = '-已清除标注';

/** True for a file named as our annotated copies are: `名单-审核.xlsx`, `名单-审核-2.xlsx`. */
export function isAnnotatedCopy(file: string): boolean {
  return new RegExp(`(?:${ANNOTATED}|${CLEARED})(?:-\\d+)?$`).test(path.parse(file).name);
}

/** True for a file named as our cleared copies are: `名单-已清除标注.xlsx`. */
export function isClearedCopy(file: string): boolean {
  return new RegExp(`${CLEARED}(?:-\\d+)?$`).test(path.parse(file).name);
}

/**
 * Where the changed copy of a workbook goes: beside it, or in `folder`. Nothing that exists is ever overwritten (a
 * clerk's remarks may stand in an earlier copy): the next free number is taken, counting `taken` as existing.
 */
export function outputPath(
  input: string,
  folder: string | null,
  kind: 'annotated' | 'cleared',
  taken: ReadonlySet<string>,
): string {
  const { dir, name, ext } = path.parse(input);
  const own = name.replace(new RegExp(`(?:${ANNOTATED}|${CLEARED})(?:-\\d+)?$`), '');
  const base = path.join(folder ?? dir, own + (kind === 'annotated' ? ANNOTATED : CLEARED));
  let output = base + ext;
  for (let number = 2; existsSync(output) || taken.has(output); number += 1)
    output = `${base}-${number}${ext}`;
  return output;
}
