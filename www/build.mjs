// Builds www/dist, the folder that the intake serves.
//
// Every entry is built by a run of its own, so that each output is ONE self-contained ES module with a fixed
// name: the Content-Security-Policy of each document and worker names exactly these files, and a chunk shared
// between two of them could not be named for one alone. No source maps, no hashes: same source, same bytes.
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { shellTexts } from './shell-texts.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const source = join(here, 'src');
const dist = join(here, 'dist');
const engine = join(here, 'engine');
const reidentification = join(here, 'reidentification');
const risk = join(here, 'risk');
const tokenizer = join(here, 'tokenizer');
const runtime = join(here, 'node_modules/onnxruntime-web/dist');
const samples = join(here, '..', 'samples');

const entries = [
  ['shell/shell.ts', 'shell/shell.js'],
  ['upload/upload.worker.ts', 'shell/upload.worker.js'],
  ['work/work.ts', 'work/work.js'],
  ['engine/engine.worker.ts', 'work/engine.worker.js'],
  ['model/model.worker.ts', 'work/model.worker.js'],
];

/**
 * The glue that wasm-pack writes, and that of ONNX Runtime, finds its wasm file by `import.meta.url`, which Vite would copy
 * into the script as a data URL. Our workers fetch the one exact file themselves, so the default is taken out.
 */
const glueWithoutOwnFetch = {
  name: 'glue-without-own-fetch',
  enforce: 'pre',
  transform(code, id) {
    if (/\/onnxruntime-web\/dist\/.*\.mjs$/.test(id))
      return code.replace(/new URL\("[\w.-]+\.wasm",import\.meta\.url\)/g, 'new URL("about:blank")');
    if (!/\/(engine|reidentification|risk|tokenizer)\/scrubjay(_\w+)?\.js$/.test(id)) return null;
    return code.replace(/new URL\('scrubjay(_\w+)?_bg\.wasm', import\.meta\.url\)/g, 'undefined');
  },
};

/** The shell is a small page: of the texts it gets only its own. */
const textsOfShell = {
  name: 'texts-of-shell',
  enforce: 'pre',
  async load(id) {
    const [path, query] = id.split('?');
    if (query !== 'raw' || !path.endsWith('.ftl')) return null;
    return `export default ${JSON.stringify(shellTexts(await readFile(path, 'utf8')))};`;
  },
};

for (const [name, how] of [
  ['scrubjay_bg.wasm', 'scripts/build-engine.sh www/engine'],
  ['scrubjay_rest_bg.wasm', 'scripts/build-engine.sh www/engine'],
  ['rules.json', 'cargo run --release -p scrubjay-cli -- rules --json >www/engine/rules.json'],
]) {
  await stat(join(engine, name)).catch(() => {
    console.error(`www/engine/${name} is missing. Run \`make build\`, or build it first:\n  ${how}`);
    process.exit(1);
  });
}
await stat(join(reidentification, 'scrubjay_reidentification_bg.wasm')).catch(() => {
  console.error(
    'www/reidentification is missing. Run `make build`, or build it first:\n  wasm-pack build reidentification/wasm --target web --profile wasm --out-dir ../../www/reidentification --out-name scrubjay_reidentification',
  );
  process.exit(1);
});
await stat(join(risk, 'scrubjay_risk_bg.wasm')).catch(() => {
  console.error(
    'www/risk is missing. Run `make build`, or build it first:\n  wasm-pack build risk --target web --profile wasm --out-dir ../www/risk --out-name scrubjay_risk',
  );
  process.exit(1);
});
await stat(join(tokenizer, 'scrubjay_tokenizer_bg.wasm')).catch(() => {
  console.error(
    'www/tokenizer is missing. Run `make build`, or build it first:\n  wasm-pack build tokenizer --target web --profile wasm --out-dir ../www/tokenizer --out-name scrubjay_tokenizer',
  );
  process.exit(1);
});
await rm(dist, { recursive: true, force: true });

for (const [entry, output] of entries) {
  await build({
    configFile: false,
    root: here,
    logLevel: 'warn',
    publicDir: false,
    plugins: [glueWithoutOwnFetch, ...(output === 'shell/shell.js' ? [textsOfShell] : [])],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      target: 'es2022',
      outDir: join(dist, dirname(output)),
      emptyOutDir: false,
      sourcemap: false,
      modulePreload: false,
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      rollupOptions: {
        input: join(source, entry),
        output: {
          format: 'es',
          entryFileNames: output.slice(dirname(output).length + 1),
          codeSplitting: false,
        },
      },
    },
  });
}

const tokens = await readFile(join(source, 'style/tokens.css'), 'utf8');
for (const page of ['shell', 'work']) {
  const target = join(dist, page);
  await cp(join(source, page, 'index.html'), join(target, 'index.html'));
  await cp(join(source, 'style/icon.svg'), join(target, 'icon.svg'));
  await cp(join(source, 'offline/offline.js'), join(target, 'offline.js'));
  for (const name of ['scrubjay_bg.wasm', 'scrubjay_rest_bg.wasm'])
    await cp(join(engine, name), join(target, name));
  const css = await readFile(join(source, page, `${page}.css`), 'utf8');
  await writeFile(join(target, `${page}.css`), `${tokens}\n${css}`);
}
await cp(join(source, 'work/lock.js'), join(dist, 'work/lock.js'));
// What installs the page as an application: the shell only, which frames the rest.
for (const name of ['manifest.webmanifest', 'icon-192.png', 'icon-512.png', 'icon-maskable.png'])
  await cp(join(source, 'shell', name), join(dist, 'shell', name));
// What encrypts the file that tells what stood where.
const pairs = 'scrubjay_reidentification_bg.wasm';
await cp(join(reidentification, pairs), join(dist, 'work', pairs));
// What measures tables.
await cp(join(risk, 'scrubjay_risk_bg.wasm'), join(dist, 'work/scrubjay_risk_bg.wasm'));
// What a model runs with that somebody adds: fetched only then.
await mkdir(join(dist, 'work/model'), { recursive: true });
for (const [from, to] of [
  [join(runtime, 'ort-wasm-simd-threaded.wasm'), 'ort.wasm'],
  [join(runtime, 'ort-wasm-simd-threaded.jspi.wasm'), 'ort-webgpu.wasm'],
  [join(tokenizer, 'scrubjay_tokenizer_bg.wasm'), 'tokenizer.wasm'],
])
  await cp(from, join(dist, 'work/model', to));

// What every rule is, in words. What the page does not show is left out.
const { version, kinds, rows } = JSON.parse(await readFile(join(engine, 'rules.json'), 'utf8'));
const rules = {
  version,
  // Written by `make quality` from the same run as docs/quality.md.
  ...JSON.parse(await readFile(join(here, '../docs/quality.json'), 'utf8')),
  kinds: kinds.map(({ name, help }) => ({ name, help })),
  rows: rows.map(({ name, kind, country, context, scores, about, source: origin, finds, ignores }) => {
    return { name, kind, country, context, scores, about, source: origin, finds, ignores };
  }),
};
await writeFile(join(dist, 'work/rules.json'), `${JSON.stringify(rules)}\n`);

// What names are found with: three files, which the engine holds to their digests.
await cp(join(here, '../models/names'), join(dist, 'work/names'), {
  recursive: true,
  filter: (from) => !from.endsWith('.md') && !from.endsWith('SHA256SUMS'),
});

// What sensitive details are found with, for policies that ask for them.
await cp(join(here, '../hints/hints.bin'), join(dist, 'work/hints.bin'));

// The sample documents, and the list by which the engine worker finds them.
await mkdir(join(dist, 'work/samples'), { recursive: true });
const names = (await readdir(samples).catch(() => []))
  .filter((name) => /^[\w-]+\.(txt|md|json|jsonl|csv|tsv)$/.test(name))
  .sort();
for (const name of names) await cp(join(samples, name), join(dist, 'work/samples', name));
await writeFile(join(dist, 'work/samples/index.json'), `${JSON.stringify({ samples: names })}\n`);

// The digest of both pages as they are now: each carries it, and they work together only if it is the same.
const whole = createHash('sha256');
for (const page of ['shell', 'work']) {
  const entries = await readdir(join(dist, page), { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const path of paths.sort()) whole.update(await readFile(path));
}
const digest = whole.digest('hex').slice(0, 16);
for (const page of ['shell', 'work']) {
  const path = join(dist, page, 'index.html');
  await writeFile(path, (await readFile(path, 'utf8')).replace('%BUILD%', digest));
}

for (const page of ['shell', 'work']) {
  for (const name of (await readdir(join(dist, page))).sort()) {
    const { size } = await stat(join(dist, page, name));
    console.log(`${`${page}/${name}`.padEnd(28)}${String(size).padStart(9)} bytes`);
  }
}
