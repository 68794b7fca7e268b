import { builtInNotice } from '../../../src/notice/built-in-notice';
import { message } from '../../../src/messages/catalog';
import { draftOf, settingsOf, wordsIn } from '../../../src/taskpane/components/settings/settings-draft';
import { aMessyList } from './a-messy-list';
import { aPane, until, zh } from './a-pane';

const EMPTY = draftOf({}, builtInNotice);

describe('what is typed as settings', () => {
  it('is as it was where nothing is changed', () => {
    const settings = {
      cutoffDate: '2023-09-30',
      continuityGapMonths: 2,
      relatedMajors: ['市场营销', '会计'],
      subjectPrices: { '3': { theory: 45, skill: 240.5 } },
      required: ['B'],
      map: { J: null },
      notice: builtInNotice,
    };
    const read = settingsOf(draftOf(settings, builtInNotice), settings, builtInNotice);
    expect(read).toEqual({ ok: true, settings });
  });

  it('left empty is as the notice has it', () => {
    expect(settingsOf(EMPTY, {}, builtInNotice)).toEqual({ ok: true, settings: {} });
  });

  it.each([
    ['a date of no calendar', { cutoffDate: '2023-02-30' }, 'cutoffDate'],
    ['half a month', { continuityGapMonths: '1.5' }, 'continuityGapMonths'],
    ['a negative gap', { continuityGapMonths: '-1' }, 'continuityGapMonths'],
    ['a price in words', { prices: { '3.theory': '四十五' } }, 'price 3.theory'],
    ['a price of a thousandth', { prices: { '3.theory': '0.001' } }, 'price 3.theory'],
  ])('%s is a fault', (_case, change, fault) => {
    expect(settingsOf({ ...EMPTY, ...change }, {}, builtInNotice)).toEqual({
      ok: false,
      faults: new Set([fault]),
    });
  });

  it.each([
    ['市场营销\n 会计 \n\n会计', ['市场营销', '会计']],
    ['市场营销，会计、物流;客服', ['市场营销', '会计', '物流', '客服']],
    [' \n，', []],
  ])('words in %j', (text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });
});

it('what is typed and not saved is told of, and the notice is not credited with words of the staff', async () => {
  const pane = await aPane([aMessyList()]);
  await pane.press(zh(message('pane.screen.settings')));
  await until(() => pane.text().includes(zh(message('pane.settings.heading'))));
  expect(pane.text()).not.toContain(zh(message('pane.settings.unsaved')));
  await pane.type(zh(message('pane.settings.relatedMajors')), '市场营销');
  expect(pane.text()).toContain(zh(message('pane.settings.unsaved')));
  await pane.press(zh(message('pane.settings.save')));
  await until(() => !pane.text().includes(zh(message('pane.settings.unsaved'))));
  expect(pane.text()).not.toContain(zh(message('pane.settings.words', { words: '市场营销' })));
});

describe('the page of settings', () => {
  const openSettings = async () => {
    const pane = await aPane([aMessyList()], { review: true });
    await pane.press(zh(message('pane.screen.settings')));
    return pane;
  };

  it('saves, and says what is wrong instead of saving', async () => {
    const pane = await openSettings();
    const gap = zh(message('pane.settings.gap'));
    await pane.type(gap, '很久');
    await pane.press(zh(message('pane.settings.save')));
    expect(pane.text()).toContain(zh(message('pane.settings.faults', { count: 1 })));
    expect(pane.session.getState().settings).toEqual({});
    await pane.type(gap, '2');
    await pane.type(zh(message('pane.settings.relatedMajors')), '会计');
    await pane.press(zh(message('pane.settings.save')));
    expect(pane.session.getState().settings).toEqual({ continuityGapMonths: 2, relatedMajors: ['会计'] });
  });

  it('goes back to the notice after a yes', async () => {
    const pane = await openSettings();
    await pane.type(zh(message('pane.settings.relatedMajors')), '会计');
    await pane.press(zh(message('pane.settings.save')));
    await pane.press(zh(message('pane.settings.reset')));
    await pane.press(zh(message('pane.settings.reset')), '[role=alertdialog]');
    expect(pane.session.getState().settings).toEqual({});
  });
});

describe('export', () => {
  const openExport = async () => {
    const pane = await aPane([aMessyList()], { review: true });
    await pane.press(zh(message('pane.screen.export')));
    return pane;
  };
  const put: string[] = [];
  beforeEach(() => {
    put.length = 0;
    Object.assign(navigator, {
      clipboard: {
        writeText: (text: string) => {
          put.push(text);
          return Promise.resolve();
        },
      },
    });
  });

  it('copies without personal data unless unticked', async () => {
    const pane = await openExport();
    await pane.press(zh(message('pane.export.copy')));
    await until(() => put.length === 1);
    expect(put[0]).not.toContain('林若溪');
    await pane.press(zh(message('pane.export.mask')));
    await pane.press(zh(message('pane.export.copy')));
    await until(() => put.length === 2);
    expect(put[1]).toContain('林若溪');
    expect(pane.text()).toContain(zh(message('pane.export.copied')));
  });

  it('gives the text to copy by hand where the host forbids it', async () => {
    const pane = await openExport();
    Object.assign(navigator, { clipboard: { writeText: () => Promise.reject(new Error('forbidden')) } });
    await pane.press(zh(message('pane.export.copy')));
    await until(() => pane.root.querySelector('textarea') !== null);
    expect(pane.root.querySelector('textarea')?.value).toContain('林*');
    expect(pane.text()).toContain(zh(message('pane.export.notCopied')));
  });
});
