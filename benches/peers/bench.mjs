// `make bench`: every lane on the same texts in one run, taking turns, and what that says about the marks. Prints the
// tables as Markdown and writes them to the file named by `--out`.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { Chromium } from '../../tests/browser/harness/chromium.js';
import { Firefox } from '../../tests/browser/harness/firefox.js';
import { freePorts } from '../../tests/browser/harness/ports.js';
import { writeCorpora } from './corpora.mjs';
import { Browser, Here, Packages, Served, Site } from './engines.mjs';
import { report } from './report.mjs';

const root = resolve(import.meta.dirname, '../..');
const { values: options } = parseArgs({
  options: {
    /** The bench binary, and the one with half of the rows. */
    native: { type: 'string' },
    half: { type: 'string' },
    /** The binary of benches/peers/rust. */
    peers: { type: 'string' },
    /** The folder of the page's engine, and the wasm file of benches/limit. */
    engine: { type: 'string', default: join(root, 'www/engine') },
    limit: { type: 'string' },
    /** The Python that has Presidio. */
    python: { type: 'string' },
    /** Where texts may be written. */
    work: { type: 'string' },
    /** Answers of scripts/count-instructions.sh. */
    instructions: { type: 'string' },
    shared: { type: 'string', default: process.env.SCRUBJAY_SHARED ?? resolve(root, '../shared') },
    out: { type: 'string' },
    rounds: { type: 'string', default: '5' },
  },
});

/** Milliseconds of runs in each turn. A slow lane has one run a turn. */
const TURN = 40;
const WARM_UP = 2000;
const FIRST_FINDINGS = 9;
/** How much of a text a slow lane gets. */
const SLICES = {
  regexp: 32 << 10,
  'regex-rows': 64 << 10,
  'regex-set': 64 << 10,
  presidio: 20_000,
  'presidio-all': 20_000,
  'presidio-rs': 40_000,
  openredaction: 20_000,
  'redact-core': 256 << 10,
  pii: 256 << 10,
  'redact-pii': 128 << 10,
};
/** Which part of a text is timed too, to tell whether time is linear. */
const SHORT_PART = 8;
/** Texts are cut so that the native engine takes at most so many seconds for one: a run of all must not take an hour. */
const LONGEST_RUN = 0.2;
const PROBE_BYTES = 32 << 10;

/** Lines on standard error, so that standard output is the report. */
const say = (text) => process.stderr.write(`${text}\n`);

/** What could not be started, and why. */
const missing = {};

async function start(name, begin) {
  try {
    return await begin();
  } catch (error) {
    missing[name] = String(error.message ?? error).split('\n')[0];
    say(`${name} is left out: ${missing[name]}`);
    return null;
  }
}

const rows = JSON.parse(execFileSync(options.native, ['rows'], { maxBuffer: 1 << 28 }));
const texts = writeCorpora(options.work, options.shared);
const site = await Site.start({ engine: resolve(options.engine), limit: resolve(options.limit), rows });
const [nowhere] = await freePorts(1);
const browser = (engine) => async () =>
  Browser.start(await engine.open({ sink: nowhere, direct: [site.port] }), site);

const engines = {
  native: await Served.start(options.native, ['serve']),
  half: await start('half of the rows', () => Served.start(options.half, ['serve'])),
  Node: await Here.start(site),
  Chromium: await start('Chromium', browser(Chromium)),
  Firefox: await start('Firefox', browser(Firefox)),
  rust: await start('presidio-rs, redact-core and pii', () => Served.start(options.peers, ['serve'])),
  python: await start('Presidio', () =>
    Served.start(options.python, [join(import.meta.dirname, 'presidio.py')]),
  ),
  npm: await start('openredaction and redact-pii', () => Packages.start()),
};
const WASM = ['Node', 'Chromium', 'Firefox'];

/** Names of lanes on a text, as `engine/lane`. */
function lanesOn(text) {
  const lanes = [['native', 'ours'], ...WASM.map((engine) => [engine, 'ours'])];
  if (text.group === 'mixed') {
    lanes.push(['half', 'ours'], ['native', 'memchr3'], ['native', 'regex-rows'], ['native', 'regex-set']);
    for (const engine of WASM) lanes.push([engine, 'columns'], [engine, 'memchr3'], [engine, 'regexp']);
  }
  if (['prose', 'server log', 'CSV register'].includes(text.name)) {
    lanes.push(['rust', 'presidio-rs'], ['rust', 'redact-core'], ['rust', 'pii']);
    lanes.push(
      ['python', 'presidio'],
      ['python', 'presidio-all'],
      ['npm', 'openredaction'],
      ['npm', 'redact-pii'],
    );
  }
  return lanes.filter(([engine]) => engines[engine]);
}

/** A text's start, cut behind a line; of a hostile text, whole pieces. */
function slice(text, bytes) {
  if (!bytes || bytes >= text.bytes) return text;
  if (text.piece) return { ...text, slice: bytes - (bytes % text.piece) };
  const head = readFileSync(text.file).subarray(0, bytes);
  const end = head.lastIndexOf(10) + 1;
  return { ...text, slice: end || bytes };
}

/** Samples by text and lane. */
const results = new Map();

async function measure(key, engine, lane, part) {
  const result = results.get(key) ?? { samples: [], bytes: part.slice ?? part.bytes };
  if (result.error) return;
  try {
    const { samples, found, bytes } = await engines[engine].run(lane, part, TURN);
    result.samples.push(...samples);
    result.found = found;
    result.bytes = bytes ?? result.bytes;
  } catch (error) {
    result.error = String(error.message ?? error).split('\n')[0];
    say(`${key}: ${result.error}`);
  }
  results.set(key, result);
}

/** Cuts a text, its file too, if the engine is too slow for all of it. */
async function fit(text) {
  const probe = slice(text, PROBE_BYTES);
  const { samples, bytes } = await engines.native.run('ours', probe, 1);
  const most = Math.max(PROBE_BYTES, ((bytes / Math.min(...samples)) * 1e9 * LONGEST_RUN) & ~4095);
  const cut = slice(text, most);
  if (!cut.slice) return;
  say(`${text.name} is cut to ${cut.slice} of ${text.bytes} bytes`);
  truncateSync(text.file, cut.slice);
  text.bytes = cut.slice;
}

for (const text of texts) await fit(text);

// Engines of JavaScript compile what is hot a second time, on another thread, whose time would count here.
for (const engine of WASM.filter((engine) => engines[engine]))
  await engines[engine].run('ours', texts[0], WARM_UP);

for (const text of texts) {
  const begun = performance.now();
  for (let round = 0; round < Number(options.rounds); round++) {
    for (const [engine, lane] of lanesOn(text)) {
      // Slow ones are steady enough with fewer turns.
      if (lane in SLICES && round >= 2) continue;
      await measure(`${text.name}|${engine}/${lane}`, engine, lane, slice(text, SLICES[lane]));
    }
    if (text.group === 'hostile')
      await measure(
        `${text.name}|native/short`,
        'native',
        'ours',
        slice(text, Math.floor(text.bytes / SHORT_PART)),
      );
  }
  say(`${text.name}: ${((performance.now() - begun) / 1000).toFixed(1)} s`);
}

/** Whether wasm writes byte for byte what the native engine writes. */
const differing = [];
for (const text of texts.filter((text) => text.group !== 'hostile')) {
  const native = createHash('sha256')
    .update(execFileSync(options.native, ['redact', text.file], { maxBuffer: 1 << 28 }))
    .digest('hex');
  for (const engine of WASM.filter((engine) => engines[engine])) {
    if ((await engines[engine].digest(text)) !== native) differing.push(`${text.name} in ${engine}`);
  }
}

const first = {};
for (const engine of WASM.filter((engine) => engines[engine])) {
  first[engine] = [];
  for (let run = 0; run < FIRST_FINDINGS; run++) first[engine].push(await engines[engine].first(run));
}

const active = Object.assign({}, engines.rust?.active, engines.python?.active, engines.npm?.active);
const versions = Object.fromEntries(['Chromium', 'Firefox'].map((name) => [name, engines[name]?.version]));
const counts = { all: engines.native.active, half: engines.half?.active };
for (const engine of Object.values(engines)) await engine?.close();
site.close();

const size = (name) => {
  const wasm = readFileSync(join(options.engine, name));
  return { raw: wasm.length, brotli: brotliCompressSync(wasm).length };
};
const markdown = report({
  texts,
  results,
  first,
  differing,
  missing,
  active,
  versions,
  counts,
  shapes: rows.filter((row) => row.shape !== undefined).length,
  size: size('scrubjay_bg.wasm'),
  rest: size('scrubjay_rest_bg.wasm'),
  instructions: options.instructions ? JSON.parse(readFileSync(options.instructions, 'utf8')) : null,
});
process.stdout.write(markdown);
if (options.out) writeFileSync(options.out, markdown);
