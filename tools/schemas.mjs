// npm run schemas: writes the JSON schemas of the notice, settings and report files.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { install, root } from './setup.mjs';

install();
const { importTypeScript } = await import('./typescript.mjs');
const schemas = await importTypeScript('src/notice/json-schema.ts');
const write = (name, schema) =>
  writeFileSync(path.join(root, 'docs', name), `${JSON.stringify(schema, null, 2)}\n`);
const { reportJsonSchema } = await importTypeScript('src/reports/report-json-schema.ts');
write('report.schema.json', reportJsonSchema());
write('notice.schema.json', schemas.noticeJsonSchema());
write('settings.schema.json', schemas.settingsJsonSchema());
