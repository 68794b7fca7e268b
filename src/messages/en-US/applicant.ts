import type { applicant as chinese } from '../zh-CN/applicant';

export const applicant: Readonly<Record<keyof typeof chinese, string>> = {
  'education.unknown':
    '"{value}" does not say which education; write 大专, 本科, 硕士, 博士, 高中, 中专 or 技校 (with the class: 高级工班, 中级工班)',
  'education.completionOnly':
    '"{value}" is a completion, an unfinished course or a class without a diploma and may not count; check the diploma',
  'education.partySchool':
    'A party-school diploma is not on the national record; check the copy of the diploma',
  'education.foreign': 'A diploma from abroad; check its official recognition',
  'education.studying':
    '"{value}" is not finished and does not count; write the highest diploma already held',
  'education.freshGraduate':
    'Written as graduating this year; fill in the graduation date, without it this counts as not yet graduated',
  'education.alsoStudying': 'The course still being studied does not count; the diploma already held is used',
  'studyMode.unknown': '"{value}" does not say full-time (全日制) or part-time (非全日制); write one of them',
  'studyMode.both': '"{value}" holds both full-time and part-time; write only that of the highest diploma',
  'studyMode.offJob':
    'Off-the-job study is counted as full-time (work before graduation does not count); please check',
  'certificate.numberStored':
    'The certificate number is stored as a number and its last digits are lost; format the column as text and type it again from the certificate',
  'certificate.notANumber':
    '"{value}" is no certificate number; copy it from the certificate, or write 无 where there is none',
  'certificate.unknownFormat':
    '"{value}" is not one of the usual number formats (22 or 16 characters); compare it with the certificate',
  'certificate.otherOccupation': '"{value}" is no certificate of {occupation} and does not count for it',
  'certificate.formerName': '"{value}" is the former name of {occupation} and counts as the same occupation',
  'certificate.occupationUnclear':
    '"{value}" may or may not mean {occupation}; write the full name on the certificate',
  'diploma.storedAsNumber':
    'The diploma number is stored as a number and its last digits are lost; format the column as text and type it again from the diploma',
  'diploma.notANumber': '"{value}" is no diploma number; copy it from the diploma',
  'diploma.degreeNumber':
    '"{value}" looks like the number of a degree certificate (16 digits); the diploma number is wanted here',
  'years.unknown': '"{value}" does not say how many years; write "6年" or "6年3个月"',
  'years.startYear': '"{value}" looks like the year work began; write how many years, such as "6年"',
  'years.startDate': '"{value}" is a date or a period; write how many years, such as "6年3个月"',
  'years.tooLong': '"{value}" years is too long; if months are meant write "{value}个月"',
  'years.negative': '"{value}" is negative; correct it',
  'years.approximate': '"{value}" is not exact; write it like "6年3个月"',
  'years.decimal': '"{value}" may be a decimal or years and months; write it like "6年3个月"',
  'years.total': 'These are years in total; the clauses ask for continuous years, check that they are',
  'attempt.unknown':
    '"{value}" does not say first attempt (初考), make-up (补考) or retake (重考); write one of them',
  'subjects.unknown': '"{value}" names no subject; write 理论知识, 操作技能 or 综合评审',
  'subjects.notOffered': 'This level has no {subjects}',
  'subjects.theory': 'theory',
  'subjects.skill': 'skill',
  'subjects.review': 'review',
  'clause.unknown': 'The clause "{value}" is not understood; write it like "三级第4条"',
  'clause.needsLevel': 'The clause "{value}" names no level and the level applied for is not known',
  'clause.notInNotice': 'The notice has no clause {clauses}; see 附件1',
  'clause.otherLevel': '{clauses} belongs to another level than the one applied for; correct one of them',
  'clause.isDate':
    'The cell has become a date (Excel turns "3-4" into one); format the column as text and write it like "三级第4条"',
  'payment.unknown': '"{value}" is no amount; write the number in yuan only',
  'payment.noAmount': 'Only "{value}" is written; fill in the amount in yuan',
  'payment.negative': 'The amount "{value}" is negative; correct it',
  'payment.sum': '"{value}" adds up to {total} yuan',
  'training.attendedUnknown': '"{value}" does not say whether the course was attended; write 是 or 否',
  'training.hoursUnknown': '"{value}" does not say how many hours; write the number only',
  'training.hoursTooMany': '"{value}" hours is too many; please check',
  'text.noWords': 'Only digits or signs ("{value}"); write it in words',
  'text.placeholder': '"{value}" looks like a placeholder; fill in the real content',
  'text.excelError': 'The cell holds a formula error ({value}); correct the formula or type the value',
  'text.tooShort': '"{value}" is too short; write the full name',
};
