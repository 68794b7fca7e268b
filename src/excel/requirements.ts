/** Sets of ExcelApi beyond 1.9, which the manifest asks for; what each adds is used where it is there. */
export type ApiVersion = '1.9' | '1.10' | '1.13' | '1.14' | '1.18' | '1.20';

/** Whether this Excel has a set of its API. */
export function supports(version: ApiVersion): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}
