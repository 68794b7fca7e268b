import type { ExcelHost } from './excel-host';

/** The requirement sets the host reports, by name: what `Office.context.requirements` answers from. */
export function requirementSets(host: ExcelHost): Readonly<Record<string, string>> {
  return {
    ExcelApi: host.requirementSet,
    ...(host.supports('online') ? { ExcelApiOnline: '1.1' } : {}),
    RichApiRuntime: '1.2',
    DialogApi: '1.2',
    Settings: '1.1',
  };
}

/** Whether a set is reported at that version or later; names compare by letter case apart. */
export function isSetReported(host: ExcelHost, name: string, version = '1.1'): boolean {
  const sets = requirementSets(host);
  const key = Object.keys(sets).find((one) => one.toLowerCase() === name.toLowerCase());
  const reported = key === undefined ? undefined : sets[key];
  if (reported === undefined) return false;
  const [major = 0, minor = 0] = reported.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = version.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
