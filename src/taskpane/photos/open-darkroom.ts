import { message } from '../../messages/catalog';
import { PhotoError } from '../../photos/photo-error';
import type { Darkroom } from './darkroom';
import { linkedDarkroom } from './darkroom-link';

/** A darkroom on a thread of its own. `onLost` is told when that thread cannot start or has died. */
export function openDarkroom(onLost: () => void): Darkroom {
  const worker = new Worker(new URL('./darkroom-worker.ts', import.meta.url));
  const { port1, port2 } = new MessageChannel();
  const { darkroom, lost } = linkedDarkroom(port1);
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    worker.terminate();
    lost(new PhotoError(message('pane.photos.lost')));
    onLost();
  });
  worker.postMessage(null, [port2]);
  return darkroom;
}
