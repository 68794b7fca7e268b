import { writeFile } from 'node:fs/promises';
import '../src/messages/every-sentence';
import { annotate } from '../src/annotations/annotate';
import { dayFromIso } from '../src/applicant/day';
import { openFile } from '../src/cli/open-file';
import { builtInNotice } from '../src/notice/built-in-notice';
import { reviewWorkbook } from '../src/review/review-workbook';
import { applyChange } from '../src/xlsx/patch/apply-change';

// Where the time of the whole job goes, phase by phase, with the memory after each. Without an output it does not save.
const [file = '', output = ''] = process.argv.slice(2);
let last = performance.now();
let lastUsage = process.cpuUsage();
// On a shared machine the processor time says more than the clock; helper threads are in it.
const phase = (name: string) => {
  const now = performance.now();
  process.stdout.write(
    `${name} ${Math.round(now - last)} ms (processor ${Math.round(process.cpuUsage(lastUsage).user / 1000)}), ${Math.round(process.memoryUsage.rss() / 2 ** 20)} MB\n`,
  );
  last = now;
  lastUsage = process.cpuUsage();
};
const { opened } = await openFile(file);
phase('read');
const cutoff = dayFromIso('2023-09-30') ?? 0;
const options = {
  notice: builtInNotice,
  cutoff,
  overrides: { map: {}, required: null },
  explainIn: 'zh-CN' as const,
};
const review = reviewWorkbook(opened.snapshot, options);
phase('review');
const change = annotate(review, opened.snapshot, {
  language: 'zh-CN',
  reviewedAt: '2026-11-23 12:00',
  settingsText: '{}',
});
phase('annotate');
if (output !== '') {
  const chunks = await applyChange(opened, change);
  phase('apply');
  await writeFile(output, chunks);
  phase('write');
}
