/** What belongs to the workbook and to none of its sheets. Replaced whole at each change. */
export interface BookFacts {
  readonly settings: ReadonlyMap<string, unknown>;
  /** Those of the older, common API: JSON text by key. */
  readonly commonSettings: ReadonlyMap<string, string>;
  readonly xmlParts: readonly XmlPart[];
  readonly calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual';
  readonly date1904: boolean;
  /** Sheets can be neither added, deleted, renamed nor moved. */
  readonly structureProtected: boolean;
}

export interface XmlPart {
  readonly id: string;
  readonly namespace: string;
  readonly xml: string;
}

export const BLANK_BOOK: BookFacts = {
  settings: new Map(),
  commonSettings: new Map(),
  xmlParts: [],
  calculationMode: 'Automatic',
  date1904: false,
  structureProtected: false,
};
