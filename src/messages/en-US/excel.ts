import type { excel as chinese } from '../zh-CN/excel';

export const excel: Readonly<Record<keyof typeof chinese, string>> = {
  'excel.reading': 'Reading sheet “{sheet}”',
  'excel.writing': 'Writing the marks',
  'excel.ready.noOffice':
    'This is not Excel, or Office’s script did not load. Open the add-in in Excel, check the network and try again.',
  'excel.ready.notExcel': 'This add-in works in Excel only. Open the summary sheet in Excel.',
  'excel.ready.tooOld':
    'This version of Excel is too old for the add-in. Use Microsoft 365, Excel 2021 or later, or Excel on the web.',
  'excel.fault.cellEditing':
    'A cell is being edited, or a dialog is open in Excel. Press Enter or Esc, then try again.',
  'excel.fault.protected':
    'Excel does not allow changes here; it may be protected. Remove the protection under “Review” and try again.',
  'excel.fault.viewOnly':
    'The workbook is open read-only, so no marks can be written. Click “Enable Editing” or save a copy, then try again.',
  'excel.fault.payload':
    'This is more than Excel reads or writes at a time. Delete rows and columns not needed, or split the sheet, and try again.',
  'excel.fault.throttled': 'Excel is too busy now. Wait a moment and try again.',
  'excel.fault.sessionLost':
    'The connection to Excel is lost. Save the workbook, reload the page or open it again, and try again.',
  'excel.fault.sheetGone': 'The sheet or range to work on has been deleted. Review again.',
  'excel.fault.notSupported': 'This version of Excel cannot do this. Update Excel, or use Excel on the web.',
  'excel.fault.conflict': 'The sheet has changed since the review; nothing was written. Review again.',
  'excel.fault.unknown':
    'Excel reported an error ({code}). Try again; if it stays, save and reopen the workbook.',
  'excel.select.hidden': 'Sheet “{sheet}” is hidden. Right-click a sheet tab, unhide it and try again.',
  'excel.write.sheetProtected':
    'Sheet “{sheet}” is protected; nothing was written. Unprotect it under “Review” and try again.',
  'excel.write.structureProtected':
    'The workbook’s structure is protected, so sheets cannot be added or removed; nothing was written. Turn off “Protect Workbook” under “Review” and try again.',
  'excel.write.conflict':
    'Row {row} of sheet “{sheet}” is not as it was reviewed: somebody changed it or rows moved. Nothing was written. Review again.',
  'excel.write.halfWritten':
    'Writing failed halfway and could not be taken back whole. Undo (Ctrl+Z), or clear the marks and review again.',
  'excel.write.filterLeft':
    'The sheet is being filtered, so the filter’s range was left alone. Clear the filter and review once more to filter by our columns.',
  'excel.write.list':
    'The drop-down list “{list}” does not fit a cell: no entry may hold a comma, and all must be 255 characters at most. Nothing was written. Shorten it and try again.',
  'excel.write.tableTooOld':
    'In this version of Excel an add-in cannot enlarge a table. Choose “Convert to Range” under “Table Design”, then review; or update Excel.',
};
