import { message } from '../../../messages/catalog';
import { PhotoError } from '../../../photos/photo-error';
import type { CheckedPhotos } from '../../../photos/place-photos';
import type { ChosenFile } from '../../photos/chosen-file';
import type { DarkroomControl } from '../../photos/darkroom';
import type { PaneState } from '../../pane-state';
import type { JobControl } from '../../../workbook/live-workbook';
import type { Desk } from '../desk';
import { heldReview } from '../held-review';
import { restingStage, runJob } from '../run-job';
import { toldError } from '../told-error';
import { DarkroomOf } from './darkroom-of';
import { peopleReader, photoTeller } from './photo-teller';
import { copyPhotos } from './copy-photos';
import type { PhotoJobs } from './photo-actions';
import type { PhotosShown } from './photos-shown';
import { reviewAgain, showPhotos } from './show-photos';

/** The photo jobs of one session. */
export function photoJobs(desk: Desk): PhotoJobs {
  const { store, held } = desk;
  const darkrooms = new DarkroomOf(desk);
  const peopleOf = peopleReader();
  /** Files that were to be read again and could not be: they are not asked for in a circle. */
  let given: PhotosShown | null = null;

  const take = async (chosen: readonly ChosenFile[], control: JobControl) => {
    const before = heldReview(desk);
    if (before === null) throw new PhotoError(message('pane.photos.reviewFirst'));
    const darkroom = await darkrooms.get();
    const taken = await darkroom.take(chosen);
    try {
      const people = peopleOf(before.base);
      const rule = before.base.notice.photo;
      const order = { batch: taken.batch, people, rule, known: [] };
      const checked = await darkroom.check(order, progressOf(control, 0.95));
      control.signal.throwIfAborted();
      if (checked === null) throw new Error('nobody gave it up');
      if (checked.match.files.every(({ kind }) => kind === 'other')) {
        throw new PhotoError(message('pane.photos.noPicture'));
      }
      if (store.state.photos) darkroom.forget(store.state.photos.batch);
      held.photos = photoTeller(taken, checked.inspections, peopleOf);
      return checked;
    } catch (error) {
      darkroom.forget(taken.batch);
      throw error;
    }
  };

  return {
    check: async (chosen, signal) => {
      const sheet = { isMoved: false };
      await runJob(desk, signal, { what: message('pane.photos.opening') }, async (control) => {
        const checked = await take(chosen, control);
        sheet.isMoved = await showPhotos(desk, {
          stage: restingStage(store.state),
          notification: checkedNotice(checked),
        });
      });
      if (sheet.isMoved) await reviewAgain(desk, signal);
    },
    readOn: async (signal) => {
      const { photos } = store.state;
      if (photos === null || photos.unread.length === 0 || photos === given) return;
      given = photos;
      try {
        const darkroom = await darkrooms.get();
        const { batch, people, checked } = photos;
        const rule = store.state.notice.photo;
        const order = { batch, people, rule, known: checked.inspections };
        const again = await darkroom.check(order, { signal, onProgress: () => undefined });
        if (again === null) return;
        held.photos = photoTeller(photos, again.inspections, peopleOf);
        if (await showPhotos(desk, {})) await reviewAgain(desk, signal);
      } catch (thrown) {
        store.set({ notification: { tone: 'error', told: toldError(thrown).told, retry: false } });
      }
    },
    forget: async (signal) => {
      const { photos } = store.state;
      if (photos === null) return;
      (await darkrooms.get()).forget(photos.batch);
      held.photos = null;
      held.photosForgotten = true;
      if (await showPhotos(desk, {})) await reviewAgain(desk, signal);
    },
    picture: async (file) => {
      const { photos } = store.state;
      if (photos === null) return null;
      // A thumbnail that cannot be had is a blank place, and what is wrong with the file is told beside it.
      return (await darkrooms.get()).picture(photos.batch, file).catch(() => null);
    },
    copy: async (options, signal) => {
      const { photos } = store.state;
      if (photos === null) return null;
      return copyPhotos(desk, photos, await darkrooms.get(), options, signal);
    },
  };
}

/** A job's progress and signal as the darkroom takes them. */
export function progressOf({ signal, onProgress }: JobControl, share: number): DarkroomControl {
  return {
    signal,
    onProgress: (done, total) => {
      onProgress((done / total) * share, message('pane.photos.checking', { done, total }));
    },
  };
}

function checkedNotice({ match, rows }: CheckedPhotos): PaneState['notification'] {
  const count = match.files.filter(({ kind }) => kind !== 'other').length;
  const missing = rows.filter(({ check }) => check.status === 'missing').length;
  const told = message('pane.photos.checked', { count, people: rows.length, missing });
  return { tone: 'success', told, retry: false };
}
