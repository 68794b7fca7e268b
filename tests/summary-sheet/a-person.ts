import type { CellValue } from '../../src/workbook/sheet-snapshot';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK = '10X98765432';
const NAMES = ['陈一鸣', '林若溪', '周子谦', '吴雨桐', '郑书瑶', '孙亦凡', '何静宜', '高远'];

/** A valid ID number of nobody (sequence 000), born so many days after 1990-01-01. */
export function anIdNumber(days: number): string {
  const birth = new Date(Date.UTC(1990, 0, 1 + days)).toISOString().slice(0, 10).replace(/-/g, '');
  const body = `500103${birth}000`;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(body[at]), 0);
  return body + (CHECK[sum % 11] ?? '');
}

/** Rows of invented people: 序号 姓名 性别 身份证号 联系电话 学历 申报等级. */
export function people(count: number, from = 0): CellValue[][] {
  return Array.from({ length: count }, (_, at) => {
    const one = from + at;
    return [
      one + 1,
      NAMES[one % NAMES.length] ?? '',
      '女',
      anIdNumber(one),
      `1380000${1000 + one}`,
      '大专',
      '三级',
    ];
  });
}

export const HEADER = ['序号', '姓名', '性别', '身份证号', '联系电话', '学历', '申报等级'];
export const HEADER_FIELDS = ['serial', 'name', 'sex', 'idNumber', 'phone', 'education', 'level'];
