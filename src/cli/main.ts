import { message, say, type Language } from '../messages/catalog';
import '../messages/every-sentence';
import { builtInNotice } from '../notice/built-in-notice';
import { readArguments, UsageError, type Arguments } from './arguments';
import { EXIT } from './exit-codes';
import { failureOfAll } from './failure';
import { removePartialFiles } from './partial-files';
import { stopWorkers } from './review-pool';
import packageJson from '../../package.json';

async function run(words: readonly string[]): Promise<number> {
  let language: Language = words.includes('en-US') ? 'en-US' : 'zh-CN';
  try {
    const call = readArguments(words);
    ({ language } = call);
    return await carryOut(call);
  } catch (error) {
    if (!(error instanceof UsageError)) {
      process.stderr.write(`${say(failureOfAll(error), language)}\n`);
      return EXIT.failedFile;
    }
    process.stderr.write(`${say(error.sentence, language)}\n${say(message('cli.seeHelp'), language)}\n`);
    return EXIT.usage;
  }
}

/** Each command brings only what it needs. */
async function carryOut(call: Arguments): Promise<number> {
  switch (call.command) {
    case 'review':
      return (await import('./review-command')).reviewCommand(call, new Date());
    case 'clear':
      return (await import('./clear-command')).clearCommand(call);
    case 'template':
      return (await import('./template-command')).templateCommand(call);
    case 'notice':
      return print(JSON.stringify(builtInNotice, null, 2));
    case 'help':
      return print(say(message('cli.help'), call.language));
    case 'version':
      return print(packageJson.version);
  }
}

function print(text: string): Promise<number> {
  process.stdout.write(`${text}\n`);
  return Promise.resolve(EXIT.done);
}

let isEnding = false;
/** The workers first: one of them may be about to write. Pressed again, it is ending already. */
function interrupt(): void {
  if (isEnding) return;
  isEnding = true;
  void stopWorkers().finally(() => {
    removePartialFiles();
    process.exit(EXIT.interrupted);
  });
}
// Ctrl-C, a polite kill, a closed window, Ctrl-Break.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'] as const) process.on(signal, interrupt);

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever read along (head, a pager) has gone: the work goes on untold.
    if (error.code === 'EPIPE') return;
    if (stream === process.stdout) process.stderr.write(`${say(failureOfAll(error), 'zh-CN')}\n`);
    process.exit(EXIT.failedFile);
  });
}
process.exitCode = await run(process.argv.slice(2));
