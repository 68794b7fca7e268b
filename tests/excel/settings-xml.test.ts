import fc from 'fast-check';
import { settingsTextOf, settingsXml } from '../../src/excel/settings-xml';

it('gives back what was put in', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (settings) => {
      const text = JSON.stringify(settings);
      expect(settingsTextOf(settingsXml(text))).toBe(text);
    }),
  );
});

it.each([
  [
    'a declaration and a comment',
    '<?xml version="1.0"?><!-- x --><settings xmlns="urn:intake-review:settings">{}</settings>',
    '{}',
  ],
  ['a prefix', '<s:settings xmlns:s="urn:intake-review:settings">{"a":1}</s:settings>', '{"a":1}'],
  ['CDATA', '<settings xmlns="urn:intake-review:settings"><![CDATA[{"a":"<&"}]]></settings>', '{"a":"<&"}'],
  ['numbered characters', '<settings xmlns="x">&#123;&#x7d;</settings>', '{}'],
  ['an empty element', '<settings xmlns="x"/>', ''],
  ['another root', '<other/>', null],
])('reads %s', (_, xml, text) => {
  expect(settingsTextOf(xml)).toBe(text);
});
