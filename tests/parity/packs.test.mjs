// Every case of every pack's suite leaves the same bytes in the browser's engine and on the command line.
// Needs the wasm package (www/engine) and the binary, whose path is in SCRUBJAY (default: target/release/scrubjay).
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import test, { after, before } from 'node:test';

const root = resolve(import.meta.dirname, '../..');
const binary = resolve(root, process.env.SCRUBJAY ?? 'target/release/scrubjay');
const suites = readdirSync(join(root, 'tests/packs')).map((name) => JSON.parse(readFileSync(join(root, 'tests/packs', name), 'utf8')));

let engine;
let folder;

before(async () => {
  engine = await import(join(root, 'www/engine/scrubjay.js'));
  await engine.default({ module_or_path: readFileSync(join(root, 'www/engine/scrubjay_bg.wasm')) });
  const names = (file) => readFileSync(join(root, 'models/names', file));
  engine.loadNames(names('weights.bin'), names('names.bin'), names('names-icelandic.bin'));
  folder = mkdtempSync(join(tmpdir(), 'scrubjay-packs-'));
});

after(() => rmSync(folder, { recursive: true, force: true }));

/** What the command line leaves of a text. */
function native(pack, key, { format, text }) {
  return new Promise((done, failed) => {
    const run = spawn(binary, ['redact', '--policy', pack, '--key-file', key, '--format', format === 'txt' ? 'plain' : format]);
    const [out, errors] = [[], []];
    run.stdout.on('data', (bytes) => out.push(bytes));
    run.stderr.on('data', (bytes) => errors.push(bytes));
    run.on('error', failed);
    run.on('close', (code) => (code === 0 ? done(Buffer.concat(out)) : failed(new Error(Buffer.concat(errors).toString()))));
    run.stdin.end(text);
  });
}

for (const suite of suites)
  test(`${suite.pack}: ${suite.cases.length} cases, the same bytes in both`, async () => {
    assert.ok(suite.cases.length >= 40);
    const policy = readFileSync(join(root, 'policies', `${suite.pack}.json`), 'utf8');
    const key = join(folder, suite.pack);
    writeFileSync(key, suite.key);
    const options = JSON.stringify({ words: [], policy, key: suite.key });
    const waiting = [...suite.cases];
    await Promise.all(
      Array.from({ length: availableParallelism() }, async () => {
        for (let one = waiting.shift(); one; one = waiting.shift()) {
          const left = Buffer.from(engine.redactFile(one.format, Buffer.from(one.text), options));
          assert.ok(left.equals(await native(suite.pack, key, one)), one.about);
          for (const value of one.gone ?? []) assert.ok(!left.includes(value), one.about);
          for (const value of one.stays ?? []) assert.ok(left.includes(value), one.about);
        }
      }),
    );
  });
