import { message, say } from '../../messages/catalog';
import type { Desk } from './desk';

/** Whether another file may take the place of this one; asked only where changes would be lost. */
export function mayLeave(desk: Desk): boolean {
  if (!desk.isChanged) return true;
  return window.confirm(say(message('workbench.discard'), desk.getState().language));
}
