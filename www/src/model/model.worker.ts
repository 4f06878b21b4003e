/**
 * The model worker: runs a token classifier that somebody brought. It answers the verbs of `protocol.ts`.
 *
 * It has two lives. As a model it fetches the wasm files that it runs with, proves that its own policy stops every other
 * connection, takes the network away from itself, and only then reads the model and sees text. As a fetcher (`load` never
 * comes) it reads what the host has put beside the page; a worker that has seen text never fetches.
 */
import initTokenizer, { Tokenizer } from '../../tokenizer/scrubjay_tokenizer.js';
import { removeNetwork } from '../network';
import { sha256 } from '../sha256';
import { type Judged, judge, meaning, spansOf } from './decode';
import { readConfig, sortFiles } from './files';
import { ModelFault } from './model-fault';
import { buildForHere, Classifier } from './onnx';
import type {
  HostedModel,
  ModelCall,
  ModelFile,
  ModelInfo,
  ModelMethod,
  ModelMethods,
  ModelReply,
} from './protocol';
import { TEXTS } from './texts';
import { sections, windows } from './windows';

/** The tokenizer gets at most so many UTF-16 units at once. */
const SECTION = 50_000;

/** Tries a connection that the policy of this worker must refuse. An answer of any sort means: not locked. */
async function proveLock(): Promise<void> {
  const answered = await fetch('/lock-probe', { cache: 'no-store' }).then(
    () => true,
    () => false,
  );
  if (answered) throw new ModelFault('unlocked');
}

interface Loaded {
  classifier: Classifier;
  tokenizer: Tokenizer;
  before: Uint32Array;
  after: Uint32Array;
  info: ModelInfo;
}

let loaded: Loaded | null = null;

async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    // Gone since, or larger than a page may hold in one piece.
    throw new ModelFault('model-unreadable');
  }
}

/** The bytes of a file that stands beside this worker. */
async function bytesBeside(address: Promise<Response>): Promise<ArrayBuffer> {
  try {
    const answer = await address;
    if (answer.ok) return await answer.arrayBuffer();
  } catch {
    // No network: said below.
  }
  throw new ModelFault('model-runtime-missing');
}

async function load(
  { name, files }: ModelMethods['load'][0],
  tell: (share: number) => void,
): Promise<ModelInfo> {
  const { graph, tokenizer: vocabulary, config: about, weights } = sortFiles(files);
  await proveLock();
  const build = await buildForHere();
  const [runtime, tokenizing] = await Promise.all([
    bytesBeside(build.device === 'webgpu' ? fetch('/model/ort-webgpu.wasm') : fetch('/model/ort.wasm')),
    bytesBeside(fetch('/model/tokenizer.wasm')),
  ]);
  removeNetwork();
  await initTokenizer({ module_or_path: await WebAssembly.compile(tokenizing) });

  const wanted = [graph, vocabulary, about, ...weights];
  const bytes = wanted.reduce((sum, { file }) => sum + file.size, 0);
  const contents = new Map<string, Uint8Array<ArrayBuffer>>();
  const digests = new Map<string, string>();
  let read = 0;
  for (const part of wanted) {
    const content = await bytesOf(part.file);
    contents.set(part.name, content);
    digests.set(part.name, await sha256(content));
    read += content.length;
    tell((read / bytes) * 0.8);
  }
  const content = (part: ModelFile): Uint8Array<ArrayBuffer> => contents.get(part.name) ?? new Uint8Array();
  const config = readConfig(new TextDecoder().decode(content(about)));
  let tokenizer: Tokenizer;
  try {
    tokenizer = new Tokenizer(content(vocabulary));
  } catch {
    throw new ModelFault('model-bad-tokenizer');
  }
  const before = tokenizer.before();
  const after = tokenizer.after();
  const trial = Uint32Array.from([...before, ...idsOf(tokenizer.encode('a')), ...after]);
  const classifier = await Classifier.open(
    build,
    runtime,
    {
      graph: content(graph),
      weights: weights.map((part) => ({ path: part.name, data: content(part) })),
    },
    config.labels.length,
    trial.length > 0 ? trial : Uint32Array.of(0),
  );
  const list = [...digests]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, digest]) => `${digest}  ${file}\n`);
  const info: ModelInfo = {
    name,
    bytes,
    sha256: await sha256(new TextEncoder().encode(list.join(''))),
    device: classifier.device,
    labels: config.labels,
    window: config.longest - before.length - after.length,
  };
  if (info.window < 1) throw new ModelFault('model-bad-config');
  loaded = { classifier, tokenizer, before, after, info };
  return info;
}

/** Numbers of a token in what the tokenizer gives: number, start, end. */
const COLUMNS = 3;

function idsOf(rows: Uint32Array): Uint32Array {
  return Uint32Array.from({ length: rows.length / COLUMNS }, (_, token) => rows[token * COLUMNS] ?? 0);
}

async function find(
  { text, kinds }: ModelMethods['find'][0],
  tell: (share: number) => void,
): Promise<ModelMethods['find'][1]> {
  if (!loaded) throw new ModelFault('model-failed');
  const { classifier, tokenizer, before, after, info } = loaded;
  const columns: number[][] = [[], [], []];
  for (const { start, end } of sections(text, SECTION)) {
    let rows: Uint32Array;
    try {
      rows = tokenizer.encode(text.slice(start, end));
    } catch {
      throw new ModelFault('model-bad-tokenizer');
    }
    for (let at = 0; at < rows.length; at += COLUMNS) {
      columns[0]?.push(rows[at] ?? 0);
      columns[1]?.push((rows[at + 1] ?? 0) + start);
      columns[2]?.push((rows[at + 2] ?? 0) + start);
    }
  }
  const [ids = [], starts = [], ends = []] = columns;
  const means = meaning(info.labels, kinds);
  const judged: Judged[] = [];
  for (const { from, to, keepFrom, keepTo } of windows(ids.length, info.window, info.window / 4)) {
    const shown = Uint32Array.from([...before, ...ids.slice(from, to), ...after]);
    const scores = await classifier.scores(shown);
    for (let token = keepFrom; token < keepTo; token += 1) {
      const row = (before.length + token - from) * info.labels.length;
      judged.push(judgeOrFail(scores.subarray(row, row + info.labels.length), means));
    }
    tell(keepTo / ids.length);
  }
  return { found: spansOf(text, { starts, ends }, judged) };
}

function judgeOrFail(row: Float32Array, means: ReturnType<typeof meaning>): Judged {
  try {
    return judge(row, means);
  } catch {
    throw new ModelFault('model-failed');
  }
}

/** Names that can stand in an address as they are. */
const PLAIN = /^[\w.-]+$/;

async function introduce(): Promise<ModelMethods['introduce'][1]> {
  try {
    const answer = await fetch('/models/models.json');
    const { models } = (await answer.json()) as { models?: HostedModel[] };
    return { models: answer.ok && Array.isArray(models) ? models : [], texts: TEXTS };
  } catch {
    // Without a network there are none.
    return { models: [], texts: TEXTS };
  }
}

async function fetchHosted(
  { files }: HostedModel,
  tell: (share: number) => void,
): Promise<ModelMethods['fetchHosted'][1]> {
  const fetched: ModelFile[] = [];
  for (const { name, file, sha256: wanted } of files) {
    if (!PLAIN.test(file)) throw new ModelFault('model-wrong-digest');
    const bytes = await bytesBeside(fetch(`/models/${encodeURIComponent(file)}`));
    if ((await sha256(bytes)) !== wanted) throw new ModelFault('model-wrong-digest');
    fetched.push({ name, file: new Blob([bytes]) });
    tell(fetched.length / files.length);
  }
  return { files: fetched };
}

type Handlers = {
  [M in ModelMethod]: (
    params: ModelMethods[M][0],
    tell: (share: number) => void,
  ) => Promise<ModelMethods[M][1]>;
};

const handlers: Handlers = { load, find, introduce, fetchHosted };

const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent) => void) | null;
  postMessage(message: ModelReply): void;
};

scope.onmessage = async (event) => {
  const { id, method, params } = event.data as ModelCall;
  try {
    const handler = handlers[method] as (params: unknown, tell: (share: number) => void) => Promise<unknown>;
    const value = await handler(params, (progress) => scope.postMessage({ id, progress }));
    scope.postMessage({ id, ok: true, value });
  } catch (error) {
    // Whatever a library says is not quoted: it may hold text.
    const code = error instanceof ModelFault ? error.code : 'model-failed';
    scope.postMessage({ id, ok: false, problem: { code } });
  }
};
