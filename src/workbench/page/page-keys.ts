import { useEffect } from 'react';
import type { Desk } from './desk';

/** Ctrl+S saves the copy, Ctrl+F goes to the box one finds with: the browser's own would save and search the page. */
export function usePageKeys(desk: Desk, onFind: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      const key = event.key.toLowerCase();
      if (key !== 's' && key !== 'f') return;
      event.preventDefault();
      if (key === 'f') onFind();
      else {
        // What is still being typed belongs to the copy.
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        void desk.save();
      }
    };
    window.addEventListener('keydown', press, true);
    return () => {
      window.removeEventListener('keydown', press, true);
    };
  }, [desk, onFind]);
}
