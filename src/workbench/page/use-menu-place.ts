import { useEffect, useLayoutEffect, useRef, useState, type CSSProperties, type RefObject } from 'react';
import type { PagePoint } from '../grid/filter-arrows';

/** Pixels a menu stays clear of the edge of the page. */
const EDGE = 8;

/** A menu that opens at a point, stays on the page, takes the keyboard, and closes where something else is pressed. */
export function useMenuPlace(
  at: PagePoint,
  onClose: () => void,
): { readonly menu: RefObject<HTMLDivElement | null>; readonly style: CSSProperties } {
  const menu = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState(at);

  useLayoutEffect(() => {
    const { width = 0, height = 0 } = menu.current?.getBoundingClientRect() ?? {};
    setPlace({
      x: Math.max(0, Math.min(at.x, window.innerWidth - width - EDGE)),
      y: Math.max(0, Math.min(at.y, window.innerHeight - height - EDGE)),
    });
    menu.current?.querySelector('button')?.focus();
  }, [at]);

  useEffect(() => {
    const press = ({ target }: MouseEvent): void => {
      if (!(target instanceof Node && menu.current?.contains(target))) onClose();
    };
    window.addEventListener('mousedown', press, true);
    window.addEventListener('blur', onClose);
    return () => {
      window.removeEventListener('mousedown', press, true);
      window.removeEventListener('blur', onClose);
    };
  }, [onClose]);

  return { menu, style: { left: place.x, top: place.y } };
}
