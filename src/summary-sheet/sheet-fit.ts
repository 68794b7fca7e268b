import type { Field } from '../applicant/field';
import type { SheetSnapshot } from '../workbook/sheet-snapshot';
import type { HeaderRow } from './find-header';

/** Fields that tell an application from an attendance, payment or photo register. */
const TELLING: ReadonlySet<Field> = new Set([
  ...([
    'birthDate',
    'sex',
    'ethnicity',
    'politicalStatus',
    'education',
    'studyMode',
    'major',
    'school',
  ] as const),
  ...([
    'graduationDate',
    'diplomaNumber',
    'workStartDate',
    'occupationYears',
    'position',
    'address',
  ] as const),
  ...(['phone', 'email', 'occupation', 'level', 'clause', 'studyHistory', 'workHistory'] as const),
  ...(['heldCertificate.occupation', 'heldCertificate.level', 'heldCertificate.number'] as const),
]);
/** Fields whose values are chosen from a list: a sheet of these alone is a code table. */
const CHOSEN: ReadonlySet<string> = new Set([
  ...[
    'sex',
    'ethnicity',
    'politicalStatus',
    'education',
    'studyMode',
    'idType',
    'occupation',
    'level',
    'attempt',
  ],
  ...['subjects', 'major', 'clause', 'position', 'serial', 'title', 'serialOrNumber', 'remark', 'digits'],
  ...['heldCertificate.level', 'heldCertificate.occupation'],
]);

/** `noPerson`: neither name nor ID number; `tooLittle`: a name, but hardly anything an application has. */
export type SheetFit = 'list' | 'noPerson' | 'codes' | 'tooLittle';

/** Whether the fields recognised make a list of applicants. One of name and ID number may be missing, not both. */
export function sheetFit(fields: ReadonlySet<Field>): SheetFit {
  const telling = [...fields].filter((field) => TELLING.has(field)).length;
  if (fields.has('idNumber')) return telling >= 1 ? 'list' : 'tooLittle';
  if (fields.has('name')) return telling >= 3 || (fields.has('level') && telling >= 2) ? 'list' : 'tooLittle';
  return [...fields].every((field) => CHOSEN.has(field)) ? 'codes' : 'noPerson';
}

export function isCodeTableName(name: string): boolean {
  return /代码|字典|码表|下拉|选项|数据源|参数|编码|基础数据|数据字典/.test(name);
}

export function isInstructionsName(name: string): boolean {
  return /说明|须知|指南|指引|注意事项|通知|readme/i.test(name);
}

export function isExampleName(name: string): boolean {
  return /示例|样例|范例|填写样/.test(name);
}

/**
 * True for a form of one person (附件2): labels in many rows, few in each and in several columns. A table has
 * one rich header row; instructions that explain column by column have their labels in one column.
 */
export function isForm(rows: readonly HeaderRow[]): boolean {
  const most = Math.max(0, ...rows.map((row) => row.words.size));
  return most <= 5 && freshRows(rows).length >= 4 && new Set(rows.flatMap((row) => row.columns)).size > 1;
}

/** True where the fields are explained one under the other: 姓名 | 必填 | …, 身份证号 | 必填 | …. */
export function isFieldList(rows: readonly HeaderRow[]): boolean {
  const fresh = freshRows(rows);
  return fresh.length >= 4 && fresh.every((row) => row.words.size === 1);
}

/** True where a cell is an ID number and nothing else: under headers one below the other, people stand in columns. */
export function holdsPeople({ name, values }: SheetSnapshot): boolean {
  if (isInstructionsName(name) || isExampleName(name)) return false;
  return values.some((cells) =>
    cells.some((cell) => typeof cell === 'string' && /^\s*\d{17}[\dXx]\s*$/.test(cell)),
  );
}

/** Rows that name something no row before named. */
function freshRows(rows: readonly HeaderRow[]): HeaderRow[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const before = seen.size;
    for (const word of row.words) seen.add(word);
    return seen.size > before;
  });
}
