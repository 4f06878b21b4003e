// The proof that a partner can run: everything but the sending works without a network, and the page says what it sent.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { readBundle } from './harness/bundle.js';
import { Chromium } from './harness/chromium.js';
import { Page } from './harness/page.js';
import { onStage, until } from './harness/stage.js';

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
}));
