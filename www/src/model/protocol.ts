/** What the page and the model worker say to each other. Shared by both, imported for its types only. */
import type { Locale } from '../channel';
import type { Problem } from '../engine/protocol';

/** One file of a model, by the name that the model itself uses for it. */
export interface ModelFile {
  name: string;
  file: Blob;
}

/** What a loaded model is. */
export interface ModelInfo {
  /** What people know it by. */
  name: string;
  /** Of all its files together. */
  bytes: number;
  /** SHA-256, in hexadecimal, of the list that `sha256sum` writes of its files in the order of their names. */
  sha256: string;
  /** Where it is computed. */
  device: 'webgpu' | 'wasm';
  /** Its labels as it names them, in the order of their numbers. */
  labels: readonly string[];
  /** How many tokens it sees at once. */
  window: number;
}

/** What a model found, in UTF-16 units. */
export interface Suggestion {
  start: number;
  end: number;
  /** Number of the kind. */
  kind: number;
  /** 0 to 1000. */
  score: number;
  /** The model's own name for it, without what says where in a value a token stands. */
  label: string;
}

/** A model that whoever serves the page has put beside it. */
export interface HostedModel {
  name: string;
  /** `name`: as the model itself names the file. `file`: its name beside the page. */
  files: readonly { name: string; file: string; sha256: string }[];
}

/** The verbs of the model worker: name → what goes in and what comes out. */
export interface ModelMethods {
  /** Takes the network away, and makes the model ready. To be called first. */
  load: [{ name: string; files: readonly ModelFile[] }, ModelInfo];
  /** `kinds`: for each of the model's labels the number of a kind, or -1 for what is passed over. */
  find: [{ text: string; kinds: readonly number[] }, { found: readonly Suggestion[] }];
  /** Reads which models stand beside the page, and gives the page its words. A worker that does this has no other life. */
  introduce: [null, { models: readonly HostedModel[]; texts: Readonly<Record<Locale, string>> }];
  /** Fetches one of them and holds it to its digests. A worker that does this has no other life. */
  fetchHosted: [HostedModel, { files: readonly ModelFile[] }];
}

export type ModelMethod = keyof ModelMethods;

export interface ModelCall {
  id: number;
  method: ModelMethod;
  params: unknown;
}

export type ModelReply =
  /** Between 0 and 1. */
  | { id: number; progress: number }
  | { id: number; ok: true; value: unknown }
  | { id: number; ok: false; problem: Problem };
