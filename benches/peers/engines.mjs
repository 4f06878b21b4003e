// Where lanes run: in a program of their own that answers requests, in this process, or in a browser.
// Each answers `run(lane, text, milliseconds)` with the samples of its runs, in nanoseconds.

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { firstFinding, LIMIT_BYTES, Lanes, Limit, measure } from './lanes.mjs';

/** A program that reads a request a line and answers with a line. */
export class Served {
  #child;
  #lines;

  /** Starts it and waits for its first line, which says what is on. */
  static async start(command, args) {
    const served = new Served();
    served.#child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] });
    served.#child.on('error', () => {});
    served.#lines = createInterface({ input: served.#child.stdout })[Symbol.asyncIterator]();
    served.active = await served.#answer();
    return served;
  }

  async #answer() {
    const { value, done } = await this.#lines.next();
    if (done) throw new Error('it ended without an answer');
    return JSON.parse(value);
  }

  /** @param {{ file: string, bytes: number, slice?: number }} text */
  async run(lane, text, milliseconds) {
    const request = {
      lane,
      file: text.file,
      bytes: text.slice ?? 0,
      at_least: lane === 'memchr3' ? LIMIT_BYTES : 0,
      milliseconds,
    };
    this.#child.stdin.write(`${JSON.stringify(request)}\n`);
    const answer = await this.#answer();
    if (answer.error) throw new Error(answer.error);
    return answer;
  }

  async close() {
    this.#child.stdin.end();
    await new Promise((resolve) =>
      this.#child.exitCode === null ? this.#child.once('exit', resolve) : resolve(),
    );
  }
}

/** CPU time of this process, in milliseconds: a busy machine does not show in it. */
const cpuClock = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

async function bytesOf(text) {
  const bytes = await readFile(text.file);
  return new Uint8Array(text.slice ? bytes.subarray(0, text.slice) : bytes);
}

/** The wasm engine, the limit and the rows as `RegExp` in this process. */
export class Here {
  #lanes;
  #wasm;

  static async start(site) {
    const here = new Here();
    const engine = await import(site.engine('scrubjay.js'));
    here.#wasm = await readFile(site.engine('scrubjay_bg.wasm'));
    here.site = site;
    await engine.default({ module_or_path: here.#wasm });
    here.#lanes = new Lanes(engine, await Limit.start(await readFile(site.limit)), site.rows);
    return here;
  }

  async #load(text) {
    const key = keyOf(text);
    if (!this.#lanes.has(key)) this.#lanes.load(key, await bytesOf(text));
    return key;
  }

  async run(lane, text, milliseconds) {
    return this.#lanes.run(lane, await this.#load(text), milliseconds, cpuClock);
  }

  async digest(text) {
    return createHash('sha256')
      .update(this.#lanes.redact(await this.#load(text)))
      .digest('hex');
  }

  async first(run) {
    return firstFinding(await import(`${this.site.engine('scrubjay.js')}?first=${run}`), this.#wasm, () =>
      performance.now(),
    );
  }

  async close() {}
}

/** Tools from npm. They are asked for one text at a time, as their own documentation does. */
export class Packages {
  static async start() {
    const packages = new Packages();
    const { OpenRedaction } = await import('openredaction');
    const { SyncRedactor } = (await import('redact-pii')).default;
    packages.open = new OpenRedaction({ redactionMode: 'placeholder' });
    packages.redactor = new SyncRedactor();
    packages.active = { openredaction: packages.open.getPatterns?.().length ?? null, 'redact-pii': 12 };
    return packages;
  }

  async run(lane, text, milliseconds) {
    const pieces = piecesOf(new TextDecoder().decode(await bytesOf(text)));
    if (lane === 'redact-pii') {
      return measure(
        () => pieces.reduce((sum, piece) => sum + this.redactor.redact(piece).length, 0),
        milliseconds,
        cpuClock,
      );
    }
    // It answers with promises: the same loop as `measure`, waiting.
    const once = async () => {
      let found = 0;
      for (const piece of pieces) found += (await this.open.detect(piece)).detections.length;
      return found;
    };
    const found = await once();
    const samples = [];
    for (let taken = 0; samples.length === 0 || taken < milliseconds; ) {
      const start = cpuClock();
      await once();
      samples.push((cpuClock() - start) * 1e6);
      taken += samples.at(-1) / 1e6;
    }
    return { samples, found };
  }

  async close() {}
}

/** A text in pieces of whole lines, about 10,000 characters each: tools are not made for one text of megabytes. */
function piecesOf(text) {
  const pieces = [];
  let start = 0;
  while (text.length - start > 10_000) {
    const end = text.indexOf('\n', start + 10_000) + 1;
    if (end === 0) break;
    pieces.push(text.slice(start, end));
    start = end;
  }
  pieces.push(text.slice(start));
  return pieces;
}

/** A page in a browser. */
export class Browser {
  #browser;
  #texts;

  /** @param {any} browser from `tests/browser/harness` @param {Site} site */
  static async start(browser, site) {
    const page = new Browser();
    page.#browser = browser;
    page.#texts = site.texts;
    page.version = browser.version;
    await browser.goto(`http://127.0.0.1:${site.port}/`);
    for (const end = Date.now() + 30_000; (await browser.title()) !== 'ready'; ) {
      if (Date.now() > end) throw new Error(`the page never got ready: ${browser.console()}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return page;
  }

  async #ask(call, ...args) {
    return this.#browser.run('shell', `return await bench.${call}(...args)`, ...args);
  }

  async run(lane, text, milliseconds) {
    const key = keyOf(text);
    this.#texts.set(key, text);
    return this.#ask('run', lane, key, milliseconds);
  }

  async digest(text) {
    const key = keyOf(text);
    this.#texts.set(key, text);
    return this.#ask('digest', key);
  }

  async first(run) {
    return this.#ask('first', run);
  }

  async close() {
    await this.#browser.close();
    await this.#browser.discard();
  }
}

const keyOf = (text) => `${text.file.split('/').at(-1)}-${text.slice ?? 0}`;

const TYPES = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  mjs: 'text/javascript',
  wasm: 'application/wasm',
  json: 'application/json',
};

/** Everything that the page asks for, on a loopback port, in the isolation in which browsers give a fine clock. */
export class Site {
  texts = new Map();
  #server;

  /** @param {{ engine: string, limit: string, rows: object[] }} where the folder of the engine, the file of the limit, and the rows */
  static async start({ engine, limit, rows }) {
    const site = new Site();
    site.rows = rows;
    site.engine = (name) => join(engine, name);
    site.limit = limit;
    site.#server = createServer((request, response) => {
      site.#body(new URL(request.url, 'http://x').pathname).then(
        ([type, body]) =>
          response
            .writeHead(200, {
              'Content-Type': TYPES[type] ?? 'application/octet-stream',
              'Cross-Origin-Opener-Policy': 'same-origin',
              'Cross-Origin-Embedder-Policy': 'require-corp',
            })
            .end(body),
        () => response.writeHead(404).end(),
      );
    });
    await new Promise((resolve) => site.#server.listen(0, '127.0.0.1', resolve));
    site.port = site.#server.address().port;
    return site;
  }

  async #body(path) {
    const [, folder, name] = /^\/(?:(engine|text)\/)?([\w.-]*)$/.exec(path) ?? [];
    const type = path.split('.').at(-1);
    if (path === '/')
      return [
        'html',
        '<!doctype html><meta charset=utf-8><title>loading</title><script type=module src=/page.mjs></script>',
      ];
    if (path === '/limit.wasm') return [type, await readFile(this.limit)];
    if (path === '/rows.json') return ['json', JSON.stringify(this.rows)];
    if (folder === 'text') return ['text', await bytesOf(this.texts.get(name))];
    if (folder) return [type, await readFile(this.engine(name))];
    return [type, await readFile(join(import.meta.dirname, name))];
  }

  close() {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}
