import { whenReady } from '../../src/excel/when-ready';
import { say } from '../../src/messages/catalog';

function inHost(
  host: string | null,
  supported: boolean,
  displayLanguage = 'zh-CN',
  officeTheme?: object,
): void {
  const context = { requirements: { isSetSupported: () => supported }, displayLanguage, officeTheme };
  const onReady = () => Promise.resolve({ host, platform: null });
  Object.assign(globalThis, { Office: { HostType: { Excel: 'Excel' }, onReady, context } });
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Office');
});

it.each([
  ['a plain browser', null, true, 'noOffice'],
  ['Word', 'Word', true, 'notExcel'],
  ['an old Excel', 'Excel', false, 'tooOld'],
])('%s is told what to do', async (_, host, supported, reason) => {
  inHost(host, supported);
  const ready = await whenReady();
  if (ready.kind !== 'unsupported') throw new Error('supported');
  expect(ready.reason).toBe(reason);
  expect(say(ready.told, 'zh-CN')).toMatch(/请/);
});

it('so is a page without Office at all', async () => {
  expect(await whenReady()).toMatchObject({ kind: 'unsupported', reason: 'noOffice' });
});

it.each([
  ['zh-CN', 'zh-CN'],
  ['zh-TW', 'zh-CN'],
  ['de-DE', 'en-US'],
])('Excel in %s: %s', async (displayLanguage, language) => {
  inHost('Excel', true, displayLanguage);
  expect(await whenReady()).toMatchObject({ kind: 'ready', language });
});

it('tells the theme where Office has one', async () => {
  inHost('Excel', true, 'zh-CN', {
    bodyBackgroundColor: '#212121',
    bodyForegroundColor: '#ffffff',
    isDarkTheme: true,
  });
  const ready = await whenReady();
  expect(ready.kind === 'ready' && ready.theme()).toEqual({
    isDark: true,
    background: '#212121',
    foreground: '#ffffff',
  });
  inHost('Excel', true);
  const bare = await whenReady();
  expect(bare.kind === 'ready' && bare.theme()).toBeNull();
});
