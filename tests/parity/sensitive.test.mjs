// Sensitive details are found alike in the browser's engine and on the command line, and by neither where a policy does not ask.
// Needs what ../engine.mjs does.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { binary, loadEngine, root } from '../engine.mjs';

const KEY = '07'.repeat(32);
const TEXTS = [
  ['The applicant, a Turkish national, is an atheist and was diagnosed with schizophrenia.', ['Turkish', 'atheist', 'schizophrenia']],
  ['Ákærði er pólskur ríkisborgari, samkynhneigður og hefur áður verið dæmdur í fangelsi.', ['pólskur', 'samkynhneigður', 'dæmdur í fangelsi']],
  ['Der Kläger ist türkischer Staatsangehöriger, vorbestraft und Gewerkschaftsmitglied.', ['türkischer', 'vorbestraft', 'Gewerkschaftsmitglied']],
  ['Tiltalte er somalisk statsborger, muslim og har epilepsi.', ['somalisk', 'muslim', 'epilepsi']],
  ['The German Court applied English law to the contract.', []],
];

test('every language leaves the same bytes in both', async () => {
  const engine = await loadEngine();
  const folder = mkdtempSync(join(tmpdir(), 'scrubjay-sensitive-'));
  try {
    writeFileSync(join(folder, 'key'), KEY);
    for (const asks of [true, false]) {
      const entries = { kinds: { ORGANIZATION: 'keep' }, ...(asks ? { families: { sensitive: 'placeholder' } } : {}) };
      const policy = JSON.stringify({ policy: 'scrubjay-policy/1', name: 'asks', version: '1', default: 'placeholder', ...entries });
      writeFileSync(join(folder, 'policy.json'), policy);
      for (const [text, gone] of TEXTS) {
        const ours = Buffer.from(engine.redactFile('txt', Buffer.from(text), JSON.stringify({ policy, key: KEY }))).toString();
        const flags = ['redact', '--policy', join(folder, 'policy.json'), '--key-file', join(folder, 'key'), '--format', 'plain'];
        assert.equal(ours, execFileSync(binary, flags, { input: text }).toString());
        for (const word of gone) assert.equal(ours.includes(word), !asks, `${word}: ${ours}`);
        if (gone.length === 0) assert.equal(ours, text);
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a policy that asks is refused while the lists are not loaded', async () => {
  const fresh = await import(`${join(root, 'www/engine/scrubjay.js')}?without-lists`);
  await fresh.default({ module_or_path: readFileSync(join(root, 'www/engine/scrubjay_bg.wasm')) });
  fresh.initRest({ module: readFileSync(join(root, 'www/engine/scrubjay_rest_bg.wasm')) });
  const policy = JSON.stringify({ policy: 'scrubjay-policy/1', name: 'asks', version: '1', kinds: { RELIGION: 'remove' } });
  const redact = () => fresh.redactFile('txt', Buffer.from('a Catholic'), JSON.stringify({ policy }));
  assert.throws(redact, ({ code }) => code === 'hints-missing');
  assert.throws(() => fresh.loadHints(Buffer.from('damaged')), ({ code }) => code === 'bad-hints');
  fresh.loadHints(readFileSync(join(root, 'hints/hints.bin')));
  assert.equal(Buffer.from(redact()).toString(), 'a ');
});
