import { onRibbonButton, showPane } from '../excel/ribbon-host';
import { paneSession } from '../taskpane/pane-session';
import { ribbonCommands, type RibbonCommands } from './commands';

const BUTTONS: readonly (keyof RibbonCommands)[] = ['review', 'nextProblem', 'clearMarks'];

// The buttons of manifest.xml, in the page of the pane: one that is pressed while the page still starts waits for it.
const commands = paneSession.then((session) => ribbonCommands(session, showPane));
for (const name of BUTTONS) onRibbonButton(name, async () => (await commands)[name]());
