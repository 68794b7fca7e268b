import type { Message } from '../messages/message';

/** Photos that cannot be read or made, with the sentence that says why and what to do next. */
export class PhotoError extends Error {
  readonly sentence: Message;

  constructor(sentence: Message, options?: ErrorOptions) {
    super(sentence.key, options);
    this.name = 'PhotoError';
    this.sentence = sentence;
  }
}
