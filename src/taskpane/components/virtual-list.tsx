import { makeStyles } from '@fluentui/react-components';
import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';

export interface VirtualListProps<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  /** Rests on the item alone. */
  readonly keyOf: (item: Item) => string;
  /** Height of a row before it was measured, px. */
  readonly estimate: number;
  /** The row the keyboard is at. */
  readonly active: number;
  readonly onActive: (index: number) => void;
  /** `main` goes on the row's one focusable element. */
  readonly render: (item: Item, main: RowMain) => ReactNode;
}

export interface RowMain {
  readonly tabIndex: 0 | -1;
  readonly 'data-main': true;
}

/** Room kept free above and below a row scrolled to: the sticky bars of the pane, px. */
const ROOM = { top: 96, bottom: 64 };
const OVERSCAN = 6;
const PAGE = 8;

const useStyles = makeStyles({
  list: { position: 'relative', width: '100%' },
  row: { position: 'absolute', top: '0', left: '0', width: '100%' },
});

/**
 * A list of any length of which only the rows in sight stand in the page; the page itself scrolls. One stop for Tab,
 * arrows, Home, End and Page keys within.
 */
export function VirtualList<Item>({
  label,
  items,
  keyOf,
  estimate,
  active,
  onActive,
  render,
}: VirtualListProps<Item>) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const focusWanted = useRef(false);
  const [top, setTop] = useState(0);
  const at = Math.min(Math.max(active, 0), items.length - 1);

  // One function as long as the items are the same, whatever function names them: for another one all places are
  // worked out again, which for 10,000 rows takes longer than a frame.
  const keyAt = useCallback(
    (index: number) => {
      const item = items[index];
      return item === undefined ? index : keyOf(item);
    },
    [items],
  );
  const virtualizer = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => estimate,
    overscan: OVERSCAN,
    scrollMargin: top,
    scrollPaddingStart: ROOM.top,
    scrollPaddingEnd: ROOM.bottom,
    getItemKey: keyAt,
    measureElement: (element) => element.getBoundingClientRect().height || estimate,
    // The active row always stands in the page, so that Tab finds it.
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      return at < 0 || shown.includes(at) ? shown : [...shown, at].sort((one, other) => one - other);
    },
  });

  // What stands above may have grown; while the page scrolls it has not, and asking would cost a layout each frame.
  useLayoutEffect(() => {
    if (virtualizer.isScrolling) return;
    const now = list.current ? list.current.getBoundingClientRect().top + window.scrollY : 0;
    setTop((before) => (Math.abs(before - now) > 1 ? now : before));
  });

  const scrolledTo = useRef(at);
  useEffect(() => {
    if (scrolledTo.current === at) return;
    scrolledTo.current = at;
    if (at >= 0) virtualizer.scrollToIndex(at);
    if (!focusWanted.current) return;
    focusWanted.current = false;
    list.current
      ?.querySelector<HTMLElement>(`[data-index="${at}"] [data-main]`)
      ?.focus({ preventScroll: true });
  }, [at, virtualizer]);

  const onKeyDown = (event: KeyboardEvent) => {
    const target = targetOf(event, at, items.length);
    if (target === null) return;
    event.preventDefault();
    if (target === at) return;
    focusWanted.current = true;
    onActive(target);
  };

  return (
    <div
      ref={list}
      role="list"
      aria-label={label}
      className={styles.list}
      style={{ height: virtualizer.getTotalSize() }}
      onKeyDown={onKeyDown}
    >
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const item = items[index];
        if (item === undefined) return null;
        return (
          <div
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            role="listitem"
            aria-setsize={items.length}
            aria-posinset={index + 1}
            className={styles.row}
            style={{ transform: `translateY(${start - top}px)` }}
            onFocus={() => {
              onActive(index);
            }}
          >
            {render(item, { tabIndex: index === at ? 0 : -1, 'data-main': true })}
          </div>
        );
      })}
    </div>
  );
}

/** Where a key leads in a list of `count` rows, null where it does not move. */
function targetOf(
  { key, altKey, ctrlKey, metaKey }: KeyboardEvent,
  at: number,
  count: number,
): number | null {
  if (altKey || ctrlKey || metaKey || count === 0) return null;
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + PAGE,
    PageUp: at - PAGE,
    Home: 0,
    End: count - 1,
  };
  const target = steps[key];
  return target === undefined ? null : Math.min(Math.max(target, 0), count - 1);
}
