import * as z from 'zod';
import { message, say, type Language } from '../messages/catalog';
import type { Message } from '../messages/message';
import { noticeSchema, settingsSchema, type Notice, type Settings } from './notice';

/** One fault of a notice or settings file: where (`levels[0].fees.training`) and why. */
export interface FileFault {
  readonly path: string;
  readonly reason: string;
}

export type FileRead<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly faults: readonly FileFault[] };

/** Reads a notice file's text; every fault is told, none is repaired. */
export function readNotice(text: string, language: Language): FileRead<Notice> {
  return readJson(text, noticeSchema, language);
}

/** Reads the text of a settings file or of the settings kept in a workbook. */
export function readSettings(text: string, language: Language): FileRead<Settings> {
  return readJson(text, settingsSchema, language);
}

const LOCALES = { 'zh-CN': z.locales.zhCN(), 'en-US': z.locales.en() };

function readJson<Value>(text: string, schema: z.ZodType<Value>, language: Language): FileRead<Value> {
  const json = text.replace(/^\uFEFF/, '');
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    return { ok: false, faults: [{ path: '', reason: say(brokenAt(json, error), language) }] };
  }
  const parsed = schema.safeParse(data, {
    error: (issue) => {
      const sentence = sentenceOf(issue);
      return sentence ? say(sentence, language) : LOCALES[language].localeError(issue);
    },
  });
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, faults: parsed.error.issues.flatMap(faultsOf) };
}

/** Where the text stops being JSON, as far as the machine says: a comma, a quotation mark, a bracket. */
function brokenAt(json: string, error: unknown): Message {
  const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  return position === undefined
    ? message('notice.file.broken')
    : message('notice.file.brokenAt', { line: json.slice(0, Number(position)).split('\n').length });
}

const KINDS = {
  string: message('notice.file.string'),
  number: message('notice.file.number'),
  int: message('notice.file.number'),
  boolean: message('notice.file.boolean'),
  array: message('notice.file.array'),
  object: message('notice.file.object'),
  record: message('notice.file.object'),
} as const;

/** The faults people make, in plain words; null leaves the rarer ones to the checker's own. */
function sentenceOf(issue: z.core.$ZodRawIssue): Message | null {
  if (issue.code === 'unrecognized_keys') return message('notice.file.unknownKey');
  if (issue.input === undefined) return message('notice.file.missing');
  if (issue.code === 'invalid_format' && issue.format === 'date') return message('notice.file.date');
  switch (issue.code) {
    case 'invalid_type': {
      const kind = Object.entries(KINDS).find(([name]) => name === issue.expected)?.[1];
      return kind ? message('notice.file.kind', { kind }) : null;
    }
    case 'invalid_value':
      return oneOf(issue.values.map(String));
    case 'too_small':
      if (issue.origin === 'array' || issue.origin === 'string') return message('notice.file.empty');
      return message(issue.inclusive === false ? 'notice.file.above' : 'notice.file.least', {
        least: Number(issue.minimum),
      });
    case 'too_big':
      return message('notice.file.most', { most: Number(issue.maximum) });
    default:
      return null;
  }
}

/** Longer lists than this (the fields) are shown by their first few. */
const MOST_VALUES = 6;

function oneOf(values: readonly string[]): Message {
  return values.length <= MOST_VALUES
    ? message('notice.file.oneOf', { values })
    : message('notice.file.oneOfMany', { count: values.length, values: values.slice(0, MOST_VALUES) });
}

function faultsOf(issue: z.core.$ZodIssue): FileFault[] {
  const path = z.core.toDotPath(issue.path);
  if (issue.code !== 'unrecognized_keys') return [{ path, reason: issue.message }];
  return issue.keys.map((key) => ({ path: path === '' ? key : `${path}.${key}`, reason: issue.message }));
}
