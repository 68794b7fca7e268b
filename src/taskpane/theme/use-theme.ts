import { useEffect, useState } from 'react';
import { chooseTheme } from './choose-theme';
import type { ThemeName } from './choose-theme';

/** What the host says of its own look, asked anew each time: it may change while the pane is open. Null: nothing. */
export type HostLook = () => { readonly isDark: boolean | null; readonly background: string } | null;

const FORCED = '(forced-colors: active)';
const DARK = '(prefers-color-scheme: dark)';

function themeNow(hostLook: HostLook): ThemeName {
  const host = hostLook();
  return chooseTheme({
    forcedColors: window.matchMedia(FORCED).matches,
    hostIsDark: host?.isDark ?? null,
    hostBackground: host?.background ?? null,
    prefersDark: window.matchMedia(DARK).matches,
  });
}

/** The theme to show, read again whenever the pane is entered: hosts do not tell of a change. */
export function useTheme(hostLook: HostLook): ThemeName {
  const [theme, setTheme] = useState(() => themeNow(hostLook));
  useEffect(() => {
    const readAgain = () => {
      setTheme(themeNow(hostLook));
    };
    const queries = [FORCED, DARK].map((query) => window.matchMedia(query));
    for (const query of queries) query.addEventListener('change', readAgain);
    window.addEventListener('focus', readAgain);
    return () => {
      for (const query of queries) query.removeEventListener('change', readAgain);
      window.removeEventListener('focus', readAgain);
    };
  }, [hostLook]);
  return theme;
}
