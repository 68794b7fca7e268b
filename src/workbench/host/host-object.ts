import type { Arguments } from './arguments';
import type { ExcelHost } from './excel-host';
import { apiNotFound } from './host-fault';
import type { Json } from './json';

/** What tells an object again in the next batch; `_ReferenceId` moves with its cells. */
export type Identity = Readonly<Partial<Record<'Id' | '_Id' | '_ReferenceId', string | number>>>;

/**
 * One class of the object model as a table: what is not in it does not exist for this host. `since` is the ExcelApi
 * requirement set a member came with; above the host's own level it is answered as if it were not there.
 */
export interface TypeTable<Target> {
  readonly name: string;
  readonly identity?: (target: Target, host: ExcelHost) => Identity;
  readonly properties?: Readonly<Record<string, PropertyEntry<Target>>>;
  /** Objects behind a property name. Null: a null object. */
  readonly navigations?: Readonly<Record<string, NavigationEntry<Target>>>;
  readonly methods?: Readonly<Record<string, MethodEntry<Target>>>;
  /** A collection's items, in order. */
  readonly items?: (target: Target, host: ExcelHost) => readonly HostObject[];
  /** `getItem`. */
  readonly indexer?: (target: Target, key: string | number, host: ExcelHost) => HostObject;
}

export interface PropertyEntry<Target> {
  readonly since?: string;
  readonly get?: (target: Target, host: ExcelHost) => Json;
  readonly set?: (target: Target, value: Json, host: ExcelHost) => void;
}

export interface NavigationEntry<Target> {
  readonly since?: string;
  readonly get: (target: Target, host: ExcelHost) => HostObject | null;
}

export interface MethodEntry<Target> {
  readonly since?: string;
  /** A host object, null for a null object, or plain JSON. */
  readonly call: (target: Target, args: Arguments, host: ExcelHost) => HostObject | Json | null;
}

/** An object the add-in holds a proxy of. */
export class HostObject {
  readonly target: unknown;
  readonly type: BoundType;

  constructor(type: BoundType, target: unknown) {
    this.type = type;
    this.target = target;
  }
}

/** A type table with its target's type forgotten: members are found by name, letter case apart, as the wire has both. */
export interface BoundType {
  readonly name: string;
  identity(target: unknown, host: ExcelHost): Identity;
  readonly isCollection: boolean;
  items(target: unknown, host: ExcelHost): readonly HostObject[];
  index(target: unknown, key: string | number, host: ExcelHost): HostObject;
  property(name: string, host: ExcelHost): Named<PropertyEntry<unknown>> | null;
  navigation(name: string, host: ExcelHost): Named<NavigationEntry<unknown>> | null;
  method(name: string, host: ExcelHost): Named<MethodEntry<unknown>> | null;
  /** Names of the properties that can be read at the host's level. */
  scalars(host: ExcelHost): readonly string[];
  /** Every member with its requirement set, for comparison with the library. */
  readonly members: readonly { readonly name: string; readonly since: string }[];
}

export interface Named<Entry> {
  readonly name: string;
  readonly entry: Entry;
}

const TYPES: (() => BoundType)[] = [];

/**
 * Binds a table; the function makes host objects of that type. A table that takes in parts from files which need the
 * type themselves is given as a function, asked when the first object is made.
 */
export function defineType<Target>(
  table: TypeTable<Target> | (() => TypeTable<Target>),
): (target: Target) => HostObject {
  let type: BoundType | null = null;
  const bound = (): BoundType =>
    (type ??= bind((typeof table === 'function' ? table() : table) as TypeTable<unknown>));
  TYPES.push(bound);
  return (target) => new HostObject(bound(), target);
}

/** Every type this host knows. */
export function knownTypes(): readonly BoundType[] {
  return TYPES.map((bound) => bound());
}

function bind(table: TypeTable<unknown>): BoundType {
  const properties = byName(table.properties ?? {});
  const navigations = byName(table.navigations ?? {});
  const methods = byName(table.methods ?? {});
  const { items, indexer } = table;
  return {
    name: table.name,
    identity: (target, host) => table.identity?.(target, host) ?? {},
    isCollection: items !== undefined,
    items: (target, host) => items?.(target, host) ?? [],
    index: (target, key, host) => {
      if (!indexer) throw apiNotFound(`${table.name}.getItem`);
      return indexer(target, key, host);
    },
    property: (name, host) => atLevel(properties, name, host),
    navigation: (name, host) => atLevel(navigations, name, host),
    method: (name, host) => atLevel(methods, name, host),
    scalars: (host) =>
      [...properties.values()]
        .filter(({ entry }) => entry.get && host.supports(entry.since ?? '1.1'))
        .map(({ name }) => name),
    members: [...properties.values(), ...navigations.values(), ...methods.values()].map(
      ({ name, entry }) => ({
        name,
        since: entry.since ?? '1.1',
      }),
    ),
  };
}

function byName<Entry>(entries: Readonly<Record<string, Entry>>): ReadonlyMap<string, Named<Entry>> {
  return new Map(Object.entries(entries).map(([name, entry]) => [name.toLowerCase(), { name, entry }]));
}

function atLevel<Entry extends { readonly since?: string }>(
  entries: ReadonlyMap<string, Named<Entry>>,
  name: string,
  host: ExcelHost,
): Named<Entry> | null {
  const found = entries.get(name.toLowerCase());
  return found && host.supports(found.entry.since ?? '1.1') ? found : null;
}
