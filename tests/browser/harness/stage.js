// Sets the stage for one test: the real intake in a folder of its own, a recording proxy in front of each of its two
// origins, a sink for every other address, and a browser that can reach nothing else.

import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Chromium } from './chromium.js';
import { Firefox } from './firefox.js';
import { freePorts } from './ports.js';
import { Program } from './program.js';
import { Recorder, Sink } from './recorder.js';
import { WebKit } from './webkit.js';

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
export const SCRUBJAY = process.env.SCRUBJAY ?? join(ROOT, 'target/release/scrubjay');
export const WWW = process.env.SCRUBJAY_WWW ?? join(ROOT, 'www/dist');

/** Every engine the suite runs in; `ENGINES=Chromium,Firefox` narrows it while developing. */
export const ENGINES = [Chromium, Firefox, WebKit].filter((engine) => !process.env.ENGINES || process.env.ENGINES.split(',').includes(engine.name));

export class Stage {
  #intake; #flags; #ports; #folders = []; #log = ''; browsers = [];

  /** @param {{ flags?: string[], www?: string, start?: boolean }} options `flags`: further ones for `scrubjay intake` */
  static async set({ flags = [], www = WWW, start = true } = {}) {
    for (const path of [SCRUBJAY, join(www, 'shell/index.html')]) {
      if (!existsSync(path)) throw new Error(`${path} is missing: run "make build" first`);
    }
    const stage = new Stage();
    stage.dir = await stage.folder('intake');
    stage.#ports = await freePorts(2);
    stage.shell = await Recorder.start(stage.#ports[0]);
    stage.work = await Recorder.start(stage.#ports[1]);
    stage.sink = await Sink.start();
    stage.#flags = flags;
    stage.www = www;
    try {
      if (start) await stage.startIntake();
    } catch (error) {
      // What has been started already would keep the test process alive for ever.
      await stage.clear();
      throw error;
    }
    return stage;
  }

  /** A folder that goes when the stage is cleared. */
  async folder(name) {
    const folder = await mkdtemp(join(tmpdir(), `scrubjay-${name}-`));
    this.#folders.push(folder);
    return folder;
  }

  /** Further flags for the intake, before it is started. */
  addFlags(...flags) { this.#flags = [...this.#flags, ...flags]; }

  async startIntake() {
    const [port, workPort] = this.#ports;
    this.#intake = new Program(SCRUBJAY, ['intake', '--dir', this.dir, '--port', String(port), '--work-port', String(workPort),
      '--shell-origin', this.shell.origin, '--work-origin', this.work.origin, '--www', this.www, ...this.#flags]);
    await this.#intake.line(/^Scrubjay is ready: (\S+)/m);
  }
  /** Ends the intake as a crash would. */
  async killIntake() { await this.#stopIntake('SIGKILL'); }
  async #stopIntake(signal) {
    await this.#intake?.stop(signal);
    this.#log += this.#intake?.output ?? '';
    this.#intake = undefined;
  }

  /** Everything the intake has written to its two output streams. */
  get intakeLog() { return this.#log + (this.#intake?.output ?? ''); }

  /** Opens a browser that can reach the two origins, and for every other address only the sink. */
  async open(Engine, options = {}) {
    const browser = await Engine.open({ sink: this.sink.port, direct: [this.shell.port, this.work.port], ...options });
    this.browsers.push(browser);
    return browser;
  }

  /** The bundles admitted so far: `{ sha256, zip, receipt }`. */
  async admitted() {
    const folder = join(this.dir, 'admitted');
    const names = existsSync(folder) ? await readdir(folder) : [];
    return Promise.all(names.map(async (name) => ({
      sha256: name,
      path: join(folder, name, 'bundle.zip'),
      zip: await readFile(join(folder, name, 'bundle.zip')),
      receipt: JSON.parse(await readFile(join(folder, name, 'receipt.json'), 'utf8')),
    })));
  }

  /** Every byte under the intake's folder. */
  async stored() {
    const parts = [];
    for (const entry of await readdir(this.dir, { withFileTypes: true, recursive: true })) {
      parts.push(Buffer.from(`${entry.name}\n`));
      if (entry.isFile()) parts.push(await readFile(join(entry.path, entry.name)));
    }
    return Buffer.concat(parts);
  }

  async clear() {
    for (const browser of this.browsers) { await browser.close().catch(() => {}); await browser.discard(); }
    await this.#stopIntake('SIGTERM');
    await Promise.all([this.shell.stop(), this.work.stop(), this.sink.stop()]);
    for (const folder of this.#folders) await rm(folder, { recursive: true, force: true, maxRetries: 20 });
  }
}

/** Runs a test on a stage of its own and clears it whatever happens. */
export function onStage(options, run) {
  return async (t) => {
    const stage = await Stage.set(options);
    try { await run(stage, t); } catch (error) {
      for (const browser of stage.browsers) {
        // Notes of the browser about headers it does not know say nothing about the failure.
        const said = browser.console().split('\n').filter((line) => !/Unrecognized (feature|Content-Security)/.test(line)).join('\n').slice(-1500);
        if (said.trim()) t.diagnostic(`${browser.engine} said: ${said}`);
        const picture = new URL(`../screenshots/failed-${t.name.replace(/\W+/g, '-')}-${browser.engine}.png`, import.meta.url);
        await mkdir(new URL('.', picture), { recursive: true });
        await browser.screenshot().then((bytes) => writeFile(picture, bytes)).catch(() => {});
      }
      throw error;
    } finally { await stage.clear(); }
  };
}

/** Asks again until the answer is truthy, and answers it; after `ms` fails with `what`. */
export async function until(what, ask, ms = 15_000) {
  let last;
  for (const end = Date.now() + ms; Date.now() < end;) {
    try { const answer = await ask(); if (answer) return answer; last = undefined; } catch (error) { last = error; }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`waited ${ms} ms for ${what}`, { cause: last });
}
