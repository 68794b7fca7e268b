import { message } from '../messages/catalog';
import type { Message } from '../messages/message';
import { baseName } from './file-names';
import { mendedPhoto } from './mended-photo';
import type { PhotoTools, SourceFile } from './photo-source';
import type { PlannedCopy } from './plan-copies';
import type { EncodeJpeg } from './shrink';

/** What became of one planned copy. */
export interface MadeCopy {
  readonly plan: PlannedCopy;
  /** What the copy holds; null where none is made. */
  readonly bytes: Uint8Array | null;
  /** What was done, or why nothing was. */
  readonly told: Message;
}

export interface CopyTools extends Pick<PhotoTools, 'decode' | 'failure'> {
  readonly encode: EncodeJpeg;
}

/** Makes one copy as planned. The original is only read. Never rejects: what goes wrong is told. */
export async function makeCopy(
  plan: PlannedCopy,
  file: SourceFile,
  maxBytes: number,
  tools: CopyTools,
): Promise<MadeCopy> {
  const { action, name, reason } = plan;
  if (action === 'leave' || name === null) {
    return { plan, bytes: null, told: reason ?? message('photo.plan.noPhoto') };
  }
  try {
    const bytes = await mendedPhoto(await file.whole(), action, maxBytes, tools, tools.encode);
    if (bytes === null) return { plan, bytes, told: message('photo.plan.tooSmall') };
    const done = action === 'copy' && baseName(file.path) !== name ? 'rename' : action;
    return { plan, bytes, told: message(`photo.did.${done}`) };
  } catch (error) {
    return { plan, bytes: null, told: tools.failure(error) };
  }
}
