/** Groups of two or more rows that share a value. Takes most values seen once without a list of their own. */
export class RowGroups {
  private readonly first = new Map<string, number>();
  private readonly groups = new Map<string, number[]>();

  add(value: string, index: number): void {
    const first = this.first.get(value);
    if (first === undefined) {
      this.first.set(value, index);
      return;
    }
    const group = this.groups.get(value);
    if (group) group.push(index);
    else this.groups.set(value, [first, index]);
  }

  shared(): IterableIterator<readonly number[]> {
    return this.groups.values();
  }
}
