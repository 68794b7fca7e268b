import { WorkbookError } from '../../workbook/workbook-error';
import type { XlsxPackage } from '../package';
import { themeColours } from './theme';

export interface Theme {
  /** Null where there is none that can be read. */
  readonly part: string | null;
  /** `RRGGBB`, in the order cells count. */
  readonly colours: readonly string[];
}

/** A theme only colours, and is never written to: one that cannot be read counts as none, whatever is wrong with it. */
export async function readTheme(pkg: XlsxPackage, part: string | null): Promise<Theme> {
  if (part === null) return { part, colours: themeColours(null, '') };
  try {
    return { part, colours: themeColours(await pkg.text(part), part) };
  } catch (fault) {
    if (!(fault instanceof WorkbookError)) throw fault;
    return readTheme(pkg, null);
  }
}
