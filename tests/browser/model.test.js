// A detection model of the person's own: its three files are given to the page, it finds what the page's own search does
// not, a person decides, and what they took out is out of the bundle. The model is made here (harness/tiny-model.js).

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { violations } from './harness/axe.js';
import { documentsOf, readBundle, unnumbered } from './harness/bundle.js';
import { Chromium } from './harness/chromium.js';
import { Page } from './harness/page.js';
import { ENGINES, onStage, until } from './harness/stage.js';
import { onnx, tinyModel } from './harness/tiny-model.js';

const LABELS = ['O', 'B-PER', 'I-PER', 'B-MOOD'];
const WORDS = {
  grey: 'B-PER', heron: 'I-PER',
  // A word of two parts, of which the model knows one, written with accents in the text.
  þolf: 'B-PER', '##ur': 'O',
  drowsy: 'B-MOOD', the: 'O', to: 'O',
};
/** The same for a model that knows no moods. */
const CALM = { ...WORDS, drowsy: 'O' };
// Longer than the model can see at once, so that some of what it finds lies across the edge of a window.
const LETTER = `Skrifað var: the grey heron went to Þólfur, drowsy.\n${'the the the grey heron to\n'.repeat(20)}Write to anna.test@mail.example.\n`;
const FOUND = ['grey heron', 'Þólfur'];

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** What `sha256sum` writes of the files in the order of their names, digested once more. */
const digestOf = (files) => sha256(Object.keys(files).sort().map((name) => `${sha256(files[name])}  ${name}\n`).join(''));

/** Writes the files of a model into a folder; answers their paths. */
async function written(folder, files) {
  await mkdir(folder, { recursive: true });
  return Promise.all(Object.entries(files).map(async ([name, content]) => {
    await writeFile(join(folder, name), content);
    return join(folder, name);
  }));
}

const modelState = (page) => page.attribute('model-panel', 'data-state');

/** Opens the card; what it says comes with its worker. */
async function openCard(page) {
  if (!(await page.visible('model-pick'))) await page.click('model-summary');
  await until('the card', () => page.visible('model-pick'));
}

/** Gives the page a model and waits until it is loaded or refused; answers the state. */
async function addModel(page, paths) {
  await openCard(page);
  await page.browser.setFiles('work', 'model-file-input', paths);
  return until('the model to be loaded', async () => {
    const state = await modelState(page);
    return !['none', 'loading'].includes(state) && state;
  }, 60_000);
}

/** Every request line that an origin has received. */
const requests = (origin) => [...origin.received.toString('latin1').matchAll(/^(GET|HEAD|POST|PATCH|PUT|DELETE|OPTIONS) (\S+) HTTP/gm)].map(([, verb, path]) => `${verb} ${path}`);

for (const Engine of ENGINES) {
  test(`a model that somebody brings, from its files to the admitted bundle in ${Engine.name}`, { timeout: 240_000 }, onStage({}, async (stage) => {
    const folder = await stage.folder('model');
    const files = tinyModel({ labels: LABELS, words: WORDS });
    const paths = await written(join(folder, 'tiny'), files);
    const browser = await stage.open(Engine);
    const page = new Page(browser, stage);
    await page.open();
    await page.copiesKept();
    assert.ok(!requests(stage.work).some((line) => line.includes('/model')), 'nothing of it is loaded unasked');

    // A label that nobody knows waits for the person, and so does everything else.
    await writeFile(join(folder, 'letter.txt'), LETTER);
    assert.equal(await addModel(page, paths), 'choosing');
    await page.addFiles(join(folder, 'letter.txt'));
    await page.allRead();
    assert.equal(await browser.enabled('work', 'add-next'), false);
    assert.equal(await page.count('model-meaning'), 1);
    if (Engine === Chromium) assert.deepEqual(await violations(browser, 'work'), []);
    await page.click('model-all-pass');
    await until('the model to be in use', async () => (await modelState(page)) === 'ready');
    assert.equal(await page.text('model-sha256'), digestOf(files));
    assert.equal(await page.attribute('model-device', 'data-device'), 'wasm');
    stage.work.clear();
    stage.shell.clear();
    stage.sink.clear?.();
    await page.allRead();
    await until('the model to have read the file', () => browser.enabled('work', 'add-next'));
    if (Engine === Chromium) assert.deepEqual(await violations(browser, 'work'), []);

    await page.toReview();
    const marks = await until('the marks', async () => {
      const all = await page.marks();
      return all.length > 20 && all;
    });
    // Whole words and whole names, also across the edges of windows; the label that was passed over is not marked.
    assert.deepEqual([...new Set(marks.filter(({ kind }) => kind === 'PERSON').map(({ text }) => text))].sort(), FOUND);
    assert.equal(marks.filter(({ text }) => text === 'grey heron').length, 21);
    assert.ok(marks.every(({ state }) => state === 'pending'));
    assert.ok(!marks.some(({ text }) => text.includes('drowsy')));
    assert.ok(marks.some(({ kind }) => kind === 'EMAIL_ADDRESS'), 'what the core finds is there as before');
    await until('the reason', async () => (await page.text('why')).includes('tiny'));
    const why = await page.text('why');
    assert.ok(why.includes(digestOf(files).slice(0, 16)) && why.includes('PER') && /99|100/.test(why), why);

    // One stays, all others go.
    const undecided = await page.undecided();
    await page.click('decide-keep');
    await until('one decision', async () => (await page.undecided()) === undecided - 1);
    await page.redactAll();
    await page.toConsent();
    await page.consent();
    await page.seal();
    // Nothing but files of the page was asked for while the model ran, and nothing of the text went anywhere.
    const asked = requests(stage.work);
    assert.deepEqual(asked.filter((line) => !/^GET \/(names\/)?[\w.-]*$/.test(line)), []);
    for (const place of [stage.work, stage.shell, stage.sink]) assert.ok(!/heron|drowsy/.test(place.received.toString('latin1')));
    await page.send();

    const [{ zip }] = await stage.admitted();
    const [document] = documentsOf(zip);
    assert.equal(unnumbered(document.text), LETTER.replace(/heron/g, 'HERON').replace('grey HERON', 'grey heron')
      .replaceAll('grey HERON', '[PERSON]').replace('Þólfur', '[PERSON]').replace('anna.test@mail.example', '[EMAIL_ADDRESS]'));
    const report = Object.entries(readBundle(zip)).find(([path]) => path.includes('report'))[1].toString('utf8');
    assert.equal(JSON.parse(report).detectors.model, 21);
    assert.ok(JSON.parse(report).explanations.some(({ detector, operator }) => detector === 'model' && operator === 'keep'));
  }));
}

describe('a model by other ways', () => {
  test('runs on a graphics card', { timeout: 120_000 }, onStage({}, async (stage, t) => {
    const folder = await stage.folder('model');
    const paths = await written(join(folder, 'tiny'), tinyModel({ labels: LABELS.slice(0, 3), words: CALM }));
    await writeFile(join(folder, 'letter.txt'), LETTER);
    const browser = await stage.open(Chromium, { card: true });
    const page = new Page(browser, stage);
    await page.open();
    if (!(await browser.run('work', 'return Boolean(await navigator.gpu?.requestAdapter())'))) { t.skip('this Chromium makes up no graphics card'); return; }
    assert.equal(await addModel(page, paths), 'ready');
    assert.equal(await page.attribute('model-device', 'data-device'), 'webgpu');
    await page.addFiles(join(folder, 'letter.txt'));
    // What the model says 22 times, the address of mail, and the place that our own names take Þólfur for.
    assert.equal((await page.allRead())[0].findings, 24);
    assert.deepEqual(requests(stage.work).filter((line) => line.includes('/model/')).sort(), ['GET /model/ort-webgpu.wasm', 'GET /model/tokenizer.wasm'], 'it is loaded once');
  }));

  test('is dropped as a folder, with its weights beside it', { timeout: 120_000 }, onStage({}, async (stage) => {
    const folder = await stage.folder('model');
    const paths = await written(join(folder, 'tiny'), tinyModel({ labels: LABELS.slice(0, 3), words: CALM, beside: 'tiny.onnx_data' }));
    assert.equal(paths.length, 4);
    await writeFile(join(folder, 'letter.txt'), LETTER);
    const browser = await stage.open(Chromium);
    const page = new Page(browser, stage);
    await page.open();
    // Without the weights nothing can be computed, and that is said.
    assert.equal(await addModel(page, paths.filter((path) => !path.endsWith('data'))), 'failed');
    assert.equal(await page.attribute('model-problem', 'data-code'), 'model-bad-onnx');
    await page.click('model-remove');
    await openCard(page);
    await browser.setFiles('work', 'model-folder-input', join(folder, 'tiny'));
    await until('the model to be in use', async () => (await modelState(page)) === 'ready', 60_000);
    assert.equal(await page.text('model-name'), 'tiny');
    await page.addFiles(join(folder, 'letter.txt'));
    // What the model says 22 times, the address of mail, and the place that our own names take Þólfur for.
    assert.equal((await page.allRead())[0].findings, 24);
  }));
});

describe('a model that cannot be used', () => {
  test('says what is wrong, holds everything up, and can be taken away', { timeout: 240_000 }, onStage({}, async (stage) => {
    const folder = await stage.folder('model');
    const good = tinyModel({ labels: ['O', 'PER'], words: { heron: 'PER', broken: 'PER' } });
    const ways = {
      'model-bad-onnx': { ...good, 'tiny.onnx': good['tiny.onnx'].subarray(0, 60) },
      'model-inputs': { ...good, 'tiny.onnx': onnx([[1, 2], [1, 2]], { input: 'pixels' }) },
      'model-outputs': { ...good, 'config.json': JSON.stringify({ id2label: { 0: 'O', 1: 'PER', 2: 'ORG' } }) },
      'model-bad-tokenizer': { ...good, 'tokenizer.json': '{"model":{"type":"Telepathy"}}' },
      'model-bad-config': { ...good, 'config.json': '{}' },
      'model-no-tokenizer': { 'tiny.onnx': good['tiny.onnx'], 'config.json': good['config.json'] },
    };
    await writeFile(join(folder, 'letter.txt'), 'the heron wrote to anna.test@mail.example\n');
    const browser = await stage.open(Chromium);
    const page = new Page(browser, stage);
    await page.open();
    await page.addFiles(join(folder, 'letter.txt'));
    await page.allRead();
    for (const [code, files] of Object.entries(ways)) {
      assert.equal(await addModel(page, await written(join(folder, code), files)), 'failed', code);
      assert.equal(await page.attribute('model-problem', 'data-code'), code);
      assert.ok((await page.text('model-problem')).trim().length > 40);
      assert.equal(await browser.enabled('work', 'add-next'), false, code);
      if (code === 'model-bad-onnx') assert.deepEqual(await violations(browser, 'work'), []);
      await page.click('model-remove');
      await until('it to be gone', () => browser.enabled('work', 'add-next'));
    }

    // One that fails only when it sees a certain word: the file is not sent without somebody saying so.
    const labels = good['config.json'];
    const table = [...Array(6)].map((_, row) => (row === 5 ? [NaN, NaN] : [1, 0]));
    assert.equal(await addModel(page, await written(join(folder, 'late'), { ...good, 'config.json': labels, 'tiny.onnx': onnx(table) })), 'ready');
    await page.allRead();
    await writeFile(join(folder, 'late.txt'), 'this is broken\n');
    await page.addFiles(join(folder, 'late.txt'));
    const failed = (await page.allRead()).find(({ name }) => name === 'late.txt');
    assert.deepEqual([failed.state, failed.code], ['failed', 'model-failed']);
    assert.equal(await browser.enabled('work', 'add-next'), false);
    await page.click('model-remove');
    await until('the file to be read without it', async () => (await page.allRead()).every(({ state }) => state === 'read'));
    await until('going on to be possible', () => browser.enabled('work', 'add-next'));
  }));

  test('what was decided about its findings outlives it', { timeout: 120_000 }, onStage({}, async (stage) => {
    const folder = await stage.folder('model');
    const paths = await written(join(folder, 'tiny'), tinyModel({ labels: ['O', 'PER'], words: { heron: 'PER', stork: 'PER' } }));
    await writeFile(join(folder, 'letter.txt'), 'a heron saw\na stork\n');
    const browser = await stage.open(Chromium);
    const page = new Page(browser, stage);
    await page.open();
    assert.equal(await addModel(page, paths), 'ready');
    await page.addFiles(join(folder, 'letter.txt'));
    await page.allRead();
    await page.toReview();
    await until('the marks', async () => (await page.marks()).length === 2);
    await page.click('decide-redact');
    await until('one decision', async () => (await page.undecided()) === 1);
    await page.click('step-add');
    await page.click('model-remove');
    await page.allRead();
    await page.toReview();
    await until('the text', () => page.visible('review-text'));
    const marks = await until('the mark that stays', async () => {
      const all = await page.marks();
      return all.length === 1 && all;
    });
    assert.deepEqual(marks.map(({ text, state }) => [text, state]), [['heron', 'redact']]);
  }));
});

describe('models that the host offers', () => {
  const files = tinyModel({ labels: ['O', 'PER'], words: { heron: 'PER' } });
  const list = (digest) => JSON.stringify({
    models: [{ name: 'Herons', files: Object.keys(files).map((name) => ({ name, file: `herons-${name}`, sha256: digest(files[name]) })) }],
  });
  const offered = (digest, run) => async (t) => onStage({ start: false }, async (stage) => {
    const folder = await stage.folder('models');
    await written(folder, Object.fromEntries(Object.entries(files).map(([name, content]) => [`herons-${name}`, content])));
    await writeFile(join(folder, 'models.json'), list(digest));
    stage.addFlags('--models', folder);
    await stage.startIntake();
    const browser = await stage.open(Chromium);
    const page = new Page(browser, stage);
    await page.open();
    await page.click('model-summary');
    await until('the offer', () => page.visible('model-hosted'));
    await run(page, browser, stage);
  })(t);

  test('are held to their digests and need no file of the person’s', { timeout: 120_000 }, offered(sha256, async (page, browser, stage) => {
    await page.click('model-hosted');
    await until('the model to be in use', async () => (await modelState(page)) === 'ready', 60_000);
    assert.equal(await page.text('model-name'), 'Herons');
    assert.equal(await page.text('model-sha256'), digestOf(files));
    const folder = await stage.folder('text');
    await writeFile(join(folder, 'letter.txt'), 'a heron\n');
    await page.addFiles(join(folder, 'letter.txt'));
    assert.equal((await page.allRead())[0].findings, 1);
    // Once a document is there, nothing more is loaded.
    await page.click('model-remove');
    await page.click('model-summary');
    await until('the offer', () => page.visible('model-hosted'));
    assert.equal(await browser.enabled('work', 'model-hosted'), false);
  }));

  test('are refused with another digest', { timeout: 120_000 }, offered(() => sha256('another'), async (page) => {
    await page.click('model-hosted');
    await until('the refusal', async () => (await modelState(page)) === 'failed', 60_000);
    assert.equal(await page.attribute('model-problem', 'data-code'), 'model-wrong-digest');
  }));
});
