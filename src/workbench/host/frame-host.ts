import { appContext } from './app-context';
import { answerRichApi, keepSettings, NOT_SUPPORTED } from './common-calls';
import type { HostEvent } from './event-queue';
import { CONVERSATION, frameElement } from './frame-element';
import { answerText, eventText, METHOD, methodOf, readRequest, type FrameRequest } from './frame-messages';
import type { FrameOptions } from './frame-options';
import { isObject } from './json';
import { leavingOf } from './leaving';

export interface FrameHost {
  readonly frame: HTMLIFrameElement;
  /** Calls a function of the add-in, as a ribbon button does. Resolved when it says it is done. */
  press(functionName: string, buttonId: string): Promise<void>;
  /** Resolved once the add-in runs and hears of ribbon buttons. */
  readonly ready: Promise<void>;
  /** Stops answering and takes the frame away. */
  disconnect(): void;
}

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
    this.frame = frameElement(options);
    this.#pageOrigin = new URL(options.page, location.href).origin;
    this.ready = new Promise((resolve) => {
      this.#tellReady = resolve;
    });
  }

  open(): void {
    const { host, place } = this.#options;
    window.addEventListener('message', this.#heard);
    this.#stopEvents = host.events.onEvents((events) => {
      this.#tellEvents(events);
    });
    place.append(this.frame);
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
    if (request.action === 'ContextActivationManager_getAppContextAsync')
      return appContext(this.#options, this.frame);
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
    const { host } = this.#options;
    const method = methodOf(data);
    if (method === METHOD.richApi) return answerRichApi(host, data);
    if (method === METHOD.commandDone) return this.#commandDone(data);
    if (method === METHOD.settingsSave || method === METHOD.settingsRefresh) return keepSettings(host, data);
    return { Version: 1, Error: NOT_SUPPORTED };
  }

  #commandDone(data: unknown): object {
    const id = isObject(data) ? data['0'] : undefined;
    if (typeof id === 'string') {
      this.#pressed.get(id)?.();
      this.#pressed.delete(id);
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
}
