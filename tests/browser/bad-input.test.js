// Bad input, through the real page: each case ends in a clear message, the next file goes on, nothing is lost and
// nothing that should not leaves. In Chromium; what depends on the engine is in flow.test.js and canary.test.js.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { documentsOf, unnumbered } from './harness/bundle.js';
import { Chromium } from './harness/chromium.js';
import { Page } from './harness/page.js';
import { LASTS, TRAPS, sabotage } from './harness/saboteur.js';
import { Stage, onStage, until } from './harness/stage.js';

const GOOD = 'Please write to good.test@mail.example today.\n';
const SECRET = 'zq.secret.canary@mail.example';

/** A file as the picker would hand it over. */
const file = (name, content) => ({ name, mimeType: '', buffer: Buffer.from(content) });

async function openPage(stage) {
  const browser = await stage.open(Chromium);
  const page = new Page(browser, stage);
  await page.open();
  return page;
}

/** From read files to a sealed bundle, everything redacted. */
async function toSealed(page) {
  await page.toReview();
  if ((await page.undecided()) > 0) await page.redactAll();
  await page.toConsent();
  await page.consent();
  await page.seal();
}

describe('files that cannot be read are refused with a reason, and the next one is read', () => {
  const deep = '['.repeat(100_000) + ']'.repeat(100_000);
  const cases = [
    ['an empty file', file('empty.txt', ''), 'empty', /empty/i],
    ['a binary file', file('picture.txt', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')), 'binary', /text/i],
    ['a text with NULs', file('nul.txt', `abc\0def ${SECRET}\0`), 'binary', /text/i],
    ['a PDF called txt', file('report.txt', `%PDF-1.7\n%âãÏÓ\n${SECRET}`), 'binary', /text/i],
    ['damaged UTF-8', file('damaged.txt', Buffer.concat([Buffer.from(`Þetta er íslenska ${SECRET} og meira `.repeat(20)), Buffer.from([0xff, 0xfe, 0xc3])])), 'damaged-utf8', /UTF-8/],
    ['half a UTF-16 character', file('wide.txt', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(SECRET, 'utf16le'), Buffer.from([0x3d])])), 'damaged-utf16', /UTF-16/],
    ['broken JSON', file('broken.json', `{"mail": "${SECRET}", oops`), 'bad-json', /JSON/],
    ['JSON nested too deep', file('deep.json', deep), 'json-too-deep', /deep|nested/i],
    ['a CSV cell that never closes', file('open.csv', `a,b\n1,"${SECRET}\n2,3\n`), 'unclosed-quote', /quot|line 2/i],
  ];
  let stage; let page;
  before(async () => { stage = await Stage.set(); page = await openPage(stage); });
  after(() => stage.clear());

  for (const [what, bad, code, message] of cases) {
    test(what, { timeout: 60_000 }, async () => {
      await page.addFiles(bad, file('good.txt', GOOD));
      const [refused, good] = await page.allRead();
      assert.equal(refused.state, 'failed', JSON.stringify(refused));
      assert.equal(refused.code, code);
      assert.match(refused.text, message);
      assert.ok(!refused.text.includes('secret.canary'), 'the message quotes the file');
      assert.equal(good.state, 'read');
      assert.equal(good.findings, 1);
      assert.ok(!page.browser.console().includes('secret.canary'));
      await page.click('remove-all');
      await until('the list to be empty', async () => (await page.count('file-row')) === 0);
    });
  }

  test('none of it was sent anywhere', () => {
    for (const line of [stage.shell, stage.work, stage.sink]) assert.ok(!line.received.includes('secret.canary'));
    assert.ok(!stage.intakeLog.includes('secret.canary'));
  });
});

test('odd but readable files go through and come out as they should', { timeout: 120_000 }, onStage({}, async (stage) => {
  const page = await openPage(stage);
  const ragged = 'a,b,c\n1,x.test@mail.example\n2,y,z,more\n';
  await page.addFiles(
    file('nothing.txt', 'Nothing to find in this one.\n'),
    file('bom.txt', `\uFEFFÞór: thor.test@mail.example\r\nend`),
    file('ragged.csv', ragged),
    file('latin.txt', Buffer.from('Þórður býr hér: latin.test@mail.example\n', 'latin1')),
    file('wide.txt', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Ævar 🦜 wide.test@mail.example', 'utf16le')])),
    file('same.txt', 'first same.one@mail.example\n'),
    file('same.txt', 'second same.two@mail.example\n'),
    file('../../etc/<img src=x onerror=alert(1)>.txt', 'path path.test@mail.example\n'),
  );
  const files = await page.allRead();
  assert.deepEqual(files.map(({ state }) => state), Array(8).fill('read'), JSON.stringify(files));
  assert.equal(files[0].findings, 0);
  assert.match(files[2].text, /row|cell/i, 'the ragged rows are pointed out');
  assert.equal(await page.browser.run('work', 'return document.querySelectorAll("[data-testid=file-row] img").length'), 0, 'a name is text, never markup');
  await toSealed(page);
  await page.send();
  const [bundle] = await stage.admitted();
  const texts = documentsOf(bundle.zip).map(({ text }) => unnumbered(text));
  assert.deepEqual(texts, [
    'Nothing to find in this one.\n',
    `${texts[1].startsWith('\uFEFF') ? '\uFEFF' : ''}[PERSON]: [EMAIL_ADDRESS]\r\nend`,
    'a,b,c\n1,[EMAIL_ADDRESS]\n2,y,z,more\n',
    '[PERSON] býr hér: [EMAIL_ADDRESS]\n',
    '[PERSON] 🦜 [EMAIL_ADDRESS]',
    'first [EMAIL_ADDRESS]\n',
    'second [EMAIL_ADDRESS]\n',
    'path [EMAIL_ADDRESS]\n',
  ]);
  for (const name of ['nothing', 'ragged', 'same.txt', 'etc/', 'onerror']) assert.ok(!bundle.zip.includes(name), `the bundle holds the file name ${name}`);
}));

describe('the engine worker', () => {
  let stage; let page;
  before(async () => {
    stage = await Stage.set({ start: false });
    await sabotage(stage);
    page = await openPage(stage);
  });
  after(() => stage.clear());
  const sized = (bytes) => `${SECRET} `.padEnd(bytes, 'x ');

  test('a trap fails that file only', { timeout: 60_000 }, async () => {
    await page.addFiles(file('trap.txt', sized(TRAPS)), file('good.txt', GOOD));
    const [trapped, good] = await page.allRead();
    assert.equal(trapped.state, 'failed');
    assert.ok(trapped.code, 'it says why');
    assert.ok(!trapped.text.includes('secret.canary'));
    assert.equal(good.state, 'read', good.text);
    await page.removeFile(0);
  });

  test('a file that takes for ever is ended by its time budget', { timeout: 90_000 }, async () => {
    await page.addFiles(file('slow.txt', sized(LASTS)), file('after.txt', GOOD));
    const files = await page.allRead(60_000);
    const slow = files.find(({ name }) => name === 'slow.txt');
    assert.equal(slow.state, 'failed');
    assert.equal(slow.code, 'too-slow');
    assert.equal(files.find(({ name }) => name === 'after.txt').state, 'read');
    await page.removeFile(files.indexOf(slow));
  });

  test('cancel ends it at once', { timeout: 60_000 }, async () => {
    await page.addFiles(file('stuck.txt', sized(LASTS)), file('later.txt', GOOD));
    await until('it to be read', async () => (await page.files()).some(({ name, state }) => name === 'stuck.txt' && state === 'reading'));
    const start = Date.now();
    await page.click('file-cancel');
    const files = await page.allRead(10_000);
    assert.equal(files.find(({ name }) => name === 'stuck.txt').state, 'cancelled');
    assert.equal(files.find(({ name }) => name === 'later.txt').state, 'read');
    assert.ok(Date.now() - start < 5000);
  });

  test('nothing of it was sent', () => {
    for (const line of [stage.shell, stage.work, stage.sink]) assert.ok(!line.received.includes('secret.canary'));
  });
});

describe('sending', () => {
  test('the intake is down: a clear message, and Retry goes on from there', { timeout: 120_000 }, onStage({}, async (stage) => {
    const page = await openPage(stage);
    await page.addFiles(file('good.txt', GOOD));
    await page.allRead();
    await toSealed(page);
    await stage.killIntake();
    await page.press('send-start');
    await page.sendState('failed');
    assert.ok((await page.browser.text('shell', 'send-status')).trim().length > 20, 'it says what happened');
    assert.equal((await stage.admitted()).length, 0);
    await stage.startIntake();
    await page.press('send-retry');
    await page.sendState('admitted');
    assert.equal((await stage.admitted()).length, 1);
  }));

  test('the intake dies in the middle and comes back: the upload is resumed, not begun again', { timeout: 180_000 }, onStage({}, async (stage) => {
    const page = await openPage(stage);
    // More than one part of 4 MiB: a part is kept whole or not at all, so there must be one before the cut.
    const text = `${GOOD}${'Some more text that may go.\n'.repeat(220_000)}`;
    await page.addFiles(file('long.txt', text));
    await page.allRead();
    await toSealed(page);
    stage.shell.bytesPerSecond = 1_500_000;
    await page.press('send-start');
    // Bytes of the second part mean that the first has been acknowledged.
    await until('the second part to be on its way', async () => (await stage.stored()).length > 4 * 1024 * 1024 + 200_000, 30_000);
    await stage.killIntake();
    stage.shell.cut();
    stage.shell.clear();
    stage.shell.bytesPerSecond = 0;
    await stage.startIntake();
    const state = await page.sendState('admitted', 'failed');
    if (state === 'failed') { await page.press('send-retry'); await page.sendState('admitted'); }
    const again = stage.shell.received.toString('latin1');
    // The page asks where it stands, or the browser repeats the part by itself; either way nothing begins again.
    assert.ok(!/POST \/v1\/uploads HTTP/.test(again), 'a new upload was begun');
    const offset = Number(again.match(/PATCH [\s\S]*?upload-offset: (\d+)/i)?.[1]);
    assert.ok(offset > 0, `went on at ${offset}`);
    const [bundle] = await stage.admitted();
    assert.equal(documentsOf(bundle.zip)[0].text, text.replace('good.test@mail.example', '[EMAIL_ADDRESS_1]'));
  }));

  test('the line damages what it carries: the checksum catches it and it is sent again', { timeout: 120_000 }, onStage({}, async (stage, t) => {
    const page = await openPage(stage);
    await page.addFiles(file('good.txt', GOOD));
    await page.allRead();
    await toSealed(page);
    let damaged = 0;
    stage.shell.tamper = (chunk) => {
      const at = chunk.indexOf('Please write to');
      if (at < 0 || damaged > 0) return chunk;
      damaged += 1;
      const copy = Buffer.from(chunk);
      copy.write('P1ease', at);
      return copy;
    };
    await page.press('send-start');
    await page.sendState('admitted');
    assert.equal(damaged, 1, 'the damage was done');
    t.diagnostic(stage.intakeLog.split('\n').filter((line) => line.includes('460')).join('\n'));
    const [bundle] = await stage.admitted();
    assert.equal(documentsOf(bundle.zip)[0].text, 'Please write to [EMAIL_ADDRESS_1] today.\n');
  }));

  test('the intake is full: it says so, and nothing half is left', { timeout: 120_000 }, onStage({ flags: ['--max-upload-bytes', '50000', '--max-store-bytes', '50000'] }, async (stage) => {
    // Somebody else's open upload has the whole room reserved.
    const other = await fetch(`${stage.shell.origin}/v1/uploads`, { method: 'POST', headers: { 'Tus-Resumable': '1.0.0', 'Upload-Length': '50000' } });
    assert.equal(other.status, 201);
    const page = await openPage(stage);
    await page.addFiles(file('good.txt', GOOD));
    await page.allRead();
    await toSealed(page);
    await page.press('send-start');
    await page.sendState('failed');
    assert.match(await page.browser.text('shell', 'send-status'), /full|space|room/i);
    assert.equal((await stage.admitted()).length, 0);
  }));

  test('the bundle is too large for the intake: it says so', { timeout: 120_000 }, onStage({ flags: ['--max-upload-bytes', '1000'] }, async (stage) => {
    const page = await openPage(stage);
    await page.addFiles(file('good.txt', GOOD));
    await page.allRead();
    await toSealed(page);
    await page.press('send-start');
    await page.sendState('failed');
    assert.match(await page.browser.text('shell', 'send-status'), /large|big|size/i);
  }));

  test('cancel withdraws what has been sent', { timeout: 120_000 }, onStage({}, async (stage) => {
    const page = await openPage(stage);
    await page.addFiles(file('long.txt', `${GOOD}${'Some more text that may go. '.repeat(8000)}`));
    await page.allRead();
    await toSealed(page);
    // So slow that what the browser has handed over already is not at the intake before the person cancels.
    stage.shell.bytesPerSecond = 20_000;
    await page.press('send-start');
    await page.sendState('uploading');
    await page.press('send-pause');
    await page.sendState('paused');
    await page.press('send-cancel');
    await page.sendState('idle');
    await until('the part that had arrived to be deleted', async () => !(await stage.stored()).includes('Some more text that may go.'));
    assert.equal((await stage.admitted()).length, 0);
  }));

  test('a bundle altered on its way in memory is refused by the gate, and said so', { timeout: 120_000 }, onStage({}, async (stage) => {
    const page = await openPage(stage);
    await page.addFiles(file('good.txt', GOOD));
    await page.allRead();
    await toSealed(page);
    // The line changes the text and takes the checksum of the request out: only the gate can still notice.
    stage.shell.tamper = (chunk) => {
      const text = chunk.toString('latin1');
      if (!/upload-checksum|Please write/i.test(text)) return chunk;
      return Buffer.from(text.replace(/upload-checksum/i, 'x-nothing-here-').replace('Please write', 'P1ease write'), 'latin1');
    };
    await page.press('send-start');
    await page.sendState('refused');
    assert.ok((await page.browser.count('shell', 'send-refusals')) > 0);
    assert.ok((await page.browser.text('shell', 'send-refusals')).trim().length > 10);
    assert.equal((await stage.admitted()).length, 0);
    assert.ok(!(await stage.stored()).includes('P1ease'), 'refused bytes are deleted');
  }));
});
