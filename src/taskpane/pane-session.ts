import { dayOf } from '../applicant/day';
import type { Day } from '../applicant/day';
import { documentName } from '../excel/document-name';
import { whenReady } from '../excel/when-ready';
import type { PaneSession } from './pane-state';

/** Where the pane runs: asked once for the whole page. */
export const readyHost = whenReady();

/** The one session of the page, for the pane and the ribbon's buttons. Never settles where the host cannot run it. */
export const paneSession: Promise<PaneSession> = openSession();

async function openSession(): Promise<PaneSession> {
  // Fetched while the host gets ready: the first screen does not wait for the rules.
  const [host, { createSession }, { excelWorkbook }] = await Promise.all([
    readyHost,
    import('./session/session'),
    import('../excel/excel-workbook'),
  ]);
  if (host.kind === 'unsupported') return new Promise(() => undefined);
  const storage = ownStorage();
  const fileName = documentName();
  const session = createSession(excelWorkbook(), {
    today: today(),
    now: () => new Date(),
    // Whatever Excel's own language: those who review speak Chinese, and the switch is remembered.
    language: 'zh-CN',
    ...(storage ? { storage } : {}),
    ...(fileName === null ? {} : { fileName }),
  });
  // Chinese is at hand. Where the other language does not come, the pane opens in Chinese rather than not at all.
  if (session.getState().language === 'en-US')
    await Promise.allSettled([import('../messages/every-sentence')]);
  return session;
}

/** The clerk's own calendar day. */
function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? 0;
}

/** Null where the browser shuts storage off for framed pages: asking for it throws. */
function ownStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
