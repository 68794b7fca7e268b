import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isAnnotatedCopy, outputPath } from '../../src/cli/output-path';

describe('outputPath', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'intake-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const at = (name: string) => path.join(folder, name);

  it('stands beside the input under a new name', () => {
    expect(outputPath(at('名单.xlsx'), null, 'annotated', new Set())).toBe(at('名单-审核.xlsx'));
  });

  it('keeps the ending of a workbook with macros', () => {
    expect(outputPath(at('名单.xlsm'), null, 'cleared', new Set())).toBe(at('名单-已清除标注.xlsm'));
  });

  it('never takes a name that exists or is about to', () => {
    writeFileSync(at('名单-审核.xlsx'), '');
    const taken = new Set([at('名单-审核-2.xlsx')]);
    expect(outputPath(at('名单.xlsx'), null, 'annotated', taken)).toBe(at('名单-审核-3.xlsx'));
  });

  it('does not pile endings up when a copy is reviewed again', () => {
    writeFileSync(at('名单-审核.xlsx'), '');
    expect(outputPath(at('名单-审核.xlsx'), null, 'annotated', new Set())).toBe(at('名单-审核-2.xlsx'));
  });

  it('goes to the folder asked for', () => {
    expect(outputPath(at('名单.xlsx'), '/out', 'annotated', new Set())).toBe(
      path.join('/out', '名单-审核.xlsx'),
    );
  });
});

describe('isAnnotatedCopy', () => {
  it.each([
    ['名单-审核.xlsx', true],
    ['名单-审核-12.xlsm', true],
    ['名单-已清除标注.xlsx', true],
    ['名单.xlsx', false],
    ['审核名单.xlsx', false],
    ['名单-审核稿.xlsx', false],
  ])('%s: %s', (name, expected) => {
    expect(isAnnotatedCopy(name)).toBe(expected);
  });
});
