import { zhCN } from './zh-CN';
import { enUS } from './en-US';
import type { Message, MessageParam, ParamsOf } from './message';

export type Language = 'zh-CN' | 'en-US';
export type MessageKey = keyof typeof zhCN;
type Params<Key extends MessageKey> = ParamsOf<(typeof zhCN)[Key]>;

const CATALOGS: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = {
  'zh-CN': zhCN,
  'en-US': enUS,
};
const LIST_SEPARATOR: Readonly<Record<Language, string>> = { 'zh-CN': '、', 'en-US': ', ' };

/** A message with every place of its template filled, checked by the compiler. */
export function message<Key extends MessageKey>(
  key: Key,
  ...params: [keyof Params<Key>] extends [never] ? [] : [Params<Key>]
): Message {
  return { key, params: params[0] ?? {} };
}

/** Puts a message into a language. */
export function say(told: Message, language: Language): string {
  return CATALOGS[language][told.key].replace(/\{(\w+)\}/g, (_, place: string) =>
    sayParam(told.params[place] ?? '', language),
  );
}

function sayParam(param: MessageParam, language: Language): string {
  if (typeof param === 'string') return param;
  if (typeof param === 'number') return String(param);
  if ('key' in param) return say(param, language);
  return param.map((part) => sayParam(part, language)).join(LIST_SEPARATOR[language]);
}
