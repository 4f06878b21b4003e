/** What the page and the engine worker say to each other. Shared by both, imported for its types only. */

/** One file's description, as the core gives it. `utf16Length` counts UTF-16 units. */
export interface Description {
  format: string;
  encoding: string;
  utf16Length: number;
  words: number;
  /** How many words are in each language (BCP 47; `und` where it is not known), most first. */
  languages: [string, number][];
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

/** What was found of one kind in the sets of docs/quality.md: in all of them together, and by language (BCP 47). */
export interface Measured {
  kind: string;
  found: number;
  of: number;
  languages: { language: string; found: number; of: number }[];
}

/** The file `rules.json` beside the work page. */
export interface RuleList {
  /** How many values of a kind were found, of how many there were, on the sets of docs/quality.md. */
  measured?: Measured[];
  kinds: { name: string; help: string }[];
  rows: Rule[];
}

/** A word that a placeholder can go by in place of its kind. Its place in the list, from 1, is its number. */
export interface Role {
  name: string;
  kind: string;
}

export interface EngineStart {
  version: string;
  /** SHA-256 of the two wasm files that run, one behind the other, in hexadecimal. */
  wasmSha256: string;
  kinds: Kind[];
  detectors: DetectorInfo[];
  roles: Role[];
}

/** What the core is to look for in a file, and what is to become of it. */
export interface Rulebook {
  words: string[];
  /** The text of a policy file. */
  policy: string;
  /** The contributor's secret: 64 hexadecimal digits. It goes into the engine and nowhere else. */
  key: string;
}

/** One entry of a policy. */
export interface PolicyEntry {
  /** Where it stands in the file: a JSON pointer. */
  pointer: string;
  line: number;
  operator: string;
  /** A member of the policy's `sources`, or nothing. */
  source: string;
  reviewRequired: boolean;
}

/** What the core says of a policy. */
export interface PolicyView {
  name: string;
  version: string;
  sha256: string;
  title: string;
  needsKey: boolean;
  /** Its lists that never leave. */
  withheld: string[];
  /** Their places are the numbers in packed rows. */
  entries: PolicyEntry[];
}

/** What is wrong with a policy, and where: line and byte in it, from 1. */
export interface PolicyFault {
  line: number;
  column: number;
  message: string;
}

export type PolicyVerdict = { ok: true; policy: PolicyView } | { ok: false; fault: PolicyFault };

/** A text and what a policy would make of it. */
export interface PreviewRequest extends Rulebook {
  text: string;
  extension: string;
}

export interface Preview {
  /** What was found: rows of {@link ROW} numbers. */
  rows: Uint32Array;
  text: string;
  /** Start and end of what was replaced in it, in UTF-16 units. */
  places: number[];
}

/** What a column of a table looks like. */
export interface RiskColumn {
  /** From 0. */
  column: number;
  header: string | null;
  different: number;
  unique: number;
  kind: string;
  /** Looks like something about a person that others can know. */
  quasi: boolean;
  sensitive: boolean;
}

export interface RiskStep {
  column: number;
  to: string;
  /** The width of an age bucket in years, how many characters stay, or what is rounded down to. */
  by?: number;
}

export interface RiskReached {
  step: RiskStep;
  k: number;
  belowTarget: number;
}

export interface RiskFigures {
  risk: {
    records: number;
    k: number;
    unique: number;
    below5: number;
    diversity: { column: number; distinct: number }[];
  };
  suggestions: { single: RiskReached[]; path: RiskReached[]; reached: boolean };
}

export interface RiskRequest extends Rulebook {
  file: File;
  extension: string;
  /** Columns that count; none yet, and they are suggested. */
  quasi: number[] | null;
  sensitive: number[];
  targetK: number;
}

export interface RiskAnswer {
  columns: RiskColumn[];
  quasi: number[];
  sensitive: number[];
  before: RiskFigures;
  /** Under the policy. */
  after: RiskFigures;
}

/** A file that is read and looked through, with what was found by others than the core's detectors. */
export interface OpenRequest extends Rulebook {
  file: File;
  extension: string;
  /** What a model found that the person added: start, end (UTF-16 units), kind, score per mille, for each. */
  suggested?: Uint32Array;
  /** The same of mentions of people who were found in any of the files: what {@link EngineMethods.mentions} gave. */
  mentioned?: Uint32Array;
}

export interface InspectRequest extends OpenRequest {
  /** Values that are kept wherever they are found. */
  never: string[];
  withText: boolean;
}

export interface Inspection {
  description: Description;
  /** Rows of {@link ROW} numbers. */
  rows: Uint32Array;
  /** How many of them, the first ones, are no mentions. */
  detected: number;
  /** Full names of the people among those, one a line. Raw. */
  people: string;
  /** Numbers of the findings whose value is one of `never`. */
  never: Uint32Array;
  /** Of the file's bytes, in hexadecimal. */
  sha256: string;
  /** The policy that it was read under. */
  policy: PolicyView;
  /** UTF-8; only when asked for. */
  text: Uint8Array | null;
}

/** A finding that a person added, or that the second look after scrubbing found. Offsets are UTF-16 units. */
export interface Span {
  start: number;
  end: number;
  kind: number;
}

export interface EntitiesRequest extends OpenRequest {
  /** How many findings the review saw. */
  expected: number;
  /** What was added to them since, in order. */
  extra: Span[];
}

export interface MentionsRequest extends Rulebook {
  file: File;
  extension: string;
  /**
   * All that is asked about already: rows of start, end, kind and what becomes of it. 0: nobody is looked for there; 1: it goes, 2: it
   * stays, unless it is a place that is a mention.
   */
  found: Uint32Array;
  /** The people who are looked for, one a line. */
  names: string;
}

/** Whom the findings of a file stand for by their values. For this page alone: it holds values. */
export interface FileEntities {
  /** For each finding, those added since behind the others, the number of its written form. */
  forms: Uint32Array;
  /** For each form four numbers that say whom, the same in all files of a contribution. */
  whom: Uint32Array;
  /** What each form looks like, one a line; white space is one blank, and what is long is cut. */
  texts: string;
}

export interface SealFileRequest extends OpenRequest {
  /** Whether {@link EngineMethods.reidentification} will be asked. */
  reidentify: boolean;
  /** How many findings the review saw. Another number now means that the file changed: it is refused. */
  expected: number;
  /** One decision for each of the `expected` findings: 1 redact, 2 keep, 3 replaced by an addition that touches it. */
  decisions: Uint8Array;
  /** What the person added or drew anew: redacted, or kept. */
  additions: (Span & { decision: number })[];
  /** Decided findings of an earlier second look. */
  residuals: (Span & { decision: number })[];
  /** Whom some of them stand for, whatever their values: rows of start, end, kind, whom (four numbers) and role. */
  told: Uint32Array;
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
  /**
   * `names`: make ready to read files, names and all. `risk`: make ready for {@link EngineMethods.risk} too. `warm`: for
   * these at once, so that the first file does not wait.
   */
  start: [{ warm: Rulebook | null; names: boolean; risk: boolean }, EngineStart];
  /**
   * Gives the worker what sensitive details are found with, as {@link Engine} does when a call needs it and fails with
   * `hints-missing`.
   */
  loadHints: [{ bytes: Uint8Array }, Record<string, never>];
  inspect: [InspectRequest, Inspection];
  entities: [EntitiesRequest, FileEntities];
  /** Every mention of some people outside of what was found already, in rows as of {@link OpenRequest.suggested}. Nothing else is looked for. */
  mentions: [MentionsRequest, { mentioned: Uint32Array }];
  /** For each name, one a line and beside each the number of its file, the place of the first that is the same person's. */
  samePeople: [{ names: string; documents: Uint32Array }, { owners: Uint32Array }];
  sealFile: [SealFileRequest, SealedFile];
  seal: [{ record: string }, { bytes: Uint8Array }];
  openBundle: [{ bytes: Uint8Array }, { files: BundleFile[] }];
  bundleFile: [{ path: string }, { bytes: Uint8Array }];
  /** The file that tells what stood where, of what was scrubbed into the session, encrypted under a passphrase. */
  reidentification: [{ contribution: string; passphrase: string }, { bytes: Uint8Array }];
  checkPolicy: [{ policy: string }, { verdict: PolicyVerdict }];
  preview: [PreviewRequest, Preview];
  /** Only of a worker that was started for it. */
  risk: [RiskRequest, RiskAnswer];
  /** Start and end of every hit, in UTF-16 units. */
  search: [SearchRequest, { places: Uint32Array }];
}

export type Method = keyof EngineMethods;

/**
 * Numbers per finding: start, end (UTF-16 units), kind, score per mille, detector, flags, the place of the context word
 * that was seen in the list of its row, and the place of the disguise in {@link VIEWS}, both counted from 1 (0: none);
 * the policy's entry, as a place in {@link PolicyView.entries}, and what is decided at once: 0 nothing, 1 redact, 2 keep.
 */
export const ROW = 10;

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
  'column',
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
  /**
   * What each of several calls has besides `params`. They are answered one by one, in order, and the first that goes wrong is
   * the last that is made.
   */
  each?: readonly object[];
}

export type ReplyMessage =
  | { id: number; progress: number }
  | { id: number; ok: true; value: unknown }
  | { id: number; ok: false; problem: Problem };
