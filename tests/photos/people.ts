import { checkCharacter } from '../../src/applicant/id-check';
import type { PhotoPerson } from '../../src/photos/photo-match';

/** A number of nobody: sequence 000. `month` and `day` of 1990 tell people apart. */
export function idOf(monthAndDay: string, region = '500103', year = '1990'): string {
  const digits = `${region}${year}${monthAndDay}000`;
  return digits + checkCharacter(digits);
}

export function person(name: string, idNumber: string, more: Partial<PhotoPerson> = {}): PhotoPerson {
  return { name, idNumber, expected: `${name}_${idNumber}.jpg`, column: '', ...more };
}
