import type { Darkroom } from '../../photos/darkroom';
import type { Desk } from '../desk';

/** The darkroom of a session, opened when it is first wanted and anew after it was lost. */
export class DarkroomOf {
  readonly #desk: Desk;
  #open: Promise<Darkroom> | null = null;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  get(): Promise<Darkroom> {
    this.#open ??= this.#start().catch((error: unknown) => {
      this.#open = null;
      throw error;
    });
    return this.#open;
  }

  async #start(): Promise<Darkroom> {
    const { openDarkroom: given } = this.#desk.options;
    const onLost = () => {
      this.#open = null;
    };
    if (given) return given(onLost);
    const { openDarkroom } = await import('../../photos/open-darkroom');
    return openDarkroom(onLost);
  }
}
