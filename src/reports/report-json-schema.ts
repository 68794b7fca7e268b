import * as z from 'zod';
import { reportSchema } from './report-schema';

/** The JSON schema (draft 2020-12) of the report, for programs that read it. */
export function reportJsonSchema(): unknown {
  return z.toJSONSchema(reportSchema);
}
