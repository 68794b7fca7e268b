import type { XlsxPackage } from './package';
import type { Relationship } from './relationships';
import { parseXml } from './xml/parse-xml';

/** The staff's settings are JSON text in the root element of a custom XML part in this namespace. */
export const SETTINGS_NAMESPACE = 'urn:intake-review:settings';
export const SETTINGS_ROOT = 'settings';

export interface SettingsPart {
  readonly part: string;
  readonly text: string;
}

/** Finds our settings among the workbook's custom XML parts; null where there are none. Others' parts are not parsed. */
export async function readSettings(
  pkg: XlsxPackage,
  workbookRelationships: readonly Relationship[],
): Promise<SettingsPart | null> {
  for (const { kind, target, external } of workbookRelationships) {
    const part = kind === 'customXml' && !external ? pkg.storedName(target) : null;
    if (part === null) continue;
    const xml = await pkg.text(part);
    if (!xml.includes(SETTINGS_NAMESPACE)) continue;
    const root = parseXml(xml, part);
    if (root.name === SETTINGS_ROOT && root.namespace === SETTINGS_NAMESPACE)
      return { part, text: root.text };
  }
  return null;
}
