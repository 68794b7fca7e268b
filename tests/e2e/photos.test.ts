import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Download } from 'playwright-core';
import { unzipSync } from 'fflate';
import { message } from '../../src/messages/catalog';
import { photoFacts } from '../../src/photos/photo-facts';
import type { Report } from '../../src/reports/report-schema';
import { intakeReview } from '../cli/command-line';
import { axeViolations } from './accessible';
import { freshContexts } from './a-browser';
import {
  cellsOf,
  openWorkbench,
  review,
  save,
  selected,
  setCutoff,
  turnTo,
  typeInto,
  zh,
  type Workbench,
} from './a-workbench';
import { eventually } from './eventually';

const PEOPLE = 60;
const CUTOFF = ['--cutoff', '2023-09-30'];
const TIME = /\d{4}-\d\d-\d\d \d\d:\d\d/;
const folder = mkdtempSync(path.join(tmpdir(), 'intake-photos-'));
const at = (name: string) => path.join(folder, name);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Truth {
  readonly rows: readonly {
    readonly row: number;
    readonly case: string;
    readonly idNumber: string;
    readonly status: string;
    readonly codes: readonly string[];
  }[];
  readonly files: number;
  readonly strangers: number;
  readonly others: number;
}
let truth: Truth;

beforeAll(() => {
  const words = ['tools/photo-corpus.mjs', folder, '--people', String(PEOPLE)];
  const made = spawnSync(process.execPath, words, { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(made.stderr);
  truth = JSON.parse(readFileSync(at('truth.json'), 'utf8')) as Truth;
});

/** The workbench with the sheet of the corpus, reviewed, the pane at its photos. */
async function atPhotos(context: ReturnType<ReturnType<typeof freshContexts>>): Promise<Workbench> {
  const workbench = await openWorkbench(context, { file: at('汇总表.xlsx') });
  await setCutoff(workbench, '2023-09-30');
  await review(workbench);
  await turnTo(workbench, 'photos');
  await workbench.pane.getByRole('button', { name: zh(message('pane.photos.files')) }).waitFor();
  return workbench;
}

async function choose({ pane }: Workbench, way: 'folder' | 'files' | 'archive', files: string | string[]) {
  await pane.locator(`input[data-way=${way}]`).setInputFiles(files);
  await pane.getByText(/^已核对 \d+ 个照片文件/).waitFor();
}

/** Lets go of a file or folder of the machine over the pane, as a hand does. */
async function drop({ page }: Workbench, ...files: string[]) {
  const box = await page.locator('iframe').boundingBox();
  const hand = await page.context().newCDPSession(page);
  const place = { x: (box?.x ?? 0) + 100, y: (box?.y ?? 0) + 300 };
  const data = { items: [], files, dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'dragOver', 'drop'] as const) {
    await hand.send('Input.dispatchDragEvent', { type, ...place, data });
  }
}

/** Waits until so many are said to be so. */
async function shown({ pane }: Workbench, status: 'ok' | 'fixable' | 'error' | 'missing', count: number) {
  const name = zh(message('pane.photos.count', { status: message(`pane.photos.status.${status}`), count }));
  await pane.getByRole('button', { name, exact: true }).waitFor();
}

/** What the pane's own report says of each row's photo. */
async function photosOf(workbench: Workbench) {
  const { page, pane } = workbench;
  await turnTo(workbench, 'export');
  await pane.getByRole('checkbox', { name: zh(message('pane.export.mask')) }).uncheck();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    pane.getByRole('button', { name: zh(message('pane.export.save', { format: '.json' })) }).click(),
  ]);
  return toldOf(JSON.parse(readFileSync(await download.path(), 'utf8')) as Report);
}

function toldOf({ files }: Report) {
  const rows = files[0]?.sheets[0]?.rows ?? [];
  return rows.map(({ row, verdict, photo, findings }) => ({
    row,
    verdict,
    photo,
    findings: findings.filter(({ code }) => code.startsWith('photo.')),
  }));
}

const onCommandLine = (...words: string[]) => {
  const run = intakeReview(
    ['review', at('汇总表.xlsx'), ...CUTOFF, '--fail-on', 'never', '--json', ...words],
    folder,
  );
  return toldOf(JSON.parse(run.out) as Report);
};

describe('photos in the workbench', () => {
  const context = freshContexts();

  it('a folder says of every row what the command line says, and what the corpus knows', async () => {
    const workbench = await atPhotos(context());
    await choose(workbench, 'folder', at('photos'));
    const { pane } = workbench;
    for (const status of ['ok', 'fixable', 'error', 'missing'] as const) {
      await shown(workbench, status, truth.rows.filter((row) => row.status === status).length);
    }
    await pane.getByRole('button', { name: `无主照片 ${truth.strangers}` }).waitFor();
    const found = await photosOf(workbench);
    expect(found).toEqual(onCommandLine('--photos', at('photos'), '--out', at('of-folder')));
    expect(
      found.map(({ row, photo, findings }) => ({
        row,
        status: photo.status,
        codes: findings.map(({ code }) => code),
      })),
    ).toEqual(truth.rows.map(({ row, status, codes }) => ({ row, status, codes })));
  });

  it('a .zip says the same', async () => {
    const workbench = await atPhotos(context());
    await choose(workbench, 'archive', at('photos.zip'));
    expect(await photosOf(workbench)).toEqual(
      onCommandLine('--photos', at('photos.zip'), '--out', at('of-zip')),
    );
  });

  it('stand in the sheet, and in the saved copy, as the command line writes them', async () => {
    const workbench = await atPhotos(context());
    await choose(workbench, 'folder', at('photos'));
    const words = ['review', at('汇总表.xlsx'), ...CUTOFF, '--fail-on', 'never', '--photos', at('photos')];
    const run = intakeReview([...words, '--out', at('marked')], folder);
    const [, output = ''] = /→ (.*\.xlsx)/.exec(run.out) ?? [];
    const saved = rowsOf(await cellsOf(await save(workbench)));
    expect(saved).toEqual(rowsOf(await cellsOf(path.resolve(folder, output))));
    expect(Object.values(saved).filter((value) => String(value).startsWith('缺照片'))).toHaveLength(
      truth.rows.filter(({ status }) => status === 'missing').length,
    );
  });

  it('are handed over: rightly named, small enough, the list with them, as the command line makes them', async () => {
    const workbench = await atPhotos(context());
    await choose(workbench, 'folder', at('photos'));
    const { page, pane } = workbench;
    await pane.getByRole('checkbox', { name: /PNG/ }).check();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      pane.getByRole('button', { name: /^整理 \d+ 张照片/ }).click(),
    ]);
    const made = unzipSync(new Uint8Array(readFileSync(await pathOf(download, 'copies.zip'))));
    intakeReview(
      ['review', at('汇总表.xlsx'), ...CUTOFF, '--out', at('x'), '--photos', at('photos')].concat([
        '--photos-out',
        at('copies'),
        '--photos-convert',
      ]),
      folder,
    );
    const listed = (text: string) => text.replaceAll('汇总表.xlsx!', '汇总表!');
    for (const [name, bytes] of Object.entries(made)) {
      const theirs = readFileSync(path.join(at('copies'), name));
      if (name.endsWith('.csv')) {
        expect(listed(theirs.toString('utf8'))).toBe(
          new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
        );
        continue;
      }
      expect(photoFacts(bytes)).toMatchObject({ type: 'jpeg', whole: true });
      expect(bytes.length).toBeLessThanOrEqual(20_480);
      expect(Buffer.from(bytes).equals(theirs)).toBe(true);
    }
    expect(Object.keys(made)).toHaveLength(copiesIn(truth));
  });

  it('are dropped on the pane, a person of the list leads to the row, and an edit makes a photo another’s', async () => {
    const workbench = await atPhotos(context());
    const { page, pane } = workbench;
    const row = truth.rows.find(({ case: name }) => name === 'otherName');
    if (!row) throw new Error('the corpus has no such case');
    const name = `欧阳样_${row.idNumber}.jpg`;
    await drop(workbench, path.join(at('photos'), name));
    await pane.getByText(/^已核对 1 个照片文件/).waitFor();
    await shown(workbench, 'error', 1);
    await pane.getByRole('button', { name: /^有误 1/ }).click();
    await pane.getByRole('list').getByRole('button').click();
    await eventually(async () => {
      expect(await selected(workbench)).toBe(`B${row.row}`);
    });
    await typeInto(workbench, `B${row.row}`, '欧阳样');
    await shown(workbench, 'ok', 1);
    await pane.getByRole('button', { name: /^合格 1/ }).click();
    await pane.getByRole('list').locator('img').waitFor();
    const cells = Object.values(await cellsOf(await save(workbench)));
    expect(cells.filter((value) => String(value).startsWith('照片合格：欧阳样_'))).toHaveLength(1);
    await drop(workbench, at('photos'));
    await pane.getByText(`已核对 ${truth.files - truth.others} 个照片文件`).waitFor();
    expect(page.frames()).toHaveLength(2);
  });

  it('are given up half-way, or refused, and the pane goes on', async () => {
    const workbench = await atPhotos(context());
    const { pane } = workbench;
    await pane.locator('input[data-way=archive]').setInputFiles(at('truth.json'));
    await pane.getByText(zh(message('pane.photos.noPicture'))).waitFor();
    const broken = { name: '坏.zip', mimeType: 'application/zip', buffer: Buffer.from('PK') };
    await pane.locator('input[data-way=archive]').setInputFiles(broken);
    await pane.getByText(zh(message('photo.zip.broken', { path: '坏.zip' }))).waitFor();
    await pane.locator('input[data-way=folder]').setInputFiles(at('photos'));
    await pane.getByRole('button', { name: zh(message('pane.cancel')) }).click();
    await pane.getByText(zh(message('pane.session.cancelled'))).waitFor();
    expect(await pane.getByText(zh(message('pane.photos.handOver'))).count()).toBe(0);
    await choose(workbench, 'folder', at('photos'));
    await shown(workbench, 'missing', 1);
  });

  it('are walked through by keyboard', async () => {
    const workbench = await atPhotos(context());
    await choose(workbench, 'folder', at('photos'));
    const { page, pane } = workbench;
    await pane.getByRole('switch').focus();
    await page.keyboard.press('Tab');
    for (const key of ['ArrowDown', 'ArrowDown', 'End', 'Home', 'ArrowDown']) await page.keyboard.press(key);
    const focused = () => pane.locator('[data-main]:focus').locator('xpath=..').getAttribute('aria-posinset');
    await eventually(async () => {
      expect(await focused()).toBe('2');
    });
    await page.keyboard.press('Enter');
    await eventually(async () => {
      expect(await selected(workbench)).toBe('B3');
    });
  });
});

describe.each([
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['contrast', { forcedColors: 'active' }],
] as const)('the photo screen, %s', (_, options) => {
  const context = freshContexts(options);

  it('has nothing axe finds wrong, before photos are chosen and after', async () => {
    const workbench = await atPhotos(context());
    expect(await violationsIn(workbench)).toEqual([]);
    await choose(workbench, 'folder', at('photos'));
    expect(await violationsIn(workbench)).toEqual([]);
  });
});

async function violationsIn({ page }: Workbench) {
  const frame = page.frames()[1];
  return frame ? axeViolations(frame) : ['no frame'];
}

async function pathOf(download: Download, name: string): Promise<string> {
  await download.saveAs(at(name));
  return at(name);
}

/** The right and the mendable, the two who share a picture, and the list. */
function copiesIn({ rows }: Truth): number {
  return rows.filter(({ status }) => status === 'ok' || status === 'fixable').length + 2 + 1;
}

/**
 * The cells of the list itself, without the time of the review, and without 审核状态: that is filled when the sheet is
 * first reviewed, here before the photos, and the clerk's from then on.
 */
function rowsOf(cells: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const status = Object.keys(cells).find((cell) => cells[cell] === '审核状态◇') ?? '';
  const column = status.replace(/\d+$/, '');
  return Object.fromEntries(
    Object.entries(cells)
      .filter(([cell]) => !/^审核(汇总|清单)!/.test(cell) && cell.replace(/\d+$/, '') !== column)
      .map(([cell, value]) => [cell, typeof value === 'string' ? value.replace(TIME, 'a time') : value]),
  );
}
