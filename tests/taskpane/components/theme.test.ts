import { chooseTheme, isDarkColour } from '../../../src/taskpane/theme/choose-theme';
import { maskNumbers } from '../../../src/taskpane/components/masked';

const UNKNOWN = { forcedColors: false, hostIsDark: null, hostBackground: null, prefersDark: false };

describe('the theme', () => {
  it.each([
    ['light where nothing is known', {}, 'light'],
    ['the system’s wish where the host is silent', { prefersDark: true }, 'dark'],
    [
      'the host’s background before the system’s wish',
      { hostBackground: '#FFFFFF', prefersDark: true },
      'light',
    ],
    ['a dark background', { hostBackground: '#262626' }, 'dark'],
    ['the host’s word before its background', { hostIsDark: false, hostBackground: '#000000' }, 'light'],
    ['the host says dark', { hostIsDark: true }, 'dark'],
    ['a contrast theme before all', { forcedColors: true, hostIsDark: false }, 'highContrast'],
    ['a colour nobody can read is none', { hostBackground: 'Canvas', prefersDark: true }, 'dark'],
  ] as const)('%s', (_case, known, theme) => {
    expect(chooseTheme({ ...UNKNOWN, ...known })).toBe(theme);
  });

  it.each([
    ['#ffffff', false],
    ['#000', null],
    ['217346', true],
    ['#F3F3F3', false],
    [null, null],
  ])('%s is dark: %s', (colour, dark) => {
    expect(isDarkColour(colour)).toBe(dark);
  });
});

describe('numbers of persons', () => {
  it.each([
    ['500103199003070009', '500103**********09'],
    ['与第3行的500103199003070009相同', '与第3行的500103**********09相同'],
    ['５００１０３１９９００３０７０００９', '５００１０３**********０９'],
    ['138 0000 1000', '138 00*****00'],
    ['138-0000-1000', '138-00*****00'],
    ['13800001000', '138000***00'],
    ['2015-07-01', '2015-07-01'],
    ['差 15 天，2023-10-15 后符合', '差 15 天，2023-10-15 后符合'],
    ['三级第4条', '三级第4条'],
  ])('%s → %s', (text, masked) => {
    expect(maskNumbers(text)).toBe(masked);
  });
});
