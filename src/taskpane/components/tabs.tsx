import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { KeyboardEvent } from 'react';

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap', columnGap: '2px' },
  tab: {
    padding: '6px 8px',
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    border: '0 solid transparent',
    borderBottom: '2px solid transparent',
    borderRadius: '0',
    cursor: 'pointer',
    // A contrast theme paints transparent borders.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    ':hover': {
      color: tokens.colorNeutralForeground2Hover,
      borderBottomColor: tokens.colorNeutralStroke1Hover,
    },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
    ':hover': {
      color: tokens.colorNeutralForeground1,
      borderBottomColor: tokens.colorCompoundBrandStrokeHover,
    },
  },
  off: {
    color: tokens.colorNeutralForegroundDisabled,
    cursor: 'not-allowed',
    ':hover': { color: tokens.colorNeutralForegroundDisabled, borderBottomColor: 'transparent' },
  },
});

export interface TabsProps<Value extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly value: Value; readonly name: string; readonly disabled?: boolean }[];
  readonly chosen: Value;
  /** Id of what the tabs show. */
  readonly panel: string;
  readonly onChoose: (value: Value) => void;
}

/** Tabs as WAI-ARIA describes them: one stop for Tab, arrows, Home and End choose at once. */
export function Tabs<Value extends string>({ label, tabs, chosen, panel, onChoose }: TabsProps<Value>) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const open = tabs.filter(({ disabled }) => disabled !== true);
    const at = open.findIndex(({ value }) => value === chosen);
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: (at + 1) % open.length,
      ArrowLeft: (at - 1 + open.length) % open.length,
      Home: 0,
      End: open.length - 1,
    };
    const target = open[steps[event.key] ?? -1];
    if (!target || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onChoose(target.value);
    list.current?.querySelector<HTMLElement>(`[data-value="${target.value}"]`)?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={label} className={styles.list} onKeyDown={onKeyDown}>
      {tabs.map(({ value, name, disabled = false }) => (
        <button
          key={value}
          type="button"
          role="tab"
          data-value={value}
          aria-selected={value === chosen}
          aria-controls={panel}
          aria-disabled={disabled}
          tabIndex={value === chosen ? 0 : -1}
          className={mergeClasses(styles.tab, value === chosen && styles.chosen, disabled && styles.off)}
          onClick={() => {
            if (!disabled) onChoose(value);
          }}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
