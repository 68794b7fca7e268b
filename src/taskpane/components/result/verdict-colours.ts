import { makeStyles } from '@fluentui/react-components';
import type { Verdict } from '../../../review/review';

// The same in every theme: the tokens of a contrast theme would make all of them one.
const useStyles = makeStyles({
  pass: { backgroundColor: '#107c10' },
  passAfterTraining: { backgroundColor: '#038387' },
  manualReview: { backgroundColor: '#c98a00' },
  fix: { backgroundColor: '#da3b01' },
  notEligible: { backgroundColor: '#c4314b' },
});

/** The colour of each verdict as a class; its name always stands beside it. */
export function useVerdictColours(): Readonly<Record<Verdict, string>> {
  return useStyles();
}
