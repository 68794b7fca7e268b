import type { CellValue, SheetSnapshot } from '../../../src/workbook/sheet-snapshot';
import { anIdNumber } from '../../summary-sheet/a-person';
import { aSheet } from '../../summary-sheet/a-sheet';

const HEADER = [
  '序号',
  '姓名',
  '性别',
  '民族',
  '身份证号',
  '联系电话',
  '学历',
  '所学专业',
  '毕业时间',
  '工作单位',
  '申报等级',
];

type Person = Partial<
  Record<'name' | 'sex' | 'ethnicity' | 'phone' | 'major' | 'employer' | 'level', CellValue>
>;

function rowOf(at: number, person: Person): CellValue[] {
  const {
    name = `人员${at}`,
    sex = '女',
    ethnicity = '汉族',
    phone = `1380000${1000 + at}`,
    major = '会计',
    employer = '甲校',
    level = '三级',
  } = person;
  return [at, name, sex, ethnicity, anIdNumber(at), phone, '大专', major, '2015-07-01', employer, level];
}

/** A list with a blank, a wrong phone, a short form that can be mended, two employers and two levels. */
export function aMessyList(more: readonly Person[] = []): SheetSnapshot {
  const people: readonly Person[] = [
    { name: '陈一鸣' },
    { name: '林若溪', phone: null },
    { name: '周子谦', phone: '1380000', employer: '乙校' },
    { name: '吴雨桐', ethnicity: '汉' },
    { name: '郑书瑶', level: '二级', employer: '乙校' },
    ...more,
  ];
  return aSheet({
    name: '汇总表',
    rows: [HEADER, ...people.map((person, at) => rowOf(at + 1, person))],
    red: ['B1', 'E1', 'F1', 'K1'],
  });
}
