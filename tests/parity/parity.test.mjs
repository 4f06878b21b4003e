// The browser's engine and the command line must give the same bytes: for findings and for whole bundles.
// Needs what ../engine.mjs does.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import test, { after, before } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { binary, loadEngine, root } from '../engine.mjs';

const shared = process.env.SCRUBJAY_SHARED ?? resolve(root, '../shared');
const samples = join(root, 'samples');

let engine;
let folder;

before(async () => {
  engine = await loadEngine();
  folder = mkdtempSync(join(tmpdir(), 'scrubjay-parity-'));
});

after(() => rmSync(folder, { recursive: true, force: true }));

function sameAnswers(lines, options) {
  const input = Buffer.from(`${lines.map((line) => JSON.stringify(line)).join('\n')}\n`);
  const flags = ['--offsets', options.offsets, '--threshold', String(options.threshold)];
  if (options.kinds) flags.push('--kinds', options.kinds.join(','));
  const native = execFileSync(binary, ['detect', ...flags], { input, maxBuffer: 1 << 30 });
  const wasm = Buffer.from(engine.detectJsonl(input, JSON.stringify(options)));
  assert.ok(native.equals(wasm), 'the answers differ');
  return native.toString().trim().split('\n').map((line) => JSON.parse(line));
}

/** A small deterministic generator, so that a failure can be repeated. */
function* pieces(seed) {
  const values = ['jon@stofnun.is', 'kt. 120174-3399', '581 2345', '+354 581 2345', '4111 1111 1111 1111', '😀', '\n',
    'GB82 WEST 1234 5698 7654 32', '536-22-8147', '192.0.2.17', '2001:db8::17', 'https://a.example/?b=c', ' og ',
    '3. mars 2026', 'e\u0301', '\u00a0', ', ', '(', '-', '12', '0', 'Þórður', '\u202e', '𝒳', '\t', '"', '\\'];
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    yield values[(state >>> 16) % values.length];
  }
}

test('findings are the same bytes, in every unit', () => {
  const source = pieces(7);
  const lines = Array.from({ length: 2000 }, (_, id) => ({
    id,
    text: Array.from({ length: id % 23 }, () => source.next().value).join(id % 2 ? ' ' : ''),
  }));
  for (const offsets of ['chars', 'bytes', 'utf16']) {
    const answers = sameAnswers(lines, { offsets, threshold: 0.3 });
    assert.equal(answers.length, lines.length);
    assert.ok(answers.some((answer) => answer.findings.length > 2));
  }
  sameAnswers(lines, { offsets: 'chars', threshold: 0.5, kinds: ['URL', 'EMAIL_ADDRESS'] });
});

test('findings are the same bytes on real text', (t) => {
  const sets = ['tab-en-court', 'greynir-is', 'meddocan-es'];
  const files = sets.flatMap((set) => {
    const path = join(shared, 'data', set);
    return existsSync(path) ? readdirSync(path).filter((name) => name.endsWith('.gz')).map((name) => join(path, name)) : [];
  });
  if (files.length === 0) return t.skip(`no shared data at ${shared}/data: compared on made-up text only`);
  for (const file of files) {
    const lines = gunzipSync(readFileSync(file)).toString().trim().split('\n').slice(0, 60);
    sameAnswers(lines.map((line) => ({ id: JSON.parse(line).id, text: JSON.parse(line).text })), { offsets: 'chars', threshold: 0.5 });
  }
});

test('a line that cannot be read is answered and fails the command', () => {
  const bytes = (hex) => Buffer.from(hex, 'hex');
  const input = Buffer.concat([Buffer.from('{"text":"jon@stofnun.is"}\r\nnot json\n\n'), bytes('ff0a'), bytes('c2a00a'), Buffer.from('{"text":""}')]);
  const native = spawnSync(binary, ['detect'], { input });
  assert.equal(native.status, 1);
  assert.equal(native.stdout.toString(), Buffer.from(engine.detectJsonl(input, '{}')).toString());
  assert.ok(!native.stderr.toString().includes('stofnun'));
});

const record = {
  id: 'urn:uuid:0b9f6c1e-2d0a-4f3e-9a55-6a8f3f0f1d2c', created: '2026-11-23T04:00:00Z', language: 'is',
  contributor: { name: 'Þjóðskjalasafn', role: 'custodian' }, authority: { basis: 'statutory', reference: 'Act 77/2014' },
  tier: 'open', licence: 'CC-BY-4.0', use: { permitted: ['pre-training'], prohibited: ['re-identification'] },
  withdrawal: { contact: 'office@archive.example' }, assertions: { hasRights: true, reviewed: 'none' },
  notice: { version: '1', language: 'is', sha256: '0'.repeat(64) },
};
const key = '0123456789abcdef'.repeat(4);
const ROW = 10;

/** Decides as the command line does, and scrubs. */
function scrubInto(session, document) {
  do {
    const rows = session.findings(document);
    for (let at = 0; at < rows.length; at += ROW) if (rows[at + 9] === 0) session.decide(document, at / ROW, 1);
  } while (session.scrub(document) > 0);
}

/** The whole way of the page: what is found in each file, then everybody in all of them, then each file again with that. */
function sealedByPage(files, options) {
  const session = new engine.Session(JSON.stringify(options));
  const names = new Set();
  const detected = files.map(({ extension, bytes }) => {
    const document = session.open(extension, bytes);
    for (const name of session.people(document).split('\n')) if (name !== '') names.add(name);
    const rows = session.findings(document);
    session.discard(document);
    return rows;
  });
  session.seek([...names].join('\n'));
  const mentioned = files.map(({ extension, bytes }, file) => {
    const found = [];
    for (let at = 0; at < detected[file].length; at += ROW)
      found.push(...detected[file].subarray(at, at + 3), detected[file][at + 9] === 2 ? 2 : 1);
    return session.mentions(extension, bytes, Uint32Array.from(found));
  });
  files.forEach(({ extension, bytes }, file) => {
    const document = session.open(extension, bytes);
    session.suggest(document, mentioned[file], true);
    scrubInto(session, document);
  });
  return { bytes: Buffer.from(session.seal(JSON.stringify(record))), mentioned, names };
}

test('a bundle is the same bytes from the page and from the command line', () => {
  const recordFile = join(folder, 'record.json');
  const keyFile = join(folder, 'key');
  // What the file says of a review is taken out: nobody looked.
  const claimed = { hasRights: true, reviewed: 'all', reviewers: ['archivist', 'lawyer'] };
  writeFileSync(recordFile, JSON.stringify({ ...record, assertions: claimed }));
  writeFileSync(keyFile, key);
  for (const pack of readdirSync(join(root, 'policies')).map((name) => name.replace('.json', ''))) {
    const bag = join(folder, `${pack}.zip`);
    execFileSync(binary, ['scrub', samples, '--out', bag, '--record', recordFile, '--policy', pack, '--key-file', keyFile], { stdio: 'pipe' });

    const policy = readFileSync(join(root, 'policies', `${pack}.json`), 'utf8');
    const files = readdirSync(samples).sort().map((name) => (
      { extension: extname(name).slice(1), bytes: readFileSync(join(samples, name)) }));
    const { bytes } = sealedByPage(files, { words: [], policy, key });
    assert.ok(bytes.equals(readFileSync(bag)), `the bundles differ under ${pack}`);
    assert.equal(JSON.parse(engine.checkBundle(bytes)).ok, true, pack);
    const checked = JSON.parse(execFileSync(binary, ['check', bag, '--policy', pack]));
    assert.deepEqual(checked, JSON.parse(engine.checkBundle(bytes)));
  }
});

test('people who are found in one file are found in the others, the same bytes from the page and from the command line', () => {
  const recordFile = join(folder, 'people.json');
  const keyFile = join(folder, 'people.key');
  writeFileSync(recordFile, JSON.stringify(record));
  writeFileSync(keyFile, key);
  const letters = {
    'a.txt': '☀️ Fiona Abernathy met Jón Sigurðsson in March. They spoke of the budget of the town.\n',
    'b.txt': `The minutes say that ABERNATHY differed. ${'Nothing else was said in the hall that day. '.repeat(2000)}See fiona_abernathy and Sigurðs-\nson.\n`,
    'c.csv': 'login,note\nfabernathy,seen\njsigurdsson,"to J. Sigurðsson, again"\nother,Katarzyna Wolszczak wrote\n',
    'd.json': '{"people":[{"login":"wolszczak.katarzyna","text":"Sigur\\u00f0ssonar and Wolszczakowi"}],"Abernathy":1}',
    'e.txt': 'Nobody is in here but a card, 4111 1111 1111 1111, and a day, 3 March 2024.\n',
  };
  const people = join(folder, 'people');
  mkdirSync(people);
  for (const [name, text] of Object.entries(letters)) writeFileSync(join(people, name), text);
  for (const pack of readdirSync(join(root, 'policies')).map((name) => name.replace('.json', ''))) {
    const bag = join(folder, `people-${pack}.zip`);
    execFileSync(binary, ['scrub', people, '--out', bag, '--record', recordFile, '--policy', pack, '--key-file', keyFile], { stdio: 'pipe' });
    const files = Object.entries(letters).map(([name, text]) => ({ extension: extname(name).slice(1), bytes: Buffer.from(text) }));
    const policy = readFileSync(join(root, 'policies', `${pack}.json`), 'utf8');
    const { bytes, mentioned, names } = sealedByPage(files, { words: [], policy, key });
    assert.ok(bytes.equals(readFileSync(bag)), `the bundles differ under ${pack}`);
    // A policy that keeps names looks for nobody.
    assert.equal(names.size, pack === 'us-court-filings' ? 0 : 3, pack);
    if (names.size === 0) continue;
    const found = Object.values(letters).map((text, file) => Array.from(
      { length: mentioned[file].length / 4 }, (_, at) => text.slice(mentioned[file][4 * at], mentioned[file][4 * at + 1])));
    for (const [file, mentions] of [[1, ['ABERNATHY', 'fiona_abernathy']], [2, ['fabernathy', 'jsigurdsson']], [3, ['wolszczak.katarzyna']], [4, []]])
      for (const mention of mentions) assert.ok(found[file].includes(mention), `${mention} under ${pack}: ${found}`);
    assert.deepEqual(found[4], []);
  }
});

test('tokens are the same from the page and from the command line', () => {
  const text = '☀️ 👩‍👧 é e\u0301 𝒳 Þórður sagði: „3,5 kr.“ 日本';
  const native = execFileSync(binary, ['tokens', '--offsets', 'utf16'], { input: text }).toString().trim().split('\n');
  const kinds = ['word', 'number', 'symbol', 'space'];
  const session = new engine.Session('{}');
  const columns = session.tokens(session.open('txt', Buffer.from(text)));
  const wasm = Array.from({ length: columns.length / 3 }, (_, at) => ({
    start: columns[3 * at], end: columns[3 * at + 1], kind: kinds[columns[3 * at + 2]],
  }));
  assert.deepEqual(native.map((line) => JSON.parse(line)), wasm);
});
