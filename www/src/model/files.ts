/** Which of the chosen files is what, and what the configuration says. */
import { ModelFault } from './model-fault';
import type { ModelFile } from './protocol';

/** The files of a model by what they are for. */
export interface SortedFiles {
  graph: ModelFile;
  tokenizer: ModelFile;
  config: ModelFile;
  /** Weights that stand beside the graph. */
  weights: readonly ModelFile[];
}

/** The part of a name after its folders. */
export function baseName(name: string): string {
  return name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
}

/** What a folder holds beside a model and nobody needs here. */
const BESIDE = /\.(json|md|txt|model|jinja|py|gitattributes|gitignore|safetensors)$/i;

/**
 * Sorts what was chosen.
 *
 * @throws ModelFault `model-no-onnx`, `model-several`, `model-no-tokenizer` or `model-no-config`.
 */
export function sortFiles(files: readonly ModelFile[]): SortedFiles {
  const named = files.map(({ name, file }) => ({ name: baseName(name), file }));
  const of = (name: string): ModelFile | undefined => named.find((file) => file.name === name);
  const graphs = named.filter(({ name }) => /\.onnx$/i.test(name));
  const [graph] = graphs;
  if (!graph) throw new ModelFault('model-no-onnx');
  if (graphs.length > 1) throw new ModelFault('model-several');
  const tokenizer = of('tokenizer.json');
  if (!tokenizer) throw new ModelFault('model-no-tokenizer');
  const config = of('config.json');
  if (!config) throw new ModelFault('model-no-config');
  const weights = named.filter(
    ({ name }) => !name.startsWith('.') && !/\.onnx$/i.test(name) && !BESIDE.test(name),
  );
  return { graph, tokenizer, config, weights };
}

/** What a model is called: the folder it came in, else the name of its file. */
export function nameOf(files: readonly ModelFile[]): string {
  const graph = files.find(({ name }) => /\.onnx$/i.test(name));
  const folders = (graph?.name ?? '').split(/[/\\]/).slice(0, -1);
  // Repositories keep the graph in a folder of this name.
  const folder = folders.filter((part) => part !== 'onnx').at(-1);
  return folder ?? baseName(graph?.name ?? '').replace(/\.onnx$/i, '');
}

export interface ModelConfig {
  /** Labels by number. */
  labels: readonly string[];
  /** How many tokens the model can see at once, those around a text included. */
  longest: number;
}

/** Windows are not longer than this, in tokens, whatever the model can see: the time grows with the square of it. */
const LONGEST_WINDOW = 512;
/** Shorter ones than this show a model nothing. */
const SHORTEST_WINDOW = 16;

/** Models that count places from behind the number of the filling token, so that two of them are lost. */
const COUNT_FROM_TWO = /^(xlm-)?roberta|^camembert|^xmod/;

/**
 * Reads `config.json`.
 *
 * @throws ModelFault `model-bad-config` if it is no configuration of a token classifier.
 */
export function readConfig(text: string): ModelConfig {
  const bad = (): ModelFault => new ModelFault('model-bad-config');
  let config: unknown;
  try {
    config = JSON.parse(text);
  } catch {
    throw bad();
  }
  if (typeof config !== 'object' || config === null) throw bad();
  const {
    id2label,
    max_position_embeddings: positions,
    model_type: type,
  } = config as Record<string, unknown>;
  if (typeof id2label !== 'object' || id2label === null) throw bad();
  const named = id2label as Record<string, unknown>;
  const labels = Object.keys(named).map((_, number) => named[String(number)]);
  if (
    labels.length < 2 ||
    !labels.every((label): label is string => typeof label === 'string' && label !== '')
  )
    throw bad();
  const lost = typeof type === 'string' && COUNT_FROM_TWO.test(type) ? 2 : 0;
  const seen = typeof positions === 'number' && positions > 0 ? positions - lost : LONGEST_WINDOW;
  const longest = Math.min(LONGEST_WINDOW, Math.floor(seen));
  if (longest < SHORTEST_WINDOW) throw bad();
  return { labels, longest };
}
