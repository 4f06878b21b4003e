// A folder of several hundred small files: they go to the engine many at once, and each is still by itself.

import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { documentsOf, unnumbered } from './harness/bundle.js';
import { Chromium } from './harness/chromium.js';
import { Page } from './harness/page.js';
import { LASTS, TRAPS, sabotage } from './harness/saboteur.js';
import { onStage, until } from './harness/stage.js';

const FILES = 400;
const nameOf = (place) => `minutes-${String(place).padStart(3, '0')}.txt`;
const SECRET = 'zq.secret.canary@mail.example';
const sized = (bytes) => `${SECRET} `.padEnd(bytes, 'x ');

/** Adds a folder of files: what they hold, by place in it; minutes of a meeting where nothing is said. */
async function addFolder(page, contents, files = FILES) {
  const folder = await page.stage.folder('minutes');
  await mkdir(folder, { recursive: true });
  const paths = Array.from({ length: files }, (_, place) => join(folder, nameOf(place)));
  await Promise.all(paths.map((path, place) => writeFile(path, contents[place] ?? `The roof was mended. Write to clerk.${place}@mail.example today.\n`)));
  await page.addFiles(...paths);
}

async function sabotagedPage(stage) {
  await sabotage(stage);
  const page = new Page(await stage.open(Chromium), stage);
  await page.open();
  return page;
}

test('two of them fail and the others go on, in order and up to the bundle', { timeout: 180_000 }, onStage({ start: false }, async (stage) => {
  const page = await sabotagedPage(stage);
  await addFolder(page, {
    7: 'Present was Fiona Abernathy, who spoke first.\n',
    150: sized(TRAPS),
    151: 'Behind it: behind.test@mail.example\n',
    260: 'binary \0 file',
    390: 'The list was kept by fabernathy that day.\n',
  });
  const files = await page.allRead(90_000);
  assert.deepEqual(files.map(({ name }) => name), Array.from({ length: FILES }, (_, place) => nameOf(place)));
  const failed = files.flatMap(({ state, code }, place) => (state === 'read' ? [] : [{ place, state, code }]));
  assert.deepEqual(failed, [{ place: 150, state: 'failed', code: 'trap' }, { place: 260, state: 'failed', code: 'binary' }]);
  // Everybody was looked for in all of them, whichever worker read them.
  assert.equal(files[390].findings, 1);
  assert.equal(files[151].findings, 1);
  assert.equal(await page.browser.enabled('work', 'add-next'), false, 'what failed is still in the list');
  await page.click('remove-failed');
  await until('them to be gone', async () => (await page.count('file-row')) === FILES - 2);
  await page.toReview();
  await page.redactAll();
  await page.browser.keys('u');
  await until('it to be undone', async () => (await page.undecided()) === FILES - 2);
  await page.browser.keys('r');
  await until('it to be done again', async () => (await page.undecided()) === 0);
  await page.toConsent();
  await page.consent();
  await page.seal(90_000);
  await page.send();
  const [bundle] = await stage.admitted();
  const texts = documentsOf(bundle.zip).map(({ text }) => unnumbered(text));
  const plain = 'The roof was mended. Write to [EMAIL_ADDRESS] today.\n';
  const expected = Array.from({ length: FILES }, () => plain);
  expected[7] = 'Present was [PERSON], who spoke first.\n';
  expected[151] = 'Behind it: [EMAIL_ADDRESS]\n';
  expected[390] = 'The list was kept by [PERSON] that day.\n';
  assert.deepEqual(texts, expected.filter((_, place) => place !== 150 && place !== 260));
  for (const line of [stage.shell, stage.work, stage.sink]) assert.ok(!line.received.includes('secret.canary'));
}));

test('one is cancelled while it waits and one while it is read, and the others go on', { timeout: 120_000 }, onStage({ start: false }, async (stage) => {
  const page = await sabotagedPage(stage);
  // More than there are workers: however many there are, each is at one of them in the end, and one waits.
  const lasting = [60, 61, 62, 63, 64];
  await addFolder(page, Object.fromEntries(lasting.map((place) => [place, sized(LASTS)])), 120);
  const isLeft = async () => (await page.files()).flatMap(({ state }, place) => (['reading', 'waiting'].includes(state) ? [place] : []));
  await until('it to be read', async () => (await page.files())[60].state === 'reading' && (await isLeft())[0] === 60, 30_000);
  const cancel = async (place) => {
    await page.click('file-cancel', (await isLeft()).indexOf(place));
    await until(`${place} to be cancelled`, async () => (await page.files())[place].state === 'cancelled');
  };
  await cancel(64);
  await cancel(61);
  assert.equal((await page.files())[60].state, 'reading');
  for (const place of [60, 62, 63]) await cancel(place);
  const states = (await page.allRead(30_000)).map(({ state }) => state);
  assert.deepEqual(states.flatMap((state, place) => (state === 'read' ? [] : [`${place} ${state}`])), lasting.map((place) => `${place} cancelled`));
}));
