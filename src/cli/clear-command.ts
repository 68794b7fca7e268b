import { readFile } from 'node:fs/promises';
import { clearAnnotations } from '../annotations/clear-annotations';
import { message, say } from '../messages/catalog';
import type { Message } from '../messages/message';
import { openWorkbook } from '../xlsx/open-workbook';
import { applyChange } from '../xlsx/patch/apply-change';
import { nodeCodec } from '../xlsx/zip/node-codec';
import type { ClearArguments } from './arguments';
import { EXIT } from './exit-codes';
import { failureOf } from './failure';
import { findFiles } from './find-files';
import { outputPath } from './output-path';
import { partialFiles } from './partial-files';
import { writeWhole } from './write-file';

/** `intake-review clear`: writes a copy of each file without our marks. The input is only read. */
export async function clearCommand(call: ClearArguments): Promise<number> {
  const files = await findFiles(call.paths, 'annotated too');
  const taken = new Set<string>();
  let failed = false;
  for (const file of files) {
    const output = outputPath(file, call.out, 'cleared', taken);
    taken.add(output);
    partialFiles.add(output);
    const failure = await clearFile(file, output, call.keepSettings).catch(failureOf);
    partialFiles.delete(output);
    failed ||= failure !== null;
    const told = failure
      ? message('cli.fileFailed', { file, reason: failure })
      : message('cli.cleared', { file, output });
    process.stdout.write(`${say(told, call.language)}\n`);
  }
  return failed ? EXIT.failedFile : EXIT.done;
}

async function clearFile(file: string, output: string, keepSettings: boolean): Promise<Message | null> {
  const opened = await openWorkbook(await readFile(file), nodeCodec);
  const change = clearAnnotations(opened.snapshot, { keepSettings });
  if (change.sheets.length === 0 && change.removeSheets.length === 0) return message('cli.nothingToClear');
  await writeWhole(output, await applyChange(opened, change));
  return null;
}
