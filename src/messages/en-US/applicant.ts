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
  'form.fullWidth': 'full-width characters',
  'form.spaces': 'spaces',
  'form.lineBreak': 'a line break',
  'form.invisible': 'invisible characters',
  'form.apostrophe': 'quotation marks',
  'form.dashes': 'dashes',
  'form.otherSigns': 'signs that do not belong there',
  'id.smallX': 'a small x',
  'id.label': 'words that do not belong there',
  'id.form': 'Holds {what}; write {fixed}',
  'id.birth': 'Digits 7-14 “{birth}” are no real birth date; compare with the document',
  'id.legacyBirth': 'Digits 7-12 “{birth}” are no real birth date; compare with the document',
  'id.checksum':
    'Checksum fails: if the first 17 digits are right the last is {expected}, not {found}; compare with the document digit by digit',
  'id.lostDigits':
    'The last three digits are all 0: they may have been lost while the cell held a number; enter it again from the document',
  'id.province': '“{province}” at the start is no province code; compare with the document',
  'id.legacy15':
    'A 15-digit number of the old card; by rule its 18-digit form is {upgraded}, for reference only: enter the number on the present card',
  'id.legacyInNumberCell':
    'The cell holds a number; these 15 digits are complete, but set the column to text',
  'id.storedAsNumber':
    'Stored as a number ({shown}): Excel keeps 15 digits, the last {lost} are lost for ever; set the cell to text and enter it again from the document',
  'id.scientific':
    'Turned into scientific notation ({text}), the number is lost; set the cell to text and enter it again from the document',
  'id.foreignerOld':
    'Number of the older permanent residence card: only its length was checked; compare with the document',
  'id.notJudged': 'The document is “{type}”: its number was not checked; compare with the document',
  'id.typeMismatch':
    'The document type says “{type}” but the number is that of {kind}; check the document type',
  'id.kindResident': 'a resident identity card',
  'id.kindResidencePermit': 'a residence permit for Hong Kong, Macao and Taiwan residents',
  'id.kindForeigner': "a foreigner's permanent residence card",
  'id.tooShort': 'Only {count} characters, {missing} missing (18 are needed)',
  'id.missingLast':
    'Only 17 digits, 1 missing; if it is the last one, it is {expected}; complete it from the document',
  'id.tooLong': '{count} characters, {extra} too many (18 are needed)',
  'id.letters': 'Only digits are allowed, except for a last X: {letters}; correct it from the document',
  'id.letter': 'character {position} is “{letter}”',
  'id.letterLike': 'character {position} is “{letter}” (looks like the digit {digit})',
  'id.two': 'Two numbers in one cell; keep the one in use',
  'id.remark': 'Other words stand beside the number: “{rest}”; move them to a remark',
  'id.masked': 'Some digits are masked; enter the whole number',
  'id.isPhone': 'This is a mobile number, perhaps in the wrong column; enter the ID number',
  'id.otherDocument':
    'Looks like a passport or travel permit number; name the document type, or enter the ID number',
  'id.notNumber': '“{text}” is no document number; enter the ID number',
  'idType.isNumber':
    'This is a number, perhaps swapped with the ID number; enter the document type, e.g. 身份证',
  'idType.unknown': '“{text}” is no usual document type; check it, e.g. 身份证, 护照',
  'date.form': 'Not written as a date should be; write {fixed}',
  'date.ambiguous': 'Can be read as {readings}; say which, e.g. 2010-09-01',
  'date.lostZero': 'May be {readings} (a number loses its last 0); write it as 2010年10月',
  'date.yearOnly': 'Only a year; add the month',
  'date.yearAsSerial':
    'Only the year {year} was entered and the cell shows a date of 1905; write it as {year}年9月',
  'date.twoDigitYear': 'The year has two digits, read as {date}; write four',
  'date.serialShown': 'Shows the number {text}, which is the date {date}; set the cell to a date format',
  'date.serialText': '“{text}” looks like a date serial of Excel, read as {date}; write a date',
  'date.hiddenDay': 'The cell does not show the day; it holds {date}, which is used',
  'date.utc': 'In universal time, read as {date} in China; please check',
  'date.noSuchYear': 'The year {year} cannot be right; correct it',
  'date.noSuchMonth': 'There is no month {month}; correct it',
  'date.noSuchDay': 'Month {month} of {year} has {days} days, there is no day {day}; correct it',
  'date.present': '“{text}” is no date; enter one',
  'date.range': 'A period of time; enter one date',
  'date.approximate': '“{text}” is not exact; write year and month, e.g. 2010年9月',
  'date.noYear': '“{text}” has no year; add it',
  'date.lunar': 'A date of the lunar calendar; write the Gregorian one',
  'date.cellError': 'The cell holds a formula error ({text}); enter the date',
  'date.notADate': '“{text}” cannot be read as a date; write 2010-09-01 or 2010年9月',
  'date.words': 'Other words stand beside the date: “{words}”; write the date alone',
};
