/** Names of the buttons of the add-in's group on the ribbon, as the manifest has them. */
export type RibbonButton = 'review' | 'nextProblem' | 'clearMarks';

/** How the page presses the ribbon's buttons of the pane that is open now. */
export class PaneLine {
  #press: ((button: RibbonButton) => void) | null = null;

  /** A pane answers from now on; null: none does. */
  answer(press: ((button: RibbonButton) => void) | null): void {
    this.#press = press;
  }

  press(button: RibbonButton): void {
    this.#press?.(button);
  }
}
