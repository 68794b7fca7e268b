import type { CellStyle } from '../../model';
import { invalidArgument } from '../host-fault';
import type { Json } from '../json';

/** One property of the look of a cell: how it is told, and what writing it changes. */
export interface StyleProperty {
  readonly since: string;
  readonly get: (style: CellStyle) => Json;
  readonly set: (value: Json) => Partial<CellStyle>;
}

function property<Key extends keyof CellStyle>(
  key: Key,
  accepts: (value: Json) => value is CellStyle[Key] & Json,
  since = '1.1',
): StyleProperty {
  return {
    since,
    get: (style) => style[key],
    set: (value) => {
      if (!accepts(value)) throw invalidArgument();
      return { [key]: value };
    },
  };
}

const isFlag = (value: Json): value is boolean => typeof value === 'boolean';
const isNumber = (value: Json): value is number => typeof value === 'number' && value >= 0;
const isText = (value: Json): value is string => typeof value === 'string' && value !== '';
const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'];
const isUnderline = (value: Json): value is CellStyle['underline'] =>
  typeof value === 'string' && UNDERLINES.includes(value);

/** Colours by name that add-ins write; all others as `#RRGGBB`. */
const NAMED: Readonly<Record<string, string>> = {
  black: '000000',
  white: 'FFFFFF',
  red: 'FF0000',
  green: '008000',
  blue: '0000FF',
  yellow: 'FFFF00',
  orange: 'FFA500',
  gray: '808080',
  grey: '808080',
};

/** `#ffc7ce` or `red` → `FFC7CE`. Throws InvalidArgument. */
export function parseColour(value: Json): string {
  if (typeof value !== 'string') throw invalidArgument();
  const hex = /^#?([0-9a-f]{6})$/i.exec(value)?.[1];
  const colour = hex?.toUpperCase() ?? NAMED[value.toLowerCase()];
  if (colour === undefined) throw invalidArgument();
  return colour;
}

export const FONT: Readonly<Record<string, StyleProperty>> = {
  Name: property('fontName', isText),
  Size: property('fontSize', isNumber),
  Color: {
    since: '1.1',
    get: ({ fontColour }) => fontColour && `#${fontColour}`,
    set: (value) => ({ fontColour: parseColour(value) }),
  },
  Bold: property('bold', isFlag),
  Italic: property('italic', isFlag),
  Underline: property('underline', isUnderline),
  Strikethrough: property('strikethrough', isFlag, '1.9'),
};

export const FILL: Readonly<Record<string, StyleProperty>> = {
  Color: {
    since: '1.1',
    // No fill reads as white [HOST].
    get: ({ fill }) => `#${fill ?? 'FFFFFF'}`,
    set: (value) => ({ fill: value === '' ? null : parseColour(value) }),
  },
  /** Tells no fill from white. */
  Pattern: {
    since: '1.9',
    get: ({ fill }) => (fill === null ? 'None' : 'Solid'),
    set: (value) => {
      if (value === 'None') return { fill: null };
      if (value !== 'Solid') throw invalidArgument();
      return {};
    },
  },
};

export const FORMAT: Readonly<Record<string, StyleProperty>> = {
  WrapText: property('wrap', isFlag),
  HorizontalAlignment: property('horizontal', isText),
  VerticalAlignment: property('vertical', isText),
  IndentLevel: property('indent', isNumber, '1.9'),
};

export const PROTECTION: Readonly<Record<string, StyleProperty>> = {
  Locked: property('locked', isFlag, '1.2'),
};
