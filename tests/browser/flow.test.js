// The whole job, in each engine, through the real page and against the real intake: add files, review, consent, send,
// receipt. Judged by the bundle that the intake has admitted.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { documentsOf, readBundle, unnumbered } from './harness/bundle.js';
import { Page } from './harness/page.js';
import { ENGINES, SCRUBJAY, onStage, until } from './harness/stage.js';

const LETTER = `Dear Sir,

please write to anna.test@mail.example or call +354 555 1234.
My other address is bjorn.test@mail.example. The project is called Bluefinch.
Anna's own mail again: anna.test@mail.example 🦜 end.
`;
const REGISTER = 'id,mail,note\n1,carl.test@mail.example,fine\n2,dora.test@mail.example,"two, words"\n';

for (const Engine of ENGINES) {
  test(`the whole job in ${Engine.name}`, { timeout: 180_000 }, onStage({}, async (stage, t) => {
    const folder = await stage.folder('files');
    await writeFile(join(folder, 'letter.txt'), LETTER);
    await writeFile(join(folder, 'register.csv'), REGISTER);
    const browser = await stage.open(Engine);
    const page = new Page(browser, stage);
    const started = Date.now();
    await page.open();
    t.diagnostic(`${Engine.name} ${browser.version}: page ready after ${Date.now() - started} ms`);

    // Add.
    await page.addFiles(join(folder, 'letter.txt'), join(folder, 'register.csv'));
    const files = await page.allRead();
    assert.deepEqual(files.map(({ name, state }) => [name, state]), [['letter.txt', 'read'], ['register.csv', 'read']]);
    assert.ok(files.every(({ findings }) => findings >= 2), JSON.stringify(files));

    // Review: keep one, redact one, take it back and redact again, add one that no detector could know, redact the rest.
    await page.toReview();
    const marks = await page.marks();
    assert.ok(marks.filter(({ kind }) => kind === 'EMAIL_ADDRESS').length === 3, JSON.stringify(marks));
    const open = await page.undecided();
    assert.equal(marks[0].text, 'anna.test@mail.example');
    await page.click('decide-redact');
    await until('one decision', async () => (await page.undecided()) === open - 1);
    await page.click('undo');
    await until('the decision to be undone', async () => (await page.undecided()) === open);
    await page.click('decide-redact');
    await until('the decision again', async () => (await page.undecided()) === open - 1);
    const other = marks.findIndex(({ text }) => text === 'bjorn.test@mail.example');
    await browser.run('work', 'document.querySelectorAll("mark[data-finding]")[args[0]].click()', other);
    await page.click('decide-keep');
    await until('the second decision', async () => (await page.undecided()) === open - 2);
    await page.addFinding('Bluefinch');
    await until('the added mark', async () => (await page.marks()).some(({ text, state }) => text === 'Bluefinch' && state === 'redact'));
    await page.redactAll();
    await page.toConsent();

    // Consent: going on without an answer says what is missing.
    await page.click('consent-next');
    await until('the list of what is missing', () => page.visible('error-summary'));
    await page.consent();
    await page.seal();

    // Send: what is shown is what goes; pause and resume on the way.
    const shown = (await page.outgoing()).join('\n');
    assert.ok(!shown.includes('anna.test') && shown.includes('bjorn.test@mail.example'), shown);
    const sha256 = await browser.text('shell', 'send-sha256');
    assert.equal((await stage.admitted()).length, 0, 'nothing is sent before the button is pressed');
    assert.ok(!stage.shell.received.includes('POST /v1/uploads'));
    stage.shell.bytesPerSecond = 1500;
    await page.press('send-start');
    await page.sendState('uploading');
    await page.press('send-pause');
    await page.sendState('paused');
    assert.equal((await stage.admitted()).length, 0, 'a paused upload is not a contribution');
    stage.shell.bytesPerSecond = 0;
    await page.press('send-resume');
    await page.sendState('admitted');

    // The receipt, and what lies at the intake.
    const [bundle, ...more] = await stage.admitted();
    assert.equal(more.length, 0);
    assert.equal(createHash('sha256').update(bundle.zip).digest('hex'), bundle.sha256);
    assert.ok(sha256.replace(/\s/g, '').includes(bundle.sha256), `the page showed ${sha256}`);
    assert.equal(bundle.receipt.verdict, 'admitted');
    assert.ok((await browser.text('shell', 'receipt')).includes(bundle.receipt.contributionId));
    execFileSync(SCRUBJAY, ['check', bundle.path]);
    const [letter, register] = documentsOf(bundle.zip);
    // Numbers are given under a secret key, in an order that has nothing to do with the text.
    const numbers = (text) => [...text.matchAll(/\[EMAIL_ADDRESS_(\d+)\]/g)].map(([, number]) => number);
    assert.equal(unnumbered(letter.text), LETTER
      .replaceAll('anna.test@mail.example', '[EMAIL_ADDRESS]').replace('+354 555 1234', '[PHONE_NUMBER]')
      .replace('Bluefinch', unnumbered(letter.text).match(/The project is called (\[[A-Z_]+\])/)?.[1])
      .replace('Anna', unnumbered(letter.text).match(/(\[PERSON\])'s own mail/)?.[1]));
    assert.equal(letter.kept.length, 1);
    assert.equal(unnumbered(register.text), REGISTER.replace('carl.test@mail.example', '[EMAIL_ADDRESS]').replace('dora.test@mail.example', '[EMAIL_ADDRESS]'));
    const [anna, again] = numbers(letter.text);
    assert.equal(anna, again, 'the same value has the same number');
    assert.deepEqual([anna, ...numbers(register.text)].toSorted(), ['1', '2', '3'], 'numbers go over the whole contribution');
    const record = JSON.parse(readBundle(bundle.zip)['meta/contribution.json']);
    assert.equal(record.consent.contributor.name, 'Landsbókasafn Dæmis');
    assert.ok(!bundle.zip.includes('letter.txt') && !bundle.zip.includes('register.csv'), 'a file name has left the page');
  }));
}
