/** What the page and the engine worker say to each other. Shared by both, imported for its types only. */

/** One file's description, as the core gives it. `utf16Length` counts UTF-16 units. */
export interface Description {
  format: string;
  encoding: string;
  utf16Length: number;
  words: number;
  sentences: number;
  warnings: { code: string; message: string }[];
}

/** A class of personal data. Its place in the list is its number in packed rows. */
export interface Kind {
  name: string;
  family: string;
  /** ISO 3166-1 alpha-2, or nothing. */
  country: string;
  /** Short and English, without the country. */
  label: string;
}

/** Code that points at spans. Its place in the list is its number in packed rows. */
export interface DetectorInfo {
  name: string;
  kind: string;
}

/** One row of the rule list, as `scrubjay rules --json` writes it. Texts are English. */
export interface Rule {
  name: string;
  kind: string;
  country: string;
  context: string[];
  /** What a match is worth, 0 to 1. */
  scores: {
    alone: number;
    context: number;
    checkPassed?: number;
    checkFailed?: number;
    checkFailedInContext?: number;
  };
  about: string;
  source: string;
  /** What the rule finds stands between « and ». */
  finds: string[];
  ignores: string[];
}

/** The file `rules.json` beside the work page. */
export interface RuleList {
  /** How many values of a kind were found, of how many there were, on the sets of docs/detection.md. */
  measured?: { kind: string; found: number; of: number }[];
  kinds: { name: string; help: string }[];
  rows: Rule[];
}

export interface EngineStart {
  version: string;
  /** SHA-256 of the wasm file that runs, in hexadecimal. */
  wasmSha256: string;
  kinds: Kind[];
  detectors: DetectorInfo[];
}

export interface InspectRequest {
  file: File;
  extension: string;
  words: string[];
  /** Values that are kept wherever they are found. */
  never: string[];
  withText: boolean;
}

export interface Inspection {
  description: Description;
  /** Rows of {@link ROW} numbers. */
  rows: Uint32Array;
  /** Numbers of the findings whose value is one of `never`. */
  never: Uint32Array;
  /** Of the file's bytes, in hexadecimal. */
  sha256: string;
  /** UTF-8; only when asked for. */
  text: Uint8Array | null;
}

/** A finding that a person added, or that the second look after scrubbing found. Offsets are UTF-16 units. */
export interface Span {
  start: number;
  end: number;
  kind: number;
}

export interface SealFileRequest {
  file: File;
  extension: string;
  words: string[];
  /** How many findings the review saw. Another number now means that the file changed: it is refused. */
  expected: number;
  /** One decision for each of the `expected` findings: 1 redact, 2 keep, 3 replaced by an addition that touches it. */
  decisions: Uint8Array;
  /** What the person added or drew anew: redacted, or kept. */
  additions: (Span & { decision: number })[];
  /** Decided findings of an earlier second look. */
  residuals: (Span & { decision: number })[];
}

/** Rows that the second look found and that nobody has decided yet; empty when the file is scrubbed. */
export interface SealedFile {
  residualRows: Uint32Array;
}

export interface SearchRequest {
  text: string;
  query: string;
  /** Whether the query is a regular expression, in the syntax of JavaScript. */
  pattern: boolean;
  letterCase: boolean;
}

/** More hits than this are not looked for. */
export const MOST_HITS = 100_000;

export interface BundleFile {
  path: string;
  bytes: number;
}

/** The verbs of the engine: name → what goes in and what comes out. */
export interface EngineMethods {
  /** `names`: make ready to read files, names and all. `warm`: at once, so that the first file does not wait. */
  start: [{ warm: boolean; names: boolean }, EngineStart];
  inspect: [InspectRequest, Inspection];
  sealFile: [SealFileRequest, SealedFile];
  seal: [{ record: string }, { bytes: Uint8Array }];
  openBundle: [{ bytes: Uint8Array }, { files: BundleFile[] }];
  bundleFile: [{ path: string }, { bytes: Uint8Array }];
  /** Start and end of every hit, in UTF-16 units. */
  search: [SearchRequest, { places: Uint32Array }];
}

export type Method = keyof EngineMethods;

/**
 * Numbers per finding: start, end (UTF-16 units), kind, score per mille, detector, flags, the place of the context word
 * that was seen in the list of its row, and the place of the disguise in {@link VIEWS}, both counted from 1 (0: none).
 */
export const ROW = 8;

/** How a value can be disguised, in the order of the core. */
export const VIEWS = [
  'base64',
  'hexadecimal',
  'quoted-printable',
  'percent',
  'entity',
  'backslash',
  'mojibake',
  'turned',
  'invisible',
  'look-alike',
  'markup',
  'spelled-address',
  'spelled',
  'misread',
  'wrapped',
  'separated',
  'glued',
] as const;

/** Bits of the flags of a row. */
export const FLAG = { checkPassed: 1, checkFailed: 2, contextSeen: 4, residual: 8 } as const;

/** What went wrong, as a value. `message` is English text of the core; it never quotes a document. */
export interface Problem {
  code: string;
  message?: string;
}

export type Result<T> = { ok: true; value: T } | { ok: false; problem: Problem };

export interface CallMessage {
  id: number;
  method: Method;
  params: unknown;
}

export type ReplyMessage =
  | { id: number; progress: number }
  | { id: number; ok: true; value: unknown }
  | { id: number; ok: false; problem: Problem };
