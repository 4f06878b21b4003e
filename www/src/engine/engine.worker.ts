/**
 * The engine worker: the only place where the core sees raw bytes. It answers the verbs of `protocol.ts`.
 *
 * It has two lives. As an engine it fetches its wasm files and what names are found with, proves that its own policy stops every other
 * connection, takes the network away from itself and only then accepts work. As a fetcher (`start` never comes) it
 * reads the sample documents, the rule list or the word lists that stand beside it and does nothing else; a worker that has seen
 * one person's file never fetches.
 */

import {
  bundleFile,
  checkPolicy,
  detectors,
  initRest,
  initSync,
  kinds,
  loadHints,
  loadNames,
  readBundle,
  roles,
  Session,
  samePeople,
  version,
} from '../../engine/scrubjay.js';
import {
  initSync as initReidentification,
  seal as sealPairs,
} from '../../reidentification/scrubjay_reidentification.js';
import { columns as columnsOf, initSync as initRisk, risk as riskOf } from '../../risk/scrubjay_risk.js';
import { removeNetwork } from '../network';
import { sha256 } from '../sha256';
import type {
  CallMessage,
  EngineMethods,
  EngineStart,
  EntitiesRequest,
  FileEntities,
  Inspection,
  InspectRequest,
  MentionsRequest,
  Method,
  OpenRequest,
  Preview,
  PreviewRequest,
  Problem,
  ReplyMessage,
  RiskAnswer,
  RiskColumn,
  RiskRequest,
  Rulebook,
  RuleList,
  SealedFile,
  SealFileRequest,
  SearchRequest,
} from './protocol';
import { MOST_HITS, ROW } from './protocol';

/** A second look may find something new after each round; more rounds than this means that it never ends. */
const MAX_ROUNDS = 16;

/** Opens files for the page, one at a time, and keeps none. Making a session compiles every detection row. */
let inspector: { options: string; session: Session } | null = null;
/** The same, for a policy that is only being tried. */
let trial: { options: string; session: Session } | null = null;
/** Collects what is scrubbed, until it is sealed. */
let session: Session | null = null;
let bundle: Uint8Array | null = null;
/** Who is looked for at the moment, by which session. It forgets them when it opens a file. */
let sought: { of: Session; names: string } | null = null;
/** What encrypts the file of who stood where; made ready only when it is wanted. */
let reidentification: ArrayBuffer | null = null;

class Refusal extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/** Tries a connection that the policy of this worker must refuse. An answer of any sort means: not locked. */
async function proveLock(): Promise<void> {
  const answered = await fetch('/lock-probe', { cache: 'no-store' }).then(
    () => true,
    () => false,
  );
  if (answered) throw new Refusal('unlocked');
}

/** Whether this worker can find names. One that cannot opens no file. */
let findsNames = false;
/** Whether this worker can measure tables. */
let measuresRisk = false;

async function bytesOf(asked: Promise<Response>): Promise<ArrayBuffer> {
  const answer = await asked;
  if (!answer.ok) throw new Refusal('engine-missing');
  return answer.arrayBuffer();
}

async function start({ warm, names, risk }: EngineMethods['start'][0]): Promise<EngineStart> {
  await proveLock();
  const [bytes, rest, found, measured] = await Promise.all([
    bytesOf(fetch('/scrubjay_bg.wasm')),
    bytesOf(fetch('/scrubjay_rest_bg.wasm')),
    names
      ? Promise.all([
          bytesOf(fetch('/names/weights.bin')),
          bytesOf(fetch('/names/names.bin')),
          bytesOf(fetch('/names/names-icelandic.bin')),
          bytesOf(fetch('/names/common-words.bin')),
          bytesOf(fetch('/names/word-clusters.bin')),
          bytesOf(fetch('/names/names-scripts.bin')),
          bytesOf(fetch('/names/languages.txt')),
          bytesOf(fetch('/scrubjay_reidentification_bg.wasm')),
        ])
      : null,
    risk ? bytesOf(fetch('/scrubjay_risk_bg.wasm')) : null,
  ]);
  removeNetwork();
  const compiled = (wasm: ArrayBuffer): Promise<WebAssembly.Module> =>
    WebAssembly.compile(wasm).catch(() => {
      throw new Refusal('unsupported');
    });
  initSync({ module: await compiled(bytes) });
  initRest({ module: await compiled(rest) });
  // Nothing is looked at before names can be found: what comes in later would be marked differently.
  if (found) {
    const [weights, list, icelandic, common, clusters, scripts, languages, pairs] = found;
    loadNames(
      new Uint8Array(weights),
      new Uint8Array(list),
      new Uint8Array(icelandic),
      new Uint8Array(common),
      new Uint8Array(clusters),
      new Uint8Array(scripts),
      new Uint8Array(languages),
    );
    findsNames = true;
    reidentification = pairs;
  }
  if (measured) {
    initRisk({ module: await compiled(measured) });
    measuresRisk = true;
  }
  const wasmSha256 = await sha256(await new Blob([bytes, rest]).arrayBuffer());
  if (warm !== null) sessionFor(warm);
  return {
    version: version(),
    wasmSha256,
    kinds: JSON.parse(kinds()),
    detectors: JSON.parse(detectors()),
    roles: JSON.parse(roles()),
  };
}

/** The file of the next of several calls, which is read while the one before is looked through. */
let ahead: { file: File; bytes: Promise<ArrayBuffer | null> } | null = null;

function readAhead(call: object | undefined): void {
  const file = (call as { file?: File } | undefined)?.file;
  ahead = file ? { file, bytes: file.arrayBuffer().catch(() => null) } : null;
}

async function readFile(file: File): Promise<Uint8Array<ArrayBuffer>> {
  const read = ahead?.file === file ? ahead.bytes : file.arrayBuffer().catch(() => null);
  const bytes = await read;
  if (bytes === null) throw new Refusal('file-unreadable');
  return new Uint8Array(bytes);
}

function optionsOf({ words, policy, key }: Rulebook): string {
  return JSON.stringify({ words, policy, key });
}

function sessionFor(rulebook: Rulebook): Session {
  if (!findsNames) throw new Refusal('engine-missing');
  const options = optionsOf(rulebook);
  if (inspector?.options !== options) {
    inspector?.session.free();
    // What was tried is now in force: it has its session already.
    inspector = trial?.options === options ? trial : null;
    if (inspector) trial = null;
    inspector ??= { options, session: new Session(options) };
  }
  return inspector.session;
}

/** A session for trying a policy: the files keep theirs, which takes long to make. */
function trialFor(rulebook: Rulebook): Session {
  if (!findsNames) throw new Refusal('engine-missing');
  const options = optionsOf(rulebook);
  if (inspector?.options === options) return inspector.session;
  if (trial?.options !== options) {
    trial?.session.free();
    trial = null;
    trial = { options, session: new Session(options) };
  }
  return trial.session;
}

/** Numbers of the findings whose value is one of these, case and white space aside. */
function withValues(bytes: Uint8Array, rows: Uint32Array, values: string[]): Uint32Array {
  const plain = (value: string): string => value.replace(/\s+/g, ' ').trim().toLowerCase();
  const wanted = new Set(values.map(plain));
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const found: number[] = [];
  for (let finding = 0; finding * ROW < rows.length; finding += 1)
    if (wanted.has(plain(text.slice(rows[finding * ROW], rows[finding * ROW + 1])))) found.push(finding);
  return Uint32Array.from(found);
}

function open(own: Session, extension: string, bytes: Uint8Array): number {
  sought = null;
  return own.open(extension, bytes);
}

/** Reads a file and has everything in it that was found, by whomever. */
function openIn(own: Session, bytes: Uint8Array, request: OpenRequest): number {
  const doc = open(own, request.extension, bytes);
  if (request.suggested) own.suggest(doc, request.suggested, false);
  if (request.mentioned) own.suggest(doc, request.mentioned, true);
  return doc;
}

async function inspect(request: InspectRequest): Promise<Inspection> {
  const bytes = await readFile(request.file);
  const digest = sha256(bytes);
  const own = sessionFor(request);
  const { mentioned, ...before } = request;
  const doc = openIn(own, bytes, before);
  const people = [...new Set(own.people(doc).split('\n'))].join('\n');
  let rows = own.findings(doc);
  const detected = rows.length / ROW;
  if (mentioned) {
    own.suggest(doc, mentioned, true);
    rows = own.findings(doc);
  }
  const inspection: Inspection = {
    description: JSON.parse(own.describe(doc)),
    rows,
    detected,
    people,
    never: request.never.length === 0 ? new Uint32Array(0) : withValues(own.text(doc), rows, request.never),
    sha256: await digest,
    policy: JSON.parse(own.policy()),
    text: request.withText ? own.text(doc) : null,
  };
  own.discard(doc);
  return inspection;
}

/** Longer than this no form is shown. */
const LONGEST_FORM = 120;

/** Whom the findings of a file stand for, and how they are written. */
async function entities(request: EntitiesRequest): Promise<FileEntities> {
  const bytes = await readFile(request.file);
  const own = sessionFor(request);
  const doc = openIn(own, bytes, request);
  try {
    const { expected, extra } = request;
    if (own.findings(doc).length / ROW !== expected) throw new Refusal('changed');
    own.add(doc, Uint32Array.from(extra.flatMap(({ start, end, kind }) => [start, end, kind, 1])));
    const rows = own.findings(doc);
    const whom = own.entities(doc);
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(own.text(doc));
    const forms = new Uint32Array(expected + extra.length);
    const known = new Map<string, number>();
    const written: { text: string; whom: Uint32Array }[] = [];
    const note = (place: number, start: number, end: number, finding: number): void => {
      const form = text
        .slice(start, Math.min(end, start + LONGEST_FORM))
        .replace(/\s+/g, ' ')
        .trim();
      const own = whom.subarray(finding * 4, finding * 4 + 4);
      // Whom somebody is depends on the kind as well.
      const key = `${own.join()} ${form}`;
      let number = known.get(key);
      if (number === undefined) {
        number = written.length;
        known.set(key, number);
        written.push({ text: form, whom: own });
      }
      forms[place] = number;
    };
    for (let finding = 0; finding < expected; finding += 1)
      note(finding, rows[finding * ROW] ?? 0, rows[finding * ROW + 1] ?? 0, finding);
    // One addition over several cells became several findings: the first of them stands for it.
    const all = rows.length / ROW;
    let next = expected;
    extra.forEach(({ start, end, kind }, place) => {
      const fits = (finding: number): boolean =>
        rows[finding * ROW + 2] === kind &&
        (rows[finding * ROW] ?? 0) < end &&
        (rows[finding * ROW + 1] ?? 0) > start;
      while (next < all && !fits(next)) next += 1;
      if (next === all) throw new Refusal('changed');
      note(expected + place, start, end, next);
      next += 1;
    });
    const found = new Uint32Array(written.length * 4);
    written.forEach(({ whom: own }, form) => {
      found.set(own, form * 4);
    });
    return { forms, whom: found, texts: written.map(({ text: form }) => form).join('\n') };
  } finally {
    own.discard(doc);
  }
}

/** Where people are mentioned who were found, or marked by the person, in any of the files. */
async function mentions(request: MentionsRequest): Promise<{ mentioned: Uint32Array }> {
  const bytes = await readFile(request.file);
  const own = sessionFor(request);
  // Thousands of names are read once for all files.
  if (sought?.of !== own || sought.names !== request.names) {
    sought = null;
    own.seek(request.names);
    sought = { of: own, names: request.names };
  }
  return { mentioned: own.mentions(request.extension, bytes, request.found) };
}

/** Opens the file again, replays the decisions of the review by finding number, and scrubs it into the session. */
async function sealFile(request: SealFileRequest): Promise<SealedFile> {
  const bytes = await readFile(request.file);
  if (session === null) {
    if (!findsNames) throw new Refusal('engine-missing');
    session = request.reidentify
      ? new Session(JSON.stringify({ ...JSON.parse(optionsOf(request)), reidentify: true }))
      : sessionFor(request);
    inspector = null;
  }
  const doc = openIn(session, bytes, request);
  const found = session.findings(doc).length / ROW;
  if (found !== request.expected || request.decisions.length !== request.expected) {
    session.discard(doc);
    throw new Refusal('changed');
  }
  // First what was drawn: only what something was drawn over can be replaced.
  const additions = request.additions.flatMap(({ start, end, kind, decision }) => [
    start,
    end,
    kind,
    decision,
  ]);
  session.add(doc, Uint32Array.from(additions));
  session.tell(doc, request.told);
  request.decisions.forEach((decision, finding) => {
    session?.decide(doc, finding, decision);
  });

  let known = session.findings(doc).length / ROW;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    if (session.scrub(doc) === 0) return { residualRows: new Uint32Array(0) };
    const rows = session.findings(doc);
    const unknown: number[] = [];
    for (let finding = known; finding * ROW < rows.length; finding += 1) {
      const row = rows.subarray(finding * ROW, finding * ROW + ROW);
      // The policy keeps it: nobody is asked.
      if (row[9] !== 0) continue;
      const decided = request.residuals.find(
        (residual) => residual.start === row[0] && residual.end === row[1] && residual.kind === row[2],
      );
      if (decided) session.decide(doc, finding, decided.decision);
      else unknown.push(...row);
    }
    if (unknown.length > 0 || rows.length / ROW === known) {
      session.discard(doc);
      if (unknown.length === 0) throw new Refusal('residual');
      return { residualRows: new Uint32Array(unknown) };
    }
    known = rows.length / ROW;
  }
  session.discard(doc);
  throw new Refusal('residual');
}

/** What a policy would make of a text. Nothing is checked: it is only for showing. */
async function preview(request: PreviewRequest): Promise<Preview> {
  const own = trialFor(request);
  const doc = open(own, request.extension, new TextEncoder().encode(request.text));
  try {
    return { rows: own.findings(doc), ...JSON.parse(own.preview(doc)) };
  } finally {
    own.discard(doc);
  }
}

/** How easily somebody could be picked out of a table, as it is and as the policy would leave it. */
async function risk(request: RiskRequest): Promise<RiskAnswer> {
  if (!measuresRisk) throw new Refusal('engine-missing');
  const { extension, targetK } = request;
  const bytes = await readFile(request.file);
  const own = trialFor(request);
  const doc = open(own, extension, bytes);
  try {
    const columns: RiskColumn[] = JSON.parse(columnsOf(extension, bytes));
    const numbers = (wanted: (column: RiskColumn) => boolean): number[] =>
      columns.filter(wanted).map(({ column }) => column);
    const quasi = request.quasi ?? numbers((column) => column.quasi);
    const sensitive = request.quasi ? request.sensitive : numbers((column) => column.sensitive);
    const asked = JSON.stringify({ quasi, sensitive, targetK });
    const before = JSON.parse(riskOf(extension, bytes, asked));
    const { text } = JSON.parse(own.preview(doc)) as { text: string };
    const after = JSON.parse(riskOf(extension, new TextEncoder().encode(text), asked));
    return { columns, quasi, sensitive, before, after };
  } finally {
    own.discard(doc);
  }
}

/** The file that tells what stood where. Salt and nonce are new each time. */
function sealReidentification(contribution: string, passphrase: string): Uint8Array {
  if (session === null || reidentification === null) throw new Refusal('empty');
  initReidentification({ module: new WebAssembly.Module(reidentification) });
  const entries = JSON.parse(session.reidentification());
  return sealPairs(
    JSON.stringify({ file: 'scrubjay-reidentification/1', contribution, entries }),
    passphrase,
    crypto.getRandomValues(new Uint8Array(16)),
    crypto.getRandomValues(new Uint8Array(24)),
  );
}

/** A pattern can take for ever; then the page ends this worker, which is one of its own. */
async function search({ text, query, pattern, letterCase }: SearchRequest): Promise<{ places: Uint32Array }> {
  let expression: RegExp;
  try {
    const source = pattern ? query : query.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
    expression = new RegExp(source, letterCase ? 'gmu' : 'gimu');
  } catch {
    throw new Refusal('bad-pattern');
  }
  const places: number[] = [];
  for (const match of text.matchAll(expression)) {
    if (match[0] === '') continue;
    places.push(match.index, match.index + match[0].length);
    if (places.length >= MOST_HITS * 2) break;
  }
  return { places: Uint32Array.from(places) };
}

type Handlers = { [M in Method]: (params: EngineMethods[M][0]) => Promise<EngineMethods[M][1]> };

const handlers: Handlers = {
  start,
  loadHints: async ({ bytes }) => {
    loadHints(bytes);
    return {};
  },
  inspect,
  search,
  entities,
  mentions,
  samePeople: async ({ names, documents }) => ({ owners: samePeople(names, documents) }),
  sealFile,
  seal: async ({ record }) => {
    if (session === null) throw new Refusal('empty');
    return { bytes: session.seal(record) };
  },
  openBundle: async ({ bytes }) => {
    bundle = bytes;
    return JSON.parse(readBundle(bytes));
  },
  bundleFile: async ({ path }) => {
    if (bundle === null) throw new Refusal('empty');
    return { bytes: bundleFile(bundle, path) };
  },
  reidentification: async ({ contribution, passphrase }) => ({
    bytes: sealReidentification(contribution, passphrase),
  }),
  checkPolicy: async ({ policy }) => ({ verdict: JSON.parse(checkPolicy(policy)) }),
  preview,
  risk,
};

/** The buffers of a reply that can be handed over instead of copied. */
function buffersOf(value: object): ArrayBuffer[] {
  return Object.values(value)
    .filter((part): part is Uint8Array | Uint32Array => ArrayBuffer.isView(part))
    .map((part) => part.buffer as ArrayBuffer);
}

/** Errors of the core are `{code, message}`; everything else is a trap or a fault of ours, and is not quoted. */
function problemOf(error: unknown): Problem {
  if (error instanceof Refusal) return { code: error.code };
  if (error instanceof WebAssembly.RuntimeError) return { code: 'trap' };
  if (typeof error === 'object' && error !== null && !(error instanceof Error)) {
    const { code, message } = error as { code?: unknown; message?: unknown };
    if (typeof code === 'string') return typeof message === 'string' ? { code, message } : { code };
  }
  return { code: 'crashed' };
}

const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent) => void) | null;
  postMessage(message: unknown, transfer?: Transferable[]): void;
};

async function answer({ id, method, params, each = [{}] }: CallMessage): Promise<void> {
  try {
    for (const [place, own] of each.entries()) {
      const asked = { ...(params as object), ...own };
      const answering = (handlers[method] as (params: unknown) => Promise<object>)(asked);
      readAhead(each[place + 1]);
      const value = await answering;
      const reply: ReplyMessage = { id, ok: true, value };
      scope.postMessage(reply, buffersOf(value));
    }
  } catch (error) {
    ahead = null;
    const reply: ReplyMessage = { id, ok: false, problem: problemOf(error) };
    scope.postMessage(reply);
  }
}

/** Reads the sample documents that the build put beside this worker. */
async function fetchSamples(): Promise<void> {
  const samples: { name: string; bytes: ArrayBuffer }[] = [];
  try {
    const index = (await (await fetch('/samples/index.json')).json()) as { samples: string[] };
    for (const name of index.samples) {
      const response = await fetch(`/samples/${encodeURIComponent(name)}`);
      if (!response.ok) throw new Refusal('samples-missing');
      samples.push({ name, bytes: await response.arrayBuffer() });
    }
    scope.postMessage({ samples });
  } catch {
    scope.postMessage({ samples: [] });
  }
}

/** Reads the rule list that the build put beside this worker. */
async function fetchRules(): Promise<void> {
  try {
    const response = await fetch('/rules.json');
    if (!response.ok) throw new Refusal('rules-missing');
    const rules = (await response.json()) as RuleList;
    scope.postMessage({ rules: Array.isArray(rules.rows) && Array.isArray(rules.kinds) ? rules : null });
  } catch {
    scope.postMessage({ rules: null });
  }
}

/** Reads what sensitive details are found with, which the build put beside this worker. */
async function fetchHints(): Promise<void> {
  try {
    scope.postMessage({ hints: new Uint8Array(await bytesOf(fetch('/hints.bin'))) });
  } catch {
    scope.postMessage({ hints: null });
  }
}

scope.onmessage = (event) => {
  const message = event.data as CallMessage | 'fetch-samples' | 'fetch-rules' | 'fetch-hints';
  if (message === 'fetch-samples') void fetchSamples();
  else if (message === 'fetch-rules') void fetchRules();
  else if (message === 'fetch-hints') void fetchHints();
  else void answer(message);
};
