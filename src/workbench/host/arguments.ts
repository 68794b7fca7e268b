import type { CellArea } from '../../workbook/sheet-snapshot';
import { CellRange } from './cell-range';
import { invalidArgument } from './host-fault';
import { HostObject } from './host-object';
import { isObject, type Json, type JsonObject } from './json';
import { parseAddress } from './range-address';

/** What a method was called with: plain values, and host objects where the add-in handed in proxies. */
export class Arguments {
  readonly #values: readonly unknown[];

  constructor(values: readonly unknown[]) {
    this.#values = values;
  }

  get(index: number): unknown {
    return this.#values[index] ?? null;
  }

  json(index: number): Json {
    return this.#values[index] as Json;
  }

  text(index: number, otherwise?: string): string {
    const value = this.get(index) ?? otherwise;
    if (typeof value !== 'string') throw invalidArgument();
    return value;
  }

  /** A whole number. */
  count(index: number, otherwise?: number): number {
    const value = this.get(index) ?? otherwise;
    if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument();
    return value;
  }

  flag(index: number, otherwise = false): boolean {
    const value = this.get(index) ?? otherwise;
    if (typeof value !== 'boolean') throw invalidArgument();
    return value;
  }

  options(index: number): JsonObject {
    const value = this.get(index) ?? {};
    if (!isObject(value)) throw invalidArgument();
    return value;
  }

  /** A `Range` proxy, null where something else was handed in. */
  rangeOrNull(index: number): CellRange | null {
    const value = this.get(index);
    return value instanceof HostObject && value.target instanceof CellRange ? value.target : null;
  }

  /** A `Range` proxy, or an address that is resolved by `resolve`. */
  range(index: number, resolve: (address: string) => CellRange): CellRange {
    const given = this.rangeOrNull(index);
    return given ?? resolve(this.text(index));
  }

  /** The area of an address without a sheet. */
  area(index: number): CellArea {
    return parseAddress(this.text(index)).area;
  }
}
