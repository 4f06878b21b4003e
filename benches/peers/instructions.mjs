// For scripts/count-instructions.sh: writes the texts, and judges what was counted.

import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { writeCorpora } from './corpora.mjs';

const LIMITS = resolve(import.meta.dirname, '../instructions.json');
/** Enough of each text for a steady figure; callgrind is some fifty times slower than the engine. */
const BYTES = { mixed: 100_000, language: 50_000, hostile: 10_000 };
const [order, folder] = process.argv.slice(2);
const list = join(folder, 'list.json');

if (order === 'texts') {
  // Without the shared sets: the limits must hold on every machine.
  const texts = writeCorpora(folder, '');
  for (const text of texts) {
    const bytes = readFileSync(text.file).subarray(0, BYTES[text.group]);
    // Never half a character.
    writeFileSync(text.file, bytes.toString().replace(/\uFFFD+$/, ''));
    console.log(text.file);
  }
  writeFileSync(list, JSON.stringify(texts));
} else {
  const runs = new Map();
  for (const line of readFileSync(0, 'utf8').trim().split('\n')) {
    const [file, run, count] = line.split(' ');
    runs.set(`${basename(file)} ${run}`, Number(count));
  }
  const counted = {};
  for (const { file, name, group } of JSON.parse(readFileSync(list, 'utf8'))) {
    const difference = runs.get(`${basename(file)} 2`) - runs.get(`${basename(file)} 1`);
    if (!(difference > 0)) throw new Error(`callgrind counted nothing for ${name}`);
    counted[group === 'hostile' ? `hostile "${name}"` : name] = Number(
      (difference / readFileSync(file).length).toFixed(1),
    );
  }
  if (order === '--json') console.log(JSON.stringify(counted));
  else if (order === '--update') update(counted);
  else check(counted);
}

function update(counted) {
  const limits = Object.fromEntries(
    Object.entries(counted).map(([name, count]) => [name, { counted: count, limit: Math.ceil(count * 1.1) }]),
  );
  writeFileSync(LIMITS, `${JSON.stringify(limits, null, 2)}\n`);
}

function check(counted) {
  const limits = JSON.parse(readFileSync(LIMITS, 'utf8'));
  const over = [];
  for (const [name, count] of Object.entries(counted)) {
    const limit = limits[name]?.limit ?? 0;
    console.log(`${name.padEnd(26)} ${String(count).padStart(8)} instructions a byte, limit ${limit}`);
    if (count > limit) over.push(name);
  }
  if (over.length > 0) {
    console.error(
      `Over the limit: ${over.join(', ')}. If it must be so, run scripts/count-instructions.sh BINARY --update and say why.`,
    );
    process.exitCode = 1;
  }
}
