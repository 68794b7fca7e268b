// Serves built pages to this machine alone: no listing, nothing outside their folders, nothing remembered.
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import path from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.xml': 'text/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The file an address asks for, or null where it is not inside the folder or is no file. */
export function fileFor(folder, address) {
  let asked;
  try {
    asked = decodeURIComponent(new URL(address, 'http://localhost').pathname);
  } catch {
    return null;
  }
  const file = path.join(folder, path.normalize(asked));
  if (asked.includes('\0') || !file.startsWith(folder + path.sep)) return null;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
}

function answer(folders, request, response) {
  const asks = request.method === 'GET' || request.method === 'HEAD';
  const file = asks ? (folders.map((folder) => fileFor(folder, request.url)).find(Boolean) ?? null) : null;
  if (file === null) {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('not found');
    return;
  }
  response.writeHead(200, {
    'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
}

const listen = (server, port) =>
  new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, 'localhost', () => {
      server.off('error', fail);
      done();
    });
  });

/**
 * Serves folders on localhost, the first that has a file wins; over https where `tls` holds a key and a certificate. A
 * port that is taken gives way to any free one unless `strict`. Resolves to the address and what ends it.
 */
export async function serve(folders, { port = 0, tls = null, strict = false } = {}) {
  const whole = folders.map((folder) => path.resolve(folder));
  const handler = (request, response) => answer(whole, request, response);
  const server = tls ? createSecureServer(tls, handler) : createServer(handler);
  try {
    await listen(server, port);
  } catch (error) {
    if (error.code !== 'EADDRINUSE' || strict) throw error;
    await listen(server, 0);
  }
  const close = () =>
    new Promise((done) => {
      server.close(done);
      server.closeAllConnections();
    });
  return { address: `${tls ? 'https' : 'http'}://localhost:${server.address().port}/`, close };
}
