import { useLayoutEffect } from 'react';
import type { ThemeName } from './choose-theme';
import { FLUENT_THEMES } from './fluent-themes';

/** Gives the page itself the theme: what is behind the pane, the scroll bar, the browser's own date picker. */
export function usePageTheme(theme: ThemeName): void {
  useLayoutEffect(() => {
    document.documentElement.style.colorScheme = theme === 'light' ? 'light' : 'dark';
    document.body.style.backgroundColor = FLUENT_THEMES[theme].colorNeutralBackground2;
  }, [theme]);
}
