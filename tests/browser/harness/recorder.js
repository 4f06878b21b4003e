// Recording proxies. What a page sends is judged by what arrives here, on the receiving side, and not by what the
// browser says it did: a blocked `sendBeacon` answers true, and request events miss about a fifth of real requests.

import { createServer, connect } from 'node:net';

/** A TCP proxy in front of one origin that keeps every byte the browser sends, and lets a test hold or cut the line. */
export class Recorder {
  #server; #sockets = new Set(); #target; #connections = [];
  /** While set, new connections are closed at once, as if the server were down. */
  down = false;
  /** Bytes a second that may pass from the browser to the server; 0 = no limit. */
  bytesPerSecond = 0;
  /** When set, every chunk on its way to the server goes through it: a line that damages what it carries. */
  tamper = null;

  /** @param {number} target the port of the real server */
  static async start(target) {
    const recorder = new Recorder();
    recorder.#target = target;
    recorder.#server = createServer({ allowHalfOpen: true }, (socket) => recorder.#serve(socket));
    await new Promise((resolve) => recorder.#server.listen(0, '127.0.0.1', resolve));
    recorder.port = recorder.#server.address().port;
    recorder.origin = `http://127.0.0.1:${recorder.port}`;
    return recorder;
  }

  /** Points at another server from the next connection on. */
  set target(port) { this.#target = port; }

  #serve(socket) {
    if (this.down) { socket.destroy(); return; }
    const sent = [];
    this.#connections.push(sent);
    const upstream = connect({ port: this.#target, host: '127.0.0.1', allowHalfOpen: true });
    for (const end of [socket, upstream]) {
      this.#sockets.add(end);
      end.on('close', () => this.#sockets.delete(end));
      end.on('error', () => { socket.destroy(); upstream.destroy(); });
    }
    socket.on('data', (chunk) => {
      sent.push(chunk);
      const passed = this.tamper ? this.tamper(chunk) : chunk;
      const pass = () => { if (!upstream.destroyed && !upstream.write(passed)) { socket.pause(); upstream.once('drain', () => socket.resume()); } };
      if (this.bytesPerSecond > 0) {
        socket.pause();
        setTimeout(() => { pass(); socket.resume(); }, (chunk.length * 1000) / this.bytesPerSecond);
      } else pass();
    });
    socket.on('end', () => upstream.end());
    upstream.pipe(socket);
  }

  /** Everything the browser has sent to this origin, one connection after the other. */
  get received() { return Buffer.concat(this.#connections.flat()); }
  /** Forgets what was sent so far. */
  clear() { for (const sent of this.#connections) sent.length = 0; }
  /** Cuts every open connection. */
  cut() { for (const socket of this.#sockets) socket.destroy(); }
  async stop() { this.cut(); await new Promise((resolve) => this.#server.close(resolve)); }
}

/** An HTTP proxy for every other address: answers nothing useful and keeps what was asked of it. */
export class Sink {
  #server; #sockets = new Set(); #connections = [];

  static async start() {
    const sink = new Sink();
    sink.#server = createServer((socket) => {
      sink.#sockets.add(socket);
      socket.on('close', () => sink.#sockets.delete(socket));
      socket.on('error', () => {});
      let tunnel = false;
      const sent = [];
      sink.#connections.push(sent);
      socket.on('data', (chunk) => {
        sent.push(chunk);
        // A tunnel is granted, so that what would go through it (a WebSocket's opening, a TLS server name) is seen too.
        if (!tunnel && chunk.subarray(0, 8).toString('latin1') === 'CONNECT ') {
          tunnel = true;
          socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
        } else {
          socket.end('HTTP/1.1 200 OK\r\nAccess-Control-Allow-Origin: *\r\nContent-Type: text/javascript\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
        }
      });
    });
    await new Promise((resolve) => sink.#server.listen(0, '127.0.0.1', resolve));
    sink.port = sink.#server.address().port;
    return sink;
  }

  get received() { return Buffer.concat(this.#connections.flat()); }
  clear() { for (const sent of this.#connections) sent.length = 0; }
  async stop() { for (const socket of this.#sockets) socket.destroy(); await new Promise((resolve) => this.#server.close(resolve)); }
}
