import path from 'node:path';

/** How a file is named in sentences: short where it lies below the folder the call was made in. */
export function shownPath(file: string): string {
  const relative = path.relative(process.cwd(), file);
  return relative.startsWith('..') || path.isAbsolute(relative) ? file : relative;
}
