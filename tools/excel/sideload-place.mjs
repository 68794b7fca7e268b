import path from 'node:path';

/**
 * Where Excel of a system looks for add-ins that are not from the store, as Microsoft documents it. `home`: the user's
 * folder. `id`: the manifest's. `manifest`: its absolute path.
 *
 * - Windows: a value of the registry that names the manifest.
 * - Mac: a copy of the manifest in Excel's own folder.
 * - elsewhere there is no Excel but the one on the web, where the manifest is uploaded by hand.
 */
export function sideloadPlace(platform, { home, id, manifest }) {
  if (platform === 'win32') {
    const key = 'HKCU\\SOFTWARE\\Microsoft\\Office\\16.0\\WEF\\Developer';
    return {
      kind: 'registry',
      add: ['reg', ['add', key, '/v', id, '/t', 'REG_SZ', '/d', manifest, '/f']],
      remove: ['reg', ['delete', key, '/v', id, '/f']],
      open: ['cmd', ['/c', 'start', 'excel']],
    };
  }
  if (platform === 'darwin') {
    const folder = path.posix.join(home, 'Library/Containers/com.microsoft.Excel/Data/Documents/wef');
    return {
      kind: 'copy',
      folder,
      file: path.posix.join(folder, `${id}.manifest.xml`),
      open: ['open', ['-a', 'Microsoft Excel']],
    };
  }
  return { kind: 'byHand' };
}
