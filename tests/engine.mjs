// What tests in Node need of the page and of the command line: the wasm package (www/engine) and the binary, whose path is in
// SCRUBJAY (default: target/release/scrubjay).
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '..');
export const binary = resolve(root, process.env.SCRUBJAY ?? 'target/release/scrubjay');

/** The browser's engine, which finds names too, and sensitive details where a policy asks for them. */
export async function loadEngine() {
  const engine = await import(join(root, 'www/engine/scrubjay.js'));
  await engine.default({ module_or_path: readFileSync(join(root, 'www/engine/scrubjay_bg.wasm')) });
  engine.initRest({ module: readFileSync(join(root, 'www/engine/scrubjay_rest_bg.wasm')) });
  const names = (file) => readFileSync(join(root, 'models/names', file));
  const files = ['weights.bin', 'names.bin', 'names-icelandic.bin', 'common-words.bin', 'word-clusters.bin', 'names-scripts.bin', 'languages.txt'];
  engine.loadNames(...files.map(names));
  engine.loadHints(readFileSync(join(root, 'hints/hints.bin')));
  return engine;
}
