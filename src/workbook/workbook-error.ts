import type { Message } from '../messages/message';

/** A workbook that cannot be read or written, with the sentence that says why and what to do next. */
export class WorkbookError extends Error {
  readonly sentence: Message;

  constructor(sentence: Message, options?: ErrorOptions) {
    super(sentence.key, options);
    this.name = 'WorkbookError';
    this.sentence = sentence;
  }
}
