import { dayFromIso, isoDate, type Day } from '../applicant/day';
import { message, type Language } from '../messages/catalog';
import type { Message } from '../messages/message';
import { applySettings } from '../notice/apply-settings';
import type { Notice, Settings } from '../notice/notice';
import type { FileRead } from '../notice/read-notice';
import type { SheetOverrides } from '../summary-sheet/summary-sheet';
import type { ReviewOptions } from './review-options';

export interface RunSettings {
  readonly notice: Notice;
  readonly cutoff: Day;
  readonly overrides: SheetOverrides;
  /** What the annotated copy keeps, so that a colleague sees the same result; what cannot be read is kept as it is. */
  readonly settingsText: string;
  /** Said where the workbook's own settings could not be read. */
  readonly remark: Message | null;
}

/** The settings kept in a workbook, and how they read. */
export interface KeptSettings {
  readonly text: string;
  readonly read: FileRead<Settings>;
}

/** Null for a workbook that keeps none. What checks them takes a while to load and is not wanted by most runs. */
export async function keptSettings(text: string | null, language: Language): Promise<KeptSettings | null> {
  if (text === null) return null;
  const { readSettings } = await import('../notice/read-notice');
  return { text, read: readSettings(text, language) };
}

/** Puts the layers together: notice < settings kept in the workbook < `--settings` < the options of the call. */
export function settingsOf(kept: KeptSettings | null, options: ReviewOptions): RunSettings {
  const read = kept?.read ?? null;
  const settings: Settings = {
    ...(read?.ok ? read.value : {}),
    ...options.settings,
    ...(options.cutoff === null ? {} : { cutoffDate: isoDate(options.cutoff) }),
    ...(options.required === null ? {} : { required: [...options.required] }),
  };
  const map = { ...(read?.ok ? read.value.map : {}), ...options.settings.map, ...options.map };
  const merged = Object.keys(map).length > 0 ? { ...settings, map } : settings;
  const notice = applySettings(options.notice, merged);
  const unreadable = read?.ok === false;
  return {
    notice,
    cutoff: (notice.cutoffDate === null ? null : dayFromIso(notice.cutoffDate)) ?? options.today,
    overrides: { map, required: merged.required ?? null },
    settingsText: unreadable && kept !== null ? kept.text : JSON.stringify(merged),
    remark: unreadable
      ? message('cli.keptSettingsUnreadable', {
          faults: read.faults.map((fault) => `${fault.path} ${fault.reason}`),
        })
      : null,
  };
}
