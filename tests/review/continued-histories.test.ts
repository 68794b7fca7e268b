import { builtInNotice } from '../../src/notice/built-in-notice';
import { reviewWorkbook } from '../../src/review/review-workbook';
import { anIdNumber } from '../summary-sheet/a-person';
import { aSheet } from '../summary-sheet/a-sheet';

const HEADER = ['姓名', '身份证号', '申报等级', '工作经历'];
const GOES_ON = [null, null, null, '2015年7月—至今：乙公司客服'];

function reviewed(rows: readonly (readonly (string | null)[])[]) {
  const snapshot = aSheet({ rows: [HEADER, ...rows] });
  const workbook = { sheets: [snapshot], settingsText: null, remarks: [] };
  const options = { notice: builtInNotice, cutoff: 19_630, overrides: { map: {}, required: null } };
  return reviewWorkbook(workbook, options).sheets[0]?.rows ?? [];
}

describe('a history that goes on in the rows below', () => {
  const first = ['陈一鸣', anIdNumber(0), '三级', '2010年7月—2015年6月：甲公司客服'];
  const second = ['林若溪', anIdNumber(1), '三级', '2010年7月—至今：乙公司客服'];

  it('is an error of the person it belongs to, at the history, and nobody else’s', () => {
    const [one, other] = reviewed([first, GOES_ON, GOES_ON, second]);
    expect(one?.findings.filter(({ code }) => code === 'history.continued')).toMatchObject([
      { row: 1, column: 3, field: 'workHistory', severity: 'error', params: { rows: ['3-4'] } },
    ]);
    expect(one?.verdict).toBe('fix');
    expect(other?.findings.map(({ code }) => code)).not.toContain('history.continued');
  });

  it('is found for each of several people', () => {
    const rows = reviewed([first, GOES_ON, second, GOES_ON]);
    const told = rows.map(({ findings }) => findings.some(({ code }) => code === 'history.continued'));
    expect(told).toEqual([true, true]);
  });
});
