// What is found, and why: the list of rules, the reasons beside a finding, and choosing one kind out of hundreds.

import assert from 'node:assert/strict';
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { Chromium } from './harness/chromium.js';
import { Page } from './harness/page.js';
import { ENGINES, onStage, WWW, until } from './harness/stage.js';

const LETTER = 'Jón Dæmi, kt. 120174-3399, netfang jon@example.is. Vegabréf bíður.\n';

async function review(stage, browser) {
  const page = new Page(browser, stage);
  const path = join(await stage.folder('files'), 'letter.txt');
  await writeFile(path, LETTER);
  await page.open();
  await page.addFiles(path);
  await page.allRead();
  await page.toReview();
  return page;
}

/** Controls and frames of the open dialog that have no name, and ids that stand twice: what a screen reader trips over. */
const nameless = (browser) => browser.run('work', `
  const box = document.querySelector('dialog[open]');
  const named = (e) => (e.getAttribute('aria-label') ?? '') !== '' || e.textContent.trim() !== '' || e.labels?.length > 0
    || document.getElementById(e.getAttribute('aria-labelledby') ?? '')?.textContent.trim();
  const ids = [...document.querySelectorAll('[id]')].map((e) => e.id);
  return [...[box, ...box.querySelectorAll('button, input, select, summary, section')].filter((e) => !named(e)).map((e) => e.outerHTML.slice(0, 80)),
    ...ids.filter((id, at) => ids.indexOf(id) !== at)];`);

for (const Engine of ENGINES) {
  test(`what is found, and why, in ${Engine.name}`, { timeout: 120_000 }, onStage({}, async (stage) => {
    const browser = await stage.open(Engine);
    const page = await review(stage, browser);

    // Why: the kind, what the rule says, and the word that was seen, but nothing of the text.
    const kennitala = await until('the kennitala', async () => (await page.marks()).find(({ kind }) => kind === 'IS_KENNITALA'));
    await browser.run('work', `document.querySelector('mark[data-finding="' + args[0] + '"]').click()`, kennitala.finding);
    const why = await until('the reasons', async () => {
      const text = await page.text('why');
      return /kt/.test(text) && text;
    });
    assert.match(why, /Kennitala/);
    assert.match(await page.text('why-policy'), /IS_KENNITALA_1\]/);
    assert.ok(!/120174|Jón|jon@/.test(why), why);

    // On to the rule in the list.
    await page.click('why-rule');
    await until('the rule', () => page.visible('rule'));
    const rule = await page.attribute('rule', 'data-rule');
    assert.equal(rule, await page.attribute('why-rule', 'data-rule'));
    assert.deepEqual(await nameless(browser), []);
    const all = Number(await page.attribute('rules-count', 'data-kinds'));
    assert.ok(all > 400, `${all} kinds`);

    // Searching, whatever the accents; clearing it brings everything back.
    await browser.type('work', 'rules-search', 'okuskirteini');
    const found = await until('fewer', async () => {
      const count = Number(await page.attribute('rules-count', 'data-kinds'));
      return count > 0 && count < all && count;
    });
    assert.ok(found < 100, `${found} kinds`);
    assert.deepEqual(await nameless(browser), []);
    await page.click('rules-close');
    await until('the list to close', async () => !(await page.visible('rules-search')));

    // A kind out of all of them.
    await page.select('Vegabréf');
    await page.click('add-finding');
    await until('the dialog', () => page.visible('add-text'));
    await browser.choose('work', 'add-kind', '');
    await until('the search', () => page.visible('add-kind-search'));
    await browser.type('work', 'add-kind-search', 'is_passport');
    await until('one kind', async () => (await browser.run('work', `return document.querySelectorAll('[data-testid=add-kind-list] option').length`)) === 1);
    assert.deepEqual(await nameless(browser), []);
    await page.click('add-confirm');
    await until('it to be marked', async () => (await page.marks()).some(({ kind, state }) => kind === 'IS_PASSPORT' && state === 'redact'));
    // It stands among the common ones from then on.
    assert.ok(await browser.run('work', `return [...document.querySelectorAll('[data-testid=add-kind] option')].some((o) => o.value === 'IS_PASSPORT')`));
  }));
}

test('the list opens quickly, by keyboard alone, and Escape closes it', { timeout: 60_000 }, onStage({}, async (stage) => {
  const browser = await stage.open(Chromium);
  const page = new Page(browser, stage);
  await page.open();
  await browser.focus('work', 'rules-open');
  await browser.keys('Enter');
  await until('the list', () => page.visible('rules-count'));
  const took = await browser.run('work', `
    const panel = document.querySelector('rule-panel');
    const begin = performance.now();
    const family = panel.querySelector('[data-testid=rule-family][data-name=identity]');
    family.open = true;
    await new Promise((done) => setTimeout(done)); await panel.updateComplete; family.getBoundingClientRect();
    return performance.now() - begin;`);
  assert.ok(took < 500, `the largest family took ${took} ms to open`);
  await browser.keys('Escape');
  await until('it to close', async () => !(await page.visible('rules-search')));
  assert.equal(await browser.run('work', 'return document.activeElement?.dataset.testid'), 'rules-open');
}));

test('a list that cannot be loaded is said, tried again, and takes nothing else away', { timeout: 60_000 }, onStage({ start: false }, async (stage) => {
  const www = await stage.folder('www');
  await cp(WWW, www, { recursive: true });
  await writeFile(join(www, 'work/rules.json'), 'nonsense');
  stage.www = www;
  await stage.startIntake();
  const browser = await stage.open(Chromium);
  const page = await review(stage, browser);
  // The first mark is a name, which no rule explains.
  await browser.run('work', 'document.querySelectorAll("mark[data-finding]")[1].click()');
  await until('the failure beside the finding', () => page.visible('why-retry'));
  await page.click('rules-open');
  await until('the failure in the list', () => page.visible('rules-retry'));
  const asked = () => stage.work.received.toString('latin1').split('GET /rules.json').length - 1;
  const before = asked();
  await page.click('rules-retry');
  await until('another try', () => asked() > before);
  await until('the failure again', () => page.visible('rules-retry'));
  await page.click('rules-close');
  await page.redactAll();
  await page.toConsent();
}));
