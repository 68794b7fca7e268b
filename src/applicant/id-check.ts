const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '10X98765432';
const ZERO = 48;
const NUMBER_LENGTH = 18;

/** The last character that belongs to the first 17 digits (GB 11643-1999, ISO 7064 MOD 11-2). */
export function checkCharacter(digits: string): string {
  let sum = 0;
  for (let place = 0; place < WEIGHTS.length; place += 1) {
    sum += (digits.charCodeAt(place) - ZERO) * (WEIGHTS[place] ?? 0);
  }
  return CHECK_CHARACTERS.charAt(sum % 11);
}

/** True for 17 digits and the check character that belongs to them, written as the standard writes them. */
export function isSound(text: string): boolean {
  if (text.length !== NUMBER_LENGTH) return false;
  let sum = 0;
  for (let place = 0; place < WEIGHTS.length; place += 1) {
    const digit = text.charCodeAt(place) - ZERO;
    if (digit < 0 || digit > 9) return false;
    sum += digit * (WEIGHTS[place] ?? 0);
  }
  return CHECK_CHARACTERS.charCodeAt(sum % 11) === text.charCodeAt(17);
}

/** The number `length` digits long that stands at `start`; all must be digits. */
export function digitsAt(text: string, start: number, length: number): number {
  let number = 0;
  for (let place = start; place < start + length; place += 1) {
    number = number * 10 + text.charCodeAt(place) - ZERO;
  }
  return number;
}
