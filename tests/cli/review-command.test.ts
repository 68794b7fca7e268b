import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { reportSchema, type Report } from '../../src/reports/report-schema';
import { zipParts } from '../xlsx/xlsx-file';
import { COMMAND, intakeReview, ownFolder, SAMPLES } from './command-line';

const folder = ownFolder();
const at = (...names: string[]) => path.join(folder.path, ...names);
const bring = (sample: string, name = sample) => {
  copyFileSync(path.join(SAMPLES, sample), at(name));
};
const digest = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
const review = (...words: string[]) =>
  intakeReview(['review', '--cutoff', '2023-09-30', ...words], folder.path);
const reportOf = (out: string): Report => reportSchema.parse(JSON.parse(out));

describe('intake-review review', () => {
  it('writes an annotated copy beside the input and leaves the input as it is', () => {
    bring('messy.xlsx');
    const before = digest(at('messy.xlsx'));
    const { code, out } = review('messy.xlsx');
    expect(code).toBe(1);
    expect(out).toContain('汇总表');
    expect(out).toContain('2023-09-30');
    expect(readdirSync(folder.path).sort()).toEqual(['messy-审核.xlsx', 'messy.xlsx']);
    expect(digest(at('messy.xlsx'))).toBe(before);
  });

  it('prints the report alone on standard output', () => {
    bring('clean.xlsx');
    const { out, err } = review('clean.xlsx', '--json');
    const report = reportOf(out);
    expect(report.cutoffDate).toBe('2023-09-30');
    expect(report.files[0]?.sheets[0]?.rows).toHaveLength(12);
    expect(err).toContain('clean-审核.xlsx');
  });

  it('shows no name, ID number or phone in the table', () => {
    bring('clean.xlsx');
    const named = reportOf(review('clean.xlsx', '--json').out).files[0]?.sheets[0]?.rows[0];
    const { out } = review('clean.xlsx');
    expect(out).not.toContain(named?.name);
    expect(out).not.toMatch(/\d{17}[\dX]|1\d{10}/);
  });

  it('masks the report when asked', () => {
    bring('messy.xlsx');
    const { out } = review('messy.xlsx', '--json', '--mask');
    reportOf(out);
    expect(out).not.toMatch(/\d{17}[\dX]|1300000\d{4}/);
  });

  it('masks the names that sentences give of people in other files', () => {
    bring('clean.xlsx', 'a.xlsx');
    bring('clean.xlsx', 'b.xlsx');
    const rowsOf = (out: string) =>
      reportOf(out).files.flatMap(({ sheets }) => sheets.flatMap(({ rows }) => rows));
    const names = rowsOf(review('a.xlsx', '--json').out).map(({ name }) => name);
    const parts = unzipSync(readFileSync(at('b.xlsx')));
    const renamed = Object.entries(parts).map(([part, bytes]) => {
      const text = Buffer.from(bytes).toString();
      // The same ID numbers under other names, which the first file does not have.
      return [part, names.reduce((all, name) => all.replaceAll(`>${name}<`, `>欧阳${name}<`), text)] as const;
    });
    writeFileSync(at('b.xlsx'), zipParts(Object.fromEntries(renamed)));
    const { out } = review('a.xlsx', 'b.xlsx', '--json', '--mask');
    expect(
      rowsOf(out).some(({ findings }) => findings.some(({ code }) => code.startsWith('duplicate.'))),
    ).toBe(true);
    expect(names.filter((name) => out.includes(name))).toEqual([]);
  });

  it('ends with 0 on clean sheets, and where findings are asked not to fail', () => {
    bring('clean.xlsx');
    bring('messy.xlsx');
    expect(review('clean.xlsx').code).toBe(0);
    expect(review('messy.xlsx', '--fail-on', 'never').code).toBe(0);
  });

  it('searches folders, leaves annotated copies and lock files out', () => {
    mkdirSync(at('甲班'));
    bring('clean.xlsx', '甲班/一.xlsx');
    bring('clean.xlsx', '甲班/二.xlsx');
    writeFileSync(at('甲班', '~$一.xlsx'), 'lock');
    review('甲班');
    const report = reportOf(review('甲班', '--json').out);
    expect(report.files.map(({ file }) => path.basename(file))).toEqual(
      ['二.xlsx', '一.xlsx'].sort((a, b) => a.localeCompare(b, 'zh-CN')),
    );
  });

  it('takes globs', () => {
    bring('clean.xlsx', 'a1.xlsx');
    bring('clean.xlsx', 'a2.xlsx');
    bring('clean.xlsx', 'b1.xlsx');
    expect(reportOf(review('a*.xlsx', '--json').out).files).toHaveLength(2);
  });

  it('never overwrites an earlier copy', () => {
    bring('clean.xlsx');
    review('clean.xlsx');
    const first = digest(at('clean-审核.xlsx'));
    review('clean.xlsx');
    expect(existsSync(at('clean-审核-2.xlsx'))).toBe(true);
    expect(digest(at('clean-审核.xlsx'))).toBe(first);
  });

  it('writes into --out, made if need be', () => {
    bring('clean.xlsx');
    review('clean.xlsx', '--out', 'neu/copies');
    expect(existsSync(at('neu/copies/clean-审核.xlsx'))).toBe(true);
  });

  it('finds the same people in two files, on worker threads as on one', () => {
    bring('clean.xlsx', 'a.xlsx');
    bring('clean.xlsx', 'b.xlsx');
    const codes = (jobs: string) =>
      reportOf(review('a.xlsx', 'b.xlsx', '--json', '--jobs', jobs).out).files.map(({ sheets }) =>
        sheets.flatMap(({ rows }) => rows.flatMap(({ findings }) => findings.map(({ code }) => code))),
      );
    const threaded = codes('2');
    expect(threaded[0]?.filter((code) => code.startsWith('duplicate.'))).not.toHaveLength(0);
    expect(threaded).toEqual(codes('1'));
  });

  it('goes on when one file cannot be read, says so and ends with 3', () => {
    bring('clean.xlsx', 'a.xlsx');
    writeFileSync(at('b.xlsx'), 'no workbook');
    bring('clean.xlsx', 'c.xlsx');
    const { code, out } = review('a.xlsx', 'b.xlsx', 'c.xlsx');
    expect(code).toBe(3);
    expect(out).toContain('b.xlsx');
    expect(readdirSync(folder.path).filter((name) => name.includes('-审核'))).toHaveLength(2);
  });

  it('tells what it found in a protected sheet, into which nothing can be written', () => {
    const parts = unzipSync(readFileSync(path.join(SAMPLES, 'clean.xlsx')));
    const sheets = Object.entries(parts).map(([name, bytes]) => {
      const sheet = name.startsWith('xl/worksheets/sheet') ? Buffer.from(bytes).toString() : null;
      return [
        name,
        sheet?.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>') ?? bytes,
      ] as const;
    });
    writeFileSync(at('a.xlsx'), zipParts(Object.fromEntries(sheets)));
    bring('clean.xlsx', 'b.xlsx');
    const { code, out, err } = review('a.xlsx', 'b.xlsx', '--json');
    expect(code).toBe(3);
    const [locked, other] = reportOf(out).files;
    expect(locked?.error).toContain('有保护');
    expect(locked?.sheets[0]?.rows).toHaveLength(12);
    expect(other?.error).toBeNull();
    expect(err).toMatch(/a\.xlsx +\S+ +12 /);
    expect(err).toContain('已审核，但没能写出');
    expect(readdirSync(folder.path).sort()).toEqual(['a.xlsx', 'b-审核.xlsx', 'b.xlsx']);
  });

  it('says to which day the years of each file were counted', () => {
    bring('clean.xlsx', 'a.xlsx');
    review('a.xlsx');
    bring('clean.xlsx', 'b.xlsx');
    const { out, err } = intakeReview(['review', '--json', 'a-审核.xlsx', 'b.xlsx'], folder.path);
    expect(reportOf(out).cutoffDate).not.toBe('2023-09-30');
    expect(err).toContain('a-审核.xlsx：年限算到 2023-09-30');
    const alone = intakeReview(['review', '--json', 'a-审核.xlsx'], folder.path);
    expect(reportOf(alone.out).cutoffDate).toBe('2023-09-30');
  });

  it('tells files of the same name in two folders apart', () => {
    for (const unit of ['甲', '乙']) {
      mkdirSync(at(unit));
      bring('clean.xlsx', path.join(unit, '汇总表.xlsx'));
    }
    bring('clean.xlsx', '丙.xlsx');
    const { out } = review('甲', '乙', '丙.xlsx', '--out', 'o');
    for (const unit of ['甲', '乙']) {
      const file = path.join(unit, '汇总表.xlsx');
      expect(out.split(file).length - 1).toBeGreaterThanOrEqual(2);
    }
    expect(out).toMatch(/^丙\.xlsx → /m);
  });

  it('speaks English', () => {
    bring('clean.xlsx');
    expect(review('clean.xlsx', '--lang', 'en-US').out).toContain('Applicants');
  });

  it('takes a mapping and required columns', () => {
    bring('clean.xlsx');
    const { out } = review('clean.xlsx', '--json', '--map', '备注=email', '--required', '备注,姓 名');
    const columns = reportOf(out).files[0]?.sheets[0]?.columns ?? [];
    expect(columns.filter(({ required }) => required).map(({ field }) => field)).toEqual(['name', 'email']);
  });

  it('reads settings and refuses wrong ones with their path', () => {
    bring('clean.xlsx');
    writeFileSync(at('s.json'), '{"cutoffDate":"2020-01-01"}');
    const set = intakeReview(['review', 'clean.xlsx', '--settings', 's.json', '--json'], folder.path);
    expect(reportOf(set.out).cutoffDate).toBe('2020-01-01');
    writeFileSync(at('s.json'), '{"cutofDate":"2020-01-01"}');
    const refused = review('clean.xlsx', '--settings', 's.json');
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('cutofDate');
  });

  it('refuses settings saved in another encoding: their words would match nothing', () => {
    bring('clean.xlsx');
    const gbk = Buffer.concat([
      Buffer.from('{"relatedMajors":["'),
      Buffer.from([0xbb, 0xe1]),
      Buffer.from('"]}'),
    ]);
    writeFileSync(at('s.json'), gbk);
    const { code, err } = review('clean.xlsx', '--settings', 's.json');
    expect(code).toBe(2);
    expect(err).toContain('UTF-8');
  });

  it('says that the folder to write to is a file', () => {
    bring('clean.xlsx');
    writeFileSync(at('o'), '');
    const { code, out } = review('clean.xlsx', '--out', 'o');
    expect(code).toBe(3);
    expect(out).toContain('其实是一个文件');
  });

  it('takes no file name for the folder to write to', () => {
    bring('clean.xlsx');
    const { code, err } = review('clean.xlsx', '--out', '结果.xlsx');
    expect(code).toBe(2);
    expect(err).toContain('不写文件名');
    expect(readdirSync(folder.path)).toEqual(['clean.xlsx']);
  });

  it('names the workbooks it left out for their format', () => {
    bring('clean.xlsx', 'a.xlsx');
    writeFileSync(at('b.xls'), 'old');
    const { code, out } = review('.');
    expect(code).toBe(0);
    expect(out).toContain('另有 1 个文件不是 .xlsx，没有审核：b.xls');
  });

  it('says so where the report cannot be printed', () => {
    if (!existsSync('/dev/full')) return;
    bring('clean.xlsx');
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', '"$0" "$1" review clean.xlsx --json > /dev/full', process.execPath, COMMAND],
      { cwd: folder.path, encoding: 'utf8' },
    );
    expect(status).toBe(3);
    expect(stderr.trim().split('\n').at(-1)).toMatch(/^磁盘空间不足/);
  });

  it('ends quietly when nobody reads on', () => {
    bring('messy.xlsx');
    const { stderr } = spawnSync(
      'sh',
      ['-c', '"$0" "$1" review messy.xlsx --json | true', process.execPath, COMMAND],
      { cwd: folder.path, encoding: 'utf8' },
    );
    expect(stderr).not.toContain('EPIPE');
  });

  it('reviews by another notice', () => {
    bring('clean.xlsx');
    const notice = JSON.parse(intakeReview(['notice']).out) as {
      id: string;
      levels: { fees: { training: number } }[];
    };
    notice.id = '另一份通知';
    notice.levels.forEach((level) => (level.fees.training = 1));
    writeFileSync(at('n.json'), JSON.stringify(notice));
    const report = reportOf(review('clean.xlsx', '--notice', 'n.json', '--json').out);
    expect(report.notice).toBe('另一份通知');
    expect(report.files[0]?.sheets[0]?.rows[0]?.fees.training).toBe(1);
  });

  it.each([
    ['a file that is not there', ['review', 'nowhere.xlsx']],
    ['an empty folder', ['review', '.']],
    ['a wrong option', ['review', '--x']],
    ['a wrong command', ['judge']],
  ])('ends with 2 and a sentence on %s', (_, words) => {
    const { code, out, err } = intakeReview(words, folder.path);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(/[\u4e00-\u9fff]/);
  });
});

describe('intake-review clear', () => {
  it('does all files though nobody reads on', () => {
    for (const name of ['a', 'b', 'c', 'd']) bring('clean.xlsx', `${name}.xlsx`);
    const words = ['-c', '"$0" "$1" clear *.xlsx | true', process.execPath, COMMAND];
    spawnSync('sh', words, { cwd: folder.path });
    expect(readdirSync(folder.path).filter((name) => name.includes('已清除'))).toHaveLength(4);
  });

  it('takes the marks out of a copy', () => {
    bring('messy.xlsx');
    review('messy.xlsx');
    const { code, out } = intakeReview(['clear', 'messy-审核.xlsx'], folder.path);
    expect(code).toBe(0);
    expect(out).toContain('messy-已清除标注.xlsx');
  });

  it('says where there is nothing to clear', () => {
    bring('clean.xlsx');
    const { code, out } = intakeReview(['clear', 'clean.xlsx'], folder.path);
    expect(code).toBe(0);
    expect(out).toContain('没有找到本工具的列');
  });
});

describe('intake-review template', () => {
  it('writes a summary sheet that the review recognises once it is filled in', () => {
    expect(intakeReview(['template', '空白.xlsx'], folder.path).code).toBe(0);
    const { out } = review('空白.xlsx', '--json');
    expect(reportOf(out).files[0]?.error).toContain('没有报名人员');
  });

  it('ends its name with .xlsx', () => {
    expect(intakeReview(['template', '空白'], folder.path).code).toBe(0);
    expect(readdirSync(folder.path)).toEqual(['空白.xlsx']);
  });

  it('overwrites nothing', () => {
    writeFileSync(at('空白.xlsx'), 'mine');
    expect(intakeReview(['template', '空白.xlsx'], folder.path).code).toBe(2);
    expect(readFileSync(at('空白.xlsx'), 'utf8')).toBe('mine');
  });
});
