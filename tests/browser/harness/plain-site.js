// The same files on two ports with no header at all: what the intake's headers are measured against. A test that sees
// nothing leave the real page means something only if the same attempts leave this one.

import { createServer } from 'node:http';

const TYPES = { html: 'text/html; charset=utf-8', js: 'text/javascript', wasm: 'application/wasm', svg: 'image/svg+xml', css: 'text/css' };

/** Serves `files` (path to text) on a free loopback port; answers the server and its port. */
export async function plainSite(files) {
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://x').pathname;
    const body = files[path];
    request.resume();
    if (body === undefined) { response.writeHead(404).end(); return; }
    const kind = path === '/' ? 'html' : path.split('.').at(-1);
    response.writeHead(200, { 'Content-Type': TYPES[kind] ?? 'text/plain' }).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: server.address().port, stop: () => new Promise((resolve) => { server.closeAllConnections(); server.close(resolve); }) };
}
