import { eligibility } from './eligibility';
import { fees } from './fees';
import { photos } from './photos';
import { review } from './review';
import { opening } from './opening';
import { xlsx } from './xlsx';
import { cli } from './cli';
import { workbench } from './workbench';

/** Every sentence of the product, by area. Keys are `area.thing`; finding codes are keys. */
export const zhCN = {
  ...opening,
  ...eligibility,
  ...fees,
  ...photos,
  ...review,
  ...xlsx,
  ...cli,
  ...workbench,
} as const;
