import { message } from '../../../src/messages/catalog';
import { builtInNotice } from '../../../src/notice/built-in-notice';
import { PhotoError } from '../../../src/photos/photo-error';
import type { Darkroom } from '../../../src/taskpane/photos/darkroom';
import { linkedDarkroom, serveDarkroom } from '../../../src/taskpane/photos/darkroom-link';
import { person, idOf } from '../../photos/people';
import { aDarkroom, aFile, aPicture } from './a-darkroom';

const ZHANG = person('张三', idOf('0307'));
const CHOSEN = [aFile(`张三_${ZHANG.idNumber}.jpg`, aPicture(1)), aFile('甲.txt', aPicture(2))];
const rule = builtInNotice.photo;
const control = () => ({ signal: new AbortController().signal, onProgress: jest.fn() });

let ports: MessagePort[] = [];
afterEach(() => {
  for (const port of ports) port.close();
});

function linked(darkroom: Darkroom) {
  const { port1, port2 } = new MessageChannel();
  ports = [port1, port2];
  serveDarkroom(port2, darkroom);
  return linkedDarkroom(port1);
}

it('a darkroom behind a port does as one at hand', async () => {
  const far = linked(aDarkroom().darkroom).darkroom;
  const near = aDarkroom().darkroom;
  const told = control();
  const [taken, own] = [await far.take(CHOSEN), await near.take(CHOSEN)];
  expect(taken).toEqual(own);
  const order = { batch: taken.batch, people: [ZHANG], rule, known: [] };
  const checked = await far.check(order, told);
  expect(checked).toEqual(await near.check(order, control()));
  expect(checked?.rows[0]?.check.status).toBe('ok');
  expect(told.onProgress).toHaveBeenCalled();
  const plans = [{ file: 0, action: 'copy', name: 'a.jpg', reason: null } as const];
  const made = await far.copy({ batch: taken.batch, plans, maxBytes: 20_480 }, control());
  expect(made?.[0]?.copy?.blob.size).toBe(aPicture(1).length);
  expect((await far.picture(taken.batch, 0))?.size).toBe(aPicture(1).length);
  far.forget(taken.batch);
  expect(await far.picture(taken.batch, 0)).toBeNull();
});

it('what is wrong comes back as its sentence', async () => {
  const { darkroom } = linked(aDarkroom().darkroom);
  await expect(darkroom.take([])).rejects.toMatchObject({ sentence: message('pane.photos.noFiles') });
});

it.each(['before', 'while'])('given up %s it runs, a check comes to nothing', async (when) => {
  const abort = new AbortController();
  const { darkroom } = linked(
    aDarkroom({
      ready: () =>
        new Promise((resolve) => {
          if (when === 'while') abort.abort();
          setTimeout(resolve, 20);
        }),
    }).darkroom,
  );
  const { batch } = await darkroom.take(CHOSEN);
  if (when === 'before') abort.abort();
  const told = { signal: abort.signal, onProgress: () => undefined };
  expect(await darkroom.check({ batch, people: [ZHANG], rule, known: [] }, told)).toBeNull();
});

it('what waits ends with a sentence when the other side is gone, and nothing waits afterwards', async () => {
  const { darkroom, lost } = linked({
    ...aDarkroom().darkroom,
    take: () => new Promise(() => undefined),
  });
  const waiting = darkroom.take(CHOSEN);
  const gone = new PhotoError(message('pane.photos.lost'));
  lost(gone);
  await expect(waiting).rejects.toBe(gone);
  await expect(darkroom.picture(1, 0)).rejects.toBe(gone);
});
