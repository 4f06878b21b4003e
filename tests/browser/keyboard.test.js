// The whole job without a mouse, in Chromium: Tab, Enter, Space, the letters of the review, and typing.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Chromium } from './harness/chromium.js';
import { CONTRIBUTOR, Page } from './harness/page.js';
import { onStage, until } from './harness/stage.js';

test('the whole job by keyboard alone', { timeout: 120_000 }, onStage({}, async (stage) => {
  const browser = await stage.open(Chromium);
  const page = new Page(browser, stage);
  await page.open();
  const keys = (...names) => browser.keys(...names);

  /** What has the focus, in whichever of the two documents. */
  const focused = async () => {
    for (const realm of ['work', 'shell']) {
      const id = await browser.run(realm, `
        if (!document.hasFocus() || document.activeElement === document.body || document.activeElement?.tagName === 'IFRAME') return null;
        return document.activeElement.dataset.testid ?? document.activeElement.tagName;`);
      if (id) return { realm, id };
    }
    return null;
  };
  /** Presses Tab until the element has the focus; the reader must be able to see where they are on the way. */
  const tabTo = async (testid, key = 'Tab') => {
    const way = new Set();
    for (let step = 0; step < 120; step++) {
      const at = await focused();
      way.add(at ? `${at.realm} ${at.id}` : 'nothing');
      if (at?.id === testid) {
        const ring = await browser.run(at.realm, `
          const style = getComputedStyle(document.activeElement);
          return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 || style.boxShadow !== 'none';`);
        assert.ok(ring, `${testid} shows no focus ring`);
        return;
      }
      await keys(key);
    }
    assert.fail(`${key} never reaches ${testid}; it goes: ${[...way].join(', ')}`);
  };

  // Add: the samples stand in for the file picker, which is a window of the system.
  await tabTo('samples');
  await keys('Enter');
  const files = await page.allRead();
  assert.ok(files.length >= 3 && files.every(({ state }) => state === 'read'), JSON.stringify(files));
  await tabTo('add-next');
  await keys('Enter');
  await until('the review', () => page.visible('review-text'));

  // Review: the letters.
  const open = await page.undecided();
  assert.ok(open > 5);
  await until('a current finding', async () => (await page.marks()).some(({ current }) => current));
  await keys('a');
  await until('one redacted', async () => (await page.undecided()) === open - 1);
  await keys('k');
  await until('one kept', async () => (await page.undecided()) === open - 2);
  await keys('u');
  await until('one taken back', async () => (await page.undecided()) === open - 1);
  await keys('Control+Shift+Z');
  await until('and done again', async () => (await page.undecided()) === open - 2);
  // Many at once, another shape, and a search, each by its letter.
  await keys('d', 's');
  await until('the dialog for many', () => page.visible('bulk-count'));
  const many = Number(await page.attribute('bulk-count', 'data-count'));
  await keys('Enter');
  await until('all of them redacted', async () => (await page.undecided()) === open - 2 - many);
  await keys('u');
  await until('and taken back', async () => (await page.undecided()) === open - 2);
  await keys('e');
  await until('the dialog for one', () => page.visible('edit-place'));
  await tabTo('edit-split');
  await keys('Enter');
  await tabTo('edit-confirm');
  await keys('Enter');
  await until('one more decided', async () => (await page.undecided()) === open - 3);
  await keys('u');
  await until('and taken back', async () => (await page.undecided()) === open - 2);
  await keys('/');
  await until('the search', () => page.visible('search-query'));
  await browser.page.keyboard.type('a');
  await until('hits', async () => Number(await page.attribute('search-count', 'data-count')) > 0, 30_000);
  const hit = await page.attribute('search-count', 'data-current');
  await keys('Enter');
  await until('the next hit', async () => (await page.attribute('search-count', 'data-current')) !== hit);
  await keys('Escape');
  await until('the search to close', async () => !(await page.visible('search-query')));
  await keys('v', 'v', 'v');
  await keys('j', 'ArrowUp', '?');
  await until('the list of keys', () => page.visible('keys-sheet'));
  await keys('Escape');
  await until('it to close', async () => !(await page.visible('keys-sheet')));
  // Adding a finding by typing its text.
  await keys('n');
  await until('the dialog', () => page.visible('add-text'));
  await browser.focus('work', 'add-text');
  await browser.page.keyboard.type('að');
  await tabTo('add-confirm');
  await keys('Enter');
  await until('the dialog to close', async () => !(await page.visible('add-text')));
  await tabTo('redact-all-files', 'Shift+Tab');
  await keys('Enter');
  await tabTo('redact-all-confirm');
  await keys('Enter');
  await until('nothing undecided', async () => (await page.undecided()) === 0);
  await tabTo('review-next');
  await keys('Enter');
  await until('the consent step', () => page.visible('consent-name'));

  // Consent.
  for (const field of ['consent-name', 'consent-role', 'consent-basis', 'consent-reference']) {
    await tabTo(field);
    // Its first letters choose from a list.
    await browser.page.keyboard.type(CONTRIBUTOR[field] ?? { 'consent-role': 'We keep', 'consent-basis': 'A stat' }[field]);
  }
  await tabTo('consent-contact');
  await browser.page.keyboard.type(CONTRIBUTOR['consent-contact']);
  await tabTo('consent-permit-research', 'Shift+Tab');
  if (!(await browser.value('work', 'consent-permit-research'))) await keys('Space');
  for (const box of ['consent-has-rights', 'consent-notice-read']) { await tabTo(box); await keys('Space'); }
  await tabTo('consent-next');
  await keys('Enter');
  await page.sealed();

  // Send, in the other document.
  await tabTo('send-start');
  await keys('Enter');
  await page.sendState('admitted');
  assert.equal((await stage.admitted()).length, 1);
  await tabTo('receipt-save', 'Shift+Tab').catch(() => tabTo('receipt-save'));
}));
