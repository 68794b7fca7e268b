export { ExcelHost, requestFault, type HostOptions, type HostResponse, type TrafficLog } from './excel-host';
export { Faults, REQUEST_FAULTS, type FaultName } from './faults';
export type { HostEvent } from './event-queue';
export { displayText } from './display-text';
export { isSetReported, requirementSets } from './requirement-sets';
export { connectFrame } from './frame-host';
export type { Leaving } from './leaving';
