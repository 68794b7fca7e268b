import { annotations } from './annotations';
import { applicant } from './applicant';
import { excel } from './excel';
import { notice } from './notice';
import { summarySheet } from './summary-sheet';
import { taskpane } from './taskpane';

/** What can be said before anything was reviewed: the pane's first screen waits for no more. */
export const opening = {
  ...applicant,
  ...summarySheet,
  ...annotations,
  ...excel,
  ...notice,
  ...taskpane,
} as const;
