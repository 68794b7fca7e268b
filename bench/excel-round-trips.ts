import { readFile } from 'node:fs/promises';
import { dayFromIso } from '../src/applicant/day';
import { createSession } from '../src/taskpane/session/session';
import { openWorkbook } from '../src/xlsx/open-workbook';
import { nodeCodec } from '../src/xlsx/zip/node-codec';
import { openInExcel } from '../tests/excel/open-in-excel';

// 审核 through Microsoft's own library against the host: round trips, bytes, time from the click to the marks.
const [file = '', requirementSet = '1.15'] = process.argv.slice(2);
const opened = await openWorkbook(await readFile(file), nodeCodec);
const cells = opened.snapshot.sheets.map((sheet) => sheet.values);
const rawBytes = Buffer.byteLength(JSON.stringify(cells));
const { workbook, host } = await openInExcel(opened, { requirementSet });
const before = { ...host.log };
await workbook.read();
const read = { syncs: host.log.syncs - before.syncs, bytes: host.log.bytesIn - before.bytesIn };
const session = createSession(workbook, {
  today: dayFromIso('2023-09-30') ?? 0,
  now: () => new Date(2026, 10, 23),
  language: 'zh-CN',
});
await session.actions.start();
const started = { ...host.log };
const began = performance.now();
await session.actions.review();
const state = session.getState();
process.stdout.write(
  JSON.stringify({
    rows: cells[0]?.length ?? 0,
    marks: state.marks,
    seconds: (performance.now() - began) / 1000,
    rawBytes,
    readSyncs: read.syncs,
    readBytes: read.bytes,
    reviewSyncs: host.log.syncs - started.syncs,
    bytesOut: host.log.bytesOut - started.bytesOut,
    largest: Math.max(host.log.largestOut, host.log.largestIn),
    told: state.notification?.told.key ?? null,
  }),
);
await session.actions.setLive(false);
