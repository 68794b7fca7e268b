import type { summarySheet as chinese } from '../zh-CN/summary-sheet';

export const summarySheet: Readonly<Record<keyof typeof chinese, string>> = {
  'field.serial': 'No.',
  'field.name': 'Name',
  'field.idType': 'ID type',
  'field.idNumber': 'ID number',
  'field.birthDate': 'Date of birth',
  'field.sex': 'Sex',
  'field.ethnicity': 'Ethnic group',
  'field.politicalStatus': 'Political status',
  'field.education': 'Education',
  'field.studyMode': 'Study mode',
  'field.major': 'Major',
  'field.school': 'School',
  'field.graduationDate': 'Graduation date',
  'field.diplomaNumber': 'Diploma number',
  'field.workStartDate': 'First employed',
  'field.occupationYears': 'Years in the occupation',
  'field.employer': 'Employer',
  'field.position': 'Position',
  'field.address': 'Address',
  'field.postcode': 'Postcode',
  'field.phone': 'Phone',
  'field.email': 'Email',
  'field.occupation': 'Occupation applied for',
  'field.level': 'Level applied for',
  'field.heldCertificate.occupation': 'Occupation of the certificate held',
  'field.heldCertificate.level': 'Level of the certificate held',
  'field.heldCertificate.number': 'Number of the certificate held',
  'field.heldCertificate.date': 'Date of the certificate held',
  'field.attempt': 'Attempt',
  'field.subjects': 'Subjects',
  'field.studyHistory': 'Study history',
  'field.workHistory': 'Work history',
  'field.clause': 'Eligibility clause',
  'field.photo': 'Photo file name',
  'field.payment.amount': 'Amount paid',
  'field.payment.remark': 'Payment remark',
  'field.training.attended': 'Attended the training',
  'field.training.provider': 'Training provider',
  'field.training.start': 'Training start',
  'field.training.end': 'Training end',
  'field.training.hours': 'Training hours',
  'sheet.list':
    'Row {row} is the header, {count} columns recognised ({fields}), {people} applicants. Reviewed.',
  'sheet.listMore': '{fields} and more',
  'sheet.ownResult': 'A result sheet of an earlier review; not reviewed again.',
  'sheet.empty': 'An empty worksheet, nothing to review.',
  'sheet.codeTable': 'A code table or drop-down choices, not a list of applicants. Not reviewed.',
  'sheet.instructions': 'Instructions, not a list of applicants. Not reviewed.',
  'sheet.noHeader':
    'No header row found (a row with columns such as 姓名 and 身份证号). Not a summary sheet, not reviewed.',
  'sheet.noApplicants': 'Row {row} is the header, but there are no applicants below it. Not reviewed.',
  'sheet.onlySamples':
    'Row {row} is the header, but below it are only rows that look like samples (row {rows}). Not reviewed. If they are real people, correct name and ID number.',
  'sheet.example': 'A filled-in example; the applicants are on another worksheet. Not reviewed.',
  'sheet.form':
    'A form for one person (such as an application form), not a list with one applicant a row. Not reviewed. Enter the people in the summary sheet first.',
  'sheet.sideways':
    'The headers stand one below the other and people in columns; not a sheet with one person a row, not reviewed. Turn it round (copy, then Paste Special with Transpose) and review again.',
  'sheet.noNameNorId':
    'Row {row} looks like a header, but there is neither a name nor an ID number column, so it cannot be reviewed. Add them, or say in the settings which columns they are.',
  'sheet.tooLittle':
    'Row {row} has only these columns: {fields}. This does not look like a summary sheet (perhaps an attendance, payment or photo register). Not reviewed. Missing: {missing}.',
  'sheet.veryHidden':
    'A program has hidden this worksheet deeply; it holds {people} applicants and was not reviewed. Make it visible first.',
  'sheet.missingColumn':
    'There is no column for {field}; everything else is reviewed. Add the column, or say in the settings which one it is.',
  'sheet.missingColumns': 'Columns the notice asks for are missing: {fields}.',
  'sheet.unmappedColumns':
    'These columns match no item of the review and were not checked: {columns}. If that is wrong, say in the settings what they are.',
  'sheet.unnamedColumns':
    'These columns are filled in but have no header and were not checked: {columns}. Give them a header, or say in the settings what they are.',
  'sheet.duplicateColumn':
    'Both {kept} and {other} look like {field}; {kept} is used. If that is wrong, say so in the settings.',
  'sheet.sideBySide':
    'Name and ID number stand in two columns each, as in two lists side by side; only the left one was reviewed. Move the right one (from column {column}) below the left.',
  'sheet.otherBlock':
    'Row {row} is another header whose columns differ from row {header}; the rows below it were not reviewed. Move them to a worksheet of their own, or give them the same columns.',
  'sheet.continuedRows':
    'Rows {rows} hold nothing but a history, as if the person above went on there; it was not counted, so that person’s result may be wrong. Write each person’s history in one cell (with line breaks) and review again.',
  'sheet.unknownOverride':
    'The column “{name}” named in the settings was not found in the workbook and is not used.',
  'sheet.unknownRequired': 'Required columns named in the settings were not found: {names}.',
  'sheet.requiredFromNotice':
    'No header is red and none says 必填, so the fields the notice requires are used: {columns}.',
  'sheet.requiredDisagree':
    'The red columns differ from those said to be required (note 不能为空, 必填 or *); both count as required. Only red: {red}; only said: {told}.',
  'sheet.noColumns': 'none',
  'sheet.allRed':
    'Every header is red, so every column counts as required. If red is only decoration, set the required columns in the settings.',
  'sheet.mixedColours':
    'These headers have several font colours and it cannot be told whether they are red; they do not count as red: {columns}. If they are required, say so in the settings.',
  'sheet.hidden': 'This worksheet is hidden; it was reviewed too.',
  'sheet.hiddenRows': '{count} applicants stand in hidden rows ({rows}); they were reviewed too.',
  'sheet.hiddenColumns': 'These columns are hidden; they were reviewed too: {columns}.',
  'sheet.filtered': 'A filter is on; rows not shown were reviewed too.',
  'sheet.mergedData':
    'Column {columns} has cells merged downward (as in row {row}); every row they reach over is reviewed with that value. Sorting or filtering tears them apart: unmerge them and fill in each row.',
  'sheet.noResults':
    'These columns hold formulas without results and were reviewed as blank: {columns}. If Excel shows values there, open and save the workbook in Excel, then review it again.',
  'sheet.samples':
    'Rows {rows} look like filled-in examples and were not reviewed. If they are real people, correct the name and ID number.',
};
