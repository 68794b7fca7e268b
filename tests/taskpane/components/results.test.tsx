import { message } from '../../../src/messages/catalog';
import { aMessyList } from './a-messy-list';
import { aPane, settle, zh } from './a-pane';
import type { ShownPane } from './a-pane';

const reviewed = (more: Parameters<typeof aMessyList>[0] = []) => aPane([aMessyList(more)], { review: true });
const byPerson = zh(message('pane.result.byPerson'));
const rows = ({ root }: ShownPane) =>
  [...root.querySelectorAll('[role=listitem]')].map(({ textContent }) => textContent);
const people = (pane: ShownPane) =>
  rows(pane).map((text) => /陈一鸣|林若溪|周子谦|吴雨桐|郑书瑶/.exec(text)?.[0]);
const openFilters = (pane: ShownPane) => pane.press(zh(message('pane.filter.more')));
const openMarks = (pane: ShownPane) => pane.press(zh(message('pane.marks.more')));
const lastCell = ({ workbook }: ShownPane) => workbook.selected.at(-1);

describe('narrowing the people', () => {
  it.each([
    ['by name', ['type', '搜索姓名或身份证号末几位', '雨桐'], ['吴雨桐']],
    ['by the end of the ID number', ['type', '搜索姓名或身份证号末几位', '0009'], ['周子谦']],
    ['by level', ['choose', '等级', '2'], ['郑书瑶']],
    ['by employer', ['choose', '单位', '乙校'], ['周子谦', '郑书瑶']],
    ['by severity', ['choose', '轻重', 'error'], ['林若溪', '周子谦']],
  ] as const)('%s', async (_case, [how, label, value], left) => {
    const pane = await reviewed();
    await pane.press(byPerson);
    if (how === 'choose') await openFilters(pane);
    await pane[how](label, value);
    expect(people(pane)).toEqual(left);
  });

  it('by verdict, from the chart; the same again takes it back', async () => {
    const pane = await reviewed();
    await pane.press(byPerson);
    await pane.press(/^需补正/);
    expect(people(pane)).toEqual(['林若溪', '周子谦']);
    await pane.press(/^需补正/);
    expect(rows(pane)).toHaveLength(5);
  });

  it('level and employer together; their button says how many are on while they are out of sight', async () => {
    const pane = await reviewed();
    await pane.press(byPerson);
    await openFilters(pane);
    await pane.choose('单位', '乙校');
    await pane.choose('轻重', 'error');
    await pane.press(zh(message('pane.filter.moreOn', { count: 2 })));
    expect(people(pane)).toEqual(['周子谦']);
    expect(pane.root.querySelector('select')).toBeNull();
    await pane.press(zh(message('pane.filter.clear')));
    expect(pane.text()).not.toContain(zh(message('pane.filter.moreOn', { count: 2 })));
    expect(rows(pane)).toHaveLength(5);
  });

  it('nothing left says what to do, and one button takes all filters back', async () => {
    const pane = await reviewed();
    await pane.press(byPerson);
    await pane.type('搜索姓名或身份证号末几位', '查无此人');
    expect(pane.text()).toContain(zh(message('pane.result.nothing')));
    await pane.press(zh(message('pane.filter.clear')));
    expect(rows(pane)).toHaveLength(5);
  });
});

describe('personal data', () => {
  const idNumber = /500103\d{8}000[\dX]/;

  it('is hidden in lists until asked for', async () => {
    const pane = await reviewed();
    await pane.press(byPerson);
    expect(pane.text()).not.toMatch(idNumber);
    await pane.press(zh(message('pane.reveal')));
    expect(pane.text()).toMatch(idNumber);
  });

  it('is hidden in the card until asked for', async () => {
    const pane = await reviewed();
    await pane.press(byPerson);
    await pane.press(/陈一鸣/);
    expect(pane.text()).not.toMatch(/500103\d{8}000[\dX]|1380000\d{4}/);
    await pane.press(zh(message('pane.reveal')));
    expect(pane.text()).toMatch(idNumber);
    expect(pane.text()).toContain('13800001001');
  });
});

describe('going from problem to problem', () => {
  it.each([
    ['F8', {}, ['汇总表 2 5', '汇总表 3 5']],
    ['F8', { shiftKey: true }, ['汇总表 3 5', '汇总表 2 5']],
    ['ArrowDown', { altKey: true }, ['汇总表 2 5', '汇总表 3 5']],
    ['ArrowUp', { altKey: true }, ['汇总表 3 5', '汇总表 2 5']],
  ] as const)('%s %o', async (key, more, cells) => {
    const pane = await reviewed();
    await openFilters(pane);
    await pane.choose('轻重', 'error');
    await pane.key(key, more);
    expect(lastCell(pane)).toBe(cells[0]);
    await pane.key(key, more);
    expect(lastCell(pane)).toBe(cells[1]);
  });

  it('Alt with an arrow is left to a drop-down', async () => {
    const pane = await reviewed();
    await openFilters(pane);
    const select = pane.root.querySelector('select');
    await pane.key('ArrowDown', { altKey: true }, select ?? undefined);
    expect(pane.workbook.selected).toEqual([]);
  });

  it('the button shows where one is, and the problem comes into sight', async () => {
    const pane = await reviewed();
    await openFilters(pane);
    await pane.choose('轻重', 'error');
    await pane.press(zh(message('pane.step.next')));
    expect(pane.text()).toContain(zh(message('pane.step.at', { at: 1, count: 2 })));
    expect(pane.root.querySelector('[aria-current=true]')?.textContent).toContain('林若溪');
  });

  it('nothing but a click or a key moves the cursor', async () => {
    const pane = await reviewed();
    await pane.press(byPerson);
    await openFilters(pane);
    await pane.choose('等级', '3');
    expect(pane.workbook.selected).toEqual([]);
  });
});

describe('a list of many', () => {
  const many = Array.from({ length: 10_000 }, (_, at) => ({ name: `人员${at}`, phone: null }));

  it('keeps few rows in the page, and the keyboard reaches the last', async () => {
    const pane = await reviewed(many);
    await pane.press(byPerson);
    expect(rows(pane).length).toBeLessThan(60);
    await settle(() => pane.root.querySelector<HTMLElement>('[role=listitem] button')?.focus());
    await pane.key('End');
    expect(document.activeElement?.textContent).toContain('人员9999');
    await pane.key('ArrowUp');
    expect(document.activeElement?.textContent).toContain('人员9998');
  });
});

describe('a person’s card', () => {
  const openCard = async (name: RegExp) => {
    const pane = await reviewed();
    await pane.press(byPerson);
    await pane.press(name);
    return pane;
  };

  it('goes to the row, tells every clause with its answer, and comes back by Escape', async () => {
    const pane = await openCard(/陈一鸣/);
    expect(lastCell(pane)).toBe('汇总表 1 1');
    expect(pane.text()).toMatch(/三级第1条.*三级第2条.*三级第3条.*三级第4条.*三级第5条/s);
    expect(pane.text()).toContain('2,500');
    expect(document.activeElement?.tagName).toBe('H2');
    await pane.key('Escape');
    expect(rows(pane)).toHaveLength(5);
  });

  it('says for how many people a decision holds, not for this one alone', async () => {
    const pane = await reviewed();
    await pane.press(byPerson);
    await pane.press(zh(message('pane.screen.settings')));
    const [, count = ''] = /“会计”（(\d+) 人）/.exec(pane.text()) ?? [];
    expect(Number(count)).toBeGreaterThan(1);
    await pane.press(zh(message('pane.screen.result')));
    await pane.press(/陈一鸣/);
    expect(pane.text()).toContain(`“会计”（${count} 人）`);
  });

  it('remembers what is decided about a major', async () => {
    const pane = await openCard(/陈一鸣/);
    await pane.press(zh(message('pane.major.other')));
    expect(pane.session.getState().settings.otherMajors).toEqual(['会计']);
    expect(pane.text()).not.toContain(zh(message('pane.undecided.title')));
  });

  it('applies the fix of a cell', async () => {
    const pane = await openCard(/吴雨桐/);
    await pane.press(zh(message('pane.fixes.applyCell', { cell: 'D5' })));
    expect(pane.workbook.cell('汇总表', 4, 3)).toBe('汉族');
  });
});

describe('safe fixes', () => {
  it('show old and new, are applied, and are taken back', async () => {
    const pane = await reviewed();
    await pane.press(zh(message('pane.screen.fixes')));
    expect(pane.root.querySelector('del')?.textContent).toBe('汉');
    expect(pane.root.querySelector('ins')?.textContent).toBe('汉族');
    await pane.press(zh(message('pane.fixes.applyAll', { count: 1 })));
    expect(pane.workbook.cell('汇总表', 4, 3)).toBe('汉族');
    expect(pane.text()).toContain(zh(message('pane.fixes.none')));
    await pane.press(zh(message('pane.undo', { count: 1 })));
    expect(pane.workbook.cell('汇总表', 4, 3)).toBe('汉');
  });
});

describe('marks', () => {
  it('are cleared only after a yes in the pane', async () => {
    const pane = await reviewed();
    await openMarks(pane);
    await pane.press(zh(message('pane.marks.clear')));
    expect(document.activeElement?.textContent).toBe(zh(message('pane.cancel')));
    await pane.key('Escape');
    expect(pane.session.getState().marks).toBe('current');
    await pane.press(zh(message('pane.marks.clear')));
    await pane.press(zh(message('pane.marks.clear')), '[role=alertdialog]');
    expect(pane.session.getState().marks).toBe('none');
  });
});
