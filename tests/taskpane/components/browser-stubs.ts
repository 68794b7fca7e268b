import { TextDecoder, TextEncoder } from 'node:util';

/** What jsdom lacks and the pane asks for. Nothing has a size here, so nothing is ever told of a change of one. */
class NoResizeObserver implements ResizeObserver {
  observe(): void {
    return;
  }
  unobserve(): void {
    return;
  }
  disconnect(): void {
    return;
  }
}

// jsdom has none; node's is the browsers'.
Object.assign(globalThis, { TextEncoder, TextDecoder });

globalThis.ResizeObserver = NoResizeObserver;
window.matchMedia = (query) =>
  Object.assign(new EventTarget(), { matches: false, media: query, onchange: null }) as MediaQueryList;
window.scrollTo = () => undefined;
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
