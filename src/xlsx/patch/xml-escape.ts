const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};
/** Characters XML 1.0 cannot hold or would change, and text that would itself be taken for such an escape. */
const UNWRITABLE = /[\0-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const NEEDS_CARE = /[\0-\x1f&<>\ud800-\udfff\ufffe\uffff]|_x/;
const KEEPS_SPACE = /^\s|\s$|\s\s|[\n\t]/;

/** Text as the value of an attribute in double quotes. */
export function attributeText(text: string): string {
  return plainText(text).replace(/[&<>"\n\t]/g, entity);
}

/** Text as the content of a cell, control characters as `_xHHHH_` (ECMA-376 part 1, 22.9.2.19, ST_Xstring). */
export function cellText(text: string): string {
  return NEEDS_CARE.test(text) ? plainText(text).replace(/[&<>]/g, entity) : text;
}

/** The name of a table column, as its attribute holds it: a line break is escaped as in cells. */
export function columnNameText(text: string): string {
  return plainText(text)
    .replace(/[\n\t]/g, escapeCode)
    .replace(/[&<>"]/g, entity);
}

/** A formula or other text outside cells, where no such escapes are known: what XML cannot hold is left out. */
export function formulaText(text: string): string {
  return text
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')
    .replace(LONE_SURROGATE, '')
    .replace(/[&<>]/g, entity);
}

/** ` xml:space="preserve"` where spaces or line breaks would be lost without it. */
export function spaceAttribute(text: string): string {
  return KEEPS_SPACE.test(text) ? ' xml:space="preserve"' : '';
}

function plainText(text: string): string {
  return text.replace(UNWRITABLE, escapeCode).replace(LONE_SURROGATE, '\ufffd');
}

function entity(character: string): string {
  return ENTITIES[character] ?? character;
}

function escapeCode(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
