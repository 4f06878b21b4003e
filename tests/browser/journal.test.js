// Decisions outlast a reload for those who ask for it, and nothing readable is stored for it.

import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { Page } from './harness/page.js';
import { ENGINES, onStage, until } from './harness/stage.js';

const LETTER = 'Write to planted.value@mail.example or call +354 551 2345 before asking planted.two@mail.example.\nAnd planted.value@mail.example again.\n';
const PASSPHRASE = 'rain on the harbour';

/** Every byte in a folder. */
async function bytesIn(folder) {
  const parts = [];
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isFile()) parts.push(await readFile(join(entry.parentPath ?? entry.path, entry.name)).catch(() => Buffer.alloc(0)));
  }
  return Buffer.concat(parts);
}

for (const Engine of ENGINES) {
  describe(Engine.name, () => {
    test('decisions come back after a reload', { timeout: 120_000 }, onStage({}, async (stage) => {
      const browser = await stage.open(Engine);
      const page = new Page(browser, stage);
      const folder = await stage.folder('journal');
      const files = [{ name: 'planted-name.txt', buffer: Buffer.from(LETTER) }];
      await page.open();
      await page.addFilesOf(folder, files);
      await page.allRead();
      await page.toReview();
      await page.click('journal-summary');
      await browser.type('work', 'journal-passphrase', 'short');
      await page.click('journal-open');
      await until('the refusal', () => page.visible('journal-problem'));
      await browser.type('work', 'journal-passphrase', PASSPHRASE);
      await page.click('journal-open');
      await until('the journal', async () => (await page.attribute('journal', 'data-state')) === 'open', 30_000);
      await until('a current finding', async () => (await page.marks()).some(({ current }) => current));
      await browser.run('work', `document.querySelector('mark[data-current]').focus()`);
      await browser.keys('a');
      await until('one decided', async () => (await page.undecided()) === 3);
      await page.addFinding('before', { kind: 'OTHER' });
      const before = await until('the addition', async () => { const marks = await page.marks(); return marks.some(({ kind }) => kind === 'OTHER') && marks; });
      // Let it be kept.
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      const storage = await page.storage();
      assert.ok(!storage.includes('planted'), 'nothing of the text or the name is stored');

      await page.open();
      await until('the way back', () => page.visible('journal-passphrase'));
      await browser.type('work', 'journal-passphrase', 'not the passphrase');
      await page.click('journal-open');
      await until('the refusal', () => page.visible('journal-problem'), 30_000);
      await page.addFilesOf(folder, files);
      await page.allRead();
      await browser.type('work', 'journal-passphrase', PASSPHRASE);
      await page.click('journal-open');
      await until('the journal', async () => (await page.attribute('journal', 'data-state')) === 'open', 30_000);
      await page.toReview();
      await until('the decisions', async () => (await page.undecided()) === 3);
      const plain = (marks) => marks.map(({ finding, kind, state, text }) => ({ finding, kind, state, text }));
      assert.deepEqual(plain(await page.marks()), plain(before));
      await page.click('undo');
      await until('the addition to go', async () => !(await page.marks()).some(({ kind }) => kind === 'OTHER'));
      await page.click('undo');
      await until('nothing decided', async () => (await page.undecided()) === 4);
      await page.click('redo');
      await until('one decided again', async () => (await page.undecided()) === 3);

      await page.click('journal-forget');
      await until('it to be gone', async () => (await page.attribute('journal', 'data-state')) === 'none');
      await browser.close();
      const profile = await bytesIn(browser.profile);
      assert.ok(profile.length > 0);
      for (const secret of ['planted.value', 'planted-name', PASSPHRASE]) {
        for (const encoding of ['utf8', 'utf16le']) assert.ok(!profile.includes(Buffer.from(secret, encoding)), `${secret} in the profile`);
      }
    }));
  });
}
