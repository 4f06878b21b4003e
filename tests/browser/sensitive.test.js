// Sensitive details: not loaded and not found until the policy asks; then found, filtered, explained and redacted. Without
// the word lists no file is opened under such a policy.

import assert from 'node:assert/strict';
import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { documentsOf } from './harness/bundle.js';
import { Page } from './harness/page.js';
import { ENGINES, onStage, WWW, until } from './harness/stage.js';

const LETTER = 'The applicant is a Turkish national and an atheist. He was diagnosed with schizophrenia.\n';

/** Opens the policy from where the page is, and chooses an operator for the whole family. */
async function ask(browser, page, operator) {
  await page.click('policy-open');
  await until('the panel', () => page.visible('policy-apply'));
  const row = await browser.run('work', `return [...document.querySelectorAll('[data-testid=policy-becomes]')]
    .findIndex((field) => field.closest('[data-of]').dataset.of === 'families/sensitive')`);
  assert.ok(row >= 0, 'the family is in the editor');
  await browser.choose('work', 'policy-becomes', operator, row);
  await until('the change', async () => (await page.attribute('policy-view', 'data-name')) === 'custom');
  await until('the check', async () => (await page.attribute('policy-view', 'data-sha256')) !== '');
}

for (const Engine of ENGINES) {
  test(`sensitive details from the policy to the bundle in ${Engine.name}`, { timeout: 180_000 }, onStage({}, async (stage) => {
    const folder = await stage.folder('sensitive');
    await writeFile(join(folder, 'letter.txt'), LETTER);
    const browser = await stage.open(Engine);
    const page = new Page(browser, stage);
    await page.open();
    await page.addFiles(join(folder, 'letter.txt'));
    await page.allRead();
    assert.deepEqual((await page.files()).map(({ findings }) => findings), [0]);
    await page.toReview();
    assert.deepEqual(await page.marks(), []);

    await ask(browser, page, 'placeholder');
    await until('the preview', async () => (await page.attribute('policy-preview', 'data-current')) === 'true', 30_000);
    assert.match(await page.text('policy-after'), /\[NATIONALITY_1\] national and an \[RELIGION_1\].*\[HEALTH_CONDITION_1\]/);
    await page.click('policy-apply');
    const marks = await until('the marks', async () => {
      const all = await page.marks();
      return all.length === 3 && all;
    }, 30_000);
    assert.deepEqual(marks.map(({ kind, text }) => [kind, text]),
      [['NATIONALITY', 'Turkish'], ['RELIGION', 'atheist'], ['HEALTH_CONDITION', 'schizophrenia']]);
    await browser.run('work', 'document.querySelector("mark[data-kind=RELIGION]").click()');
    await until('the reason', async () => /It stands in a list/.test(await page.text('why')));

    await page.redactAll();
    await page.toConsent();
    await page.consent();
    await page.seal();
    await page.send();
    const [bundle] = await stage.admitted();
    const [letter] = documentsOf(bundle.zip);
    assert.equal(letter.text,
      'The applicant is a [NATIONALITY_1] national and an [RELIGION_1]. He was diagnosed with [HEALTH_CONDITION_1].\n');
  }));

  test(`a policy that asks for sensitive details without the word lists opens no file in ${Engine.name}`, { timeout: 120_000 }, onStage({ start: false }, async (stage) => {
    const www = await stage.folder('www');
    await cp(WWW, www, { recursive: true });
    await writeFile(join(www, 'work/hints.bin'), 'damaged');
    stage.www = www;
    await stage.startIntake();
    const folder = await stage.folder('sensitive');
    await writeFile(join(folder, 'letter.txt'), LETTER);
    const browser = await stage.open(Engine);
    const page = new Page(browser, stage);
    await page.open();
    await ask(browser, page, 'remove');
    await page.click('policy-apply');
    await until('the policy in force', async () => (await page.attribute('policy-current', 'data-name')) === 'custom');
    await page.addFiles(join(folder, 'letter.txt'));
    const [file] = await page.allRead();
    assert.deepEqual([file.state, file.code], ['failed', 'bad-hints']);
    await rm(www, { recursive: true, force: true });
  }));
}
