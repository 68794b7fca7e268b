import { isList, isObject } from './json';

/** How the keyboard leaves the pane: by Tab past its end or before its start, or straight to the sheet. */
export type Leaving = 'pastEnd' | 'beforeStart' | 'toSheet';

/** Numbers office.js says it by (`OSF.AgaveHostAction`): Ctrl+F6, Tab, Esc, F2, and a pane with nothing to focus. */
const LEAVING: Readonly<Record<number, Leaving>> = {
  5: 'toSheet',
  6: 'toSheet',
  13: 'pastEnd',
  14: 'beforeStart',
  15: 'toSheet',
  16: 'toSheet',
  17: 'pastEnd',
  18: 'beforeStart',
};

/**
 * What the data of `ContextActivationManager_notifyHost` says of leaving; null where it tells of something else. The
 * library takes each Tab for itself and moves nothing past the ends of the pane: the page around it has to.
 */
export function leavingOf(data: unknown): Leaving | null {
  const action: unknown = isList(data) ? data[1] : isObject(data) ? data['1'] : undefined;
  return typeof action === 'number' ? (LEAVING[action] ?? null) : null;
}
