import { unzipSync, zipSync } from 'fflate';
import type { PaneState } from '../../../src/taskpane/pane-state';
import type { ChosenFile } from '../../../src/taskpane/photos/chosen-file';
import { photoCounts, photoLines } from '../../../src/taskpane/session/photos/photo-lines';
import type { CellValue } from '../../../src/workbook/sheet-snapshot';
import { people } from '../../summary-sheet/a-person';
import { aDarkroom, aFile, aPicture } from '../photos/a-darkroom';
import { aList, COLUMN, opened, reviewed, settled, SHEET, until, type Opened } from './a-session';
import { anError } from './memory-live-workbook';

const ROWS = people(3);
const nameOf = ([, name, , id]: readonly CellValue[] = []) => `${String(name)}_${String(id)}`;
const [FIRST, SECOND, THIRD] = ROWS.map(nameOf) as [string, string, string];
/** One right, one misnamed, one nobody's; the third has none. */
const CHOSEN = [
  aFile(`${FIRST}.jpg`, aPicture(1)),
  aFile(`${SECOND.replace('_', '-')}.jpg`, aPicture(2)),
  aFile('路人_500103198001010000.jpg', aPicture(3)),
];

/** What stands in the 照片 column then. */
const SEEN = [`照片合格：${FIRST}.jpg`, `照片应改正为：${SECOND}.jpg`, `缺照片：${THIRD}.jpg`];

function withDarkroom(more: Parameters<typeof aDarkroom>[0] = {}) {
  const { darkroom, decoded } = aDarkroom(more);
  return { darkroom, decoded, options: { openDarkroom: () => darkroom } };
}

/** Reviewed, and photos checked. */
async function checked(chosen: readonly ChosenFile[] = CHOSEN, rows = ROWS) {
  const { decoded, options } = withDarkroom();
  const one = await reviewed([aList(rows)], options);
  await one.session.actions.checkPhotos(chosen);
  return { ...one, decoded };
}

const stateOf = ({ session }: Opened) => session.getState();
const statuses = ({ photos }: PaneState) => photos?.checked.rows.map(({ check }) => check.status);
const rowsOf = ({ review }: PaneState) => review?.sheets.flatMap(({ rows }) => rows) ?? [];
const photoColumn = ({ workbook }: Opened) => {
  const [header, ...rows] = workbook.sheet(SHEET).values;
  const column = header?.indexOf('照片◇') ?? -1;
  return rows.map((row) => row[column]);
};

describe('photos checked', () => {
  it('are told of each row, in the review and in the sheet', async () => {
    const one = await checked();
    const state = stateOf(one);
    expect(statuses(state)).toEqual(['ok', 'fixable', 'missing']);
    expect(rowsOf(state).map(({ photo }) => photo.status)).toEqual(['ok', 'fixable', 'missing']);
    expect(photoColumn(one)).toEqual(SEEN);
    expect(state.stage.kind).toBe('reviewed');
    expect(state.marks).toBe('current');
    expect(state.notification).toMatchObject({ tone: 'success', told: { key: 'pane.photos.checked' } });
  });

  it('are listed by person, then those of nobody', async () => {
    const { photos, notice } = stateOf(await checked());
    const lines = photos ? photoLines(photos, notice.photo) : [];
    expect(lines.map(({ status, certainty, proposal }) => [status, certainty, proposal])).toEqual([
      ['ok', 'certain', null],
      ['fixable', 'certain', `${SECOND}.jpg`],
      ['missing', 'none', null],
      ['orphan', 'none', null],
    ]);
    expect(photoCounts(lines)).toMatchObject({ ok: 1, fixable: 1, missing: 1, orphan: 1, error: 0 });
  });

  it('stay told when the sheet is reviewed again, and no picture is read for it', async () => {
    const one = await checked();
    expect(one.decoded()).toBe(2);
    await one.session.actions.review();
    expect(statuses(stateOf(one))).toEqual(['ok', 'fixable', 'missing']);
    expect(photoColumn(one)[1]).toBe(SEEN[1]);
    expect(one.decoded()).toBe(2);
  });

  it('go with their people when rows move', async () => {
    const one = await checked();
    one.workbook.rearrange(SHEET, ([header = [], ...rows]) => [header, ...rows.reverse()]);
    await settled(one);
    expect(statuses(stateOf(one))).toEqual(['missing', 'fixable', 'ok']);
    expect(photoColumn(one)).toEqual([...SEEN].reverse());
    expect(one.decoded()).toBe(2);
  });

  it('are somebody else’s after an edit; a file not looked into before is then', async () => {
    const one = await checked([
      ...CHOSEN.slice(0, 2),
      aFile(`王新名_${String(ROWS[2]?.[3])}.jpg`, aPicture(4)),
    ]);
    expect(statuses(stateOf(one))).toEqual(['ok', 'fixable', 'error']);
    expect(one.decoded()).toBe(2);
    one.workbook.type(SHEET, 3, { [COLUMN.name]: '王新名' });
    await until(one, (state) => statuses(state)?.[2] === 'ok' && state.photos?.unread.length === 0);
    await settled(one);
    expect(one.decoded()).toBe(3);
    expect(photoColumn(one)).toEqual([...SEEN.slice(0, 2), `照片合格：王新名_${String(ROWS[2]?.[3])}.jpg`]);
  });

  it('of one row say something else where another row was edited', async () => {
    const name = String(ROWS[0]?.[1]);
    const one = await checked([aFile(`${name}.jpg`, aPicture(1))]);
    const errors = () => {
      const [header, first] = one.workbook.sheet(SHEET).values;
      return first?.[header?.indexOf('必改问题◇') ?? -1];
    };
    expect(errors()).toContain('只有姓名相同');
    one.workbook.type(SHEET, 3, { [COLUMN.name]: name });
    await settled(one);
    expect(errors()).toContain('表中有 2 行同名');
  });

  it('whose person went away are nobody’s then', async () => {
    const one = await checked();
    one.workbook.rearrange(SHEET, (rows) => rows.slice(0, 2));
    await settled(one);
    const { photos } = stateOf(one);
    expect(photos?.checked.match.files.map(({ kind }) => kind).sort()).toEqual([
      'correct',
      'orphan',
      'orphan',
    ]);
  });

  it('take the place of those before', async () => {
    const one = await checked();
    await one.session.actions.checkPhotos([aFile(`${THIRD}.jpg`, aPicture(9))]);
    expect(statuses(stateOf(one))).toEqual(['missing', 'missing', 'ok']);
  });

  it('are no longer told of when they are taken back', async () => {
    const one = await checked();
    await one.session.actions.forgetPhotos();
    expect(stateOf(one).photos).toBeNull();
    expect(photoColumn(one)).toEqual(['未检查', '未检查', '未检查']);
    await one.session.actions.review();
    expect(stateOf(one).photos).toBeNull();
  });

  it('are shown where the workbook cannot be written, and why not', async () => {
    const { options } = withDarkroom();
    const one = await reviewed([aList(ROWS)], options);
    one.workbook.failNext('apply', anError('refused'));
    await one.session.actions.checkPhotos(CHOSEN);
    expect(statuses(stateOf(one))).toEqual(['ok', 'fixable', 'missing']);
    expect(stateOf(one).notification?.tone).toBe('error');
  });

  it('lead to a fresh review where the sheet changed unheard', async () => {
    const { options } = withDarkroom();
    const one = await reviewed([aList(ROWS)], options);
    one.workbook.typeUnheard(SHEET, 3, { [COLUMN.phone]: '12' });
    await one.session.actions.checkPhotos(CHOSEN);
    expect(photoColumn(one)).toEqual(SEEN);
    expect(rowsOf(stateOf(one))[2]?.findings.map(({ code }) => code)).toContain('photo.missing');
    expect(stateOf(one).marks).toBe('current');
  });

  it('leave a sheet without marks without them', async () => {
    const { options } = withDarkroom();
    const one = await reviewed([aList(ROWS)], options);
    await one.session.actions.clearMarks();
    await one.session.actions.checkPhotos(CHOSEN);
    expect(statuses(stateOf(one))).toEqual(['ok', 'fixable', 'missing']);
    expect(one.workbook.sheet(SHEET).values[0]).not.toContain('照片◇');
  });
});

describe('photos that cannot be checked', () => {
  it.each<[string, readonly ChosenFile[], string]>([
    ['none', [], 'pane.photos.noFiles'],
    [
      'no pictures',
      [aFile('说明.txt', aPicture(1)), aFile('Thumbs.db', aPicture(2))],
      'pane.photos.noPicture',
    ],
    ['an archive of no photos', [aFile('照片.rar', aPicture(1))], 'pane.photos.noPicture'],
    ['a broken archive', [aFile('照片.zip', aPicture(1))], 'photo.zip.broken'],
  ])('%s: said, and all stays as it was', async (_, chosen, told) => {
    const one = await checked();
    const before = stateOf(one);
    await one.session.actions.checkPhotos(chosen);
    const { notification, photos, review, stage } = stateOf(one);
    expect(notification).toMatchObject({ tone: 'error', told: { key: told } });
    expect([photos, review, stage]).toEqual([before.photos, before.review, before.stage]);
    expect(await one.session.actions.photoPicture(0)).not.toBeNull();
  });

  it('without a review it is said what comes first', async () => {
    const one = opened([aList(ROWS)], withDarkroom().options);
    await one.session.actions.start();
    await one.session.actions.checkPhotos(CHOSEN);
    expect(stateOf(one).notification?.told.key).toBe('pane.photos.reviewFirst');
  });

  it('without decoders nothing is called damaged', async () => {
    const { options } = withDarkroom({ ready: () => Promise.reject(new Error('offline')) });
    const one = await reviewed([aList(ROWS)], options);
    await one.session.actions.checkPhotos(CHOSEN);
    expect(stateOf(one)).toMatchObject({ photos: null, notification: { tone: 'error' } });
  });

  it('given up half-way leaves all as it was', async () => {
    const gate: { open: () => void } = { open: () => undefined };
    const { options } = withDarkroom({
      ready: () => new Promise((resolve) => (gate.open = resolve)),
    });
    const one = await reviewed([aList(ROWS)], options);
    const checking = one.session.actions.checkPhotos(CHOSEN);
    await until(one, ({ stage }) => stage.kind === 'working');
    await new Promise((resolve) => setTimeout(resolve, 10));
    one.session.actions.cancel();
    gate.open();
    await checking;
    expect(stateOf(one)).toMatchObject({
      photos: null,
      stage: { kind: 'reviewed' },
      notification: { told: { key: 'pane.session.cancelled' } },
    });
  });
});

describe('copies', () => {
  const namesIn = async (content: unknown) => {
    const bytes = content instanceof Blob ? new Uint8Array(await content.arrayBuffer()) : new Uint8Array();
    return unzipSync(bytes);
  };

  it('are an archive of rightly named photos with the list of all', async () => {
    const one = await checked();
    const file = await one.session.actions.copyPhotos({ convert: false });
    expect(file).toMatchObject({ name: '汇总表-照片.zip', type: 'application/zip' });
    const copies = await namesIn(file?.content);
    expect(Object.keys(copies).sort()).toEqual([`${SECOND}.jpg`, `${FIRST}.jpg`, '改名清单.csv'].sort());
    expect(Buffer.from(copies[`${FIRST}.jpg`] ?? [])).toEqual(Buffer.from(aPicture(1)));
    const list = new TextDecoder().decode(copies['改名清单.csv']);
    const [header, ...lines] = list.trim().split('\r\n');
    expect([header, ...lines.sort()]).toEqual([
      '原文件,应有的文件名,所在行,把握,处理',
      ...[
        `${FIRST}.jpg,${FIRST}.jpg,汇总表!2,确定,已复制`,
        `${SECOND.replace('_', '-')}.jpg,${SECOND}.jpg,汇总表!3,确定,已改名`,
        '路人_500103198001010000.jpg,,,找不到人,照片“路人_500103198001010000.jpg”在表中找不到人：请核对是不是漏报，或文件名写错',
      ].sort(),
    ]);
    expect(stateOf(one).notification).toMatchObject({ told: { params: { count: 2, left: 1 } } });
  });

  it('are smaller where the original is too large', async () => {
    const one = await checked([aFile(`${FIRST}.jpg`, aPicture(1, 30_000))]);
    const copies = await namesIn((await one.session.actions.copyPhotos({ convert: false }))?.content);
    expect(copies[`${FIRST}.jpg`]?.length).toBeLessThanOrEqual(20_480);
  });

  it('are not made where nothing is certain', async () => {
    const one = await checked([CHOSEN[2] ?? aFile('', aPicture(1))]);
    expect(await one.session.actions.copyPhotos({ convert: true })).toBeNull();
    expect(stateOf(one).notification?.told.key).toBe('pane.photos.nothingToCopy');
  });

  it('come out of an archive too', async () => {
    const zip = new Uint8Array(zipSync({ [`${FIRST}(1).jpg`]: aPicture(1) }));
    const one = await checked([aFile('照片.zip', zip)]);
    const copies = await namesIn((await one.session.actions.copyPhotos({ convert: false }))?.content);
    expect(Object.keys(copies)).toEqual([`${FIRST}.jpg`, '改名清单.csv']);
  });
});

describe('a workbook whose photos were checked in an earlier sitting', () => {
  const errorsOf = ({ session }: Opened) =>
    rowsOf(session.getState()).map(
      ({ findings }) => findings.filter(({ severity }) => severity === 'error').length,
    );

  async function openedAgain(rows = ROWS) {
    const before = await checked(CHOSEN, rows);
    const again = opened([before.workbook.sheet(SHEET)]);
    await again.session.actions.start();
    return { before, again };
  }

  it('still says of each photo what was found, and so do its verdicts', async () => {
    const { before, again } = await openedAgain();
    expect(rowsOf(stateOf(again)).map(({ photo }) => photo.status)).toEqual(['ok', 'fixable', 'missing']);
    expect(rowsOf(stateOf(again)).map(({ verdict }) => verdict)).toEqual(
      rowsOf(stateOf(before)).map(({ verdict }) => verdict),
    );
    expect(stateOf(again).sheetMarks.flatMap(({ rows }) => rows)).toEqual([2]);
    await again.session.actions.review();
    expect(photoColumn(again)).toEqual(SEEN);
    expect(errorsOf(again)).toEqual(errorsOf(before));
    await again.session.actions.review();
    expect(photoColumn(again)).toEqual(SEEN);
    expect(stateOf(again).marks).toBe('current');
  });

  it('forgets what was found of somebody whose name or ID number is another now, and of nobody else', async () => {
    const { again } = await openedAgain();
    await again.session.actions.review();
    again.workbook.type(SHEET, 1, { [COLUMN.name]: '王新名' });
    await settled(again);
    expect(photoColumn(again)).toEqual(['未检查', ...SEEN.slice(1)]);
  });

  it('goes by photos chosen now, and by none once they are taken out again', async () => {
    const before = await checked();
    const again = opened([before.workbook.sheet(SHEET)], withDarkroom().options);
    await again.session.actions.start();
    await again.session.actions.checkPhotos([aFile(`${THIRD}.jpg`, aPicture(3))]);
    expect(photoColumn(again)).toEqual([
      `缺照片：${FIRST}.jpg`,
      `缺照片：${SECOND}.jpg`,
      `照片合格：${THIRD}.jpg`,
    ]);
    await again.session.actions.forgetPhotos();
    expect(photoColumn(again)).toEqual(['未检查', '未检查', '未检查']);
  });
});
