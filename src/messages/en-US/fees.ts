import type { fees as chinese } from '../zh-CN/fees';

export const fees: Readonly<Record<keyof typeof chinese, string>> = {
  'fees.levelUnknown': 'the level is blank or unreadable, so the fees cannot be told',
  'fees.levelNotOffered': 'this notice does not offer {level} and has no fees for it',
  'fees.attemptUnreadable': 'the kind of attempt "{value}" is unreadable; write 初考, 补考 or 重考',
  'fees.subjectsMissing':
    'the make-up subjects are blank, so the fee cannot be told; write those of {offered}',
  'fees.subjectsUnreadable': 'the make-up subjects "{value}" are unreadable; write those of {offered}',
  'fees.subjectNotOfLevel': '{level} has no subject {subjects}, please check',
  'fees.priceUnset':
    'no make-up price is set for {subjects} (the notice gives none per subject); set it first',

  'fees.level1': 'level 1',
  'fees.level2': 'level 2',
  'fees.level3': 'level 3',
  'fees.level4': 'level 4',
  'fees.level5': 'level 5',
  'fees.theory': 'theory',
  'fees.skill': 'skill',
  'fees.review': 'review',

  'fees.amountBlank': 'the amount paid is blank, {due} yuan are due',
  'fees.amountShort': '{paid} yuan paid of {due} due, {difference} short',
  'fees.amountOver': '{paid} yuan paid of {due} due, {difference} too much, please check',
  'fees.amountOfOtherLevel':
    '{paid} yuan paid, which is the fee of {other}; {level} costs {due} yuan, check level and payment',
  'fees.amountOfPart': '{paid} yuan paid, the {part} only; {due} due, {difference} short',
  'fees.trainingFee': 'training fee',
  'fees.assessmentFee': 'assessment fee',
  'fees.amountNotChecked': '{paid} yuan paid; the amount due is not known, so it was not checked',

  'fees.remarkBlank': 'the payment remark is blank, it should be "{expected}"',
  'fees.remarkNoName':
    'the payment remark lacks the applicant\'s name, it should be "{expected}"; check who paid',
  'fees.remarkNoEmployer': 'the payment remark lacks the employer, it should be "{expected}"',
  'fees.remarkOtherEmployer':
    'the employer "{seen}" in the payment remark is another one, it should be "{expected}"',
  'fees.remarkShortEmployer':
    'the employer "{seen}" in the payment remark is abbreviated, please check; in full "{employer}"',
  'fees.remarkNoOccupation': 'the payment remark lacks the occupation, it should be "{expected}"',
  'fees.remarkShortOccupation': 'the occupation in the payment remark is abbreviated, in full "{occupation}"',
  'fees.remarkNoLevel': 'the payment remark lacks the level, it should be "{expected}"',
  'fees.remarkOtherLevel': 'the payment remark says {seen}, applied for is {level}, please check',
};
