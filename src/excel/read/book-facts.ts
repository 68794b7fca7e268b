import { SETTINGS_NAMESPACE, settingsTextOf } from '../settings-xml';

/** What is asked of the workbook as a whole. */
export interface BookAsked {
  readonly parts: Excel.CustomXmlPartScopedCollection;
  readonly xml: OfficeExtension.ClientResult<string>;
  readonly only: Excel.CustomXmlPart;
  readonly day: Excel.FunctionResult<number>;
}

export interface BookFacts {
  readonly settingsText: string | null;
  readonly date1904: boolean;
}

/** The serial of 2000-01-01 where days count from 1904-01-01; 36526 where they count from 1900. */
const SERIAL_FROM_1904 = 35064;

export function askBook(context: Excel.RequestContext): BookAsked {
  const parts = context.workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE);
  parts.load('items/id');
  const only = parts.getOnlyItemOrNullObject();
  only.load('id');
  const day = context.workbook.functions.date(2000, 1, 1);
  day.load('value');
  return { parts, only, xml: only.getXml(), day };
}

/** Where two parts hold settings (two people's, merged) there is no telling whose hold: none do. */
export function takeBook({ only, xml, day }: BookAsked): BookFacts {
  return {
    settingsText: only.isNullObject ? null : settingsTextOf(xml.value),
    date1904: day.value === SERIAL_FROM_1904,
  };
}
