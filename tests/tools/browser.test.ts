import { inNode } from './in-node';

const places = (platform: string, env: object) =>
  inNode(`import { browserPlaces } from './tools/browser.mjs';
    answer(browserPlaces('${platform}', ${JSON.stringify(env)}));`) as string[];
const opens = (platform: string, env: object) =>
  inNode(`import { openCommand } from './tools/open-page.mjs';
    answer(openCommand('${platform}', ${JSON.stringify(env)}, 'http://localhost:1/'));`);

describe('the browser of a machine', () => {
  it.each(['linux', 'darwin', 'win32'])('is the one that was named, on %s', (platform) => {
    expect(places(platform, { CHROME_PATH: '/x/chrome' })[0]).toBe('/x/chrome');
  });

  it('is Edge before Chrome on Windows, in each of the program folders', () => {
    const env = { ProgramFiles: 'C:\\P', 'ProgramFiles(x86)': 'C:\\P86' };
    expect(places('win32', env)).toEqual([
      'C:\\P86\\Microsoft\\Edge\\Application\\msedge.exe',
      'C:\\P\\Microsoft\\Edge\\Application\\msedge.exe',
      'C:\\P86\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\P\\Google\\Chrome\\Application\\chrome.exe',
    ]);
  });

  it('shows a page by the means of the system', () => {
    expect(opens('win32', {})).toEqual(['rundll32', ['url.dll,FileProtocolHandler', 'http://localhost:1/']]);
    expect(opens('darwin', {})).toEqual(['open', ['http://localhost:1/']]);
    expect(opens('linux', { DISPLAY: ':0' })).toEqual(['xdg-open', ['http://localhost:1/']]);
  });

  it('shows none where there is no screen', () => {
    expect(opens('linux', {})).toBeNull();
  });
});
