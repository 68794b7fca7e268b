import { csvText } from '../../src/reports/csv';

it.each([
  ['plain text', '会计', '会计'],
  ['a comma', 'a,b', '"a,b"'],
  ['quotes', '“a” "b"', '"“a” ""b"""'],
  ['a line break', 'a\nb', '"a\nb"'],
  ['a formula', '=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
  ['a formula after a blank', ' =1', "' =1"],
  ['a plus', '+86 138', "'+86 138"],
  ['a minus', '-1', "'-1"],
  ['an at sign', '@SUM(A1)', "'@SUM(A1)"],
  ['a full-width sign, which runs nothing', '＝1', '＝1'],
  ['a tab before a formula', '\t=1', '"\'\t=1"'],
  ['an ID number', '500103199003070009', '"\t500103199003070009"'],
  ['an ID number with X', '50010319900307000X', '50010319900307000X'],
  ['leading zeros', '0012', '"\t0012"'],
  ['a number', '2500', '2500'],
  ['nothing', '', ''],
])('a cell with %s', (_, value, written) => {
  expect(csvText([[value, 'x']])).toBe(`\uFEFF${written},x\r\n`);
});
