import {
  maskFileName,
  maskName,
  maskNamesBeside,
  maskNumber,
  maskQuoted,
  maskText,
} from '../../src/reports/mask';

it.each([
  ['a phone', '电话13800001000', '电话138000***00'],
  ['a phone with blanks', '138 0000 1000', '138 00*****00'],
  ['a phone with hyphens', '138-0000-1000', '138-00*****00'],
  ['a full-width ID number', '５００１０３１９９００３０７０００９', '５００１０３**********０９'],
  ['an ID number with X', '50010319900307000X', '500103**********0X'],
  ['a name', '照片应名为 张三_500103199003070009', '照片应名为 张*_500103**********09'],
  ['a date', '2023-09-30', '2023-09-30'],
  ['an amount', '2215+285=2500', '2215+285=2500'],
])('a masked text hides what tells a person and nothing else: %s', (_, text, masked) => {
  expect(maskText(text, '张三')).toBe(masked);
});

it.each([
  ['Chinese brackets', '与第15行（张三）、第16行（李四）重复', '与第15行（张*）、第16行（李*）重复'],
  ['others', 'the same as row 15 (张三)', 'the same as row 15 (张*)'],
  ['no name', '（姓名相同，电话对得上）', '（姓名相同，电话对得上）'],
])('names of other rows in %s', (_, text, masked) => {
  expect(maskNamesBeside(text, new Set(['张三', '李四']))).toBe(masked);
});

it.each([
  [maskName('欧阳长歌'), '欧***'],
  [maskName(''), ''],
  [maskNumber('1234'), '****'],
])('%s', (masked, expected) => {
  expect(masked).toBe(expected);
});

it.each([
  ['张三_500103199003070009.jpg', '张*_500103**********09.jpg'],
  ['一班/阿依古丽·买买提-500103199003070009 (1).JPG', '一*/阿***·买**-500103**********09 (1).JPG'],
  ['微信图片_20230901123456.jpg', '微***_202309******56.jpg'],
  ['张三丰', '张**'],
  ['', ''],
])('a masked file name: %s', (file, masked) => {
  expect(maskFileName(file)).toBe(masked);
});

it('a masked sentence on photos hides what stands in quotes', () => {
  expect(maskQuoted('照片“李四_500103199003070009.jpg”和“王五.jpg”：应是一个下划线“_”')).toBe(
    '照片“李*_500103**********09.jpg”和“王*.jpg”：应是一个下划线“_”',
  );
  expect(maskQuoted('The photo "李四.jpg" is one too many')).toBe('The photo "李*.jpg" is one too many');
});
