import { chineseNumber } from '../../src/applicant/chinese-number';

describe('Chinese numerals', () => {
  it.each([
    ['一', 1],
    ['两', 2],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['廿一', 21],
    ['九十九', 99],
    ['一百零五', 105],
    ['贰仟伍佰', 2500],
    ['叁仟零伍拾', 3050],
    ['一万二千', 12000],
    ['二〇一五', 2015],
    ['零', 0],
  ])('%s is %d', (text, number) => {
    expect(chineseNumber(text)).toBe(number);
  });

  it.each(['', '二二十', '十百', '一二百', '万万', '五元', '12', '百'.repeat(3)])(
    '%s is no number',
    (text) => {
      expect(chineseNumber(text)).toBeNull();
    },
  );
});
