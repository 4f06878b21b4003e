/**
 * Everything that the work page knows, as one plain object, and `update`, the only way to change it. Pure: no
 * browser, no clock, no worker. `work.ts` looks at the state and does what follows from it.
 */
import { type Locale, REVIEWERS, type Reviewer, type ReviewFacts, type UploadPhase } from '../channel';
import type {
  BundleFile,
  Description,
  DetectorInfo,
  EngineStart,
  FileEntities,
  Kind,
  PolicyView,
  Problem,
  Role,
  RuleList,
} from '../engine/protocol';
import { ROW } from '../engine/protocol';
import { isModelProblem } from '../model/model';
import type { HostedModel, Suggestion } from '../model/protocol';
import { COMMANDS, type Command, type Keys, rebound } from './commands';
import type { Consent } from './consent';
import { EMPTY_CONSENT } from './consent';
import type { Listed, Place, Told } from './entities';
import type { Change, Decision, Drawn, Findings, Sort } from './findings';
import {
  apply,
  atOnceAt,
  carryOver,
  count,
  countKept,
  DECISION,
  decisionAt,
  endAt,
  fromRows,
  inTextOrder,
  isOfSort,
  kindAt,
  settle,
  startAt,
  withAdded,
  withResiduals,
} from './findings';
import { beforeLog, type Restored } from './journal';
import { type ModelState, modelKey, withMeaning } from './model-state';
import { DEFAULT_POLICY, hasLists, readPolicy } from './policy';
import type { Sample, Stretch } from './sampling';

export type Step = 'add' | 'review' | 'consent' | 'send';
export const STEPS: readonly Step[] = ['add', 'review', 'consent', 'send'];

/** Larger files are refused on sight, in bytes: the engine would need several times as much memory. */
export const FILE_LIMIT = 64 * 1024 * 1024;

/** More people than this are not looked for in all files, as in the core. */
const MOST_SOUGHT = 10_000;

/** The kind of names of people. */
export const PERSON = 'PERSON';

export type FileState = 'waiting' | 'reading' | 'read' | 'failed' | 'cancelled';

export type RulesState = 'unasked' | 'loading' | 'ready' | 'failed';

export interface FileEntry {
  readonly id: number;
  /** Shown on this page only; it never leaves it. */
  readonly name: string;
  readonly file: File;
  readonly state: FileState;
  readonly problem: Problem | null;
  readonly description: Description | null;
  readonly findings: Findings;
  readonly undecided: number;
  /** Whether its text has stood on the screen in Review. */
  readonly opened: boolean;
  /** Which hundredths of its text have stood on the screen. */
  readonly seen: Uint8Array;
  /** Of the file's bytes, in hexadecimal; only for knowing it again, and never sent. */
  readonly sha256: string;
  /** What the policy says that it was read under. */
  readonly policy: PolicyView | null;
  /** What the model that the person added has found in it. */
  readonly suggested: readonly Suggestion[];
  /** How many findings, the first ones, are no mentions of people who were found in any of the files. */
  readonly detected: number;
  /** Full names of the people among those, one a line; `null` as long as that is not known. */
  readonly people: string | null;
  /** The mentions, as the engine gave them. */
  readonly mentioned: Uint32Array;
  /** Who was looked for in it: {@link State.people} at that time, or `null` for nobody. */
  readonly sought: string | null;
}

/** One undoable step, over any number of files. */
export type Action = readonly {
  file: number;
  changes: readonly Change[];
  /** What was said about whom findings stand for; `file` is that of the first place in it. */
  told?: Told;
}[];

/** Whom the findings of a file stand for, as long as it has the findings that this was asked for. */
export interface KnownEntities {
  /** {@link FileEntities.whom} by the values alone, before people with several names were put together. */
  readonly byValue: Uint32Array;
  readonly rows: Uint32Array;
  readonly extra: Findings['extra'];
  readonly entities: FileEntities;
}

export interface Sealed {
  files: readonly BundleFile[];
  bytes: number;
  documents: number;
  /** Decoded contents of the files that were looked at, by path. */
  contents: Readonly<Record<string, string>>;
  chosen: string;
}

/** How the text in Review is shown. */
export interface Reading {
  /** What was read, what would go, or both beside each other. */
  view: (typeof VIEWS_OF_TEXT)[number];
  /** Size of the letters, from {@link SIZES}. */
  size: number;
  /** Lines as long as the window, or as long as is good for reading. */
  wide: boolean;
  /** Whether these settings are on show. */
  settings: boolean;
}

export const VIEWS_OF_TEXT = ['original', 'outgoing', 'both'] as const;
export const SIZES = { smallest: 0, normal: 1, largest: 4 } as const;

/** The search in the text of the file in Review. */
export interface Search {
  open: boolean;
  query: string;
  /** Whether the query is a regular expression. */
  pattern: boolean;
  letterCase: boolean;
  /** Start and end of every hit, in order. */
  places: Uint32Array;
  current: number;
  running: boolean;
  problem: Problem | null;
}

/**
 * Decisions outlast a reload only for those who ask for it. `shut`: something was kept earlier, and waits for its
 * passphrase.
 */
export interface JournalState {
  state: 'none' | 'shut' | 'opening' | 'open';
  problem: string | null;
}

export interface Pair {
  first: Reviewer;
  second: Reviewer;
  /** The findings of each confirmed file as the second reviewer saw them. */
  confirmed: ReadonlyMap<number, Findings>;
}

export interface State {
  readonly locale: Locale;
  readonly step: Step;
  readonly engine: EngineStart | null;
  readonly kinds: readonly Kind[];
  readonly detectors: readonly DetectorInfo[];
  /** Words that placeholders can go by. */
  readonly roles: readonly Role[];
  /** What every rule is, in words; loaded when it is first wanted. */
  readonly rules: RuleList | null;
  readonly rulesState: RulesState;
  /** Why the page refuses to work at all. */
  readonly refusal: string | null;
  readonly words: readonly string[];
  /** Values that are kept wherever they are found. */
  readonly never: readonly string[];
  /** The text of the policy file. */
  readonly policy: string;
  /** The contributor's secret for this contribution, 64 hexadecimal digits. It never leaves. */
  readonly key: string;
  readonly files: readonly FileEntry[];
  /** Full names of everybody who was found in any of the files, one a line: they are looked for in all of them. */
  readonly people: string;
  /** How often people who were marked by hand are being looked for at the moment. Nothing is sent meanwhile. */
  readonly marking: number;
  readonly lastFile: number;
  readonly skipped: number;
  readonly loadingSamples: boolean;
  readonly samplesMissing: boolean;
  /** Whether single letters act as commands in Review. */
  readonly letterKeys: boolean;
  /** Which key is which command. */
  readonly keys: Keys;
  readonly reading: Reading;
  readonly search: Search;
  readonly journal: JournalState;
  /** The model that the person added, if any. */
  readonly model: ModelState | null;
  /** How much of the file that is being read the model has seen, between 0 and 1; `null` if it sees none. */
  readonly modelShare: number | null;
  /** The models that the host offers; `null` until it was asked, and the page has no words about models until then. */
  readonly hostedModels: readonly HostedModel[] | 'failed' | null;
  /** The order of the files in Review. */
  readonly byRisk: boolean;
  /** A stretch of the text that is to be read now. */
  readonly stretch: Stretch | null;
  readonly sample: Sample | null;
  /** A second person confirms each file; any change in it takes that back. */
  readonly pair: Pair | null;
  /** The file in Review; its text, or why there is none. */
  readonly reviewFile: number | null;
  readonly text: { file: number; value: string } | null;
  readonly textProblem: Problem | null;
  /** Number of the finding in the light, in the file in Review. */
  readonly current: number | null;
  /** Only this kind is listed and walked through. */
  readonly filter: number | null;
  /** Only findings of this sort are. */
  readonly sort: Sort | null;
  /** Whom findings stand for, file by file, once somebody asked. It holds values, and goes when the text does. */
  readonly entities: ReadonlyMap<number, KnownEntities>;
  /** Whether people with several names were put together over all files since whom anything stands for was asked last. */
  readonly arePeopleJoined: boolean;
  readonly past: readonly Action[];
  readonly future: readonly Action[];
  /** Files that the second look sent back to Review. */
  readonly sentBack: readonly number[];
  readonly consent: Consent;
  readonly consentChecked: boolean;
  readonly sealing: { done: number; total: number } | null;
  readonly sealProblem: (Problem & { file?: string }) | null;
  readonly sealed: Sealed | null;
  readonly upload: { state: UploadPhase; code: string | null };
  readonly receipt: Readonly<Record<string, unknown>> | null;
}

export type Event =
  | { type: 'engine-started'; engine: EngineStart }
  | { type: 'refuse'; code: string }
  | { type: 'rules-loading' }
  | { type: 'rules'; rules: RuleList | null }
  | { type: 'locale'; locale: Locale }
  | { type: 'step'; step: Step }
  | { type: 'files-added'; files: readonly { name: string; file: File }[]; skipped: number }
  | { type: 'samples'; loading: boolean; missing?: boolean }
  | { type: 'letter-keys'; on: boolean }
  | { type: 'rebind'; command: Command; key: string }
  | { type: 'reading-view'; change: Partial<Reading> }
  | { type: 'search'; change: Partial<Pick<Search, 'open' | 'query' | 'pattern' | 'letterCase'>> }
  | { type: 'search-found'; places: Uint32Array; from: number }
  | { type: 'search-failed'; problem: Problem }
  | { type: 'search-move'; by: 1 | -1 }
  | { type: 'reading'; id: number }
  /** `never`: numbers of the findings whose value is on the list of those that are kept. */
  | {
      type: 'read';
      id: number;
      description: Description;
      rows: Uint32Array;
      never?: Uint32Array;
      sha256?: string;
      policy?: PolicyView;
      suggested?: readonly Suggestion[];
      detected?: number;
      people?: string;
    }
  /** Where people of all files are mentioned in a file, as the engine gives it. */
  | { type: 'sought'; id: number; people: string; mentioned: Uint32Array }
  | { type: 'failed'; id: number; problem: Problem }
  | { type: 'cancel'; id: number }
  | { type: 'cancel-all' }
  | { type: 'remove'; id: number }
  | { type: 'remove-failed' }
  | { type: 'remove-all' }
  | { type: 'words'; text: string }
  | { type: 'never-list'; text: string }
  /** Puts a value on the list of those that are always marked, or never. */
  /** Another policy, which every file is read under again. */
  | { type: 'policy'; text: string }
  /** The secret of an earlier contribution. */
  | { type: 'key'; key: string }
  | { type: 'always'; value: string }
  | { type: 'never'; value: string }
  | { type: 'review-file'; id: number }
  | { type: 'text'; file: number; value: string }
  | { type: 'text-failed'; file: number; problem: Problem }
  | { type: 'current'; finding: number }
  | { type: 'move'; by: 1 | -1 }
  | { type: 'next-undecided' }
  | { type: 'filter'; kind: number | null }
  | { type: 'sort'; sort: Sort | null }
  /** `reason`: a number of the list of reasons, from 1, for what is kept. */
  | { type: 'decide'; finding: number; decision: Decision; advance: boolean; reason?: number }
  | { type: 'redact-all-files' }
  | { type: 'entities' | 'people-joined'; known: ReadonlyMap<number, KnownEntities> }
  | { type: 'forget-entities' }
  /** Something was said about whom findings stand for. */
  | { type: 'told'; told: Told }
  /** One decision about findings of several files. */
  | {
      type: 'decide-everywhere';
      mentions: readonly { file: number; findings: readonly number[] }[];
      decision: Decision;
      reason?: number;
    }
  /** One decision about many findings of the file in Review. */
  | { type: 'decide-many'; findings: readonly number[]; decision: Decision; reason?: number }
  | { type: 'add-findings'; spans: readonly { start: number; end: number }[]; kind: number }
  | { type: 'marking'; by: 1 | -1 }
  /** Mentions of people who were marked by hand. `step`: what they are taken back with, if it is still the last. */
  | {
      type: 'mentioned';
      mentions: readonly { file: number; spans: readonly { start: number; end: number }[] }[];
      kind: number;
      step: Action | null;
    }
  /** Other places or kinds in the stead of findings of the file in Review. */
  | { type: 'redraw'; findings: readonly number[]; drawn: readonly Drawn[] }
  | { type: 'by-risk'; on: boolean }
  /** Part of the text on the screen, each end between 0 and 1. */
  | { type: 'seen'; file: number; from: number; to: number }
  | { type: 'stretch'; stretch: Stretch | null }
  | { type: 'sample'; stretches: readonly Stretch[] }
  | { type: 'sample-next' }
  | { type: 'sample-stop' }
  | { type: 'pair'; pair: { first: Reviewer; second: Reviewer } | null }
  /** The second reviewer has looked at this file and confirms what was decided. */
  | { type: 'confirm'; file: number }
  | { type: 'journal'; journal: JournalState }
  | { type: 'model'; model: ModelState | null }
  | { type: 'model-share'; share: number }
  | { type: 'hosted-models'; models: readonly HostedModel[] | 'failed' }
  /** What labels of the model mean: the number of a kind, or -1 if they are passed over. */
  | { type: 'model-meaning'; labels: readonly string[]; kind: number }
  /** What was kept earlier about files in which nothing is decided yet. */
  | { type: 'restored'; restored: Restored }
  | { type: 'undo' }
  | { type: 'redo' }
  | { type: 'consent'; change: Partial<Consent> }
  | { type: 'consent-checked' }
  | { type: 'sealing'; done: number; total: number }
  | { type: 'residuals'; id: number; rows: Uint32Array }
  | { type: 'seal-failed'; problem: Problem; file?: string }
  | { type: 'sealed'; files: readonly BundleFile[]; bytes: number; documents: number }
  | { type: 'bundle-content'; path: string; text: string }
  | { type: 'bundle-choose'; path: string }
  | { type: 'unseal' }
  | { type: 'upload-state'; state: UploadPhase; code: string | null }
  | { type: 'receipt'; receipt: Record<string, unknown> }
  /** `key`: the secret of the next contribution. */
  | { type: 'start-over'; key: string };

const NO_SEARCH: Search = {
  open: false,
  query: '',
  pattern: false,
  letterCase: false,
  places: new Uint32Array(0),
  current: -1,
  running: false,
  problem: null,
};

const NOTHING_SEEN = new Uint8Array(100);

const NOTHING = new Uint32Array(0);

const NO_FINDINGS: Findings = fromRows(new Uint32Array(0));

/** `key`: see {@link State.key}. */
export function initialState(locale: Locale, key = ''): State {
  return {
    locale,
    step: 'add',
    engine: null,
    kinds: [],
    detectors: [],
    roles: [],
    rules: null,
    rulesState: 'unasked',
    refusal: null,
    words: [],
    never: [],
    policy: DEFAULT_POLICY,
    key,
    files: [],
    people: '',
    marking: 0,
    lastFile: 0,
    skipped: 0,
    loadingSamples: false,
    samplesMissing: false,
    letterKeys: true,
    keys: COMMANDS,
    reading: { view: 'original', size: SIZES.normal, wide: false, settings: false },
    search: NO_SEARCH,
    journal: { state: 'none', problem: null },
    model: null,
    modelShare: null,
    hostedModels: null,
    byRisk: false,
    stretch: null,
    sample: null,
    pair: null,
    reviewFile: null,
    text: null,
    textProblem: null,
    current: null,
    filter: null,
    sort: null,
    entities: new Map(),
    arePeopleJoined: false,
    past: [],
    future: [],
    sentBack: [],
    consent: EMPTY_CONSENT,
    consentChecked: false,
    sealing: null,
    sealProblem: null,
    sealed: null,
    upload: { state: 'idle', code: null },
    receipt: null,
  };
}

/** One word or phrase on each line; blank lines and repetitions are dropped. */
export function parseWords(text: string): string[] {
  return [
    ...new Set(
      text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    ),
  ];
}

/** Lower-case file extension without the dot, `''` when there is none. */
export function extensionOf(name: string): string {
  const base = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  const dot = base.lastIndexOf('.');
  return dot <= 0 ? '' : base.slice(dot + 1).toLowerCase();
}

/** The place of a file in the list; -1 if it is not there. Files get their ids in the order in which they are added. */
function placeOf({ files }: State, id: number): number {
  let low = 0;
  let high = files.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((files[middle]?.id ?? id) < id) low = middle + 1;
    else high = middle;
  }
  return files[low]?.id === id ? low : -1;
}

export function fileById(state: State, id: number | null): FileEntry | null {
  return id === null ? null : (state.files[placeOf(state, id)] ?? null);
}

export function reviewedFile(state: State): FileEntry | null {
  return fileById(state, state.reviewFile);
}

/** The number of the detector that stands for the model; -1 if the engine has none. */
export function modelNumber({ detectors }: State): number {
  return detectors.findIndex(({ name }) => name === 'model');
}

export function readFiles(state: State): readonly FileEntry[] {
  return state.files.filter((file) => file.state === 'read');
}

export function undecidedInAll(state: State): number {
  return readFiles(state).reduce((sum, file) => sum + file.undecided, 0);
}

/** Whether everybody who was found in any of the files was looked for in this one. */
export function isSought({ people }: State, { sought, mentioned }: FileEntry): boolean {
  return sought === people || (people === '' && mentioned.length === 0);
}

/** What becomes of a file at the moment. */
export function phaseOf(state: State, file: FileEntry): FileState | 'seeking' {
  return file.state === 'read' && !isSought(state, file) ? 'seeking' : file.state;
}

/** Whether a file waits for something that the page is doing. */
export function isUnderWay(state: State, file: FileEntry): boolean {
  return ['waiting', 'reading', 'seeking'].includes(phaseOf(state, file));
}

/**
 * The files in which people of the others are to be looked for, once all files are read. Those that are read again with what
 * was found by that come after all: the engine keeps whom it looks for from one file to the next.
 */
export function filesToSeek(state: State): readonly FileEntry[] {
  const { files, people } = state;
  if (files.some((file) => isBeingRead(file) && file.sought !== people)) return [];
  return files.filter((file) => phaseOf(state, file) === 'seeking');
}

/** How many files go to a worker at once, and of how many bytes together: not more than are read in a moment. */
const MOST_AT_ONCE = { files: 256, bytes: 1_000_000 };

/** The first files from a place on, as many as go to a worker at once. */
export function few(files: readonly FileEntry[], from = 0): readonly FileEntry[] {
  let bytes = 0;
  let end = from;
  while (end < files.length && end - from < MOST_AT_ONCE.files) {
    bytes += files[end]?.file.size ?? 0;
    if (bytes > MOST_AT_ONCE.bytes && end > from) break;
    end += 1;
  }
  return files.slice(from, end);
}

/** Those of some files that are read next, by so many workers. */
export function atOnce(state: State, files: readonly FileEntry[], workers: number): readonly FileEntry[] {
  // Somebody is looking at the file on the screen: it is first, and by itself, because its text is opened next.
  const shown = files.find(({ id }) => id === state.reviewFile);
  if (shown) return [shown];
  let end = 0;
  for (let worker = 0; worker < workers; worker += 1) end += few(files, end).length;
  return files.slice(0, end);
}

function isBeingRead({ state }: FileEntry): boolean {
  return state === 'waiting' || state === 'reading';
}

/**
 * Whether Add is finished: something was read, and nothing is under way or failed and still in the list. A model that was
 * added and is not ready counts as well: what it would have found is missing.
 */
export function canReview(state: State): boolean {
  return (
    state.files.length > 0 &&
    state.files.every((file) => file.state === 'read' && isSought(state, file)) &&
    (state.model === null || state.model.state === 'ready')
  );
}

export function canConsent(state: State): boolean {
  return (
    canReview(state) && state.marking === 0 && undecidedInAll(state) === 0 && unconfirmed(state).length === 0
  );
}

const toldIn = new WeakMap<readonly Action[], Told[]>();

/** What was said about whom findings stand for, in order, without what was undone. */
export function toldOf({ past }: State): readonly Told[] {
  let told = toldIn.get(past);
  if (!told) {
    told = past.flatMap((action) => action.flatMap((part) => part.told ?? []));
    toldIn.set(past, told);
  }
  return told;
}

/** Whether it is known whom the findings of a file stand for, as they are now. */
export function isListed({ entities }: State, { id, findings }: FileEntry): boolean {
  const known = entities.get(id);
  return known?.rows === findings.rows && known.extra === findings.extra;
}

/** The files of which it is known. */
export function listed(state: State): Listed[] {
  return readFiles(state).flatMap((file) => {
    const known = isListed(state, file) ? state.entities.get(file.id) : undefined;
    return known ? [{ id: file.id, findings: file.findings, entities: known.entities }] : [];
  });
}

/** Whether the second reviewer has confirmed this file as it is now. */
export function isConfirmed({ pair }: State, file: FileEntry): boolean {
  return pair?.confirmed.get(file.id)?.decisions === file.findings.decisions;
}

/** Files that wait for the second reviewer. */
export function unconfirmed(state: State): readonly FileEntry[] {
  return state.pair ? readFiles(state).filter((file) => !isConfirmed(state, file)) : [];
}

/** What the record may truly say: `all` only when every file was opened and every finding decided. */
export function reviewed(state: State): 'all' | 'none' {
  return canConsent(state) && state.files.every((file) => file.opened) ? 'all' : 'none';
}

/**
 * The roles of the two people who reviewed, for the record: only where the second one has confirmed every file, which
 * takes that it was open before them.
 */
export function reviewers(state: State): readonly Reviewer[] {
  return state.pair !== null && reviewed(state) === 'all' ? [state.pair.first, state.pair.second] : [];
}

/** Whether a click on this step leads there now. */
export function mayEnter(state: State, step: Step): boolean {
  if (state.sealing !== null) return false;
  if (state.sealed !== null) return step === 'send';
  switch (step) {
    case 'add':
      return true;
    case 'review':
      return canReview(state);
    case 'consent':
      return canConsent(state);
    case 'send':
      return false;
  }
}

interface Walk {
  filter: number | null;
  sort: Sort | null;
  list: readonly number[];
  /** Place in the list by number of the finding; -1 for what is not in it. */
  places: Int32Array;
}

const walks = new WeakMap<object, Walk>();

function walkOf({ filter, sort }: State, { findings }: FileEntry): Walk {
  // With a sort it is another list after each decision.
  const until = sort === null ? findings.shape : findings.decisions;
  const known = walks.get(until);
  if (known && known.filter === filter && known.sort === sort) return known;
  const list = inTextOrder(findings).filter(
    (index) =>
      decisionAt(findings, index) !== DECISION.withdrawn &&
      (filter === null || kindAt(findings, index) === filter) &&
      (sort === null || isOfSort(findings, index, sort)),
  );
  const places = new Int32Array(count(findings)).fill(-1);
  list.forEach((finding, place) => {
    places[finding] = place;
  });
  const walk = { filter, sort, list, places };
  walks.set(until, walk);
  return walk;
}

/** Numbers of the findings to walk through in the file in Review, in text order: the same list until it changes. */
export function walkable(state: State, file: FileEntry): readonly number[] {
  return walkOf(state, file).list;
}

/** Where a finding stands in {@link walkable}; -1 if it does not. */
export function placeInWalk(state: State, file: FileEntry, finding: number | null): number {
  return finding === null ? -1 : (walkOf(state, file).places[finding] ?? -1);
}

function withFile(state: State, id: number, change: (file: FileEntry) => FileEntry): State {
  const place = placeOf(state, id);
  const file = state.files[place];
  return file ? { ...state, files: state.files.with(place, change(file)) } : state;
}

function withFindings(file: FileEntry, findings: Findings): FileEntry {
  return { ...file, findings, undecided: findings.pending };
}

function perform(state: State, action: Action, direction: 'to' | 'from'): State {
  let next = state;
  // Who is who changes what stands in any file: the second reviewer looks again.
  if (next.pair && action.some(({ told }) => told))
    next = { ...next, pair: { ...next.pair, confirmed: new Map() } };
  const files = [...next.files];
  for (const { file, changes } of action) {
    const place = placeOf(next, file);
    const entry = files[place];
    if (entry) files[place] = withFindings(entry, apply(entry.findings, changes, direction));
  }
  return { ...next, files };
}

function record(state: State, action: Action): State {
  if (action.every(({ changes, told }) => changes.length === 0 && !told)) return state;
  return { ...perform(state, action, 'to'), past: [...state.past, action], future: [], sealProblem: null };
}

/** Where in the walk one is: the place of the current finding, or of the last one before it that is in the walk. */
function placeBefore(state: State, file: FileEntry): number {
  const here = placeInWalk(state, file, state.current);
  if (here !== -1 || state.current === null || state.sort === null) return here;
  const { findings } = file;
  const at = startAt(findings, state.current);
  return walkable(state, file).findLastIndex((index) => startAt(findings, index) <= at);
}

/** The next undecided finding after the current one, from the top again at the end; else stays. */
function nextUndecided(state: State, file: FileEntry): number | null {
  const walk = walkable(state, file);
  const here = placeBefore(state, file);
  for (let step = 1; step <= walk.length; step += 1) {
    const index = walk[(here + step) % walk.length] as number;
    if (decisionAt(file.findings, index) === DECISION.pending) return index;
  }
  return null;
}

function openReview(state: State, id: number): State {
  const file = fileById(state, id);
  if (!file) return state;
  const fresh: State = {
    ...state,
    reviewFile: id,
    text: state.text?.file === id ? state.text : null,
    textProblem: null,
    current: null,
    filter: null,
    sort: null,
    search: state.reviewFile === id ? state.search : NO_SEARCH,
    stretch: state.stretch?.file === id ? state.stretch : null,
  };
  return { ...fresh, current: nextUndecided(fresh, file) ?? inTextOrder(file.findings)[0] ?? null };
}

function withoutFiles(state: State, gone: (file: FileEntry) => boolean): State {
  const removed = new Set(state.files.filter(gone).map((file) => file.id));
  const isGone = ({ file, told }: Action[number]): boolean =>
    removed.has(file) || (told?.type === 'join' && removed.has(told.into.file));
  const keep = (actions: readonly Action[]): Action[] =>
    actions.map((action) => action.filter((part) => !isGone(part))).filter((action) => action.length > 0);
  const review = state.reviewFile !== null && removed.has(state.reviewFile);
  return rememberPeople({
    ...state,
    files: state.files.filter((file) => !removed.has(file.id)),
    past: keep(state.past),
    future: keep(state.future),
    sentBack: state.sentBack.filter((id) => !removed.has(id)),
    entities: new Map([...state.entities].filter(([id]) => !removed.has(id))),
    reviewFile: review ? null : state.reviewFile,
    text: state.text && removed.has(state.text.file) ? null : state.text,
    current: review ? null : state.current,
  });
}

/** Has files read again of which it is not known any more who is in them, since their bundle was sealed. */
function rememberPeople(state: State): State {
  const isForgotten = (entry: FileEntry): boolean => entry.state === 'read' && entry.people === null;
  if (!state.files.some(isForgotten)) return state;
  return {
    ...state,
    files: state.files.map((entry) =>
      isForgotten(entry) ? { ...entry, state: 'waiting', sought: null } : entry,
    ),
  };
}

const NOBODY: { of: readonly (string | null)[]; people: string } = { of: [], people: '' };
/** What {@link withPeople} made of what it saw last. */
let collected = NOBODY;

/** Brings {@link State.people} up to date, once all files are read. */
function withPeople(state: State): State {
  if (state.files.some(isBeingRead)) return state;
  const of = readFiles(state).map(({ people }) => people);
  if (of.includes(null)) return state;
  if (of.length !== collected.of.length || of.some((people, place) => people !== collected.of[place])) {
    const names = new Set<string>();
    for (const people of of)
      for (const name of (people ?? '').split('\n'))
        if (name !== '' && names.size < MOST_SOUGHT) names.add(name);
    collected = { of, people: [...names].join('\n') };
  }
  return collected.people === state.people ? state : { ...state, people: collected.people };
}

/** Findings of `file` that are undecided, as one change each. */
function undecidedChanges(file: FileEntry, to: Decision): Change[] {
  const changes: Change[] = [];
  for (let finding = 0; finding < count(file.findings); finding += 1)
    if (decisionAt(file.findings, finding) === DECISION.pending)
      changes.push({ finding, from: DECISION.pending, to });
  return changes;
}

function addFindings(
  state: State,
  file: FileEntry,
  spans: readonly { start: number; end: number }[],
  kind: number,
): State {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  const changes: Change[] = [];
  // What an added finding touches goes with it: coverage only grows.
  for (let finding = 0; finding < count(file.findings); finding += 1) {
    const from = decisionAt(file.findings, finding);
    if (from === DECISION.redact || from === DECISION.withdrawn) continue;
    if (touched(sorted, startAt(file.findings, finding), endAt(file.findings, finding)))
      changes.push({ finding, from, to: DECISION.redact });
  }
  return draw(
    state,
    file,
    changes,
    spans.map(({ start, end }) => ({ start, end, kind })),
    [],
  );
}

/** Whether any of the spans, which are in order and disjoint, overlaps this place. */
function touched(sorted: readonly { start: number; end: number }[], start: number, end: number): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const next = sorted[low];
  return next !== undefined && next.start < end;
}

/** Draws new findings, and makes some changes to others, in one step. The first new one comes into the light. */
function draw(
  state: State,
  file: FileEntry,
  changes: readonly Change[],
  drawn: readonly Drawn[],
  replaces: readonly number[],
): State {
  const first = count(file.findings);
  const all = [
    ...changes,
    ...drawn.map((_, index) => ({
      finding: first + index,
      from: DECISION.withdrawn,
      to: DECISION.redact,
    })),
  ];
  const grown = withFile(state, file.id, (entry) =>
    withFindings(entry, withAdded(entry.findings, drawn, replaces)),
  );
  return { ...record(grown, [{ file: file.id, changes: all }]), current: first, filter: null, sort: null };
}

/** Adds findings to several files, in one step with `step` if that was the last one. What is in the light stays so. */
function addMentions(
  state: State,
  mentions: Extract<Event, { type: 'mentioned' }>['mentions'],
  kind: number,
  step: Action | null,
): State {
  let grown = state;
  const action: Action[number][] = [];
  for (const { file, spans } of mentions) {
    const first = fileById(grown, file)?.findings;
    if (!first || spans.length === 0) continue;
    const drawn = spans.map(({ start, end }) => ({ start, end, kind }));
    grown = withFile(grown, file, (entry) => withFindings(entry, withAdded(entry.findings, drawn, [])));
    const changes = drawn.map((_, index) => ({
      finding: count(first) + index,
      from: DECISION.withdrawn,
      to: DECISION.redact,
    }));
    action.push({ file, changes });
  }
  if (action.length === 0) return state;
  const past =
    step !== null && state.past.at(-1) === step
      ? [...state.past.slice(0, -1), [...step, ...action]]
      : [...state.past, action];
  return { ...perform(grown, action, 'to'), past, future: [], sealProblem: null };
}

function redraw(state: State, file: FileEntry, old: readonly number[], drawn: readonly Drawn[]): State {
  const inPlay = old.filter((finding) => decisionAt(file.findings, finding) !== DECISION.withdrawn);
  if (inPlay.length === 0 || drawn.length === 0) return state;
  // What was drawn anew before stands in for the same findings as before.
  const replaces = inPlay.flatMap((finding) => {
    const extra = file.findings.extra[finding - file.findings.rows.length / ROW];
    return extra?.added ? extra.replaces : [finding];
  });
  const changes = inPlay.map((finding) => ({
    finding,
    from: decisionAt(file.findings, finding),
    to: DECISION.withdrawn,
  }));
  return draw(state, file, changes, drawn, [...new Set(replaces)]);
}

function travel(state: State, back: boolean): State {
  const from = back ? state.past : state.future;
  const action = from.at(-1);
  if (!action) return state;
  let next = perform(state, action, back ? 'from' : 'to');
  next = back
    ? { ...next, past: state.past.slice(0, -1), future: [...state.future, action] }
    : { ...next, past: [...state.past, action], future: state.future.slice(0, -1) };
  // What was said about who is who has no place of its own.
  if (action.every(({ changes }) => changes.length === 0)) return next;
  // Show what changed: stay in the file on screen if it was touched, else go to the one that was.
  const here = action.find(({ file }) => file === state.reviewFile) ?? action[0];
  const first = here?.changes[0];
  if (!here || !first) return next;
  if (here.file !== state.reviewFile) next = openReview(next, here.file);
  const entry = fileById(next, here.file);
  const visible = entry !== null && decisionAt(entry.findings, first.finding) !== DECISION.withdrawn;
  return visible ? { ...next, current: first.finding, filter: null, sort: null } : next;
}

/** Goes to the stretch of the sample that is to be read. */
function atStretch(state: State): State {
  const stretch = state.sample?.stretches[state.sample.at] ?? null;
  const here = stretch && stretch.file !== state.reviewFile ? openReview(state, stretch.file) : state;
  return { ...here, stretch, current: stretch ? null : here.current };
}

/** What the sample has shown so far: findings and additions in the stretches that were read. */
export function sampleResult(state: State): { read: number; found: number; missed: number } {
  const { sample } = state;
  if (!sample) return { read: 0, found: 0, missed: 0 };
  const result = { read: Math.min(sample.at, sample.stretches.length), found: 0, missed: 0 };
  for (const { file, start, end } of sample.stretches.slice(0, sample.at)) {
    const findings = fileById(state, file)?.findings;
    if (!findings) continue;
    const order = inTextOrder(findings);
    let low = 0;
    let high = order.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (startAt(findings, order[middle] as number) < start) low = middle + 1;
      else high = middle;
    }
    for (let at = low; at < order.length; at += 1) {
      const finding = order[at] as number;
      if (startAt(findings, finding) >= end) break;
      if (decisionAt(findings, finding) === DECISION.withdrawn) continue;
      const extra = findings.extra[finding - findings.rows.length / ROW];
      if (!extra?.added) result.found += 1;
      else if (extra.replaces.length === 0) result.missed += 1;
    }
  }
  return result;
}

/** How this contribution was reviewed, in numbers. */
export function reviewFacts(state: State): ReviewFacts {
  const files = readFiles(state);
  const length = (file: FileEntry): number => file.description?.utf16Length ?? 0;
  const all = files.reduce((sum, file) => sum + length(file), 0);
  const seen = files.reduce((sum, file) => sum + length(file) * seenShare(file), 0);
  const { read, found, missed } = sampleResult(state);
  return {
    files: files.length,
    opened: files.filter(({ opened }) => opened).length,
    seen: all === 0 ? 0 : Math.floor((seen / all) * 100),
    sampled: read,
    sampleFound: found,
    sampleMissed: missed,
    first: state.pair ? REVIEWERS.indexOf(state.pair.first) + 1 : 0,
    second: state.pair ? REVIEWERS.indexOf(state.pair.second) + 1 : 0,
    confirmed: state.pair ? files.length - unconfirmed(state).length : 0,
    before: files.flatMap((file) => [length(file), file.description?.words ?? 0]),
    kept: countKept(files.map(({ findings }) => findings)),
  };
}

/** How much of a file's text has stood on the screen, 0 to 1. */
export function seenShare({ seen }: FileEntry): number {
  return seen.reduce((sum, cell) => sum + cell, 0) / seen.length;
}

/** The value on one line, so that it stands in the list as it would be typed there. */
function withWord(list: readonly string[], value: string): readonly string[] {
  return parseWords([...list, value.replace(/\s+/g, ' ')].join('\n'));
}

/** Takes a new list or policy, and has every file read again with it. What was decided stays, and can be undone. */
function readAgain(
  state: State,
  lists: { words?: readonly string[]; never?: readonly string[]; policy?: string },
): State {
  const same = (a: readonly string[], b: readonly string[]): boolean =>
    a.length === b.length && a.every((word, index) => word === b[index]);
  if (
    same(lists.words ?? state.words, state.words) &&
    same(lists.never ?? state.never, state.never) &&
    (lists.policy ?? state.policy) === state.policy
  )
    return state;
  return {
    ...state,
    ...lists,
    sentBack: [],
    files: state.files.map((entry) =>
      entry.state === 'read' || entry.state === 'reading'
        ? { ...entry, state: 'waiting', sought: null }
        : entry,
    ),
  };
}

/** Takes in what became of the model, and has the files read again if something else would be found in them. */
function takeModel(state: State, model: ModelState | null): State {
  const next: State = { ...state, model };
  if (modelKey(model) === modelKey(state.model)) return next;
  return {
    ...next,
    sentBack: [],
    files: state.files.map((entry) =>
      entry.state === 'read' || entry.state === 'reading' || isModelProblem(entry.problem)
        ? { ...entry, state: 'waiting', problem: null, sought: null }
        : entry,
    ),
  };
}

/** Takes in what was found in a file. If it was read before, what was decided then is carried over. */
function takeIn(state: State, event: Extract<Event, { type: 'read' }>): State {
  const { id, description, rows, never = NOTHING, policy = null, suggested = [], people = '' } = event;
  const detected = event.detected ?? rows.length / ROW;
  const before = fileById(state, id);
  // Cancelled or removed while the answer was on its way.
  if (before?.state !== 'reading') return state;
  const old = before.findings;
  const same =
    old.rows.length === rows.length &&
    rows.every((value, index) => value === old.rows[index]) &&
    rows.length > 0;
  const isNew = count(old) === 0;
  const { findings, moved } =
    isNew || same
      ? { findings: null, moved: null }
      : carryOver(old, rows, modelNumber(state), before.detected);
  let next = withFile(state, id, (entry) =>
    withFindings(
      { ...entry, state: 'read', problem: null, description, policy, suggested, detected, people },
      findings ? withMarked(findings, detected) : isNew ? fromRows(rows) : entry.findings,
    ),
  );
  if (moved) {
    const fresh = fromRows(rows);
    // Where a step led from or to what the old policy had decided, that is now what the new one decides.
    const settled = (old: number, finding: number, decision: Decision): Decision =>
      finding < fresh.decisions.length && decision === atOnceAt(before.findings, old)
        ? atOnceAt(fresh, finding)
        : decision;
    const renumber = (actions: readonly Action[]): Action[] =>
      actions
        .map((action) =>
          action.flatMap((given) => {
            const part = withMoved(given, id, moved);
            if (part === null) return [];
            return part.file === id
              ? {
                  ...part,
                  file: id,
                  changes: part.changes.flatMap((change) => {
                    const finding = moved.get(change.finding);
                    if (finding === undefined) return [];
                    const from = settled(change.finding, finding, change.from);
                    const to = settled(change.finding, finding, change.to);
                    return from === to && !change.why ? [] : [{ ...change, finding, from, to }];
                  }),
                }
              : part;
          }),
        )
        .filter((action) => action.some(({ changes, told }) => changes.length > 0 || told));
    next = { ...next, past: renumber(next.past), future: renumber(next.future) };
    if (next.reviewFile === id && next.current !== null)
      next = { ...next, current: moved.get(next.current) ?? null };
  }
  const now = fileById(next, id)?.findings ?? NO_FINDINGS;
  const changes = Array.from(never).flatMap((finding) =>
    decisionAt(now, finding) === DECISION.pending
      ? [{ finding, from: DECISION.pending, to: DECISION.keep }]
      : [],
  );
  if (changes.length > 0) next = record(next, [{ file: id, changes }]);
  const shown = reviewedFile(next);
  return next.reviewFile === id && shown && state.step === 'review' && next.current !== null
    ? { ...next, current: upToDate(next, shown) }
    : next;
}

/** Mentions of which a person has marked some part already go with that. */
function withMarked(findings: Findings, detected: number): Findings {
  const all = findings.rows.length / ROW;
  const marked = findings.extra
    .filter(({ added }, place) => added && decisionAt(findings, all + place) === DECISION.redact)
    .toSorted((a, b) => a.start - b.start);
  const changes: Change[] = [];
  for (let finding = detected; finding < all; finding += 1)
    if (
      decisionAt(findings, finding) === DECISION.pending &&
      touched(marked, startAt(findings, finding), endAt(findings, finding))
    )
      changes.push({ finding, from: DECISION.pending, to: DECISION.redact });
  return apply(findings, changes, 'to');
}

/** A part of a step with the new numbers of a file's findings in what was told; `null` if one of them is gone. */
function withMoved(
  part: Action[number],
  file: number,
  moved: ReadonlyMap<number, number>,
): Action[number] | null {
  const { told } = part;
  if (!told) return part;
  const move = (place: Place): Place | null => {
    if (place.file !== file) return place;
    const finding = moved.get(place.finding);
    return finding === undefined ? null : { file, finding };
  };
  const of = move(told.of);
  if (of === null) return null;
  if (told.type !== 'join') return { ...part, told: { ...told, of } };
  const into = move(told.into);
  return into === null ? null : { ...part, told: { ...told, of, into } };
}

/** The finding in the light, or the next undecided one if it is decided or gone. */
function upToDate(state: State, file: FileEntry): number | null {
  const { current } = state;
  if (current !== null && decisionAt(file.findings, current) === DECISION.pending) return current;
  return nextUndecided(state, file) ?? current;
}

export function update(state: State, event: Event): State {
  return updateAll(state, [event]);
}

export function updateAll(state: State, events: readonly Event[]): State {
  const next = events.reduce(reduce, state);
  return next.files === state.files ? next : withPeople(next);
}

function reduce(state: State, event: Event): State {
  const file = reviewedFile(state);
  switch (event.type) {
    case 'engine-started':
      return {
        ...state,
        engine: event.engine,
        kinds: event.engine.kinds,
        detectors: event.engine.detectors,
        roles: event.engine.roles,
      };

    case 'rules-loading':
      return { ...state, rulesState: 'loading' };

    case 'rules':
      return { ...state, rules: event.rules, rulesState: event.rules ? 'ready' : 'failed' };

    case 'refuse':
      return { ...state, refusal: event.code };

    case 'locale':
      return { ...state, locale: event.locale };

    case 'step': {
      if (!mayEnter(state, event.step) || event.step === state.step) return state;
      const next: State = { ...state, step: event.step };
      if (event.step !== 'review') return next;
      const wanted =
        state.files.find((entry) => state.sentBack.includes(entry.id)) ??
        file ??
        state.files.find((entry) => entry.undecided > 0) ??
        state.files[0];
      return wanted ? openReview(next, wanted.id) : next;
    }

    case 'files-added': {
      let lastFile = state.lastFile;
      const added = event.files.map(({ name, file: handle }): FileEntry => {
        lastFile += 1;
        const tooLarge = handle.size > FILE_LIMIT;
        return {
          id: lastFile,
          name,
          file: handle,
          state: tooLarge ? 'failed' : 'waiting',
          problem: tooLarge ? { code: 'too-large' } : null,
          description: null,
          findings: NO_FINDINGS,
          undecided: 0,
          opened: false,
          seen: NOTHING_SEEN,
          sha256: '',
          policy: null,
          suggested: [],
          detected: 0,
          people: null,
          mentioned: NOTHING,
          sought: null,
        };
      });
      const grown = {
        ...state,
        lastFile,
        files: [...state.files, ...added],
        skipped: state.skipped + event.skipped,
      };
      return added.length > 0 ? rememberPeople(grown) : grown;
    }

    case 'samples':
      return { ...state, loadingSamples: event.loading, samplesMissing: event.missing === true };

    case 'letter-keys':
      return { ...state, letterKeys: event.on };

    case 'rebind':
      return { ...state, keys: rebound(state.keys, event.command, event.key) };

    case 'reading-view': {
      const reading = { ...state.reading, ...event.change };
      return {
        ...state,
        reading: { ...reading, size: Math.min(SIZES.largest, Math.max(SIZES.smallest, reading.size)) },
      };
    }

    case 'search': {
      const search = { ...state.search, ...event.change, problem: null };
      if (!search.open) return { ...state, search: { ...NO_SEARCH, query: '', pattern: search.pattern } };
      const running = search.query !== '';
      return {
        ...state,
        search: { ...search, running, ...(running ? {} : { places: NO_SEARCH.places, current: -1 }) },
      };
    }

    case 'search-found': {
      const { places } = event;
      let current = places.length === 0 ? -1 : 0;
      // The first hit from where the reader is.
      for (let hit = 0; hit * 2 < places.length; hit += 1)
        if ((places[hit * 2] ?? 0) >= event.from) {
          current = hit;
          break;
        }
      return { ...state, search: { ...state.search, places, current, running: false, problem: null } };
    }

    case 'search-failed':
      return {
        ...state,
        search: {
          ...state.search,
          places: NO_SEARCH.places,
          current: -1,
          running: false,
          problem: event.problem,
        },
      };

    case 'search-move': {
      const { places, current } = state.search;
      const hits = places.length / 2;
      if (hits === 0) return state;
      return { ...state, search: { ...state.search, current: (current + event.by + hits) % hits } };
    }

    case 'reading':
      return {
        ...withFile(state, event.id, (entry) =>
          entry.state === 'waiting' ? { ...entry, state: 'reading', problem: null } : entry,
        ),
        modelShare: null,
      };

    case 'read':
      return takeIn(
        withFile(state, event.id, (entry) => ({ ...entry, sha256: event.sha256 ?? '' })),
        event,
      );

    case 'sought': {
      const { id, people, mentioned } = event;
      const sought = fileById(state, id);
      // Cancelled, removed or read again while the answer was on its way, or there are other people now.
      if (sought?.state !== 'read' || people !== state.people) return state;
      const before = sought.mentioned;
      const same =
        mentioned.length === before.length && mentioned.every((part, index) => part === before[index]);
      return withFile(state, id, (entry) =>
        same ? { ...entry, sought: people } : { ...entry, sought: people, mentioned, state: 'waiting' },
      );
    }

    case 'failed':
      return withFile(state, event.id, (entry) =>
        entry.state === 'cancelled' ? entry : { ...entry, state: 'failed', problem: event.problem },
      );

    case 'cancel':
      return withFile(state, event.id, (entry) =>
        isUnderWay(state, entry) ? { ...entry, state: 'cancelled' } : entry,
      );

    case 'cancel-all':
      return {
        ...state,
        files: state.files.map((entry) =>
          isUnderWay(state, entry) ? { ...entry, state: 'cancelled' } : entry,
        ),
      };

    case 'remove':
      return withoutFiles(state, (entry) => entry.id === event.id);

    case 'remove-failed':
      return withoutFiles(state, (entry) => entry.state === 'failed' || entry.state === 'cancelled');

    case 'remove-all':
      return { ...withoutFiles(state, () => true), skipped: 0 };

    case 'words':
      return readAgain(state, { words: parseWords(event.text) });

    case 'never-list':
      return readAgain(state, { never: parseWords(event.text) });

    case 'policy':
      return readAgain(state, { policy: event.text });

    case 'key':
      // Whom findings stand for is told apart under the key.
      return { ...state, key: event.key, entities: new Map() };

    case 'always':
      return readAgain(state, { words: withWord(state.words, event.value) });

    case 'never':
      return readAgain(state, { never: withWord(state.never, event.value) });

    case 'review-file':
      return openReview(state, event.id);

    case 'text':
      if (event.file !== state.reviewFile) return state;
      return {
        ...withFile(state, event.file, (entry) => ({ ...entry, opened: true })),
        text: { file: event.file, value: event.value },
        textProblem: null,
      };

    case 'text-failed':
      return event.file === state.reviewFile ? { ...state, text: null, textProblem: event.problem } : state;

    case 'current':
      return { ...state, current: event.finding };

    case 'move': {
      if (!file) return state;
      const walk = walkable(state, file);
      if (walk.length === 0) return state;
      const here = placeBefore(state, file);
      // Where the current one has left the list, the one before it is a step back already.
      const by = event.by === -1 && placeInWalk(state, file, state.current) === -1 ? 0 : event.by;
      const wanted = here === -1 ? 0 : Math.min(walk.length - 1, Math.max(0, here + by));
      return { ...state, current: walk[wanted] ?? null };
    }

    case 'next-undecided': {
      if (file) {
        const unfiltered: State = { ...state, filter: null, sort: null };
        const next = nextUndecided(state, file);
        if (next !== null) return { ...state, current: next };
        const other = nextUndecided(unfiltered, file);
        if (other !== null) return { ...unfiltered, current: other };
      }
      const waiting = state.files.find((entry) => entry.undecided > 0);
      return waiting ? openReview(state, waiting.id) : state;
    }

    case 'filter':
    case 'sort': {
      const filtered: State =
        event.type === 'filter' ? { ...state, filter: event.kind } : { ...state, sort: event.sort };
      if (!file) return filtered;
      const walk = walkable(filtered, file);
      if (placeInWalk(filtered, file, state.current) !== -1) return filtered;
      return { ...filtered, current: nextUndecided(filtered, file) ?? walk[0] ?? null };
    }

    case 'decide': {
      if (!file) return state;
      const changes = settle(file.findings, event.finding, event.decision, event.reason);
      const next = record({ ...state, current: event.finding }, [{ file: file.id, changes }]);
      const after = reviewedFile(next);
      if (!after) return next;
      const gone = decisionAt(after.findings, event.finding) === DECISION.withdrawn;
      if (!event.advance && !gone) return next;
      const back = gone ? (changes[1]?.finding ?? null) : next.current;
      return { ...next, current: nextUndecided(next, after) ?? back };
    }

    case 'decide-many': {
      if (!file) return state;
      const changes = event.findings.flatMap((finding) =>
        settle(file.findings, finding, event.decision, event.reason),
      );
      const next = record(state, [{ file: file.id, changes }]);
      const after = reviewedFile(next);
      return after ? { ...next, current: nextUndecided(next, after) ?? next.current } : next;
    }

    case 'redact-all-files':
      return record(
        state,
        readFiles(state)
          .map((entry) => ({ file: entry.id, changes: undecidedChanges(entry, DECISION.redact) }))
          .filter(({ changes }) => changes.length > 0),
      );

    case 'entities':
    case 'people-joined':
      return {
        ...state,
        entities: new Map([...state.entities, ...event.known]),
        arePeopleJoined: event.type === 'people-joined' || (state.arePeopleJoined && event.known.size === 0),
      };

    case 'forget-entities':
      return state.entities.size === 0 ? state : { ...state, entities: new Map() };

    case 'told':
      return record(state, [{ file: event.told.of.file, changes: [], told: event.told }]);

    case 'decide-everywhere':
      return record(
        state,
        event.mentions.flatMap(({ file: id, findings }) => {
          const entry = fileById(state, id);
          if (!entry) return [];
          const settled = (finding: number): Change[] =>
            settle(entry.findings, finding, event.decision, event.reason);
          return [{ file: id, changes: findings.flatMap(settled) }];
        }),
      );

    case 'add-findings':
      return file && event.spans.length > 0 ? addFindings(state, file, event.spans, event.kind) : state;

    case 'marking':
      return { ...state, marking: state.marking + event.by };

    case 'mentioned':
      return addMentions(state, event.mentions, event.kind, event.step);

    case 'redraw':
      return file ? redraw(state, file, event.findings, event.drawn) : state;

    case 'by-risk':
      return { ...state, byRisk: event.on };

    case 'seen': {
      const shown = fileById(state, event.file);
      const from = Math.max(0, Math.floor(event.from * 100));
      const to = Math.min(100, Math.ceil(event.to * 100));
      if (!shown || shown.seen.subarray(from, to).every(Boolean)) return state;
      return withFile(state, event.file, (entry) => ({
        ...entry,
        seen: entry.seen.slice().fill(1, from, to),
      }));
    }

    case 'stretch':
      return { ...state, stretch: event.stretch };

    case 'sample':
      return atStretch({ ...state, sample: { stretches: event.stretches, at: 0 } });

    case 'sample-next':
      return state.sample
        ? atStretch({ ...state, sample: { ...state.sample, at: state.sample.at + 1 } })
        : state;

    case 'pair':
      return {
        ...state,
        // Another second reviewer has confirmed nothing yet.
        pair: event.pair && {
          ...event.pair,
          confirmed:
            state.pair?.second === event.pair.second ? state.pair.confirmed : new Map<number, Findings>(),
        },
      };

    case 'confirm': {
      const shown = fileById(state, event.file);
      // Only the file that stands open before the second reviewer.
      if (state.text?.file !== event.file || state.reviewFile !== event.file) return state;
      if (!state.pair || !shown?.opened || shown.undecided > 0) return state;
      const confirmed = new Map(state.pair.confirmed).set(shown.id, shown.findings);
      return { ...state, pair: { ...state.pair, confirmed } };
    }

    case 'sample-stop':
      return { ...state, sample: null, stretch: null };

    case 'journal':
      return { ...state, journal: event.journal };

    case 'model':
      return takeModel(state, event.model);

    case 'model-share':
      return { ...state, modelShare: event.share };

    case 'hosted-models':
      return { ...state, hostedModels: event.models };

    case 'model-meaning':
      return state.model ? takeModel(state, withMeaning(state.model, event.labels, event.kind)) : state;

    case 'restored': {
      const { files, past, future } = event.restored;
      let next = state;
      for (const { id, opened, extra } of files)
        next = withFile(next, id, (entry) => ({
          ...withFindings(entry, beforeLog(entry.findings.rows, extra)),
          opened: entry.opened || opened,
        }));
      for (const action of past) next = perform(next, action, 'to');
      return { ...next, past, future };
    }

    case 'undo':
      return travel(state, true);

    case 'redo':
      return travel(state, false);

    case 'consent':
      return { ...state, consent: { ...state.consent, ...event.change }, sealProblem: null };

    case 'consent-checked':
      return { ...state, consentChecked: true };

    case 'sealing':
      return { ...state, sealing: { done: event.done, total: event.total }, sealProblem: null, sentBack: [] };

    case 'residuals': {
      const next = withFile(state, event.id, (entry) =>
        withFindings(entry, withResiduals(entry.findings, event.rows)),
      );
      return openReview(
        {
          ...next,
          sealing: null,
          sentBack: [...new Set([...state.sentBack, event.id])],
          step: 'review',
        },
        event.id,
      );
    }

    case 'seal-failed':
      return {
        ...state,
        sealing: null,
        sealProblem: event.file === undefined ? event.problem : { ...event.problem, file: event.file },
      };

    case 'sealed':
      // Raw text leaves the screen and the memory of the page; only the choice of files stays for "Go back".
      collected = NOBODY;
      return {
        ...state,
        sealing: null,
        step: 'send',
        text: null,
        entities: new Map(),
        people: '',
        files: state.files.map((entry) => ({ ...entry, people: null, sought: '' })),
        sealed: {
          files: event.files,
          bytes: event.bytes,
          documents: event.documents,
          contents: {},
          chosen: '',
        },
        upload: { state: 'checking', code: null },
      };

    case 'bundle-content':
      return state.sealed
        ? {
            ...state,
            sealed: { ...state.sealed, contents: { ...state.sealed.contents, [event.path]: event.text } },
          }
        : state;

    case 'bundle-choose':
      return state.sealed ? { ...state, sealed: { ...state.sealed, chosen: event.path } } : state;

    case 'unseal':
      return state.receipt !== null
        ? state
        : { ...state, sealed: null, step: 'consent', upload: { state: 'idle', code: null } };

    case 'upload-state':
      return state.sealed ? { ...state, upload: { state: event.state, code: event.code } } : state;

    case 'receipt':
      // Admitted: nothing raw is needed any more.
      return {
        ...withoutFiles(state, () => true),
        words: [],
        never: [],
        policy: hasLists(readPolicy(state.policy)) ? DEFAULT_POLICY : state.policy,
        receipt: event.receipt,
      };

    case 'start-over':
      return {
        ...initialState(state.locale, event.key),
        policy: state.policy,
        keys: state.keys,
        letterKeys: state.letterKeys,
        reading: state.reading,
        journal: state.journal,
        model: state.model,
        hostedModels: state.hostedModels,
        byRisk: state.byRisk,
        engine: state.engine,
        kinds: state.kinds,
        detectors: state.detectors,
        roles: state.roles,
        rules: state.rules,
        rulesState: state.rulesState,
        lastFile: state.lastFile,
        consent: { ...state.consent, hasRights: false, noticeRead: false },
      };
  }
}
