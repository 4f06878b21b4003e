// The first file of the engine alone: it finds and redacts with every row, and says so clearly where the second is missing.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { loadEngine, namesFiles, root } from '../engine.mjs';

const wasm = (name) => readFileSync(join(root, 'www/engine', name));
const { rows } = JSON.parse(readFileSync(join(root, 'www/engine/rules.json'), 'utf8'));
const examples = rows.flatMap(({ finds, ignores }) => [...finds, ...ignores].map((example) => Buffer.from(String(example))));

/** The first file in a module of its own. */
async function first() {
  const engine = await import(`${join(root, 'www/engine/scrubjay.js')}?first-file-${Math.random()}`);
  await engine.default({ module_or_path: wasm('scrubjay_bg.wasm') });
  return engine;
}

test('finds and redacts every example of every row as both files do', async () => {
  assert.ok(rows.length > 900 && examples.length > 4_000, `${rows.length} rows, ${examples.length} examples`);
  const [alone, other] = [await first(), await first()];
  other.initRest({ module: wasm('scrubjay_rest_bg.wasm') });
  const [mine, whole] = [new alone.Scanner(), new other.Scanner()];
  let found = 0;
  for (const example of examples) {
    const own = mine.scan(example);
    found += own.length;
    assert.deepEqual(own, whole.scan(example));
    assert.deepEqual(mine.redact(example), whole.redact(example));
  }
  assert.ok(found > 0);
  // A scanner that is let go lets go of what it has, which other functions do.
  mine.free();
  assert.equal(alone.kinds(), other.kinds());
  assert.equal(alone.detectors(), other.detectors());
});

test('what is in the second file says that it is missing', async () => {
  const engine = await first();
  const calls = [
    () => new engine.Session('{}'),
    () => engine.checkBundle(new Uint8Array(0)),
    () => engine.redactFile('txt', Buffer.from('a'), '{}'),
    () => engine.checkPolicy('{}'),
    () => engine.loadNames(...namesFiles().map(() => new Uint8Array(0))),
    () => engine.roles(),
  ];
  for (const call of calls) assert.throws(call, ({ code }) => code === 'engine-missing');
  engine.initRest({ module: wasm('scrubjay_rest_bg.wasm') });
  new engine.Session('{}').free();
  assert.equal(JSON.parse(engine.checkBundle(new Uint8Array(0))).ok, false);
});

test('a scanner made before the second file goes on, and one made after it finds names too', async () => {
  const letter = Buffer.from('Dear Mrs. Eleanor Whitfield, your card 4111 1111 1111 1111 has come.');
  const engine = await first();
  const before = new engine.Scanner();
  const plain = before.redact(letter);
  engine.initRest({ module: wasm('scrubjay_rest_bg.wasm') });
  assert.deepEqual(before.redact(letter), plain);
  const named = Buffer.from(new (await loadEngine()).Scanner().redact(letter)).toString();
  assert.ok(Buffer.from(plain).toString().includes('Whitfield') && !named.includes('Whitfield'), named);
});

test('the second file of another build is refused', async () => {
  const engine = await first();
  const rest = Buffer.from(wasm('scrubjay_rest_bg.wasm'));
  // What the memory is called tells the build: sixteen hexadecimal digits behind the name `first`.
  const at = rest.findIndex((_, place) => /^\x05first\x10[0-9a-f]{16}$/.test(rest.toString('latin1', place, place + 23)));
  assert.ok(at > 0);
  rest[at + 7] = rest[at + 7] === 0x61 ? 0x62 : 0x61;
  assert.throws(() => engine.initRest({ module: rest }), WebAssembly.LinkError);
});
