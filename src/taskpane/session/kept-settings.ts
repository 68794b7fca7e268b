import { message, type Language } from '../../messages/catalog';
import type { Message } from '../../messages/message';
import type { Settings } from '../../notice/notice';
import type { FileRead } from '../../notice/read-notice';
import type { WorkbookSnapshot } from '../../workbook/sheet-snapshot';
import type { Desk } from './desk';
import { settingsShown } from './settings-in-effect';

/**
 * Takes over the settings that stand in the workbook where they are not the ones known: at the start, or after a
 * colleague has changed them. Text nobody can read is told of and left as it is until settings are set here.
 */
export async function adoptKeptSettings(desk: Desk, snapshot: WorkbookSnapshot): Promise<void> {
  const { held, store, notice, options } = desk;
  const { settingsText: text } = snapshot;
  const remarks: Message[] = snapshot.remarks.map((remark) => message(`pane.session.remark.${remark}`));
  const read = text === null ? null : await readKept(text, store.state.language);
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
export async function textToKeep({ held, store }: Desk): Promise<string | null> {
  const { settings } = store.state;
  if (!isEmpty(settings)) return JSON.stringify(settings);
  const standing = held.settingsText ?? null;
  const isUnreadable = standing !== null && !(await readKept(standing, store.state.language)).ok;
  return isUnreadable ? standing : null;
}

/** The reader is fetched where there is something to read: most workbooks hold no settings. */
async function readKept(text: string, language: Language): Promise<FileRead<Settings>> {
  const { readSettings } = await import('../../notice/read-notice');
  return readSettings(text, language);
}

function isEmpty(settings: Settings): boolean {
  return Object.values(settings).every((value) => value === undefined);
}
