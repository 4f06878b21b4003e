/**
 * The work page: draws the state, and does what follows from it. It holds raw text and has no network; what it
 * may tell the shell is listed in `channel.ts`.
 */
import { html, nothing, render, type TemplateResult } from 'lit';
import { type FromWork, isLocale, joinShell, type Locale, readFromShell } from '../channel';
import { Engine, timeBudget } from '../engine/engine';
import { EnginePool } from '../engine/engine-pool';
import type {
  EngineMethods,
  Inspection,
  OpenRequest,
  PolicyView,
  Problem,
  Result,
  Rulebook,
  RuleList,
  SealFileRequest,
} from '../engine/protocol';
import { addTexts, chooseLocale, LANGUAGES, translator } from '../locale/strings';
import type { Suggestion } from '../model/protocol';
import { workerStarter } from '../worker-url';
import { faults, PREVIEW_RECORD, recordJson } from './consent';
import { saveFile } from './download';
import { toldRows } from './entities';
import { forgetEntities } from './entities-panel';
import { count, DECISION, decisionAt, findingAt } from './findings';
import {
  forgetJournal,
  isUntouched,
  Journal,
  journalExists,
  type Kept,
  SHORTEST_PASSPHRASE,
} from './journal';
import { ModelSlot } from './model-slot';
import { packed } from './model-state';
import { loadNotice, type Notice } from './notice';
import { keepNumbers, wantsNumbers } from './numbers';
import { TEXT_PART } from './outgoing';
import { askedAbout, detectedIn, markedIn, namesOfPeople, oneLine, withJoined } from './people';
import { freshKey } from './policy';
import { openPolicyPanel, policyPanel } from './policy-panel';
import { openRulePanel, rulePanel } from './rule-panel';
import { drawSample } from './sampling';
import {
  type Action,
  atOnce,
  canReview,
  type Event,
  extensionOf,
  type FileEntry,
  type FileState,
  few,
  fileById,
  filesToSeek,
  initialState,
  isListed,
  isUnderWay,
  type KnownEntities,
  listed,
  mayEnter,
  PERSON,
  readFiles,
  reviewed,
  reviewedFile,
  reviewers,
  reviewFacts,
  STEPS,
  type State,
  toldOf,
  undecidedInAll,
  updateAll,
} from './state';
import { addStep } from './steps/add';
import { consentStep } from './steps/consent';
import { focusCurrentMark, placeSelectionButton, readingPlace, reviewKey, reviewStep } from './steps/review';
import { forgetDocuments, sendStep } from './steps/send';
import { forgetStructure, indexStructure } from './structure';
import { forgetValues, indexValues } from './values';
import type { Actions, View } from './view';

const engineWorker = new URL('/engine.worker.js', location.origin).href;
const modelWorker = new URL('/model.worker.js', location.origin).href;
const startAt = workerStarter(engineWorker, modelWorker);
const startWorker = (): Worker => startAt(engineWorker);
const shellOrigin =
  document.querySelector<HTMLMetaElement>('meta[name="scrubjay-shell-origin"]')?.content ?? '';
const pageBuild = document.querySelector<HTMLMetaElement>('meta[name="scrubjay-build"]')?.content;
/** What `lock.js` leaves of the service worker. */
const copies = (globalThis as { scrubjayOffline?: { kept(): Promise<boolean>; forget(): Promise<void> } })
  .scrubjayOffline;

let state: State = initialState(chooseLocale(navigator.languages), freshKey());

/** Reads files, and scrubs and seals them: it sees raw bytes, and is ended as soon as they are sealed. */
const engine = new Engine(startWorker, rulebook(), true, false, hints);
/** Workers in reserve, for what is still to be done with files that have been read, without a network: to seal them, and more. */
const RESERVED = 3;
/** One worker for each processor but one, which the page itself keeps busy; two if there are no more, and four at most. */
const PROCESSORS = navigator.hardwareConcurrency || 1;
const READERS = Math.min(Math.max(PROCESSORS - 1, 2), PROCESSORS, 4);
/** Reads many files. All but the engine itself are ended as soon as there is nothing to read. */
const readers = new EnginePool(engine, READERS, RESERVED);
/** Reads the sealed bundle back for showing it: it never sees a raw byte. */
const previewer = new Engine(startWorker, null, false);
/** Searches the text on show: a pattern of the reader's may take for ever, and then it is ended. Also checks policies. */
const searcher = new Engine(startWorker, null, false);
/** Measures tables, with a file that only this one loads. It sees raw bytes, and is ended when the figures are closed. */
const measurer = new Engine(startWorker, null, true, true, hints);
let measuring = new AbortController();

/** Runs a model that the person added, if they do. */
const slot = new ModelSlot(
  () => startAt(modelWorker),
  (model) => dispatch({ type: 'model', model }),
  () => state.kinds,
);

let notice: Notice | null = null;
let port: MessagePort | null = null;
let announcement = '';
let drawing = false;
let focusStep = false;

// --- Drawing ---------------------------------------------------------------------------------------------

function stepTemplate(view: View): TemplateResult {
  switch (view.state.step) {
    case 'add':
      return addStep(view);
    case 'review':
      return reviewStep(view);
    case 'consent':
      return consentStep(view);
    case 'send':
      return sendStep(view);
  }
}

function page(view: View): TemplateResult {
  const { t } = view;
  return html`
    <header class="top">
      <p class="brand"><img src="/icon.svg" alt="" width="28" height="28" /> <span>Scrubjay</span></p>
      <nav class="steps" aria-label=${t('steps')} data-testid="stepper">
        <ol class="quiet-list">
          ${STEPS.map((step, index) => {
            const here = step === state.step;
            const done = STEPS.indexOf(state.step) > index;
            return html`<li>
              <button
                type="button"
                class="step"
                data-testid="step-${step}"
                data-done=${done}
                aria-current=${here ? 'step' : nothing}
                ?disabled=${!here && !mayEnter(state, step)}
                @click=${() => dispatch({ type: 'step', step })}
              >
                <span class="step-number" aria-hidden="true">${done ? '✓' : index + 1}</span>
                <span class="step-name">${t(`step-${step}`)}</span>
              </button>
            </li>`;
          })}
        </ol>
      </nav>
      <button type="button" class="plain rules-open" data-testid="rules-open" @click=${() => actions.openRules()}>
        <span class="rules-open-sign" aria-hidden="true">?</span>
        <span class="rules-open-name">${t('rules-open')}</span>
      </button>
      <label class="language">
        <span class="heard-only">${t('language')}</span>
        <select
          data-testid="language"
          @change=${(event: globalThis.Event) => {
            const locale = (event.currentTarget as HTMLSelectElement).value;
            if (isLocale(locale)) chooseLanguage(locale);
          }}
        >
          ${LANGUAGES.map(
            ({ locale, name }) =>
              html`<option value=${locale} lang=${locale} ?selected=${locale === state.locale}>${name}</option>`,
          )}
        </select>
      </label>
    </header>
    <main data-step=${state.step}>
      <h1 tabindex="-1">${t(`title-${state.step}`)}</h1>
      ${stepTemplate(view)}
    </main>
    <footer class="foot">
      <p>${t('foot-promise')}</p>
      ${
        state.engine
          ? html`<p class="digest-line" data-testid="engine-version">
              ${t('foot-engine', { version: state.engine.version, sha256: state.engine.wasmSha256.slice(0, 16) })}
            </p>`
          : nothing
      }
    </footer>
    ${rulePanel(view)} ${policyPanel(view)}
    <p class="heard-only" role="status" aria-live="polite" data-testid="announce">${announcement}</p>
  `;
}

function refusal(code: string): TemplateResult {
  const t = translator(state.locale);
  const text = `refuse-${code}`;
  return html`
    <main class="refusal">
      <h1>Scrubjay</h1>
      <p class="notice bad" data-testid="problem" data-code=${code} role="alert">${t(text)}</p>
      ${code === 'not-framed' ? html`<p><a class="button primary" href=${shellOrigin}>${t('refuse-open')}</a></p>` : nothing}
    </main>
  `;
}

function draw(): void {
  drawing = false;
  // To say it again would have the browser find the style of every element anew.
  if (document.documentElement.lang !== state.locale) document.documentElement.lang = state.locale;
  document.title = translator(state.locale)('work-title');
  if (state.refusal !== null) {
    render(refusal(state.refusal), document.body);
    return;
  }
  if (notice === null) return;
  render(page({ state, notice, t: translator(state.locale), dispatch, actions }), document.body);
  document.body.dataset.ready = String(port !== null && state.engine !== null);
  if (focusStep) {
    focusStep = false;
    scrollTo(0, 0);
    document.querySelector<HTMLElement>('h1')?.focus();
  }
}

function requestDraw(): void {
  if (drawing) return;
  drawing = true;
  // A hidden page gets no animation frames, and files are read there too.
  if (document.hidden) queueMicrotask(draw);
  else requestAnimationFrame(() => drawing && draw());
}

/**
 * Has workers ready for everything that is still to come, so that the whole job up to the sealed bundle can be done
 * without a network. Not while files are read: somebody waits for them.
 */
async function prepareForOffline(): Promise<void> {
  if (!navigator.onLine || reading !== null || sealing !== null) return;
  await engine.prepare(RESERVED + READERS - 1);
  await searcher.prepare(1);
  await previewer.prepare(1);
  await measurer.prepare(1);
}

// --- State and what follows from it -----------------------------------------------------------------------

function dispatch(...events: Event[]): void {
  const before = state;
  state = updateAll(state, events);
  if (state === before) return;
  follow(before);
  requestDraw();
}

/** What the engine is to look for, and what is to become of it. */
function rulebook(): Rulebook {
  return { words: [...state.words], policy: state.policy, key: state.key };
}

function toShell(message: FromWork, transfer: Transferable[] = []): void {
  port?.postMessage(message, transfer);
}

function holdsWork({ files, sealed, receipt }: State): boolean {
  return receipt === null && (files.length > 0 || sealed !== null);
}

function follow(before: State): void {
  const t = translator(state.locale);
  if (state.step !== before.step) focusStep = true;
  // Whatever has seen a text ends with the work on it.
  if (before.files.length > 0 && state.files.length === 0) slot.rest();
  if (state.sealed !== null && before.sealed === null) slot.rest();
  if (holdsWork(state) !== holdsWork(before)) toShell({ type: 'unsaved', unsaved: holdsWork(state) });

  if (reading !== null) letGo(reading);
  void readWaiting();
  void markInNewFiles();
  loadText();
  if (state.text !== before.text) {
    // Whatever was derived from a text goes with it.
    forgetValues();
    forgetEntities();
    forgetStructure();
    searching?.abort();
    if (state.text === null) searcher.terminate();
    else setTimeout(indexInIdleTime, 200);
  } else if (
    state.text !== null &&
    reviewedFile(state)?.findings.extra !== reviewedFile(before)?.findings.extra
  )
    setTimeout(indexInIdleTime, 200);
  if (state.search !== before.search && state.search.running) searchText();
  if (state.files !== before.files || state.reading !== before.reading || state.step !== before.step)
    numberPlaceholders();
  if (journal !== null && (state.files !== before.files || state.key !== before.key)) {
    if (state.receipt !== null) void forget();
    else void restore().then((done) => done || save());
  }

  const underWay = (of: State): boolean => of.files.some((file) => isUnderWay(of, file));
  if (underWay(before) && !underWay(state) && state.files.length > 0)
    announcement = t('announce-read', {
      files: readFiles(state).length,
      findings: readFiles(state).reduce((sum, file) => sum + count(file.findings), 0),
      failed: state.files.filter((file) => file.state === 'failed').length,
    });
  else if (state.model !== null && state.model.state !== before.model?.state)
    announcement = t(`model-state-${state.model.state}`, { name: state.model.name });
  else if (state.step === 'review' && undecidedInAll(before) > 0 && undecidedInAll(state) === 0)
    announcement = t('review-done');
  else if (state.past !== before.past && lastStep(state, before)?.some(({ told }) => told))
    announcement = t(state.past.length > before.past.length ? 'announce-told' : 'announce-untold');
  else if (
    state.past.length > before.past.length &&
    Math.abs(undecidedInAll(state) - undecidedInAll(before)) > 1
  )
    announcement = t('announce-undecided', { count: undecidedInAll(state) });
}

/** The step that was just done, or taken back. */
function lastStep({ past }: State, { past: earlier }: State): State['past'][number] | undefined {
  return past.length > earlier.length ? past.at(-1) : earlier.at(-1);
}

function chooseLanguage(locale: Locale): void {
  dispatch({ type: 'locale', locale });
  toShell({ type: 'locale', locale });
  void loadNotice(locale).then((loaded) => {
    notice = loaded;
    requestDraw();
  });
}

// --- Reading files ----------------------------------------------------------------------------------------

/** What the engines are at. */
interface Reading {
  /** The first of their files that has not been taken in; `null` once all are. */
  id: number | null;
  /** In which state that leaves it. */
  state: FileState;
  /** Who is looked for. */
  people: string;
  control: AbortController;
  /** Called when files may have been cancelled or taken away. */
  dropped: () => void;
}

let reading: Reading | null = null;

/** Ends what nobody waits for any more. */
function letGo({ id, people, state: wanted, control, dropped }: Reading): void {
  if (id === null) return;
  // To be read again, or for others.
  if (people !== state.people || (!isDropped(id) && fileById(state, id)?.state !== wanted)) control.abort();
  else dropped();
}

/** Whether somebody cancelled a file, or took it away. */
function isDropped(id: number | null): boolean {
  return (fileById(state, id)?.state ?? 'cancelled') === 'cancelled';
}

/** Reads the waiting files, some at once. A file that fails costs its worker, not the others. */
async function readWaiting(): Promise<void> {
  if (reading !== null || state.engine === null) return;
  const unsought = filesToSeek(state);
  const waiting = unsought.length > 0 ? [] : state.files.filter((file) => file.state === 'waiting');
  if (unsought.length > 0) await seekPeople(atOnce(state, unsought, READERS));
  else if (!waiting[0]) return readers.rest();
  else if (state.model?.state === 'ready') await readWithModel(atOnce(state, waiting, 1)[0] ?? waiting[0]);
  else await readFew(atOnce(state, waiting, READERS));
  void readWaiting();
}

/** How many milliseconds after each other answers are taken in: every time the whole list of files is gone through. */
function pause(): number {
  return Math.max(100, state.files.length / 10);
}

/**
 * Asks the engines about some files and takes in what they say of each. `become`: in which state it leaves them. If nobody waits for
 * that any more, what was not taken in yet is forgotten, and they are asked about again.
 */
async function askAbout<
  M extends 'inspect' | 'mentions',
  Own extends Partial<EngineMethods[M][0]> & { file: File },
>(
  files: readonly FileEntry[],
  become: 'reading' | 'read',
  method: M,
  common: Omit<EngineMethods[M][0], keyof Own>,
  own: (file: FileEntry) => Own,
  told: (id: number, value: EngineMethods[M][1]) => Event,
): Promise<void> {
  const control = new AbortController();
  const { people } = state;
  const events: Event[] = [];
  const left = new Set(files);
  let last = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const takeIn = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (control.signal.aborted) return;
    last = performance.now();
    // Others may have been cancelled before it was their turn.
    const next = [...left].find(({ id }) => {
      const now = fileById(state, id)?.state;
      return now === become || now === 'waiting';
    });
    if (next && become === 'reading') events.push({ type: 'reading', id: next.id });
    reading = { id: next?.id ?? null, state: become, people, control, dropped };
    dispatch(...events.splice(0));
    if (!next && left.size > 0) control.abort();
    // A worker may have come to one of them.
    readers.drop();
  };
  const dropped = (): void => {
    readers.drop();
    if (isDropped(reading?.id ?? null)) timer ??= setTimeout(takeIn);
  };
  const note = (file: FileEntry, answer: Result<EngineMethods[M][1]>): void => {
    const { id } = file;
    left.delete(file);
    if (become === 'reading') events.push({ type: 'reading', id });
    events.push(answer.ok ? told(id, answer.value) : { type: 'failed', id, problem: answer.problem });
    const wait = pause() - (performance.now() - last);
    if (wait <= 0) takeIn();
    else timer ??= setTimeout(takeIn, wait);
  };
  takeIn();
  await readers.ask(method, common, files.map(own), {
    signal: control.signal,
    budget: budgetOf,
    onAnswer: (place, answer) => note(files[place] as FileEntry, answer),
    isWanted: (place) => !isDropped(files[place]?.id ?? null),
  });
  left.clear();
  takeIn();
  reading = null;
}

/** The policy that files were read under last: all of them are to have the same, not each its own. */
let readUnder: PolicyView | null = null;

function readEvent(id: number, value: Inspection, suggested: readonly Suggestion[] = []): Event {
  const { description, rows, never, sha256, detected, people } = value;
  const policy = readUnder?.sha256 === value.policy.sha256 ? readUnder : value.policy;
  readUnder = policy;
  return { type: 'read', id, description, rows, never, sha256, policy, suggested, detected, people };
}

function readFew(files: readonly FileEntry[]): Promise<void> {
  const common = { ...rulebook(), never: [...state.never], withText: false };
  const own = ({ file, name, mentioned }: FileEntry) => ({ file, extension: extensionOf(name), mentioned });
  return askAbout(files, 'reading', 'inspect', common, own, readEvent);
}

async function readWithModel(file: FileEntry): Promise<void> {
  const { id } = file;
  const control = new AbortController();
  const dropped = (): void => {
    if (isDropped(id)) control.abort();
  };
  reading = { id, state: 'reading', people: state.people, control, dropped };
  dispatch({ type: 'reading', id });
  const { result, suggested } = await inspectWithModel(file, control.signal);
  reading = null;
  if (result.ok) dispatch(readEvent(id, result.value, suggested));
  else if (result.problem.code !== 'cancelled' || fileById(state, id)?.state === 'reading')
    dispatch({ type: 'failed', id, problem: result.problem });
}

/**
 * Looks for everybody who was found in any of the files, one file after another, once all are read. A file in which they are
 * mentioned is read again, with that; one in which it goes wrong has failed like one that cannot be read.
 */
function seekPeople(files: readonly FileEntry[]): Promise<void> {
  const { people } = state;
  const common = { ...rulebook(), names: people };
  const own = (file: FileEntry) => ({
    file: file.file,
    extension: extensionOf(file.name),
    found: detectedIn(file.findings, file.detected),
  });
  return askAbout(files, 'read', 'mentions', common, own, (id, { mentioned }) => ({
    type: 'sought',
    id,
    people,
    mentioned,
  }));
}

function budgetOf({ file }: { file: File }): number {
  return timeBudget(file.size);
}

/**
 * Has an engine answer a question about each of some files, in order, and takes each answer. Gives the first thing that goes wrong,
 * and with which file: nothing is asked after it.
 */
async function askEach<
  M extends 'entities' | 'mentions' | 'sealFile',
  Own extends Partial<EngineMethods[M][0]> & { file: File },
>(
  own: Engine,
  method: M,
  common: Omit<EngineMethods[M][0], keyof Own>,
  files: readonly FileEntry[],
  each: (file: FileEntry) => Own,
  take: (file: FileEntry, value: EngineMethods[M][1]) => void,
  signal?: AbortSignal,
): Promise<{ file: FileEntry; problem: Problem } | null> {
  let at = 0;
  while (at < files.length) {
    const problem = await own.calls(method, common, few(files, at).map(each), {
      ...(signal ? { signal } : {}),
      budget: budgetOf,
      onAnswer(value) {
        take(files[at] as FileEntry, value);
        at += 1;
      },
    });
    if (problem) return { file: files[at] as FileEntry, problem };
  }
  return null;
}

/** What the engine finds in a file and, if there is a model, what that finds besides. A model that fails fails the file. */
async function inspectWithModel(
  { file, name, mentioned }: FileEntry,
  signal: AbortSignal,
): Promise<{ result: Result<Inspection>; suggested: readonly Suggestion[] }> {
  const model = state.model?.state === 'ready' ? state.model : null;
  const request = { file, extension: extensionOf(name), ...rulebook(), mentioned, never: [...state.never] };
  const options = { signal, budget: timeBudget(file.size) };
  const result = await engine.call('inspect', { ...request, withText: model !== null }, options);
  if (!result.ok || model === null) return { result, suggested: [] };
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(result.value.text ?? undefined);
  const onProgress = (share: number): void => dispatch({ type: 'model-share', share });
  const found = await slot.find(text, model, { signal, onProgress });
  if (!found.ok) return { result: found, suggested: [] };
  const suggested = found.value;
  if (suggested.length === 0) return { result, suggested };
  return {
    result: await engine.call(
      'inspect',
      { ...request, withText: false, suggested: packed(suggested) },
      options,
    ),
    suggested,
  };
}

let loading: { id: number; control: AbortController } | null = null;

/** Brings the text of the file in Review onto the page. Only one file's text is held at a time. */
function loadText(): void {
  const wanted =
    state.step === 'review' && state.text?.file !== state.reviewFile && state.textProblem === null
      ? state.reviewFile
      : null;
  if (loading !== null && loading.id !== wanted) {
    loading.control.abort();
    loading = null;
  }
  const file = fileById(state, wanted);
  // A file that is being read again is opened afterwards: its findings change.
  if (file === null || loading !== null || file.state !== 'read') return;
  const control = new AbortController();
  const own = { id: file.id, control };
  loading = own;
  void engine
    .call(
      'inspect',
      {
        file: file.file,
        extension: extensionOf(file.name),
        ...rulebook(),
        never: [],
        withText: true,
        ...withFound(file),
      },
      { signal: control.signal, budget: timeBudget(file.file.size) },
    )
    .then((result) => {
      if (loading !== own) return;
      loading = null;
      if (!result.ok) {
        dispatch({ type: 'text-failed', file: file.id, problem: result.problem });
        return;
      }
      const { rows, text } = result.value;
      const same =
        rows.length === file.findings.rows.length &&
        rows.every((value, index) => value === file.findings.rows[index]);
      if (!same || text === null)
        dispatch({ type: 'text-failed', file: file.id, problem: { code: 'changed' } });
      else
        dispatch({
          type: 'text',
          file: file.id,
          value: new TextDecoder('utf-8', { ignoreBOM: true }).decode(text),
        });
    });
}

const SEARCH_PAUSE = 150;
const SEARCH_BUDGET = 5_000;
const POLICY_BUDGET = 5_000;
/** Making a key of a passphrase is slow on purpose. */
const REIDENTIFICATION_BUDGET = 60_000;
let searchTimer: ReturnType<typeof setTimeout> | undefined;
let searching: AbortController | null = null;

/** Looks for what the reader asked for, once they have stopped typing. */
function searchText(): void {
  clearTimeout(searchTimer);
  searchTimer = setTimeout(() => {
    const { search, text } = state;
    if (!search.running || text === null) return;
    searching?.abort();
    const control = new AbortController();
    searching = control;
    const { query, pattern, letterCase } = search;
    void searcher
      .call(
        'search',
        { text: text.value, query, pattern, letterCase },
        { signal: control.signal, budget: SEARCH_BUDGET },
      )
      .then((result) => {
        if (searching !== control || state.search.query !== query) return;
        searching = null;
        if (result.ok) dispatch({ type: 'search-found', places: result.value.places, from: readingPlace() });
        else dispatch({ type: 'search-failed', problem: result.problem });
      });
  }, SEARCH_PAUSE);
}

const NUMBERS_PAUSE = 500;
let numbersTimer: ReturnType<typeof setTimeout> | undefined;
let numbering: AbortController | null = null;

/**
 * Finds out which numbers placeholders will have, once nothing has changed for a moment: a worker that is ended
 * afterwards seals the files as they are, under a record that nobody will see, and only the outgoing text is kept.
 */
function numberPlaceholders(): void {
  clearTimeout(numbersTimer);
  numbering?.abort();
  numbering = null;
  if (!wantsNumbers(state)) return;
  numbersTimer = setTimeout(async () => {
    const of = state;
    const control = new AbortController();
    numbering = control;
    const parts = await outgoingParts(readFiles(of), control.signal).catch(() => []);
    if (control.signal.aborted) return;
    numbering = null;
    keepNumbers(of, parts);
    requestDraw();
  }, NUMBERS_PAUSE);
}

async function outgoingParts(files: readonly FileEntry[], signal: AbortSignal): Promise<string[]> {
  const told = await toldToCore(signal);
  if (!told.ok) return [];
  const own = new Engine(startWorker, null);
  try {
    // What the second look finds is asked about when the bundle is sealed.
    const held: number[] = [];
    if ((await scrubAll(own, files, told.value, ({ id }) => held.push(id), { signal })) || held.length > 0)
      return [];
    const sealed = await own.call('seal', { record: PREVIEW_RECORD }, { signal, budget: 120_000 });
    if (!sealed.ok) return [];
    const bytes = sealed.value.bytes.slice();
    const opened = await own.call('openBundle', { bytes }, { signal, transfer: [bytes.buffer] });
    const parts: string[] = [];
    for (const { path } of opened.ok ? opened.value.files : []) {
      if (!TEXT_PART.test(path)) continue;
      const part = await own.call('bundleFile', { path }, { signal });
      if (part.ok) parts.push(new TextDecoder('utf-8', { ignoreBOM: true }).decode(part.value.bytes));
    }
    return parts;
  } finally {
    own.terminate();
  }
}

/** Indexes the values and the structure of the text on show while nothing else is to be done, so that no key waits for it. */
function indexInIdleTime(): void {
  const file = reviewedFile(state);
  if (state.text === null || file === null || state.text.file !== file.id) return;
  const { findings, description } = file;
  const { value } = state.text;
  if (!indexValues(findings, value, 8) || !indexStructure(findings, value, description?.format ?? '', 8))
    setTimeout(indexInIdleTime, 30);
  else requestDraw();
}

/** Has a worker of its own fetch what stands beside it; `null` if that fails. The engine has no network any more. */
function fetchBeside<T>(
  what: 'fetch-samples' | 'fetch-rules' | 'fetch-hints',
  done: (answer: T | null) => void,
): void {
  let worker: Worker | null = null;
  const finish = (answer: T | null): void => {
    worker?.terminate();
    done(answer);
  };
  try {
    worker = startWorker();
    worker.onmessage = ({ data }: MessageEvent<T>) => finish(data);
    worker.onerror = (event) => {
      event.preventDefault();
      finish(null);
    };
    worker.postMessage(what);
  } catch {
    finish(null);
  }
}

let wordLists: Uint8Array | null = null;

/** What sensitive details are found with: nobody loads it whose policy does not ask for them. `null` if that fails. */
function hints(): Promise<Uint8Array | null> {
  return new Promise((resolve) => {
    if (wordLists !== null) return resolve(wordLists);
    fetchBeside<{ hints: Uint8Array | null }>('fetch-hints', (answer) => {
      wordLists = answer?.hints ?? null;
      resolve(wordLists);
    });
  });
}

function loadSamples(): void {
  dispatch({ type: 'samples', loading: true });
  fetchBeside<{ samples: { name: string; bytes: ArrayBuffer }[] }>('fetch-samples', (answer) => {
    const samples = answer?.samples ?? [];
    dispatch({ type: 'samples', loading: false, missing: samples.length === 0 });
    actions.addFiles(
      samples.map(({ name, bytes }) => ({ name, file: new File([bytes], name) })),
      0,
    );
  });
}

function loadRules(): void {
  if (state.rulesState === 'loading' || state.rulesState === 'ready') return;
  dispatch({ type: 'rules-loading' });
  fetchBeside<{ rules: RuleList | null }>('fetch-rules', (answer) =>
    dispatch({ type: 'rules', rules: answer?.rules ?? null }),
  );
}

/** Asks whom the findings of each file stand for, where it is not known yet; what went wrong, if anything. */
async function loadEntities(signal?: AbortSignal): Promise<Problem | null> {
  return (await loadEntitiesOf(readFiles(state), signal)) ?? joinPeople(signal);
}

async function loadEntitiesOf(files: readonly FileEntry[], signal?: AbortSignal): Promise<Problem | null> {
  const known = new Map<number, KnownEntities>();
  const wrong = await askEach(
    engine,
    'entities',
    rulebook(),
    files.filter((file) => !isListed(state, file)),
    (file) => {
      const { extra, decisions } = file.findings;
      return {
        file: file.file,
        extension: extensionOf(file.name),
        ...withFound(file),
        expected: decisions.length - extra.length,
        extra: extra.map(({ start, end, kind }) => ({ start, end, kind })),
      };
    },
    ({ id, findings: { rows, extra } }, entities) =>
      known.set(id, { rows, extra, entities, byValue: entities.whom }),
    signal,
  );
  dispatch({ type: 'entities', known });
  return wrong?.problem ?? null;
}

/** Puts the names of each person together, over all files, as the core does when it numbers them. */
async function joinPeople(signal?: AbortSignal): Promise<Problem | null> {
  const files = readFiles(state).filter((file) => isListed(state, file));
  const people = namesOfPeople(files, state);
  const result = await engine.call(
    'samePeople',
    { names: people.names.join('\n'), documents: Uint32Array.from(people.documents) },
    signal ? { signal } : {},
  );
  if (!result.ok) return result.problem;
  dispatch({ type: 'people-joined', known: withJoined(files, state, people, result.value.owners) });
  return null;
}

/** Marks every other mention of people who were marked by hand, in all files: it is one step with that. */
async function markMentions(spans: readonly { start: number; end: number }[], kind: number): Promise<void> {
  const text = state.text?.value;
  if (state.kinds[kind]?.name !== PERSON || text === undefined) return;
  const names = [...new Set(spans.map(({ start, end }) => oneLine(text.slice(start, end))))];
  await markIn(readFiles(state), names, kind, state.past.at(-1) ?? null);
}

/** The files in which whoever was marked by hand before has been looked for. */
const markedIds = new Set<number>();

/** Does the same in files that came later, for everybody who was marked before: a step of its own. */
async function markInNewFiles(): Promise<void> {
  if (!canReview(state) || state.sealed !== null) return;
  const files = readFiles(state);
  const fresh = files.filter(({ id }) => !markedIds.has(id));
  for (const { id } of fresh) markedIds.add(id);
  const marked = fresh.length === 0 ? [] : files.filter((file) => markedIn(file, state).length > 0);
  if (marked.length === 0) return;
  dispatch({ type: 'marking', by: 1 });
  let problem = await loadEntitiesOf(marked);
  // The worker was ended because of another file.
  if (problem?.code === 'cancelled') problem = await loadEntitiesOf(marked);
  const names = marked.flatMap((file) => {
    const known = state.entities.get(file.id)?.entities;
    const texts = known?.texts.split('\n') ?? [];
    return markedIn(file, state).map((finding) => texts[known?.forms[finding] ?? -1] ?? '');
  });
  if (problem === null)
    await markIn(
      fresh,
      [...new Set(names)],
      state.kinds.findIndex(({ name }) => name === PERSON),
      null,
    );
  else for (const { id } of fresh) dispatch({ type: 'failed', id, problem });
  dispatch({ type: 'marking', by: -1 });
}

/**
 * Marks every mention of some people in some files, in one step with `step` if that is the last one still. A file in which
 * something goes wrong has failed, and is not sent.
 */
async function markIn(
  files: readonly FileEntry[],
  names: readonly string[],
  kind: number,
  step: Action | null,
): Promise<void> {
  dispatch({ type: 'marking', by: 1 });
  const mentions: { file: number; spans: { start: number; end: number }[] }[] = [];
  const common = { ...rulebook(), names: names.join('\n') };
  const own = (file: FileEntry) => ({
    file: file.file,
    extension: extensionOf(file.name),
    found: askedAbout(file.findings),
  });
  let left = files.map(({ id }) => id);
  const take = ({ id, findings: { rows, extra } }: FileEntry, { mentioned }: { mentioned: Uint32Array }) => {
    left.shift();
    // Read anew or changed in the meantime: what was found may be marked already. It is asked about again.
    const now = fileById(state, id)?.findings;
    if (now?.rows !== rows || now.extra !== extra) return left.push(id);
    const found = Array.from({ length: mentioned.length / 4 }, (_, index) => ({
      start: mentioned[4 * index] ?? 0,
      end: mentioned[4 * index + 1] ?? 0,
    }));
    if (found.length > 0) mentions.push({ file: id, spans: found });
  };
  let cancelled: number | null = null;
  while (left.length > 0) {
    left = left.filter((id) => fileById(state, id) !== null);
    const some = few(left.flatMap((id) => fileById(state, id) ?? []));
    const wrong = await askEach(engine, 'mentions', common, some, own, take);
    if (!wrong) continue;
    const { file, problem } = wrong;
    // The worker was ended because of another file: once more.
    if (problem.code === 'cancelled' && cancelled !== file.id) cancelled = file.id;
    else {
      dispatch({ type: 'failed', id: file.id, problem });
      left.shift();
    }
  }
  dispatch({ type: 'marking', by: -1 });
  if (mentions.length === 0) return;
  dispatch({ type: 'mentioned', mentions, kind, step });
  announcement = translator(state.locale)('announce-mentions', {
    count: mentions.reduce((sum, mention) => sum + mention.spans.length, 0),
    files: mentions.length,
  });
  requestDraw();
}

// --- The journal ------------------------------------------------------------------------------------------

const SAVE_PAUSE = 400;
let journal: Journal | null = null;
/** What was kept and has not been laid under the files yet. */
let kept: Kept | null = null;
let saveTimer: ReturnType<typeof setTimeout> | undefined;

async function openJournal(passphrase: string): Promise<void> {
  if (passphrase.length < SHORTEST_PASSPHRASE) {
    dispatch({ type: 'journal', journal: { state: state.journal.state, problem: 'short' } });
    return;
  }
  const { state: before } = state.journal;
  dispatch({ type: 'journal', journal: { state: 'opening', problem: null } });
  try {
    const opened = await Journal.open(passphrase);
    journal = opened.journal;
    kept = opened.kept;
    dispatch({ type: 'journal', journal: { state: 'open', problem: null } });
    // The same policy and the same secret as then, so that the same bytes come out.
    const { policy, key } = opened.kept ?? {};
    if (policy !== undefined && key !== undefined && state.past.length === 0) {
      dispatch({ type: 'policy', text: policy });
      dispatch({ type: 'key', key });
    }
    if (!(await restore())) save();
  } catch (error) {
    const known = error instanceof Error && ['no-storage', 'wrong-passphrase'].includes(error.message);
    dispatch({
      type: 'journal',
      journal: { state: before, problem: known ? (error as Error).message : 'no-storage' },
    });
  }
}

async function forget(): Promise<void> {
  clearTimeout(saveTimer);
  journal = null;
  kept = null;
  await forgetJournal();
  dispatch({ type: 'journal', journal: { state: 'none', problem: null } });
}

/** Lays what was kept under the files, as soon as all are read and as long as nothing is decided about them. */
async function restore(): Promise<boolean> {
  if (journal === null || kept === null) return false;
  const files = state.files;
  if (
    files.length === 0 ||
    !canReview(state) ||
    !files.every((file) => isUntouched(file, state.never.length > 0))
  )
    return false;
  const mine = kept;
  kept = null;
  const restored = await journal.restore(mine, files);
  if (restored.files.length === 0) {
    kept = mine;
    return false;
  }
  dispatch({ type: 'restored', restored });
  announcement = translator(state.locale)('journal-restored', { files: restored.files.length });
  requestDraw();
  return true;
}

/** Keeps the state of things a moment later, when nothing else is decided. */
function save(): void {
  clearTimeout(saveTimer);
  // As long as nothing is decided, the earlier decisions may belong to files that are still to come.
  if (journal === null || (kept !== null && state.past.length === 0)) return;
  saveTimer = setTimeout(() => {
    if (journal === null || !canReview(state)) return;
    kept = null;
    const { policy, key } = state;
    journal.save(state.files, state.past, state.future, { policy, key }).catch(() => {
      dispatch({ type: 'journal', journal: { state: 'open', problem: 'no-storage' } });
    });
  }, SAVE_PAUSE);
}

// --- Sealing ----------------------------------------------------------------------------------------------

let sealing: AbortController | null = null;
/** The name of the contribution that was sealed last. */
let contribution = '';

/** What a model has found in a file, and the mentions of people who were found in any of the files, for the engine. */
function withFound({ suggested, mentioned }: FileEntry): Pick<OpenRequest, 'suggested' | 'mentioned'> {
  return { mentioned, ...(suggested.length === 0 ? {} : { suggested: packed(suggested) }) };
}

/** What the core must be told about each file, so that it names everybody as the person said. */
async function toldToCore(signal?: AbortSignal): Promise<Result<Map<number, Uint32Array>>> {
  if (toldOf(state).length === 0) return { ok: true, value: new Map() };
  const problem = await loadEntities(signal);
  return problem ? { ok: false, problem } : { ok: true, value: toldRows(listed(state), toldOf(state)) };
}

/** What the engine is asked where it is to scrub a file, but for what is the same for all. */
function sealRequest(file: FileEntry, told: ReadonlyMap<number, Uint32Array>) {
  const { findings } = file;
  const expected = file.findings.decisions.length - findings.extra.length;
  const additions: SealFileRequest['additions'] = [];
  const residuals: SealFileRequest['residuals'] = [];
  for (let index = expected; index < count(findings); index += 1) {
    const { start, end, kind, added } = findingAt(findings, index);
    const decision = decisionAt(findings, index);
    if (!added) residuals.push({ start, end, kind, decision });
    else if (decision !== DECISION.withdrawn) additions.push({ start, end, kind, decision });
  }
  return {
    file: file.file,
    extension: extensionOf(file.name),
    ...withFound(file),
    expected,
    decisions: findings.decisions.slice(0, expected),
    additions,
    residuals,
    told: told.get(file.id) ?? new Uint32Array(0),
  };
}

/**
 * Scrubs files into the session of an engine, in order, and tells in which of them the second look found something, and where.
 * Gives what goes wrong.
 */
function scrubAll(
  own: Engine,
  files: readonly FileEntry[],
  told: ReadonlyMap<number, Uint32Array>,
  onHeld: (file: FileEntry, rows: Uint32Array) => void,
  options: { signal?: AbortSignal; reidentify?: boolean; onDone?: (files: number) => void },
): ReturnType<typeof askEach> {
  const { signal, reidentify = false, onDone } = options;
  let done = 0;
  return askEach(
    own,
    'sealFile',
    { ...rulebook(), reidentify },
    files,
    (file) => sealRequest(file, told),
    (file, { residualRows }) => {
      done += 1;
      onDone?.(done);
      if (residualRows.length > 0) onHeld(file, residualRows);
    },
    signal,
  );
}

async function seal(): Promise<void> {
  if (sealing !== null || notice === null) return;
  dispatch({ type: 'consent-checked' });
  const wrong = faults(state.consent);
  if (wrong.length > 0) {
    draw();
    document
      .querySelector<HTMLElement>(`[data-testid="consent-${wrong[0]}"], [data-testid^="consent-permit-"]`)
      ?.focus();
    const first = wrong[0] === 'permitted' ? 'permit-pre-training' : wrong[0];
    document.querySelector<HTMLElement>(`[data-testid="consent-${first}"]`)?.focus();
    return;
  }
  const control = new AbortController();
  sealing = control;
  // A fresh worker: nothing of an earlier attempt may stand in the session.
  engine.terminate();
  const files = readFiles(state);
  const how = reviewed(state);
  const who = reviewers(state);
  const held: { id: number; rows: Uint32Array }[] = [];
  try {
    dispatch({ type: 'sealing', done: 0, total: files.length });
    const told = await toldToCore(control.signal);
    if (!told.ok) {
      dispatch({ type: 'seal-failed', problem: told.problem });
      return;
    }
    let last = performance.now();
    const wrong = await scrubAll(engine, files, told.value, ({ id }, rows) => held.push({ id, rows }), {
      signal: control.signal,
      onDone(done) {
        if (performance.now() - last < pause()) return;
        last = performance.now();
        dispatch({ type: 'sealing', done, total: files.length });
      },
    });
    if (wrong) {
      dispatch({ type: 'seal-failed', problem: wrong.problem, file: wrong.file.name });
      return;
    }
    if (held.length > 0) {
      // The first of them last, so that it is the one on the screen.
      for (const { id, rows } of held.reverse()) dispatch({ type: 'residuals', id, rows });
      return;
    }
    const uuid = crypto.randomUUID();
    contribution = `urn:uuid:${uuid}`;
    const record = recordJson(state.consent, {
      uuid,
      now: new Date(),
      language: state.locale,
      reviewed: how,
      reviewers: who,
      notice: { version: notice.version, language: notice.language, sha256: notice.sha256 },
    });
    const sealed = await engine.call('seal', { record }, { signal: control.signal, budget: 120_000 });
    if (!sealed.ok) {
      dispatch({ type: 'seal-failed', problem: sealed.problem });
      return;
    }
    engine.terminate();
    await showBundle(sealed.value.bytes, files, control.signal);
  } finally {
    sealing = null;
    engine.terminate();
  }
}

/**
 * Seals the files once more, in a fresh worker that is ended afterwards, and has it write down what stood where. The same
 * decisions and the same secret give the same text as in the bundle.
 */
async function saveReidentification(passphrase: string): Promise<Problem | null> {
  engine.terminate();
  try {
    const told = await toldToCore();
    if (!told.ok) return told.problem;
    const held: number[] = [];
    const wrong = await scrubAll(engine, readFiles(state), told.value, ({ id }) => held.push(id), {
      reidentify: true,
    });
    if (wrong) return wrong.problem;
    if (held.length > 0) return { code: 'residual' };
    const written = await engine.call(
      'reidentification',
      { contribution, passphrase },
      { budget: REIDENTIFICATION_BUDGET },
    );
    if (!written.ok) return written.problem;
    const name = `scrubjay-${contribution.slice(-12)}.reidentification`;
    saveFile(name, written.value.bytes.slice(), 'application/octet-stream');
    return null;
  } finally {
    dispatch({ type: 'forget-entities' });
    engine.terminate();
  }
}

/** Opens the sealed bytes for showing, and hands the bytes themselves to the shell. */
async function showBundle(
  bytes: Uint8Array,
  files: readonly FileEntry[],
  signal: AbortSignal,
): Promise<void> {
  const copy = bytes.slice();
  const size = bytes.length;
  previewer.terminate();
  const opened = await previewer.call('openBundle', { bytes: copy }, { signal, transfer: [copy.buffer] });
  if (!opened.ok) {
    dispatch({ type: 'seal-failed', problem: opened.problem });
    return;
  }
  const redacted = files.reduce(
    (sum, { findings }) => sum + findings.decisions.filter((decision) => decision === DECISION.redact).length,
    0,
  );
  const whole =
    bytes.byteOffset === 0 && bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice();
  toShell(
    {
      type: 'bundle',
      bytes: whole.buffer as ArrayBuffer,
      files: files.length,
      findings: redacted,
      review: reviewFacts(state),
    },
    [whole.buffer],
  );
  dispatch({ type: 'sealed', files: opened.value.files, bytes: size, documents: files.length });
  for (const { path } of opened.value.files) if (TEXT_PART.test(path)) await readBundleFile(path);
}

async function readBundleFile(path: string): Promise<void> {
  const result = await previewer.call('bundleFile', { path });
  if (result.ok)
    dispatch({
      type: 'bundle-content',
      path,
      text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(result.value.bytes),
    });
}

const actions: Actions = {
  addFiles(files, skipped) {
    dispatch({ type: 'files-added', files, skipped });
  },
  loadSamples,
  seal: () => void seal(),
  cancelSealing: () => sealing?.abort(),
  unseal() {
    toShell({ type: 'discard' });
    previewer.terminate();
    forgetDocuments();
    dispatch({ type: 'unseal' });
  },
  chooseBundleFile(path) {
    const chosen = state.sealed?.chosen === path ? '' : path;
    dispatch({ type: 'bundle-choose', path: chosen });
    if (chosen !== '' && state.sealed?.contents[path] === undefined) void readBundleFile(path);
  },
  startOver() {
    toShell({ type: 'discard' });
    previewer.terminate();
    forgetDocuments();
    dispatch({ type: 'start-over', key: freshKey() });
  },
  openRules(rule) {
    loadRules();
    openRulePanel(rule);
  },
  loadRules,
  openPolicy: openPolicyPanel,
  async checkPolicy(policy) {
    const result = await searcher.call('checkPolicy', { policy }, { budget: POLICY_BUDGET });
    return result.ok ? result.value.verdict : null;
  },
  tryPolicy: (trial) =>
    engine.call('preview', { ...rulebook(), ...trial }, { budget: timeBudget(trial.text.length) }),
  async measureRisk(asked) {
    const file = reviewedFile(state);
    if (file === null) return { ok: false, problem: { code: 'empty' } };
    const request = { ...rulebook(), ...asked, file: file.file, extension: extensionOf(file.name) };
    return measurer.call('risk', request, { signal: measuring.signal, budget: timeBudget(file.file.size) });
  },
  endRisk() {
    // Calls that still wait must not start a worker again.
    measuring.abort();
    measuring = new AbortController();
    measurer.terminate();
  },
  saveReidentification,
  async addModel(files) {
    await actions.listModels();
    if (Array.isArray(state.hostedModels)) void slot.add(files);
  },
  addHostedModel: (model) => void slot.addHosted(model),
  removeModel: () => slot.remove(),
  async listModels() {
    if (Array.isArray(state.hostedModels)) return;
    const introduced = await slot.introduction();
    if (introduced.ok) addTexts(introduced.value.texts);
    dispatch({ type: 'hosted-models', models: introduced.ok ? introduced.value.models : 'failed' });
  },
  loadEntities: () => loadEntities(),
  markMentions: (spans, kind) => void markMentions(spans, kind),
  openJournal: (passphrase) => void openJournal(passphrase),
  forgetJournal: () => void forget(),
  drawSample() {
    const chance = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;
    const files = readFiles(state).map(({ id, description }) => ({
      id,
      length: description?.utf16Length ?? 0,
    }));
    dispatch({ type: 'sample', stretches: drawSample(files, chance) });
  },
  announce(text) {
    announcement = text;
    requestDraw();
  },
  focusCurrent() {
    draw();
    focusCurrentMark();
  },
};

// --- Start ------------------------------------------------------------------------------------------------

/** What the page cannot do without; also a rough test that the browser is not too old for the locks. */
function supported(): boolean {
  return (
    isSecureContext &&
    typeof WebAssembly === 'object' &&
    typeof Worker === 'function' &&
    'SecurityPolicyViolationEvent' in globalThis &&
    typeof crypto.subtle === 'object' &&
    typeof crypto.randomUUID === 'function' &&
    typeof HTMLDialogElement === 'function' &&
    'at' in Array.prototype
  );
}

/** Lets go of the copies of both halves, so that the next visit loads both anew. */
function otherVersion(): void {
  toShell({ type: 'copies', state: 'other-version' });
  void copies?.forget();
  dispatch({ type: 'refuse', code: 'versions' });
}

async function start(): Promise<void> {
  // A file dropped beside the drop zone must not open in place of the page.
  for (const type of ['dragover', 'drop'] as const) addEventListener(type, (event) => event.preventDefault());
  if (parent === window) return dispatch({ type: 'refuse', code: 'not-framed' });
  if (!supported()) return dispatch({ type: 'refuse', code: 'unsupported' });
  notice = await loadNotice(state.locale);
  requestDraw();
  try {
    port = await joinShell(window, parent, shellOrigin);
  } catch {
    return dispatch({ type: 'refuse', code: 'no-shell' });
  }
  port.onmessage = ({ data }) => {
    const message = readFromShell(data);
    if (message?.type === 'settings') {
      // Two halves of different versions may not understand each other: nothing is begun with them.
      if (message.build !== pageBuild) return otherVersion();
      if (message.locale !== state.locale) chooseLanguage(message.locale);
    } else if (message?.type === 'upload-state')
      dispatch({ type: 'upload-state', state: message.state, code: message.code ?? null });
    else if (message?.type === 'receipt') dispatch({ type: 'receipt', receipt: message.receipt });
    else if (message?.type === 'forget') {
      void copies?.forget();
      void forget();
    }
  };
  toShell({ type: 'ready' });
  void copies?.kept().then((kept) => kept && toShell({ type: 'copies', state: 'kept' }));
  const started = await engine.start();
  if (!started.ok) {
    const known = ['unlocked', 'unsupported'].includes(started.problem.code);
    return dispatch({ type: 'refuse', code: known ? started.problem.code : 'engine' });
  }
  dispatch({ type: 'engine-started', engine: started.value });
  // Always, and at once: what is asked of the network must say nothing about the files.
  loadRules();
  setInterval(() => void prepareForOffline(), 2_000);
  if (await journalExists()) dispatch({ type: 'journal', journal: { state: 'shut', problem: null } });
}

addEventListener('keydown', (event) => {
  if (state.step !== 'review' || notice === null || state.refusal !== null) return;
  if (reviewKey({ state, notice, t: translator(state.locale), dispatch, actions }, event))
    event.preventDefault();
});
document.addEventListener('selectionchange', () => {
  if (state.step === 'review') placeSelectionButton();
});

void start();
