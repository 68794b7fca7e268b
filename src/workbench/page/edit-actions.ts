import type { Desk } from './desk';

/** What is done with the selected rows, named as the sentences are. */
export const EDIT_ACTIONS = {
  undo: (desk: Desk) => {
    desk.undo();
  },
  redo: (desk: Desk) => {
    desk.redo();
  },
  insertRows: (desk: Desk) => {
    desk.shiftRows('insert');
  },
  deleteRows: (desk: Desk) => {
    desk.shiftRows('delete');
  },
  sortUp: (desk: Desk) => {
    desk.sort(true);
  },
  sortDown: (desk: Desk) => {
    desk.sort(false);
  },
} as const;

export type EditName = keyof typeof EDIT_ACTIONS;
