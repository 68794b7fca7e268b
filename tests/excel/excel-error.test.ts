import { asExcelError, ExcelError, isThrottled, isTooLarge } from '../../src/excel/excel-error';
import { message, say } from '../../src/messages/catalog';
import { WorkbookError } from '../../src/workbook/workbook-error';

it.each([
  ['InvalidOperationInCellEditMode', 'cellEditing', 'busy', true],
  ['AccessDenied', 'protected', 'refused', true],
  ['RequestPayloadSizeLimitExceeded', 'payload', 'refused', false],
  ['ResponsePayloadSizeLimitExceeded', 'payload', 'refused', false],
  ['ActivityLimitReached', 'throttled', 'busy', true],
  ['InvalidOrTimedOutSession', 'sessionLost', 'refused', false],
  ['ItemNotFound', 'sheetGone', 'conflict', true],
  ['ApiNotFound', 'notSupported', 'unsupported', false],
  ['SomethingNew', 'unknown', 'refused', true],
])('%s is told as %s, which is %s; again: %s', (code, reason, kind, canRetry) => {
  const thrown = Object.assign(new Error('from Office'), { code });
  const told = asExcelError(thrown);
  if (!(told instanceof ExcelError)) throw new Error('no ExcelError');
  expect([told.reason, told.kind, told.canRetry]).toEqual([reason, kind, canRetry]);
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
