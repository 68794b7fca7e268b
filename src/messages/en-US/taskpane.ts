import type { taskpane as chinese } from '../zh-CN/taskpane';
import { pane } from './pane';
import { paneSession } from './pane-session';

export const taskpane: Readonly<Record<keyof typeof chinese, string>> = {
  ...pane,
  ...paneSession,
};
