import { message } from '../../messages/catalog';
import { checkPhotos } from '../../photos/check-photos';
import { makeCopy, type CopyTools } from '../../photos/make-copy';
import { PhotoError } from '../../photos/photo-error';
import type { PhotoTools } from '../../photos/photo-source';
import { crc32 } from '../../xlsx/zip/crc32';
import type { CopyMade, Darkroom } from './darkroom';
import { openChosen, type OpenedPhotos } from './open-chosen';

export interface DarkroomTools extends PhotoTools, CopyTools {
  /** Rejects where pictures cannot be decoded at all. */
  readonly ready: () => Promise<void>;
}

/** Few enough that large ones fit in memory together. */
const AT_ONCE = 4;

/** A darkroom that works where it is called. Few files are in memory at a time. */
export function ownDarkroom(tools: DarkroomTools): Darkroom {
  const batches = new Map<number, OpenedPhotos>();
  let last = 0;
  const filesOf = (batch: number) => {
    const opened = batches.get(batch);
    if (!opened) throw new PhotoError(message('pane.photos.lost'));
    return opened.files;
  };
  return {
    take: async (chosen) => {
      const opened = await openChosen(chosen);
      last += 1;
      batches.set(last, opened);
      const files = opened.files.map(({ path, size }) => ({ path, size }));
      return { batch: last, files, remarks: opened.remarks };
    },
    check: async ({ batch, people, rule, known }, { signal, onProgress }) => {
      await tools.ready();
      const isCancelled = () => signal.aborted;
      const options = { rule, pixels: true, atOnce: AT_ONCE, onProgress, isCancelled, known };
      return checkPhotos(people, filesOf(batch), tools, options);
    },
    copy: async ({ batch, plans, maxBytes }, { signal, onProgress }) => {
      await tools.ready();
      const files = filesOf(batch);
      const made: CopyMade[] = [];
      for (const plan of plans) {
        if (signal.aborted) return null;
        const file = files[plan.file];
        if (!file) throw new RangeError(`there is no file ${plan.file}`);
        const { bytes, told } = await makeCopy(plan, file, maxBytes, tools);
        made.push({ plan, told, copy: bytes && { blob: new Blob([own(bytes)]), crc32: crc32(bytes) } });
        onProgress(made.length, plans.length);
      }
      return made;
    },
    picture: async (batch, file) => {
      const found = batches.get(batch)?.files[file];
      if (!found || found.refusal) return null;
      if (found.blob) return found.blob;
      // An entry nobody can read was told of when it was checked.
      const bytes = await found.whole().catch(() => null);
      return bytes && new Blob([own(bytes)]);
    },
    forget: (batch) => {
      batches.delete(batch);
    },
  };
}

/** Blobs take bytes of plain buffers alone. */
function own(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return bytes.buffer instanceof ArrayBuffer ? (bytes as Uint8Array<ArrayBuffer>) : new Uint8Array(bytes);
}
