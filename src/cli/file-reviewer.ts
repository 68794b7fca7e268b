import type { Message } from '../messages/message';
import { photoPeople } from '../review/photo-people';
import { failureOf } from './failure';
import { failedFile, type FileResult } from './file-result';
import { finishFile, identitiesIn, reviewOneFile, type ReviewedFile } from './review-job';
import type { ReviewOptions } from './review-options';
import type { FirstPass, FromOthers } from './worker-messages';

/** Bytes of files a worker keeps read between the two passes; beyond it a file is read again. */
const KEPT = 192 * 1024 * 1024;

/** Reviews files one at a time on this thread; a failure is an answer, never an end. */
export class FileReviewer {
  private readonly kept = new Map<string, ReviewedFile>();
  private keptBytes = 0;
  /** Files the first pass failed on: what it did not find in them the second could not make up for. */
  private readonly failed = new Map<string, Message>();

  private readonly options: ReviewOptions;

  constructor(options: ReviewOptions) {
    this.options = options;
  }

  /** Null for a file that cannot be reviewed; the second pass says why. */
  async review(file: string, onProgress: (done: number) => void): Promise<FirstPass | null> {
    try {
      const reviewed = await reviewOneFile(file, this.options, onProgress);
      const first = {
        identities: identitiesIn(reviewed, this.options),
        people: this.options.photos ? photoPeople(reviewed.review) : [],
      };
      if (this.keptBytes + reviewed.size <= KEPT) {
        this.kept.set(file, reviewed);
        this.keptBytes += reviewed.size;
      }
      return first;
    } catch (error) {
      this.failed.set(file, failureOf(error));
      return null;
    }
  }

  async finish(file: string, added: FromOthers, output: string): Promise<FileResult> {
    const failure = this.failed.get(file);
    if (failure) return failedFile(file, failure);
    try {
      const reviewed = this.kept.get(file) ?? (await reviewOneFile(file, this.options, () => undefined));
      if (this.kept.delete(file)) this.keptBytes -= reviewed.size;
      return await finishFile(reviewed, added, output, this.options);
    } catch (error) {
      return failedFile(file, failureOf(error));
    }
  }
}
