import { message } from '../../src/messages/catalog';
import { RESULT_MARK } from '../../src/summary-sheet/result-mark';
import { freshContexts } from './a-browser';
import { cellsOf, contentOf, goTo, openWorkbench, press, review, save, typeInto, zh } from './a-workbench';
import { eventually } from './eventually';

/** The column of a header, by its text: `S`. */
function columnOf(cells: Readonly<Record<string, unknown>>, header: string): string {
  const [place] =
    Object.entries(cells).find(
      ([cell, value]) =>
        !/^审核(汇总|清单)!/.test(cell) &&
        String(value).replace(/\s/g, '').replace(RESULT_MARK, '') === header,
    ) ?? [];
  const [, column] = /!([A-Z]+)\d+$/.exec(place ?? '') ?? [];
  if (!column) throw new Error(`no column ${header}`);
  return column;
}

describe('after a review', () => {
  const context = freshContexts();

  it('an edit is reviewed by itself, and back again with undo', async () => {
    const workbench = await openWorkbench(context(), { sample: 'clean' });
    await review(workbench);
    const cells = await cellsOf(await save(workbench));
    const [id, verdict, problems] = ['身份证号', '审核结论', '必改问题'].map((header) =>
      columnOf(cells, header),
    );
    const before = await contentOf(workbench, `${verdict}3`);
    await typeInto(workbench, `${id}3`, '500000199001010000');
    await eventually(async () => {
      expect(await contentOf(workbench, `${problems}3`)).toContain('【身份证号】');
    });
    expect(await contentOf(workbench, `${verdict}3`)).toBe('需补正');
    await press(workbench, message('workbench.edit.undo'));
    await eventually(async () => {
      expect(await contentOf(workbench, `${verdict}3`)).toBe(before);
    });
  });

  it('a sort takes each row its own marks along', async () => {
    const workbench = await openWorkbench(context(), { sample: 'messy' });
    await review(workbench);
    const cells = await cellsOf(await save(workbench));
    const [name, verdict] = ['姓名', '审核结论'].map((header) => columnOf(cells, header));
    const pairs = (all: Readonly<Record<string, unknown>>) =>
      Object.keys(all)
        .filter((place) => place.startsWith(`汇总表!${name}`) && /\d+$/.test(place))
        .map((place) => `${String(all[place])} ${String(all[place.replace(`!${name}`, `!${verdict}`)])}`)
        .sort();
    await goTo(workbench, `${name}10`);
    await press(workbench, message('workbench.edit.sortUp'));
    await workbench.pane.getByText(zh(message('pane.marks.current'))).waitFor();
    expect(pairs(await cellsOf(await save(workbench)))).toEqual(pairs(cells));
  });
});
