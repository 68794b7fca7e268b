import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';

function must([command, words]) {
  const { error, status, stderr } = spawnSync(command, words, { encoding: 'utf8', windowsHide: true });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${words.join(' ')}: ${stderr.trim()}`);
}

/** Makes Excel know the manifest. Throws where Excel is not installed or the place cannot be written. */
export function addToExcel(place, manifest) {
  if (place.kind === 'registry') must(place.add);
  if (place.kind !== 'copy') return;
  // The container is made by Excel itself when it first starts.
  const container = path.resolve(place.folder, '../..');
  if (!existsSync(container))
    throw new Error(`Excel 没有在这台电脑上打开过 / Excel has never run here: ${container}`);
  mkdirSync(place.folder, { recursive: true });
  copyFileSync(manifest, place.file);
}

/** Takes it back; nothing happens where it was not there. */
export function removeFromExcel(place) {
  if (place.kind === 'registry') spawnSync(...place.remove, { windowsHide: true });
  if (place.kind === 'copy') rmSync(place.file, { force: true });
}
