import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inNode } from './in-node';

const ID = '11111111-2222-4333-8444-555555555555';
const placeOn = (platform: string, home: string, manifest: string) =>
  inNode(`import { sideloadPlace } from './tools/excel/sideload-place.mjs';
    answer(sideloadPlace('${platform}', ${JSON.stringify({ home, id: ID, manifest })}));`);

describe('npm run excel', () => {
  it('names the manifest in the registry on Windows', () => {
    const manifest = 'C:\\报名\\dist\\web\\manifest.xml';
    const key = 'HKCU\\SOFTWARE\\Microsoft\\Office\\16.0\\WEF\\Developer';
    expect(placeOn('win32', 'C:\\Users\\clerk', manifest)).toEqual({
      kind: 'registry',
      add: ['reg', ['add', key, '/v', ID, '/t', 'REG_SZ', '/d', manifest, '/f']],
      remove: ['reg', ['delete', key, '/v', ID, '/f']],
      open: ['cmd', ['/c', 'start', 'excel']],
    });
  });

  it('copies the manifest into the folder of Excel on a Mac', () => {
    const folder = '/Users/clerk/Library/Containers/com.microsoft.Excel/Data/Documents/wef';
    expect(placeOn('darwin', '/Users/clerk', '/x/manifest.xml')).toMatchObject({
      kind: 'copy',
      file: `${folder}/${ID}.manifest.xml`,
    });
  });

  it.each(['linux', 'freebsd'])('leaves it to the person where there is no Excel: %s', (platform) => {
    expect(placeOn(platform, '/home/clerk', '/x/manifest.xml')).toEqual({ kind: 'byHand' });
  });

  it('says where the manifest to upload lies', () => {
    const lines = inNode(`import { stepsFor } from './tools/excel/steps.mjs';
      answer(stepsFor({ kind: 'byHand' }, { manifest: '/x/manifest.xml', address: 'https://localhost:3000/' }));`);
    expect(lines).toContain('  /x/manifest.xml');
  });

  describe('with a home of its own', () => {
    let home = '';
    beforeEach(() => {
      home = mkdtempSync(path.join(os.tmpdir(), 'home-'));
      writeFileSync(path.join(home, 'manifest.xml'), '<OfficeApp />');
    });
    afterEach(() => {
      rmSync(home, { recursive: true });
    });
    const onMac = (does: string) =>
      inNode(`import { sideloadPlace } from './tools/excel/sideload-place.mjs';
        import { addToExcel, removeFromExcel } from './tools/excel/sideload.mjs';
        const manifest = ${JSON.stringify(path.join(home, 'manifest.xml'))};
        const place = sideloadPlace('darwin', { home: ${JSON.stringify(home)}, id: '${ID}', manifest });
        ${does};
        answer(place.file);`) as string;

    it('puts the manifest there, over an older one, and takes it back', () => {
      mkdirSync(path.join(home, 'Library/Containers/com.microsoft.Excel/Data'), { recursive: true });
      const file = onMac('addToExcel(place, manifest); addToExcel(place, manifest)');
      expect(readFileSync(file, 'utf8')).toBe('<OfficeApp />');
      onMac('removeFromExcel(place); removeFromExcel(place)');
      expect(existsSync(file)).toBe(false);
    });

    it('says so where Excel was never opened', () => {
      expect(() => onMac('addToExcel(place, manifest)')).toThrow('Excel has never run here');
    });
  });
});
