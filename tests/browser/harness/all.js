// Runs every test: two files at a time, because most of the time a test waits for its browser, and then one after the other those
// whose figures or time limits another browser beside them would disturb. Fails if one of them does.

import { readdirSync } from 'node:fs';
import { compose } from 'node:stream';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import countReporter from './count-reporter.js';

const FOLDER = new URL('..', import.meta.url);
const ALONE = ['folder', 'large-file', 'review-speed', 'rules', 'speed'].map((name) => `${name}.test.js`);
/** Takes longest, so it is first. */
const FIRST = 'exits.test.js';

const all = readdirSync(FOLDER).filter((name) => name.endsWith('.test.js')).sort();
for (const name of [...ALONE, FIRST]) if (!all.includes(name)) throw new Error(`there is no ${name}`);
const beside = all.filter((name) => name !== FIRST && !ALONE.includes(name));

// Each of the two reporters gets every event.
const kept = [];
async function* events() {
  for (const [names, concurrency] of [[[FIRST, ...beside], 2], [ALONE, 1]]) {
    for await (const event of run({ files: names.map((name) => new URL(name, FOLDER).pathname), concurrency })) {
      if (event.type === 'test:fail') process.exitCode = 1;
      kept.push(event);
      yield event;
    }
  }
}

for await (const text of compose(events, new spec())) process.stdout.write(text);
for await (const text of countReporter(kept)) process.stdout.write(text);
