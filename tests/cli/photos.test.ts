import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { zipSync } from 'fflate';
import { photoFacts } from '../../src/photos/photo-facts';
import type { Report } from '../../src/reports/report-schema';
import { intakeReview } from './command-line';

interface Truth {
  readonly rows: readonly { row: number; name: string; case: string; status: string; codes: string[] }[];
  readonly files: number;
  readonly strangers: number;
  readonly others: number;
}

const PEOPLE = 60;
const folder = mkdtempSync(path.join(tmpdir(), 'intake-photos-'));
const at = (name: string) => path.join(folder, name);

const made = spawnSync(process.execPath, ['tools/photo-corpus.mjs', folder, '--people', String(PEOPLE)], {
  encoding: 'utf8',
});
if (made.status !== 0) throw new Error(made.stderr);
const truth = JSON.parse(readFileSync(at('truth.json'), 'utf8')) as Truth;

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

let runs = 0;
function review(...words: readonly string[]) {
  const out = at(`out-${(runs += 1)}`);
  const call = ['review', '汇总表.xlsx', '--out', out, '--cutoff', '2023-09-30', ...words];
  return { ...intakeReview(call, folder), folder: out };
}
const rowsOf = (out: string) => (JSON.parse(out) as Report).files[0]?.sheets[0]?.rows ?? [];
const told = (out: string) =>
  rowsOf(out).map(({ row, photo, findings }) => ({
    row,
    status: photo.status,
    codes: findings.map(({ code }) => code).filter((code) => code.startsWith('photo.')),
  }));
const digest = (where: string): string =>
  readdirSync(where, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map((file) => createHash('sha256').update(file).update(readFileSync(file)).digest('hex'))
    .join('\n');

describe('a folder of photos against a sheet', () => {
  const { code, out, err } = review('--photos', 'photos', '--json');
  const found = new Map(told(out).map((row) => [row.row, row]));

  it.each(truth.rows.filter(({ case: name }) => name !== 'right'))('$case', ({ row, status, codes }) => {
    expect(found.get(row)).toEqual({ row, status, codes });
  });

  it('finds nothing wrong with those that are right', () => {
    for (const { row, case: name } of truth.rows) {
      if (name === 'right') expect(found.get(row)).toEqual({ row, status: 'ok', codes: [] });
    }
  });

  it('counts, and shows no name or number', () => {
    const count = (status: string) => truth.rows.filter((row) => row.status === status).length;
    expect(err).toContain(
      `照片：${truth.files - truth.others} 个文件；合格 ${count('ok')} 人，可整理 ${count('fixable')} 人，有误 ${count('error')} 人，缺照片 ${count('missing')} 人`,
    );
    expect(err).toContain(`表中找不到人的 ${truth.strangers} 个`);
    expect(err).toContain(`找不到人的 ${truth.strangers} 个照片文件是哪些，请加 --photos-out`);
    expect(err).not.toMatch(/\d{17}[\dX]/);
    expect(code).toBe(1);
  });

  it('says the same of a .zip', () => {
    const zipped = review('--photos', 'photos.zip', '--json');
    expect(told(zipped.out)).toEqual(told(out));
  });

  it('hides names and numbers in a masked report', () => {
    const masked = review('--photos', 'photos', '--json', '--mask').out;
    expect(masked).not.toMatch(/\d{17}[\dX]/);
    for (const { name } of truth.rows) expect(masked).not.toContain(name);
    expect(masked).not.toContain('欧阳样');
  });
});

describe('a marked copy reviewed again without the folder', () => {
  it('keeps what was found of every photo, and goes on saying that something is wrong', () => {
    const first = review('--photos', 'photos', '--json');
    const [marked = ''] = readdirSync(first.folder);
    const call = ['review', path.join(first.folder, marked), '--out', at('again'), '--cutoff', '2023-09-30'];
    const again = intakeReview([...call, '--json'], folder);
    const wrong = (out: string) =>
      rowsOf(out).map(({ row, photo, verdict, findings }) => ({
        row,
        status: photo.status,
        verdict,
        hasError: findings.some(({ code, severity }) => code.startsWith('photo.') && severity === 'error'),
      }));
    const named = (out: string) =>
      new Set(rowsOf(out).flatMap(({ row, photo }) => (photo.status === 'notChecked' ? [] : [row])));
    const kept = named(again.out);
    expect(kept.size).toBeGreaterThan(PEOPLE / 2);
    expect(wrong(again.out).filter(({ row }) => kept.has(row))).toEqual(
      wrong(first.out).filter(({ row }) => kept.has(row)),
    );
    expect(
      [...named(first.out)]
        .filter((row) => !kept.has(row))
        .map((row) => truth.rows.find((one) => one.row === row)?.case),
    ).toEqual([]);
  });
});

describe('copies', () => {
  const before = digest(at('photos'));
  const run = review('--photos', 'photos', '--photos-out', 'copies', '--photos-convert', '--json');
  const copies = readdirSync(at('copies')).filter((name) => name.endsWith('.jpg'));

  it('are named as asked, JPEG, and within the size', () => {
    for (const name of copies) {
      expect(name).toMatch(/^[\u4E00-\u9FFF]+_\d{17}[\dX]\.jpg$/);
      const facts = photoFacts(readFileSync(path.join(at('copies'), name)));
      expect(facts).toMatchObject({ type: 'jpeg', whole: true, orientation: name === turned() ? 6 : 1 });
      expect(facts.size).toBeLessThanOrEqual(20_480);
    }
  });
  /** Right in size, so it is copied as it is. */
  const turned = () => {
    const row = truth.rows.find(({ case: name }) => name === 'turned')?.row;
    return rowsOf(run.out).find((one) => one.row === row)?.photo.file;
  };

  it('are made of every photo that is right or can be put right, and of no other', () => {
    const wanted = rowsOf(run.out)
      .filter(({ photo }) => photo.status === 'ok' || photo.status === 'fixable' || photo.file === null)
      .filter(({ photo }) => photo.status !== 'missing');
    // The two who share a picture are named rightly: their files are copied, and the finding stands.
    expect(copies).toHaveLength(wanted.length + 2);
  });

  it('keep what is right byte for byte', () => {
    for (const { row, case: name } of truth.rows) {
      const file = rowsOf(run.out).find((one) => one.row === row)?.photo.file;
      if (name !== 'right' || file == null) continue;
      expect(readFileSync(at(`copies/${file}`))).toEqual(readFileSync(at(`photos/${file}`)));
    }
  });

  it('leave the originals as they are', () => {
    expect(digest(at('photos'))).toBe(before);
  });

  it('come with a list of all files, to open in Excel', () => {
    const list = readFileSync(at('copies/改名清单.csv'), 'utf8');
    expect(list.startsWith('\uFEFF原文件,应有的文件名,所在行,把握,处理\r\n')).toBe(true);
    expect(list.trim().split('\r\n')).toHaveLength(truth.files + 1);
    expect(list).toContain('已压缩');
    expect(list).toContain('已转为 JPG');
    expect(list).toContain('已改名');
  });

  it('are told of with where the photos of nobody are listed', () => {
    expect(run.err).toContain(`找不到人的 ${truth.strangers} 个照片文件列在 copies 的 改名清单.csv 里`);
    const list = readFileSync(at('copies/改名清单.csv'), 'utf8');
    expect(list.match(/,找不到人,照片/g)).toHaveLength(truth.strangers);
  });

  it('of PNG pictures are made only on request', () => {
    review('--photos', 'photos', '--photos-out', 'copies-2');
    expect(readdirSync(at('copies-2')).length).toBe(copies.length + 1 - 2);
  });

  it('keep the shape of what is made smaller', () => {
    for (const name of ['tooLarge', 'tooLargeAndTurned', 'png']) {
      const person = truth.rows.find((row) => row.case === name)?.name ?? '';
      const copy = copies.find((file) => file.startsWith(person)) ?? '';
      const { width, height } = photoFacts(readFileSync(at(`copies/${copy}`)));
      expect((width ?? 0) / (height ?? 1)).toBeCloseTo(413 / 579, 2);
    }
  });
});

describe('calls that cannot be carried out', () => {
  const refused = (...words: string[]) => {
    const { code, err, folder: out } = review(...words);
    expect(code).toBe(2);
    expect(existsSync(out)).toBe(false);
    return err;
  };

  it.each([
    ['no folder', ['--photos', 'nowhere'], '找不到照片文件夹'],
    ['copies without photos', ['--photos-out', 'x'], '--photos-out 要和 --photos 一起用'],
    ['converting without photos', ['--photos-convert'], '--photos-convert 要和 --photos 一起用'],
    ['copies among the originals', ['--photos', 'photos', '--photos-out', 'photos/x'], '在照片文件夹里面'],
    ['copies into the originals', ['--photos', 'photos', '--photos-out', 'photos'], '在照片文件夹里面'],
    ['copies over files', ['--photos', 'photos', '--photos-out', '.'], '已有文件'],
    ['a file that is no archive', ['--photos', 'truth.json'], '打不开'],
  ])('%s', (_, words, sentence) => {
    expect(refused(...words)).toContain(sentence);
  });

  it('copies among the originals by way of a link', () => {
    symlinkSync(at('photos'), at('link'));
    expect(refused('--photos', 'photos', '--photos-out', 'link/neu')).toContain('在照片文件夹里面');
  });

  it('an archive broken off', () => {
    const whole = readFileSync(at('photos.zip'));
    writeFileSync(at('broken.zip'), whole.subarray(0, whole.length / 2));
    expect(refused('--photos', 'broken.zip')).toContain('打不开');
  });

  it('an archive of far too many files', () => {
    const many = Object.fromEntries(Array.from({ length: 50_001 }, (_, n) => [`${n}.jpg`, new Uint8Array()]));
    writeFileSync(at('many.zip'), zipSync(many, { level: 0 }));
    expect(refused('--photos', 'many.zip')).toContain('50001 个文件，超过 50000 个');
  });
});

describe('photos that lie unseen', () => {
  it('in archives within a folder are told of', () => {
    mkdirSync(at('packed/一班'), { recursive: true });
    writeFileSync(at('packed/一班/照片.zip'), zipSync({ 'a.jpg': new Uint8Array(9) }));
    const { err } = review('--photos', 'packed', '--json');
    expect(err).toContain('“packed”里没有照片文件');
    expect(err).toContain('还有 1 个压缩包没有打开（“一班/照片.zip”）');
  });
});

describe('archives made to do harm', () => {
  const { row } = truth.rows.find(({ case: name }) => name === 'right') ?? { row: 0 };
  const photoName = () => `${nameOf(row)}.jpg`;
  const names = new Map(rowsOf(review('--json').out).map((one) => [one.row, `${one.name}_${one.idNumber}`]));
  const nameOf = (place: number) => names.get(place) ?? '';
  const checkOf = (zip: Record<string, Uint8Array>, level: 0 | 9 = 9) => {
    const name = `harm-${(runs += 1)}`;
    writeFileSync(at(`${name}.zip`), zipSync(zip, { level }));
    const { out, err } = review('--photos', `${name}.zip`, '--photos-out', name, '--json');
    const found = rowsOf(out).find((one) => one.row === row);
    return { found, err, copies: readdirSync(at(name)) };
  };

  it('a bomb is not inflated', () => {
    const { found } = checkOf({ [photoName()]: new Uint8Array(30 * 1024 * 1024) });
    expect(found?.photo.status).toBe('error');
    expect(found?.findings.map(({ message }) => message).join()).toContain('膨胀');
  });

  it('paths that lead elsewhere are names and no more', () => {
    const file = readdirSync(at('photos')).find((name) => name === photoName()) ?? '';
    const bytes = new Uint8Array(readFileSync(at(`photos/${file}`)));
    const { found, err, copies } = checkOf({ [`../../${photoName()}`]: bytes }, 0);
    expect(found?.photo.status).toBe('ok');
    expect(err).toContain('指向别的文件夹');
    expect(copies).toEqual(expect.arrayContaining([photoName()]));
    expect(existsSync(path.join(folder, '..', photoName()))).toBe(false);
  });
});

describe('names in the code page of Chinese Windows', () => {
  it('are read', () => {
    // 张三 in GBK, as an archiver writes it that does not mark UTF-8.
    mkdirSync(at('gbk'));
    const zip = zipSync({ 'AAAA_500103199003070009.jpg': new Uint8Array([1]) }, { level: 0 });
    const bytes = Buffer.from(zip);
    for (let place = bytes.indexOf('AAAA'); place >= 0; place = bytes.indexOf('AAAA', place)) {
      bytes.set([0xd5, 0xc5, 0xc8, 0xfd], place);
    }
    writeFileSync(at('gbk.zip'), bytes);
    review('--photos', 'gbk.zip', '--photos-out', 'gbk');
    expect(readFileSync(at('gbk/改名清单.csv'), 'utf8')).toContain('张三_500103199003070009.jpg');
    expect(statSync(at('gbk/改名清单.csv')).size).toBeGreaterThan(0);
  });
});
