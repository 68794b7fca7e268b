import type { ChosenFile } from '../../photos/chosen-file';
import type { ExportedFile, PaneActions } from '../../pane-state';
import type { Desk } from '../desk';
import { toldError } from '../told-error';

/** What there is to do with photos; each job ends in a new state and none throws. */
export interface PhotoJobs {
  check(chosen: readonly ChosenFile[], signal: AbortSignal): Promise<void>;
  /** Reads what has become somebody's photo since. */
  readOn(signal: AbortSignal): Promise<void>;
  forget(signal: AbortSignal): Promise<void>;
  picture(file: number): Promise<Blob | null>;
  copy(options: { readonly convert: boolean }, signal: AbortSignal): Promise<ExportedFile | null>;
}

type RunJob = (name: string, isOnce: boolean, run: (signal: AbortSignal) => Promise<void>) => Promise<void>;

/** The pane's actions on photos. All that photos take is fetched when the first are chosen. */
export function photoActions(
  desk: Desk,
  job: RunJob,
): Pick<PaneActions, 'checkPhotos' | 'forgetPhotos' | 'photoPicture' | 'copyPhotos'> {
  const { store, jobs } = desk;
  let fetched: Promise<PhotoJobs> | null = null;
  const fetch = async () => {
    const { photoJobs } = await import('./photo-jobs');
    const made = photoJobs(desk);
    // After an edit a photo may be somebody else's, whose file was not looked into before.
    store.subscribe(() => {
      if ((store.state.photos?.unread.length ?? 0) > 0) {
        void jobs.run('photos-read-on', (signal) => made.readOn(signal));
      }
    });
    return made;
  };
  const photos = () =>
    (fetched ??= fetch().catch((error: unknown) => {
      fetched = null;
      throw error;
    }));
  const within = async (run: (made: PhotoJobs) => Promise<void>) => {
    const made = await photos().catch((thrown: unknown) => {
      const { told, retry } = toldError(thrown);
      store.set({ notification: { tone: 'error', told, retry } });
      return null;
    });
    if (made) await run(made);
  };
  return {
    checkPhotos: (chosen) => job('photos', false, (signal) => within((made) => made.check(chosen, signal))),
    forgetPhotos: () => job('photos-forget', true, (signal) => within((made) => made.forget(signal))),
    photoPicture: async (file) => (await photos()).picture(file),
    copyPhotos: async (options) => {
      let file: ExportedFile | null = null;
      await job('photos-copy', true, (signal) =>
        within(async (made) => {
          file = await made.copy(options, signal);
        }),
      );
      return file;
    },
  };
}
