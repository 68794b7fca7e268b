import { areNear } from '../../src/applicant/near-numbers';

describe('two numbers one slip apart', () => {
  it.each([
    ['a digit wrong', '500103199003070009', '500103199003070008', true],
    ['the first digit wrong', '500103199003070009', '600103199003070009', true],
    ['neighbours swapped', '500103199003070009', '500103199030070009', true],
    ['the last two swapped', '500103199003070009', '500103199003070090', true],
    ['a digit left out', '500103199003070009', '50010319900370009', true],
    ['the last left out', '500103199003070009', '50010319900307000', true],
    ['a digit typed twice', '500103199003070009', '5001033199003070009', true],
    ['the same', '500103199003070009', '500103199003070009', false],
    ['two digits wrong', '500103199003070009', '500103199003070118', false],
    ['two apart swapped', '500103199003070009', '500101993003070009', false],
    ['two left out', '500103199003070009', '5001031990030700', false],
    ['both empty', '', '', false],
  ])('%s', (_, one, other, near) => {
    expect([areNear(one, other), areNear(other, one)]).toEqual([near, near]);
  });
});
