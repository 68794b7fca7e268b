import * as z from 'zod';
import type { Language } from '../messages/catalog';
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
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return {
      ok: false,
      faults: [{ path: '', reason: `JSON: ${error instanceof Error ? error.message : String(error)}` }],
    };
  }
  const parsed = schema.safeParse(data, { error: LOCALES[language].localeError });
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, faults: parsed.error.issues.flatMap(faultsOf) };
}

function faultsOf(issue: z.core.$ZodIssue): FileFault[] {
  const path = z.core.toDotPath(issue.path);
  if (issue.code !== 'unrecognized_keys') return [{ path, reason: issue.message }];
  return issue.keys.map((key) => ({ path: path === '' ? key : `${path}.${key}`, reason: issue.message }));
}
