// Two people review: what the record says of it is what happened, and the gate takes it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBundle } from './harness/bundle.js';
import { Chromium } from './harness/chromium.js';
import { Page } from './harness/page.js';
import { onStage, until } from './harness/stage.js';

test('the second reviewer opens and confirms every file, and the record names both by role', { timeout: 120_000 }, onStage({}, async (stage) => {
  const browser = await stage.open(Chromium);
  const page = new Page(browser, stage);
  const folder = await stage.folder('two');
  await page.open();
  await page.addFilesOf(folder, ['first', 'second'].map((name) => ({ name: `${name}.txt`, buffer: Buffer.from(`Write to ${name}.value@mail.example today.\n`) })));
  await page.allRead();
  await page.toReview();
  await page.redactAll();
  await page.click('pair-summary');
  await page.click('pair-on');
  await browser.choose('work', 'pair-second', 'data-protection');
  assert.equal(await browser.enabled('work', 'step-consent'), false, 'nothing is confirmed yet');
  for (const file of [0, 1]) {
    await page.click('review-file', file);
    await until('the file to be on show', async () => (await page.attribute('review-file', 'aria-current', file)) === 'true' && (await page.visible('review-text')) && (await browser.enabled('work', 'pair-confirm')));
    await page.click('pair-confirm');
    await until('the confirmation', async () => (await page.attribute('pair-confirm', 'data-confirmed')) === 'true');
  }
  await page.toConsent();
  assert.match(await page.text('reviewed-statement'), /Data protection officer/);
  await page.consent();
  await page.seal();
  await page.send();
  const [bundle] = await stage.admitted();
  const { consent } = JSON.parse(readBundle(bundle.zip)['meta/contribution.json']);
  assert.deepEqual(consent.assertions, { hasRights: true, reviewed: 'all', reviewers: ['archivist', 'data-protection'] });
}));
