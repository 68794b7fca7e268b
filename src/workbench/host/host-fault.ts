import { EditFault, type EditReason } from '../model';

/** Error codes of the Rich API that this host gives; names and statuses as in Microsoft's list "Error handling, Excel". */
const STATUS = {
  AccessDenied: 401,
  ApiNotFound: 404,
  GeneralException: 500,
  InsertDeleteConflict: 409,
  InvalidArgument: 400,
  InvalidBinding: 400,
  InvalidOperation: 400,
  InvalidReference: 400,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NonBlankCellOffSheet: 400,
  OperationCellsExceedLimit: 400,
  RangeExceedsLimit: 400,
  UnsupportedOperation: 501,
} as const;

export type HostCode = keyof typeof STATUS;

/** An action the host refuses: the code `OfficeExtension.Error` shows, and the sentence with it. */
export class HostFault extends Error {
  readonly code: HostCode;
  readonly status: number;

  constructor(code: HostCode, message: string) {
    super(message);
    this.name = 'HostFault';
    this.code = code;
    this.status = STATUS[code];
  }
}

/** What Excel answers where an edit is refused. [UNVERIFIED] which code it gives in each of these cases. */
const EDIT_CODES: Readonly<Record<EditReason, HostCode>> = {
  tearing: 'InsertDeleteConflict',
  offSheet: 'NonBlankCellOffSheet',
  tableHeader: 'InsertDeleteConflict',
  overlap: 'InvalidArgument',
  mergedSort: 'InvalidOperation',
  textTooLong: 'InvalidArgument',
  formulaTooLong: 'InvalidArgument',
  sheetName: 'InvalidArgument',
  sheetExists: 'ItemAlreadyExists',
  lastSheet: 'InvalidOperation',
  tableName: 'InvalidArgument',
  structureProtected: 'InvalidOperation',
};

/** Whatever was thrown, as the host tells it. A fault of the host itself is a GeneralException that says so. */
export function asHostFault(thrown: unknown): HostFault {
  if (thrown instanceof HostFault) return thrown;
  if (thrown instanceof EditFault) return new HostFault(EDIT_CODES[thrown.reason], thrown.message);
  return new HostFault('GeneralException', `host: ${String(thrown)}`);
}

export function invalidArgument(
  what = 'The argument is invalid or missing or has an incorrect format.',
): HostFault {
  return new HostFault('InvalidArgument', what);
}

export function itemNotFound(): HostFault {
  return new HostFault('ItemNotFound', "The requested resource doesn't exist.");
}

/** What the host does not have, or not at its level: said with the member's name. */
export function apiNotFound(member: string): HostFault {
  return new HostFault('ApiNotFound', `The API you are trying to use could not be found: ${member}.`);
}

/** [UNVERIFIED] AccessDenied is assumed for every write to a locked cell of a protected sheet. */
export function accessDenied(): HostFault {
  return new HostFault('AccessDenied', 'You cannot perform the requested operation: the sheet is protected.');
}
