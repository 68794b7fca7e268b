export { ExcelHost, type HostOptions } from './excel-host';
export { REQUEST_FAULTS } from './faults';
export { connectFrame } from './frame-host';
export type { Leaving } from './leaving';
export { isSetReported } from './requirement-sets';
