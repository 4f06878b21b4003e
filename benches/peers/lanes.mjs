// What runs in a JavaScript engine. Served to the browsers as it stands, and used by Node: nothing here knows which.

import { compileRows, countMatches } from './regexp.mjs';

/** No request is worth more runs. */
const MOST_RUNS = 200;

/**
 * Times a lane as the native programs do: one run ahead, then runs until they have taken so long.
 * @param {() => number} run runs once and says how much it found
 * @param {number} milliseconds
 * @param {() => number} clock milliseconds
 */
export function measure(run, milliseconds, clock) {
  const found = run();
  const samples = [];
  let taken = 0;
  while (samples.length === 0 || (taken < milliseconds && samples.length < MOST_RUNS)) {
    const start = clock();
    run();
    const sample = clock() - start;
    taken += sample;
    samples.push(sample * 1e6);
  }
  return { samples, found };
}

/**
 * The limit is measured on a text that the processor's nearer caches cannot hold, as texts are when they arrive: shorter
 * ones are scanned over and over.
 */
export const LIMIT_BYTES = 32 << 20;

/** A memchr3 scan of a text that lies in wasm's memory already. */
export class Limit {
  #exports;

  static async start(bytes) {
    const limit = new Limit();
    limit.#exports = (await WebAssembly.instantiate(bytes)).instance.exports;
    return limit;
  }

  load(bytes) {
    this.bytes = bytes.length * Math.ceil(LIMIT_BYTES / bytes.length);
    const place = this.#exports.room(this.bytes);
    const room = new Uint8Array(this.#exports.memory.buffer, place, this.bytes);
    for (let at = 0; at < this.bytes; at += bytes.length) room.set(bytes, at);
  }

  scan() {
    return this.#exports.scan();
  }
}

/** The engine, the limit and the rows as `RegExp`, ready to run on texts that are known by a key. */
export class Lanes {
  #scanner;
  #limit;
  /** The text that the limit has. */
  #limited;
  #rows;
  #regExps;
  #texts = new Map();

  /**
   * @param {any} engine the module `scrubjay.js`, initialised
   * @param {Limit} limit
   * @param {{ name: string, shape?: string }[]} rows
   */
  constructor(engine, limit, rows) {
    this.#scanner = new engine.Scanner();
    this.#limit = limit;
    this.#rows = rows;
  }

  /** Keeps one text: memory is not what is measured here. */
  load(key, bytes) {
    if (this.#texts.has(key)) return;
    this.#texts.clear();
    this.#texts.set(key, { bytes, string: new TextDecoder().decode(bytes) });
  }

  has(key) {
    return this.#texts.has(key);
  }

  /** @returns {Uint8Array} */
  redact(key) {
    return this.#scanner.redact(this.#texts.get(key).bytes);
  }

  run(lane, key, milliseconds, clock) {
    const text = this.#texts.get(key);
    switch (lane) {
      case 'ours':
        return measure(() => this.#scanner.redact(text.bytes).length, milliseconds, clock);
      case 'columns':
        return measure(() => this.#scanner.scan(text.bytes).length, milliseconds, clock);
      case 'memchr3':
        if (this.#limited !== key) this.#limit.load(text.bytes);
        this.#limited = key;
        return { ...measure(() => this.#limit.scan(), milliseconds, clock), bytes: this.#limit.bytes };
      case 'regexp':
        this.#regExps ??= compileRows(this.#rows);
        return measure(() => countMatches(this.#regExps, text.string), milliseconds, clock);
      default:
        throw new Error(`there is no lane ${lane}`);
    }
  }
}

/** From the bytes of the module to the first finding of a letter, on an instance of its own, in milliseconds. */
export async function firstFinding(engine, bytes, clock) {
  const letter = new TextEncoder().encode('kt. 120174-3399, sími 555 1234, jon@example.is, 3. mars 2024');
  const start = clock();
  await engine.default({ module_or_path: bytes });
  const found = new engine.Scanner().scan(letter);
  const taken = clock() - start;
  if (found.length === 0) throw new Error('nothing was found');
  return taken;
}
