import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runInThisContext } from 'node:vm';
import { ExcelHost, isSetReported, REQUEST_FAULTS, type HostOptions } from '../../../src/workbench/host';
import type { WorkbookModel } from '../../../src/workbench/model';

/** Microsoft's real library, loaded anew over a host of ours. Nothing of it is replaced. */
export interface OfficeInNode {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly host: ExcelHost;
}

export interface LoadOptions extends HostOptions {
  /** Excel.run waits until its references are let go: for tests that count. */
  readonly cleanUpFirst?: boolean;
}

interface Bridge {
  sendMessageToHost(message: string): void;
  /** Set by the library. */
  onMessageFromHost?(message: string): void;
}

interface Window {
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension & { Utility: { _synchronousCleanup?: boolean } };
  Office: typeof Office & { context: object; onReady: object };
}

const BUNDLE = path.join(process.cwd(), 'node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js');

type Evaluate = (window: object) => void;

/**
 * The bundle as a function of its window. It is evaluated in this realm, because it tells option objects by their
 * prototype; `with` lets its bare names reach what it puts into the window.
 */
function compile(): { readonly evaluate: Evaluate; readonly names: readonly string[] } {
  const source = readFileSync(BUNDLE, 'utf8');
  const names = [...source.matchAll(/^var (\w+)/gm)].flatMap(([, name]) => name ?? []);
  const code = `(function (window, require, module, exports) { with (window) {\n${source}\n} })`;
  return { evaluate: runInThisContext(code, { filename: BUNDLE }) as Evaluate, names };
}

let compiled: ReturnType<typeof compile> | null = null;

/** What the bundle needs of a browser while it loads. */
function windowFor(bridge: Bridge, names: readonly string[]): object {
  const nothing = (): null => null;
  const location = {
    href: 'https://localhost/',
    search: '',
    hash: '',
    protocol: 'https:',
    host: 'localhost',
  };
  const window: Record<string, unknown> = {
    ...Object.fromEntries(names.map((name) => [name, undefined])),
    _richApiNativeBridge: bridge,
    document: {
      createElement: () => ({ setAttribute: nothing, appendChild: nothing }),
      getElementsByTagName: () => [],
      getElementById: nothing,
      addEventListener: nothing,
      cookie: '',
    },
    navigator: { userAgent: 'Node', platform: 'Node' },
    location,
    name: '',
    addEventListener: nothing,
    attachEvent: nothing,
    OSFPerformance: undefined,
  };
  window['window'] = window;
  return window;
}

/**
 * Loads the library over `model`. Requests are answered on the next turn of the event loop, as over a wire; events
 * come after them.
 */
export function loadOfficeJs(model: WorkbookModel, options: LoadOptions = {}): Promise<OfficeInNode> {
  const host = new ExcelHost(model, options);
  const bridge: Bridge = {
    sendMessageToHost: (message) => {
      setImmediate(() => bridge.onMessageFromHost?.(answer(host, message)));
    },
  };
  host.events.onEvents((events) => {
    const entries = events.map(({ type, target, message }) => [
      65_536,
      type,
      target,
      JSON.stringify(message),
    ]);
    bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
  });
  const { evaluate, names } = (compiled ??= compile());
  const window = windowFor(bridge, names) as Window;
  evaluate(window);
  const { Excel, OfficeExtension } = window;
  if (options.cleanUpFirst === true) OfficeExtension.Utility._synchronousCleanup = true;
  const requirements: object = {
    isSetSupported: (name: string, version?: string) => isSetReported(host, name, version),
  };
  const Office = (window.Office = {
    ...window.Office,
    context: { requirements },
    onReady: () => Promise.resolve({ host: 'Excel', platform: 'OfficeOnline' }),
  } as Window['Office']);
  return Promise.resolve({ Excel, Office, OfficeExtension, host });
}

interface BridgeRequest {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

/** Troubles of a whole request come as a status and a code. */
function answer(host: ExcelHost, message: string): string {
  const { id, flags, message: request } = JSON.parse(message) as BridgeRequest;
  const response = host.respond(JSON.stringify(request.body), flags);
  if (response.kind === 'answer') {
    return JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body: response.body } });
  }
  const { code, status } = REQUEST_FAULTS[response.name];
  const body = { error: { code, message: response.name } };
  return JSON.stringify({ id, type: 2, message: { statusCode: status, headers: {}, body } });
}
