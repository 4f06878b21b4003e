/** A document in a session. */
export type DocumentNumber = number;

/** What `Session.describe` gives, as JSON. Offsets and lengths are UTF-16 code units. */
export interface Description {
  format: 'plain' | 'json' | 'jsonl' | 'csv' | 'tsv';
  encoding: string;
  utf16Length: number;
  words: number;
  /** How many words are in each language (BCP 47; `und` where it is not known), most first. */
  languages: [string, number][];
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

/** One entry of `roles()`; its place in the list, from 1, is its number in `Session.tell`. */
export interface RoleView {
  name: string;
  /** The name of the kind that can have it. */
  kind: string;
}

/** What `checkBundle` gives, as JSON. Never quotes the bundle. */
export type BundleVerdict =
  | { ok: true; admission: Record<string, string | number> }
  | { ok: false; refusals: { code: string; message: string; count: number }[] };

/** What `Session.policy` and `checkPolicy` say of a policy. */
export interface PolicyView {
  name: string;
  version: string;
  /** Of the policy without its lists of values, lower-case hexadecimal. */
  sha256: string;
  title: string;
  /** Whether an operator of it cannot work without a key. */
  needsKey: boolean;
  /** Which lists it has that never leave. */
  withheld: string[];
  /** The number of an entry in packed columns is its place in this list. */
  entries: {
    /** Where it stands in the file: a JSON pointer (RFC 6901). */
    pointer: string;
    line: number;
    operator: string;
    source: string;
    reviewRequired: boolean;
  }[];
}

/** What `checkPolicy` gives, as JSON. Never quotes the policy's lists. */
export type PolicyVerdict =
  | { ok: true; policy: PolicyView }
  | { ok: false; fault: { line: number; column: number; message: string } };

/** One entry of what `Session.reidentification` gives, as JSON. Raw. */
export interface Pair {
  placeholder: string;
  kind: string;
  values: string[];
}

/** What every method of this module throws, unless the module itself trapped (`WebAssembly.RuntimeError`). */
export interface ScrubjayError {
  code: string;
  message: string;
}
