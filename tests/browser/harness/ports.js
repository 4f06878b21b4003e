import { createServer } from 'node:net';

/**
 * Ports that nobody listens on. Below those that the system hands out by itself (Linux: from 32768), so that no
 * connection or server takes one of them before whom they are for.
 */
const FIRST = 20_000;
const LAST = 32_000;

export async function freePorts(count) {
  const free = [];
  for (let port = FIRST + Math.floor(Math.random() * (LAST - FIRST)); free.length < count; port += 1) {
    if (port > LAST) port = FIRST;
    if (await isFree(port)) free.push(port);
  }
  return free;
}

function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
