import { message } from '../../messages/catalog';
import type { Message } from '../../messages/message';
import type { Settings } from '../../notice/notice';
import { readSettings } from '../../notice/read-notice';
import type { WorkbookSnapshot } from '../../workbook/sheet-snapshot';
import type { Desk } from './desk';
import { settingsShown } from './settings-in-effect';

/**
 * Takes over the settings that stand in the workbook where they are not the ones known: at the start, or after a
 * colleague has changed them. Text nobody can read is told of and left as it is until settings are set here.
 */
export function adoptKeptSettings(desk: Desk, snapshot: WorkbookSnapshot): void {
  const { held, store, notice, options } = desk;
  const { settingsText: text } = snapshot;
  const remarks: Message[] = snapshot.remarks.map((remark) => message(`pane.session.remark.${remark}`));
  const read = text === null ? null : readSettings(text, store.state.language);
  if (read?.ok === false) {
    const faults = read.faults.map(({ path, reason }) => `${path} ${reason}`);
    remarks.push(message('pane.session.settingsUnreadable', { faults }));
  }
  if (text === held.settingsText) {
    store.set({ remarks });
    return;
  }
  held.settingsText = text;
  store.set({ remarks, ...settingsShown(notice, read?.ok === true ? read.value : {}, options.today) });
}

/** The text to keep in the workbook: null where nothing is set. What cannot be read stays while nothing replaces it. */
export function textToKeep({ held, store }: Desk): string | null {
  const { settings } = store.state;
  if (!isEmpty(settings)) return JSON.stringify(settings);
  const standing = held.settingsText ?? null;
  return standing !== null && !readSettings(standing, store.state.language).ok ? standing : null;
}

function isEmpty(settings: Settings): boolean {
  return Object.values(settings).every((value) => value === undefined);
}
