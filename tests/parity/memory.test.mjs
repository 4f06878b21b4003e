// How much memory a worker takes: WebAssembly gives none back, so the most that it ever took is what it has.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { namesFiles, root } from '../engine.mjs';

const MEBIBYTE = 1024 * 1024;
/** shared/design/performance.md, section 10, goal 14. */
const MOST = 32 * MEBIBYTE;

/** So many bytes of letters and reports about invented people, in which every tenth word is met for the first time. */
function manyWords(bytes) {
  const syllables = 'ba de fi go hu ka le mi no pu ra se ti vo yu'.split(' ');
  let number = 0;
  const word = () => {
    number = (number * 48_271 + 11) % 2_147_483_647;
    const letters = [0, 1, 2, 3].map((place) => syllables[Math.floor(number / 15 ** place) % 15]);
    return letters.join('');
  };
  const name = () => {
    const small = word();
    return small[0].toUpperCase() + small.slice(1);
  };
  let text = '';
  while (text.length < bytes) {
    text += `Dear ${name()},\n\nthe report about ${word()} was read by Anna ${name()} and by Mr. Karl ${name()} on 12 March 2024. `;
    text += `They said that the ${word()} of it was not what they had asked for, and that the house in ${name()}, `;
    text += `Birch Street ${(number % 90) + 1}, had been sold. Write to anna@mail.example or call +354 555 1234.\n\nRegards,\n${name()} ${name()}\n\n`;
  }
  return Buffer.from(text);
}

test('a worker that finds names stays within 32 MiB over a text of 1.3 MB', async () => {
  const engine = await import(join(root, 'www/engine/scrubjay.js'));
  const { memory } = await engine.default({ module_or_path: readFileSync(join(root, 'www/engine/scrubjay_bg.wasm')) });
  engine.initRest({ module: readFileSync(join(root, 'www/engine/scrubjay_rest_bg.wasm')) });
  const taken = () => memory.buffer.byteLength;
  engine.loadNames(...namesFiles());
  const loaded = taken();
  // The seven files are 5.3 MB, and all of them are in it while they are read.
  assert.ok(loaded <= 14 * MEBIBYTE, `${loaded} bytes once names are loaded`);

  const session = new engine.Session('{}');
  const text = manyWords(1_300_000);
  session.discard(session.open('txt', text.subarray(0, 200_000)));
  const document = session.open('txt', text);
  assert.ok(session.findings(document).length > 10_000);
  session.describe(document);
  session.preview(document);
  session.discard(document);
  const redacted = Buffer.from(engine.redactFile('txt', text, '{}')).toString();
  assert.ok(redacted.includes('[PERSON_') && !redacted.includes('anna@mail'));
  assert.ok(taken() <= MOST, `${taken()} bytes behind a text of 1.3 MB`);
  // Nor does it take more to look for 10,000 people, which is as many as are known.
  const people = Array.from({ length: 10_000 }, (_, number) => `Q${number.toString(20)}q X${number.toString(19)}xw`.replace(/\d/g, (digit) => 'klmnoprstu'[digit]));
  session.seek(people.join('\n'));
  const mentions = session.mentions('txt', Buffer.concat([text, Buffer.from(` ${people[9_999].split(' ')[1]} came.`)]), new Uint32Array(0));
  assert.equal(mentions.length, 4);
  assert.ok(taken() <= MOST, `${taken()} bytes with 10,000 people`);
  // Again and again takes no more.
  const before = taken();
  for (let round = 0; round < 3; round++) session.discard(session.open('txt', text));
  assert.ok(taken() <= before + MEBIBYTE, `${taken() - before} bytes more for the same text`);
  session.free();
});
