import { Arguments } from './arguments';
import type { ExcelHost } from './excel-host';
import { apiNotFound, asHostFault, HostFault, invalidArgument } from './host-fault';
import { HostObject } from './host-object';
import { isList, isObject, type Json, type JsonObject } from './json';
import { internalService } from './objects/internal-service';
import { workbookObject } from './objects/workbook';
import { identityOf, PLAIN_JSON, readQuery, WIRE } from './read-query';
import {
  ACTION,
  PATH,
  type ArgumentInfo,
  type ObjectPath,
  type RichAction,
  type RichRequest,
} from './request';

interface Answered {
  readonly ActionId: number;
  readonly Value: Json;
}

/**
 * Does the actions of one request in order and answers as Excel does: results so far stay done after an error, which
 * says the code, the member and which action it was [HOST]. All of it is one step of undo.
 */
export function processRequest(host: ExcelHost, request: RichRequest): JsonObject {
  const batch = new Batch(host, request);
  return host.model.step('api', () => batch.run());
}

class Batch {
  readonly #host: ExcelHost;
  readonly #request: RichRequest;
  /** Each path is evaluated once in a batch. */
  readonly #objects = new Map<number, HostObject | null>();
  readonly #results: Answered[] = [];
  readonly #traces: number[] = [];
  /** `Class.member` being worked on, for an error's location. */
  #location = '';

  constructor(host: ExcelHost, request: RichRequest) {
    this.#host = host;
    this.#request = request;
  }

  run(): JsonObject {
    for (const [index, action] of this.#request.Actions.entries()) {
      try {
        this.#results.push({ ActionId: action.Id, Value: this.#act(action) });
      } catch (thrown) {
        return this.#failed(asHostFault(thrown), index);
      }
    }
    return this.#answer();
  }

  /** TraceIds are left out where there are none [HOST]. */
  #answer(): JsonObject {
    const results = this.#results.map(({ ActionId, Value }) => ({ ActionId, Value }));
    return this.#traces.length > 0 ? { Results: results, TraceIds: this.#traces } : { Results: results };
  }

  #failed(fault: HostFault, index: number): JsonObject {
    return {
      Error: {
        Code: fault.code,
        Message: fault.message,
        Location: this.#location,
        ActionIndex: index,
        HttpStatusCode: fault.status,
      },
      TraceIds: this.#traces,
      ProcessedResults: { Results: this.#results.map(({ ActionId, Value }) => ({ ActionId, Value })) },
    };
  }

  #act(action: RichAction): Json {
    if (action.ActionType === ACTION.trace) {
      this.#traces.push(action.Id);
      return null;
    }
    const object = this.#object(action.ObjectPathId);
    const keep = this.#keeps(action.ObjectPathId);
    const wanted = action.ActionType;
    if (wanted === ACTION.instantiate) return object && identityOf(object, this.#host, keep);
    if (wanted === ACTION.query || wanted === ACTION.queryAsJson) {
      if (!object) return null;
      this.#location = `${object.type.name}.load`;
      const spelling = wanted === ACTION.query ? WIRE : PLAIN_JSON;
      return readQuery(object, action.QueryInfo ?? {}, this.#host, keep, spelling);
    }
    // What is done to a null object is no error [HOST].
    if (!object) return { _IsNull: true };
    if (wanted === ACTION.method) return this.#callMethod(object, action);
    if (wanted === ACTION.setProperty)
      return this.#set(object, action.Name, this.#arguments(action.ArgumentInfo).json(0));
    if (wanted === ACTION.update) return this.#update(object, action.ObjectState ?? {});
    throw apiNotFound(`action ${String(wanted)}`);
  }

  #callMethod(object: HostObject, action: RichAction): Json {
    const result = this.#call(object, action.Name, action.ArgumentInfo);
    return result instanceof HostObject ? identityOf(result, this.#host, false) : (result ?? null);
  }

  #set(object: HostObject, name: string, value: Json): Json {
    this.#location = `${object.type.name}.${lowerFirst(name)}`;
    const property = object.type.property(name, this.#host);
    if (!property?.entry.set) throw apiNotFound(this.#location);
    property.entry.set(object.target, value, this.#host);
    return null;
  }

  #update(object: HostObject, state: JsonObject): Json {
    for (const [name, value] of Object.entries(state)) {
      const navigation = object.type.navigation(name, this.#host);
      if (!navigation) this.#set(object, name, value);
      else {
        const below = navigation.entry.get(object.target, this.#host);
        if (below && isObject(value)) this.#update(below, value);
      }
    }
    return null;
  }

  #keeps(pathId: number): boolean {
    return this.#request.AutoKeepReference === true && this.#request.ObjectPaths[pathId]?.D !== true;
  }

  #object(pathId: number): HostObject | null {
    const known = this.#objects.get(pathId);
    if (known !== undefined) return known;
    const path = this.#request.ObjectPaths[pathId];
    if (!path) throw invalidArgument(`no object path ${String(pathId)}`);
    const object = this.#evaluate(path);
    this.#objects.set(pathId, object);
    return object;
  }

  #evaluate(path: ObjectPath): HostObject | null {
    const type = path.ObjectPathType;
    if (type === PATH.root) return workbookObject(this.#host);
    if (type === PATH.none) return null;
    if (type === PATH.newObject) return internalService(path.Name);
    if (type === PATH.reference) return this.#host.kept(path.Name);
    const parent = this.#object(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    if (type === PATH.method) return this.#objectOfMethod(parent, path);
    if (type === PATH.property) return this.#navigate(parent, path.Name);
    if (type === PATH.indexer) {
      this.#location = `${parent.type.name}.getItem`;
      const key = this.#arguments(path.ArgumentInfo).get(0);
      if (typeof key !== 'string' && typeof key !== 'number') throw invalidArgument();
      return parent.type.index(parent.target, key, this.#host);
    }
    throw apiNotFound(`object path ${String(type)}`);
  }

  #objectOfMethod(parent: HostObject, path: ObjectPath): HostObject | null {
    const result = this.#call(parent, path.Name, path.ArgumentInfo);
    if (result instanceof HostObject || result === null) return result;
    throw new HostFault('GeneralException', `host: ${this.#location} makes no object`);
  }

  #navigate(parent: HostObject, name: string): HostObject | null {
    this.#location = `${parent.type.name}.${lowerFirst(name)}`;
    const navigation = parent.type.navigation(name, this.#host);
    if (!navigation) throw apiNotFound(this.#location);
    return navigation.entry.get(parent.target, this.#host);
  }

  #call(object: HostObject, name: string, info: ArgumentInfo | undefined): HostObject | Json | null {
    const args = this.#arguments(info);
    this.#location = `${object.type.name}.${lowerFirst(name)}`;
    const method = object.type.method(name, this.#host);
    if (!method) throw apiNotFound(this.#location);
    return method.entry.call(object.target, args, this.#host);
  }

  #arguments(info: ArgumentInfo | undefined): Arguments {
    const values: readonly unknown[] = info?.Arguments ?? [];
    return new Arguments(
      values.map((value, index) => this.#argument(value, info?.ReferencedObjectPathIds?.[index])),
    );
  }

  /** Objects come as their path's number where the list beside says so, or as `{_ObjectPathId}` inside plain ones. */
  #argument(value: unknown, path: unknown): unknown {
    if (typeof path === 'number' && path > 0) return this.#object(path);
    if (isList(path) && isList(value)) return value.map((one, index) => this.#argument(one, path[index]));
    if (isObject(value)) {
      const inner = value['_ObjectPathId'];
      if (typeof inner === 'number') return this.#object(inner);
    }
    return value;
  }
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
