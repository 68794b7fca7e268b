import { SETTINGS_NAMESPACE, SETTINGS_ROOT } from '../settings-part';
import type { OpenedWorkbook } from '../open-workbook';
import type { Edition } from './edition';
import type { PackageDraft } from './package-draft';
import { formulaText } from './xml-escape';

const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
/** Names our store among others'; any GUID that nobody else has. */
const STORE_ID = '{7B0C4B1E-6C1B-4D0E-9F67-2D2F0A5C7E11}';

/** Keeps the staff's settings (JSON text) as a custom XML part, replaces what is there, or for null takes it out. */
export async function writeSettings(
  opened: OpenedWorkbook,
  draft: PackageDraft,
  edition: Edition,
  text: string | null,
): Promise<void> {
  const { package: pkg, parts, relationships } = opened;
  if (text === null) {
    if (parts.settings === null) return;
    const ids = relationships
      .filter(({ target, external }) => !external && pkg.storedName(target) === parts.settings)
      .map(({ id }) => id);
    await draft.unrelate(pkg.workbookPart, new Set(ids));
    for (const { target, external } of await pkg.relationships(parts.settings)) {
      const stored = external ? null : pkg.storedName(target);
      if (stored !== null) draft.remove(stored);
    }
    draft.remove(parts.settings);
    return;
  }
  const xml = settingsXml(text);
  if (parts.settings !== null) {
    if (opened.snapshot.settingsText !== text) draft.setText(parts.settings, xml);
    return;
  }
  const part = draft.freePart('/customXml/item');
  const properties = draft.freePart('/customXml/itemProps');
  draft.add(part, xml, 'application/xml');
  draft.add(properties, propertiesXml(edition), PROPERTIES_TYPE);
  const base = edition.relationships;
  draft.addRelationships(part, [{ type: `${base}/customXmlProps`, target: properties }]);
  await draft.relate(pkg.workbookPart, { type: `${base}/customXml`, target: part });
}

function settingsXml(text: string): string {
  const content = formulaText(text).replaceAll('\r', '&#13;');
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${SETTINGS_ROOT} xmlns="${SETTINGS_NAMESPACE}">${content}</${SETTINGS_ROOT}>`;
}

function propertiesXml({ relationships }: Edition): string {
  const namespace = relationships.replace(/relationships$/, 'customXml');
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' +
    `<ds:datastoreItem ds:itemID="${STORE_ID}" xmlns:ds="${namespace}">` +
    `<ds:schemaRefs><ds:schemaRef ds:uri="${SETTINGS_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`
  );
}
