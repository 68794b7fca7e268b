import { applicant } from './applicant';
import { summarySheet } from './summary-sheet';
import { eligibility } from './eligibility';
import { fees } from './fees';
import { notice } from './notice';
import { photos } from './photos';
import { review } from './review';
import { annotations } from './annotations';
import { xlsx } from './xlsx';
import { cli } from './cli';
import { excel } from './excel';
import { taskpane } from './taskpane';
import { workbench } from './workbench';

/** Every sentence of the product, by area. Keys are `area.thing`; finding codes are keys. */
export const enUS = {
  ...applicant,
  ...summarySheet,
  ...eligibility,
  ...fees,
  ...notice,
  ...photos,
  ...review,
  ...annotations,
  ...xlsx,
  ...cli,
  ...excel,
  ...taskpane,
  ...workbench,
};
