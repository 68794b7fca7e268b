import { existsSync } from 'node:fs';
import path from 'node:path';
import { fieldTitle } from '../applicant/field-aliases';
import { message, say } from '../messages/catalog';
import { templateColumns } from '../reports/template-columns';
import { tableWorkbook } from '../xlsx/table-workbook';
import { UsageError, type TemplateArguments } from './arguments';
import { EXIT } from './exit-codes';
import { failureOf } from './failure';
import { noticeOf } from './notice-file';
import { partialFiles } from './partial-files';
import { writeWhole } from './write-file';

/** Rows made ready for input; more can be typed below. */
const ROWS = 300;
/** A drop-down of literal entries holds at most 255 characters. */
const LONGEST_LIST = 255;
/** Typed as numbers; everything else as text, so that nothing is reformatted. */
const NUMBERS = new Set(['serial', 'payment.amount']);

/** `intake-review template`: writes a blank summary sheet; an existing file is never overwritten. */
export async function templateCommand(call: TemplateArguments): Promise<number> {
  const notice = await noticeOf(call.notice, call.language);
  // Without its ending no program opens it at a double click.
  const name = /\.xlsx$/i.test(call.path) ? call.path : `${call.path}.xlsx`;
  const output = path.resolve(name);
  if (existsSync(output)) throw new UsageError(message('cli.exists', { path: name }));
  const columns = templateColumns(notice).map(({ field, width, choices, hint }) => ({
    // The sheet is filled in and sent on in Chinese, whatever language the command speaks.
    header: say(fieldTitle(field), 'zh-CN'),
    required: notice.requiredFields.includes(field),
    width,
    text: !NUMBERS.has(field),
    choices: choices !== null && choices.join(',').length <= LONGEST_LIST ? choices : null,
    hint,
  }));
  const bytes = tableWorkbook({
    sheetName: '电子信息汇总表',
    title: say(message('cli.template.title', { occupation: notice.occupation.name }), 'zh-CN'),
    note: say(message('cli.template.note', { notice: notice.id }), 'zh-CN'),
    columns,
    rows: ROWS,
  });
  partialFiles.add(output);
  try {
    await writeWhole(output, [bytes]);
  } catch (error) {
    process.stderr.write(
      `${say(message('cli.fileFailed', { file: output, reason: failureOf(error) }), call.language)}\n`,
    );
    return EXIT.failedFile;
  }
  process.stdout.write(`${say(message('cli.templateWritten', { output }), call.language)}\n`);
  return EXIT.done;
}
