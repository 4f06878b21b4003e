// The tables of `make bench`, as Markdown.

import { execFileSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';

const MEGA = 1e6;
const BROTLI_LIMIT = 300_000;

const middle = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
/** Three figures, or whole numbers from 100 on. */
const figure = (number) =>
  number >= 100
    ? Math.round(number).toLocaleString('en')
    : Number(number.toPrecision(number >= 10 ? 3 : 2)).toString();
const times = (number) => (Number.isFinite(number) ? `${figure(number)} ×` : '');
const table = (head, lines) =>
  [head, head.map((_, column) => (column === 0 ? '---' : '---:')), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

function said(command, ...args) {
  try {
    return execFileSync(command, args, { stdio: ['ignore', 'pipe', 'ignore'] })
      .toString()
      .trim();
  } catch {
    return 'unknown';
  }
}

/** What other tools are, beside ours. */
const PEERS = [
  {
    lane: 'python/presidio-all',
    name: 'Presidio 2.2.366, every recogniser by pattern',
    unit: 'kinds',
    does: 'findings',
  },
  {
    lane: 'python/presidio',
    name: 'Presidio 2.2.366, its default for English',
    unit: 'kinds',
    does: 'findings',
  },
  {
    lane: 'rust/presidio-rs',
    name: 'presidio-rs (presidio-analyzer 0.1.11)',
    unit: 'kinds',
    does: 'findings',
  },
  { lane: 'rust/redact-core', name: 'redact-core 0.12.7', unit: 'kinds', does: 'redacted text' },
  { lane: 'rust/pii', name: 'worka pii 0.1.0', unit: 'recognisers', does: 'redacted text' },
  { lane: 'npm/openredaction', name: 'openredaction 1.1.5', unit: 'patterns', does: 'redacted text' },
  { lane: 'npm/redact-pii', name: 'redact-pii 3.4.0', unit: 'rules', does: 'redacted text' },
];
const WASM = ['Node', 'Chromium', 'Firefox'];

/** @param {any} run everything that `bench.mjs` has measured */
export function report(run) {
  const { texts, results, first, differing, missing, active, versions, counts, shapes, size, rest, instructions } =
    run;

  /** Megabytes a second: of the fastest run, or of the median. */
  const speed = (text, lane, of = 'best') => {
    const result = results.get(`${text}|${lane}`);
    if (!result?.samples.length) return Number.NaN;
    const nanoseconds = of === 'best' ? Math.min(...result.samples) : middle(result.samples);
    return result.bytes / MEGA / (nanoseconds / 1e9);
  };
  const cell = (text, lane) => {
    const best = speed(text, lane);
    return Number.isNaN(best) ? '' : figure(best);
  };
  /** How many times faster ours is, and how fast the other; or that the other failed, which must not look like nothing. */
  const against = (text, ours, lane) =>
    Number.isNaN(speed(text, lane)) ? 'failed' : `${times(ratio(text, ours, lane))} (${cell(text, lane)})`;
  const ratio = (text, a, b, of) => speed(text, a, of) / speed(text, b, of);
  const present = WASM.filter((engine) => !missing[engine]);

  const marks = [];
  /** @param {number} value @param {number} median @param {number} bar @param {boolean} atLeast */
  const mark = (what, value, median, bar, atLeast, write = figure) => {
    const known = Number.isFinite(value);
    const passed = atLeast ? value >= bar : value <= bar;
    marks.push([
      what,
      `${atLeast ? '≥' : '≤'} ${write(bar)}`,
      known ? write(value) : 'not measured',
      Number.isFinite(median) ? write(median) : '',
      known ? (passed ? 'pass' : '**fail**') : '',
    ]);
  };
  const both = (what, text, a, b, bar, write) =>
    mark(what, ratio(text, a, b), ratio(text, a, b, 'median'), bar, true, write);

  for (const engine of present)
    both(
      `wasm in ${engine} against the same rows as RegExp, prose`,
      'prose',
      `${engine}/ours`,
      `${engine}/regexp`,
      40,
      times,
    );
  for (const engine of present)
    both(
      `wasm in ${engine} against Presidio's patterns, prose`,
      'prose',
      `${engine}/ours`,
      'python/presidio-all',
      1000,
      times,
    );
  for (const engine of present) {
    mark(
      `wasm in ${engine} as a share of memchr3 in wasm, prose`,
      ratio('prose', `${engine}/ours`, `${engine}/memchr3`),
      ratio('prose', `${engine}/ours`, `${engine}/memchr3`, 'median'),
      1 / 15,
      true,
      (value) => `1/${figure(1 / value)}`,
    );
  }
  mark(
    'time of wasm in Node over native, prose',
    ratio('prose', 'native/ours', 'Node/ours'),
    ratio('prose', 'native/ours', 'Node/ours', 'median'),
    1.3,
    false,
  );
  for (const engine of present)
    mark(
      `CSV full of personal data, wasm in ${engine}, MB/s`,
      speed('CSV register', `${engine}/ours`),
      speed('CSV register', `${engine}/ours`, 'median'),
      80,
      true,
    );
  const hostile = texts.filter((text) => text.group === 'hostile').map((text) => text.name);
  for (const engine of ['native', ...present]) {
    const worst = (of) =>
      hostile.map((text) => [speed(text, `${engine}/ours`, of), text]).sort(([a], [b]) => a - b)[0];
    mark(
      `worst hostile text (\`${worst('best')[1]}\`), ${engine === 'native' ? 'native' : `wasm in ${engine}`}, MB/s`,
      worst('best')[0],
      worst('median')[0],
      10,
      true,
    );
  }
  const growth = hostile
    .map((text) => [ratio(text, 'native/short', 'native/ours'), text])
    .sort(([a], [b]) => b - a)[0];
  mark(
    `time a byte of a hostile text, whole over its first eighth (8 is quadratic), the worst (\`${growth[1]}\`)`,
    growth[0],
    Number.NaN,
    1.5,
    false,
  );
  const doubled = ['prose', 'server log', 'source code'];
  for (const text of doubled) {
    const cost = (of) => ratio(text, 'half/ours', 'native/ours', of) - 1;
    mark(
      `all rows over half of them, ${text}`,
      cost('best'),
      cost('median'),
      0.15,
      false,
      (value) => `${Math.round(value * 100)} %`,
    );
  }
  for (const engine of present)
    mark(
      `from the wasm bytes to the first finding in ${engine}, ms`,
      Math.min(...(first[engine] ?? [])),
      middle(first[engine] ?? []),
      10,
      false,
    );
  mark('what finds and redacts, as it is downloaded, brotli, KB', size.brotli / 1000, Number.NaN, BROTLI_LIMIT / 1000, false);

  const fast = (group) => texts.filter((text) => text.group === group);
  const lanes = ['native/ours', ...present.map((engine) => `${engine}/ours`)];
  const speeds = (list) =>
    table(
      ['Text', 'native', ...present.map((engine) => `wasm, ${engine}`), 'wasm / native time'],
      list.map(({ name, group }) => [
        group === 'hostile' ? `\`${name}\`` : name,
        ...lanes.map((lane) => cell(name, lane)),
        figure(ratio(name, 'native/ours', 'Node/ours')),
      ]),
    );
  const mixed = fast('mixed').map((text) => text.name);
  const limits = table(
    ['Text', 'native', ...present.map((engine) => `wasm, ${engine}`)],
    mixed.map((text) => [
      text,
      ...['native', ...present].map(
        (engine) =>
          `1/${figure(1 / ratio(text, `${engine}/ours`, `${engine}/memchr3`))} of ${figure(speed(text, `${engine}/memchr3`))}`,
      ),
    ]),
  );
  const sameRows = table(
    [
      'Text',
      ...present.map((engine) => `RegExp, ${engine}`),
      'regex crate, a pass a row',
      'regex crate, RegexSet by line',
    ],
    mixed.map((text) => [
      text,
      ...present.map((engine) => against(text, `${engine}/ours`, `${engine}/regexp`)),
      ...['regex-rows', 'regex-set'].map((lane) => against(text, 'native/ours', `native/${lane}`)),
    ]),
  );
  const peerTexts = ['prose', 'server log', 'CSV register'];
  const peers = table(
    ['Tool', 'on', 'gives', ...peerTexts, 'how much of a text'],
    PEERS.map(({ lane, name, unit, does }) => {
      const short = lane.split('/')[1];
      // Rust against native, all else against wasm in Node: the nearest of the two.
      const ours = lane.startsWith('rust') ? 'native/ours' : 'Node/ours';
      const reason =
        Object.entries(missing).find(([group]) =>
          group.toLowerCase().includes(short.replace(/-all$/, '')),
        )?.[1] ?? results.get(`prose|${lane}`)?.error;
      if (reason) return [name, 'not run', reason, '', '', '', ''];
      const bytes = results.get(`prose|${lane}`)?.bytes;
      return [
        name,
        `${active[short] ?? '?'} ${unit}`,
        does,
        ...peerTexts.map((text) => against(text, ours, lane)),
        `${Math.round(bytes / 1000)} KB`,
      ];
    }),
  );
  const counted =
    instructions &&
    table(
      ['Text', 'instructions a byte'],
      Object.entries(instructions).map(([text, count]) => [text.replace(/"(.*)"/, '`$1`'), figure(count)]),
    );
  const columns = table(
    ['Text', ...present],
    mixed.map((text) => [text, ...present.map((engine) => cell(text, `${engine}/columns`))]),
  );

  return `# Benchmarks

<!-- Written by \`make bench\`. -->

One run, ${new Date().toISOString().slice(0, 10)}: one thread, every row on (${counts.all.rows} rows, ${counts.all.kinds} kinds), check digits, context words, overlaps and
the redacted text included. Figures in parentheses are MB/s. The machine is shared, so ratios within this run say more
than megabytes. Native, Node and Python are timed by CPU time, browsers by the clock; lanes take turns; speeds
are those of the fastest run, and the marks show the median beside it.

${cpus()[0].model.trim()}, ${cpus().length} processors, load ${loadavg()[0].toFixed(1)} at the end; ${said('rustc', '--version')}, Node ${process.versions.node}, Chromium ${versions.Chromium ?? 'missing'}, Firefox ${versions.Firefox ?? 'missing'}.

## Marks

${table(['Mark', 'wanted', 'fastest run', 'median', ''], marks)}

${differing.length === 0 ? 'Wasm writes, byte for byte, the same redacted text as the native engine on every text.' : `**Wasm writes another text than the native engine: ${differing.join(', ')}.**`}

## Other tools on the same texts

How many times faster Scrubjay is: native against tools in Rust, wasm in Node against the rest. Each tool with as much of
itself on as needs no model. They get the texts in pieces of 10 KB, which favours them, and the slow ones only the start.

${peers}

## The same rows in other engines

How many times faster Scrubjay is. The ${shapes} rows that are regular expressions, a pass over the text each, refused within a
word; without the ${counts.all.rows - shapes} rows that are code, without checks, context and output, all of which favours the others.

${sameRows}

## Against the limit

A scan for three rare bytes with memchr3 over the same text, repeated to 32 MB, in the same engine: what could not be
faster.

${limits}

## Speed by text, MB/s

${speeds([...fast('mixed'), ...fast('language'), ...fast('real')])}

Findings as packed columns in place of the redacted text:

${columns}

## Hostile texts, MB/s

A piece over and over, to 256 KB, or to 1 MB as one token, or to what takes a fifth of a second.

${speeds(fast('hostile'))}
${
  counted
    ? `
## Instructions a byte

Counted by callgrind on the native engine, so free of noise; start-up taken off. \`benches/instructions.json\` holds the limits
that \`make test\` enforces.

${counted}
`
    : ''
}
## What is measured

- *Texts*: \`benches/peers/corpora.mjs\`, from a fixed seed; the court decisions and news are from the shared sets.
- *Doubling the rows*: the whole engine built a second time with every other row (\`scripts/half-rows.sh\`). All rows also
  find more than half of them, and that is in the figure.
- *First finding*: instantiate the first file of the engine from its bytes, make the detectors ready, find in one line; best and median of
  ${Object.values(first)[0]?.length ?? 0} fresh instances.
- *Size*: of the first file of the engine, which finds and redacts with every row, ${size.raw.toLocaleString('en')} bytes,
  ${size.brotli.toLocaleString('en')} with brotli. The page loads a second one beside it (names, policies, reviews, sealing, the gate):
  ${rest.raw.toLocaleString('en')} bytes, ${rest.brotli.toLocaleString('en')} with brotli.
`;
}
