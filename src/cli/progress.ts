import { Presets, SingleBar } from 'cli-progress';
import { say, type Language } from '../messages/catalog';
import type { Message } from '../messages/message';

export interface Progress {
  /** How much of the whole is done, 0 to 1, and what is being worked on. */
  show(done: number, what: string): void;
  stop(): void;
}

/** A bar on stderr where it is a terminal, nothing in a pipe. */
export function progressOn(terminal: NodeJS.WriteStream, language: Language, task: Message): Progress {
  if (!terminal.isTTY) return { show: () => undefined, stop: () => undefined };
  const bar = new SingleBar(
    {
      format: `${say(task, language)} {bar} {percentage}% {what}`,
      stream: terminal,
      hideCursor: true,
      // Ctrl-C gives the cursor back.
      gracefulExit: true,
      clearOnComplete: true,
      barsize: 24,
    },
    Presets.shades_classic,
  );
  bar.start(1000, 0, { what: '' });
  return {
    show: (done, what) => {
      bar.update(Math.round(done * 1000), { what });
    },
    stop: () => {
      bar.stop();
    },
  };
}
