import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const MANIFEST = readFileSync('manifest.xml', 'utf8');

/** One fault each: the text it replaces, what it puts there, what must be said of it. */
const FAULTS: readonly [name: string, before: string | RegExp, after: string, said: RegExp][] = [
  ['XML that is not well formed', '</Hosts>', '', /unexpected|unclosed/i],
  ['an id that is no GUID', /<Id>[^<]*/, '<Id>intake-review', /<Id> intake-review is not a GUID/],
  ['a version with letters', '0.1.0.0', '0.1-beta', /is not a version/],
  ['a locale that is none', '<DefaultLocale>zh-CN', '<DefaultLocale>中文', /is not a locale/],
  ['no version', /<Version>.*<\/Version>/, '', /lacks <Version>/],
  [
    'provider before version',
    /(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/,
    '$2$1',
    /<Version> is out of order/,
  ],
  ['an element of another parent', '<AppDomains>', '<AppDomains><Host Name="Workbook" />', /does not belong/],
  ['an element twice', /(<Permissions>.*<\/Permissions>)/, '$1$1', /<Permissions> 2 times/],
  ['another host', '<Host Name="Workbook" />', '<Host Name="Document" />', /host Document/],
  ['no requirement set', 'Name="ExcelApi"', 'Name="WordApi"', /no <Set Name="ExcelApi">/],
  ['a permission that does not exist', 'ReadWriteDocument', 'Everything', /is not a permission/],
  [
    'an address without https',
    'https://localhost:3000/taskpane',
    'http://localhost:3000/taskpane',
    /no https/,
  ],
  ['a label too long', 'Value="Next problem"', `Value="${'x'.repeat(126)}"`, /126 characters, 1 to 125/],
  ['a tip too long', 'Value="Opens the pane', `Value="${'x'.repeat(251)}`, /1 to 250/],
  ['a name too long', 'DefaultValue="报名审核助手"', `DefaultValue="${'长'.repeat(126)}"`, /126 characters/],
  ['a label left empty', 'Value="Next problem"', 'Value=""', /0 characters/],
  [
    'a resource that is not there',
    'resid="Review.Tip"',
    'resid="Review.Hint"',
    /Review.Hint, which is no String/,
  ],
  ['an address where a text is meant', 'resid="Review.Tip"', 'resid="Taskpane.Url"', /is no String/],
  ['an id too long', /Review\.Tip/g, `Review.${'T'.repeat(30)}`, /longer than 32/],
  ['an id twice', 'id="IntakeReview.Next"', 'id="IntakeReview.Clear"', /IntakeReview.Clear comes twice/],
  ['a picture that is not there', 'icons/icon-24.png', 'icons/logo-24.png', /logo-24.png is missing/],
  ['a picture of another size', 'icons/icon-24.png', 'icons/icon-32.png', /size 24 shows/],
  ['an icon of the wrong size', 'icons/icon-32.png" />', 'icons/icon-48.png" />', /is 48 × 48, not 32/],
  ['no picture of 16', /<bt:Image size="16" resid="NextIcon.16" \/>/, '', /lacks size 16/],
  ['an action without a function', /<FunctionName>review<\/FunctionName>/, '', /names no function/],
  [
    'an action that does not exist',
    'xsi:type="ExecuteFunction"',
    'xsi:type="Execute"',
    /Execute is not known/,
  ],
  [
    'commands in another page than the pane',
    'FunctionFile resid="Taskpane',
    'FunctionFile resid="Support',
    /Runtime/,
  ],
  [
    'no icon on a button',
    /<Icon>(\s*<bt:Image size="\d+" resid="Clear[^>]*>)+\s*<\/Icon>/,
    '',
    /<Control> lacks <Icon>/,
  ],
];

describe('tools/validate-manifest.mjs', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'manifest-'));
  let lines: readonly string[] = [];
  beforeAll(() => {
    const files = FAULTS.map(([, before, after], at) => {
      const file = path.join(folder, `fault${at}.xml`);
      writeFileSync(file, MANIFEST.replace(before, after));
      return file;
    });
    const told = spawnSync(process.execPath, ['tools/validate-manifest.mjs', 'manifest.xml', ...files]);
    lines = told.stdout.toString().split('\n');
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('finds nothing wrong with the manifest', () => {
    expect(lines[0]).toBe('manifest.xml: ok');
  });

  it.each(FAULTS.map((fault, at) => [fault[0], at, fault] as const))('tells of %s', (_, at, fault) => {
    expect(MANIFEST.search(fault[1])).toBeGreaterThan(-1);
    const said = lines.filter((line) => line.startsWith(`fault${at}.xml: `));
    expect(said.join('\n')).toMatch(fault[3]);
  });

  it('knows the buttons the ribbon code answers to', () => {
    const functions = [...MANIFEST.matchAll(/<FunctionName>(.*?)</g)].map(([, name]) => name);
    expect(functions).toEqual(['review', 'nextProblem', 'clearMarks']);
  });
});
