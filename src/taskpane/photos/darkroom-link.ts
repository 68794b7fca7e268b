import type { Message } from '../../messages/message';
import { PhotoError } from '../../photos/photo-error';
import type { Darkroom, DarkroomControl } from './darkroom';

/** What the pane asks for. */
type Ask =
  | {
      readonly [Name in keyof Calls]: { readonly id: number; readonly call: Name } & Calls[Name];
    }[keyof Calls]
  | { readonly id: number; readonly call: 'cancel' };

interface Calls {
  readonly take: { readonly order: Parameters<Darkroom['take']>[0] };
  readonly check: { readonly order: Parameters<Darkroom['check']>[0] };
  readonly copy: { readonly order: Parameters<Darkroom['copy']>[0] };
  readonly picture: { readonly order: { readonly batch: number; readonly file: number } };
  readonly forget: { readonly order: number };
}

/** What comes back, by the number of what was asked. */
type Answer = { readonly id: number } & (
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly value: unknown }
  | { readonly kind: 'failed'; readonly sentence: Message | null; readonly reason: string }
);

/** Milliseconds between two reports of progress: a thousand files must not make a thousand pictures of a bar. */
const BREATH = 50;

/** Lets a darkroom on this side be used from the other side of a port. */
export function serveDarkroom(port: MessagePort, darkroom: Darkroom): void {
  const running = new Map<number, AbortController>();
  const tell = (answer: Answer) => {
    port.postMessage(answer);
  };
  const controlOf = (id: number): DarkroomControl => {
    const abort = new AbortController();
    running.set(id, abort);
    let told = -Infinity;
    const onProgress = (done: number, total: number) => {
      const now = performance.now();
      if (now - told < BREATH) return;
      told = now;
      tell({ id, kind: 'progress', done, total });
    };
    return { signal: abort.signal, onProgress };
  };
  const answer = async (ask: Ask): Promise<unknown> => {
    switch (ask.call) {
      case 'take':
        return darkroom.take(ask.order);
      case 'check':
        return darkroom.check(ask.order, controlOf(ask.id));
      case 'copy':
        return darkroom.copy(ask.order, controlOf(ask.id));
      case 'picture':
        return darkroom.picture(ask.order.batch, ask.order.file);
      case 'forget':
        darkroom.forget(ask.order);
        return null;
      case 'cancel':
        running.get(ask.id)?.abort();
        return null;
    }
  };
  port.onmessage = ({ data }: MessageEvent<Ask>) => {
    answer(data)
      .then(
        (value) => {
          if (data.call !== 'cancel') tell({ id: data.id, kind: 'done', value });
        },
        (error: unknown) => {
          const sentence = error instanceof PhotoError ? error.sentence : null;
          const reason = error instanceof Error ? error.message : String(error);
          tell({ id: data.id, kind: 'failed', sentence, reason });
        },
      )
      .finally(() => {
        if (data.call !== 'cancel') running.delete(data.id);
      });
  };
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: DarkroomControl['onProgress'];
}

/** A darkroom on the other side of a port. `lost` ends all that waits when the other side is gone. */
export function linkedDarkroom(port: MessagePort): {
  readonly darkroom: Darkroom;
  readonly lost: (error: Error) => void;
} {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let gone: Error | null = null;
  const ask = <Name extends keyof Calls>(
    call: Name,
    order: Calls[Name]['order'],
    control?: DarkroomControl,
  ): Promise<unknown> => {
    if (gone) return Promise.reject(gone);
    last += 1;
    const id = last;
    return new Promise((resolve, reject) => {
      const cancel = () => {
        port.postMessage({ id, call: 'cancel' } satisfies Ask);
      };
      const rest = () => {
        control?.signal.removeEventListener('abort', cancel);
      };
      waiting.set(id, {
        resolve: (value) => {
          rest();
          resolve(value);
        },
        reject: (error) => {
          rest();
          reject(error);
        },
        onProgress: control?.onProgress ?? (() => undefined),
      });
      port.postMessage({ id, call, order });
      if (control?.signal.aborted) cancel();
      else control?.signal.addEventListener('abort', cancel, { once: true });
    });
  };
  port.onmessage = ({ data }: MessageEvent<Answer>) => {
    const asked = waiting.get(data.id);
    if (!asked) return;
    if (data.kind === 'progress') {
      asked.onProgress(data.done, data.total);
      return;
    }
    waiting.delete(data.id);
    if (data.kind === 'done') asked.resolve(data.value);
    else asked.reject(data.sentence ? new PhotoError(data.sentence) : new Error(data.reason));
  };
  const darkroom: Darkroom = {
    take: (chosen) => ask('take', chosen) as ReturnType<Darkroom['take']>,
    check: (order, control) => ask('check', order, control) as ReturnType<Darkroom['check']>,
    copy: (order, control) => ask('copy', order, control) as ReturnType<Darkroom['copy']>,
    picture: (batch, file) => ask('picture', { batch, file }) as ReturnType<Darkroom['picture']>,
    forget: (batch) => {
      // Nothing is lost with a darkroom that is gone already.
      ask('forget', batch).catch(() => undefined);
    },
  };
  const lost = (error: Error) => {
    gone = error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  return { darkroom, lost };
}
