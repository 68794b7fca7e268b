import type { Applicant } from '../../src/applicant/applicant';
import { dayFromIso } from '../../src/applicant/day';
import { FIELDS } from '../../src/applicant/field';
import type { Field } from '../../src/applicant/field';
import { readApplicant } from '../../src/applicant/read-applicant';
import type { ReadingContext, RowCells } from '../../src/applicant/row-cells';
import { builtInNotice } from '../../src/notice/built-in-notice';
import type { CellValue } from '../../src/workbook/sheet-snapshot';
import { inventedId } from './invented-id';

export type Row = Readonly<Partial<Record<Field, CellValue>>>;

export const context: ReadingContext = {
  notice: builtInNotice,
  cutoff: dayFromIso('2023-09-30') ?? Number.NaN,
  date1904: false,
};

/** An invented applicant whose row has no fault at all. */
export const CLEAN: Row = {
  serial: 1,
  name: '张小兰',
  idType: '身份证',
  idNumber: inventedId('500103', '19900312'),
  birthDate: '1990-03-12',
  sex: '女',
  ethnicity: '汉族',
  politicalStatus: '群众',
  education: '本科',
  studyMode: '全日制',
  major: '市场营销',
  school: '重庆某大学',
  graduationDate: '2012年6月',
  diplomaNumber: '106111201205000001',
  workStartDate: '2012年7月',
  occupationYears: '11年',
  employer: '重庆某服务有限公司',
  position: '客服主管',
  address: '重庆市沙坪坝区某路1号',
  postcode: '400030',
  phone: '13800000000',
  email: 'nobody@example.com',
  occupation: '客户服务管理员',
  level: '二级',
  'heldCertificate.occupation': '客户服务管理员',
  'heldCertificate.level': '三级',
  'heldCertificate.number': 'S000050000001183000001',
  'heldCertificate.date': '2018年5月',
  attempt: '初考',
  studyHistory: '2008年9月—2012年6月：在重庆某大学学习市场营销',
  workHistory: '2012年7月—至今：在重庆某服务有限公司做客服',
};

export function cellsOf(row: Row, formats: Readonly<Partial<Record<Field, string>>> = {}): RowCells {
  return {
    row: 4,
    cell: (field) => row[field],
    cellAt: (place) => (FIELDS[place] === undefined ? undefined : row[FIELDS[place]]),
    numberFormat: (field) => formats[field] ?? null,
  };
}

/** The clean row with other cells. */
export function applicantWith(changes: Row, other: Partial<ReadingContext> = {}): Applicant {
  return readApplicant(cellsOf({ ...CLEAN, ...changes }), { ...context, ...other });
}

/** `field code severity` of every fault between fields. */
export function crossCodes(changes: Row, other: Partial<ReadingContext> = {}): string[] {
  return applicantWith(changes, other)
    .crossFaults.map(({ field, fault }) => `${field} ${fault.code} ${fault.severity}`)
    .sort();
}
