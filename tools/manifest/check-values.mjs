import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { everyElement } from './xml-tree.mjs';

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const VERSION = /^\d{1,5}(\.\d{1,5}){1,3}$/;
const LOCALE = /^[a-z]{2,3}-[A-Z]{2}$/;
const ADDRESSES = new Set([
  'IconUrl',
  'HighResolutionIconUrl',
  'SupportUrl',
  'SourceLocation',
  'Image',
  'Url',
]);
/** Sizes an Office ribbon cannot do without. */
const NEEDED_SIZES = [16, 32, 80];

/** Wrong ids, versions, addresses, lengths and sizes of pictures. `folder` holds the pages' `assets`. */
export function checkValues(root, folder) {
  const all = everyElement(root);
  const wrong = [];
  const is = (name, shape, meant) => {
    const text = root.children.find((child) => child.name === name)?.text ?? '';
    if (text && !shape.test(text)) wrong.push(`<${name}> ${text} is not ${meant}`);
  };
  if (root.name !== 'OfficeApp' || root.attributes.type !== 'TaskPaneApp') {
    wrong.push('the manifest is not that of a task pane (xsi:type="TaskPaneApp")');
  }
  is('Id', GUID, 'a GUID');
  is('Version', VERSION, 'a version like 1.2.3.0');
  is('DefaultLocale', LOCALE, 'a locale like zh-CN');
  is(
    'Permissions',
    /^(Restricted|ReadDocument|ReadAllDocument|WriteDocument|ReadWriteDocument)$/,
    'a permission',
  );
  for (const host of all.filter(({ name }) => name === 'Host')) {
    const named = host.attributes.Name ?? host.attributes.type;
    if (named !== 'Workbook') wrong.push(`line ${host.line}: host ${named} is not Workbook`);
  }
  return [
    ...wrong,
    ...all.flatMap((element) => [
      ...checkLengths(element),
      ...checkAddress(element),
      ...checkPicture(element, folder),
    ]),
    ...all.filter(({ name }) => name === 'Icon').flatMap(checkSizes),
    ...checkRequirement(all),
  ];
}

const textsOf = ({ attributes, children }) =>
  [attributes.DefaultValue, ...children.map((child) => child.attributes.Value)].filter(
    (text) => text !== undefined,
  );

function checkLengths(element) {
  const limits = { DisplayName: 125, Description: 250 };
  const over = (owner, limit) =>
    textsOf(owner)
      .filter((text) => text.length > limit || text === '')
      .map(
        (text) =>
          `line ${owner.line}: <${owner.name}> has ${text.length} characters, 1 to ${limit} are allowed`,
      );
  if (element.name === 'ShortStrings') return element.children.flatMap((child) => over(child, 125));
  if (element.name === 'LongStrings') return element.children.flatMap((child) => over(child, 250));
  return limits[element.name] ? over(element, limits[element.name]) : [];
}

function checkAddress(element) {
  if (!ADDRESSES.has(element.name)) return [];
  return textsOf(element)
    .filter((text) => !URL.canParse(text) || new URL(text).protocol !== 'https:')
    .map((text) => `line ${element.line}: <${element.name}> ${text} is no https address`);
}

function checkPicture({ name, attributes, line }, folder) {
  const [, file, size] = /\/(assets\/.*-(\d+)\.png)$/.exec(attributes.DefaultValue ?? '') ?? [];
  const picture = name === 'Image' || name.endsWith('IconUrl');
  if (!picture || attributes.DefaultValue === undefined) return [];
  if (!file) return [`line ${line}: <${name}> does not name a picture like assets/icons/icon-32.png`];
  const place = path.join(folder, file);
  if (!existsSync(place)) return [`line ${line}: ${file} is missing`];
  const bytes = readFileSync(place);
  // A PNG holds its width and height at bytes 16 and 20.
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const expected = { IconUrl: 32, HighResolutionIconUrl: 64 }[name] ?? Number(size);
  if (width === expected && height === expected) return [];
  return [`line ${line}: ${file} is ${width} × ${height}, not ${expected} × ${expected}`];
}

function checkSizes(icon) {
  const sizes = icon.children.map(({ attributes }) => Number(attributes.size));
  return NEEDED_SIZES.filter((size) => !sizes.includes(size)).map(
    (size) => `line ${icon.line}: <Icon> lacks size ${size}`,
  );
}

function checkRequirement(all) {
  const needed = all.some(({ name, attributes }) => name === 'Set' && attributes.Name === 'ExcelApi');
  return needed ? [] : ['no <Set Name="ExcelApi"> is required'];
}
