import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from '../../src/cli/arguments';
import { findFiles } from '../../src/cli/find-files';
import { ownFolder } from './command-line';

const folder = ownFolder();
const at = (...names: string[]) => path.join(folder.path, ...names);
const put = (...names: string[]) => {
  mkdirSync(path.dirname(at(...names)), { recursive: true });
  writeFileSync(at(...names), '');
};
const inFolder = (files: readonly string[]) => files.map((file) => path.relative(folder.path, file)).sort();

describe('finding files', () => {
  it.each([
    ['parentheses in a folder', '甲 班 (2023)/*.xlsx', ['甲 班 (2023)/a(1).xlsx', '甲 班 (2023)/b[2].xlsx']],
    ['parentheses in a name', '甲 班 (2023)/a(1)*.xlsx', ['甲 班 (2023)/a(1).xlsx']],
    ['brackets in a name', '*/b[2]?xlsx', ['甲 班 (2023)/b[2].xlsx']],
    ['an ending in any case', '乙班', ['乙班/C.Xlsx', '乙班/D.XLSM']],
    ['alternatives', '乙班/{c,d}.*', ['乙班/C.Xlsx', '乙班/D.XLSM']],
  ])('takes %s as they stand', async (_, name, expected) => {
    for (const file of ['甲 班 (2023)/a(1).xlsx', '甲 班 (2023)/b[2].xlsx', '乙班/C.Xlsx', '乙班/D.XLSM'])
      put(file);
    expect(inFolder((await findFiles([at(name)])).files)).toEqual(
      expected.map((file) => path.normalize(file)),
    );
  });

  it.each([
    ['originals', ['a.xlsx']],
    ['annotated too', ['a.xlsx', 'a-审核.xlsx']],
  ] as const)('leaves copies out: %s', async (which, expected) => {
    for (const file of ['a.xlsx', 'a-审核.xlsx', 'a-已清除标注.xlsx', 'a-已清除标注-2.xlsx'])
      put('戊班', file);
    const { files } = await findFiles([at('戊班')], which);
    expect(files.map((file) => path.basename(file)).sort()).toEqual([...expected].sort());
    const named = await findFiles([at('戊班', 'a-已清除标注.xlsx')], which);
    expect(named.files).toHaveLength(1);
  });

  it('tells workbooks of other formats apart', async () => {
    for (const file of ['a.xlsx', 'b.XLS', 'c.et', '~$b.xls', 'd.txt']) put('丙班', file);
    const { files, otherFormats } = await findFiles([at('丙班')]);
    expect(inFolder(files)).toEqual([path.normalize('丙班/a.xlsx')]);
    expect(inFolder(otherFormats)).toEqual(['丙班/b.XLS', '丙班/c.et'].map((file) => path.normalize(file)));
  });

  it.each([
    ['only copies of ours', ['a-审核.xlsx', 'a-已清除标注-2.xlsx'], '', 'cli.onlyCopies'],
    ['only other formats', ['a.xls'], '', 'cli.onlyOtherFormats'],
    ['nothing', ['a.txt'], '', 'cli.nothingFound'],
    ['a quotation mark too many', ['a.xlsx'], '" --json', 'cli.strayQuote'],
  ])('says that there is %s', async (_, names, behind, key) => {
    for (const name of names) put('丁班', name);
    const failed = await findFiles([at('丁班') + behind]).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(UsageError);
    expect(failed).toMatchObject({ sentence: { key } });
  });
});
