import { message, say } from '../../../messages/catalog';
import type { PhotoMatch } from '../../../photos/photo-match';
import { planCopies } from '../../../photos/plan-copies';
import { RENAME_LIST, renameListText, type RenameLine } from '../../../reports/rename-list';
import { crc32 } from '../../../xlsx/zip/crc32';
import type { CopyMade, Darkroom } from '../../photos/darkroom';
import { zipBlob, type ZippedFile } from '../../photos/zip-blob';
import type { ExportedFile } from '../../pane-state';
import type { Desk } from '../desk';
import { restingStage, runJob } from '../run-job';
import type { PhotosShown } from './photos-shown';

/**
 * A .zip of rightly named copies with 改名清单.csv in it; null where it was given up, failed, or there is nothing to
 * copy: that is told in the state. Originals are only read.
 */
export async function copyPhotos(
  desk: Desk,
  photos: PhotosShown,
  darkroom: Darkroom,
  { convert }: { readonly convert: boolean },
  signal: AbortSignal,
): Promise<ExportedFile | null> {
  const { store, options } = desk;
  let file: ExportedFile | null = null;
  await runJob(
    desk,
    signal,
    { what: message('pane.photos.copying', { done: 0, total: 0 }) },
    async (control) => {
      const rule = store.state.notice.photo;
      const plans = planCopies(photos.checked, rule, convert);
      const onProgress = (done: number, total: number) => {
        control.onProgress(done / total, message('pane.photos.copying', { done, total }));
      };
      const order = { batch: photos.batch, plans, maxBytes: rule.maxBytes };
      const made = await darkroom.copy(order, { signal, onProgress });
      signal.throwIfAborted();
      if (made === null) return;
      const { language } = store.state;
      const count = made.filter(({ copy }) => copy !== null).length;
      const left = made.length - count;
      const stage = restingStage(store.state);
      if (count === 0) {
        const told = message('pane.photos.nothingToCopy');
        store.set({ stage, notification: { tone: 'warning', told, retry: false } });
        return;
      }
      const list = new TextEncoder().encode(renameListText(linesOf(made, photos, desk), language));
      const files = [
        ...made.flatMap(zipped),
        { name: RENAME_LIST, blob: new Blob([list]), crc32: crc32(list) },
      ];
      const workbook = options.fileName ?? say(message('pane.session.export.fileName'), language);
      const name = `${workbook.replace(/\.[^.]+$/, '')}-${say(message('annotations.column.photo'), language)}.zip`;
      file = { name, type: 'application/zip', content: zipBlob(files) };
      const told = message('pane.photos.copied', { count, left, name, list: RENAME_LIST });
      store.set({ stage, notification: { tone: 'success', told, retry: false } });
    },
  );
  return file;
}

function zipped({ plan, copy }: CopyMade): readonly ZippedFile[] {
  return copy === null || plan.name === null ? [] : [{ name: plan.name, ...copy }];
}

function linesOf(made: readonly CopyMade[], photos: PhotosShown, { store }: Desk): readonly RenameLine[] {
  const names = new Map(
    store.state.review?.sheets.map(({ list: { snapshot } }) => [snapshot.id, snapshot.name]),
  );
  const { match } = photos.checked;
  return made.map(({ plan, told, copy }) => ({
    path: photos.files[plan.file]?.path ?? '',
    match: match.files[plan.file],
    copy: copy === null ? null : plan.name,
    rows: rowsOf(match, plan.file, photos, names),
    told,
  }));
}

/** `汇总表!5`: the rows a file is or may be of. */
function rowsOf(
  { files }: PhotoMatch,
  file: number,
  { people }: PhotosShown,
  names: ReadonlyMap<string, string>,
): readonly string[] {
  return (files[file]?.people ?? []).flatMap((at) => {
    const place = people[at];
    return place ? [`${names.get(place.sheetId) ?? ''}!${place.row + 1}`] : [];
  });
}
