import type { JobControl } from '../../workbook/live-workbook';
import { message } from '../../messages/catalog';
import { asExcelError, ExcelError } from '../excel-error';
import type { Step } from '../gateway';
import { BYTES_A_REQUEST } from '../payload';

/** A part of a change small enough for one request, and how it is taken back. */
export interface Piece {
  /** Estimate of the request it makes. */
  readonly bytes: number;
  readonly write: (context: Excel.RequestContext) => void;
  /** Puts back what stood there. Must do no harm where `write` never ran. */
  readonly undo?: (context: Excel.RequestContext) => void;
}

/**
 * Writes pieces in as few requests as they fit. Between requests the job can be given up; then, as after an error,
 * whatever was written is put back. `last` goes out in one request at the end, which is never given up halfway: what
 * it holds is small, and much of it cannot be put back.
 */
export async function writePieces(
  step: Step,
  pieces: readonly Piece[],
  last: readonly Piece[],
  control: JobControl | undefined,
): Promise<void> {
  const batches = packed(pieces, last);
  const begun: Piece[] = [];
  try {
    for (const [index, batch] of batches.entries()) {
      control?.onProgress(index / batches.length, message('excel.writing'));
      control?.signal.throwIfAborted();
      begun.push(...batch);
      await step((context) => {
        quietly(context, () => {
          for (const piece of batch) piece.write(context);
        });
      });
    }
  } catch (thrown) {
    await takeBack(step, begun, thrown);
    throw thrown;
  }
}

/** Pieces in order, as many to a request as fit; the last ones stay together. */
export function packed(pieces: readonly Piece[], last: readonly Piece[]): readonly (readonly Piece[])[] {
  const batches: Piece[][] = [];
  let room = 0;
  for (const piece of pieces) {
    const batch = batches.at(-1);
    if (batch && piece.bytes <= room) batch.push(piece);
    else {
      batches.push([piece]);
      room = BYTES_A_REQUEST;
    }
    room -= piece.bytes;
  }
  if (last.length === 0) return batches;
  const batch = batches.at(-1);
  if (batch && totalBytes(last) <= room) batch.push(...last);
  else batches.push([...last]);
  return batches;
}

function totalBytes(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Nothing is calculated or drawn between our writes. */
function quietly(context: Excel.RequestContext, write: () => void): void {
  const { application } = context;
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  write();
}

/** Last written, first put back. Where even that fails it is said, with what went wrong at first. */
async function takeBack(step: Step, begun: readonly Piece[], cause: unknown): Promise<void> {
  if (begun.length === 0) return;
  const undoing = [...begun].reverse().flatMap(({ bytes, undo }) => (undo ? [{ bytes, write: undo }] : []));
  try {
    for (const batch of packed(undoing, [])) {
      await step((context) => {
        quietly(context, () => {
          for (const piece of batch) piece.write(context);
        });
      });
    }
  } catch (thrown) {
    if (asExcelError(thrown) === thrown) throw thrown;
    throw new ExcelError('unknown', message('excel.write.halfWritten'), { cause });
  }
}
