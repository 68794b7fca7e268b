import { checkHeldCertificate } from './certificate-checks';
import type { CrossCheck, CrossFacts } from './cross-facts';
import { checkGraduation, checkTraining, checkWorkStart } from './date-order-checks';
import { checkDiploma } from './diploma-checks';
import type { FieldFault } from './field-fault';
import { checkAge, checkIdentity } from './identity-checks';
import { checkNeverNone } from './never-none';
import { checkDeclaredYears, checkWorkHistory } from './years-checks';

const CHECKS: readonly CrossCheck[] = [
  checkNeverNone,
  checkIdentity,
  checkAge,
  checkGraduation,
  checkDiploma,
  checkWorkStart,
  checkDeclaredYears,
  checkWorkHistory,
  checkHeldCertificate,
  checkTraining,
];

/** Every fault that needs two fields, or the notice or the cut-off date, by the field it is shown at. */
export function crossFaults(facts: CrossFacts): readonly FieldFault[] {
  const found: FieldFault[] = [];
  for (const check of CHECKS) check(facts, found);
  return found;
}
