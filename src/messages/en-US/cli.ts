import type { cli as chinese } from '../zh-CN/cli';

export const cli: Readonly<Record<keyof typeof chinese, string>> = {
  'cli.reviewing': 'Reviewing',
  'cli.noPath': 'Name the files or folders to review, e.g. intake-review review summary.xlsx',
  'cli.unknownCommand': 'There is no command "{command}"; there are: review, clear, template, notice, help',
  'cli.unknownOption': 'There is no option "{option}". If it is a file, write "./{option}"',
  'cli.valueMissing': 'Option {option} lacks its value',
  'cli.noValueWanted': 'Option {option} takes no value',
  'cli.badChoice': '{option} cannot be "{value}"; choose one of: {choices}',
  'cli.badCutoff': '--cutoff wants a real date such as 2023-09-30, not "{value}"',
  'cli.badJobs': '--jobs wants a whole number from 1 to 99, not "{value}"',
  'cli.badMapping': '--map wants column=field, e.g. --map 用人单位=employer or --map H=phone, not "{value}"',
  'cli.unknownField': 'There is no field "{field}"; there are: {fields}',
  'cli.seeHelp': 'For the usage: intake-review help',
  'cli.nothingFound': '"{path}" does not exist or holds no .xlsx or .xlsm workbook',
  'cli.onlyCopies':
    '“{path}” holds only copies written by this program (named -审核 or -已清除标注). To review them again, name the files themselves',
  'cli.onlyOtherFormats':
    '“{path}” holds no .xlsx or .xlsm workbook, only other formats. Open them in Excel or WPS, save them as .xlsx and try again',
  'cli.strayQuote': '“{path}” has a quotation mark too many. Do not end a quoted folder with \\: "folder"',
  'cli.outIsFolder':
    '--out takes a folder, not a file name (it is “{path}”); a copy is named as the original with -审核 added',
  'cli.otherFormats':
    '{count} other files are not .xlsx and were not reviewed: {files}. Open them in Excel or WPS, save them as .xlsx and try again',
  'cli.manyOtherFormats':
    '{count} other files are not .xlsx and were not reviewed: {files} and more. Open them in Excel or WPS, save them as .xlsx and try again',
  'cli.fileRefused': '{file} cannot be used; mend it and try again: {faults}',
  'cli.notUtf8': '{file} is not in UTF-8, its words would be misread. Save it again in UTF-8',
  'cli.fileFault': '{path} {reason}',
  'cli.keptSettingsUnreadable':
    'The settings kept in the workbook cannot be read ({faults}); they were neither used nor changed',
  'cli.cutoffSet': 'By {notice}; years counted to {date}',
  'cli.cutoffToday':
    'By {notice}; years counted to today, {date} (set it with --cutoff; a date kept in a workbook comes before today)',
  'cli.cutoffOf': '{file}: years counted to {date}',
  'cli.table.file': 'File',
  'cli.table.sheet': 'Sheet',
  'cli.table.applicants': 'Applicants',
  'cli.table.errors': 'Must fix',
  'cli.table.warnings': 'Warnings',
  'cli.table.due': 'Fees due',
  'cli.table.all': 'All',
  'cli.verdict.pass': 'Pass',
  'cli.verdict.passAfterTraining': 'After training',
  'cli.verdict.manualReview': 'To check',
  'cli.verdict.fix': 'To fix',
  'cli.verdict.notEligible': 'Not eligible',
  'cli.fileDone': '{file} → {output}',
  'cli.fileFailed': 'Not done {file}: {reason}',
  'cli.fileNotWritten': 'Reviewed, but the annotated copy of {file} could not be written: {reason}',
  'cli.sheetRemark': '{sheet}: {remark}',
  'cli.dueUnknown':
    '{sheet}: the fee of {count} applicants is not known (see the warnings column) and is not in the total',
  'cli.otherSheet': '"{sheet}" was not reviewed: {reason}',
  'cli.noList': 'No sheet can be reviewed. {sheets}',
  'cli.remark.signature': 'The original is digitally signed; the annotated copy has the signature removed',
  'cli.remark.macros': 'The original holds macros; they are kept as they are and never run here',
  'cli.remark.sharedWorkbook':
    'The original is a shared workbook; everybody should reopen the annotated copy',
  'cli.remark.externalLinks': 'The original refers to other files; the references are kept as they are',
  'cli.cleared': '{file} → {output} (marks removed)',
  'cli.clearedNothing':
    '{file}: no columns or sheets of ours were found; a copy without leftover colour rules is {output}',
  'cli.noFile': 'There is no file "{path}", or no permission to read it',
  'cli.exists': '"{path}" exists already and is not overwritten. Choose another name',
  'cli.template.title': 'Summary sheet for the skill-level assessment: {occupation}',
  'cli.template.note':
    'Red is required; write 无 where there is nothing to say; one applicant a row. By {notice}',
  'cli.templateWritten': 'A blank template was written to {output}',
  'cli.failure.noAccess':
    'No permission, or another program has the file open. Close it and try again; where the folder is read-only, choose another one by --out',
  'cli.failure.inUse': 'Another program has the file open. Close it and try again',
  'cli.failure.diskFull': 'The disk is full; nothing was written. Make room and try again',
  'cli.failure.notAFolder': 'The folder to write to is a file. Choose another folder',
  'cli.failure.gone': 'The file or folder is not there; it may have been moved',
  'cli.failure.tooLarge': 'The file is larger than 2 GB and cannot be read',
  'cli.failure.nameTooLong': 'The file name is too long. Shorten it or choose another folder',
  'cli.failure.outOfMemory':
    'Not enough memory; nothing was written. Close other programs and try with --jobs 1, or split the list into several files',
  'cli.failure.unfinished':
    'The program failed ({reason}) and did not finish; copies already written are whole. Please report this',
  'cli.failure.defect': 'The program failed ({reason}); nothing was written. Please report this',
  'cli.photos.checking': 'photos {done}/{total}',
  'cli.photos.copying': 'Copying photos',
  'cli.photos.nothing': 'There is no folder or archive of photos "{path}"',
  'cli.photos.needsPhotos': '{option} goes together with --photos',
  'cli.photos.outWithin': '"{path}" lies within the folder of photos. Choose another folder for the copies',
  'cli.photos.outNotEmpty': '"{path}" holds files already and nothing is overwritten. Choose an empty folder',
  'cli.photos.summary':
    'Photos: {files} files; {ok} people right, {fixable} fixable, {error} wrong, {missing} missing, {unchecked} not checked; {orphans} files of nobody in the sheet',
  'cli.photos.orphansListed':
    'The {count} photo files of nobody are named in {list} in {folder}: check whether somebody is missing from the sheet',
  'cli.photos.orphansUnlisted':
    'Add --photos-out DIR to learn which the {count} photo files of nobody are: {list} there names them',
  'cli.photos.written':
    '{count} photos were copied to {folder}, {left} files left alone; details in {list} there',
  'cli.help': `Intake Review: reviews summary sheets and writes annotated copies; originals are never changed

Usage
  intake-review review <files, folders, globs…> [options]
      --out DIR             write the copies there (default: beside the original, "-审核" added to the name)
      --cutoff 2023-09-30   the day years are counted to (default: the settings' date, else today)
      --settings FILE.json  settings: related majors, occupation lists, subject prices
      --notice FILE.json    another notice
      --map COLUMN=FIELD    say what a column means, repeatable; "COLUMN=" leaves it out
      --required COL,COL    the required columns, instead of the red headers
      --photos DIR|ZIP      hold the photos against the rows: names, format, size, shape, background
      --photos-out DIR      copy what is certain into an empty folder, rightly named and small enough; with a rename list
      --photos-convert      turn PNG pictures into JPG copies
      --json                print the report (JSON) on standard output
      --mask                hide names, ID numbers and phones in the report
      --lang zh-CN|en-US    language
      --jobs N              files at a time
      --fail-on error|warning|never   end with exit code 1 on findings that must be fixed (default) or warnings
  intake-review clear <files, folders, globs…> [--out DIR] [--keep-settings]
      write a copy without any of our marks
  intake-review template [FILE.xlsx] [--notice FILE.json]
      write a blank summary sheet: red headers, drop-downs, ID column in text format
  intake-review notice
      print the built-in notice (JSON), to make another of it
Exit codes: 0 done; 1 findings at or above --fail-on; 2 wrong usage or settings; 3 a file could not be done; 130 interrupted`,
};
