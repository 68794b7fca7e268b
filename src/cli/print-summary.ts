import path from 'node:path';
import { message, say, type Language, type MessageKey } from '../messages/catalog';
import type { Verdict } from '../review/review';
import type { FileResult, SheetTally } from './file-result';
import { shownPath } from './shown-path';
import { textTable } from './text-table';

const VERDICTS: readonly Verdict[] = ['pass', 'passAfterTraining', 'manualReview', 'fix', 'notEligible'];

/** The table at the end of a run, with what was said of each file. No personal data: counts, sheets and paths only. */
export function summaryLines(results: readonly FileResult[], language: Language): string[] {
  const tell = (key: MessageKey) => say({ key, params: {} }, language);
  const headers = [
    tell('cli.table.file'),
    tell('cli.table.sheet'),
    tell('cli.table.applicants'),
    ...VERDICTS.map((verdict) => tell(`cli.verdict.${verdict}`)),
    tell('cli.table.errors'),
    tell('cli.table.warnings'),
    tell('cli.table.due'),
  ];
  const nameOf = shortNames(results);
  const rows = results.flatMap(({ file, tallies }) =>
    tallies.map((tally) => [nameOf(file), ...tallyCells(tally)]),
  );
  const total =
    rows.length > 1
      ? [[tell('cli.table.all'), ...tallyCells(sumOf(results.flatMap(({ tallies }) => tallies)))]]
      : [];
  return [
    ...(rows.length > 0 ? textTable(headers, [...rows, ...total]) : []),
    ...results.flatMap((result) => ['', ...fileLines(result, nameOf(result.file), language)]),
  ];
}

/** A file by its name; by its whole path where another folder has a file of the same name. */
function shortNames(results: readonly FileResult[]): (file: string) => string {
  const counts = new Map<string, number>();
  for (const { file } of results) {
    const name = path.basename(file);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return (file) => {
    const name = path.basename(file);
    return counts.get(name) === 1 ? name : shownPath(file);
  };
}

function tallyCells(tally: SheetTally): (string | number)[] {
  return [
    tally.sheet,
    tally.applicants,
    ...VERDICTS.map((verdict) => tally.verdicts[verdict]),
    tally.errors,
    tally.warnings,
    tally.due,
  ];
}

function sumOf(tallies: readonly SheetTally[]): SheetTally {
  const sum = (count: (tally: SheetTally) => number) =>
    tallies.reduce((total, tally) => total + count(tally), 0);
  return {
    sheet: '',
    applicants: sum((tally) => tally.applicants),
    verdicts: {
      pass: sum((tally) => tally.verdicts.pass),
      passAfterTraining: sum((tally) => tally.verdicts.passAfterTraining),
      manualReview: sum((tally) => tally.verdicts.manualReview),
      fix: sum((tally) => tally.verdicts.fix),
      notEligible: sum((tally) => tally.verdicts.notEligible),
    },
    due: sum((tally) => tally.due),
    dueUnknown: sum((tally) => tally.dueUnknown),
    errors: sum((tally) => tally.errors),
    warnings: sum((tally) => tally.warnings),
    remarks: [],
  };
}

function fileLines(
  { file, output, failure, tallies, remarks }: FileResult,
  name: string,
  language: Language,
): string[] {
  const indent = (line: string) => `  ${line}`;
  if (failure && tallies.length === 0) {
    return [say(message('cli.fileFailed', { file, reason: failure }), language)];
  }
  const done = failure
    ? message('cli.fileNotWritten', { file, reason: failure })
    : message('cli.fileDone', { file: name, output: output ?? '' });
  return [
    say(done, language),
    ...tallies.flatMap((tally) => [
      ...tally.remarks.map((remark) =>
        indent(say(message('cli.sheetRemark', { sheet: tally.sheet, remark }), language)),
      ),
      ...(tally.dueUnknown > 0
        ? [indent(say(message('cli.dueUnknown', { sheet: tally.sheet, count: tally.dueUnknown }), language))]
        : []),
    ]),
    ...remarks.map((remark) => indent(say(remark, language))),
  ];
}
