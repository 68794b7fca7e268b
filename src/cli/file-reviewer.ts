import { photoPeople } from '../review/photo-people';
import { failureOf } from './failure';
import type { FileResult } from './file-result';
import { finishFile, identitiesIn, reviewOneFile, type ReviewedFile } from './review-job';
import type { ReviewOptions } from './review-options';
import type { FirstPass, FromOthers } from './worker-messages';

/** Bytes of files a worker keeps read between the two passes; beyond it a file is read again. */
const KEPT = 192 * 1024 * 1024;

/** Reviews files one at a time on this thread; a failure is an answer, never an end. */
export class FileReviewer {
  private readonly kept = new Map<string, ReviewedFile>();
  private keptBytes = 0;

  private readonly options: ReviewOptions;

  constructor(options: ReviewOptions) {
    this.options = options;
  }

  async review(file: string, onProgress: (done: number) => void): Promise<FirstPass | null> {
    const reviewed = await reviewOneFile(file, this.options, onProgress).catch(() => null);
    if (!reviewed) return null; // The second pass reads it again and says why it fails.
    if (this.keptBytes + reviewed.size <= KEPT) {
      this.kept.set(file, reviewed);
      this.keptBytes += reviewed.size;
    }
    return {
      identities: identitiesIn(reviewed, this.options),
      people: this.options.photos ? photoPeople(reviewed.review) : [],
    };
  }

  async finish(file: string, added: FromOthers, output: string): Promise<FileResult> {
    try {
      const reviewed = this.kept.get(file) ?? (await reviewOneFile(file, this.options, () => undefined));
      if (this.kept.delete(file)) this.keptBytes -= reviewed.size;
      return await finishFile(reviewed, added, output, this.options);
    } catch (error) {
      return {
        file,
        output: null,
        failure: failureOf(error),
        tallies: [],
        remarks: [],
        report: null,
        basis: null,
      };
    }
  }
}
