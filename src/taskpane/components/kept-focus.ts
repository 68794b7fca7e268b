import { useEffect } from 'react';

/** Where the focus goes when what had it is gone: the row the list is at, else the tab of the screen in front. */
const NEXT_BEST = ['[role=list] [data-main][tabindex="0"]', '[role=tab][aria-selected=true]'];

/**
 * Keeps the keyboard in the pane: what had the focus gets it back after a job, and where it went away with its screen
 * something near takes it. Else the focus falls to the page itself, and in Excel on the web the next Tab leaves the pane.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: HTMLElement | null = null;
    const remember = ({ target }: FocusEvent) => {
      last = target instanceof HTMLElement ? target : null;
    };
    // A click beside everything, or a way to the sheet, is meant; a job that makes the screen wait is not.
    const leave = ({ target, relatedTarget }: FocusEvent) => {
      queueMicrotask(() => {
        if (relatedTarget === null && target instanceof HTMLElement && canHaveFocus(target)) last = null;
      });
    };
    const observer = new MutationObserver(() => {
      if (last === null || document.activeElement !== document.body) return;
      const next = NEXT_BEST.map((place) => document.querySelector<HTMLElement>(place));
      [last, ...next].find((element) => element && canHaveFocus(element))?.focus({ preventScroll: true });
    });
    document.addEventListener('focusin', remember);
    document.addEventListener('focusout', leave);
    observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['inert'] });
    return () => {
      document.removeEventListener('focusin', remember);
      document.removeEventListener('focusout', leave);
      observer.disconnect();
    };
  }, []);
}

function canHaveFocus(element: HTMLElement): boolean {
  return element.isConnected && element.closest('[inert]') === null && element.getClientRects().length > 0;
}
