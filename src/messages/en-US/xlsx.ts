import type { xlsx as chinese } from '../zh-CN/xlsx';

export const xlsx: Readonly<Record<keyof typeof chinese, string>> = {
  'xlsx.file.empty': 'The file is empty (0 bytes). Save it again or ask for it to be sent again.',
  'xlsx.file.truncated':
    'The file is incomplete: a download or transfer was cut short. Download it again or ask for it to be sent again.',
  'xlsx.file.damaged':
    'The file is damaged ({part}). Open it in Excel or WPS, save it as .xlsx and try again.',
  'xlsx.file.oldExcel':
    'This is an old Excel 97-2003 (.xls) or WPS (.et) workbook; another extension does not change that. Open it in Excel or WPS, save it as .xlsx and try again.',
  'xlsx.file.encrypted':
    'The workbook has a password to open. Open it in Excel, remove the password, save it and try again.',
  'xlsx.file.binary': 'This is a binary workbook (.xlsb). Save it as .xlsx in Excel and try again.',
  'xlsx.file.openDocument': 'This is an OpenDocument spreadsheet (.ods). Save it as .xlsx and try again.',
  'xlsx.file.otherOffice':
    'This is a Word, PowerPoint or other document, not an Excel workbook. Choose the summary sheet.',
  'xlsx.file.csv':
    'This is text (CSV), not an Excel workbook. Open it in Excel, check long numbers such as ID numbers, save it as .xlsx and try again.',
  'xlsx.file.html':
    'This is a web page (HTML) under another extension. Open it in Excel, save it as .xlsx and try again.',
  'xlsx.file.xml2003':
    'This is an old spreadsheet in XML form, not .xlsx. Open it in Excel, save it as .xlsx and try again.',
  'xlsx.file.pdf': 'This is a PDF file, not an Excel workbook. Ask for the original .xlsx.',
  'xlsx.file.image': 'This is a picture, not an Excel workbook. Ask for the original .xlsx.',
  'xlsx.file.archive':
    'This is an archive, not an Excel workbook. Unpack it first, then choose the .xlsx inside.',
  'xlsx.file.unknown':
    'This is not an Excel workbook (.xlsx). Check that the right file was chosen, or ask for it to be sent again.',
  'xlsx.file.unsafePath':
    'The file holds an unsafe path "{part}" and was refused. Check where it comes from.',
  'xlsx.file.overlapping':
    'The file was tampered with ("{part}" overlaps other content) and was refused. Check where it comes from.',
  'xlsx.file.duplicatePart':
    'The file holds "{part}" twice and was refused. Open it in Excel, save it as .xlsx and try again.',
  'xlsx.file.tooManyParts':
    'The file holds {count} parts, more than the limit of {limit}, and was refused. Check where it comes from.',
  'xlsx.file.tooLarge':
    '"{part}" unpacks to {size} MB, more than the limit of {limit} MB, and was refused. Remove unneeded rows, columns and sheets and try again.',
  'xlsx.file.tooLargeInAll':
    'The file unpacks to {size} MB in all, more than the limit of {limit} MB, and was refused. Split it into several files and try again.',
  'xlsx.file.bomb':
    '"{part}" grows {ratio} times when unpacked, like a malicious archive, and was refused. Open it in Excel, save it as .xlsx and try again.',
  'xlsx.file.compression':
    '"{part}" uses an unsupported compression method ({method}). Open the file in Excel, save it as .xlsx and try again.',
  'xlsx.file.partEncrypted': '"{part}" is locked with a password. Remove the password and try again.',
  'xlsx.file.noWorkbook': 'The file holds no workbook. Open it in Excel, save it as .xlsx and try again.',
  'xlsx.part.missing':
    'The file lacks "{part}". Open it in Excel, let it repair the file, save and try again.',
  'xlsx.part.malformed':
    'The content of "{part}" is faulty and cannot be read. Open the file in Excel, let it repair the file, save and try again.',
  'xlsx.part.doctype':
    '"{part}" holds a declaration that is not allowed (DOCTYPE or entities) and was refused. Check where the file comes from.',
  'xlsx.sheet.missing':
    'The content of worksheet "{sheet}" is missing. Open the file in Excel, let it repair the file, save and try again.',
  'xlsx.sheet.tooSpread':
    'The contents of worksheet "{sheet}" lie too far apart (down to {cell}) to fit into memory. Delete what is far away and try again.',
  'xlsx.sheet.malformed':
    'Worksheet "{sheet}" is faulty; reading stopped at row {row}. Open the file in Excel, let it repair the file, save and try again.',
  'xlsx.write.sheetProtected':
    'The sheet “{sheet}” is protected. Nothing was written. Unprotect it on the Review tab and try again.',
  'xlsx.write.structureProtected':
    'The workbook structure is protected, so no sheet can be added or removed. Nothing was written. Turn off Protect Workbook on the Review tab and try again.',
  'xlsx.write.noRoom':
    'On the sheet “{sheet}” the result would lie beyond the last column or row. Nothing was written. Delete spare rows and columns and try again.',
  'xlsx.write.tooManyStyles':
    'The workbook already has the most cell formats Excel allows ({limit}). Nothing was written. Delete spare formats, or paste the content into a new workbook, and try again.',
  'xlsx.write.formulaGroup':
    '{cell} on the sheet “{sheet}” is the start of a group of formulas; changing it would break other cells. Nothing was written. Paste the group as values first and try again.',
  'xlsx.write.list':
    'The drop-down list “{list}” does not fit a cell: no entry may hold a comma, and all together may not be longer than 255 characters. Nothing was written. Shorten it and try again.',
  'xlsx.write.sheetName':
    'The sheet name “{sheet}” cannot be used or is taken. Nothing was written. Rename the other sheet and try again.',
  'xlsx.write.sheetGone':
    'The sheet to write to (number {sheet}) is not there. Nothing was written. Open the file again and retry.',
  'xlsx.write.tableGone':
    'The table to resize (number {table}) is not on the sheet “{sheet}”. Nothing was written. Open the file again and retry.',
  'xlsx.write.lastSheet':
    'Without these sheets the workbook would have no visible sheet left. Nothing was written. Unhide a sheet first and try again.',
};
