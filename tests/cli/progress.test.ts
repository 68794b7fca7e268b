import { PassThrough } from 'node:stream';
import { progressOn } from '../../src/cli/progress';
import { message } from '../../src/messages/catalog';

/** A stream with what a terminal says of itself, and all that was written to it. */
function terminal(isTTY: boolean) {
  const stream = new PassThrough({ encoding: 'utf8' });
  return {
    stream: Object.assign(stream, { isTTY, columns: 100 }),
    written: () => String(stream.read() ?? ''),
  };
}
const CURSOR_BACK = '\u001b[?25h';

describe('progress', () => {
  it('is a bar on a terminal, which gets its cursor back at the end', () => {
    const { stream, written } = terminal(true);
    const progress = progressOn(stream as never, 'zh-CN', message('cli.reviewing'));
    progress.show(0.5, '甲.xlsx');
    progress.stop();
    const text = written();
    expect(text).toContain('审核中');
    expect(text).toContain(CURSOR_BACK);
  });

  it('gives the cursor back on Ctrl-C', () => {
    const { stream, written } = terminal(true);
    const other = jest.fn();
    process.once('SIGINT', other);
    const progress = progressOn(stream as never, 'zh-CN', message('cli.reviewing'));
    process.emit('SIGINT');
    const atOnce = written();
    progress.stop();
    expect(other).toHaveBeenCalled();
    expect(atOnce).toContain(CURSOR_BACK);
  });

  it('is nothing in a pipe', () => {
    const { stream, written } = terminal(false);
    const progress = progressOn(stream as never, 'zh-CN', message('cli.reviewing'));
    progress.show(0.5, '甲.xlsx');
    progress.stop();
    expect(written()).toBe('');
  });
});
