// What names cost in the browser's engine, in Node: memory, and speed of prose in four languages. Prints a section of
// docs/benchmarks.md. The texts are from the shared sets; without them it says so.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { namesFiles } from '../tests/engine.mjs';

const root = resolve(import.meta.dirname, '..');
const SETS = { English: 'tab-en-court/dev', Icelandic: 'greynir-is/train', Norwegian: 'norne-nb/train', Spanish: 'meddocan-es/dev' };
const ROUNDS = 12;
const file = (set) => join(root, '../shared/data', `${set}.jsonl.gz`);

if (!Object.values(SETS).every((set) => existsSync(file(set)))) {
  console.log('\n## Names\n\nNot measured: the shared sets are not there.');
  process.exit(0);
}
const texts = Object.entries(SETS).map(([language, set]) => {
  const lines = gunzipSync(readFileSync(file(set))).toString().split('\n').filter(Boolean);
  return { language, bytes: Buffer.from(lines.map((line) => JSON.parse(line).text).join('\n\n')) };
});

const engine = await import(join(root, 'www/engine/scrubjay.js'));
const { memory } = await engine.default({ module_or_path: readFileSync(join(root, 'www/engine/scrubjay_bg.wasm')) });
engine.initRest({ module: readFileSync(join(root, 'www/engine/scrubjay_rest_bg.wasm')) });
const mebibytes = () => (memory.buffer.byteLength / 1024 / 1024).toFixed(1);

/** Milliseconds of processor time, the least of some rounds: others use the machine too. */
function least(work) {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

function measure() {
  const session = new engine.Session('{}');
  const times = texts.map(({ bytes }) => least(() => session.discard(session.open('txt', bytes))));
  session.free();
  return times;
}

const rows = measure();
engine.loadNames(...namesFiles());
const loaded = mebibytes();
const all = measure();
const speed = (bytes, time) => (bytes.length / 1000 / time).toFixed(1);
console.log(`
## Names

\`node benches/names.mjs\`: MB/s of processor time in Node, one thread, each text opened ${ROUNDS} times, the best of them. Of WebAssembly's
memory ${loaded} MiB are taken once names are loaded, and ${mebibytes()} MiB after all that (bar: 32; \`tests/parity/memory.test.mjs\`
holds it).

| Text | MB | rows | names alone | both |
| --- | ---: | ---: | ---: | ---: |`);
texts.forEach(({ language, bytes }, at) => {
  const alone = speed(bytes, all[at] - rows[at]);
  console.log(
    `| ${language} | ${(bytes.length / 1e6).toFixed(2)} | ${speed(bytes, rows[at])} | ${alone} | ${speed(bytes, all[at])} |`,
  );
});
