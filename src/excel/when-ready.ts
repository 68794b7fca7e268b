import type { Language } from '../messages/catalog';
import { message } from '../messages/catalog';
import type { Message } from '../messages/message';

/** The set of the Excel API without which nothing works. */
const NEEDED = '1.9';

/** Where the pane runs, and whether it can. */
export type ReadyHost =
  | {
      readonly kind: 'ready';
      /** Of Excel's own menus; Chinese of any kind counts as Chinese. */
      readonly language: Language;
      /** Office's theme as it is now; null where it does not say. */
      readonly theme: () => HostTheme | null;
    }
  | { readonly kind: 'unsupported'; readonly reason: UnsupportedReason; readonly told: Message };

/** `noOffice`: a plain browser, or Office's script did not load. `notExcel`: another Office program. */
export type UnsupportedReason = 'noOffice' | 'notExcel' | 'tooOld';

export interface HostTheme {
  readonly isDark: boolean | null;
  /** `#rrggbb`. */
  readonly background: string;
  readonly foreground: string;
}

/** Waits until Office can be talked to. Never rejects: what is missing is said. */
export async function whenReady(): Promise<ReadyHost> {
  if (!('Office' in globalThis)) return unsupported('noOffice', message('excel.ready.noOffice'));
  const { host } = await Office.onReady();
  if (typeof host !== 'string') return unsupported('noOffice', message('excel.ready.noOffice'));
  if (host !== Office.HostType.Excel) return unsupported('notExcel', message('excel.ready.notExcel'));
  if (!Office.context.requirements.isSetSupported('ExcelApi', NEEDED)) {
    return unsupported('tooOld', message('excel.ready.tooOld'));
  }
  return { kind: 'ready', language: languageOf(Office.context.displayLanguage), theme: officeTheme };
}

function unsupported(reason: UnsupportedReason, told: Message): ReadyHost {
  return { kind: 'unsupported', reason, told };
}

function languageOf(displayLanguage: string): Language {
  return displayLanguage.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en-US';
}

function officeTheme(): HostTheme | null {
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  if (!theme?.bodyBackgroundColor) return null;
  return {
    isDark: theme.isDarkTheme ?? null,
    background: theme.bodyBackgroundColor,
    foreground: theme.bodyForegroundColor ?? '',
  };
}
