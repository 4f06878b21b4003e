// In which languages a file is written, and what was measured in them, beside its review.

import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { violations } from './harness/axe.js';
import { Chromium } from './harness/chromium.js';
import { Page } from './harness/page.js';
import { ENGINES, onStage, until } from './harness/stage.js';

const PICTURES = new URL('./screenshots/', import.meta.url);

const ICELANDIC = 'Stefnandi krefst þess að stefndi verði dæmdur til að greiða honum skuldina með vöxtum. Hann segir að ekki hafi verið staðið við það sem um var samið í bréfi þeirra.\n';
const ENGLISH = 'The court found that the applicant had not been heard, and that the state was to pay his costs.\n';
const THAI = 'ศาลได้พิจารณาแล้วเห็นว่าโจทก์ไม่มีสิทธิเรียกร้องค่าเสียหายจากจำเลยในคดีนี้\n';

const file = (name, text) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

/** What each line of the card says, in the order of the page: the file's own first, then those of all files. */
const lines = (browser) => browser.run('work', `
  return [...document.querySelectorAll('[data-testid=language-share]')].map((line) => ({
    language: line.dataset.language,
    share: Number(line.dataset.share),
    of: Number(line.querySelector('[data-testid=language-measured]')?.dataset.of ?? 0),
    unmeasured: line.querySelector('[data-testid=language-unmeasured]') !== null,
  }))`);

const ready = (browser) => until('the figures of the languages', async () => (await lines(browser)).some(({ of }) => of > 0), 30_000);

for (const Engine of ENGINES) {
  describe(Engine.name, () => {
    test('a file is known by its languages, and each has its figures or none', { timeout: 120_000 }, onStage({}, async (stage) => {
      const browser = await stage.open(Engine);
      const page = new Page(browser, stage);
      await page.open();
      const folder = await stage.folder('languages');
      await page.addFilesOf(folder, [file('mixed.txt', ICELANDIC.repeat(3) + THAI), file('english.txt', ENGLISH.repeat(2)), file('numbers.txt', '1944 17 6\n')]);
      await page.allRead();
      await page.toReview();
      const choose = (name) => browser.run('work', `[...document.querySelectorAll('[data-testid=review-file]')].find((one) => one.dataset.name === args[0]).click()`, name);
      await choose('mixed.txt');
      await ready(browser);
      await until('the file and all files', async () => (await lines(browser)).length === 5, 30_000);
      const [icelandic, thai, ...all] = await lines(browser);
      assert.equal(icelandic.language, 'is');
      assert.ok(icelandic.share > 0.6 && icelandic.of > 100 && !icelandic.unmeasured);
      assert.deepEqual([thai.language, thai.of, thai.unmeasured], ['th', 0, true]);
      assert.ok(Math.abs(icelandic.share + thai.share - 1) < 0.01);
      // All files together, behind it.
      assert.deepEqual(all.map(({ language }) => language), ['is', 'en', 'th']);
      // A file without words says so.
      await choose('numbers.txt');
      await until('no language', async () => (await lines(browser)).length === 3, 30_000);
    }));
  });
}

for (const [size, width, height] of [['phone', 360, 740], ['desktop', 1280, 900]]) {
  for (const dark of [false, true]) {
    const look = `${size}-${dark ? 'dark' : 'light'}`;
    test(`the languages fit: ${look}`, { timeout: 120_000 }, onStage({}, async (stage) => {
      await mkdir(PICTURES, { recursive: true });
      const browser = await stage.open(Chromium, { width, height, dark });
      const page = new Page(browser, stage);
      await page.open();
      const folder = await stage.folder('languages');
      await page.addFilesOf(folder, [file('mixed.txt', ICELANDIC.repeat(3) + THAI), file('english.txt', ENGLISH.repeat(2))]);
      await page.allRead();
      await page.toReview();
      await ready(browser);
      await page.click('languages-all');
      for (const locale of ['is', 'da', 'de', 'es', 'fr', 'en']) {
        await browser.choose('work', 'language', locale);
        await until(`the page in ${locale}`, () => browser.run('work', 'return document.documentElement.lang === args[0]', locale));
        const wide = await browser.run('work', `
          const card = document.querySelector('[data-testid=languages]');
          card.scrollIntoView({ block: 'center' });
          return card.scrollWidth > card.clientWidth + 1 || document.documentElement.scrollWidth > document.documentElement.clientWidth + 1`);
        assert.equal(wide, false, `the languages stick out in ${locale}`);
        if (locale === 'is' || locale === 'en') await writeFile(new URL(`${look}-3y-languages-${locale}.png`, PICTURES), await browser.screenshot());
      }
      assert.deepEqual(await violations(browser, 'work'), []);
    }));
  }
}
