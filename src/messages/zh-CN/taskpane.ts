import { pane } from './pane';
import { paneSession } from './pane-session';

export const taskpane = {
  ...pane,
  ...paneSession,
} as const;
