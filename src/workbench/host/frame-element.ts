import { ADD_IN, type FrameOptions } from './frame-options';

/*
 * What the server of the workbench must do, found by trying (headless Chromium, library build 16.0.15407):
 *
 * 1. Serve office.js, excel-web-16.00.js and en-us/office_strings.js (of the npm package) under one folder, and the
 *    pane's page with a <script> of that office.js. The file must be called office.js or office.debug.js.
 * 2. The library trusts the page around it only over https, and only where that page has the pane's own host name.
 *    Over http it asks first: it opens AgaveErrorUX/index.html beside office.js in a hidden frame and waits for the
 *    message {"hostUserTrusted":true} from there. So over plain http the server answers that one address with a
 *    page that says so (tools/local-pages); nothing else is needed, and no certificate. (Microsoft's own page there asks the person.)
 * 3. Page and pane may stand on one origin. The pane then has the page's storage; office.js takes history.pushState
 *    and alert away in its own frame only.
 */

/** The one conversation of a frame with its page. */
export const CONVERSATION = 'intake-review-1';
/** Sandbox of a real pane on the web. */
const SANDBOX =
  'allow-scripts allow-forms allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';

/** The frame of a pane, named and addressed as office.js reads it; it loads once it is put into the page. */
export function frameElement({ page, language, title }: FrameOptions): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  const hostInfo = `Excel$Web$16.01$${language}$${ADD_IN}$$disableLogging$0`;
  frame.name = JSON.stringify({
    baseFrameName: `_xdm_${ADD_IN}`,
    hostInfo,
    xdmInfo: `${CONVERSATION}|${ADD_IN}|${location.origin}`,
    serializerVersion: '1',
    flights: '[]',
    appContext: '',
  });
  frame.title = title;
  frame.setAttribute('sandbox', SANDBOX);
  const address = new URL(page, location.href);
  address.searchParams.set('_host_Info', hostInfo);
  frame.src = address.href;
  return frame;
}
