import { FluentProvider } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ThemeName } from '../theme/choose-theme';
import { FLUENT_THEMES } from '../theme/fluent-themes';
import { usePageTheme } from '../theme/use-page-theme';
import { useTheme } from '../theme/use-theme';
import type { HostLook } from '../theme/use-theme';

/** Gives what is inside, and the page around it, a theme. */
export function Themed({ theme, children }: { readonly theme: ThemeName; readonly children: ReactNode }) {
  usePageTheme(theme);
  return <FluentProvider theme={FLUENT_THEMES[theme]}>{children}</FluentProvider>;
}

/** The same in the theme of the host. */
export function HostThemed({ look, children }: { readonly look: HostLook; readonly children: ReactNode }) {
  return <Themed theme={useTheme(look)}>{children}</Themed>;
}
