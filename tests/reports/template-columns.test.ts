import { readEducation } from '../../src/applicant/education';
import { builtInNotice } from '../../src/notice/built-in-notice';
import { templateColumns } from '../../src/reports/template-columns';

const choicesOf = (name: string) =>
  templateColumns(builtInNotice).find(({ field }) => field === name)?.choices ?? [];

it.each(choicesOf('education'))('学历 %s, offered by the template, leaves nothing to ask', (education) => {
  expect(readEducation(education)).toMatchObject({ state: 'read', faults: [] });
  expect(readEducation(education).value?.schooling).not.toBe('technicalSchool');
});

it('the template offers what 三级第2条 asks for', () => {
  const schooling = choicesOf('education').map((education) => readEducation(education).value?.schooling);
  expect(schooling).toContain('advancedTechnical');
});
