import { FILL, FONT, FORMAT, PROTECTION, type StyleProperty } from './style-properties';

/** Where `format` has its properties: its own, and those behind fill, font and protection. */
export const FORMAT_PARTS: Readonly<Record<string, Readonly<Record<string, StyleProperty>>>> = {
  fill: camel(FILL),
  font: camel(FONT),
  protection: camel(PROTECTION),
};
export const FORMAT_OWN = camel(FORMAT);

function camel(table: Readonly<Record<string, StyleProperty>>): Readonly<Record<string, StyleProperty>> {
  return Object.fromEntries(
    Object.entries(table).map(([name, entry]) => [name.charAt(0).toLowerCase() + name.slice(1), entry]),
  );
}
