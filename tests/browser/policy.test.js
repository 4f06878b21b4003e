// Policies on the page: a pack is chosen, broken and mended as JSON, tried on the open text, put in force, and what comes
// out of it stands in the bundle that the intake has admitted.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { violations } from './harness/axe.js';
import { documentsOf, readBundle } from './harness/bundle.js';
import { Chromium } from './harness/chromium.js';
import { Page } from './harness/page.js';
import { ENGINES, ROOT, SCRUBJAY, onStage, until } from './harness/stage.js';

const LETTER = `Dear Sir,

please write to anna.test@mail.example or call +354 555 1234 before 2024-03-05.
Her other address is archive@mail.example.
`;
// Twelve people: the town, the day of birth and the sex single most of them out.
const TABLE = `town,birth date,sex,diagnosis\n${Array.from({ length: 12 }, (_, at) =>
  `${['Akureyri', 'Selfoss'][at % 2]},19${50 + at}-0${(at % 9) + 1}-1${at % 9},${'FM'[at % 2]},${['asthma', 'gout', 'flu'][at % 3]}`).join('\n')}\n`;
const PASSPHRASE = 'rain on the old harbour';

const MINE = {
  policy: 'scrubjay-policy/1',
  name: 'training-balanced',
  version: '7',
  title: 'Mine',
  default: 'placeholder',
  kinds: {
    DATE_TIME: { operator: 'keep', source: 'purpose' },
    EMAIL_ADDRESS: { operator: 'placeholder', review: 'required', source: 'law' },
  },
  allow: ['archive@mail.example'],
  sources: { purpose: 'The project plan: days stay', law: 'General Data Protection Regulation, Article 4(1)' },
};

/** Opens the panel from where the page is, and waits until the draft was checked. */
async function openPanel(page) {
  await page.click('policy-open');
  await until('the panel', () => page.visible('policy-apply'));
  await until('the check', async () => (await page.attribute('policy-view', 'data-sha256')) !== '');
}

/** Writes the JSON as typing would; WebKit's driver leaves out line ends. */
const write = (browser, text) => browser.run('work', `
  const field = document.querySelector('[data-testid=policy-json]');
  field.value = args[0];
  field.dispatchEvent(new Event('input', { bubbles: true }));`, text);

const status = async (page) => ({
  ok: await page.attribute('policy-status', 'data-ok'),
  line: await page.attribute('policy-status', 'data-line'),
  column: await page.attribute('policy-status', 'data-column'),
});

for (const Engine of ENGINES) {
  test(`a policy from the pack to the admitted bundle in ${Engine.name}`, { timeout: 240_000 }, onStage({}, async (stage) => {
    const folder = await stage.folder('policy');
    await writeFile(join(folder, 'letter.txt'), LETTER);
    const browser = await stage.open(Engine);
    const page = new Page(browser, stage);
    await page.open();

    // From Add, with nothing open: invented sentences, before and after.
    await openPanel(page);
    await until('the preview', async () => (await page.attribute('policy-preview', 'data-current')) === 'true', 30_000);
    assert.match(await page.text('policy-before'), /jane\.doe@mail\.example/);
    assert.doesNotMatch(await page.text('policy-after'), /jane\.doe@mail\.example/);
    await browser.choose('work', 'policy-pack', 'cjeu');
    await until('the pack', async () => (await page.attribute('policy-view', 'data-name')) === 'cjeu');
    await browser.choose('work', 'policy-pack', 'training-balanced');
    // The form writes the JSON, under another name.
    await browser.run('work', `document.querySelector('[data-testid=policy-kinds-search]').scrollIntoView({ block: 'center' })`);
    await browser.type('work', 'policy-kinds-search', 'DATE_TIME');
    const row = await browser.run('work', `return [...document.querySelectorAll('[data-testid=policy-becomes]')]
      .findIndex((field) => field.closest('[data-of]').dataset.of === 'kinds/DATE_TIME')`);
    await browser.choose('work', 'policy-becomes', 'generalise year', row);
    await until('the change', async () => (await page.attribute('policy-view', 'data-name')) === 'custom');
    await page.click('policy-pane-json');
    await until('the JSON', () => page.visible('policy-json'));
    const written = JSON.parse(await browser.value('work', 'policy-json'));
    assert.deepEqual(written.kinds.DATE_TIME, { ...written.kinds.DATE_TIME, operator: 'generalise', to: 'year' });
    assert.equal(written.name, 'custom');
    await page.click('policy-reset');
    await until('the pack again', async () => (await page.attribute('policy-view', 'data-name')) === 'training-balanced');
    await page.click('policy-close');

    // From Review, on the open text.
    await page.addFiles(join(folder, 'letter.txt'));
    await page.allRead();
    await page.toReview();
    const opened = await page.undecided();
    // One decision of the person's own, which must outlast the change.
    await page.click('decide-redact');
    await until('one decision', async () => (await page.undecided()) === opened - 1);
    await openPanel(page);
    await page.click('policy-pane-json');
    const broken = JSON.stringify(MINE, null, 2).replace('"operator": "keep"', '"operator": "hide"');
    await write(browser, broken);
    await until('the fault', async () => (await page.attribute('policy-status', 'data-ok')) === 'false');
    const line = broken.split('\n').findIndex((text) => text.includes('"hide"')) + 1;
    assert.deepEqual(await status(page), { ok: 'false', line: String(line), column: String(broken.split('\n')[line - 1].indexOf('"hide"') + 1) });
    await page.click('policy-apply');
    await until('the caret at the fault', () => browser.run('work', `
      const field = document.querySelector('[data-testid=policy-json]');
      return document.activeElement === field && field.value.slice(field.selectionStart).startsWith('"hide"');`));
    await write(browser, JSON.stringify(MINE, null, 2));
    await until('no fault', async () => (await page.attribute('policy-view', 'data-sha256')) !== '');
    await until('the preview', async () => (await page.attribute('policy-preview', 'data-current')) === 'true', 30_000);
    assert.equal(await page.text('policy-before'), LETTER);
    assert.match(await page.text('policy-after'), /\[EMAIL_ADDRESS_1\].*2024-03-05[^]*archive@mail\.example/);
    await page.click('policy-apply');
    await until('the policy in force', async () => (await page.attribute('policy-current', 'data-name')) === 'custom');
    await until('the files to be read again', async () => (await page.marks()).some(({ kind, state }) => kind === 'DATE_TIME' && state === 'keep'), 30_000);

    // The person's decision stands; what the policy decided is shown as its own, and can be changed.
    const marks = await page.marks();
    const state = (text) => marks.find((mark) => mark.text === text)?.state;
    assert.equal(state('anna.test@mail.example'), 'redact');
    assert.equal(state('2024-03-05'), 'keep');
    assert.equal(state('archive@mail.example'), 'keep');
    await browser.run('work', `document.querySelector('mark[data-kind=DATE_TIME]').click()`);
    await until('the date', async () => (await page.attribute('current-decision', 'data-by-policy')) === 'true');
    const why = await page.text('why-policy');
    assert.match(why, /line \d+: \/kinds\/DATE_TIME/);
    assert.match(why, /The project plan: days stay/);
    await page.redactAll();
    await page.toConsent();
    await page.consent();
    await page.seal();

    if (Engine === Chromium) {
      // The file that tells what stood where: two different passphrases, one too short, and then the file.
      await page.click('pairs-summary');
      await browser.type('work', 'pairs-passphrase', 'short');
      await page.click('pairs-save');
      await until('the refusal', async () => (await page.attribute('pairs-status', 'data-state')) === 'bad');
      await browser.type('work', 'pairs-passphrase', PASSPHRASE);
      await browser.type('work', 'pairs-again', PASSPHRASE);
      const download = browser.page.waitForEvent('download', { timeout: 60_000 });
      await page.click('pairs-save');
      const file = await (await download).path();
      await until('it to be saved', async () => (await page.attribute('pairs-status', 'data-state')) === 'done', 60_000);
      const bytes = await readFile(file);
      assert.ok(!bytes.includes('anna.test') && !bytes.includes('EMAIL_ADDRESS'), 'nothing readable');
      await writeFile(join(folder, 'pairs'), bytes);
      await writeFile(join(folder, 'passphrase'), PASSPHRASE);
    }
    await page.send();

    // What lies at the intake.
    const [bundle] = await stage.admitted();
    execFileSync(SCRUBJAY, ['check', bundle.path]);
    const files = readBundle(bundle.zip);
    const policy = JSON.parse(files['meta/policy.json']);
    assert.equal(policy.name, 'custom');
    assert.equal(policy.version, '7');
    assert.deepEqual(policy.withheld, ['allow']);
    assert.equal(policy.allow, undefined, 'a list of values has left the page');
    const report = JSON.parse(files['meta/redaction-report.json']);
    assert.equal(report.report, 'scrubjay-redaction-report/2');
    const record = JSON.parse(files['meta/contribution.json']);
    assert.equal(record.record, 'scrubjay-contribution/3');
    assert.equal(record.redaction.policy.name, 'custom');
    const [letter] = documentsOf(bundle.zip);
    const reason = ({ why }) => report.explanations[why];
    const said = letter.kept.map(reason);
    assert.ok(said.some(({ kind, operator, policy: by }) => kind === 'DATE_TIME' && operator === 'keep' && by === '/kinds/DATE_TIME'), JSON.stringify(said));
    assert.ok(said.some(({ kind, policy: by }) => kind === 'EMAIL_ADDRESS' && by === '/allow'), JSON.stringify(said));
    const mail = letter.placeholders.find(({ kind }) => kind === 'EMAIL_ADDRESS');
    assert.deepEqual([reason(mail).operator, reason(mail).policy], ['placeholder', '/kinds/EMAIL_ADDRESS']);

    if (Engine === Chromium) {
      // The report tells it too.
      const saved = browser.page.waitForEvent('download');
      await page.press('report-html');
      const html = await readFile(await (await saved).path(), 'utf8');
      assert.ok(html.includes('/kinds/EMAIL_ADDRESS') && html.includes('Article 4(1)'), 'the table of reasons');
      await writeFile(join(folder, 'out.txt'), letter.text);
      const back = execFileSync(SCRUBJAY, ['reidentify', join(folder, 'pairs'), '--text', join(folder, 'out.txt'), '--passphrase-file', join(folder, 'passphrase')], { encoding: 'utf8' });
      assert.ok(back.includes('anna.test@mail.example'), back);
    }
  }));
}

test('a table: who could be picked out, and the rule that helps', { timeout: 120_000 }, onStage({}, async (stage) => {
  const folder = await stage.folder('table');
  await writeFile(join(folder, 'patients.csv'), TABLE);
  const browser = await stage.open(Chromium);
  const page = new Page(browser, stage);
  await page.open();
  await page.addFiles(join(folder, 'patients.csv'));
  await page.allRead();
  await page.toReview();
  await page.click('risk-summary');
  await until('the figures', async () => (await page.attribute('risk-panel', 'data-ready')) === 'true', 30_000);
  const figure = async (name) => browser.run('work', `
    const row = document.querySelector('[data-testid=risk-figure][data-name=' + args[0] + ']');
    return [Number(row.dataset.before), Number(row.dataset.after)]`, name);
  assert.deepEqual(await figure('records'), [12, 12]);
  assert.equal((await figure('k'))[0], 1);
  const ticked = await browser.run('work', `return [...document.querySelectorAll('[data-testid=risk-quasi]')].map((box) => box.checked)`);
  assert.ok(ticked[1], 'the day of birth is suggested');
  assert.deepEqual(await violations(browser, 'work'), []);
  await page.click('risk-write');
  await until('it to be in force', () => page.visible('risk-in-force'), 30_000);
  await page.click('risk-close');
  await until('the rule in force', async () => (await page.attribute('policy-current', 'data-name')) === 'custom');
  await until('whole cells', async () => (await page.marks()).some(({ state }) => state === 'redact'), 30_000);
  await openPanel(page);
  await page.click('policy-pane-json');
  const { rules } = JSON.parse(await browser.value('work', 'policy-json'));
  assert.ok(['birth date', 'town', 'sex'].includes(rules[0].columns[0]), JSON.stringify(rules[0]));
  await page.click('policy-close');
}));

test('a resumed contribution has the same key and policy, and gives the same numbers', { timeout: 180_000 }, onStage({}, async (stage) => {
  const folder = await stage.folder('resume');
  await writeFile(join(folder, 'letter.txt'), LETTER);
  const browser = await stage.open(Chromium);
  const page = new Page(browser, stage);
  const saved = async () => {
    await openPanel(page);
    await page.click('policy-key');
    const download = browser.page.waitForEvent('download');
    await page.click('policy-key-save');
    const key = await readFile(await (await download).path(), 'utf8');
    await page.click('policy-close');
    return key;
  };
  await page.open();
  await page.addFiles(join(folder, 'letter.txt'));
  await page.allRead();
  await page.toReview();
  await openPanel(page);
  await browser.choose('work', 'policy-pack', 'gdpr-strict');
  await until('the pack', async () => (await page.attribute('policy-view', 'data-name')) === 'gdpr-strict');
  await page.click('policy-apply');
  await until('it in force', async () => (await page.attribute('policy-current', 'data-name')) === 'gdpr-strict');
  const key = await saved();
  assert.match(key, /^[0-9a-f]{64}\n$/);
  await page.click('journal-summary');
  await browser.type('work', 'journal-passphrase', PASSPHRASE);
  await page.click('journal-open');
  await until('the journal', async () => (await page.attribute('journal', 'data-state')) === 'open', 30_000);
  await page.redactAll();
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  const sealed = async () => {
    await page.toConsent();
    await page.consent();
    await page.seal();
    return (await page.outgoing()).join('\n');
  };
  const first = await sealed();
  assert.ok(!(await page.storage()).includes(key.trim()), 'the key is stored in the clear');

  await page.open();
  assert.notEqual(await saved(), key, 'each contribution has a key of its own');
  await page.addFiles(join(folder, 'letter.txt'));
  await page.allRead();
  await browser.type('work', 'journal-passphrase', PASSPHRASE);
  await page.click('journal-open');
  await until('the policy', async () => (await page.attribute('policy-current', 'data-name')) === 'gdpr-strict', 30_000);
  assert.equal(await saved(), key);
  await page.allRead();
  await page.toReview();
  await until('the decisions', async () => (await page.undecided()) === 0, 30_000);
  assert.equal(await sealed(), first, 'the same text comes out');
  await page.send();
  assert.ok(!stage.shell.received.includes(key.trim()) && !stage.work.received.includes(key.trim()), 'the key has left');
}));

test('the panel by keyboard', { timeout: 60_000 }, onStage({}, async (stage) => {
  const browser = await stage.open(Chromium);
  const page = new Page(browser, stage);
  await page.open();
  await browser.focus('work', 'policy-open');
  await browser.keys('Enter');
  await until('the panel', () => page.visible('policy-apply'));
  await browser.focus('work', 'policy-pane-json');
  await browser.keys('Enter');
  await until('the JSON', () => page.visible('policy-json'));
  await browser.keys('Escape');
  await until('the panel to close', async () => !(await page.visible('policy-panel')));
  assert.equal(await browser.run('work', 'return document.activeElement.dataset.testid'), 'policy-open');
}));

test('a key that was saved can be used again', { timeout: 60_000 }, onStage({}, async (stage) => {
  const folder = await stage.folder('key');
  const key = 'ab'.repeat(32);
  await writeFile(join(folder, 'key.txt'), `${key}\n`);
  await writeFile(join(folder, 'policy.json'), JSON.stringify({ ...MINE, name: 'brought' }));
  await writeFile(join(folder, 'none.txt'), 'no key');
  const browser = await stage.open(Chromium);
  const page = new Page(browser, stage);
  await page.open();
  await openPanel(page);
  await browser.setFiles('work', 'policy-import-file', [join(folder, 'policy.json')]);
  await until('the file', async () => (await page.attribute('policy-view', 'data-name')) === 'brought');
  await page.click('policy-key');
  await browser.setFiles('work', 'policy-key-load-file', [join(folder, 'none.txt')]);
  await until('no key', async () => /no key/i.test(await page.text('policy-status')));
  await browser.setFiles('work', 'policy-key-load-file', [join(folder, 'key.txt')]);
  await until('the key', async () => /in use/.test(await page.text('policy-status')));
  const download = browser.page.waitForEvent('download');
  await page.click('policy-key-save');
  assert.equal(await readFile(await (await download).path(), 'utf8'), `${key}\n`);
  const exported = browser.page.waitForEvent('download');
  await page.click('policy-export');
  assert.equal(JSON.parse(await readFile(await (await exported).path(), 'utf8')).name, 'brought');
  await page.click('policy-close');
  // The lists of the page, taken along.
  await page.words('Bluefinch', 'Old Harbour');
  await openPanel(page);
  await page.click('policy-lists');
  await until('its lists', async () => (await page.attribute('policy-view', 'data-name')) === 'custom');
  await page.click('policy-pane-json');
  assert.deepEqual(JSON.parse(await browser.value('work', 'policy-json')).deny, ['Bluefinch', 'Old Harbour']);
}));

test('what other operators write goes through the page and the gate', { timeout: 120_000 }, onStage({}, async (stage) => {
  const folder = await stage.folder('operators');
  const text = 'Anna Jensen, anna.test@mail.example, wrote on 2024-03-05.\nCall +354 555 1234 now. Anna Jensen wrote again on 2024-03-12.\n';
  await writeFile(join(folder, 'letter.txt'), text);
  const policy = { ...MINE, name: 'operators', allow: [], kinds: {
    PERSON: 'surrogate', EMAIL_ADDRESS: { operator: 'mask', shape: true }, PHONE_NUMBER: 'remove', DATE_TIME: 'date-shift',
  } };
  await writeFile(join(folder, 'policy.json'), JSON.stringify(policy, null, 2));
  const browser = await stage.open(Chromium);
  const page = new Page(browser, stage);
  await page.open();
  await openPanel(page);
  await browser.setFiles('work', 'policy-import-file', [join(folder, 'policy.json')]);
  await until('the file', async () => (await page.attribute('policy-view', 'data-name')) === 'operators');
  await page.click('policy-apply');
  await page.addFiles(join(folder, 'letter.txt'));
  await page.allRead();
  await page.toReview();
  await page.redactAll();
  await page.click('reading-open');
  await page.click('view-outgoing');
  await until('what would go', async () => /\[PERSON: invented\]/.test(await page.text('review-text')));
  await page.click('view-original');
  await page.toConsent();
  await page.consent();
  await page.seal();
  const shown = (await page.outgoing()).join('\n');
  await page.send();
  const [bundle] = await stage.admitted();
  const [letter] = documentsOf(bundle.zip);
  assert.ok(shown.includes(letter.text.trim().split('\n')[0]), 'what is shown is what goes');
  for (const value of ['Anna', 'Jensen', 'anna.test', '555 1234', '2024-03-05', '2024-03-12']) assert.ok(!letter.text.includes(value), letter.text);
  const [first, second] = [...letter.text.matchAll(/\d{4}-\d\d-\d\d/g)].map(([day]) => Date.parse(day));
  assert.equal((second - first) / 86_400_000, 7, letter.text);
  const { explanations } = JSON.parse(readBundle(bundle.zip)['meta/redaction-report.json']);
  assert.deepEqual([...new Set(explanations.map(({ operator }) => operator))].toSorted(), ['date-shift', 'mask', 'remove', 'surrogate']);
}));
