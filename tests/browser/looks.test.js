// How each step looks: nothing sticks out sideways, axe finds nothing, and pictures for people in tests/browser/screenshots.

import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import { violations } from './harness/axe.js';
import { Chromium } from './harness/chromium.js';
import { Page } from './harness/page.js';
import { onStage, until } from './harness/stage.js';

const PICTURES = new URL('./screenshots/', import.meta.url);

for (const [size, width, height] of [['phone', 360, 740], ['desktop', 1280, 900]]) {
  for (const dark of [false, true]) {
    const look = `${size}-${dark ? 'dark' : 'light'}`;
    test(`every step fits: ${look}`, { timeout: 240_000 }, onStage({}, async (stage) => {
      await mkdir(PICTURES, { recursive: true });
      const browser = await stage.open(Chromium, { width, height, dark });
      const page = new Page(browser, stage);
      await page.open();
      const wrong = [];
      const fits = async (step) => {
        for (const realm of ['shell', 'work']) {
          const wide = await browser.run(realm, `
            const limit = document.documentElement.clientWidth;
            const box = document.querySelector('dialog[open]');
            if (box && box.scrollWidth > box.clientWidth + 1) return 'the dialog';
            const tight = [...document.querySelectorAll('.side, .card, .pane-tools, .onward')].find((e) => e.scrollWidth > e.clientWidth + 1);
            if (tight) return tight.className + ' holds ' + tight.scrollWidth + ' px in ' + tight.clientWidth;
            return document.documentElement.scrollWidth <= limit + 1 ? null
              : [...document.querySelectorAll('body *')].filter((e) => e.getBoundingClientRect().right > limit + 1)
                .map((e) => e.dataset.testid ?? e.tagName + '.' + e.className).slice(0, 5).join(', ');`);
          assert.equal(wide, null, `the ${realm} page is wider than ${width} px in step ${step}`);
        }
      };
      const look_at = async (step) => {
        await writeFile(new URL(`${look}-${step}.png`, PICTURES), await browser.screenshot());
        await fits(step);
        for (const realm of ['shell', 'work']) {
          for (const violation of await violations(browser, realm)) wrong.push(`${step}, ${realm}: ${violation}`);
        }
      };
      await look_at('1-add-empty');
      await page.click('samples');
      await page.allRead();
      await look_at('2-add');
      const panel = async (name) => {
        await page.click('policy-open');
        await until('the panel', () => page.visible('policy-pane-form'));
        await page.click('policy-pane-form');
        await until('the preview', async () => (await page.attribute('policy-preview', 'data-current').catch(() => '')) === 'true', 30_000);
        await look_at(`${name}-form`);
        await browser.run('work', `document.querySelector('[data-testid=policy-kinds-search]').scrollIntoView()`);
        await browser.type('work', 'policy-kinds-search', 'card');
        await look_at(`${name}-kinds`);
        await page.click('policy-pane-json');
        await look_at(`${name}-json`);
        await browser.type('work', 'policy-json', '{\n  "policy": "scrubjay-policy/1",\n  "name": "x",\n  "version": "1",\n  "default": "hide"\n}\n');
        await until('the fault', async () => (await page.attribute('policy-status', 'data-ok')) === 'false');
        await browser.run('work', `document.querySelector('[data-testid=policy-status]').scrollIntoView()`);
        await look_at(`${name}-fault`);
        await browser.run('work', `document.querySelector('[data-testid=policy-preview]').scrollIntoView()`);
        await look_at(`${name}-preview`);
        for (const locale of ['is', 'da', 'de', 'es', 'fr', 'en']) {
          await browser.run('work', `const field = document.querySelector('[data-testid=language]'); field.value = args[0]; field.dispatchEvent(new Event('change', { bubbles: true }))`, locale);
          await until(`the page in ${locale}`, () => browser.run('work', 'return document.documentElement.lang === args[0]', locale));
          await fits(`policies in ${locale}`);
        }
        await page.click('policy-close');
      };
      await panel('2a-policy-samples');
      await page.toReview();
      await look_at('3-review');
      const reading = await browser.run('work', `return document.querySelector('[data-testid=review-text]').clientWidth / document.documentElement.clientWidth`);
      assert.ok(reading > (width > 1000 ? 0.4 : 0.75), `the text has room: ${reading}`);
      for (const locale of ['is', 'da', 'de', 'es', 'fr', 'en']) {
        await browser.choose('work', 'language', locale);
        await until(`the page in ${locale}`, () => browser.run('work', 'return document.documentElement.lang === args[0]', locale));
        if (locale === 'de') await look_at('3q-german');
        else await fits(`review in ${locale}`);
      }
      await page.click('reading-open');
      await page.click('view-both');
      await page.click('search-open');
      await browser.type('work', 'search-query', 'a');
      await until('hits', async () => Number(await page.attribute('search-count', 'data-count')) > 0, 30_000);
      await look_at('3f-search-and-side-by-side');
      await page.click('search-close');
      await page.click('view-outgoing');
      await look_at('3g-outgoing');
      await page.click('view-original');
      await page.click('reading-open');
      await page.click('bulk-same');
      await until('the dialog', () => page.visible('bulk-count'));
      await look_at('3h-bulk-value');
      await page.click('bulk-scope-kind');
      await look_at('3i-bulk-kind');
      await page.click('bulk-cancel');
      await page.click('edit-finding');
      await until('the dialog', () => page.visible('edit-place'));
      await page.click('edit-split');
      await look_at('3j-edit');
      await page.click('edit-cancel');
      await page.click('keep-for');
      await until('the reasons', () => page.visible('reason-official'));
      await look_at('3v-reason');
      await page.click('reason-cancel');
      await page.click('entities-open');
      await until('everybody', async () => (await page.count('entity-row')) > 1, 30_000);
      await page.click('entity-row');
      await look_at('3w-who-is-who');
      await page.click('entity-merge');
      await page.click('entity-row');
      await until('the preview', () => page.visible('merge-preview'));
      await look_at('3x-two-become-one');
      await page.click('merge-cancel');
      await page.click('entities-close');
      await page.click('missed-figures');
      await page.click('sample-start');
      await until('the sample', () => page.visible('sample'));
      await page.click('sample-next');
      await until('the result', () => page.visible('sample-result'));
      await look_at('3m-sample');
      await page.click('sample-stop');
      await page.click('by-risk');
      await page.click('journal-summary');
      await browser.run('work', `document.querySelector('[data-testid=journal-summary]').scrollIntoView()`);
      await look_at('3n-by-risk-and-journal');
      await page.click('by-risk');
      await page.click('pair-summary');
      await page.click('pair-on');
      await until('the roles', () => page.visible('pair-second'));
      await look_at('3o-two-people');
      await page.click('pair-on');
      await panel('3r-policy');
      await page.click('tour-open');
      await page.click('tour-on');
      await look_at('3p-tour');
      await page.click('tour-skip');
      await page.click('next-undecided');
      await page.click('keys-open');
      await until('the sheet', () => page.visible('keys-sheet'));
      await look_at('3k-keys');
      await page.click('keys-close');
      await page.click('redact-all-files');
      await look_at('3l-redact-all');
      await page.click('redact-all-cancel');
      await page.click('add-finding');
      await until('the dialog', () => page.visible('add-text'));
      await look_at('3a-add-dialog');
      await browser.choose('work', 'add-kind', '');
      await until('the search', () => page.visible('add-kind-search'));
      await browser.type('work', 'add-kind-search', 'passport');
      await look_at('3b-add-dialog-all-kinds');
      await page.click('add-cancel');
      await page.click('rules-open');
      await until('the list', () => page.visible('rules-count'));
      await look_at('3c-rules');
      await browser.type('work', 'rules-search', 'kennitala iceland');
      await until('the hits', async () => Number(await page.attribute('rules-count', 'data-kinds')) < 20);
      await look_at('3d-rules-search');
      await page.click('rules-close');
      await browser.run('work', `document.querySelector('mark[data-kind=IS_KENNITALA]').click()`);
      await page.click('why-rule');
      await until('the rule', () => page.visible('rule'));
      await look_at('3e-rule');
      await page.click('rules-close');
      const table = await browser.run('work', `return [...document.querySelectorAll('[data-testid=review-file]')].findIndex((row) => row.dataset.name.endsWith('.csv'))`);
      if (table !== -1) {
        await page.click('review-file', table);
        await until('the table', () => page.count('risk-figure').then(() => page.count('risk-panel')).then(Boolean));
        await page.click('risk-summary');
        await until('the figures', async () => (await page.attribute('risk-panel', 'data-ready')) === 'true', 30_000);
        await look_at('3s-risk-of-a-table');
        await page.click('risk-close');
        await page.click('review-file', 0);
        await until('the text', () => page.count('risk-text').then(Boolean));
        await page.click('risk-summary');
        await until('what is left', () => page.visible('risk-persons'));
        await look_at('3t-risk-of-a-text');
        await page.click('risk-close');
      }
      await page.redactAll();
      await look_at('4-review-done');
      await page.toConsent();
      await look_at('5-consent');
      await page.consent();
      await page.seal();
      await look_at('6-send');
      await page.click('pairs-summary');
      await browser.run('work', `document.querySelector('[data-testid=pairs-save]').scrollIntoView()`);
      await look_at('6a-pairs');
      await page.send();
      await look_at('7-receipt');
      await browser.click('shell', 'egress-open');
      await look_at('8-what-was-sent');
      assert.deepEqual(wrong, [], 'what axe finds wrong');
      // The colours follow the reader's setting.
      const darkLetters = await browser.run('work', `
        const [r, g, b] = getComputedStyle(document.body).color.match(/\\d+/g).map(Number);
        return r + g + b < 382;`);
      assert.equal(darkLetters, !dark);
    }));
  }
}
