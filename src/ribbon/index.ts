import { onRibbonButton, showPane } from '../excel/ribbon-host';
import { paneSession, readyHost } from '../taskpane/pane-session';
import { ribbonCommands, type RibbonCommands } from './commands';

const BUTTONS: readonly (keyof RibbonCommands)[] = ['review', 'nextProblem', 'clearMarks'];

// The buttons of manifest.xml, in the page of the pane: one that is pressed while the page still starts waits for it.
// Where the host cannot run the pane there is never a session; the pane says so.
const commands = paneSession.then((session) => ribbonCommands(session, showPane));
for (const name of BUTTONS) {
  onRibbonButton(name, async () => {
    if ((await readyHost).kind === 'ready') await (await commands)[name]();
  });
}
