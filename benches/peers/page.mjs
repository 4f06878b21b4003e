// The page that runs in the browsers: loads everything by itself and waits for `bench.run`.

import { firstFinding, Lanes, Limit } from './lanes.mjs';

const clock = () => performance.now();
const bytesOf = async (path) => new Uint8Array(await (await fetch(path)).arrayBuffer());

const engine = await import('/engine/scrubjay.js');
const wasm = await bytesOf('/engine/scrubjay_bg.wasm');
await engine.default({ module_or_path: wasm });
const limit = await Limit.start(await bytesOf('/limit.wasm'));
const lanes = new Lanes(engine, limit, await (await fetch('/rows.json')).json());

globalThis.bench = {
  isolated: globalThis.crossOriginIsolated,
  async run(lane, text, milliseconds) {
    if (!lanes.has(text)) lanes.load(text, await bytesOf(`/text/${text}`));
    return lanes.run(lane, text, milliseconds, clock);
  },
  /** The digest of what comes out, to be compared with the native engine's. */
  async digest(text) {
    if (!lanes.has(text)) lanes.load(text, await bytesOf(`/text/${text}`));
    return [...new Uint8Array(await crypto.subtle.digest('SHA-256', lanes.redact(text)))]
      .map((byte) => byte.toString(16).padStart(2, '0'))
      .join('');
  },
  async first(run) {
    return firstFinding(await import(`/engine/scrubjay.js?first=${run}`), wasm, clock);
  },
};
document.title = 'ready';
