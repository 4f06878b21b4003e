// The outgoing view in Review shows the placeholders with the numbers that the sealed bundle will have.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentsOf, unnumbered } from './harness/bundle.js';
import { Chromium } from './harness/chromium.js';
import { Page } from './harness/page.js';
import { onStage, until } from './harness/stage.js';

test('the numbers in the outgoing view are those of the bundle, and go with every change', { timeout: 120_000 }, onStage({}, async (stage) => {
  const browser = await stage.open(Chromium);
  const page = new Page(browser, stage);
  const folder = await stage.folder('numbers');
  await page.open();
  // The same value in both files, and values that stand in one only.
  await page.addFilesOf(folder, [
    { name: 'first.txt', buffer: Buffer.from('🦜 Write to one@mail.example, two@mail.example or three@mail.example.\n') },
    { name: 'second.json', buffer: Buffer.from('{"a": "t\\u0077o@mail.example", "b": "four@mail.example"}\n') },
  ]);
  await page.allRead();
  await page.toReview();
  await page.click('reading-open');
  await page.click('view-outgoing');
  const shown = () => browser.run('work', `return document.querySelector('[data-testid=review-text]').textContent`);
  await page.redactAll();
  const numbered = (text) => /\[EMAIL_ADDRESS_\d+\]/.test(text) && !/\[EMAIL_ADDRESS\]/.test(text) && text;
  const first = await until('the numbers', async () => numbered(await shown()), 30_000);
  // Any change takes them back, until everything is decided again.
  await page.click('undo');
  await until('no numbers', async () => !/_\d+\]/.test(await shown()));
  await page.click('redo');
  assert.equal(await until('the same numbers again', async () => numbered(await shown()), 30_000), first);
  await page.click('review-file', 1);
  const second = await until('the other file', async () => { const text = await shown(); return text.includes('"b"') && numbered(text); }, 30_000);
  await page.toConsent();
  await page.consent();
  await page.seal();
  await page.send();
  const [bundle] = await stage.admitted();
  const texts = documentsOf(bundle.zip).map(({ text }) => text.trim());
  assert.deepEqual([first.trim(), second.trim()], texts);
  // They are numbers by value: what stands in both files has one.
  const numbers = texts.map((text) => text.match(/\[EMAIL_ADDRESS_\d+\]/g));
  assert.equal(new Set(numbers.flat()).size, 4);
  assert.ok(numbers[0].includes(numbers[1][0]));
  assert.notEqual(unnumbered(texts[0]), texts[0]);
}));
