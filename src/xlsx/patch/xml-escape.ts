const SPECIAL = /[&<>"\n\r\t]/g;
const ENTITY: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};
const NEEDS_CARE = /[&<>\p{Cc}\ufffe\uffff\ud800-\udfff]|_x[0-9A-Fa-f]{4}_|^\s|\s$| {2}/u;
/** Characters XML 1.0 cannot hold, and text that would be taken for such an escape: ECMA-376 part 1, 22.9.2.19 (ST_Xstring). */
// eslint-disable-next-line no-control-regex
const UNWRITABLE = /[\0-\x08\x0b-\x1f\x7f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text as the value of an attribute in double quotes. */
export function attributeText(text: string): string {
  return text.replace(SPECIAL, (character) => ENTITY[character] ?? character);
}
