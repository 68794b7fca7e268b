import { dayFromIso } from '../../../src/applicant/day';
import type { PaneSession } from '../../../src/taskpane/pane-state';
import { createSession } from '../../../src/taskpane/session/session';
import type { SessionOptions } from '../../../src/taskpane/session/session-options';
import type { CellValue, SheetSnapshot } from '../../../src/workbook/sheet-snapshot';
import { aSheet, aWorkbook } from '../../summary-sheet/a-sheet';
import { HEADER, people } from '../../summary-sheet/a-person';
import { MemoryLiveWorkbook } from './memory-live-workbook';

export const SHEET = '汇总表';
/** Columns of a-person's rows. */
export const COLUMN = { name: 1, sex: 2, idNumber: 3, phone: 4, education: 5, level: 6 } as const;

export function aList(
  rows: readonly (readonly CellValue[])[] = people(3),
  more: Partial<Parameters<typeof aSheet>[0]> = {},
): SheetSnapshot {
  return aSheet({ rows: [HEADER, ...rows], red: ['B1', 'D1', 'E1'], name: SHEET, ...more });
}

export interface Opened {
  readonly workbook: MemoryLiveWorkbook;
  readonly session: PaneSession;
}

export function opened(
  sheets: readonly SheetSnapshot[] = [aList()],
  options: Partial<SessionOptions> = {},
  rest: Parameters<typeof aWorkbook>[1] = {},
): Opened {
  const workbook = new MemoryLiveWorkbook(aWorkbook(sheets, rest));
  return { workbook, session: sessionOn(workbook, options) };
}

export function sessionOn(workbook: MemoryLiveWorkbook, options: Partial<SessionOptions> = {}): PaneSession {
  return createSession(workbook, {
    today: dayFromIso('2026-11-23') ?? 0,
    now: () => new Date(2026, 10, 23, 19, 40),
    language: 'zh-CN',
    liveDelay: 0,
    ...options,
  });
}

/** Opened, started and reviewed. */
export async function reviewed(...told: Parameters<typeof opened>): Promise<Opened> {
  const one = opened(...told);
  await one.session.actions.start();
  await one.session.actions.review();
  return one;
}

/** Until the pane has followed the edits made so far. */
export async function settled({ session }: Opened): Promise<void> {
  await session.actions.setLive(true);
}

/** Until the state is so. */
export function until({ session }: Opened, holds: (state: ReturnType<PaneSession['getState']>) => boolean) {
  return new Promise<void>((resolve) => {
    if (holds(session.getState())) {
      resolve();
      return;
    }
    const stop = session.subscribe(() => {
      if (!holds(session.getState())) return;
      stop();
      resolve();
    });
  });
}

/** All that stands in a sheet, for looking whether something does. */
export function aMemoryText({ values }: SheetSnapshot): string {
  return values.map((row) => row.join('\t')).join('\n');
}
