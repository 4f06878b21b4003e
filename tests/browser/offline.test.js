// The proof that a partner can run: everything but the sending works without a network, and the page says what it sent.

import assert from 'node:assert/strict';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { readBundle } from './harness/bundle.js';
import { Chromium } from './harness/chromium.js';
import { Page } from './harness/page.js';
import { ENGINES, WWW, onStage, until } from './harness/stage.js';

const LETTER = 'Write to planted.value@mail.example before 2024-03-05. This sentence stays.\n';

test('the whole job up to the sealed bundle with the intake switched off', { timeout: 120_000 }, onStage({}, async (stage) => {
  const browser = await stage.open(Chromium);
  const page = new Page(browser, stage);
  const folder = await stage.folder('offline');
  await page.open();
  // Workers in reserve are made a little later, when nobody waits for anything.
  await new Promise((resolve) => setTimeout(resolve, 9_000));
  const before = [stage.shell.received.length, stage.work.received.length];
  await browser.click('shell', 'egress-open');
  await browser.click('shell', 'proof-start');
  await browser.page.context().setOffline(true);
  await stage.killIntake();
  await until('the step after', async () => (await browser.attribute('shell', 'proof', 'data-at')) === 'work');
  await page.addFilesOf(folder, [{ name: 'planted-name.txt', buffer: Buffer.from(LETTER) }]);
  const [file] = await page.allRead();
  assert.equal(file.state, 'read', file.text);
  await page.toReview();
  await page.click('search-open');
  await browser.type('work', 'search-query', 'sentence');
  await until('a hit', async () => (await page.attribute('search-count', 'data-count')) === '1', 30_000);
  await page.click('search-close');
  await page.redactAll();
  await page.toConsent();
  await page.consent();
  await page.seal();
  assert.deepEqual([stage.shell.received.length, stage.work.received.length], before, 'nothing was asked of either origin');
  assert.equal(await browser.attribute('shell', 'egress', 'data-requests'), '0');
  await until('the way back', async () => (await browser.attribute('shell', 'proof', 'data-at')) === 'online');

  await browser.page.context().setOffline(false);
  await stage.startIntake();
  await until('the last step', async () => (await browser.attribute('shell', 'proof', 'data-at')) === 'send');
  await page.send();
  await until('the proof', async () => (await browser.attribute('shell', 'proof', 'data-at')) === 'done');
  const [bundle] = await stage.admitted();
  assert.ok(Number(await browser.attribute('shell', 'egress', 'data-bytes')) >= bundle.zip.length);

  // The report says what the bundle says, and no value.
  for (const [testid, check] of [
    ['report-json', (text) => assert.deepEqual(JSON.parse(text).redaction, JSON.parse(readBundle(bundle.zip)['meta/redaction-report.json']))],
    ['report-html', (text) => assert.ok(text.includes('E-mail address'))],
  ]) {
    const [download] = await Promise.all([browser.page.waitForEvent('download'), browser.click('shell', testid)]);
    const text = await readFile(await download.path(), 'utf8');
    check(text);
    assert.ok(text.includes(bundle.sha256));
    for (const secret of ['planted', 'This sentence']) assert.ok(!text.includes(secret), `${secret} in ${testid}`);
  }
  const report = JSON.parse(await readFile(await (await Promise.all([browser.page.waitForEvent('download'), browser.click('shell', 'report-json')]))[0].path(), 'utf8'));
  const outgoing = JSON.parse(readBundle(bundle.zip)['data/text/part-00000.jsonl']);
  assert.deepEqual(report.lengths, [{ characters: { before: LETTER.length, after: outgoing.text.length }, words: { before: report.lengths[0].words.before, after: outgoing.words } }]);
  assert.ok(report.lengths[0].words.before > 8);

  // On paper there is the outgoing text, letter for letter, and nothing of the page around it.
  await browser.run('shell', 'window.print = () => { document.body.dataset.printed = "true"; };');
  await browser.click('shell', 'print-text');
  await until('the print', () => browser.run('shell', 'return document.body.dataset.printed === "true"'));
  await browser.page.emulateMedia({ media: 'print' });
  const paper = await browser.run('shell', `
    const text = document.querySelector('#print .print-text').cloneNode(true);
    for (const label of text.querySelectorAll('sup')) label.remove();
    return { text: text.textContent, marks: [...document.querySelectorAll('#print mark.redacted')].map((mark) => mark.textContent),
      heads: [...document.querySelectorAll('#print h1, #print h2')].map((head) => head.textContent).join(), inkOutside: document.querySelector('main').checkVisibility() };`);
  assert.equal(paper.text, outgoing.text);
  assert.equal(paper.marks.length, outgoing.placeholders.length);
  assert.match(paper.heads, /doc-00001/);
  assert.ok(!paper.heads.includes('planted') && !paper.inkOutside);
  await browser.page.emulateMedia({ media: null });
}));

for (const Engine of ENGINES) {
  test(`a second visit with the intake stopped, in ${Engine.name}`, { timeout: 180_000 }, onStage({}, async (stage, t) => {
    const browser = await stage.open(Engine);
    const page = new Page(browser, stage);
    const folder = await stage.folder('second');
    await page.open();
    await page.copiesKept();
    // What is kept is the files of the page, each by its plain address, and no more.
    const { shell, work } = await page.copies();
    assert.deepEqual(shell.map(({ path }) => path).sort(), ['/', '/icon-192.png', '/icon-512.png', '/icon-maskable.png', '/icon.svg',
      '/manifest.webmanifest', '/scrubjay_bg.wasm', '/scrubjay_rest_bg.wasm', '/shell.css', '/shell.js', '/upload.worker.js']);
    assert.ok(work.length >= 15 && work.some(({ path }) => path === '/samples/index.json'), JSON.stringify(work));

    await stage.killIntake();
    stage.shell.down = stage.work.down = true;
    stage.shell.cut(); stage.work.cut();
    await assert.rejects(fetch(`${stage.shell.origin}/`), 'the intake is really gone');
    await browser.goto('about:blank');
    await page.open();
    await page.addFilesOf(folder, [{ name: 'planted-name.txt', buffer: Buffer.from(LETTER) }]);
    const [file] = await page.allRead();
    assert.equal(file.state, 'read', file.text);
    await page.toReview();
    await page.redactAll();
    await page.toConsent();
    await page.consent();
    await page.seal();
    assert.match((await page.outgoing()).join(), /EMAIL_ADDRESS/);
    // The locks hold for a page from the cache as well: asked of the browser, not of us.
    const policies = await browser.run('work', `
      const seen = new Promise((done) => document.addEventListener('securitypolicyviolation', (event) => event.blockedURI.includes('elsewhere') && done(event.effectiveDirective)));
      new Image().src = 'https://elsewhere.exit.test/x.png';
      return Promise.race([seen, new Promise((done) => setTimeout(() => done('nothing stopped it'), 10000))]);`);
    assert.equal(policies, 'img-src');

    await page.press('send-start');
    await page.sendState('failed');
    assert.match(await browser.text('shell', 'send-status'), /Sending needs a network/);
    stage.shell.down = stage.work.down = false;
    await stage.startIntake();
    await page.press('send-retry');
    await page.sendState('admitted');
    assert.equal((await stage.admitted()).length, 1);

    // Everything that is kept goes when somebody wants it to.
    await browser.click('shell', 'egress-open');
    await browser.click('shell', 'forget');
    await browser.click('shell', 'forget-confirm');
    await until('the copies to be gone', async () => (await browser.attribute('shell', 'offline-state', 'data-state')) === 'forgotten');
    await until('the work page to let go too', async () => {
      const kept = await page.copies();
      return kept.shell.length + kept.work.length === 0;
    });
  }));
}

for (const visit of ['first', 'second']) {
  test(`a table is measured without the intake on the ${visit} visit`, { timeout: 120_000 }, onStage({}, async (stage) => {
    const browser = await stage.open(Chromium);
    const page = new Page(browser, stage);
    await page.open();
    await page.copiesKept();
    if (visit === 'first') {
      // The worker that measures is the last one of those in reserve, and must do without the copies too.
      await new Promise((resolve) => setTimeout(resolve, 12_000));
      await browser.click('shell', 'egress-open');
      await browser.click('shell', 'forget');
      await browser.click('shell', 'forget-confirm');
      await until('the copies to be gone', async () => (await browser.attribute('shell', 'offline-state', 'data-state')) === 'forgotten');
    }
    await stage.killIntake();
    stage.shell.down = stage.work.down = true;
    stage.shell.cut(); stage.work.cut();
    if (visit === 'second') {
      await browser.goto('about:blank');
      await page.open();
    }
    const rows = ['F,31', 'M,40', 'F,31', 'M,52'];
    await page.addFilesOf(await stage.folder('measured'), [{ name: 'table.csv', buffer: Buffer.from(`sex,age\n${rows.join('\n')}\n`) }]);
    await page.allRead();
    await page.toReview();
    await page.click('risk-summary');
    await until('the figures', async () => (await page.attribute('risk-panel', 'data-ready')) === 'true', 60_000);
    const [records, unique] = await browser.run('work', `
      return ['records', 'unique'].map((name) => Number(document.querySelector('[data-testid=risk-figure][data-name=' + name + ']').dataset.before));`);
    assert.deepEqual([records, unique], [4, 2]);
  }));
}

test('the browser takes the page for an application that can be installed', { timeout: 60_000 }, onStage({}, async (stage) => {
  const browser = await stage.open(Chromium);
  const page = new Page(browser, stage);
  await page.open();
  await page.copiesKept();
  const devtools = await browser.page.context().newCDPSession(browser.page);
  const { errors, data } = await devtools.send('Page.getAppManifest');
  assert.deepEqual(errors, []);
  assert.equal(JSON.parse(data).start_url, '/');
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
  assert.deepEqual(installabilityErrors, []);
  // The frame with the text cannot be: it has no manifest.
  assert.equal(await browser.run('work', 'return document.querySelector("link[rel=manifest]") === null'), true);
}));

/** A page that is kept, of files of its own that a test may change. */
async function ownFiles(stage) {
  const www = await stage.folder('www');
  await cp(WWW, www, { recursive: true });
  stage.www = www;
  await stage.startIntake();
  const browser = await stage.open(Chromium);
  const page = new Page(browser, stage);
  await page.open();
  await page.copiesKept();
  return { www, browser, page };
}

test('a new version is taken whole, announced, and used when the page is opened anew', { timeout: 120_000 }, onStage({ start: false }, async (stage) => {
  const { www, browser, page } = await ownFiles(stage);
  const styled = async () => (await page.copies()).work.find(({ path }) => path === '/work.css').size;
  const before = await styled();

  const change = async (name) => writeFile(join(www, name), `${await readFile(join(www, name), 'utf8')}\n/* newer */\n`);
  await change('work/work.css');
  await change('shell/shell.css');
  await stage.killIntake();
  await stage.startIntake();
  await page.open();
  await until('the announcement', () => browser.visible('shell', 'new-version'), 30_000);
  await until('the new copies beside the old ones', async () => (await page.copies()).work.filter(({ path }) => path === '/work.css').length === 2, 30_000);
  // Closed everywhere and opened again: a tab that goes elsewhere has closed the page.
  await until('the new version to take over', async () => {
    await browser.goto('about:blank');
    await page.open();
    const { work } = await page.copies();
    const sizes = work.filter(({ path }) => path === '/work.css').map(({ size }) => size);
    return sizes.length === 1 && sizes[0] > before;
  }, 30_000);
  assert.equal(await browser.visible('shell', 'new-version'), false);
}));

test('what a script puts among the copies is never used', { timeout: 120_000 }, onStage({}, async (stage) => {
  const browser = await stage.open(Chromium);
  const page = new Page(browser, stage);
  await page.open();
  await page.copiesKept();
  const sizes = async () => (await page.copies()).work.filter(({ path }) => ['/', '/work.js'].includes(path)).map(({ size }) => size);
  const before = await sizes();
  // A page without its headers and a script of somebody else, put where the service worker looks.
  const poison = `
    for (const name of await caches.keys()) {
      const copies = await caches.open(name);
      await copies.put('/', new Response('<!doctype html><title>taken</title>', { headers: { 'content-type': 'text/html' } }));
      await copies.put('/work.js', new Response('document.title = "taken"', { headers: { 'content-type': 'text/javascript' } }));
    }`;
  await browser.run('work', poison);
  assert.notDeepEqual(await sizes(), before, 'nothing was put there');
  await page.open();
  assert.notEqual(await browser.run('work', 'return document.title'), 'taken');
  assert.deepEqual(await sizes(), before, 'the right files are back');
  // Without a network there is nothing to put in its place: then there is no page.
  await browser.run('work', poison);
  await stage.killIntake();
  await browser.goto(`${stage.shell.origin}/`);
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  assert.notEqual(await browser.run('work', 'return document.title'), 'taken');
  assert.equal(await browser.run('work', 'return document.body?.dataset.ready ?? null'), null);
}));

test('two halves of different versions begin nothing, and find together again', { timeout: 120_000 }, onStage({ start: false }, async (stage) => {
  const { www, browser, page } = await ownFiles(stage);
  // As if one half had been renewed and the other not.
  const path = join(www, 'work/index.html');
  const html = await readFile(path, 'utf8');
  assert.match(html, /scrubjay-build" content="[0-9a-f]{16}"/);
  await writeFile(path, html.replace(/(scrubjay-build" content=")[0-9a-f]{16}/, '$10123456789abcdef'));
  await stage.killIntake();
  await stage.startIntake();
  await page.open();
  await until('the new half', async () => (await page.copies()).work.filter(({ path }) => path === '/').length === 2, 30_000);
  await until('the refusal', async () => {
    // The new half waits until the page of the old one is gone with its workers: who only loads it again keeps it.
    await browser.goto('about:blank');
    await browser.goto(`${stage.shell.origin}/`);
    return until('an answer', () => page.attribute('problem', 'data-code'), 4_000).catch(() => null);
  }, 30_000).then((code) => assert.equal(code, 'versions'));
  // With both halves of one version the page works again by itself: the copies that did not fit were let go.
  await writeFile(path, html);
  await stage.killIntake();
  await stage.startIntake();
  await until('the page to work again', async () => {
    await browser.goto('about:blank');
    await browser.goto(`${stage.shell.origin}/`);
    return until('it to be ready', () => browser.run('work', 'return document.body.dataset.ready === "true"'), 8_000).catch(() => false);
  }, 60_000);
}));
