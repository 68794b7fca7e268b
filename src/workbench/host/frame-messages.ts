import { isObject } from './json';

/** What office.js in a frame asks of the page around it: one JSON text a message (window.postMessage). */
export interface FrameRequest {
  readonly action: string;
  readonly conversation: string;
  readonly correlation: number;
  /** 0 a call, 1 register an event, 2 unregister one. */
  readonly kind: number;
  readonly data: unknown;
  readonly serializer: number;
}

/** Null for what is no request of office.js. */
export function readRequest(text: unknown): FrameRequest | null {
  const message = typeof text === 'string' ? parsed(text) : null;
  if (!isObject(message) || message['_messageType'] !== 0) return null;
  const { _actionName: action, _conversationId: conversation, _correlationId: correlation } = message;
  if (typeof action !== 'string' || typeof conversation !== 'string' || typeof correlation !== 'number')
    return null;
  return {
    action,
    conversation,
    correlation,
    kind: Number(message['_actionType'] ?? 0),
    data: message['_data'],
    serializer: Number(message['_serializerVersion'] ?? 1),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Other scripts send messages of their own; what is no JSON is not for us.
    return null;
  }
}

/** An answer to a request. */
export function answerText(request: FrameRequest, origin: string, data: unknown): string {
  return responseText(request.action, request.conversation, request.correlation, origin, data, 0);
}

/** An event, told to whoever registered for it. */
export function eventText(name: string, conversation: string, origin: string, data: unknown): string {
  return responseText(name, conversation, -1, origin, data, 1);
}

function responseText(
  action: string,
  conversation: string,
  correlation: number,
  origin: string,
  data: unknown,
  responseType: 0 | 1,
): string {
  const message = {
    _messageType: 1,
    _actionName: action,
    _conversationId: conversation,
    _correlationId: correlation,
    _origin: origin,
    _data: data,
    _errorCode: 0,
    _responseType: responseType,
    _serializerVersion: 1,
  };
  return JSON.stringify(message);
}

/** Numbers of `executeMethod` that are answered. */
export const METHOD = { settingsRefresh: 75, settingsSave: 76, richApi: 93, commandDone: 94 } as const;

/** The method's number in the data of `executeMethod`, null where there is none. */
export function methodOf(data: unknown): number | null {
  const method = isObject(data) ? data['DdaMethod'] : undefined;
  const id = isObject(method) ? method['DispatchId'] : undefined;
  return typeof id === 'number' ? id : null;
}

/** The Rich API body and its flags in the data of method 93: entries 4 and 6 of a list. */
export function richApiBody(data: unknown): { readonly body: string; readonly flags: number } | null {
  const list: unknown = isObject(data) ? data['ArrayData'] : undefined;
  if (!Array.isArray(list)) return null;
  const [, , , , body, , flags] = list as unknown[];
  return typeof body === 'string' ? { body, flags: Number(flags ?? 0) } : null;
}
