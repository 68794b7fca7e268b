import { followEdits } from './follow-edits';
import type { Desk } from './desk';
import { heldReview } from './held-review';
import { isReviewed } from './is-reviewed';
import { readTouched, type ReadAgain } from './live-read';
import type { TouchedRows } from './pending-edits';
import { reviewJob } from './review-job';
import { isConflict } from './told-error';
import { writeFollowed } from './write-followed';

/** Reads the rows touched, reviews them and writes the marks that follow. Throws what the port throws. */
export async function followSeen(
  desk: Desk,
  seen: ReadonlyMap<string, TouchedRows>,
  signal: AbortSignal,
): Promise<void> {
  try {
    await followOnce(desk, seen, signal);
  } catch (thrown) {
    if (!isConflict(thrown)) throw thrown;
    const everything = new Map([...seen.keys()].map((sheetId) => [sheetId, 'all'] as const));
    await followOnce(desk, everything, signal);
  }
}

async function followOnce(
  desk: Desk,
  seen: ReadonlyMap<string, TouchedRows>,
  signal: AbortSignal,
): Promise<void> {
  const before = heldReview(desk);
  if (before === null) return;
  const readAgain = new Map<string, ReadAgain>();
  for (const sheet of before.snapshot.sheets) {
    const touched = seen.get(sheet.id);
    if (touched === undefined || !isReviewed(desk, sheet.id)) continue;
    const read = await readTouched(desk.workbook, sheet, touched);
    if (read === null) {
      await reviewJob(desk, signal, desk.store.state.marks !== 'none');
      return;
    }
    readAgain.set(sheet.id, read);
  }
  if (readAgain.size === 0) return;
  const followed = followEdits(desk, before, readAgain);
  if (followed === null) await reviewJob(desk, signal, desk.store.state.marks !== 'none');
  else await writeFollowed(desk, followed, {});
}
