/**
 * Everything that the work page knows, as one plain object, and `update`, the only way to change it. Pure: no
 * browser, no clock, no worker. `work.ts` looks at the state and does what follows from it.
 */
import type { Locale, UploadPhase } from '../channel';
import type {
  BundleFile,
  Description,
  DetectorInfo,
  EngineStart,
  Kind,
  Problem,
  RuleList,
} from '../engine/protocol';
import type { Consent } from './consent';
import { EMPTY_CONSENT } from './consent';
import type { Change, Decision, Findings } from './findings';
import {
  apply,
  carryOver,
  count,
  DECISION,
  decisionAt,
  findingAt,
  fromRows,
  inTextOrder,
  kindAt,
  settle,
  undecided,
  withAdded,
  withResiduals,
} from './findings';

export type Step = 'add' | 'review' | 'consent' | 'send';
export const STEPS: readonly Step[] = ['add', 'review', 'consent', 'send'];

/** Larger files are refused on sight, in bytes: the engine would need several times as much memory. */
export const FILE_LIMIT = 64 * 1024 * 1024;

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
}

/** One undoable step, over any number of files. */
export type Action = readonly { file: number; changes: readonly Change[] }[];

export interface Sealed {
  files: readonly BundleFile[];
  bytes: number;
  documents: number;
  /** Decoded contents of the files that were looked at, by path. */
  contents: Readonly<Record<string, string>>;
  chosen: string;
}

export interface State {
  readonly locale: Locale;
  readonly step: Step;
  readonly engine: EngineStart | null;
  readonly kinds: readonly Kind[];
  readonly detectors: readonly DetectorInfo[];
  /** What every rule is, in words; loaded when it is first wanted. */
  readonly rules: RuleList | null;
  readonly rulesState: RulesState;
  /** Why the page refuses to work at all. */
  readonly refusal: string | null;
  readonly words: readonly string[];
  readonly files: readonly FileEntry[];
  readonly lastFile: number;
  readonly skipped: number;
  readonly loadingSamples: boolean;
  readonly samplesMissing: boolean;
  /** Whether single letters act as commands in Review. */
  readonly letterKeys: boolean;
  /** The file in Review; its text, or why there is none. */
  readonly reviewFile: number | null;
  readonly text: { file: number; value: string } | null;
  readonly textProblem: Problem | null;
  /** Number of the finding in the light, in the file in Review. */
  readonly current: number | null;
  /** Only this kind is listed and walked through. */
  readonly filter: number | null;
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
  | { type: 'reading'; id: number }
  | { type: 'read'; id: number; description: Description; rows: Uint32Array }
  | { type: 'failed'; id: number; problem: Problem }
  | { type: 'cancel'; id: number }
  | { type: 'cancel-all' }
  | { type: 'remove'; id: number }
  | { type: 'remove-all' }
  | { type: 'words'; text: string }
  | { type: 'review-file'; id: number }
  | { type: 'text'; file: number; value: string }
  | { type: 'text-failed'; file: number; problem: Problem }
  | { type: 'current'; finding: number }
  | { type: 'move'; by: 1 | -1 }
  | { type: 'next-undecided' }
  | { type: 'filter'; kind: number | null }
  | { type: 'decide'; finding: number; decision: Decision; advance: boolean }
  | { type: 'decide-kind'; kind: number; decision: Decision }
  | { type: 'redact-all-files' }
  | { type: 'add-findings'; spans: readonly { start: number; end: number }[]; kind: number }
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
  | { type: 'start-over' };

const NO_FINDINGS: Findings = fromRows(new Uint32Array(0));

export function initialState(locale: Locale): State {
  return {
    locale,
    step: 'add',
    engine: null,
    kinds: [],
    detectors: [],
    rules: null,
    rulesState: 'unasked',
    refusal: null,
    words: [],
    files: [],
    lastFile: 0,
    skipped: 0,
    loadingSamples: false,
    samplesMissing: false,
    letterKeys: true,
    reviewFile: null,
    text: null,
    textProblem: null,
    current: null,
    filter: null,
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

export function fileById(state: State, id: number | null): FileEntry | null {
  return state.files.find((file) => file.id === id) ?? null;
}

export function reviewedFile(state: State): FileEntry | null {
  return fileById(state, state.reviewFile);
}

export function readFiles(state: State): readonly FileEntry[] {
  return state.files.filter((file) => file.state === 'read');
}

export function undecidedInAll(state: State): number {
  return readFiles(state).reduce((sum, file) => sum + file.undecided, 0);
}

/** Whether Add is finished: something was read, and nothing is under way or failed and still in the list. */
export function canReview(state: State): boolean {
  return state.files.length > 0 && state.files.every((file) => file.state === 'read');
}

export function canConsent(state: State): boolean {
  return canReview(state) && undecidedInAll(state) === 0;
}

/** What the record may truly say: `all` only when every file was opened and every finding decided. */
export function reviewed(state: State): 'all' | 'none' {
  return canConsent(state) && state.files.every((file) => file.opened) ? 'all' : 'none';
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

/** Numbers of the findings to walk through in the file in Review, in text order. */
export function walkable(state: State, file: FileEntry): readonly number[] {
  const order = inTextOrder(file.findings);
  return order.filter(
    (index) =>
      decisionAt(file.findings, index) !== DECISION.withdrawn &&
      (state.filter === null || kindAt(file.findings, index) === state.filter),
  );
}

function withFile(state: State, id: number, change: (file: FileEntry) => FileEntry): State {
  return { ...state, files: state.files.map((file) => (file.id === id ? change(file) : file)) };
}

function withFindings(file: FileEntry, findings: Findings): FileEntry {
  return { ...file, findings, undecided: undecided(findings) };
}

function perform(state: State, action: Action, direction: 'to' | 'from'): State {
  let next = state;
  for (const { file, changes } of action)
    next = withFile(next, file, (entry) => withFindings(entry, apply(entry.findings, changes, direction)));
  return next;
}

function record(state: State, action: Action): State {
  if (action.every(({ changes }) => changes.length === 0)) return state;
  return { ...perform(state, action, 'to'), past: [...state.past, action], future: [], sealProblem: null };
}

/** The next undecided finding after the current one, from the top again at the end; else stays. */
function nextUndecided(state: State, file: FileEntry): number | null {
  const walk = walkable(state, file);
  const here = state.current === null ? -1 : walk.indexOf(state.current);
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
  };
  return { ...fresh, current: nextUndecided(fresh, file) ?? inTextOrder(file.findings)[0] ?? null };
}

function withoutFiles(state: State, gone: (file: FileEntry) => boolean): State {
  const removed = new Set(state.files.filter(gone).map((file) => file.id));
  const keep = (actions: readonly Action[]): Action[] =>
    actions
      .map((action) => action.filter(({ file }) => !removed.has(file)))
      .filter((action) => action.length > 0);
  const review = state.reviewFile !== null && removed.has(state.reviewFile);
  return {
    ...state,
    files: state.files.filter((file) => !removed.has(file.id)),
    past: keep(state.past),
    future: keep(state.future),
    sentBack: state.sentBack.filter((id) => !removed.has(id)),
    reviewFile: review ? null : state.reviewFile,
    text: state.text && removed.has(state.text.file) ? null : state.text,
    current: review ? null : state.current,
  };
}

/** Findings of `file` that are undecided, and of `kind` unless it is `null`, as one change each. */
function undecidedChanges(file: FileEntry, kind: number | null, to: Decision): Change[] {
  const changes: Change[] = [];
  for (let finding = 0; finding < count(file.findings); finding += 1) {
    if (decisionAt(file.findings, finding) !== DECISION.pending) continue;
    if (kind !== null && kindAt(file.findings, finding) !== kind) continue;
    changes.push({ finding, from: DECISION.pending, to });
  }
  return changes;
}

function addFindings(
  state: State,
  file: FileEntry,
  spans: readonly { start: number; end: number }[],
  kind: number,
): State {
  const first = count(file.findings);
  const changes: Change[] = [];
  // What an added finding touches goes with it: coverage only grows.
  for (let finding = 0; finding < first; finding += 1) {
    const from = decisionAt(file.findings, finding);
    if (from === DECISION.redact || from === DECISION.withdrawn) continue;
    const { start, end } = findingAt(file.findings, finding);
    if (spans.some((span) => span.start < end && start < span.end))
      changes.push({ finding, from, to: DECISION.redact });
  }
  spans.forEach((_, index) => {
    changes.push({ finding: first + index, from: DECISION.withdrawn, to: DECISION.redact });
  });
  const grown = withFile(state, file.id, (entry) =>
    withFindings(entry, withAdded(entry.findings, spans, kind)),
  );
  return { ...record(grown, [{ file: file.id, changes }]), current: first, filter: null };
}

function travel(state: State, back: boolean): State {
  const from = back ? state.past : state.future;
  const action = from.at(-1);
  if (!action) return state;
  let next = perform(state, action, back ? 'from' : 'to');
  next = back
    ? { ...next, past: state.past.slice(0, -1), future: [...state.future, action] }
    : { ...next, past: [...state.past, action], future: state.future.slice(0, -1) };
  // Show what changed: stay in the file on screen if it was touched, else go to the one that was.
  const here = action.find(({ file }) => file === state.reviewFile) ?? action[0];
  const first = here?.changes[0];
  if (!here || !first) return next;
  if (here.file !== state.reviewFile) next = openReview(next, here.file);
  const entry = fileById(next, here.file);
  const visible = entry !== null && decisionAt(entry.findings, first.finding) !== DECISION.withdrawn;
  return visible ? { ...next, current: first.finding, filter: null } : next;
}

export function update(state: State, event: Event): State {
  const file = reviewedFile(state);
  switch (event.type) {
    case 'engine-started':
      return {
        ...state,
        engine: event.engine,
        kinds: event.engine.kinds,
        detectors: event.engine.detectors,
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
        };
      });
      return {
        ...state,
        lastFile,
        files: [...state.files, ...added],
        skipped: state.skipped + event.skipped,
      };
    }

    case 'samples':
      return { ...state, loadingSamples: event.loading, samplesMissing: event.missing === true };

    case 'letter-keys':
      return { ...state, letterKeys: event.on };

    case 'reading':
      return withFile(state, event.id, (entry) => ({ ...entry, state: 'reading', problem: null }));

    case 'read':
      return withFile(state, event.id, (entry) => {
        // Cancelled or removed while the answer was on its way.
        if (entry.state !== 'reading') return entry;
        const findings =
          count(entry.findings) === 0 ? fromRows(event.rows) : carryOver(entry.findings, event.rows);
        return withFindings(
          { ...entry, state: 'read', problem: null, description: event.description },
          findings,
        );
      });

    case 'failed':
      return withFile(state, event.id, (entry) =>
        entry.state === 'cancelled' ? entry : { ...entry, state: 'failed', problem: event.problem },
      );

    case 'cancel':
      return withFile(state, event.id, (entry) =>
        entry.state === 'waiting' || entry.state === 'reading' ? { ...entry, state: 'cancelled' } : entry,
      );

    case 'cancel-all':
      return {
        ...state,
        files: state.files.map((entry) =>
          entry.state === 'waiting' || entry.state === 'reading' ? { ...entry, state: 'cancelled' } : entry,
        ),
      };

    case 'remove':
      return withoutFiles(state, (entry) => entry.id === event.id);

    case 'remove-all':
      return { ...withoutFiles(state, () => true), skipped: 0 };

    case 'words': {
      const words = parseWords(event.text);
      if (words.length === state.words.length && words.every((word, i) => word === state.words[i]))
        return state;
      // Every file is read again with the new list. Finding numbers change, so what could be undone cannot be.
      return {
        ...state,
        words,
        past: [],
        future: [],
        sentBack: [],
        reviewFile: null,
        text: null,
        current: null,
        files: state.files.map((entry) =>
          entry.state === 'read' || entry.state === 'reading' ? { ...entry, state: 'waiting' } : entry,
        ),
      };
    }

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
      const here = state.current === null ? -1 : walk.indexOf(state.current);
      const wanted = here === -1 ? 0 : Math.min(walk.length - 1, Math.max(0, here + event.by));
      return { ...state, current: walk[wanted] ?? null };
    }

    case 'next-undecided': {
      if (file) {
        const unfiltered: State = { ...state, filter: null };
        const next = nextUndecided(state, file);
        if (next !== null) return { ...state, current: next };
        const other = nextUndecided(unfiltered, file);
        if (other !== null) return { ...unfiltered, current: other };
      }
      const waiting = state.files.find((entry) => entry.undecided > 0);
      return waiting ? openReview(state, waiting.id) : state;
    }

    case 'filter': {
      const filtered: State = { ...state, filter: event.kind };
      if (!file) return filtered;
      const walk = walkable(filtered, file);
      if (state.current !== null && walk.includes(state.current)) return filtered;
      return { ...filtered, current: nextUndecided(filtered, file) ?? walk[0] ?? null };
    }

    case 'decide': {
      if (!file) return state;
      const from = decisionAt(file.findings, event.finding);
      const to = settle(file.findings, event.finding, event.decision);
      const next = record({ ...state, current: event.finding }, [
        { file: file.id, changes: from === to ? [] : [{ finding: event.finding, from, to }] },
      ]);
      const after = reviewedFile(next);
      if (!after || (!event.advance && to !== DECISION.withdrawn)) return next;
      return {
        ...next,
        current: nextUndecided(next, after) ?? (to === DECISION.withdrawn ? null : next.current),
      };
    }

    case 'decide-kind':
      return file
        ? record(state, [{ file: file.id, changes: undecidedChanges(file, event.kind, event.decision) }])
        : state;

    case 'redact-all-files':
      return record(
        state,
        readFiles(state)
          .map((entry) => ({ file: entry.id, changes: undecidedChanges(entry, null, DECISION.redact) }))
          .filter(({ changes }) => changes.length > 0),
      );

    case 'add-findings':
      return file && event.spans.length > 0 ? addFindings(state, file, event.spans, event.kind) : state;

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
      return {
        ...state,
        sealing: null,
        step: 'send',
        text: null,
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
        receipt: event.receipt,
      };

    case 'start-over':
      return {
        ...initialState(state.locale),
        engine: state.engine,
        kinds: state.kinds,
        detectors: state.detectors,
        rules: state.rules,
        rulesState: state.rulesState,
        lastFile: state.lastFile,
        consent: { ...state.consent, hasRights: false, noticeRead: false },
      };
  }
}
