import type { CellArea } from '../../workbook/sheet-snapshot';
import { moveArea, type Shift } from './shift';

/** Cells somebody holds on to. */
export interface Reference {
  readonly sheetId: string;
  readonly areas: readonly CellArea[];
}

/** References by id, which move with inserted and deleted cells and die with theirs. */
export class References {
  /** Null: its cells or its sheet are gone. */
  readonly #held = new Map<string, Reference | null>();
  #count = 0;

  /** How many are held, dead ones included. */
  get size(): number {
    return this.#held.size;
  }

  hold(reference: Reference): string {
    this.#count += 1;
    const id = `ref${String(this.#count)}`;
    this.#held.set(id, reference);
    return id;
  }

  /** Null where its cells are gone, undefined where there never was one or it was let go. */
  find(id: string): Reference | null | undefined {
    return this.#held.get(id);
  }

  release(id: string): void {
    this.#held.delete(id);
  }

  releaseAll(): void {
    this.#held.clear();
  }

  /** A reference of several areas lives as long as one of them does. */
  move(shift: Shift): void {
    for (const [id, reference] of this.#held) {
      if (reference?.sheetId !== shift.sheetId) continue;
      const areas = reference.areas.flatMap((area) => moveArea(area, shift) ?? []);
      this.#held.set(id, areas.length > 0 ? { ...reference, areas } : null);
    }
  }

  sheetGone(sheetId: string): void {
    for (const [id, reference] of this.#held) if (reference?.sheetId === sheetId) this.#held.set(id, null);
  }
}
