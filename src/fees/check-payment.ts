import type { Applicant } from '../applicant/applicant';
import type { Fault } from '../applicant/fault';
import type { Field } from '../applicant/field';
import { fault } from '../applicant/reading';
import { message } from '../messages/catalog';
import type { Notice } from '../notice/notice';
import { checkRemark } from './check-remark';
import { inYuan } from './compute-fees';
import type { Fees } from './fees';
import { levelName } from './names';

export interface PaymentFault {
  readonly field: Field;
  readonly fault: Fault;
}

const NO_FAULTS: readonly PaymentFault[] = Object.freeze([]);

/**
 * The payment columns against what is due: 已缴金额 in yuan, and the remark 姓名+单位+职业/等级 (六(二)). A sheet
 * without these columns has no faults; an amount that is no number is told by its reading already.
 */
export function checkPayment(applicant: Applicant, fees: Fees, notice: Notice): readonly PaymentFault[] {
  const { readings } = applicant;
  const amount = readings['payment.amount'];
  const remark = readings['payment.remark'];
  if (amount === undefined && remark === undefined) return NO_FAULTS;
  const faults: PaymentFault[] = [];
  if (amount !== undefined && amount.state !== 'unreadable') {
    const wrong = checkAmount(amount.value, fees, notice, applicant);
    if (wrong !== null) faults.push({ field: 'payment.amount', fault: wrong });
  }
  if (remark !== undefined) {
    const paid = (amount?.value ?? 0) > 0;
    for (const wrong of checkRemark(remark.value, paid, applicant, notice))
      faults.push({ field: 'payment.remark', fault: wrong });
  }
  return faults.length === 0 ? NO_FAULTS : faults;
}

function checkAmount(paid: number | null, fees: Fees, notice: Notice, applicant: Applicant): Fault | null {
  const due = fees.total;
  if (paid === null) return due === null ? null : fault(message('fees.amountBlank', { due }), 'info');
  if (due === null) return fault(message('fees.amountNotChecked', { paid }), 'info');
  const difference = Math.abs(inYuan(paid - due));
  if (difference === 0) return null;
  const otherLevel = levelOfSameFee(paid, fees, notice);
  const level = applicant.readings.level?.value ?? null;
  if (otherLevel !== null && level !== null)
    return fault(
      message('fees.amountOfOtherLevel', {
        paid,
        due,
        other: levelName(otherLevel),
        level: levelName(level),
      }),
      paid < due ? 'error' : 'warning',
    );
  if (paid > due) return fault(message('fees.amountOver', { paid, due, difference }), 'warning');
  const part = partPaid(paid, fees);
  return part === null
    ? fault(message('fees.amountShort', { paid, due, difference }), 'error')
    : fault(message('fees.amountOfPart', { paid, due, difference, part: message(part) }), 'error');
}

/** Another level whose first attempt costs just what was paid. */
function levelOfSameFee(paid: number, { attempt }: Fees, notice: Notice) {
  if (attempt !== 'first') return null;
  return notice.levels.find(({ fees }) => inYuan(fees.training + fees.assessment) === paid)?.level ?? null;
}

function partPaid(paid: number, { training, assessment }: Fees) {
  if (paid <= 0) return null;
  if (paid === training) return 'fees.trainingFee';
  return paid === assessment ? 'fees.assessmentFee' : null;
}
