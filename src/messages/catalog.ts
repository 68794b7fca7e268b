import type { zhCN } from './zh-CN';
import { annotations } from './en-US/annotations';
import { opening } from './zh-CN/opening';
import type { Message, MessageParam, ParamsOf } from './message';

export type Language = 'zh-CN' | 'en-US';
export type MessageKey = keyof typeof zhCN;
type Params<Key extends MessageKey> = ParamsOf<(typeof zhCN)[Key]>;

type Catalog = Readonly<Partial<Record<MessageKey, string>>>;

/**
 * The sentences at hand. Marks are recognised in both languages whichever is spoken, so theirs are always here; the
 * rest comes with `every-sentence.ts`, which the pane's first screen does without.
 */
const CATALOGS: Record<Language, Catalog> = { 'zh-CN': opening, 'en-US': annotations };
const LIST_SEPARATOR: Readonly<Record<Language, string>> = { 'zh-CN': '、', 'en-US': ', ' };

/** A message with every place of its template filled, checked by the compiler. */
export function message<Key extends MessageKey>(
  key: Key,
  ...params: [keyof Params<Key>] extends [never] ? [] : [Params<Key>]
): Message {
  return { key, params: params[0] ?? {} };
}

/** Templates cut at their places: text, place, text… Reports say hundreds of thousands of sentences. */
const CUT: Readonly<Record<Language, Map<MessageKey, readonly string[]>>> = {
  'zh-CN': new Map(),
  'en-US': new Map(),
};

/** Brings a whole language. */
export function teach(language: Language, catalog: Readonly<Record<MessageKey, string>>): void {
  CATALOGS[language] = catalog;
  CUT[language].clear();
}

/** Puts a message into a language; into Chinese where the language is not there yet, and a key stands for what nobody taught. */
export function say(told: Message, language: Language): string {
  const parts = CUT[language].get(told.key) ?? cut(told.key, language);
  let text = parts[0] ?? '';
  for (let index = 1; index < parts.length; index += 2) {
    text += sayParam(told.params[parts[index] ?? ''] ?? '', language) + (parts[index + 1] ?? '');
  }
  return text;
}

function cut(key: MessageKey, language: Language): readonly string[] {
  const parts = (CATALOGS[language][key] ?? CATALOGS['zh-CN'][key] ?? key).split(/\{(\w+)\}/);
  CUT[language].set(key, parts);
  return parts;
}

function sayParam(param: MessageParam, language: Language): string {
  if (typeof param === 'string') return param;
  if (typeof param === 'number') return String(param);
  if (!isList(param)) return say(param, language);
  const [first = '', ...others] = param;
  let text = sayParam(first, language);
  for (const part of others) text += LIST_SEPARATOR[language] + sayParam(part, language);
  return text;
}

function isList(param: Message | readonly MessageParam[]): param is readonly MessageParam[] {
  return Array.isArray(param);
}
