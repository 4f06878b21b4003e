/** What the page knows of a model that the person added. Pure. */
import type { Kind, Problem } from '../engine/protocol';
import { basesOf, kindOfLabel, readLabel } from '../model/labels';
import type { ModelInfo, Suggestion } from '../model/protocol';

export interface ModelState {
  /** `choosing`: it waits for the person to say what some of its labels mean. Files are read with it once it is `ready`. */
  readonly state: 'loading' | 'choosing' | 'ready' | 'failed';
  readonly name: string;
  /** Of loading, between 0 and 1. */
  readonly progress: number;
  readonly problem: Problem | null;
  readonly info: ModelInfo | null;
  /** What each label means: the number of a kind, {@link PASSED_OVER}, or `null` as long as nobody has said it. */
  readonly meanings: ReadonlyMap<string, number | null>;
}

/** The meaning of a label that is not marked. */
export const PASSED_OVER = -1;

export function loadingModel(name: string, progress = 0): ModelState {
  return { state: 'loading', name, progress, problem: null, info: null, meanings: new Map() };
}

export function failedModel(name: string, problem: Problem): ModelState {
  return { ...loadingModel(name), state: 'failed', problem };
}

/** A model that has been loaded, with what is known of its labels. */
export function loadedModel(info: ModelInfo, kinds: readonly Kind[]): ModelState {
  const numbers = new Map(kinds.map(({ name }, number) => [name, number]));
  const meanings = basesOf(info.labels).map(
    (base) => [base, numbers.get(kindOfLabel(base) ?? '') ?? null] as const,
  );
  return settled({ ...loadingModel(info.name), info, meanings: new Map(meanings) });
}

/** The same with another meaning of some labels. */
export function withMeaning(model: ModelState, labels: readonly string[], kind: number): ModelState {
  const meanings = new Map(model.meanings);
  for (const label of labels) if (meanings.has(label)) meanings.set(label, kind);
  return model.info ? settled({ ...model, meanings }) : model;
}

function settled(model: ModelState): ModelState {
  return { ...model, state: [...model.meanings.values()].includes(null) ? 'choosing' : 'ready' };
}

/** Labels that nobody has given a meaning. */
export function unnamed({ meanings }: ModelState): string[] {
  return [...meanings].filter(([, kind]) => kind === null).map(([label]) => label);
}

/** For each of the model's labels the number of its kind, or {@link PASSED_OVER}. */
export function kindsOfLabels({ info, meanings }: ModelState): number[] {
  return (info?.labels ?? []).map((label) => meanings.get(readLabel(label).base) ?? PASSED_OVER);
}

/** What a file is read with, as text: the same for the same model with the same meanings; nothing without one. */
export function modelKey(model: ModelState | null): string {
  return model?.state === 'ready' ? `${model.info?.sha256} ${kindsOfLabels(model).join()}` : '';
}

/** As the engine takes them. */
export function packed(found: readonly Suggestion[]): Uint32Array {
  return Uint32Array.from(found.flatMap(({ start, end, kind, score }) => [start, end, kind, score]));
}
