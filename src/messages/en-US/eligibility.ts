import type { eligibility as chinese } from '../zh-CN/eligibility';

export const eligibility: Readonly<Record<keyof typeof chinese, string>> = {
  'eligibility.level1': 'level 1',
  'eligibility.level2': 'level 2',
  'eligibility.level3': 'level 3',
  'eligibility.level4': 'level 4',
  'eligibility.level5': 'level 5',
  'eligibility.clause': '{level} clause {number}',
  'eligibility.either': '{first} or {second}',
  'eligibility.and': '{first} and {second}',
  'eligibility.joined': '{first} {second}',

  'eligibility.nothing': 'nothing',
  'eligibility.notExplained':
    'A rule failed while the reasons were put together: review this row by hand and report it',

  'eligibility.years': '{count} y',
  'eligibility.months': '{count} m',
  'eligibility.days': '{count} d',

  'eligibility.college': 'college diploma',
  'eligibility.bachelor': "bachelor's degree",
  'eligibility.master': "master's degree",
  'eligibility.doctor': 'doctorate',
  'eligibility.secondary': 'secondary school',
  'eligibility.belowSecondary': 'below secondary school',

  'eligibility.education.held': '{education}',
  'eligibility.education.none': 'no schooling',
  'eligibility.education.blank': 'the education is blank',
  'eligibility.education.unreadable': 'the education "{value}" is not understood',
  'eligibility.education.tooLow': '{education} is below {needed}',
  'eligibility.education.studying': '{education} is not finished yet',
  'eligibility.education.later': '{education} ends on {date}, after the cut-off {cutoff}',
  'eligibility.education.maybeLater': '{education} ends {date}: before the cut-off {cutoff} or not?',
  'eligibility.education.dateUnreadable': 'the graduation date of {education} is unreadable, please check',
  'eligibility.education.completionOnly': '{education} may be no graduation, check the diploma',
  'eligibility.education.partySchool': '{education} is from a Party school, check the diploma',
  'eligibility.education.foreign': '{education} is from abroad, check its recognition',
  'eligibility.education.notAdvanced': '{education} is no advanced technical schooling',
  'eligibility.education.classUnknown':
    '{education} does not say whether the class was advanced or intermediate, check the diploma',

  'eligibility.major.related': '({major}, related major)',
  'eligibility.major.other': '({major}, other major)',
  'eligibility.major.undecided': '({major}, not decided whether related)',
  'eligibility.major.blank': '(major blank, not decided whether related)',

  'eligibility.certificate.held': '{level} certificate held',
  'eligibility.certificate.blank': 'certificates held are blank (a {level} one is needed; write 无 for none)',
  'eligibility.certificate.none': 'no {level} certificate',
  'eligibility.certificate.otherOccupation': 'the certificate is of another occupation',
  'eligibility.certificate.occupationUnknown': "the certificate's occupation is blank",
  'eligibility.certificate.levelUnknown': "the certificate's level is blank",
  'eligibility.certificate.levelUnreadable': 'the level of the certificate, "{value}", is not understood',
  'eligibility.certificate.levelDiffers':
    'the held certificate is said to be {held}, its number says {number}: check the certificate',
  'eligibility.certificate.tooLow': 'the certificate is {held}, below {level}',
  'eligibility.certificate.later': 'the certificate date {date} is after the cut-off {cutoff}',
  'eligibility.certificate.maybeLater': 'the certificate date {date}: before the cut-off {cutoff} or not?',

  'eligibility.training.pending': 'the completion certificate of this {level} course is needed',
  'eligibility.training.beforeGraduation':
    'the course given (from {start}) came before graduation ({graduation}): the {level} course and its completion certificate must follow it',
  'eligibility.training.done':
    'the {level} course ended on {date}: its completion certificate and hours have to be seen',

  'eligibility.work.own': 'work in the own occupation',
  'eligibility.work.ownContinuous': 'continuous work in the own occupation',
  'eligibility.work.ownOrRelated': 'work in the own or a related occupation',
  'eligibility.work.ownOrRelatedContinuous': 'continuous work in the own or a related occupation',
  'eligibility.work.afterCertificate': '{work} after the certificate ({date})',
  'eligibility.work.afterGraduation': '{work} after graduation ({date})',
  'eligibility.work.afterCertificateUndated': '{work} after the certificate',
  'eligibility.work.afterGraduationUndated': '{work} after graduation',
  'eligibility.work.enough': '{work}: {length} ≥ {years} y',
  'eligibility.work.shortUntil': '{work}: {length}, under {years} y, {missing} short, holds from {date}',
  'eligibility.work.short': '{work}: {length}, under {years} y, {missing} short',
  'eligibility.work.shortAtMost': '{work}: {length} at most, under {years} y, at least {missing} short',
  'eligibility.work.unsaid': 'years are blank: cannot tell {years} y of {work}',
  'eligibility.work.saidNone': 'the years are given as 无; check for {years} y of {work}',
  'eligibility.work.yearsUnreadable':
    'the years "{value}" are not understood; cannot tell {years} y of {work}',
  'eligibility.work.historyUnreadable':
    'the work history "{value}" is not understood; cannot tell {years} y of {work}',
  'eligibility.work.underAge': 'work began under the age of {age}, check the years',
  'eligibility.work.contradiction':
    '{declared} declared, but only {length} since work began ({start}): contradictory, check for {years} y',
  'eligibility.work.noCertificateDate': 'the certificate date is blank: cannot tell {years} y of {work}',
  'eligibility.work.noGraduationDate': 'the graduation date is blank: cannot tell {years} y of {work}',
  'eligibility.work.unreadableCertificateDate':
    'the certificate date "{value}" is not understood; cannot tell {years} y of {work}',
  'eligibility.work.unreadableGraduationDate':
    'the graduation date "{value}" is not understood; cannot tell {years} y of {work}',
  'eligibility.work.jobUndecided': 'is "{jobs}" the own occupation? Check for {years} y of {work}',
  'eligibility.work.linesUnreadable': 'the work history has unreadable lines, check for {years} y of {work}',
  'eligibility.work.duringStudy':
    'work during full-time study does not count: {work} between {least} and {most}, check the study mode and its dates, and for {years} y',
  'eligibility.work.lowerCertificateUndated':
    '{work}: {length}, under {years} y; the {level} certificate is older and its date blank, check it',
  'eligibility.work.vague': 'dates are not exact: {work} between {least} and {most}, check for {years} y',
  'eligibility.work.whichYears':
    'the declared years do not say when they began: {work} between {least} and {most}, check for {years} y',
  'eligibility.work.relatedUnsaid':
    'years in related occupations are not given, ask for the work history: check for {years} y of {work}',
  'eligibility.work.onlyTotal':
    '{work}: {length}, under {years} y; {total} in all: the two ways of counting differ, please check',

  'eligibility.passes': '{clause}: {values}',
  'eligibility.passesAfterTraining': '{clause}: {values} (holds after the course)',
  'eligibility.passesEitherWay':
    '{clause}: one of them holds whether or not the major {major} is related ({values})',
  'eligibility.passesEitherWayAfterTraining':
    '{clause}: whether the major {major} is related is not decided; after the course one of them holds either way ({values})',
  'eligibility.alsoPasses': 'also holds: {clauses}',
  'eligibility.ifMajorRelated': 'if the major {major} is found related, {clause} holds',
  'eligibility.ifMajorOther': 'if the major {major} is found not related, {clause} holds',
  'eligibility.ifMajorRelatedAfterTraining':
    'if the major {major} is found related, {clause} holds after the course',
  'eligibility.ifMajorOtherAfterTraining':
    'if the major {major} is found not related, {clause} holds after the course',
  'eligibility.toCheck': '{clause} to be checked: {values}',
  'eligibility.noClauseHolds': 'no clause of {level} holds; the nearest is {clause}: {values}',
  'eligibility.lowerLevel': '{level} could be applied for instead: {clauses} holds',
  'eligibility.lowerLevelAfterTraining':
    '{level} could be applied for instead: {clauses} holds after the course',
  'eligibility.levelMissing':
    'the level is blank or unreadable, so the conditions were not reviewed; write {offered}',
  'eligibility.levelNotOffered':
    'this notice does not offer {level}, only {offered}; ask the applicant which level is meant',

  'eligibility.quoted': '"{text}"',
  'eligibility.unnamed': '(blank)',

  'eligibility.note.formerName':
    "the certificate carries the occupation's former name and is accepted, check the certificate",
  'eligibility.note.certificateDateFromNumber':
    'the certificate date is blank; the year {date} in its number was used, check the certificate',
  'eligibility.note.elsewhere':
    'the present job is not the own occupation; past years were counted, please check',
  'eligibility.note.noPresentJob':
    'the work history does not reach the present; past years were counted, please check',
  'eligibility.note.presentUndecided':
    'whether the present position is of the own occupation is not known; past years were counted, please check',
  'eligibility.note.declaredYears':
    'years were counted as declared, check them against the social-insurance record',
  'eligibility.note.noGraduationDate': 'the graduation date is blank, check the diploma record',
};
