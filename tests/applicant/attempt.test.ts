import { readAttempt } from '../../src/applicant/attempt';

describe('attempt', () => {
  it.each([
    ['初考', 'first'],
    ['首次', 'first'],
    ['第一次', 'first'],
    ['正考', 'first'],
    ['新报', 'first'],
    ['否', 'first'],
    ['补考', 'makeUp'],
    ['补 考', 'makeUp'],
    ['二考', 'makeUp'],
    ['第二次', 'makeUp'],
    ['补考（第二次）', 'makeUp'],
    ['是', 'makeUp'],
    ['重考', 'retake'],
    ['重新考试', 'retake'],
    ['第三次', 'retake'],
  ])('%s is %s', (text, attempt) => {
    expect(readAttempt(text)).toMatchObject({ state: 'read', value: attempt, faults: [] });
  });

  it.each(['补考/重考', '初考或补考', '不知道', '1', 'TRUE'])('%s is unreadable', (text) => {
    expect(readAttempt(text)).toMatchObject({
      state: 'unreadable',
      faults: [{ code: 'attempt.unknown', severity: 'error' }],
    });
  });
});
