import { CellRange } from './cell-range';
import type { ExcelHost } from './excel-host';
import { apiNotFound } from './host-fault';
import type { HostObject } from './host-object';
import { isObject, type Json } from './json';
import type { QueryInfo } from './request';

/** What is asked of an object: its own scalars, and what is asked of those behind its navigations. */
interface Asked {
  all: boolean;
  readonly names: Set<string>;
  readonly below: Map<string, Asked>;
}

/** How names and items are written: PascalCase with `_Items` for `load`, camelCase with `items` for `retrieve`. */
export interface Spelling {
  readonly name: (name: string) => string;
  readonly items: string;
}

export const WIRE: Spelling = { name: (name) => name, items: '_Items' };
export const PLAIN_JSON: Spelling = {
  name: (name) => name.charAt(0).toLowerCase() + name.slice(1),
  items: 'items',
};

/** Reads what a query asks for. `keep` false: no reference is handed out for ranges met. */
export function readQuery(
  object: HostObject,
  query: QueryInfo,
  host: ExcelHost,
  keep: boolean,
  spelling: Spelling,
): Json {
  const select = query.Select ?? [];
  const expand = query.Expand ?? [];
  const asked = emptyAsked();
  if (select.length === 0) asked.all = true;
  for (const path of select) ask(asked, path);
  for (const path of expand) ask(asked, path);
  return new Reader(host, keep, spelling).read(object, asked, query);
}

function emptyAsked(): Asked {
  return { all: false, names: new Set(), below: new Map() };
}

/** `format/fill/color` or `format.fill.color`: the last name is a scalar, or an object all of whose scalars are meant. */
function ask(asked: Asked, path: string): void {
  const [first = '', ...rest] = path.split(/[/.]/);
  if (first === '$none' || first === '') return;
  if (first === '*' || first === '$all' || (first === 'items' && rest.length === 0)) asked.all = true;
  else if (first === 'items') ask(asked, rest.join('/'));
  else if (rest.length === 0) asked.names.add(first);
  else {
    const below = asked.below.get(first) ?? emptyAsked();
    asked.below.set(first, below);
    ask(below, rest.join('/'));
  }
}

class Reader {
  readonly #host: ExcelHost;
  readonly #keep: boolean;
  readonly #spelling: Spelling;

  constructor(host: ExcelHost, keep: boolean, spelling: Spelling) {
    this.#host = host;
    this.#keep = keep;
    this.#spelling = spelling;
  }

  read(object: HostObject, asked: Asked, page: QueryInfo = {}): Json {
    return object.type.isCollection
      ? this.#readCollection(object, asked, page)
      : this.#readOne(object, asked);
  }

  /** Ids are part of every answer, whatever was selected [HOST]. */
  #readOne(object: HostObject, asked: Asked): Record<string, Json> {
    const { type, target } = object;
    const answer: Record<string, Json> = { ...identityOf(object, this.#host, this.#keep) };
    const names = asked.all ? [...type.scalars(this.#host), ...asked.names] : asked.names;
    for (const asked of names) {
      const property = type.property(asked, this.#host);
      if (property?.entry.get)
        answer[this.#spelling.name(property.name)] = property.entry.get(target, this.#host);
      else this.#readBelow(object, asked, { ...emptyAsked(), all: true }, answer);
    }
    for (const [name, below] of asked.below) this.#readBelow(object, name, below, answer);
    return answer;
  }

  #readBelow(object: HostObject, name: string, below: Asked, answer: Record<string, Json>): void {
    const navigation = object.type.navigation(name, this.#host);
    // A Microsoft host leaves unknown names out; refusing them finds typing mistakes [UNVERIFIED of Excel].
    if (!navigation) throw apiNotFound(`${object.type.name}.${name}`);
    const found = navigation.entry.get(object.target, this.#host);
    answer[this.#spelling.name(navigation.name)] = found && this.read(found, below);
  }

  /** A collection's own scalars are always told [HOST]; names it does not have are its items'. */
  #readCollection(object: HostObject, asked: Asked, page: QueryInfo): Json {
    const { type, target } = object;
    const answer: Record<string, Json> = { ...identityOf(object, this.#host, this.#keep) };
    for (const name of type.scalars(this.#host)) {
      const property = type.property(name, this.#host);
      if (property?.entry.get) answer[this.#spelling.name(name)] = property.entry.get(target, this.#host);
    }
    const ofItems: Asked = {
      ...asked,
      names: new Set([...asked.names].filter((name) => !type.property(name, this.#host))),
    };
    const skip = page.Skip ?? 0;
    const items = type
      .items(target, this.#host)
      .slice(skip, page.Top === undefined ? undefined : skip + page.Top);
    answer[this.#spelling.items] = items.map((item, index) => {
      const read = this.read(item, ofItems);
      return isObject(read)
        ? { ...(this.#spelling === WIRE ? { _Index: skip + index } : {}), ...read }
        : read;
    });
    return answer;
  }
}

/** What tells an object again. A range is kept, and so gets an id, unless the add-in does not want that [HOST]. */
export function identityOf(object: HostObject, host: ExcelHost, keep: boolean): Record<string, Json> {
  const { target, type } = object;
  if (keep && target instanceof CellRange) host.keep(target, type.name);
  const identity = type.identity(target, host);
  return target instanceof CellRange && target.referenceId !== null
    ? { ...identity, _ReferenceId: target.referenceId }
    : { ...identity };
}
