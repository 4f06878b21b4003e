// A file of 50 MB that is one single line goes the whole way. In a file of its own because it takes the longest.

import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { documentsOf } from './harness/bundle.js';
import { Chromium } from './harness/chromium.js';
import { Page } from './harness/page.js';
import { onStage, until } from './harness/stage.js';

test('a single line of 50 MB', { timeout: 400_000 }, onStage({}, async (stage, t) => {
  const page = new Page(await stage.open(Chromium), stage);
  await page.open();
  const folder = await stage.folder('big');
  const words = 'The parrot sat on the wall and said nothing at all. ';
  const line = words.repeat(Math.floor(50_000_000 / words.length / 2)) + 'big.test@mail.example ' + words.repeat(Math.floor(50_000_000 / words.length / 2));
  await writeFile(join(folder, 'big.txt'), line);
  const start = Date.now();
  const lap = (what) => t.diagnostic(`${what} after ${((Date.now() - start) / 1000).toFixed(1)} s`);
  await page.addFiles(join(folder, 'big.txt'));
  const [big] = await page.allRead(120_000);
  lap(`read: ${big.state}`);
  assert.equal(big.state, 'read', big.text);
  assert.equal(big.findings, 1);
  await page.toReview();
  lap('shown');
  await page.redactAll();
  await page.toConsent();
  await page.consent();
  await page.seal(120_000);
  lap('sealed');
  await page.press('send-start');
  await until('the verdict', async () => ['admitted', 'refused', 'failed'].includes(await page.browser.attribute('shell', 'send-panel', 'data-state')), 120_000);
  assert.equal(await page.browser.attribute('shell', 'send-panel', 'data-state'), 'admitted');
  lap('admitted');
  const [bundle] = await stage.admitted();
  const [document] = documentsOf(bundle.zip);
  assert.equal(document.text, line.replace('big.test@mail.example', '[EMAIL_ADDRESS_1]'));
}));
