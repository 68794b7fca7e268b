import { checkCharacter } from '../../src/applicant/id-check';

const SEQUENCES: Readonly<Record<string, string>> = { male: '001', female: '000' };
const NOBODY = '000';

/**
 * A valid ID number of nobody. Sequence 000 is given to no one. Another sequence (`male` needs an odd one)
 * moves the region to the province's own code (`500000`), under which no one is registered.
 */
export function inventedId(region6: string, birthYYYYMMDD: string, sexOrSequence = NOBODY): string {
  const sequence = SEQUENCES[sexOrSequence] ?? sexOrSequence;
  const region = sequence === NOBODY ? region6 : `${region6.slice(0, 2)}0000`;
  const digits = `${region}${birthYYYYMMDD}${sequence}`;
  return digits + checkCharacter(digits);
}
