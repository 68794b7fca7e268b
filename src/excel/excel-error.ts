import { message } from '../messages/catalog';
import type { Message } from '../messages/message';
import { WorkbookError, type WorkbookErrorKind } from '../workbook/workbook-error';

/** What stood in the way, finer than a `WorkbookError` tells. */
export type ExcelReason =
  | 'cellEditing'
  | 'protected'
  | 'viewOnly'
  | 'payload'
  | 'throttled'
  | 'sessionLost'
  | 'sheetGone'
  | 'notSupported'
  | 'conflict'
  | 'unknown';

const KINDS: Readonly<Record<ExcelReason, WorkbookErrorKind>> = {
  cellEditing: 'busy',
  protected: 'refused',
  viewOnly: 'refused',
  payload: 'refused',
  throttled: 'busy',
  sessionLost: 'refused',
  sheetGone: 'conflict',
  notSupported: 'unsupported',
  conflict: 'conflict',
  unknown: 'refused',
};

/** Nothing done beside an open pane helps against these. */
const FOR_GOOD: ReadonlySet<ExcelReason> = new Set(['viewOnly', 'payload', 'sessionLost', 'notSupported']);

/** Excel could not do it: why, in a sentence with what to do. */
export class ExcelError extends WorkbookError {
  readonly reason: ExcelReason;

  constructor(reason: ExcelReason, sentence: Message, options: ErrorOptions = {}) {
    super(sentence, { ...options, kind: KINDS[reason] });
    this.name = 'ExcelError';
    this.reason = reason;
  }

  override get canRetry(): boolean {
    return !FOR_GOOD.has(this.reason);
  }
}

/** Error codes of the Excel JavaScript API (Microsoft, "Error handling with the application-specific APIs"). */
const REASONS: Readonly<Record<string, ExcelReason>> = {
  InvalidOperationInCellEditMode: 'cellEditing',
  WriteNotSupportedWhenModalDialogOpen: 'cellEditing',
  AccessDenied: 'protected',
  FilteredRangeConflict: 'conflict',
  RequestPayloadSizeLimitExceeded: 'payload',
  ResponsePayloadSizeLimitExceeded: 'payload',
  RangeExceedsLimit: 'payload',
  OperationCellsExceedLimit: 'payload',
  ActivityLimitReached: 'throttled',
  TooManyRequests: 'throttled',
  ServiceNotAvailable: 'throttled',
  InvalidOrTimedOutSession: 'sessionLost',
  HostRestartNeeded: 'sessionLost',
  ConnectionFailure: 'sessionLost',
  ItemNotFound: 'sheetGone',
  InvalidReference: 'sheetGone',
  ApiNotFound: 'notSupported',
  ApiNotAvailable: 'notSupported',
  NotImplemented: 'notSupported',
  UnsupportedOperation: 'notSupported',
  UnsupportedFeature: 'notSupported',
};

/** The code Office gave an error, null for any other. */
function officeCode(thrown: unknown): string | null {
  if (typeof thrown !== 'object' || thrown === null || !('code' in thrown)) return null;
  return typeof thrown.code === 'string' && !('sentence' in thrown) ? thrown.code : null;
}

export function isThrottled(thrown: unknown): boolean {
  return REASONS[officeCode(thrown) ?? ''] === 'throttled';
}

/** One request or its answer was too large: the same in smaller pieces may work. */
export function isTooLarge(thrown: unknown): boolean {
  return REASONS[officeCode(thrown) ?? ''] === 'payload';
}

/** Office's errors as ours. Our own, and those of no known kind that Office did not raise, pass as they are. */
export function asExcelError(thrown: unknown): unknown {
  const code = officeCode(thrown);
  if (code === null) return thrown;
  const reason = REASONS[code] ?? 'unknown';
  const sentence = reason === 'unknown' ? message('excel.fault.unknown', { code }) : FAULTS[reason];
  return new ExcelError(reason, sentence, { cause: thrown });
}

const FAULTS: Readonly<Record<Exclude<ExcelReason, 'unknown'>, Message>> = {
  cellEditing: message('excel.fault.cellEditing'),
  protected: message('excel.fault.protected'),
  viewOnly: message('excel.fault.viewOnly'),
  payload: message('excel.fault.payload'),
  throttled: message('excel.fault.throttled'),
  sessionLost: message('excel.fault.sessionLost'),
  sheetGone: message('excel.fault.sheetGone'),
  notSupported: message('excel.fault.notSupported'),
  conflict: message('excel.fault.conflict'),
};
