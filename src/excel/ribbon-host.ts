/**
 * Ties a function named in the manifest to what it does. Excel is told when it is done, whatever comes of it. Called
 * while the page loads: a button may be what opened it. Does nothing where office.js did not load; the pane says so.
 */
export function onRibbonButton(name: string, press: () => Promise<void>): void {
  if (!('Office' in globalThis)) return;
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    const done = () => {
      event.completed();
    };
    press().then(done, done);
  });
}

/** Brings the pane into sight where pane and ribbon share one page; elsewhere the clerk opens it. */
export async function showPane(): Promise<void> {
  if (Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) await Office.addin.showAsTaskpane();
}
