import { SETTINGS_NAMESPACE } from '../../xlsx/settings-part';
import { parseXml } from '../../xlsx/xml/parse-xml';
import type { WorkbookModel } from '../model';

/** The settings' text in a workbook, null where it holds none. */
export function settingsIn(model: WorkbookModel): string | null {
  const part = model.book.xmlParts.find(({ namespace }) => namespace === SETTINGS_NAMESPACE);
  return part ? parseXml(part.xml, part.id).text : null;
}
