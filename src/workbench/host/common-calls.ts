import type { ExcelHost } from './excel-host';
import { REQUEST_FAULTS } from './faults';
import { richApiBody } from './frame-messages';
import { isObject } from './json';

/** The common API has no such call. */
export const NOT_SUPPORTED = 5000;

/** Answers a batch of the Rich API, which comes as one call of the common API. */
export function answerRichApi(host: ExcelHost, data: unknown): object {
  const asked = richApiBody(data);
  if (!asked) return { Version: 1, Error: NOT_SUPPORTED };
  const response = host.respond(asked.body, asked.flags);
  return response.kind === 'answer'
    ? { Version: 1, Error: 0, Data: [200, [], response.body] }
    : { Version: 1, Error: REQUEST_FAULTS[response.name].error };
}

/** `document.settings` of the common API: kept beside those of the Rich API. */
export function keepSettings({ model }: ExcelHost, data: unknown): object {
  const method = isObject(data) ? data['DdaSettingsMethod'] : undefined;
  const properties: unknown = isObject(method) ? method['Properties'] : undefined;
  if (Array.isArray(properties)) {
    const entries = (properties as unknown[]).filter(isEntry);
    model.step('api', () => {
      model.setBook({ commonSettings: new Map(entries) });
    });
  }
  return { Version: 1, Error: 0 };
}

function isEntry(value: unknown): value is readonly [string, string] {
  return Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'string';
}
