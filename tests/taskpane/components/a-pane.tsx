import './browser-stubs';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import type { Root } from 'react-dom/client';
import axe from 'axe-core';
import { say } from '../../../src/messages/catalog';
import type { Message } from '../../../src/messages/message';
import { Pane } from '../../../src/taskpane/components/pane';
import { Themed } from '../../../src/taskpane/components/themed';
import type { PaneActions, PaneSession, PaneState } from '../../../src/taskpane/pane-state';
import type { SheetSnapshot } from '../../../src/workbook/sheet-snapshot';
import { opened } from '../session/a-session';
import type { Opened } from '../session/a-session';

export interface ShownPane extends Opened {
  readonly root: HTMLElement;
  /** Presses what has this name (a button, a tab, a checkbox), where told within what a selector finds. */
  press(name: string | RegExp, within?: string): Promise<void>;
  key(key: string, more?: KeyboardEventInit, target?: Element): Promise<void>;
  /** Types into the field of this label, as a person does: every letter is told of. */
  type(label: string, text: string): Promise<void>;
  choose(label: string, value: string): Promise<void>;
  text(): string;
}

// axe takes its time on a busy machine.
jest.setTimeout(60_000);

/** Whether what was done has come to its end; a state made by hand never moves. */
let isAtRest = (): boolean => true;
let shown: { readonly root: Root; readonly container: HTMLElement } | null = null;

afterEach(async () => {
  const last = shown;
  shown = null;
  if (!last) return;
  await act(() => {
    last.root.unmount();
    return Promise.resolve();
  });
  last.container.remove();
});

/** The whole pane on a workbook in memory, started; reviewed too where `review` says so. */
export async function aPane(
  sheets: readonly SheetSnapshot[],
  options: Parameters<typeof opened>[1] & { readonly review?: boolean } = {},
): Promise<ShownPane> {
  const { review = false, ...session } = options;
  const one = opened(sheets, session);
  await one.session.actions.start();
  if (review) await one.session.actions.review();
  return show(one.session, one);
}

/** The pane on a state made by hand; actions do nothing but what is given. */
export async function paneInState(
  change: Partial<PaneState>,
  actions: Partial<PaneActions> = {},
): Promise<ShownPane> {
  const one = opened();
  const state = { ...one.session.getState(), ...change };
  const session: PaneSession = {
    ...one.session,
    getState: () => state,
    actions: { ...one.session.actions, ...actions },
  };
  return show(session, { ...one, session }, () => true);
}

async function show(
  session: PaneSession,
  one: Opened,
  atRest = () => document.querySelector('main [aria-busy=true]') === null,
): Promise<ShownPane> {
  isAtRest = atRest;
  const container = document.createElement('div');
  document.body.append(container);
  const root = createRoot(container);
  shown = { root, container };
  await settle(() => {
    root.render(
      <Themed theme="light">
        <Pane session={session} />
      </Themed>,
    );
  });
  return {
    ...one,
    root: container,
    press: (name, within) =>
      settle(() => {
        const part = within === undefined ? container : container.querySelector<HTMLElement>(within);
        if (!part) throw new Error(`nothing is found by ${within ?? ''}`);
        named(part, name).click();
      }),
    key: (key, more = {}, target = document.activeElement ?? document.body) =>
      settle(() => {
        target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
      }),
    type: (label, text) =>
      settle(() => {
        put(field(container, label), text, 'input');
      }),
    choose: (label, value) =>
      settle(() => {
        put(field(container, label), value, 'change');
      }),
    text: () => container.textContent,
  };
}

/** Does something and waits until the pane has come to rest: no job runs, and screens fetched later are there. */
export async function settle(run: () => void): Promise<void> {
  await act(async () => {
    run();
    await turn();
  });
  await until(isAtRest);
}

/** Waits until something is so; the test's own time limit ends a wait in vain. */
export async function until(holds: () => boolean): Promise<void> {
  for (let calm = 0; calm < 3; calm = holds() ? calm + 1 : 0) await act(turn);
}

function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 2));
}

/** The button, tab, link or box with this accessible name; throws where there is none. */
export function named(container: HTMLElement, name: string | RegExp): HTMLElement {
  const found = [...container.querySelectorAll<HTMLElement>('button, summary, a, input[type=checkbox]')].find(
    (element) => {
      const label = nameOf(element);
      return typeof name === 'string' ? label === name : name.test(label);
    },
  );
  if (!found) throw new Error(`nothing is called ${String(name)}`);
  return found;
}

function nameOf(element: HTMLElement): string {
  const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
  const text =
    element.getAttribute('aria-label') ??
    (labels.map((label) => label.textContent).join(' ') || element.textContent);
  return text.trim();
}

function field(
  container: HTMLElement,
  label: string,
): HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement {
  const fields = container.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(
    'input, select, textarea',
  );
  const found = [...fields].find((element) => nameOf(element) === label);
  if (!found) throw new Error(`no field is called ${label}`);
  return found;
}

/** React keeps a setter of its own on each field: the prototype's goes round it. */
function put(
  element: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement,
  value: string,
  event: 'input' | 'change',
): void {
  Reflect.set(Object.getPrototypeOf(element) as object, 'value', value, element);
  element.dispatchEvent(new Event(event, { bubbles: true }));
}

export function zh(told: Message): string {
  return say(told, 'zh-CN');
}

/** What axe finds wrong, a line a rule. Colours need a real browser. */
export async function violationsIn(container: HTMLElement): Promise<readonly string[]> {
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
}
