/** Troubles of a whole request, by the number the cross-frame protocol has for them, and what office.js makes of it. */
export const REQUEST_FAULTS = {
  /** A cell is being edited. */
  cellEdit: { error: 5004, code: 'InvalidOperationInCellEditMode', status: 409 },
  sessionLost: { error: 5012, code: 'InvalidOrTimedOutSession', status: 408 },
  modalDialog: { error: 5016, code: 'WriteNotSupportedWhenModalDialogOpen', status: 409 },
  throttled: { error: 5102, code: 'ActivityLimitReached', status: 429 },
  requestTooLarge: { error: 5103, code: 'RequestPayloadSizeLimitExceeded', status: 413 },
  responseTooLarge: { error: 5104, code: 'ResponsePayloadSizeLimitExceeded', status: 413 },
  /** The workbook is open for reading only: requests that write are refused. */
  viewOnly: { error: 7000, code: 'AccessDenied', status: 401 },
} as const;

export type FaultName = keyof typeof REQUEST_FAULTS;

interface Planned {
  after: number;
  times: number;
}

/** Troubles switched on for tests: the next `times` requests fail, after `after` more have gone well. */
export class Faults {
  readonly #planned = new Map<FaultName, Planned>();

  set(name: FaultName, { after = 0, times = Number.POSITIVE_INFINITY }: Partial<Planned> = {}): void {
    this.#planned.set(name, { after, times });
  }

  clear(name?: FaultName): void {
    if (name === undefined) this.#planned.clear();
    else this.#planned.delete(name);
  }

  /** Which trouble meets the request now come, null: none. Counts down. */
  next(writes: boolean): FaultName | null {
    for (const [name, planned] of this.#planned) {
      if ((name === 'viewOnly' || name === 'modalDialog') && !writes) continue;
      if (planned.after > 0) planned.after -= 1;
      else if (planned.times > 0) {
        planned.times -= 1;
        return name;
      }
    }
    return null;
  }
}
