import { message, say, type Language } from '../messages/catalog';
import '../messages/every-sentence';
import { builtInNotice } from '../notice/built-in-notice';
import { readArguments, UsageError, type Arguments } from './arguments';
import { EXIT } from './exit-codes';
import { failureOf } from './failure';
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
      process.stderr.write(`${say(failureOf(error), language)}\n`);
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

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    // The workers first: one of them may be about to write.
    void stopWorkers().finally(() => {
      removePartialFiles();
      process.exit(EXIT.interrupted);
    });
  });
}
for (const stream of [process.stdout, process.stderr]) {
  // Whoever read along (head, a pager) has gone: there is nobody left to tell.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}
process.exitCode = await run(process.argv.slice(2));
