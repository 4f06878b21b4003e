/** Which folder may import which, and where the network may be touched: the shape of the page, enforced. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isSystemFile, sift } from '../src/work/elements/drop-zone';

const src = join(import.meta.dirname, '..', 'src');

function sources(folder = ''): string[] {
  return readdirSync(join(src, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sources(path);
    return /\.(ts|js)$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [path] : [];
  });
}

function code(path: string): string {
  // Comments may speak of what the code must not do.
  return readFileSync(join(src, path), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '');
}

function imports(path: string): string[] {
  return [...code(path).matchAll(/(?:from|import)\s+'([^']+)'/g)].map(([, name = '']) =>
    name.startsWith('.') ? normalize(join(dirname(path), name)) : name,
  );
}

/** What the files of a folder may import: beginnings of paths in `src`, and packages. */
const ALLOWED: Record<string, string[]> = {
  'shell/': ['shell/', 'upload/messages', 'channel', 'locale/', 'share', 'worker-url'],
  'upload/': ['upload/', 'channel', 'sha256', '../engine/scrubjay.js'],
  'engine/': [
    'engine/',
    'network',
    'sha256',
    '../engine/scrubjay.js',
    '../reidentification/scrubjay_reidentification.js',
    '../risk/scrubjay_risk.js',
  ],
  'model/': [
    'model/',
    'engine/engine',
    'engine/protocol',
    'channel',
    'network',
    'sha256',
    'locale/model.',
    '../tokenizer/scrubjay_tokenizer.js',
    'onnxruntime-web/',
  ],
  'locale/': ['locale/', 'channel', '@fluent/bundle'],
  'work/': [
    'work/',
    '../../policies/',
    'engine/engine',
    'engine/engine-pool',
    'engine/protocol',
    // What runs a model is no part of the page: only its worker loads that.
    'model/model',
    'model/protocol',
    'model/labels',
    'model/files',
    'channel',
    'locale/',
    'sha256',
    'share',
    'worker-url',
    'lit',
    '@fluent/bundle',
  ],
  'offline/': [],
  'channel.ts': [],
  'network.ts': [],
  'sha256.ts': [],
  'share.ts': [],
  'worker-url.ts': [],
};

describe('the layers', () => {
  it.each(sources())('%s imports what it may', (path) => {
    const key = Object.keys(ALLOWED).find((prefix) => path.startsWith(prefix));
    expect(key, 'a folder without a rule').toBeDefined();
    for (const name of imports(path))
      expect(
        ALLOWED[key ?? '']?.some((prefix) => name.startsWith(prefix)),
        `${path} imports ${name}`,
      ).toBe(true);
  });

  it('touch the network in three workers, and in the one that keeps the copies, only', () => {
    const network =
      /(?<![.\w])(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport|RTCPeerConnection)\b\s*\(/;
    expect(sources().filter((path) => network.test(code(path)))).toEqual([
      'engine/engine.worker.ts',
      'model/model.worker.ts',
      'offline/offline.js',
      'upload/upload.worker.ts',
    ]);
  });

  it('never parse HTML, run text as code or log', () => {
    const banned =
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|unsafeHTML|\beval\(|new Function|console\./;
    expect(sources().filter((path) => banned.test(code(path)))).toEqual([]);
  });

  it('store in one file only, which encrypts', () => {
    const storage =
      /localStorage|sessionStorage|indexedDB|document\.cookie|storage\.getDirectory|history\.(push|replace)State/;
    expect(sources().filter((path) => storage.test(code(path)))).toEqual(['work/journal.ts']);
  });

  const fetched = (path: string): (string | undefined)[] =>
    [...code(path).matchAll(/fetch\(([^,)]+)/g)].map(([, address]) => address);

  it('fetch only exact addresses in the model worker', () => {
    expect(fetched('model/model.worker.ts')).toEqual([
      "'/lock-probe'",
      "'/model/ort-webgpu.wasm'",
      "'/model/ort.wasm'",
      "'/model/tokenizer.wasm'",
      "'/models/models.json'",
      '`/models/${encodeURIComponent(file',
    ]);
  });

  it('keep copies of files in one worker only, and of nothing but the files of its list', () => {
    expect(sources().filter((path) => /caches\b|\.put\(/.test(code(path)))).toEqual([
      'offline/offline.js',
      'shell/offline.ts',
      'work/journal.ts',
      'work/lock.js',
    ]);
    for (const path of ['shell/offline.ts', 'work/lock.js'])
      expect(code(path).match(/caches\.\w+/g)).toEqual(['caches.keys', 'caches.delete']);
    expect(code('work/journal.ts')).not.toContain('caches');
    const worker = code('offline/offline.js');
    expect([...worker.matchAll(/copies\.put\((.*)\);/g)].map(([, what]) => what)).toEqual([
      'path, response.clone()',
    ]);
    expect([...worker.matchAll(/\bfetch\(([^,]+),/g)].map(([, address]) => address)).toEqual(['path']);
  });

  it('fetch only exact addresses in the engine worker', () => {
    expect(fetched('engine/engine.worker.ts')).toEqual([
      "'/lock-probe'",
      "'/scrubjay_bg.wasm'",
      "'/scrubjay_rest_bg.wasm'",
      "'/names/weights.bin'",
      "'/names/names.bin'",
      "'/names/names-icelandic.bin'",
      "'/names/common-words.bin'",
      "'/names/word-clusters.bin'",
      "'/names/names-scripts.bin'",
      "'/names/languages.txt'",
      "'/scrubjay_reidentification_bg.wasm'",
      "'/scrubjay_risk_bg.wasm'",
      "'/samples/index.json'",
      '`/samples/${encodeURIComponent(name',
      "'/rules.json'",
      "'/hints.bin'",
    ]);
  });
});

describe('the lock', () => {
  it('is the first script of the work page, and takes away every constructor that connects', () => {
    const page = readFileSync(join(src, 'work/index.html'), 'utf8');
    expect(page.indexOf('<script src="/lock.js">')).toBeGreaterThan(0);
    expect(page.indexOf('<script')).toBe(page.indexOf('<script src="/lock.js">'));
    expect(page).toContain('translate="no"');
    const lock = readFileSync(join(src, 'work/lock.js'), 'utf8');
    const proto = { sendBeacon: () => true, serviceWorker: {} };
    const realm: Record<string, unknown> = { navigator: Object.create(proto) };
    for (const name of ['RTCPeerConnection', 'WebSocket', 'EventSource', 'WebTransport', 'XMLHttpRequest'])
      realm[name] = class {};
    for (const name of ['fetch', 'fetchLater', 'open']) realm[name] = () => true;
    new Function('globalThis', 'navigator', lock)(realm, realm.navigator);
    expect(
      Object.entries(realm).filter(([name, value]) => name !== 'navigator' && value !== undefined),
    ).toEqual([]);
    expect(Object.keys(realm.scrubjayOffline as object)).toEqual(['kept', 'forget']);
    expect(proto).toEqual({});
  });
});

describe('system files', () => {
  it('are left out and counted', () => {
    expect(
      ['a.txt', '.DS_Store', 'x/.git/config', 'Thumbs.db', '__MACOSX/a.txt', '~$a.docx', 'x/desktop.ini'].map(
        isSystemFile,
      ),
    ).toEqual([false, true, true, true, true, true, true]);
    const chosen = sift([
      { name: 'a', file: {} as File },
      { name: '.b', file: {} as File },
    ]);
    expect([chosen.files.length, chosen.skipped]).toEqual([1, 1]);
  });
});
