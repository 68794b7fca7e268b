/** What is known of the surroundings' look; null where the host does not say. */
export interface Surroundings {
  /** The system's contrast theme is on (`forced-colors: active`). */
  readonly forcedColors: boolean;
  /** The host's own word on whether its theme is dark. */
  readonly hostIsDark: boolean | null;
  /** The host's background as `#RRGGBB`. */
  readonly hostBackground: string | null;
  /** `prefers-color-scheme: dark`. */
  readonly prefersDark: boolean;
}

export type ThemeName = 'light' | 'dark' | 'highContrast';

/**
 * The look of the pane: a contrast theme first, then what the host says of itself, then the luminance of its
 * background, then the system's preference.
 */
export function chooseTheme({
  forcedColors,
  hostIsDark,
  hostBackground,
  prefersDark,
}: Surroundings): ThemeName {
  if (forcedColors) return 'highContrast';
  const isDark = hostIsDark ?? isDarkColour(hostBackground) ?? prefersDark;
  return isDark ? 'dark' : 'light';
}

/** Relative luminance of WCAG 2.2 below that of middle grey; null where the text is no `#RRGGBB`. */
export function isDarkColour(colour: string | null): boolean | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour?.trim() ?? '');
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => linear(parseInt(part, 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.18;
}

function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
