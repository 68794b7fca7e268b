import { readFile } from 'node:fs/promises';
import { dayFromIso } from '../src/applicant/day';
import '../src/messages/every-sentence';
import { builtInNotice } from '../src/notice/built-in-notice';
import { reviewWorkbook } from '../src/review/review-workbook';
import { openWorkbook } from '../src/xlsx/open-workbook';
import { nodeCodec } from '../src/xlsx/zip/node-codec';

// The review alone, without reading or writing: rows a second over several passes in one process.
const [file = '', passes = '5'] = process.argv.slice(2);
const { snapshot } = await openWorkbook(await readFile(file), nodeCodec);
const cutoff = dayFromIso('2023-09-30') ?? 0;
const options = { notice: builtInNotice, cutoff, overrides: { map: {}, required: null } };
const speeds: number[] = [];
for (let pass = 0; pass < Number(passes); pass += 1) {
  const began = performance.now();
  const review = reviewWorkbook(snapshot, options);
  const rows = review.sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  speeds.push(rows / ((performance.now() - began) / 1000));
}
process.stdout.write(JSON.stringify(speeds.map(Math.round)));
