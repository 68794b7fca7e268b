import { decideAndExplain, decideEligibility } from '../eligibility/decide-eligibility';
import { checkPayment } from '../fees/check-payment';
import { computeFees } from '../fees/compute-fees';
import { checkPhotoName } from '../photos/photo-name';
import { checkClause } from './check-clause';
import { checkLevel } from './check-level';
import { checkOccupation } from './check-occupation';
import { continuedHistories } from './continued-histories';
import { duplicatesWithin } from './duplicates-within';
import { explanationText } from './explanation';
import { addAbsentColumns, addRequiredBlanks, addValueFaults } from './value-faults';
import { RowIdentity } from './identity';
import type { Rule } from './rule';

/** Every rule of the review, in the order they run. Row rules come first, then the rules of the table. */
export const RULES: readonly Rule[] = [
  {
    kind: 'row',
    name: 'review.rule.reading',
    needs: [],
    run: (draft, { applicants }) => {
      draft.applicant = applicants.at(draft.row);
    },
  },
  {
    kind: 'row',
    name: 'review.rule.required',
    needs: [],
    run: (draft, context) => {
      addAbsentColumns(draft, context);
      addRequiredBlanks(draft, context);
    },
  },
  { kind: 'row', name: 'review.rule.values', needs: ['review.rule.reading'], run: addValueFaults },
  { kind: 'row', name: 'review.rule.occupation', needs: ['review.rule.reading'], run: checkOccupation },
  {
    kind: 'row',
    name: 'review.rule.eligibility',
    needs: ['review.rule.reading'],
    run: (draft, { notice, cutoff, explainIn }) => {
      if (explainIn === undefined) {
        draft.eligibility = decideEligibility(draft.applicant, notice, cutoff);
        return;
      }
      const { eligibility, reasons } = decideAndExplain(draft.applicant, notice, cutoff);
      draft.explanation = explanationText(reasons, explainIn);
      draft.eligibility = eligibility;
    },
  },
  {
    kind: 'row',
    name: 'review.rule.level',
    needs: ['review.rule.reading', 'review.rule.eligibility'],
    run: checkLevel,
  },
  {
    kind: 'row',
    name: 'review.rule.clause',
    needs: ['review.rule.reading', 'review.rule.eligibility'],
    run: checkClause,
  },
  {
    kind: 'row',
    name: 'review.rule.fees',
    needs: ['review.rule.reading'],
    run: (draft, { notice }) => {
      draft.fees = computeFees(draft.applicant, notice);
    },
  },
  {
    kind: 'row',
    name: 'review.rule.payment',
    needs: ['review.rule.reading', 'review.rule.fees'],
    run: (draft, { notice }) => {
      for (const { field, fault } of checkPayment(draft.applicant, draft.fees, notice))
        draft.add(field, fault);
    },
  },
  {
    kind: 'row',
    name: 'review.rule.photo',
    needs: ['review.rule.reading'],
    run: (draft, { notice }) => {
      const { check, faults } = checkPhotoName(draft.applicant, notice);
      draft.photo = check;
      // A blank required cell is told of once.
      if (draft.isMissing('photo')) return;
      for (const { field, fault } of faults) draft.add(field, fault);
    },
  },
  {
    kind: 'row',
    name: 'review.rule.duplicates',
    needs: ['review.rule.reading'],
    run: (draft) => {
      draft.identity = new RowIdentity(draft.applicant);
    },
  },
  {
    kind: 'table',
    name: 'review.rule.duplicates',
    run: (rows, { cells }) => duplicatesWithin(rows, cells),
  },
  {
    kind: 'table',
    name: 'review.rule.continued',
    run: (rows, { cells }) => continuedHistories(rows, cells),
  },
];
