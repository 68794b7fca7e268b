import { browserTools } from './browser-tools';
import { serveDarkroom } from './darkroom-link';
import { ownDarkroom } from './own-darkroom';

// The thread of the photos: it gets one port, and all else comes through that.
addEventListener('message', ({ ports: [port] }: MessageEvent) => {
  if (port) serveDarkroom(port, ownDarkroom(browserTools));
});
