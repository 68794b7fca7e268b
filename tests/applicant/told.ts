import type { Reading } from '../../src/applicant/fault';
import { say } from '../../src/messages/catalog';
import type { CellValue } from '../../src/workbook/sheet-snapshot';

export const codes = (reading: Reading<unknown>) => reading.faults.map((fault) => fault.code);

/** The one fix on offer, null where there is none. */
export const fixOf = (reading: Reading<unknown>): CellValue =>
  reading.faults.find((fault) => fault.fix !== null)?.fix ?? null;

export const sentences = (reading: Reading<unknown>) =>
  reading.faults.map((fault) => say({ key: fault.code, params: fault.params }, 'zh-CN'));
