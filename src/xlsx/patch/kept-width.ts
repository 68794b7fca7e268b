import { attribute, withAttribute } from './xml-scan';

/** Our widths of whole characters end like this: five sevenths, Excel's padding. Behind it the user's own stands. */
const KEPT = /^\d+\.714286([01])(\d{3})(\d*)$/;
const OWN = /^(0|[1-9]\d{0,2})(?:\.(\d{1,17}))?$/;

/**
 * A `<col>` of the user's for one column, at our width. Their width goes along in decimals nobody sees (11.3 as
 * `12.714286` `1` `011` `3`), as nothing else in the file would tell a clear what it was. Where our column stands
 * already (`isNew` false), the width is ours as some program rounded it.
 */
export function withKeptWidth(tag: string, width: string, isNew: boolean): string {
  const custom = attribute(tag, 'customWidth');
  const digits = keptDigits(attribute(tag, 'width') ?? '', custom, isNew);
  const text = digits !== null && KEPT.test(width + digits) ? width + digits : width;
  const set = withAttribute(tag, 'width', text);
  return custom === 'true' ? set : withAttribute(set, 'customWidth', '1');
}

/** The decimals that keep a width; those it keeps already. Null where it is none that can be kept. */
function keptDigits(width: string, custom: string | null, isNew: boolean): string | null {
  if (KEPT.test(width)) return width.slice(width.indexOf('.') + 7);
  if (!isNew) return null;
  const [, whole, decimals = ''] = OWN.exec(width) ?? [];
  if (whole === undefined || (custom !== null && custom !== '1' && custom !== 'true')) return null;
  return `${custom === null ? '0' : '1'}${whole.padStart(3, '0')}${decimals}`;
}

/** The `<col>` as it was before `withKeptWidth`; null where it keeps no width. */
export function withOwnWidth(tag: string): string | null {
  const [, isCustom, whole = '', decimals = ''] = KEPT.exec(attribute(tag, 'width') ?? '') ?? [];
  if (isCustom === undefined) return null;
  const width = `${String(Number(whole))}${decimals === '' ? '' : `.${decimals}`}`;
  const own = withAttribute(tag, 'width', width);
  return isCustom === '1' ? own : withAttribute(own, 'customWidth', null);
}
