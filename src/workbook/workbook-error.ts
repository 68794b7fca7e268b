import type { Message } from '../messages/message';

/**
 * What to do about it. `conflict`: the sheet is no longer as it was read; read again and it works. `busy`: the same
 * call may work in a moment (a cell in edit mode, throttling). `refused`: something has to be changed first.
 * `unsupported`: this host cannot do it, trying again is no use.
 */
export type WorkbookErrorKind = 'conflict' | 'busy' | 'refused' | 'unsupported';

export interface WorkbookErrorOptions extends ErrorOptions {
  readonly kind?: WorkbookErrorKind;
}

/** A workbook that cannot be read or written, with the sentence that says why and what to do next. */
export class WorkbookError extends Error {
  readonly sentence: Message;
  readonly kind: WorkbookErrorKind;

  constructor(sentence: Message, { kind = 'refused', ...options }: WorkbookErrorOptions = {}) {
    super(sentence.key, options);
    this.name = 'WorkbookError';
    this.sentence = sentence;
    this.kind = kind;
  }

  /** Trying again may help, at once or after what the sentence says to do. */
  get canRetry(): boolean {
    return this.kind !== 'unsupported';
  }
}
