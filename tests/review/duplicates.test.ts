import { say } from '../../src/messages/catalog';
import { findDuplicatesAcross, findDuplicatesAmong, identitiesOf } from '../../src/review/duplicates-across';
import type { Finding, Review } from '../../src/review/review';
import { withDuplicatesAcross } from '../../src/review/with-duplicates-across';
import type { CellValue } from '../../src/workbook/sheet-snapshot';
import { aList } from './a-list';
import { FIND_DUPLICATES, READ_PLAINLY, reviewOf, sheetReviewed } from './plain-rules';

const ID = '500103199003070009';
const OTHER_ID = '500103198511120004';
const LEGACY = '500103900307000';
const RULES = [READ_PLAINLY, FIND_DUPLICATES];

const sheet = (name: string, ...rows: CellValue[][]) =>
  sheetReviewed(aList(['serial', 'name', 'idNumber', 'phone', 'photo'], rows, { name }), RULES);
const sentence = ({ code, params }: Pick<Finding, 'code' | 'params'>) => say({ key: code, params }, 'zh-CN');
const told = (review: Review) =>
  review.sheets.flatMap(({ rows }) =>
    rows.flatMap(({ row, findings }) => findings.map((finding) => `${row} ${sentence(finding)}`)),
  );

describe('duplicates within a sheet', () => {
  it.each<[string, CellValue[], CellValue[], string[]]>([
    [
      'the same ID number',
      [1, '张三', ID, '13800000001'],
      [2, '张三', ID, '13800000002'],
      [
        '1 身份证号与第3行（张三）重复，同一人只报一次，请核对',
        '2 身份证号与第2行（张三）重复，同一人只报一次，请核对',
      ],
    ],
    [
      'the same row under another serial number',
      [1, '张三', ID, '13800000001'],
      [2, '张三', ID, '13800000001'],
      ['1 整行与第3行（张三）相同，请删去多余的', '2 整行与第2行（张三）相同，请删去多余的'],
    ],
    [
      'the ID number written in two ways',
      [1, '张三', ID, '1'],
      [2, '张 三', ` ${ID}`, '2'],
      [
        '1 身份证号与第3行（张 三）重复，同一人只报一次，请核对',
        '2 身份证号与第2行（张三）重复，同一人只报一次，请核对',
      ],
    ],
    [
      'the 15-digit number of the same person',
      [1, '张三', ID, '1'],
      [2, '张三', LEGACY, '2'],
      [
        '1 身份证号与第3行（张三）重复，同一人只报一次，请核对',
        '2 身份证号与第2行（张三）重复，同一人只报一次，请核对',
      ],
    ],
    [
      'the same number, another name',
      [1, '张三', ID, '1'],
      [2, '李四', ID, '2'],
      [
        '1 身份证号与第3行（李四）相同，姓名却不同，请核对是谁的号码',
        '2 身份证号与第2行（张三）相同，姓名却不同，请核对是谁的号码',
      ],
    ],
    [
      'a phone shared',
      [1, '张三', ID, '13800000001'],
      [2, '李四', OTHER_ID, '13800000001'],
      [
        '1 联系电话与第3行（李四）相同，应填本人手机号，请核对',
        '2 联系电话与第2行（张三）相同，应填本人手机号，请核对',
      ],
    ],
    [
      'a photo shared',
      [1, '张三', ID, '1', '合影.jpg'],
      [2, '李四', OTHER_ID, '2', '合影.JPG'],
      ['1 照片文件名与第3行（李四）相同，请核对', '2 照片文件名与第2行（张三）相同，请核对'],
    ],
    [
      '已交 in two rows is no photo',
      [1, '张三', ID, '1', '已交已交'],
      [2, '李四', OTHER_ID, '2', '已交已交'],
      [],
    ],
    [
      'numbers that lost their digits',
      [1, '张三', 500103199003070000, '1'],
      [2, '李四', 500103199003070000, '2'],
      [],
    ],
    [
      'no column of birth dates and a wrong digit in one number, which still tells the birth date',
      [1, '张三', ID, '1'],
      [2, '张三', '500103199003070008', '2'],
      [
        '1 与第3行（张三）像是同一个人（姓名相同，电话、出生日期或身份证号对得上），请核对',
        '2 与第2行（张三）像是同一个人（姓名相同，电话、出生日期或身份证号对得上），请核对',
      ],
    ],
    [
      'a name in capitals',
      [1, 'John Smith', ID, '1'],
      [2, 'JOHN SMITH', ID, '2'],
      [
        '1 身份证号与第3行（JOHN SMITH）重复，同一人只报一次，请核对',
        '2 身份证号与第2行（John Smith）重复，同一人只报一次，请核对',
      ],
    ],
    ['无 in two rows', [1, '张三', '无', '1'], [2, '李四', '无', '2'], []],
  ])('%s', (_, one, other, expected) => {
    expect(told(reviewOf(sheet('汇总表', one, other)))).toEqual(expected);
  });

  it('stand at their cell, an ID number as an error and a phone as a warning', () => {
    const [first, second] = sheet(
      '汇总表',
      [1, '张三', ID, '1'],
      [2, '张三', ID, '2'],
      [3, '李四', OTHER_ID, '1'],
    ).rows;
    expect(first?.findings).toMatchObject([
      {
        code: 'duplicate.idNumber',
        severity: 'error',
        field: 'idNumber',
        column: 2,
        value: ID,
      },
      { code: 'duplicate.phone', severity: 'warning', field: 'phone', column: 3, value: '1' },
    ]);
    expect(first?.verdict).toBe('fix');
    expect(second?.verdict).toBe('fix');
  });

  it('name three others and say there are more', () => {
    const rows = Array.from({ length: 6 }, (_, at) => [at, '张三', ID, String(at)]);
    expect(told(reviewOf(sheet('汇总表', ...rows)))[0]).toBe(
      '1 身份证号与第3行（张三）、第4行（张三）、第5行（张三）等多行重复，同一人只报一次，请核对',
    );
  });
});

describe('duplicates across sheets and files', () => {
  const one = reviewOf(sheet('甲班', [1, '张三', ID, '1']), sheet('乙班', [1, '张三', ID, '2']));
  const other = reviewOf(sheet('汇总表', [1, '李四', OTHER_ID, '1'], [2, '王五', '500103199003080004', '3']));
  const files = [
    { file: '一公司.xlsx', review: one },
    { file: '二公司.xlsx', review: other },
  ];

  it('name the sheet, and the file where it is another', () => {
    const found = findDuplicatesAcross(files);
    expect(
      found.map(({ file, sheetId, finding }) => [file, sheetId, finding.row, sentence(finding)]),
    ).toEqual([
      ['一公司.xlsx', '甲班', 1, '身份证号与工作表“乙班”第2行（张三）重复，同一人只报一次，请核对'],
      [
        '一公司.xlsx',
        '甲班',
        1,
        '联系电话与文件“二公司.xlsx”工作表“汇总表”第2行（李四）相同，应填本人手机号，请核对',
      ],
      ['一公司.xlsx', '乙班', 1, '身份证号与工作表“甲班”第2行（张三）重复，同一人只报一次，请核对'],
      [
        '二公司.xlsx',
        '汇总表',
        1,
        '联系电话与文件“一公司.xlsx”工作表“甲班”第2行（张三）相同，应填本人手机号，请核对',
      ],
    ]);
  });

  it('leave those within a sheet to its own review', () => {
    const within = reviewOf(sheet('汇总表', [1, '张三', ID, '1'], [2, '张三', ID, '1']));
    expect(findDuplicatesAcross([{ file: 'a.xlsx', review: within }])).toEqual([]);
  });

  it('work from plain data that can cross to another thread', () => {
    const crossed = files.flatMap(identitiesOf).map((sheet) => structuredClone(sheet));
    expect(findDuplicatesAmong(crossed)).toEqual(findDuplicatesAmong(files.flatMap(identitiesOf)));
    expect(findDuplicatesAmong(crossed)).toHaveLength(4);
  });

  it('put into the rows change their verdicts, and leave the reviews given as they were', () => {
    const [first, second] = withDuplicatesAcross(files);
    expect(first?.review.sheets.flatMap(({ rows }) => rows.map(({ verdict }) => verdict))).toEqual([
      'fix',
      'fix',
    ]);
    expect(second?.review.sheets.flatMap(({ rows }) => rows.map(({ verdict }) => verdict))).toEqual([
      'pass',
      'pass',
    ]);
    expect(one.sheets[0]?.rows[0]).toMatchObject({ verdict: 'pass', findings: [] });
    expect(first?.review.sheets[0]?.rows[0]?.ownFindings).toEqual([]);
  });

  it('join those within a sheet', () => {
    const twice = reviewOf(
      sheet('甲班', [1, '张三', ID, '1'], [2, '张三', ID, '2']),
      sheet('乙班', [1, '张三', ID, '3']),
    );
    const [joined] = withDuplicatesAcross([{ file: 'a.xlsx', review: twice }]);
    expect(joined?.review.sheets[0]?.rows[0]?.findings.map(sentence)).toEqual([
      '身份证号与第3行（张三）重复，同一人只报一次，请核对',
      '身份证号与工作表“乙班”第2行（张三）重复，同一人只报一次，请核对',
    ]);
  });
});
