// Every case of every pack's suite leaves the same bytes in the browser's engine and on the command line.
// Needs what ../engine.mjs does.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { binary, loadEngine, root } from '../engine.mjs';

const suites = readdirSync(join(root, 'tests/packs')).map((name) => JSON.parse(readFileSync(join(root, 'tests/packs', name), 'utf8')));

let engine;
let folder;

before(async () => {
  engine = await loadEngine();
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
