import type { WorkbookModel } from '../model';
import { CellRange } from './cell-range';
import { EventQueue } from './event-queue';
import { Faults, type FaultName } from './faults';
import { HostFault } from './host-fault';
import type { HostObject } from './host-object';
import { rangeObject } from './objects/range';
import { rangeAreasObject } from './objects/range-areas';
import { processRequest } from './process-request';
import type { RichRequest } from './request';

/** 5 MB either way on the web (Microsoft, "Resource limits and performance optimization for Office Add-ins"). */
const MOST_BYTES = 5 * 1024 * 1024;
/** The request flag of a batch that writes. */
const WRITES = 1;

export interface HostOptions {
  /** ExcelApi level: members that came later are not there. */
  readonly requirementSet?: string;
  /** The year that dates typed without one get. */
  readonly year?: number;
}

/** What went over the wire. A sync is a request that is not only the library's own clean-up. */
export interface TrafficLog {
  requests: number;
  syncs: number;
  bytesOut: number;
  bytesIn: number;
  /** The largest request and the largest response, in bytes. */
  largestOut: number;
  largestIn: number;
}

/** A body to hand back, or a trouble of the whole request. */
export type HostResponse =
  { readonly kind: 'answer'; readonly body: string } | { readonly kind: 'fault'; readonly name: FaultName };

/** Excel as the real office.js sees it, over one workbook in memory. */
export class ExcelHost {
  readonly model: WorkbookModel;
  readonly requirementSet: string;
  readonly year: number;
  readonly faults = new Faults();
  readonly events: EventQueue;
  readonly log: TrafficLog = { requests: 0, syncs: 0, bytesOut: 0, bytesIn: 0, largestOut: 0, largestIn: 0 };
  readonly #level: number;
  /** Whether a reference is of one area or of several. */
  readonly #keptTypes = new Map<string, string>();

  constructor(model: WorkbookModel, { requirementSet = '1.15', year = 2026 }: HostOptions = {}) {
    this.model = model;
    this.requirementSet = requirementSet;
    this.year = year;
    this.#level = levelOf(requirementSet);
    this.events = new EventQueue(this);
  }

  /** Whether the host has members of that ExcelApi level. `online` is what only Excel on the web has. */
  supports(since: string): boolean {
    return since === 'online' ? this.#level >= levelOf('1.15') : levelOf(since) <= this.#level;
  }

  /** Answers the body of a Rich API request. `flags` as the library sends them beside it. */
  respond(body: string, flags = 0): HostResponse {
    const request = JSON.parse(body) as RichRequest;
    const bytes = byteLength(body);
    this.#count('Out', bytes);
    if (!isCleanUp(request)) this.log.syncs += 1;
    const planned = this.faults.next((flags & WRITES) !== 0);
    if (planned) return { kind: 'fault', name: planned };
    if (bytes > MOST_BYTES) return { kind: 'fault', name: 'requestTooLarge' };
    const answer = JSON.stringify(processRequest(this, request));
    const answerBytes = byteLength(answer);
    if (answerBytes > MOST_BYTES) return { kind: 'fault', name: 'responseTooLarge' };
    this.#count('In', answerBytes);
    return { kind: 'answer', body: answer };
  }

  #count(way: 'Out' | 'In', bytes: number): void {
    if (way === 'Out') this.log.requests += 1;
    this.log[`bytes${way}`] += bytes;
    this.log[`largest${way}`] = Math.max(this.log[`largest${way}`], bytes);
  }

  /** Gives a range an id under which it is found again, wherever its cells have moved. */
  keep(range: CellRange, type: string): void {
    if (range.referenceId !== null) return;
    range.referenceId = this.model.references.hold({ sheetId: range.sheet.id, areas: range.areas });
    this.#keptTypes.set(range.referenceId, type);
  }

  /** A kept range as it stands now. Throws InvalidReference where its cells or its sheet went. */
  kept(id: string): HostObject {
    const reference = this.model.references.find(id);
    const sheet = reference && this.model.sheetById(reference.sheetId);
    const [first, ...rest] = reference?.areas ?? [];
    if (!sheet || !first)
      throw new HostFault('InvalidReference', 'This reference is not valid for the current operation.');
    const range = new CellRange(sheet, [first, ...rest]);
    range.referenceId = id;
    return this.#keptTypes.get(id) === 'RangeAreas' ? rangeAreasObject(range) : rangeObject(range);
  }

  release(id: string): void {
    this.model.references.release(id);
    this.#keptTypes.delete(id);
  }
}

/** `1.15` → 1015. */
function levelOf(set: string): number {
  const [major = 0, minor = 0] = set.split('.').map(Number);
  return major * 1000 + minor;
}

/** The batch that lets references go, which every Excel.run sends after it resolved. */
function isCleanUp({ Actions }: RichRequest): boolean {
  const releases = Actions.filter(({ Name }) => Name === '_RemoveReference').length;
  return (
    releases > 0 && Actions.every(({ ActionType, Name }) => ActionType === 1 || Name === '_RemoveReference')
  );
}

const encoder = new TextEncoder();

function byteLength(text: string): number {
  return encoder.encode(text).length;
}
