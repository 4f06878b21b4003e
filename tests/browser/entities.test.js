// Who is who, by keyboard: one placeholder for two spellings, a role, somebody kept everywhere for a reason; what comes back
// after a reload, and what then goes.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { violations } from './harness/axe.js';
import { documentsOf } from './harness/bundle.js';
import { Chromium } from './harness/chromium.js';
import { Page } from './harness/page.js';
import { onStage, until } from './harness/stage.js';

const FIRST = 'Sigurður Helgason sagði að Guðrún Jónsdóttir hefði hringt. Guðrúnu Jónsdóttur var svarað.\n'
  + 'Then Margaret Thatcher answered Sigurður, and Maria Schmidt wrote to G. Jónsdóttir.\n';
const SECOND = 'Margaret Thatcher met Maria Schmidt, and Sigurði Helgasyni was told.\n';
const PASSPHRASE = 'rain on the harbour';

test('who is who, by keyboard alone', { timeout: 180_000 }, onStage({}, async (stage) => {
  const browser = await stage.open(Chromium);
  const page = new Page(browser, stage);
  const folder = await stage.folder('entities');
  const files = [{ name: 'first.txt', buffer: Buffer.from(FIRST) }, { name: 'second.txt', buffer: Buffer.from(SECOND) }];
  const keys = (...names) => browser.keys(...names);
  const rows = () => browser.run('work', `return Object.fromEntries([...document.querySelectorAll('[data-testid=entity-row]')].map((row) => [row.dataset.name, Number(row.dataset.total)]))`);
  const focused = () => browser.run('work', 'return document.activeElement?.dataset?.testid ?? document.activeElement?.tagName');
  const clean = async (where) => assert.deepEqual(await violations(browser, 'work'), [], where);
  const open = async () => {
    await until('a current finding', async () => (await page.marks()).some(({ current }) => current));
    await keys('p');
    await until('the list, with the focus in its search', async () => (await focused()) === 'entities-search');
  };
  /** From the search field to the one row that is left. */
  const find = async (name) => {
    await browser.type('work', 'entities-search', name);
    await until(`${name} alone`, async () => (await page.count('entity-row')) === 1);
    await keys('ArrowDown');
    await until('the row', async () => (await focused()) === 'entity-row');
  };
  /** Everybody again, from the search field. */
  const everybody = async () => {
    for (let step = 0; step < 20 && (await focused()) !== 'entities-search'; step++) await keys('Shift+Tab');
    await browser.type('work', 'entities-search', '');
  };

  await page.open();
  await page.addFilesOf(folder, files);
  await page.allRead();
  await page.toReview();
  await page.click('journal-summary');
  await browser.type('work', 'journal-passphrase', PASSPHRASE);
  await page.click('journal-open');
  await until('the journal', async () => (await page.attribute('journal', 'data-state')) === 'open', 30_000);
  await browser.run('work', `document.activeElement.blur()`);

  // Over both files, however the names are written, those with most mentions first.
  await open();
  const before = await rows();
  assert.deepEqual(before, {
    'Guðrún Jónsdóttir': 3, 'Sigurður Helgason': 3, 'Margaret Thatcher': 2, 'Maria Schmidt': 2,
  });
  await clean('the list');

  // One of the spellings is somebody else.
  await find('G. J');
  const form = () => browser.run('work', 'return document.activeElement?.dataset?.form');
  for (let step = 0; step < 20 && (await form()) !== 'G. Jónsdóttir'; step++) await keys('Tab');
  await keys('Enter');
  await until('somebody else', async () => (await page.attribute('entity-row', 'data-total')) === '1');
  await everybody();

  // Two become one: what they are is shown before it is done, and one key takes it back.
  await find('G. J');
  assert.equal(await page.count('entity-perhaps'), 1, 'the full name is suggested');
  await keys('m');
  await until('the choice', async () => (await page.count('entities-merging')) === 1 && (await focused()) === 'entities-search');
  await keys('ArrowDown');
  await until('a preview', () => page.visible('merge-preview'));
  for (let step = 0; step < 5 && (await page.attribute('merge-preview', 'data-total')) !== '3'; step++) await keys('ArrowDown');
  assert.equal(await page.attribute('merge-preview', 'data-total'), '3');
  await clean('the preview');
  await keys('Enter');
  await until('the button', async () => (await focused()) === 'merge-confirm');
  await keys('Enter');
  await until('one of them', async () => (await rows())['Guðrún Jónsdóttir'] === 3);
  assert.equal((await rows())['G. Jónsdóttir'], undefined);
  await keys('u');
  await until('two again', async () => (await rows())['G. Jónsdóttir'] === 1);
  await keys('r');
  await until('and one again', async () => (await rows())['Guðrún Jónsdóttir'] === 3);
  await keys('a');
  await until('all three redacted', async () => (await page.attribute('entity-counts', 'data-redacted')) === '3');

  // The role in the placeholder.
  for (let step = 0; step < 10 && (await focused()) !== 'entity-role'; step++) await keys('Tab');
  assert.equal(await focused(), 'entity-role');
  await browser.choose('work', 'entity-role', '14');
  await clean('somebody with a role');

  // Somebody stays everywhere, for a reason.
  await everybody();
  await find('schmidt');
  await keys('Shift+K');
  await until('the reasons', async () => (await focused()) === 'entity-reason');
  await browser.choose('work', 'entity-reason', 'official');
  await keys('Shift+Tab', 'Shift+Tab');
  assert.equal(await focused(), 'entity-keep');
  await keys('Enter');
  await until('both kept', async () => (await page.attribute('entity-counts', 'data-kept')) === '2');

  // A spelling is somebody else.
  await everybody();
  await find('helgas');
  for (let step = 0; step < 12 && (await focused()) !== 'entity-split'; step++) await keys('Tab');
  assert.equal(await page.attribute('entity-split', 'data-form'), 'Sigurður Helgason');
  await keys('Enter');
  await until('two of them', async () => (await page.count('entity-row')) === 2);

  // To a mention in the other file.
  await everybody();
  await find('margaret');
  for (let step = 0; step < 20 && !((await focused()) === 'entity-jump' && (await browser.run('work', 'return document.activeElement.textContent')).includes('second')); step++) await keys('Tab');
  await keys('Enter');
  await until('the other file', async () => (await page.marks()).some(({ current, text }) => current && text === 'Margaret Thatcher'));
  const decided = await page.undecided();

  // After a reload it is all there again, and nothing of it is stored in the clear.
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  const stored = await page.storage();
  for (const name of ['Thatcher', 'Schmidt', 'Helgason', 'JUDGE']) assert.ok(!stored.includes(name), name);
  await page.open();
  await page.addFilesOf(folder, files);
  await page.allRead();
  await browser.type('work', 'journal-passphrase', PASSPHRASE);
  await page.click('journal-open');
  await until('the journal', async () => (await page.attribute('journal', 'data-state')) === 'open', 30_000);
  await page.toReview();
  await until('the decisions', async () => (await page.undecided()) === decided);
  await browser.run('work', `document.activeElement.blur()`);
  await open();
  assert.equal((await rows())['Guðrún Jónsdóttir'], 3);
  await find('schmidt');
  assert.equal(await page.attribute('entity-counts', 'data-kept'), '2');
  await keys('Escape');
  await until('the panel to close', async () => (await page.count('entity-row')) === 0);

  await page.redactAll();
  for (const nth of [0, 1]) {
    await page.click('review-file', nth);
    await until('the file', async () => (await page.attribute('review-file', 'data-opened', nth)) === 'true');
  }
  await page.toConsent();
  await page.consent();
  await page.seal();
  await page.send();
  const [bundle] = await stage.admitted();
  const [first, second] = documentsOf(bundle.zip);
  const shape = (text) => text.replace(/\[PERSON_(\d+)\]/g, (_, number) => `[${number}]`);
  const [, sigurdur, margaret, lone] = shape(first.text)
    .match(/^\[(\d+)\] sagði að \[JUDGE_1\] hefði hringt\. \[JUDGE_1\] var svarað\.\nThen \[(\d+)\] answered \[(\d+)\], and Maria Schmidt wrote to \[JUDGE_1\]\.\n$/) ?? assert.fail(first.text);
  const [, again, split] = shape(second.text).match(/^\[(\d+)\] met Maria Schmidt, and \[(\d+)\] was told\.\n$/) ?? assert.fail(second.text);
  assert.equal(again, margaret);
  assert.equal(lone, split, 'the first name alone is the one who is left');
  assert.equal(new Set([sigurdur, margaret, split]).size, 3, 'the spelling that was split off is somebody else');
}));

test('whoever is marked by hand is marked in all files, and one step takes it back', { timeout: 120_000 }, onStage({}, async (stage) => {
  const browser = await stage.open(Chromium);
  const page = new Page(browser, stage);
  const folder = await stage.folder('marked');
  await page.open();
  await page.addFilesOf(folder, [
    { name: 'letter.txt', buffer: Buffer.from('please ask the blorkina zvantafells about it, and write to anna@mail.example today.\n') },
    { name: 'users.csv', buffer: Buffer.from('login,note\nbzvantafells,seen\nblorkina.zvantafells,gone\nother,ole@mail.example\n') },
  ]);
  await page.allRead();
  await page.toReview();
  // Each file has an address of its own, so that the marks of one are not taken for those of the other.
  const addresses = ['anna@mail.example', 'ole@mail.example'];
  const marked = async (nth) => {
    await page.click('review-file', nth);
    await until('the file', async () => (await page.attribute('review-file', 'data-opened', nth)) === 'true');
    await until('its marks', async () => (await page.marks()).some(({ text }) => text === addresses[nth]));
    return (await page.marks()).map(({ text }) => text).filter((text) => /zvantafells/.test(text));
  };
  assert.deepEqual(await marked(1), []);
  assert.deepEqual(await marked(0), []);
  await page.addFinding('blorkina zvantafells', { kind: 'PERSON' });
  await until('the announcement', async () => /other mentions were marked/.test(await page.text('announce')));
  assert.deepEqual(await marked(1), ['bzvantafells', 'blorkina.zvantafells']);
  assert.deepEqual(await marked(0), ['blorkina zvantafells']);
  await browser.run('work', `document.activeElement.blur()`);
  await browser.keys('u');
  await until('nothing marked', async () => !(await page.marks()).some(({ text }) => /zvantafells/.test(text)));
  assert.deepEqual(await marked(1), []);
  await browser.run('work', `document.activeElement.blur()`);
  await browser.keys('r');
  await until('marked again', async () => (await marked(1)).length === 2);
  assert.deepEqual(await violations(browser, 'work'), []);

  // One person, one placeholder.
  await page.redactAll();
  await page.toConsent();
  await page.consent();
  await page.seal();
  await page.send();
  const [bundle] = await stage.admitted();
  const [letter, users] = documentsOf(bundle.zip);
  assert.match(letter.text, /^please ask the \[PERSON_1\] about/);
  assert.match(users.text, /^login,note\n\[PERSON_1\],seen\n\[PERSON_1\],gone\n/);
}));

test('whoever was found in one file is found in the others, also in those that come later', { timeout: 180_000 }, onStage({}, async (stage) => {
  const browser = await stage.open(Chromium);
  const page = new Page(browser, stage);
  const folder = await stage.folder('whole');
  const file = (name, text) => ({ name, buffer: Buffer.from(text) });
  const marks = async (nth, some) => {
    await page.click('review-file', nth);
    await until('the file', async () => (await page.attribute('review-file', 'data-opened', nth)) === 'true');
    await until('its marks', async () => (await page.marks()).some(({ text }) => text === some));
    return (await page.marks()).map(({ text }) => text);
  };
  await page.open();
  await page.addFilesOf(folder, [
    file('letter.txt', 'Mrs. Margaret Thistlewood met Dr. Robert Fenwick on Monday; the blorkina zvantafells was there.\n'),
    file('log.csv', 'login,note\nmthistlewood,"to R. Fenwick, again"\nother,ole@mail.example\n'),
  ]);
  await page.allRead();
  await page.toReview();
  const first = await marks(1, 'ole@mail.example');
  assert.deepEqual(first, ['mthistlewood', 'R. Fenwick', 'ole@mail.example']);
  assert.deepEqual(await violations(browser, 'work'), []);

  // What is decided about them stays when another file brings other people, who are looked for in this one too.
  await browser.run('work', `[...document.querySelectorAll('mark[data-finding]')].find((mark) => mark.textContent === 'mthistlewood').click(); document.activeElement.blur()`);
  await browser.keys('k');
  const left = await page.undecided();
  await page.click('step-add');
  await page.addFilesOf(folder, [file('minutes.txt', 'Present: Ms. Katarzyna Other and Robert. The house of Fenwick was sold.\n')]);
  await page.allRead();
  await page.toReview();
  assert.ok((await marks(2, 'Fenwick')).includes('Robert'));
  assert.deepEqual(await marks(1, 'ole@mail.example'), first);
  const login = async () => (await page.marks()).find(({ text }) => text === 'mthistlewood')?.state;
  assert.equal(await login(), 'keep');
  assert.ok((await page.undecided()) > left);
  await browser.run('work', `document.activeElement.blur()`);
  await browser.keys('u');
  await until('it to be undecided again', async () => (await login()) === 'pending');

  // Somebody who was marked by hand is marked in what comes later, in a step of its own.
  await marks(0, 'Robert Fenwick');
  await page.addFinding('blorkina zvantafells', { kind: 'PERSON' });
  await page.click('step-add');
  await page.addFilesOf(folder, [file('more.csv', 'who,mail\nbzvantafells,ann@mail.example\n')]);
  await page.allRead();
  await until('the announcement', async () => /other mention/.test(await page.text('announce')));
  await page.toReview();
  assert.deepEqual(await marks(3, 'ann@mail.example'), ['bzvantafells', 'ann@mail.example']);

  // One person is one placeholder everywhere.
  await page.redactAll();
  for (const nth of [0, 1, 2, 3]) await page.click('review-file', nth);
  await page.toConsent();
  await page.consent();
  await page.seal();
  await page.send();
  const [bundle] = await stage.admitted();
  const [letter, log, minutes] = documentsOf(bundle.zip).map(({ text }) => text);
  const [, margaret, robert] = letter.match(/^Mrs\. \[PERSON_(\d+)\] met Dr\. \[PERSON_(\d+)\]/) ?? assert.fail(letter);
  assert.ok(log.startsWith(`login,note\n[PERSON_${margaret}],"to [PERSON_${robert}], again"`), log);
  assert.ok(minutes.includes(`and [PERSON_${robert}]. The house of [PERSON_${robert}] was`), minutes);
}));

test('keeping with a reason, and listing by decision', { timeout: 120_000 }, onStage({}, async (stage) => {
  const browser = await stage.open(Chromium);
  const page = new Page(browser, stage);
  const folder = await stage.folder('reasons');
  await page.open();
  await page.addFilesOf(folder, [{ name: 'letter.txt', buffer: Buffer.from('Write to anna@mail.example, jon@mail.example and ole@mail.example.\n') }]);
  await page.allRead();
  await page.toReview();
  await until('a current finding', async () => (await page.marks()).some(({ current }) => current));
  await browser.keys('Shift+K');
  await until('the reasons', () => page.visible('reason-official'));
  assert.deepEqual(await violations(browser, 'work'), []);
  await browser.keys('2');
  await until('one kept', async () => (await page.undecided()) === 2);
  await browser.keys('a', 'i', 'i');
  await until('the reason', async () => (await page.attribute('current-reason', 'data-reason').catch(() => null)) === 'published');
  const counts = () => Promise.all(['undecided', 'redacted', 'kept', 'added'].map((sort) => page.attribute(`sort-${sort}`, 'data-count')));
  assert.deepEqual(await counts(), ['1', '1', '1', '0']);
  await page.click('sort-kept');
  await until('the kept one', async () => (await page.count('finding-row')) === 1);
  assert.match(await page.text('finding-row'), /anna@mail\.example/);
  await page.click('sort-undecided');
  await until('the undecided one', async () => /ole@mail/.test(await page.text('finding-row')));
  assert.deepEqual(await violations(browser, 'work'), []);
  await page.click('sort-undecided');
  await until('all of them', async () => (await page.count('finding-row')) === 3);

  // The report counts them, by kind and reason.
  await page.redactAll();
  await page.toConsent();
  await page.consent();
  await page.seal();
  await page.send();
  const [download] = await Promise.all([browser.page.waitForEvent('download'), browser.click('shell', 'report-json')]);
  const report = await readFile(await download.path(), 'utf8');
  assert.deepEqual(JSON.parse(report).review.kept, [{ kind: 'EMAIL_ADDRESS', reason: 'published', count: 1 }]);
}));

test('what a text is made of', { timeout: 120_000 }, onStage({}, async (stage) => {
  const browser = await stage.open(Chromium);
  const page = new Page(browser, stage);
  const folder = await stage.folder('structure');
  const table = `name,contact\n${Array.from({ length: 400 }, (_, at) => `row ${at},person.${at}@mail.example\n`).join('')}`;
  const talk = `Talk\n${'Anna: Write to me.\nOle: Where?\n'.repeat(2)}Anna: anna@mail.example\n\fOle: Thanks, ole@mail.example\n`;
  await page.open();
  await page.addFilesOf(folder, [
    { name: 'table.csv', buffer: Buffer.from(table) }, { name: 'talk.txt', buffer: Buffer.from(talk) },
    { name: 'data.json', buffer: Buffer.from('{"to":[{"mail":"anna@mail.example"},{"mail":"ole@mail.example"}]}') },
  ]);
  await page.allRead();
  await page.toReview();
  const standsIn = async (mark, text) => {
    await until(mark, () => browser.run('work', `const found = [...document.querySelectorAll('mark[data-finding]')].find((mark) => mark.textContent === args[0]); found?.click(); return found !== undefined`, mark));
    await until(text, async () => (await page.text('stands-in').catch(() => ''))?.replace(/\s+/g, ' ').trim() === text);
  };
  await standsIn('person.1@mail.example', 'Column: contact');
  await page.click('outline-column-open');
  assert.equal(await page.attribute('outline-column', 'data-count'), '2');
  assert.deepEqual(await violations(browser, 'work'), []);
  // From one to the next, as far as they go, and from the last to the first again.
  const top = () => browser.run('work', `return document.querySelector('[data-testid=review-text]').scrollTop`);
  const go = (times) => browser.run('work', `for (let at = 0; at < args[0]; at += 1) document.querySelectorAll('[data-testid=outline-go]')[1].click()`, times);
  const before = await top();
  await go(200);
  await until('the text to go along', async () => (await top()) > before + 500);
  await go(195);
  await until('the beginning again', async () => { await go(1); return (await top()) < 100; });

  await page.click('review-file', 1);
  await standsIn('anna@mail.example', 'Page 1 Speaker or label: Anna');
  await standsIn('ole@mail.example', 'Page 2 Speaker or label: Ole');
  assert.deepEqual(await violations(browser, 'work'), []);

  await page.click('review-file', 2);
  // The same address stands in the file before, which is on show until this one is.
  await until('the other file', async () => (await page.text('stands-in').catch(() => ''))?.includes('to[0].mail'));
  await standsIn('ole@mail.example', 'Path: to[1].mail');
}));
