import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import type { ThemeName } from './choose-theme';

/** Windows, then macOS, then Linux: each has a face for Chinese at small sizes. */
const FONTS =
  '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Hiragino Sans GB", "Noto Sans CJK SC", sans-serif';

export const FLUENT_THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: { ...webLightTheme, fontFamilyBase: FONTS },
  dark: { ...webDarkTheme, fontFamilyBase: FONTS },
  highContrast: { ...teamsHighContrastTheme, fontFamilyBase: FONTS },
};
