import { builtInNotice } from '../../src/notice/built-in-notice';
import { backgroundFault, backgroundOf, groundColour } from '../../src/photos/background';
import type { Pixels } from '../../src/photos/pixels';

type Colour = readonly [number, number, number];
const RED: Colour = [200, 20, 30];
const WHITE: Colour = [250, 250, 248];
const BLUE: Colour = [67, 142, 219];
const SKIN: Colour = [224, 172, 140];

/** A ground with a head and shoulders; `ground` says the colour by share of height and width. */
function portrait(width: number, height: number, ground: (x: number, y: number) => Colour): Pixels {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [across, down] = [x / width, y / height];
      const head = ((across - 0.5) / 0.28) ** 2 + ((down - 0.42) / 0.3) ** 2 < 1;
      const colour = head || down > 0.7 ? SKIN : ground(across, down);
      data.set([...colour, 255], (y * width + x) * 4);
    }
  }
  return { data, width, height };
}

const groundOf = (ground: (x: number, y: number) => Colour, width = 206, height = 289) =>
  backgroundOf(portrait(width, height, ground), builtInNotice.photo);

describe('the colour of a pixel', () => {
  it.each<[string, Colour, string]>([
    ['pure red', [255, 0, 0], 'red'],
    ['the usual red ground', [190, 0, 0], 'red'],
    ['dark red', [139, 0, 0], 'red'],
    ['crimson', [220, 20, 60], 'red'],
    ['red in light', [230, 60, 60], 'red'],
    ['white', [255, 255, 255], 'white'],
    ['white in shadow', [225, 225, 228], 'white'],
    ['the usual blue ground', [67, 142, 219], 'blue'],
    ['sky blue', [0, 191, 243], 'blue'],
    ['navy', [0, 0, 128], 'blue'],
    ['pale blue', [190, 215, 250], 'blue'],
    ['grey', [128, 128, 128], 'other'],
    ['black', [0, 0, 0], 'other'],
    ['skin', [224, 172, 140], 'other'],
    ['pink', [255, 192, 203], 'other'],
    ['orange', [255, 165, 0], 'other'],
    ['yellow', [255, 230, 0], 'other'],
    ['green', [0, 128, 0], 'other'],
    ['purple', [128, 0, 128], 'other'],
    ['brown', [101, 67, 33], 'other'],
  ])('%s', (_, colour, ground) => {
    expect(groundColour(...colour)).toBe(ground);
  });
});

describe('the background', () => {
  it.each<[string, (x: number, y: number) => Colour, string]>([
    ['red', () => RED, 'red'],
    ['white', () => WHITE, 'white'],
    ['blue', () => BLUE, 'blue'],
    ['red that darkens to a side', (x) => [230 - 90 * x, 20, 30], 'red'],
    ['a thin line of white about red', (x, y) => (x < 0.01 || y < 0.01 ? WHITE : RED), 'red'],
    ['half red, half white', (x) => (x < 0.5 ? RED : WHITE), 'other'],
    ['a room', (x, y) => [(x * 251) % 255, (y * 173) % 255, 90], 'other'],
  ])('%s', (_, ground, colour) => {
    expect(groundOf(ground).colour).toBe(colour);
  });

  it.each([
    [1, 1],
    [3, 2],
    [35, 49],
    [826, 1158],
    [3000, 20],
  ])('is told at %d × %d pixels', (width, height) => {
    const pixels: Pixels = { data: new Uint8ClampedArray(width * height * 4).fill(255), width, height };
    const { colour, shares } = backgroundOf(pixels, builtInNotice.photo);
    expect(colour).toBe('white');
    expect(shares.red + shares.white + shares.blue + shares.other).toBeCloseTo(1);
  });

  it.each<[string, (x: number, y: number) => Colour, object | null]>([
    ['nothing where it is as asked', () => RED, null],
    ['what is seen', () => WHITE, { code: 'photo.background', severity: 'warning', params: { share: 100 } }],
    ['the share', (x) => (x < 0.5 ? RED : WHITE), { code: 'photo.backgroundMixed', params: { share: 50 } }],
  ])('tells %s', (_, ground, found) => {
    const told = backgroundFault('a.jpg', groundOf(ground, 200, 280), builtInNotice.photo);
    if (found === null) expect(told).toBeNull();
    else expect(told).toMatchObject(found);
  });
});
