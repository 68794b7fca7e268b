export const notice = {
  'notice.file.broken': 'The file is no valid JSON: look at quotation marks, commas and brackets',
  'notice.file.brokenAt':
    'The file is no valid JSON: look at quotation marks, commas and brackets near line {line}',
  'notice.file.unknownKey': 'There is no such key, check its spelling',
  'notice.file.missing': 'This key is missing',
  'notice.file.date': 'Must be a real date such as 2023-09-30',
  'notice.file.kind': 'Must be {kind}',
  'notice.file.string': 'a text in quotation marks',
  'notice.file.number': 'a number without quotation marks',
  'notice.file.boolean': 'true or false',
  'notice.file.array': 'a list in brackets',
  'notice.file.object': 'an object in braces',
} as const;
