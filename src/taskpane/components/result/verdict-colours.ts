import { makeStyles, tokens } from '@fluentui/react-components';
import type { Verdict } from '../../../review/review';

const useStyles = makeStyles({
  pass: { backgroundColor: tokens.colorPaletteGreenBackground3 },
  passAfterTraining: { backgroundColor: tokens.colorPaletteTealBorderActive },
  manualReview: { backgroundColor: tokens.colorPaletteMarigoldBackground3 },
  fix: { backgroundColor: tokens.colorPaletteDarkOrangeBackground3 },
  notEligible: { backgroundColor: tokens.colorPaletteRedBackground3 },
});

/** The colour of each verdict as a class; its name always stands beside it. */
export function useVerdictColours(): Readonly<Record<Verdict, string>> {
  return useStyles();
}
