// Debian's Chromium through playwright-core. A stock profile in a folder of its own, never a private context: those
// hide some exits, and a test greps the profile afterwards.

import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const PATH = process.env.SCRUBJAY_CHROMIUM ?? '/usr/bin/chromium';

export class Chromium {
  engine = 'Chromium';
  #context; #page; #netLog; #console = []; #requests = [];

  /**
   * @param {{ sink: number, direct: number[], width?: number, height?: number, dark?: boolean, card?: boolean }} options `sink` is the
   *   port of the proxy that takes every connection except those to the `direct` ports of 127.0.0.1; `card`: with WebGPU, on a
   *   graphics card that Chromium makes up in software
   */
  static async open({ sink, direct, width = 1280, height = 900, dark = false, card = false }) {
    const browser = new Chromium();
    browser.profile = await mkdtemp(join(tmpdir(), 'scrubjay-chromium-'));
    browser.#netLog = join(browser.profile, 'net-log.json');
    browser.#context = await chromium.launchPersistentContext(join(browser.profile, 'profile'), {
      executablePath: PATH,
      headless: true,
      viewport: { width, height },
      colorScheme: dark ? 'dark' : 'light',
      acceptDownloads: true,
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        ...(card ? ['--enable-unsafe-webgpu', '--use-webgpu-adapter=swiftshader', '--enable-unsafe-swiftshader'] : ['--disable-gpu']),
        '--disable-quic', '--disable-sync', '--disable-component-update', '--disable-background-networking', '--no-first-run',
        `--proxy-server=http://127.0.0.1:${sink}`,
        `--proxy-bypass-list=<-loopback>;${direct.map((port) => `127.0.0.1:${port}`).join(';')}`,
        // Chromium's own record of its network layer, socket bytes included, whatever frame or worker sent them.
        `--log-net-log=${browser.#netLog}`, '--net-log-capture-mode=Everything',
      ],
    });
    const keep = (message) => browser.#console.push(message);
    browser.#context.on('console', (message) => keep(message.text()));
    browser.#context.on('weberror', (error) => keep(String(error.error())));
    browser.#context.on('request', (request) => browser.#requests.push(
      [request.method(), request.url(), JSON.stringify(request.headers()), request.postDataBuffer()?.toString('latin1') ?? ''].join('\n')));
    browser.version = browser.#context.browser()?.version() ?? '';
    browser.#page = browser.#context.pages()[0] ?? await browser.#context.newPage();
    browser.#page.setDefaultTimeout(15_000);
    return browser;
  }

  /** Playwright's page, for what only Chromium's tests do. */
  get page() { return this.#page; }

  async #frame(realm) {
    if (realm === 'shell') return this.#page.mainFrame();
    const frame = this.#page.mainFrame().childFrames()[0];
    if (!frame) throw new Error('the page has no frame yet');
    return frame;
  }
  async #one(realm, testid, nth = 0) { return (await this.#frame(realm)).locator(`[data-testid="${testid}"]`).nth(nth); }

  /** Goes on in a fresh tab, as a person does when a page has crashed. */
  async newTab() {
    const old = this.#page;
    this.#page = await this.#context.newPage();
    this.#page.setDefaultTimeout(15_000);
    await old.close().catch(() => {});
  }
  async goto(url) { await this.#page.goto(url); }
  async title() { return this.#page.title(); }
  async run(realm, body, ...args) {
    return (await this.#frame(realm)).evaluate(([body, args]) => (new (async () => {}).constructor('args', body))(args), [body, args])
      .catch(async (error) => {
        // A page whose policy forbids building functions from text: have the debugger evaluate it instead.
        if (!/EvalError|unsafe-eval|Trusted/.test(String(error))) throw error;
        return (await this.#frame(realm)).evaluate(`(async (args) => { ${body} })(${JSON.stringify(args)})`);
      }) ?? null;
  }
  async count(realm, testid) { return (await this.#frame(realm)).locator(`[data-testid="${testid}"]`).count(); }
  async visible(realm, testid, nth = 0) { return (await this.#one(realm, testid, nth)).isVisible(); }
  async text(realm, testid, nth = 0) { return (await this.#one(realm, testid, nth)).textContent(); }
  async attribute(realm, testid, name, nth = 0) { return (await this.#one(realm, testid, nth)).getAttribute(name); }
  async value(realm, testid, nth = 0) {
    return (await this.#one(realm, testid, nth)).evaluate((e) => (e.type === 'checkbox' || e.type === 'radio' ? e.checked : e.value));
  }
  async enabled(realm, testid, nth = 0) { return (await this.#one(realm, testid, nth)).isEnabled(); }
  async click(realm, testid, nth = 0) { await (await this.#one(realm, testid, nth)).click(); }
  async type(realm, testid, text, nth = 0) { await (await this.#one(realm, testid, nth)).fill(text); }
  async choose(realm, testid, value, nth = 0) { await (await this.#one(realm, testid, nth)).selectOption(value); }
  async setFiles(realm, testid, paths) { await (await this.#one(realm, testid)).setInputFiles(paths); }
  async focus(realm, testid, nth = 0) { await (await this.#one(realm, testid, nth)).focus(); }
  async keys(...names) { for (const name of names) await this.#page.keyboard.press(name); }
  async screenshot() { return this.#page.screenshot(); }
  async resize(width, height) { await this.#page.setViewportSize({ width, height }); }

  /** Bytes of memory that the largest of the browser's page processes holds for itself (its private resident pages). */
  async memory() {
    let largest = 0;
    for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
      const command = await readFile(`/proc/${pid}/cmdline`, 'latin1').catch(() => '');
      if (!command.includes('--type=renderer') || !(await this.#isMine(pid))) continue;
      const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'latin1').catch(() => '');
      const kilobytes = [...rollup.matchAll(/^Private_\w+:\s+(\d+) kB/gm)].reduce((sum, [, kb]) => sum + Number(kb), 0);
      largest = Math.max(largest, kilobytes * 1024);
    }
    return largest;
  }

  /** Whether a process descends from this browser, whose main process names our profile on its command line. */
  async #isMine(pid) {
    for (let at = pid; Number(at) > 1;) {
      if ((await readFile(`/proc/${at}/cmdline`, 'latin1').catch(() => '')).includes(`--user-data-dir=${join(this.profile, 'profile')}`)) return true;
      at = (await readFile(`/proc/${at}/stat`, 'latin1').catch(() => '')).split(') ')[1]?.split(' ')[1] ?? '0';
    }
    return false;
  }

  /** What any context has written to the console, as text. */
  console() { return this.#console.join('\n'); }
  /** Requests as Playwright reports them. */
  requests() { return this.#requests.join('\n\n'); }

  /** Ends the browser and answers the bytes of its own network record; the profile stays until `discard`. */
  async close() {
    await this.#context.close();
    return decodeNetLog(await readFile(this.#netLog, 'latin1').catch(() => ''));
  }
  async discard() { await rm(this.profile, { recursive: true, force: true, maxRetries: 20 }); }
}

// The log is JSON with the socket bytes in base64: give a searcher both, the text as it stands and the decoded bytes.
function decodeNetLog(log) {
  const parts = [Buffer.from(log, 'latin1')];
  for (const [, bytes] of log.matchAll(/"bytes":"([A-Za-z0-9+/=]+)"/g)) parts.push(Buffer.from(bytes, 'base64'));
  return Buffer.concat(parts);
}
