import type { ChartFacts, SheetModel } from '../../model';
import type { ExcelHost } from '../excel-host';
import { guardSheet } from '../guard';
import { itemNotFound } from '../host-fault';

export interface Chart {
  readonly sheet: SheetModel;
  readonly id: string;
}

/** What is kept of a chart. Throws ItemNotFound where it is gone. */
export function chartFacts({ sheet, id }: Chart): ChartFacts {
  const found = sheet.facts.charts.find((chart) => chart.id === id);
  if (!found) throw itemNotFound();
  return found;
}

/** Changes what is kept of a chart. */
export function changeChart(chart: Chart, patch: Partial<ChartFacts>, { model }: ExcelHost): void {
  guardSheet(chart.sheet);
  const charts = chart.sheet.facts.charts.map((one) => (one.id === chart.id ? { ...one, ...patch } : one));
  model.setFacts(chart.sheet, { charts });
  model.tell({ kind: 'facts', sheetId: chart.sheet.id, area: null });
}
