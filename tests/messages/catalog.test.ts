import { enUS } from '../../src/messages/en-US';
import { zhCN } from '../../src/messages/zh-CN';

const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

describe('the two catalogs', () => {
  const keys = Object.keys(zhCN) as (keyof typeof zhCN)[];

  it('hold the same keys', () => {
    expect(Object.keys(enUS).sort()).toEqual([...keys].sort());
  });

  it.each(keys)('%s has the same places in both languages', (key) => {
    expect(places(enUS[key])).toEqual(places(zhCN[key]));
  });
});
