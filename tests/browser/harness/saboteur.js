// A page whose engine fails on purpose, with files of certain sizes: what a defect in the core would do.

import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { WWW } from './stage.js';

/** A file of so many bytes traps; one of so many takes for ever. */
export const TRAPS = 7777;
export const LASTS = 6666;

// A wasm module with one function that traps.
const trap = '0061736d01000000' + '010401600000' + '03020100' + '07050101780000' + '0a05010300000b';
const saboteur = `{
  const Real = WebAssembly.Instance;
  const bytes = Uint8Array.from(${JSON.stringify(trap)}.match(/../g), (pair) => parseInt(pair, 16));
  WebAssembly.Instance = function (module, imports) {
    const real = new Real(module, imports);
    const exports = { ...real.exports };
    for (const [name, original] of Object.entries(exports)) {
      if (!/session_open$/.test(name)) continue;
      exports[name] = (...args) => {
        if (args.includes(${TRAPS})) new Real(new WebAssembly.Module(bytes), {}).exports.x();
        if (args.includes(${LASTS})) for (;;);
        return original(...args);
      };
    }
    return { exports };
  };
}\n`;

/** Starts the intake of a stage that was set without one, with such a page. */
export async function sabotage(stage) {
  const www = await stage.folder('www');
  await cp(WWW, www, { recursive: true });
  const worker = join(www, 'work/engine.worker.js');
  await writeFile(worker, saboteur + await readFile(worker, 'utf8'));
  stage.www = www;
  await stage.startIntake();
}
