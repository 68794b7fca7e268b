import { asExcelError, ExcelError, isThrottled, isTooLarge } from '../../src/excel/excel-error';
import { message, say } from '../../src/messages/catalog';
import { WorkbookError } from '../../src/workbook/workbook-error';

it.each([
  ['InvalidOperationInCellEditMode', 'cellEditing', 'busy'],
  ['AccessDenied', 'protected', 'refused'],
  ['RequestPayloadSizeLimitExceeded', 'payload', 'refused'],
  ['ResponsePayloadSizeLimitExceeded', 'payload', 'refused'],
  ['ActivityLimitReached', 'throttled', 'busy'],
  ['InvalidOrTimedOutSession', 'sessionLost', 'refused'],
  ['ItemNotFound', 'sheetGone', 'conflict'],
  ['ApiNotFound', 'notSupported', 'unsupported'],
  ['SomethingNew', 'unknown', 'refused'],
])('%s is told as %s, which is %s', (code, reason, kind) => {
  const thrown = Object.assign(new Error('from Office'), { code });
  const told = asExcelError(thrown);
  if (!(told instanceof ExcelError)) throw new Error('no ExcelError');
  expect([told.reason, told.kind, told.canRetry]).toEqual([reason, kind, kind === 'busy']);
  expect(told.cause).toBe(thrown);
  expect(told).toBeInstanceOf(WorkbookError);
  expect(say(told.sentence, 'zh-CN')).toMatch(/请/);
});

it('names the code of what it does not know', () => {
  const told = asExcelError({ code: 'SomethingNew' });
  expect(told instanceof ExcelError && say(told.sentence, 'zh-CN')).toContain('SomethingNew');
});

it.each([
  ['our own', new WorkbookError(message('excel.fault.conflict'))],
  ['a cancel', new DOMException('', 'AbortError')],
  ['a slip of ours', new TypeError('x is undefined')],
])('%s passes as it is', (_, thrown) => {
  expect(asExcelError(thrown)).toBe(thrown);
});

it('tells what to try again from what to try smaller', () => {
  expect(isThrottled({ code: 'ActivityLimitReached' })).toBe(true);
  expect(isTooLarge({ code: 'ActivityLimitReached' })).toBe(false);
  expect(isTooLarge({ code: 'RangeExceedsLimit' })).toBe(true);
});
