/** A document in a session. */
export type DocumentNumber = number;

/** What `Session.describe` gives, as JSON. Offsets and lengths are UTF-16 code units. */
export interface Description {
  format: 'plain' | 'json' | 'jsonl' | 'csv' | 'tsv';
  encoding: string;
  utf16Length: number;
  words: number;
  sentences: number;
  warnings: { code: string; message: string }[];
}

/** One entry of `kinds()`; its place in the list is the kind's number in packed columns. */
export interface KindView {
  name: string;
  family: string;
  /** ISO 3166-1 alpha-2, or nothing. */
  country: string;
  /** Short and English, without the country. What a kind is stands in the rule list (`scrubjay rules --json`). */
  label: string;
}

/** One entry of `detectors()`; its place in the list is the detector's number in packed columns. */
export interface DetectorView {
  name: string;
  kind: string;
}

/** What `checkBundle` gives, as JSON. Never quotes the bundle. */
export type BundleVerdict =
  | { ok: true; admission: Record<string, string | number> }
  | { ok: false; refusals: { code: string; message: string; count: number }[] };

/** What every method of this module throws, unless the module itself trapped (`WebAssembly.RuntimeError`). */
export interface ScrubjayError {
  code: string;
  message: string;
}
