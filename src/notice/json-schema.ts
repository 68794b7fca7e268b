import * as z from 'zod';
import { noticeSchema, settingsSchema } from './notice';

/** The JSON schema (draft 2020-12) of a notice file, for editors. */
export function noticeJsonSchema(): unknown {
  return z.toJSONSchema(noticeSchema, { io: 'input' });
}

/** The JSON schema of a settings file. */
export function settingsJsonSchema(): unknown {
  return z.toJSONSchema(settingsSchema, { io: 'input' });
}
