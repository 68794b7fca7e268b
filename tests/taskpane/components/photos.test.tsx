import { Blob as NodeBlob, File as NodeFile } from 'node:buffer';
import { act } from 'react';
import { message } from '../../../src/messages/catalog';
import { people } from '../../summary-sheet/a-person';
import { aDarkroom, aFile, aPicture } from '../photos/a-darkroom';
import { aList, reviewed, SHEET } from '../session/a-session';
import { aPane, paneInState, settle, until, violationsIn, zh, type ShownPane } from './a-pane';

// What jsdom lacks: blobs that can be read, and addresses of them, kept count of.
Object.assign(globalThis, { Blob: NodeBlob, File: NodeFile });

const ROWS = people(3);
const [FIRST, SECOND] = ROWS.map(([, name, , id]) => `${String(name)}_${String(id)}`) as [string, string];
const CHOSEN = [
  aFile(`${FIRST}.jpg`, aPicture(1)),
  aFile(`${SECOND.replace('_', '-')}.jpg`, aPicture(2)),
  aFile('路人_500103198001010000.jpg', aPicture(3)),
];
const SCREEN = zh(message('pane.screen.photos'));
const STATUS = (status: 'ok' | 'fixable' | 'missing' | 'orphan' | 'error', count: number) =>
  zh(message('pane.photos.count', { status: message(`pane.photos.status.${status}`), count }));

const addresses = new Set<string>();
const saved: string[] = [];
beforeAll(() => {
  let made = 0;
  URL.createObjectURL = () => {
    const address = `blob:${(made += 1)}`;
    addresses.add(address);
    return address;
  };
  URL.revokeObjectURL = (address) => {
    addresses.delete(address);
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    saved.push(this.download);
  };
});
beforeEach(() => {
  addresses.clear();
  saved.length = 0;
});

async function atPhotos({ check = true, review = true } = {}): Promise<ShownPane> {
  const { darkroom } = aDarkroom();
  const pane = await aPane([aList(ROWS)], { review, openDarkroom: () => darkroom });
  await pane.press(SCREEN);
  if (check) {
    await settle(() => void pane.session.actions.checkPhotos(CHOSEN));
    await until(() => pane.session.getState().photos !== null);
  }
  return pane;
}

const listed = ({ root }: ShownPane) =>
  [...root.querySelectorAll('[role=list] [data-main]')].map(({ textContent }) => textContent);

it('without a review says what comes first, and does it', async () => {
  const pane = await atPhotos({ check: false, review: false });
  expect(pane.text()).toContain(zh(message('pane.photos.reviewFirst')));
  await pane.press(zh(message('pane.photos.review')));
  expect(pane.text()).toContain(zh(message('pane.photos.drop')));
});

it('with nobody in the sheet says so', async () => {
  const { session } = await reviewed([aList(ROWS)]);
  const { review } = session.getState();
  const nobody = review && { ...review, sheets: [] };
  const pane = await paneInState({ review: nobody, stage: { kind: 'reviewed' } });
  await pane.press(SCREEN);
  expect(pane.text()).toContain(zh(message('pane.photos.nobody')));
});

describe('choosing', () => {
  it('offers no folder where the webview has no picker for it', async () => {
    const pane = await atPhotos({ check: false });
    expect(pane.text()).toContain(zh(message('pane.photos.archive')));
    expect(pane.root.querySelector('input[data-way=folder]')).toBeNull();
  });

  it('offers a folder where the webview has a picker for it', async () => {
    Object.defineProperty(HTMLInputElement.prototype, 'webkitdirectory', {
      value: false,
      configurable: true,
    });
    try {
      const pane = await atPhotos({ check: false });
      const isFolder = (way: string) =>
        pane.root.querySelector(`input[data-way=${way}]`)?.hasAttribute('webkitdirectory');
      expect(['folder', 'files', 'archive'].map(isFolder)).toEqual([true, false, false]);
    } finally {
      Reflect.deleteProperty(HTMLInputElement.prototype, 'webkitdirectory');
    }
  });

  it('checks what was chosen', async () => {
    const pane = await atPhotos({ check: false });
    const input = pane.root.querySelector<HTMLInputElement>('input[data-way=files]');
    const file = new File([aPicture(1)], `${FIRST}.jpg`);
    if (!input) throw new Error('no input');
    Object.defineProperty(input, 'files', { value: [file] });
    await settle(() => input.dispatchEvent(new Event('change', { bubbles: true })));
    await until(() => pane.session.getState().stage.kind === 'reviewed');
    expect(pane.session.getState().photos?.files.map(({ path }) => path)).toEqual([`${FIRST}.jpg`]);
  });

  it('takes what is dropped anywhere on the pane, and tells of what cannot be read', async () => {
    const pane = await atPhotos({ check: false });
    const drop = (entry: object) => {
      const items = [{ kind: 'file', webkitGetAsEntry: () => entry, getAsFile: () => null }];
      const event = new Event('drop', { bubbles: true, cancelable: true });
      Object.assign(event, { dataTransfer: { types: ['Files'], items } });
      return settle(() => document.body.dispatchEvent(event));
    };
    const entry = (file: (done: (file: File) => void, fail: (error: Error) => void) => void) => ({
      isFile: true,
      fullPath: `/${FIRST}.jpg`,
      file,
    });
    await drop(
      entry((_, fail) => {
        fail(new Error('gone'));
      }),
    );
    await until(() => pane.text().includes(zh(message('pane.photos.unreadable'))));
    await drop(
      entry((done) => {
        done(new File([aPicture(1)], `${FIRST}.jpg`));
      }),
    );
    await until(() => pane.session.getState().photos !== null);
  });
});

describe('the result', () => {
  it('counts, lists people and files of nobody, numbers hidden, and axe finds nothing wrong', async () => {
    const pane = await atPhotos();
    for (const name of [STATUS('ok', 1), STATUS('fixable', 1), STATUS('missing', 1), STATUS('orphan', 1)]) {
      expect([...pane.root.querySelectorAll('button')].map(({ textContent }) => textContent)).toContain(name);
    }
    expect(listed(pane)).toHaveLength(4);
    expect(pane.text()).not.toMatch(/\d{17}[\dX]/);
    expect(listed(pane)[1]).toContain(zh(message('photo.certainty.certain')));
    expect(await violationsIn(pane.root)).toEqual([]);
    await pane.press(zh(message('pane.reveal')));
    expect(pane.text()).toContain(`${SECOND}.jpg`);
  });

  it('is narrowed to one kind', async () => {
    const pane = await atPhotos();
    await pane.press(STATUS('orphan', 1));
    expect(listed(pane)).toHaveLength(1);
    expect(listed(pane)[0]).toContain('路人');
  });

  it('a click on a person goes to the row, and a file of nobody has none', async () => {
    const pane = await atPhotos();
    await pane.press(/林若溪/, '[role=list]');
    expect(pane.workbook.selected).toEqual([`${SHEET} 2 1`]);
    expect([...pane.root.querySelectorAll('[role=list] button')]).toHaveLength(3);
  });

  it('shows each photo in small and lets go of it when it leaves', async () => {
    const pane = await atPhotos();
    await until(() => pane.root.querySelectorAll('img').length === 3);
    expect(addresses.size).toBe(3);
    await pane.press(STATUS('orphan', 1));
    await until(() => addresses.size === 1);
    await pane.press(zh(message('pane.screen.settings')));
    await until(() => addresses.size === 0);
  });

  it('gives those without a photo as a list to copy, by hand where the host forbids it', async () => {
    const pane = await atPhotos();
    await pane.press(STATUS('missing', 1));
    const copied: string[] = [];
    const writeText = jest.fn((text: string) => {
      copied.push(text);
      return Promise.resolve();
    });
    Object.assign(navigator, { clipboard: { writeText } });
    await pane.press(zh(message('pane.photos.copyMissing')));
    expect(copied).toEqual([`${String(ROWS[2]?.[1])}（第 4 行）`]);
    writeText.mockImplementation(() => Promise.reject(new Error('forbidden')));
    await pane.press(zh(message('pane.photos.copyMissing')));
    expect(pane.root.querySelector('textarea')?.value).toBe(copied[0]);
  });

  it('hands over a .zip', async () => {
    const pane = await atPhotos();
    await pane.press(zh(message('pane.photos.make', { count: 2 })));
    await until(() => saved.length > 0);
    expect(saved).toEqual(['汇总表-照片.zip']);
  });

  it('is taken back', async () => {
    const pane = await atPhotos();
    await act(async () => {
      pane.root.querySelector<HTMLDetailsElement>('details')?.setAttribute('open', '');
      await Promise.resolve();
    });
    await pane.press(zh(message('pane.photos.forget')));
    expect(pane.text()).toContain(zh(message('pane.photos.about', { limit: 20 })));
  });
});
