import fc from 'fast-check';
import { readLevel } from '../../src/applicant/level';
import type { CellValue } from '../../src/workbook/sheet-snapshot';
import { codes, fixOf, sentences } from './told';

describe('levels as people write them', () => {
  it.each<[CellValue, number]>([
    ['一级', 1],
    ['高级技师', 1],
    ['一级/高级技师', 1],
    ['高级技师（一级）', 1],
    ['壹级', 1],
    ['Ⅰ', 1],
    ['I级', 1],
    [1, 1],
    ['二级', 2],
    ['技师', 2],
    ['二级/技师', 2],
    ['二级技师', 2],
    ['技师 二级', 2],
    ['贰级', 2],
    ['Ⅱ级', 2],
    ['L2', 2],
    [2, 2],
    ['三级', 3],
    ['高级工', 3],
    ['高级', 3],
    ['高级技工', 3],
    ['三级/高级工', 3],
    ['高级工（三级）', 3],
    ['高级工/三级', 3],
    ['三级高级工', 3],
    ['3级', 3],
    ['３级', 3],
    ['三級', 3],
    ['三', 3],
    ['叁级', 3],
    ['03', 3],
    ['第三级', 3],
    ['Ⅲ', 3],
    ['III', 3],
    ['iii级', 3],
    ['L3', 3],
    ['Level 3', 3],
    [' 三 级 ', 3],
    ['国家职业资格三级', 3],
    ['职业技能等级三级', 3],
    ['客户服务管理员三级', 3],
    ['客户服务管理师/三级', 3],
    ['客户服务管理员（三级/高级工）', 3],
    [3, 3],
    ['四级', 4],
    ['中级工', 4],
    ['中级', 4],
    ['四级/中级工', 4],
    ['IV', 4],
    [4, 4],
    ['五级', 5],
    ['初级工', 5],
    ['五级（初级工）', 5],
    ['V', 5],
    [5, 5],
  ])('%j is level %d', (raw, level) => {
    expect(readLevel(raw)).toEqual({ state: 'read', value: level, raw, faults: [] });
  });

  it('never takes 四级 for 三级', () => {
    expect(readLevel('四级').value).toBe(4);
    expect(fixOf(readLevel('四级'))).toBeNull();
  });

  it('names words that stand beside a level', () => {
    const reading = readLevel('三级（补考）');
    expect(reading.value).toBe(3);
    expect(codes(reading)).toEqual(['level.words']);
    expect(sentences(reading)[0]).toContain('补考');
  });
});

describe('what is no level', () => {
  it.each<[string, CellValue, string, string]>([
    ['rank and name that contradict', '三级技师', 'level.contradiction', '“三级”与“技师”'],
    ['the same the other way round', '高级工/二级', 'level.contradiction', '“二级”与“高级工”'],
    ['一级 beside 技师', '一级技师', 'level.contradiction', '“一级”与“技师”'],
    ['two ranks', '三级、二级', 'level.several', '三级、二级'],
    ['two names', '高级工 技师', 'level.several', '高级工、技师'],
    ['the template’s own list', '一/二/三级', 'level.several', '一级、二级、三级'],
    ['an engineer', '高级工程师', 'level.title', '职称'],
    ['a lecturer', '高级讲师', 'level.title', '职称'],
    ['a title', '中级职称', 'level.title', '职称'],
    ['a new rank above the five', '特级技师', 'level.otherScheme', '一级到五级'],
    ['a chief', '首席技师', 'level.otherScheme', '一级到五级'],
    ['a school', '技师学院', 'level.otherScheme', '一级到五级'],
    ['三级以上', '三级以上', 'level.unsure', '只写一个'],
    ['or', '三级或二级', 'level.unsure', '只写一个'],
    ['not', '非三级', 'level.unsure', '只写一个'],
    ['level 6', 6, 'level.unknown', '6'],
    ['level 0', 0, 'level.unknown', '0'],
    ['a broken level', 3.5, 'level.unknown', '3.5'],
    ['a Roman six', 'VI', 'level.unknown', 'VI'],
    ['十三级', '十三级', 'level.unknown', '十三级'],
    ['10级', '10级', 'level.unknown', '10级'],
    ['a bare 级', '级', 'level.unknown', '级'],
    ['an unclear short form', '高技', 'level.unknown', '高技'],
    ['a truth value', true, 'level.unknown', 'TRUE'],
  ])('%s', (_, raw, code, words) => {
    const reading = readLevel(raw);
    expect(reading).toMatchObject({ state: 'unreadable', value: null, raw });
    expect(codes(reading)).toEqual([code]);
    expect(sentences(reading)[0]).toContain(words);
    expect(fixOf(reading)).toBeNull();
  });

  it.each([[null], [''], ['  ']])('%j is blank', (raw) => {
    expect(readLevel(raw).state).toBe('blank');
  });

  it('无 is none', () => {
    expect(readLevel('无').state).toBe('none');
  });

  it('never throws, whatever the cell holds', () => {
    const words = fc.array(fc.constantFrom('一', '三', '级', '高级', '技师', '工', '/', 'I', 'V', '3', ' '));
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      words.map((parts) => parts.join('')),
      fc.double(),
    );
    fc.assert(
      fc.property(cell, (raw) => {
        const reading = readLevel(raw);
        expect(reading.state === 'read').toBe(reading.value !== null);
      }),
    );
  });
});

describe('boxes to tick', () => {
  it.each([
    ['☑三级 □二级 □一级', 3],
    ['□一级 □二级 ■三级', 3],
    ['三级☑ 二级□', 3],
    ['□三级/高级工 √二级/技师', 2],
    ['√三级', 3],
    ['三级√', 3],
  ])('%s is level %d', (raw, level) => {
    expect(readLevel(raw)).toMatchObject({ state: 'read', value: level, faults: [] });
  });

  it.each(['☑三级 ☑二级', '□三级 □二级', '√三级 二级', '三级□√二级'])('%s does not say which', (raw) => {
    expect(readLevel(raw)).toMatchObject({ state: 'unreadable', faults: [{ code: 'level.several' }] });
  });
});
