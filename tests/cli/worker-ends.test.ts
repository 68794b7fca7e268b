import { copyFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { intakeReview, ownFolder, SAMPLES } from './command-line';
import { writeLongList } from './long-list';

describe('a worker that runs out of memory', () => {
  const folder = ownFolder();
  it.each(['1', '2'])('says so of its file and does the others, with --jobs %s', (jobs) => {
    for (const name of ['a.xlsx', 'c.xlsx', 'd.xlsx']) {
      copyFileSync(path.join(SAMPLES, 'clean.xlsx'), path.join(folder.path, name));
    }
    writeLongList(path.join(folder.path, 'b.xlsx'), 20_000);
    const words = ['review', '.', '--jobs', jobs];
    const { code, out, err } = intakeReview(words, folder.path, ['--max-old-space-size=32']);
    expect({ code, err }).toEqual({ code: 3, err: '' });
    expect(out).toMatch(/未处理 .*b\.xlsx：内存不够/);
    const copies = readdirSync(folder.path).filter((name) => !/^[abcd]\.xlsx$/.test(name));
    expect(copies.sort()).toEqual(['a-审核.xlsx', 'c-审核.xlsx', 'd-审核.xlsx']);
  });
});
