// What tests in Node need of the page and of the command line: the wasm package (www/engine) and the binary, whose path is in
// SCRUBJAY (default: target/release/scrubjay).
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '..');
export const binary = resolve(root, process.env.SCRUBJAY ?? 'target/release/scrubjay');

/** The files that names are found with, in the order in which the engine takes them: that of the list of their digests. */
export function namesFiles() {
  const file = (name) => readFileSync(join(root, 'models/names', name));
  return file('SHA256SUMS').toString().trim().split('\n').map((line) => file(line.split('  ')[1]));
}

/** The browser's engine, which finds names too, and sensitive details where a policy asks for them. */
export async function loadEngine() {
  const engine = await import(join(root, 'www/engine/scrubjay.js'));
  await engine.default({ module_or_path: readFileSync(join(root, 'www/engine/scrubjay_bg.wasm')) });
  engine.initRest({ module: readFileSync(join(root, 'www/engine/scrubjay_rest_bg.wasm')) });
  engine.loadNames(...namesFiles());
  engine.loadHints(readFileSync(join(root, 'hints/hints.bin')));
  return engine;
}
