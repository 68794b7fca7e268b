import { clearAnnotations } from '../annotations/clear-annotations';
import { message, say } from '../messages/catalog';
import type { Message } from '../messages/message';
import { applyChange } from '../xlsx/patch/apply-change';
import type { ClearArguments } from './arguments';
import { EXIT } from './exit-codes';
import { failureOf } from './failure';
import { findFiles } from './find-files';
import { openFile } from './open-file';
import { outputPath } from './output-path';
import { partialFiles } from './partial-files';
import { writeWhole } from './write-file';

/** `intake-review clear`: writes a copy of each file without our marks. The input is only read. */
export async function clearCommand(call: ClearArguments): Promise<number> {
  const { files } = await findFiles(call.paths, 'annotated too');
  const taken = new Set<string>();
  const failures: string[] = [];
  for (const file of files) {
    const output = outputPath(file, call.out, 'cleared', taken);
    taken.add(output);
    partialFiles.add(output);
    const told = await clearFile(file, output, call.keepSettings).catch((error: unknown) => {
      failures.push(file);
      return message('cli.fileFailed', { file, reason: failureOf(error) });
    });
    partialFiles.delete(output);
    process.stdout.write(`${say(told, call.language)}\n`);
  }
  return failures.length > 0 ? EXIT.failedFile : EXIT.done;
}

/** Returns what is told. Colour rules of ours may stand alone, so a copy is written even where no column is found. */
async function clearFile(file: string, output: string, keepSettings: boolean): Promise<Message> {
  const { opened } = await openFile(file);
  const change = clearAnnotations(opened.snapshot, { keepSettings });
  await writeWhole(output, await applyChange(opened, change));
  const found =
    change.removeSheets.length > 0 || change.sheets.some(({ clearColumns }) => clearColumns.length > 0);
  return message(found ? 'cli.cleared' : 'cli.clearedNothing', { file, output });
}
