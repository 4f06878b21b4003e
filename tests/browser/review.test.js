// What a reviewer does to findings, in every engine: other kinds and boundaries, splitting, merging, many at once,
// searching, lists of their own, and what then goes.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { documentsOf, unnumbered } from './harness/bundle.js';
import { Page } from './harness/page.js';
import { ENGINES, onStage, until } from './harness/stage.js';

const LETTER = 'Dear all,\nwrite to anna@mail.example or to anna@mail.example.\nFrom 2024-03-01 to 2024-03-05 call +354 551 2345.\n'
  + 'Judge: judge@court.example, office@court.example, JUDGE@court.example.\nRoom A12, room B34.\n';

const file = (name, text) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

for (const Engine of ENGINES) {
  describe(Engine.name, () => {
    test('findings are drawn anew, decided together and searched for', { timeout: 120_000 }, onStage({}, async (stage) => {
      const browser = await stage.open(Engine);
      const page = new Page(browser, stage);
      await page.open();
      const folder = await stage.folder('review');
      await page.addFilesOf(folder, [file('letter.txt', LETTER), file('second.txt', 'Again judge@court.example writes.\n')]);
      await page.allRead();
      await page.toReview();
      const marks = async (kind) => (await page.marks()).filter((mark) => !kind || mark.kind === kind);
      const choose = async (text, nth = 0) => {
        await browser.run('work', `[...document.querySelectorAll('mark[data-finding]')].filter((mark) => mark.textContent === args[0])[args[1]].click()`, text, nth);
        await until(`${text} to be current`, async () => (await page.marks()).some((mark) => mark.current && mark.text === text));
      };
      const undecided = await page.undecided();
      assert.equal(undecided, 9);

      // All with one value: the dialog says how many, whatever their letter case.
      await choose('judge@court.example');
      await browser.keys('s');
      await until('the dialog', () => page.visible('bulk-count'));
      assert.equal(await page.attribute('bulk-count', 'data-count'), '2');
      await page.click('bulk-keep');
      await until('two kept', async () => (await page.undecided()) === undecided - 2);
      await browser.keys('u');
      await until('and taken back', async () => (await page.undecided()) === undecided);
      await browser.keys('r');
      await until('and done again', async () => (await page.undecided()) === undecided - 2);

      // Another kind.
      await choose('office@court.example');
      await browser.keys('e');
      await until('the dialog', () => page.visible('edit-place'));
      await browser.choose('work', 'edit-kind', 'ORGANIZATION');
      await page.click('edit-confirm');
      await until('another kind', async () => (await marks('ORGANIZATION')).some(({ state }) => state === 'redact'));

      // Split: the first half of an address becomes one finding, the rest another.
      await choose('anna@mail.example');
      await browser.keys('e');
      await until('the dialog', () => page.visible('edit-split'));
      await page.click('edit-split');
      await page.click('edit-confirm');
      await until('two halves', async () => (await page.marks()).some(({ text }) => text === 'anna'));

      // Merge: from one date to the next.
      await choose('2024-03-01');
      await browser.keys('m');
      await until('one finding', async () => (await page.marks()).some(({ text }) => text === '2024-03-01 to 2024-03-05'));

      // Other boundaries: the word before goes as well.
      await choose('+354 551 2345');
      await browser.keys('e');
      await until('the dialog', () => page.visible('edit-start-back-word'));
      await page.click('edit-start-back-word');
      await page.click('edit-confirm');
      await until('a longer finding', async () => (await page.marks()).some(({ text }) => text === 'call +354 551 2345'));

      // A regular expression, and all that it hits.
      await browser.keys('/');
      await until('the search', () => page.visible('search-query'));
      await page.click('search-pattern');
      await browser.type('work', 'search-query', 'room [AB]\\d+');
      await until('two hits', async () => (await page.attribute('search-count', 'data-count')) === '2', 30_000);
      await page.click('search-mark');
      await until('the dialog', () => page.visible('add-confirm'));
      await browser.choose('work', 'add-kind', 'LOCATION');
      await page.click('add-confirm');
      await until('both marked', async () => (await marks('LOCATION')).length === 2);
      await browser.type('work', 'search-query', '(');
      await until('the problem', async () => (await page.text('search-count'))?.trim().length > 5, 30_000);
      await page.click('search-close');

      // A value that is never to be marked: also in the other file.
      await choose('judge@court.example');
      await page.click('never-mark');
      await until('the other file', async () => (await page.attribute('review-file', 'data-undecided', 1)) === '0');

      // What would go, beside it.
      await page.click('reading-open');
      await until('the settings', () => page.visible('view-both'));
      await page.click('view-both');
      await until('the outgoing text', async () => (await page.text('outgoing-text'))?.includes('[ORGANIZATION]'));
      await page.click('view-original');
      await page.redactAll();
      await page.click('review-file', 1);
      await until('the second file', async () => (await page.attribute('review-file', 'data-opened', 1)) === 'true');
      await page.toConsent();
      assert.equal(await page.attribute('reviewed-statement', 'data-reviewed'), 'all');
      await page.consent();
      await page.seal();
      await page.send();
      const [bundle] = await stage.admitted();
      const [first, second] = documentsOf(bundle.zip);
      assert.equal(unnumbered(first.text), 'Dear all,\nwrite to [EMAIL_ADDRESS][EMAIL_ADDRESS] or to [EMAIL_ADDRESS].\nFrom [DATE_TIME] [PHONE_NUMBER].\n'
        + 'Judge: judge@court.example, [ORGANIZATION], JUDGE@court.example.\n[LOCATION], [LOCATION].\n');
      assert.deepEqual([...first.text.matchAll(/EMAIL_ADDRESS_(\d)/g)].map(([, number]) => number).toSorted(), ['1', '2', '3']);
      assert.equal(first.kept.length, 2);
      assert.equal(second.text, 'Again judge@court.example writes.\n');
    }));
  });
}
