/** Why Excel refuses an edit. */
export type EditReason =
  | 'tearing'
  | 'offSheet'
  | 'tableHeader'
  | 'overlap'
  | 'mergedSort'
  | 'textTooLong'
  | 'formulaTooLong'
  | 'sheetName'
  | 'sheetExists'
  | 'lastSheet'
  | 'tableName'
  | 'structureProtected';

/** An edit Excel would refuse, with where it is. The workbook stays as it was. */
export class EditFault extends Error {
  readonly reason: EditReason;
  readonly place: string;

  constructor(reason: EditReason, place: string) {
    super(`${reason}: ${place}`);
    this.name = 'EditFault';
    this.reason = reason;
    this.place = place;
  }
}
