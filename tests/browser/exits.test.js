// No way out: a script planted in the work page and in its workers, behind the real headers, tries to send
// something. Judged by what arrives. The same script on a page without headers shows that the attempts can succeed.

import assert from 'node:assert/strict';
import { createSocket } from 'node:dgram';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { networkInterfaces } from 'node:os';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { Page } from './harness/page.js';
import { plainSite } from './harness/plain-site.js';
import { Recorder, Sink } from './harness/recorder.js';
import { ENGINES, Stage, WWW, until } from './harness/stage.js';

// WebRTC doesn't use the loopback interface; any other address of this machine will do, and the packets stay inside it.
const address = Object.values(networkInterfaces()).flat().find((face) => face.family === 'IPv4' && !face.internal)?.address;

// What still arrives, all of it at the work page's own origin, which keeps no query, no path and no body. A policy that
// names a file can't forbid a query on it, and a frame may load its own origin. See docs/security.md.
const KNOWN = {
  'home-image': 'the icon may be loaded with a query',
  'home-worker': 'the engine worker may be loaded with a query',
  'home-import': 'a script of the page may be loaded with a query',
  'home-fetch-wasm': 'the engine may be loaded with a query',
  'home-fetch-rest': 'the engine may be loaded with a query',
  'home-fetch-rules': 'the rule list may be loaded with a query',
  'navigate-home': 'the frame may load its own origin',
  'download-home': 'a file of the own origin may be downloaded with a query: the work page saves files of its own',
  'service-worker': 'the worker script may be asked for with a query',
  'fresh-frame-service-worker': 'the same; the intake refuses to give it as a service worker',
};

// What of it is left where the service workers stand between. Firefox asks for the script of a worker past them.
const KEPT_KNOWN = ['download-home', 'service-worker', 'fresh-frame-service-worker', 'home-worker'];

// How many of the attempts must arrive elsewhere when nothing holds them back (51, 43 and 45 when this was written):
// fewer, and the test has lost its eyes.
const REACHED_WITHOUT_HEADERS = { Chromium: 46, Firefox: 39, WebKit: 41 };

// Firefox has no header that stops WebRTC; the page removes the constructor, which a fresh frame hands back.
const WEB_RTC_KNOWN = ['Firefox'];

const ways = await readFile(new URL('./rogue/ways-out.js', import.meta.url), 'utf8');
const rogueWork = await readFile(new URL('./rogue/work.js', import.meta.url), 'utf8');
const rogueWorker = await readFile(new URL('./rogue/worker.js', import.meta.url), 'utf8');

const script = (settings, rest) => `const SETTINGS = ${JSON.stringify(settings)};\n${ways}\n${rest}`;

/** Loads the page again and again until the planted script has tried everything; answers what it tried. */
async function tryEverything(browser, address) {
  for (let load = 0; load < 40; load++) {
    await browser.goto(address);
    const stage = await until('the planted script', async () => {
      // A frame that has navigated away, or whose process is gone, can't be asked any more.
      const stage = await browser.run('work', 'return document.body?.dataset.stage ?? null').catch(() => 'gone');
      return stage;
    }, 30_000).catch(() => 'stuck');
    if (stage === 'last') return JSON.parse(await browser.run('work', 'return document.body.dataset.tried'));
    if (stage === 'gone') await browser.newTab();
    if (stage === 'leaving') await new Promise((resolve) => setTimeout(resolve, 700));
  }
  throw new Error('the attempts never came to an end');
}

/** Which attempts arrived: host names asked of the sink, queries asked of an origin. */
function arrived(sink, ...origins) {
  const away = new Set();
  for (const [, name, realm] of sink.received.toString('latin1').matchAll(/\b([a-z-]+)\.([a-z]+)\.exit\.test/g)) away.add(`${realm}: ${name}`);
  const home = new Set();
  for (const origin of origins) {
    for (const [, name, realm] of origin.received.toString('latin1').matchAll(/from=([a-z-]+)\.([a-z]+)/g)) home.add(`${realm}: ${name}`);
  }
  return { away: [...away].sort(), home: [...home].sort() };
}

describe('no way out', { concurrency: false }, () => { for (const Engine of ENGINES) {
  describe(`no way out of the page in ${Engine.name}`, () => {
    const token = randomBytes(12).toString('hex');
    let stun; let calls = 0; let control; let triedInControl; const runs = []; const stages = [];

    before(async () => {
      stun = createSocket('udp4', () => { calls += 1; });
      if (address) await new Promise((resolve) => stun.bind(0, address, resolve));
      const stunAddress = address ? `${address}:${stun.address().port}` : null;

      // The control: no headers, no sandbox, no lock.
      {
        const files = {};
        const site = await plainSite(files);
        const work = await Recorder.start(site.port);
        const shellFiles = { '/': `<!doctype html><title>control</title><iframe src="${work.origin}/"></iframe>`, '/v1/health': '{}' };
        const shellSite = await plainSite(shellFiles);
        const shell = await Recorder.start(shellSite.port);
        const sink = await Sink.start();
        const settings = (realm) => ({ realm, token, stun: stunAddress, here: work.origin, shell: shell.origin });
        Object.assign(files, {
          '/': '<!doctype html><title>control</title><body><script type="module" src="/work.js"></script>',
          '/work.js': script(settings('page'), rogueWork),
          '/engine.worker.js': script(settings('worker'), rogueWorker), '/model.worker.js': script(settings('model'), rogueWorker),
          '/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>', '/scrubjay_bg.wasm': '', '/scrubjay_rest_bg.wasm': '', '/rules.json': '', '/other.svg': '', '/lock.js': '',
        });
        const browser = await Engine.open({ sink: sink.port, direct: [shell.port, work.port] });
        try { triedInControl = await tryEverything(browser, `${shell.origin}/`); } finally { await browser.close(); await browser.discard(); }
        control = { ...arrived(sink, shell, work), calls };
        await Promise.all([site.stop(), shellSite.stop(), shell.stop(), work.stop(), sink.stop()]);
      }

      // The real headers around the planted scripts: as the intake sends them, and as the service workers keep them, with
      // both of those in place before the first attempt.
      for (const kept of [false, true]) {
        calls = 0;
        const stage = await Stage.set({ start: false });
        stages.push(stage);
        const www = await stage.folder('www');
        await cp(WWW, www, { recursive: true });
        const settings = (realm) => ({ realm, token, kept, stun: stunAddress, here: stage.work.origin, shell: stage.shell.origin });
        await writeFile(join(www, 'work/work.js'), script(settings('page'), rogueWork));
        await writeFile(join(www, 'work/engine.worker.js'), script(settings('worker'), rogueWorker));
        await writeFile(join(www, 'work/model.worker.js'), script(settings('model'), rogueWorker));
        stage.www = www;
        await stage.startIntake();
        const browser = await stage.open(Engine);
        const tried = await tryEverything(browser, `${stage.shell.origin}/`);
        const page = new Page(browser, stage);
        // Service workers are out of reach of the page itself, but not of a frame without its lock.
        const workers = await browser.run('work', `
          const frame = document.createElement('iframe');
          document.body.append(frame);
          const all = await frame.contentWindow.navigator.serviceWorker.getRegistrations();
          return JSON.stringify(all.map((one) => (one.active ?? one.waiting ?? one.installing).scriptURL));`).catch(() => '[]');
        const copies = kept ? await page.copies() : null;
        await browser.close();
        runs.push({ kept, stage, tried, copies, workers: JSON.parse(workers), ...arrived(stage.sink, stage.shell, stage.work), calls });
      }
    }, { timeout: 480_000 });

    after(async () => { for (const stage of stages) await stage.clear(); stun.close(); });

    test('every attempt was made', () => {
      for (const tried of [triedInControl, ...runs.map(({ tried }) => tried)]) {
        assert.ok(Object.keys(tried.document).length >= 50, `in the page: ${JSON.stringify(tried.document)}`);
        assert.ok(Object.keys(tried.worker).length >= 15, `in the worker: ${JSON.stringify(tried.worker)}`);
        assert.ok(Object.keys(tried.model).length >= 15, `in the model worker: ${JSON.stringify(tried.model)}`);
        assert.ok(Object.keys(tried.navigation).length >= 9, `by navigation: ${JSON.stringify(tried.navigation)}`);
      }
    });

    test('without headers the same attempts arrive', (t) => {
      t.diagnostic(`${control.away.length} arrived elsewhere, ${control.home.length} at the page's own origins, ${control.calls} WebRTC packets`);
      assert.ok(control.away.length >= REACHED_WITHOUT_HEADERS[Engine.name], control.away.join(', '));
      assert.ok(control.home.length >= 5, control.home.join(', '));
    });

    for (const kept of [false, true]) {
      const visit = kept ? 'from the copies that are kept' : 'from the intake';
      const run = () => runs.find((one) => one.kept === kept);

      test(`with the headers nothing arrives anywhere else, ${visit}`, () => {
        assert.deepEqual(run().away, []);
      });

      test(`what reaches the own origin is only what is known, and is kept nowhere, ${visit}`, async (t) => {
        const { stage, home, copies, workers } = run();
        t.diagnostic(`at the own origin: ${home.join(', ') || 'nothing'}; service workers: ${workers.join(', ') || 'none seen'}`);
        assert.deepEqual(workers.filter((address) => address !== `${stage.work.origin}/offline.js`), []);
        assert.deepEqual(home.filter((attempt) => !KNOWN[attempt.split(': ')[1]]), []);
        assert.ok(!stage.shell.received.includes(token), 'something reached the shell origin');
        assert.ok(!stage.intakeLog.includes(token), 'the log keeps it');
        assert.ok(!(await stage.stored()).includes(token), 'the store keeps it');
        if (!kept) return;
        // The worker asks for listed files by their plain address, whatever a script asks of it.
        assert.deepEqual(home.filter((attempt) => !KEPT_KNOWN.includes(attempt.split(': ')[1])), []);
        assert.ok(copies.work.length > 10 && !JSON.stringify(copies).includes(token), JSON.stringify(copies));
      });

      test(`no WebRTC packet leaves, ${visit}`, { skip: address ? false : 'this machine has no address beside loopback' }, (t) => {
        if (control.calls === 0) { t.skip(`${Engine.name} here has no WebRTC: no packet in the control either`); return; }
        if (WEB_RTC_KNOWN.includes(Engine.name)) { t.diagnostic(`known to be open: ${run().calls} packets`); return; }
        assert.equal(run().calls, 0);
      });
    }
  });
} });
