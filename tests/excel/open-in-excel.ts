import { readFile } from 'node:fs/promises';
import { excelWorkbook } from '../../src/excel/excel-workbook';
import type { LiveWorkbook } from '../../src/workbook/live-workbook';
import type { WorkbookSnapshot } from '../../src/workbook/sheet-snapshot';
import { modelOf, type WorkbookModel } from '../../src/workbench/model';
import type { ExcelHost } from '../../src/workbench/host';
import { openWorkbook, type OpenedWorkbook } from '../../src/xlsx/open-workbook';
import { nodeCodec } from '../../src/xlsx/zip/node-codec';
import { loadOfficeJs, type LoadOptions } from '../workbench/host/office-in-node';

/** The lowest set the manifest asks for, and the highest the library has. */
export const REQUIREMENT_SETS = ['1.9', '1.15'] as const;

export interface InExcel {
  readonly workbook: LiveWorkbook;
  readonly model: WorkbookModel;
  readonly host: ExcelHost;
}

export interface InExcelOptions extends LoadOptions {
  readonly mode?: 'readOnly' | 'readWrite';
}

export async function openSample(name: string): Promise<OpenedWorkbook> {
  return openWorkbook(await readFile(`assets/samples/${name}.xlsx`), nodeCodec);
}

/** Opens a workbook in the host and gives the port to it, through Microsoft's own library. */
export async function openInExcel(
  from: WorkbookSnapshot | OpenedWorkbook | WorkbookModel,
  { mode = 'readWrite', ...options }: InExcelOptions = {},
): Promise<InExcel> {
  const model = 'styles' in from ? from : modelOf(from);
  const loaded = await loadOfficeJs(model, { cleanUpFirst: true, ...options });
  // office.js itself, which would set these, is not loaded in Node: only the library behind it.
  const office = {
    ...loaded.Office,
    DocumentMode: { ReadOnly: 'readOnly', ReadWrite: 'readWrite' },
    HostType: { Excel: 'Excel' },
    context: { ...loaded.Office.context, document: { mode }, displayLanguage: 'zh-CN' },
  };
  Object.assign(globalThis, { Excel: loaded.Excel, Office: office, OfficeExtension: loaded.OfficeExtension });
  return { workbook: excelWorkbook(), model, host: loaded.host };
}
