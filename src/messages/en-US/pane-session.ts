import type { paneSession as chinese } from '../zh-CN/pane-session';

export const paneSession: Readonly<Record<keyof typeof chinese, string>> = {
  'pane.session.reading': 'Reading the sheets',
  'pane.session.understanding': 'Recognising the headers',
  'pane.session.reviewing': 'Reviewing “{sheet}”: {done} of {total} people',
  'pane.session.writing': 'Writing the marks',
  'pane.session.clearing': 'Clearing the marks',
  'pane.session.fixing': 'Changing cells',
  'pane.session.reviewed': '{count} people reviewed, the marks are in the sheet',
  'pane.session.reviewedBut': '{done}. {remark}',
  'pane.session.cancelled': 'Cancelled; the sheet was not changed',
  'pane.session.cleared': 'The marks are gone; the settings stay in the workbook',
  'pane.session.clearedAll': 'The marks and the settings are gone',
  'pane.session.fixed': 'Cells put right: {count}',
  'pane.session.unfixed': 'Corrections taken back: {count}',
  'pane.session.fixSkipped':
    '{done}; cells no longer as they were and left alone: {skipped}. Please look at them first',
  'pane.session.lookAgain':
    'The sheet has just changed, so no cell was touched. Please look at the new result and try again',
  'pane.session.noProblem': 'Nothing needs attention',
  'pane.session.notReviewed': 'Not reviewed yet. Press “Review” first',
  'pane.session.notRead': 'The sheets were not read yet. Press “Try again”',
  'pane.session.notWritable':
    'Reviewed, but this workbook can only be viewed, so no marks were written. Enable editing or save a copy, then review again',
  'pane.session.viewOnly':
    'This workbook can only be viewed, so nothing was written. Enable editing or save a copy, then try again',
  'pane.session.noSheets': 'The workbook has no sheet that can be read. Please open a summary sheet',
  'pane.session.noList': 'No list of applicants was found. Please open a summary sheet. {sheets}',
  'pane.session.allLeftOut': 'No list is selected. Choose at least one sheet, then review',
  'pane.session.sheetReason': '“{sheet}”: {reason}',
  'pane.session.settingsWrong': 'The settings are wrong and were not kept: {reasons}',
  'pane.session.settingsNotKept':
    'The settings hold now but could not be kept in the workbook, so they will be lost on closing: {reason}',
  'pane.session.settingsUnreadable':
    'The settings kept in the workbook cannot be read ({faults}) and were not used; changing the settings here replaces them',
  'pane.session.notRemembered':
    'The browser does not allow preferences to be kept; choose again the next time',
  'pane.session.unexpected':
    'The program failed ({reason}). Please try again, and report this sentence if it happens once more',
  'pane.session.noticeWrong': '“{file}” is no usable notice file, the notice stays as it was: {faults}',
  'pane.session.fileUnreadable':
    '“{file}” cannot be read: it may have been moved or be in use. Choose it again',
  'pane.session.notFetched': 'A part of the program did not arrive: check the network and try again',
  'pane.session.remark.signature': 'The workbook is signed; writing marks makes the signature invalid',
  'pane.session.remark.macros': 'The workbook has macros; the review does not run them',
  'pane.session.remark.sharedWorkbook':
    'This is a “shared workbook”; review again when colleagues have changed it',
  'pane.session.remark.externalLinks':
    'The workbook refers to other files; values taken from them may not be up to date',
  'pane.session.export.report': 'review-report',
  'pane.session.export.fileName': 'summary-sheet',
};
