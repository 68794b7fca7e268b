import type { HostEvent } from './event-queue';
import { REQUEST_FAULTS } from './faults';
import type { ExcelHost } from './excel-host';
import {
  answerText,
  eventText,
  METHOD,
  methodOf,
  readRequest,
  richApiBody,
  type FrameRequest,
} from './frame-messages';
import { isObject } from './json';
import { leavingOf, type Leaving } from './leaving';
import { requirementSets } from './requirement-sets';

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

export interface FrameOptions {
  readonly host: ExcelHost;
  /** The frame is put into it. Made here, because a frame has to have its name before it is in the page. */
  readonly place: HTMLElement;
  /** What the frame is called to assistive technology. */
  readonly title: string;
  /** Address of the pane's page. */
  readonly page: string;
  readonly language: 'zh-CN' | 'en-US';
  /** What `Office.context.document.url` says. */
  readonly documentUrl?: string;
  readonly readOnly?: boolean;
  /** The keyboard leaves the pane: the page around it takes the focus. */
  readonly onLeave?: (leaving: Leaving) => void;
}

export interface FrameHost {
  readonly frame: HTMLIFrameElement;
  /** Calls a function of the add-in, as a ribbon button does. Resolved when it says it is done. */
  press(functionName: string, buttonId: string): Promise<void>;
  /** Resolved once the add-in runs and hears of ribbon buttons. */
  readonly ready: Promise<void>;
  /** Stops answering and takes the frame away. */
  disconnect(): void;
}

const ADD_IN = '5a7e1c52-6f0f-4a7e-9c39-0c1d2e3f4a5b';
const CONVERSATION = 'intake-review-1';
/** Sandbox of a real pane on the web. */
const SANDBOX =
  'allow-scripts allow-forms allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';
const NOT_SUPPORTED = 5000;

/** Opens the pane in the frame and answers its office.js: the parent page's side of Excel on the web. */
export function connectFrame(options: FrameOptions): FrameHost {
  const talk = new FrameTalk(options);
  talk.open();
  return {
    frame: talk.frame,
    press: (functionName, buttonId) => talk.press(functionName, buttonId),
    ready: talk.ready,
    disconnect: () => {
      talk.close();
    },
  };
}

class FrameTalk {
  readonly frame: HTMLIFrameElement;
  readonly #options: FrameOptions;
  readonly #pageOrigin: string;
  readonly #registered = new Set<string>();
  readonly #pressed = new Map<string, () => void>();
  readonly ready: Promise<void>;
  #tellReady: () => void = () => undefined;
  #stopEvents: () => void = () => undefined;
  #presses = 0;

  constructor(options: FrameOptions) {
    this.#options = options;
    this.frame = document.createElement('iframe');
    this.#pageOrigin = new URL(options.page, location.href).origin;
    this.ready = new Promise((resolve) => {
      this.#tellReady = resolve;
    });
  }

  open(): void {
    const { frame } = this;
    const { page, host, place, title } = this.#options;
    const hostInfo = `Excel$Web$16.01$${this.#options.language}$${ADD_IN}$$disableLogging$0`;
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
    window.addEventListener('message', this.#heard);
    this.#stopEvents = host.events.onEvents((events) => {
      this.#tellEvents(events);
    });
    const address = new URL(page, location.href);
    address.searchParams.set('_host_Info', hostInfo);
    frame.src = address.href;
    place.append(frame);
  }

  close(): void {
    window.removeEventListener('message', this.#heard);
    this.#stopEvents();
    this.frame.remove();
  }

  press(functionName: string, buttonId: string): Promise<void> {
    this.#presses += 1;
    const id = `press-${String(this.#presses)}`;
    const done = new Promise<void>((resolve) => this.#pressed.set(id, resolve));
    this.#tell('appCommandInvoked', [id, functionName, JSON.stringify({ source: { id: buttonId } })]);
    return done;
  }

  readonly #heard = (event: MessageEvent<unknown>): void => {
    if (event.source !== this.frame.contentWindow || event.origin !== this.#pageOrigin) return;
    const request = readRequest(event.data);
    if (request?.conversation !== CONVERSATION) return;
    const answer = this.#answer(request);
    if (answer !== undefined) this.#send(answerText(request, location.origin, answer));
  };

  #answer(request: FrameRequest): unknown {
    if (request.action === 'ContextActivationManager_getAppContextAsync') return this.#appContext();
    if (request.action === 'ContextActivationManager_notifyHost') {
      // Keyboard and focus are told only; nobody waits.
      const leaving = leavingOf(request.data);
      if (leaving) this.#options.onLeave?.(leaving);
      return undefined;
    }
    if (request.kind === 1) return this.#register(request.action);
    if (request.kind === 2) {
      this.#registered.delete(request.action);
      return { Error: 0 };
    }
    return request.action === 'executeMethod' ? this.#execute(request.data) : { Error: NOT_SUPPORTED };
  }

  #register(name: string): object {
    this.#registered.add(name);
    if (name === 'appCommandInvoked') this.#tellReady();
    return { Error: 0 };
  }

  #execute(data: unknown): object {
    const method = methodOf(data);
    if (method === METHOD.richApi) return this.#richApi(data);
    if (method === METHOD.commandDone) return this.#commandDone(data);
    if (method === METHOD.settingsSave || method === METHOD.settingsRefresh) return this.#keepSettings(data);
    return { Version: 1, Error: NOT_SUPPORTED };
  }

  #richApi(data: unknown): object {
    const asked = richApiBody(data);
    if (!asked) return { Version: 1, Error: NOT_SUPPORTED };
    const response = this.#options.host.respond(asked.body, asked.flags);
    return response.kind === 'answer'
      ? { Version: 1, Error: 0, Data: [200, [], response.body] }
      : { Version: 1, Error: REQUEST_FAULTS[response.name].error };
  }

  #commandDone(data: unknown): object {
    const id = isObject(data) ? data['0'] : undefined;
    if (typeof id === 'string') {
      this.#pressed.get(id)?.();
      this.#pressed.delete(id);
    }
    return { Version: 1, Error: 0 };
  }

  /** `document.settings` of the common API: kept beside those of the Rich API. */
  #keepSettings(data: unknown): object {
    const method = isObject(data) ? data['DdaSettingsMethod'] : undefined;
    const properties: unknown = isObject(method) ? method['Properties'] : undefined;
    const { model } = this.#options.host;
    if (Array.isArray(properties)) {
      const entries = (properties as unknown[]).filter(isEntry);
      model.step('api', () => {
        model.setBook({ commonSettings: new Map(entries) });
      });
    }
    return { Version: 1, Error: 0 };
  }

  #tellEvents(events: readonly HostEvent[]): void {
    const entries = events.map(({ type, target, message }) => [
      65_536,
      type,
      target,
      JSON.stringify(message),
      0,
      false,
    ]);
    this.#tell('richApiMessage', { ArrayData: entries });
  }

  #tell(name: string, data: unknown): void {
    if (this.#registered.has(name)) this.#send(eventText(name, CONVERSATION, location.origin, data));
  }

  #send(text: string): void {
    this.frame.contentWindow?.postMessage(text, this.#pageOrigin);
  }

  /**
   * What the library asks first. The theme is no part of it: on the web this build of the library takes none, so the
   * pane follows the browser's preference there.
   */
  #appContext(): object {
    const { host, language, readOnly = false, documentUrl } = this.#options;
    return {
      _id: ADD_IN,
      _appName: 16,
      _appVersion: '16.00',
      _appUILocale: language,
      _dataLocale: language,
      _docUrl: documentUrl ?? 'Book1.xlsx',
      _clientMode: readOnly ? 0 : 1,
      _settings: [...host.model.book.commonSettings],
      _reason: 'documentOpened',
      _osfControlType: 1,
      _eToken: '',
      _correlationId: ADD_IN,
      _appInstanceId: ADD_IN,
      _appMinorVersion: 1,
      _requirementMatrix: JSON.stringify(requirementSets(host)),
      _dialogRequirementMatrix: '',
      _hostCustomMessage: '',
      _hostFullVersion: '16.0.18000.40000',
      _clientWindowHeight: this.frame.clientHeight,
      _clientWindowWidth: this.frame.clientWidth,
      _addinName: 'intake-review',
      _appDomains: [],
      _featureGates: {},
      _initialDisplayMode: 0,
      _wacHostEnvironment: '0',
    };
  }
}

function isEntry(value: unknown): value is readonly [string, string] {
  return Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'string';
}
