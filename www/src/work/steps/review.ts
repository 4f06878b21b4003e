/** Step 2, Review: the text with its findings, and the decisions about them. */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import '../elements/add-dialog';
import '../elements/bulk-dialog';
import '../elements/edit-dialog';
import '../elements/finding-list';
import '../elements/finding-map';
import '../elements/marked-text';
import '../elements/reason-dialog';
import '../elements/text-outline';
import { REASONS } from '../../channel';
import { FLAG, VIEWS } from '../../engine/protocol';
import { languageTitle } from '../../locale/languages';
import { formatNumber } from '../../locale/strings';
import { share } from '../../share';
import { COMMAND_NAMES, type Command, commandOf, keyLabel } from '../commands';
import type { AddDialog, Added } from '../elements/add-dialog';
import type { BulkDialog, Many, Scope } from '../elements/bulk-dialog';
import type { EditDialog, Redrawn } from '../elements/edit-dialog';
import type { FindingLine } from '../elements/finding-list';
import type { FindingMap, MapContent } from '../elements/finding-map';
import type { Hits, MarkedContent, MarkedText } from '../elements/marked-text';
import type { ReasonDialog } from '../elements/reason-dialog';
import { headingName } from '../elements/text-outline';
import { entitiesPanel, openEntitiesPanel } from '../entities-panel';
import {
  count,
  countByKind,
  countBySort,
  DECISION,
  type Decision,
  decisionAt,
  endAt,
  type Findings,
  findingAt,
  isByPolicy,
  kindAt,
  pieces,
  reasonAt,
  SORTS,
  startAt,
} from '../findings';
import { journalPanel } from '../journal-panel';
import { languagesCard } from '../languages-card';
import { numbersOnShow, placeholderOf } from '../numbers';
import { pairPanel } from '../pair-panel';
import { entryAt, operatorOf, readPolicy, sourceOf, whatBecomes } from '../policy';
import { policyLine } from '../policy-line';
import { bareParagraph, countsOfAll, type Risk, riskOf } from '../risk';
import { riskCard } from '../risk-card';
import { helpOf, readableWord, ruleNamed } from '../rules';
import {
  type FileEntry,
  isUnderWay,
  placeInWalk,
  readFiles,
  reviewedFile,
  type State,
  sampleResult,
  seenShare,
  unconfirmed,
  undecidedInAll,
  VIEWS_OF_TEXT,
  walkable,
} from '../state';
import { structureOf } from '../structure';
import { openTour, tour } from '../tour';
import { sameValue } from '../values';
import { familyOf, kindLabel, kindTag, problemText, type View } from '../view';

const STATE_NAMES = ['pending', 'redact', 'keep', 'keep'] as const;

function stateName(decision: Decision): 'pending' | 'redact' | 'keep' {
  return STATE_NAMES[decision];
}

function element<T extends Element>(selector: string): T | null {
  return document.querySelector<T>(selector);
}

/** The text that marks are chosen in: the original, or what would go where that stands alone. */
function textPane(): MarkedText | null {
  return element('marked-text[data-testid="review-text"]');
}

export function focusCurrentMark(): boolean {
  return textPane()?.focusCurrent() ?? false;
}

/** The place in the text where the screen begins. */
export function readingPlace(): number {
  return textPane()?.topPlace ?? 0;
}

function selectedSpan({ state }: View): { start: number; end: number } | null {
  return state.reading.view === 'outgoing' ? null : (textPane()?.selectedSpan() ?? null);
}

function openAddDialog(view: View): void {
  void element<AddDialog>('add-dialog')?.open(selectedSpan(view));
}

function openEditDialog(view: View): void {
  const file = reviewedFile(view.state);
  const { current, text } = view.state;
  if (!file || current === null || text === null || current >= count(file.findings)) return;
  const { start, end, kind } = findingAt(file.findings, current);
  void element<EditDialog>('edit-dialog')?.open(current, { start, end, kind }, selectedSpan(view));
}

function openBulkDialog({ state }: View, scope: Scope, finding: number | null): void {
  if (finding === null || state.text === null) return;
  void element<BulkDialog>('bulk-dialog')?.open(finding, scope);
}

/** Asks why the current finding stays. */
function openReasonDialog({ state }: View): boolean {
  const file = reviewedFile(state);
  const { current, text } = state;
  if (!file || current === null || text === null || current >= count(file.findings)) return false;
  const { start, end } = findingAt(file.findings, current);
  void element<ReasonDialog>('reason-dialog')?.open(text.value.slice(start, Math.min(end, start + 80)));
  return true;
}

function openSheet(): void {
  element<HTMLDialogElement>('[data-testid="keys-sheet"]')?.showModal();
}

function openSearch({ dispatch }: View): void {
  dispatch({ type: 'search', change: { open: true } });
  requestAnimationFrame(() => {
    const field = element<HTMLInputElement>('[data-testid="search-query"]');
    field?.focus();
    field?.select();
  });
}

/** Puts the current finding and the one after it under one mark. */
function merge({ state, dispatch, actions }: View): boolean {
  const file = reviewedFile(state);
  if (!file || state.current === null) return false;
  const all = { ...state, filter: null, sort: null };
  const next = walkable(all, file)[placeInWalk(all, file, state.current) + 1];
  if (next === undefined) return false;
  const { start, kind } = findingAt(file.findings, state.current);
  const end = Math.max(endAt(file.findings, state.current), endAt(file.findings, next));
  dispatch({
    type: 'redraw',
    findings: [state.current, next],
    drawn: [{ start: Math.min(start, startAt(file.findings, next)), end, kind }],
  });
  actions.focusCurrent();
  return true;
}

/** Shows the small button beside a selection, and hides it when there is none. */
export function placeSelectionButton(): void {
  const button = element<HTMLElement>('[data-testid="add-selection"]');
  const pane = button?.parentElement;
  if (!button || !pane) return;
  const span = textPane()?.selectedSpan() ?? null;
  button.hidden = span === null;
  if (span === null) return;
  const selection = document.getSelection()?.getRangeAt(0).getBoundingClientRect();
  const frame = pane.getBoundingClientRect();
  if (!selection) return;
  const left = Math.min(
    Math.max(8, selection.left - frame.left),
    Math.max(8, frame.width - button.offsetWidth - 24),
  );
  const below = selection.bottom - frame.top + 8;
  const top = Math.min(below, frame.height - button.offsetHeight - 8);
  button.style.left = `${left}px`;
  button.style.top = `${Math.max(8, top)}px`;
}

/** Does a command. True if it meant something now. */
function perform(view: View, command: Command): boolean {
  const { state, dispatch, actions } = view;
  const decide = (decision: Decision): boolean => {
    if (state.current === null || state.text === null) return false;
    dispatch({ type: 'decide', finding: state.current, decision, advance: true });
    actions.focusCurrent();
    return true;
  };
  const then = (event: Parameters<View['dispatch']>[0]): boolean => {
    dispatch(event);
    actions.focusCurrent();
    return true;
  };
  switch (command) {
    case 'redact':
      return decide(DECISION.redact);
    case 'keep':
      return decide(DECISION.keep);
    case 'next':
      return then({ type: 'move', by: 1 });
    case 'previous':
      return then({ type: 'move', by: -1 });
    case 'undecided':
      return then({ type: 'next-undecided' });
    case 'undo':
      return then({ type: 'undo' });
    case 'redo':
      return then({ type: 'redo' });
    case 'merge':
      return merge(view);
    case 'same':
      openBulkDialog(view, 'value', state.current);
      return true;
    case 'kind':
      openBulkDialog(view, 'kind', state.current);
      return true;
    case 'edit':
      openEditDialog(view);
      return true;
    case 'add':
      openAddDialog(view);
      return true;
    case 'search':
      openSearch(view);
      return true;
    case 'view': {
      const at = VIEWS_OF_TEXT.indexOf(state.reading.view);
      const next = VIEWS_OF_TEXT[(at + 1) % VIEWS_OF_TEXT.length] ?? 'original';
      dispatch({ type: 'reading-view', change: { view: next } });
      return true;
    }
    case 'why':
      element<HTMLElement>('[data-testid="why-rule"]')?.click();
      return true;
    case 'people':
      openEntitiesPanel(view);
      return true;
    case 'sheet':
      openSheet();
      return true;
  }
}

/** A key in Review. True if it meant something. */
export function reviewKey(view: View, event: KeyboardEvent): boolean {
  const { state, dispatch, actions } = view;
  const target = event.target as HTMLElement;
  if (element('dialog[open]')) return false;
  const key = event.key.toLowerCase();
  if (state.search.open && key === 'escape') {
    dispatch({ type: 'search', change: { open: false } });
    actions.focusCurrent();
    return true;
  }
  if (target.closest('input, textarea, select, [contenteditable]')) return false;
  if ((event.ctrlKey || event.metaKey) && !event.altKey) {
    if (key === 'f' && state.text !== null) {
      openSearch(view);
      return true;
    }
    if (key !== 'z' && key !== 'y') return false;
    dispatch({ type: key === 'y' || event.shiftKey ? 'redo' : 'undo' });
    actions.focusCurrent();
    return true;
  }
  if (event.altKey || event.ctrlKey || event.metaKey) return false;
  if (event.key.length === 1 && !state.letterKeys) return false;
  const command = commandOf(state.keys, event.key);
  // The same key with Shift asks for the reason.
  if (command === 'keep' && event.shiftKey) return openReasonDialog(view);
  return command !== null && perform(view, command);
}

/** Detectors of the core that are no rule, and what is said of them instead. */
const NOT_RULES: Readonly<Record<string, string>> = {
  'word-list': 'why-own-words',
  'hidden-characters': 'why-hidden',
  'name-of-person': 'why-name',
  address: 'why-address',
  'name-of-place': 'why-place',
  'name-of-organisation': 'why-organisation',
  'name-of-party': 'why-party',
  'nationality-word': 'why-sensitive',
  'ethnicity-word': 'why-sensitive',
  'religion-word': 'why-sensitive',
  'politics-word': 'why-sensitive',
  'union-word': 'why-sensitive',
  'health-word': 'why-sensitive',
  'orientation-word': 'why-sensitive',
  'conviction-word': 'why-sensitive',
};

interface Reasons {
  lines: { text: string; foreign: boolean }[];
  /** What becomes of it, and what says so. */
  policy: { text: string; foreign: boolean }[];
  /** The rule behind it, if there is one. */
  rule: string | null;
}

/** What becomes of a finding, which entry of the policy says so, and which law that follows. */
function policyReasons(view: View, file: FileEntry, index: number): Reasons['policy'] {
  const { state, t } = view;
  const { entry: number, kind } = findingAt(file.findings, index);
  const under = file.policy;
  const entry = under?.entries[number];
  if (!under || !entry) return [];
  const policy = readPolicy(state.policy);
  const becomes = whatBecomes(entryAt(policy, entry.pointer));
  const instead = t(becomes, { kind: state.kinds[kind]?.name ?? '' });
  const lines = [
    becomes === 'becomes-keep' ? t('why-stays') : t('why-becomes', { becomes: instead }),
    t('why-policy', { name: under.name, line: entry.line, pointer: entry.pointer }),
    ...(entry.reviewRequired ? [t('why-review')] : []),
  ].map((text) => ({ text, foreign: false }));
  const source = sourceOf(policy, entry.source);
  if (source !== '') lines.push({ text: source, foreign: state.locale !== 'en' });
  return lines;
}

/** What there is to say of a finding of the model that the person added: which model, and what it calls it. */
function modelReasons({ state, t }: View, { findings, suggested }: FileEntry, index: number): string[] {
  const { start, end, score } = findingAt(findings, index);
  const info = state.model?.info;
  const found = suggested.find((span) => span.start <= start && end <= span.end);
  return [
    t('why-model', { name: info?.name ?? '', sha256: info?.sha256.slice(0, 16) ?? '' }),
    t('why-model-label', { label: found?.label ?? '', percent: Math.round(score / 10) }),
  ];
}

/** Why a finding was marked, in plain words: of our own tables, never of the text. */
function reasons(view: View, file: FileEntry, index: number): Reasons {
  const { state, t } = view;
  const { findings } = file;
  const policy = policyReasons(view, file, index);
  const { added, kind, detector, flags, context, view: disguise, score } = findingAt(findings, index);
  const lines: Reasons['lines'] = [];
  const say = (text: string, foreign = false): void => {
    lines.push({ text, foreign });
  };
  if (added) {
    say(t('why-added'));
    return { lines, policy, rule: null };
  }
  const name = state.detectors[detector]?.name ?? '';
  if (name === 'model') {
    for (const line of modelReasons(view, file, index)) say(line);
    return { lines, policy, rule: null };
  }
  const special = NOT_RULES[name];
  say(special ? t(special) : t('why-kind', { kind: kindLabel(view, kind) }));
  const rule = ruleNamed(state.rules, name);
  // The rules describe themselves in English.
  if (rule) say(rule.about, state.locale !== 'en');
  if (flags & FLAG.residual) say(t('why-residual'));
  const disguised = VIEWS[disguise - 1];
  if (disguised) say(t(`why-view-${disguised}`));
  if (flags & FLAG.checkPassed) say(t('why-check-passed'));
  if (flags & FLAG.checkFailed) say(t('why-check-failed'));
  const word = rule?.context[context - 1];
  if (word !== undefined) say(t('why-context-word', { word: readableWord(word) }));
  else if (flags & FLAG.contextSeen) say(t('why-context'));
  const certainty = score >= 900 ? 'high' : score >= 700 ? 'medium' : 'low';
  if (!special) say(t(`why-certainty-${certainty}`));
  return { lines, policy, rule: special || name === '' ? null : name };
}

function why(view: View, file: FileEntry, index: number): TemplateResult {
  const { state, t, actions } = view;
  const { lines, policy, rule } = reasons(view, file, index);
  return html`
    <ul class="why" data-testid="why" aria-label=${t('why-title')}>
      ${lines.map(({ text, foreign }) => html`<li lang=${foreign ? 'en' : nothing}>${text}</li>`)}
      ${
        rule !== null && state.rulesState === 'failed'
          ? html`<li>
              ${t('why-rules-failed')}
              <button type="button" class="plain" data-testid="why-retry" @click=${() => actions.loadRules()}>${t('try-again')}</button>
            </li>`
          : nothing
      }
    </ul>
    ${
      policy.length === 0
        ? nothing
        : html`<details class="why-policy" data-testid="why-policy">
            <summary>${policy[0]?.text}</summary>
            <ul class="why" aria-label=${t('why-policy-title')}>
              ${policy.slice(1).map(({ text, foreign }) => html`<li lang=${foreign ? 'en' : nothing}>${text}</li>`)}
            </ul>
          </details>`
    }
    ${
      rule === null
        ? nothing
        : html`<p class="why-rule">
            <button type="button" class="plain" data-testid="why-rule" data-rule=${rule} @click=${() => actions.openRules(rule)}>
              ${t('why-rule')}
            </button>
          </p>`
    }
  `;
}

/** Names of marks by language, kind and decision, with a gap for the text: a long text has thousands of marks. */
const names = new Map<string, [string, string]>();
const GAP = '\u0001';

function markName(view: View, kind: number, decision: 'pending' | 'redact' | 'keep'): [string, string] {
  const key = `${view.state.locale} ${kind} ${decision}`;
  let name = names.get(key);
  if (!name) {
    const whole = view.t('mark-label', {
      text: GAP,
      kind: kindLabel(view, kind),
      decision: view.t(`decision-${decision}`),
    });
    const [before = '', after = ''] = whole.split(GAP);
    name = [before, after];
    names.set(key, name);
  }
  return name;
}

/** What stands in the place of a finding, as far as it is known before the file is sealed. */
function insteadOf(view: View, file: FileEntry, finding: number, kind: string): string {
  const numbered = placeholderOf(view.state, file, finding);
  if (numbered !== null) return numbered;
  const entry = file.policy?.entries[findingAt(file.findings, finding).entry];
  const operator = entry ? operatorOf(entryAt(readPolicy(view.state.policy), entry.pointer)) : 'placeholder';
  return operator === 'placeholder' || operator === 'keep'
    ? `[${kind}]`
    : `[${kind}: ${view.t(`short-${operator}`)}]`;
}

function contentOf(view: View, file: FileEntry, text: string, outgoing: boolean): MarkedContent {
  const { findings } = file;
  const { kinds } = view.state;
  return {
    text,
    pieces: pieces(findings),
    decisions: findings.decisions,
    palette: `${view.state.locale} ${outgoing} ${numbersOnShow(view.state)}`,
    interactive: !outgoing || view.state.reading.view === 'outgoing',
    ...(outgoing
      ? {
          instead: (finding: number) =>
            decisionAt(findings, finding) === DECISION.redact
              ? insteadOf(view, file, finding, kinds[kindAt(findings, finding)]?.name ?? '')
              : null,
        }
      : {}),
    paint: (mark, index, first) => {
      const { kind, flags, added } = findingAt(findings, index);
      const decision = stateName(decisionAt(findings, index));
      mark.dataset.kind = kinds[kind]?.name ?? '';
      mark.dataset.family = familyOf(view, kind);
      mark.dataset.state = decision;
      mark.toggleAttribute('data-residual', (flags & FLAG.residual) !== 0);
      mark.toggleAttribute('data-added', added);
      mark.toggleAttribute('data-by-policy', isByPolicy(findings, index));
      mark.toggleAttribute('data-placeholder', outgoing && decision === 'redact');
      mark.dataset.tag = first && !(outgoing && decision === 'redact') ? kindTag(view, kind) : '';
      const [before, after] = markName(view, kind, decision);
      mark.setAttribute('aria-label', `${before}${mark.textContent}${after}`);
    },
  };
}

function fileButton(
  { t, dispatch }: View,
  file: FileEntry,
  isShown: boolean,
  isBack: boolean,
  risk: Risk | null,
): TemplateResult {
  const worst = risk?.reasons[0];
  return html`<li>
    <button
      type="button"
      class="review-file"
      data-testid="review-file"
      data-name=${file.name}
      data-undecided=${file.undecided}
      data-opened=${file.opened}
      aria-current=${isShown ? 'true' : nothing}
      @click=${() => dispatch({ type: 'review-file', id: file.id })}
    >
      <bdi class="review-file-name">${file.name}</bdi>
      <span class="hint">
        ${
          isBack && file.undecided > 0
            ? t('file-sent-back', { count: file.undecided })
            : file.undecided > 0
              ? t('file-undecided', { count: file.undecided })
              : t(file.opened ? 'file-decided' : 'file-not-opened')
        }
        ${file.opened ? html`· ${t('file-seen', { share: Math.floor(seenShare(file) * 100) })}` : nothing}
      </span>
      ${worst ? html`<span class="hint risk" data-reason=${worst}>${t(`risk-${worst}`)}</span>` : nothing}
    </button>
  </li>`;
}

/** The files as they were added, or with those to be looked at first on top. */
function ordered(state: State): { entry: FileEntry; risk: Risk | null }[] {
  if (!state.byRisk) return state.files.map((entry) => ({ entry, risk: null }));
  const all = countsOfAll(readFiles(state));
  return state.files
    .map((entry) => ({ entry, risk: riskOf(entry, state.kinds, all) }))
    .sort((a, b) => b.risk.score - a.risk.score);
}

/** What may have been missed here: measured figures, kinds that no rule finds, and ways of looking for the rest. */
function missedCard(view: View, file: FileEntry): TemplateResult {
  const { state, t, dispatch, actions } = view;
  const { sample, rules } = state;
  const text = state.text?.value;
  const figures = (rules?.measured ?? []).flatMap(({ kind: name, ...figure }) => {
    const kind = state.kinds.findIndex((row) => row.name === name);
    return kind === -1 ? [] : [{ kind, ...figure }];
  });
  const here = new Set(countByKind(file.findings).map(({ kind }) => kind));
  const found = new Set(state.detectors.map(({ kind }) => kind));
  const byHand = ['PERSON', 'STREET_ADDRESS', 'LOCATION', 'ORGANIZATION'].filter((name) => !found.has(name));
  const result = sampleResult(state);
  const estimate = share(result.missed, result.missed + result.found);
  const percent = (value: number): string =>
    new Intl.NumberFormat(state.locale, { style: 'percent', maximumFractionDigits: 1 }).format(value);
  const running = sample !== null && sample.at < sample.stretches.length;
  const bare = (): void => {
    if (text === undefined) return;
    const cut = pieces(file.findings);
    const marked = (start: number, end: number): boolean =>
      cut.some((piece) => piece.start < end && piece.end > start);
    const from = state.stretch ? state.stretch.end + 1 : 0;
    const next = bareParagraph(text, from, marked) ?? bareParagraph(text, 0, marked);
    dispatch({ type: 'stretch', stretch: next && { file: file.id, ...next } });
    if (!next) actions.announce(t('bare-none'));
  };
  return html`
    <section class="card" aria-labelledby="missed-title" data-testid="missed">
      <h2 id="missed-title">${t('missed-title')}</h2>
      ${
        byHand.length > 0
          ? html`<p class="notice warn" data-testid="missed-by-hand">
              ${t('missed-by-hand', {
                kinds: listOf(
                  state,
                  byHand.map((name) =>
                    kindLabel(
                      view,
                      state.kinds.findIndex((row) => row.name === name),
                    ),
                  ),
                ),
              })}
            </p>`
          : nothing
      }
      ${
        figures.length > 0
          ? html`<details>
              <summary data-testid="missed-figures">${t('missed-figures')}</summary>
              <ul class="quiet-list figures">
                ${figures.map(
                  ({ kind, found, of, languages }) => html`<li data-here=${here.has(kind)}>
                    <div class="row spread">
                      <span>${kindLabel(view, kind)}</span>
                      <span>${t('missed-figure', { found, of })}</span>
                    </div>
                    ${
                      languages.length > 1
                        ? html`<ul class="quiet-list hint" data-testid="missed-languages">
                            ${languages.map(
                              ({ language, found, of }) => html`<li class="row spread">
                                <span>${languageTitle(state.locale, language)}</span>
                                <span>${t('missed-figure', { found, of })}</span>
                              </li>`,
                            )}
                          </ul>`
                        : nothing
                    }
                  </li>`,
                )}
              </ul>
              <p class="hint">${t('missed-figures-mean')}</p>
            </details>`
          : nothing
      }
      <button type="button" class="plain" data-testid="bare" ?disabled=${text === undefined} @click=${bare}>${t('bare')}</button>
      ${
        sample === null
          ? html`<button type="button" class="plain" data-testid="sample-start" ?disabled=${text === undefined} @click=${() => actions.drawSample()}>
              ${t('sample-start')}
            </button>`
          : html`<div class="sample" data-testid="sample" data-at=${sample.at} data-of=${sample.stretches.length}>
              <p role="status">
                <strong>${
                  running
                    ? t('sample-place', { place: sample.at + 1, total: sample.stretches.length })
                    : t('sample-done', { total: sample.stretches.length })
                }</strong>
              </p>
              ${running ? html`<p class="hint">${t('sample-means')}</p>` : nothing}
              ${
                result.read > 0
                  ? html`<p data-testid="sample-result" data-missed=${result.missed} data-found=${result.found}>
                      ${
                        result.missed + result.found === 0
                          ? t('sample-empty', { read: result.read })
                          : t('sample-result', {
                              read: result.read,
                              missed: result.missed,
                              found: result.found,
                              rate: percent(estimate.rate),
                              low: percent(estimate.low),
                              high: percent(estimate.high),
                            })
                      }
                    </p>`
                  : nothing
              }
              <div class="row">
                ${
                  running
                    ? html`<button type="button" data-testid="sample-next" @click=${() => dispatch({ type: 'sample-next' })}>${t('sample-next')}</button>`
                    : nothing
                }
                <button type="button" class="plain" data-testid="sample-stop" @click=${() => dispatch({ type: 'sample-stop' })}>${t('sample-stop')}</button>
              </div>
            </div>`
      }
    </section>
  `;
}

function listOf({ locale }: State, names: readonly string[]): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}

function decisionCard(view: View, file: FileEntry): TemplateResult {
  const { state, t, dispatch } = view;
  const { findings } = file;
  const { current, keys } = state;
  const value = state.text?.value;
  const walk = walkable(state, file);
  const usable =
    current !== null &&
    value !== undefined &&
    current < count(findings) &&
    decisionAt(findings, current) !== DECISION.withdrawn;
  const finding = usable ? findingAt(findings, current) : null;
  const decision = usable ? stateName(decisionAt(findings, current)) : null;
  const reason = usable ? REASONS[reasonAt(findings, current) - 1] : undefined;
  const same = usable ? sameValue(findings, value, current).length : 0;
  const command = (
    name: Command,
    options: {
      testid: string;
      text?: string;
      label?: string;
      primary?: boolean;
      off?: boolean;
      sign?: string;
    },
  ): TemplateResult => html`<button
    type="button"
    class=${options.primary ? 'primary' : options.sign || options.testid.startsWith('decide') ? '' : 'plain'}
    data-testid=${options.testid}
    aria-label=${options.label ?? nothing}
    title=${options.label ?? nothing}
    ?disabled=${options.off === true}
    @click=${() => perform(view, name)}
  >
    ${
      options.sign
        ? html`<span aria-hidden="true">${options.sign}</span>`
        : html`${options.text} <kbd aria-hidden="true">${keyLabel(keys[name])}</kbd>`
    }
  </button>`;
  const off = !usable;
  return html`
    <section class="card decision" aria-labelledby="decision-title">
      <h2 id="decision-title" class="heard-only">${t('decision-title')}</h2>
      ${
        finding && value !== undefined && current !== null && decision
          ? html`
              <p class="row spread">
                <span class="chip" data-family=${familyOf(view, finding.kind)}>${kindLabel(view, finding.kind)}</span>
                <span class="hint">
                  ${t('finding-place', { place: placeInWalk(state, file, current) + 1, total: walk.length })} ·
                  <strong data-testid="current-decision" data-state=${decision} data-by-policy=${isByPolicy(findings, current)}>${t(`decision-${decision}`)}</strong>
                  ${isByPolicy(findings, current) ? t('by-policy') : nothing}
                </span>
              </p>
              ${
                reason === undefined
                  ? nothing
                  : html`<p class="hint" data-testid="current-reason" data-reason=${reason}>${t('reason-given', { reason: t(`reason-${reason}`) })}</p>`
              }
              <p class="quote"><bdi>${value.slice(finding.start, Math.min(finding.end, finding.start + 300))}</bdi></p>
              ${standsIn(view, file, current, value)}
              ${why(view, file, current)}
            `
          : html`<p class="hint">${t(count(findings) === 0 ? 'no-findings' : 'no-finding-chosen')}</p>`
      }
      <div class="row verdicts">
        <button type="button" class="primary" data-testid="decide-redact" ?disabled=${off} @click=${() => perform(view, 'redact')}>
          ${t('redact')} <kbd aria-hidden="true">${keyLabel(keys.redact)}</kbd>
        </button>
        <button type="button" data-testid="decide-keep" ?disabled=${off} @click=${() => perform(view, 'keep')}>
          ${t('keep')} <kbd aria-hidden="true">${keyLabel(keys.keep)}</kbd>
        </button>
        ${command('previous', { testid: 'previous-finding', label: t('previous-finding'), sign: '↑', off: walk.length === 0 })}
        ${command('next', { testid: 'next-finding', label: t('next-finding'), sign: '↓', off: walk.length === 0 })}
      </div>
      <div class="row tools">
        <button type="button" class="plain" data-testid="keep-for" ?disabled=${off} @click=${() => openReasonDialog(view)}>
          ${t('keep-for')} <kbd aria-hidden="true">${t('shift-key')}+${keyLabel(keys.keep)}</kbd>
        </button>
        ${command('same', { testid: 'bulk-same', text: t('bulk-same', { count: same }), off })}
        ${command('edit', { testid: 'edit-finding', text: t('edit'), off })}
        ${command('merge', { testid: 'merge-finding', text: t('merge'), off: off || walk.length < 2 })}
        ${command('add', { testid: 'add-finding', text: t('add-finding'), off: value === undefined })}
        ${command('undo', { testid: 'undo', text: t('undo'), off: state.past.length === 0 })}
        ${command('redo', { testid: 'redo', text: t('redo'), off: state.future.length === 0 })}
        <button type="button" class="plain" data-testid="keys-open" @click=${openSheet}>
          ${t('keys')} <kbd aria-hidden="true">${keyLabel(keys.sheet)}</kbd>
        </button>
      </div>
      ${
        finding && !finding.added && value !== undefined
          ? html`<div class="row tools lists">
              <button
                type="button"
                class="plain"
                data-testid="never-mark"
                @click=${() => dispatch({ type: 'never', value: value.slice(finding.start, finding.end) })}
              >
                ${t('never-mark')}
              </button>
              <button
                type="button"
                class="plain"
                data-testid="always-mark"
                @click=${() => dispatch({ type: 'always', value: value.slice(finding.start, finding.end) })}
              >
                ${t('always-mark')}
              </button>
            </div>`
          : nothing
      }
    </section>
  `;
}

/** The column, path, page or label that a finding stands under, where the text has such. */
function standsIn({ t }: View, { findings }: FileEntry, finding: number, text: string): TemplateResult {
  const lines = structureOf(findings, text).flatMap(({ kind, headings, of, paths }) => {
    const heading = headings[of[finding] ?? -1];
    if (!heading) return [];
    const name = paths[finding] ?? headingName(t, kind, heading);
    // A number says by itself of what it is.
    const isSaid = paths[finding] === undefined && heading.name === '';
    return html`<span data-kind=${kind}>${isSaid ? nothing : t(`stands-in-${kind}`)} <bdi translate="no">${name}</bdi></span> `;
  });
  if (lines.length === 0) return html``;
  return html`<p class="hint stands-in" data-testid="stands-in">${lines}</p>`;
}

/** What the text on show is made of, to go to. */
function outlineCard({ state, t }: View, { findings }: FileEntry): TemplateResult {
  const outlines = state.text === null ? [] : structureOf(findings, state.text.value);
  if (outlines.length === 0) return html``;
  const { current } = state;
  return html`<section class="card" aria-labelledby="outline-title" data-testid="outline">
    <h2 id="outline-title">${t('outline-title')}</h2>
    <text-outline
      .t=${t}
      .locale=${state.locale}
      .outlines=${outlines}
      .heading=${outlines.map(({ of }) => (current === null ? -1 : (of[current] ?? -1))).join(' ')}
      @heading-chosen=${({ detail: places }: CustomEvent<readonly number[]>) => {
        const pane = textPane();
        if (!pane) return;
        const after =
          lastJump?.pane === pane && lastJump.top === pane.topPlace ? lastJump.place : pane.topPlace - 1;
        const place = places.find((other) => other > after) ?? places[0] ?? 0;
        pane.revealPlace(place);
        lastJump = { pane, place, top: pane.topPlace };
      }}
    ></text-outline>
  </section>`;
}

/** Where the outline led last: as long as nobody scrolled on, the next place is one after it. */
let lastJump: { pane: MarkedText; place: number; top: number } | null = null;

function firstOf(findings: Findings, kind: number): number | null {
  for (let index = 0; index < count(findings); index += 1)
    if (kindAt(findings, index) === kind && decisionAt(findings, index) !== DECISION.withdrawn) return index;
  return null;
}

function kindTable(view: View, file: FileEntry): TemplateResult {
  const { state, t, dispatch } = view;
  const rows = countByKind(file.findings);
  if (rows.length === 0) return html``;
  return html`
    <section class="card" aria-labelledby="kinds-title">
      <div class="row spread">
        <h2 id="kinds-title">${t('kinds-title')}</h2>
        <button
          type="button"
          class="plain"
          data-testid="filter-all"
          aria-pressed=${state.filter === null}
          @click=${() => dispatch({ type: 'filter', kind: null })}
        >
          ${t('filter-all')}
        </button>
      </div>
      <ul class="quiet-list kinds">
        ${rows.map(({ kind, total, pending, byPolicy }) => {
          const name = state.kinds[kind]?.name ?? String(kind);
          const label = kindLabel(view, kind);
          return html`<li class="kind">
            <button
              type="button"
              class="chip"
              data-family=${familyOf(view, kind)}
              data-testid="filter-kind-${name}"
              data-total=${total}
              data-pending=${pending}
              aria-pressed=${state.filter === kind}
              title=${helpOf(state.rules, name) || nothing}
              @click=${() => dispatch({ type: 'filter', kind: state.filter === kind ? null : kind })}
            >
              ${label} <span class="number">${formatNumber(state.locale, total)}</span>
            </button>
            ${
              pending > 0
                ? html`<button
                    type="button"
                    class="plain"
                    data-testid="bulk-kind-${name}"
                    aria-label=${t('bulk-kind-named', { count: pending, kind: label })}
                    ?disabled=${state.text === null}
                    @click=${() => openBulkDialog(view, 'kind', firstOf(file.findings, kind))}
                  >
                    ${t('bulk-kind-open', { count: pending })}
                  </button>`
                : html`<span class="hint">${byPolicy > 0 ? t('kind-by-policy', { count: byPolicy }) : t('kind-done')}</span>`
            }
          </li>`;
        })}
      </ul>
    </section>
  `;
}

/** Which findings are listed and walked through, by what was decided, with their numbers. */
function sortChips({ state, t, dispatch }: View, { findings }: FileEntry): TemplateResult {
  const counts = countBySort(findings);
  return html`<div class="row sorts" role="group" aria-label=${t('sorts')}>
    ${SORTS.map(
      (sort) => html`<button
        type="button"
        class="plain"
        data-testid="sort-${sort}"
        data-count=${counts[sort]}
        aria-pressed=${state.sort === sort}
        @click=${() => dispatch({ type: 'sort', sort: state.sort === sort ? null : sort })}
      >
        ${t(`sort-${sort}`)} <span class="number">${formatNumber(state.locale, counts[sort])}</span>
      </button>`,
    )}
  </div>`;
}

function keySheet({ state, t, dispatch }: View): TemplateResult {
  return html`
    <dialog class="sheet-dialog" data-testid="keys-sheet" aria-labelledby="keys-title">
      <h2 id="keys-title">${t('keys-title')}</h2>
      <dl class="keys">
        ${COMMAND_NAMES.map(
          (name) => html`<div>
            <dt>
              <input
                class="key"
                type="text"
                maxlength="1"
                autocomplete="off"
                spellcheck="false"
                data-testid="key-${name}"
                aria-label=${t('key-of', { command: t(`key-${name}`) })}
                .value=${keyLabel(state.keys[name])}
                @focus=${(event: FocusEvent) => (event.currentTarget as HTMLInputElement).select()}
                @input=${(event: globalThis.Event) => {
                  const field = event.currentTarget as HTMLInputElement;
                  dispatch({ type: 'rebind', command: name, key: field.value });
                  // What cannot be a key is not taken, and must not stand there as if it were.
                  queueMicrotask(() => {
                    field.value = keyLabel(state.keys[name]);
                  });
                }}
              />
            </dt>
            <dd>${t(`key-${name}`)}</dd>
          </div>`,
        )}
        <div><dt><kbd>${t('shift-key')}+${keyLabel(state.keys.keep)}</kbd></dt><dd>${t('keys-keep-for')}</dd></div>
        <div><dt><kbd>↓ ↑</kbd></dt><dd>${t('keys-arrows')}</dd></div>
        <div><dt><kbd>Ctrl+Z</kbd></dt><dd>${t('keys-undo')}</dd></div>
        <div><dt><kbd>Ctrl+F</kbd></dt><dd>${t('key-search')}</dd></div>
      </dl>
      <p class="hint">${t('keys-hint')}</p>
      <label class="tick">
        <input
          type="checkbox"
          data-testid="letter-keys"
          .checked=${state.letterKeys}
          @change=${(event: globalThis.Event) =>
            dispatch({ type: 'letter-keys', on: (event.currentTarget as HTMLInputElement).checked })}
        />
        <span>${t('keys-letters')}</span>
      </label>
      <button
        type="button"
        class="primary"
        data-testid="keys-close"
        @click=${(event: globalThis.Event) => (event.currentTarget as HTMLElement).closest('dialog')?.close()}
      >
        ${t('close')}
      </button>
    </dialog>
  `;
}

function searchRow(view: View): TemplateResult {
  const { state, t, dispatch, actions } = view;
  const { search } = state;
  const hits = search.places.length / 2;
  const said = search.problem
    ? problemText(view, search.problem)
    : search.running || search.query === ''
      ? ''
      : hits === 0
        ? t('search-none')
        : t('search-place', { place: search.current + 1, total: hits });
  const move = (by: 1 | -1): void => dispatch({ type: 'search-move', by });
  return html`
    <search class="row search-row">
      <input
        type="search"
        data-testid="search-query"
        aria-label=${t('search-label')}
        placeholder=${t('search-label')}
        spellcheck="false"
        autocomplete="off"
        autocorrect="off"
        autocapitalize="off"
        writingsuggestions="false"
        data-gramm="false"
        translate="no"
        .value=${search.query}
        @input=${(event: globalThis.Event) =>
          dispatch({ type: 'search', change: { query: (event.currentTarget as HTMLInputElement).value } })}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          move(event.shiftKey ? -1 : 1);
        }}
      />
      <button type="button" class="plain" data-testid="search-pattern" aria-pressed=${search.pattern} title=${t('search-pattern')} aria-label=${t('search-pattern')}
        @click=${() => dispatch({ type: 'search', change: { pattern: !search.pattern } })}><span aria-hidden="true">.*</span></button>
      <button type="button" class="plain" data-testid="search-case" aria-pressed=${search.letterCase} title=${t('search-case')} aria-label=${t('search-case')}
        @click=${() => dispatch({ type: 'search', change: { letterCase: !search.letterCase } })}><span aria-hidden="true">Aa</span></button>
      <button type="button" data-testid="search-back" aria-label=${t('search-back')} title=${t('search-back')} ?disabled=${hits === 0} @click=${() => move(-1)}><span aria-hidden="true">↑</span></button>
      <button type="button" data-testid="search-on" aria-label=${t('search-on')} title=${t('search-on')} ?disabled=${hits === 0} @click=${() => move(1)}><span aria-hidden="true">↓</span></button>
      <output class="hint" data-testid="search-count" data-count=${hits} data-current=${search.current}>${said}</output>
      <button
        type="button"
        class="plain"
        data-testid="search-mark"
        ?disabled=${hits === 0}
        @click=${() => void element<AddDialog>('add-dialog')?.openAll(spansOf(search.places))}
      >
        ${t('search-mark', { count: hits })}
      </button>
      <button type="button" class="plain" data-testid="search-close" aria-label=${t('search-close')} @click=${() => {
        dispatch({ type: 'search', change: { open: false } });
        actions.focusCurrent();
      }}><span aria-hidden="true">✕</span></button>
    </search>
  `;
}

function spansOf(places: Uint32Array): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  for (let at = 0; at < places.length; at += 2)
    spans.push({ start: places[at] ?? 0, end: places[at + 1] ?? 0 });
  return spans;
}

function toolbar(view: View): TemplateResult {
  const { state, t, dispatch } = view;
  const { reading, search, keys } = state;
  return html`
    <div class="pane-tools" role="group" aria-label=${t('reading-tools')}>
      <button type="button" class="plain" data-testid="search-open" aria-expanded=${search.open} @click=${() => openSearch(view)}>
        ${t('search')} <kbd aria-hidden="true">${keyLabel(keys.search)}</kbd>
      </button>
      <button type="button" class="plain" data-testid="next-undecided" ?disabled=${undecidedInAll(state) === 0} @click=${() => perform(view, 'undecided')}>
        ${t('next-undecided')} <kbd aria-hidden="true">${keyLabel(keys.undecided)}</kbd>
      </button>
      <button type="button" class="plain" data-testid="entities-open" @click=${() => perform(view, 'people')}>
        ${t('entities-open')} <kbd aria-hidden="true">${keyLabel(keys.people)}</kbd>
      </button>
      <button
        type="button"
        class="plain"
        data-testid="reading-open"
        aria-expanded=${reading.settings}
        @click=${() => dispatch({ type: 'reading-view', change: { settings: !reading.settings } })}
      >
        ${t('reading')}
      </button>
      ${
        reading.settings
          ? html`<div class="row reading-settings" data-testid="reading-settings">
              <div class="row segmented" role="group" aria-label=${t('reading-view')}>
                ${VIEWS_OF_TEXT.map(
                  (name) => html`<button
                    type="button"
                    data-testid="view-${name}"
                    aria-pressed=${reading.view === name}
                    @click=${() => dispatch({ type: 'reading-view', change: { view: name } })}
                  >
                    ${t(`view-${name}`)}
                  </button>`,
                )}
              </div>
              <div class="row segmented" role="group" aria-label=${t('reading-size')}>
                <button type="button" data-testid="size-smaller" aria-label=${t('size-smaller')} ?disabled=${reading.size === 0}
                  @click=${() => dispatch({ type: 'reading-view', change: { size: reading.size - 1 } })}>A−</button>
                <button type="button" data-testid="size-larger" aria-label=${t('size-larger')} ?disabled=${reading.size === 4}
                  @click=${() => dispatch({ type: 'reading-view', change: { size: reading.size + 1 } })}>A+</button>
              </div>
              <button type="button" data-testid="width" aria-pressed=${reading.wide} @click=${() => dispatch({ type: 'reading-view', change: { wide: !reading.wide } })}>${t('reading-wide')}</button>
              ${reading.view === 'original' ? nothing : html`<p class="hint">${t('view-outgoing-hint')}</p>`}
            </div>`
          : nothing
      }
      ${search.open ? searchRow(view) : nothing}
    </div>
  `;
}

function textArea(view: View, file: FileEntry): TemplateResult {
  const { state, t, dispatch } = view;
  if (state.textProblem)
    return html`<div class="pane-note" role="alert">
      <p class="fault">${problemText(view, state.textProblem)}</p>
      <div class="row">
        <button type="button" data-testid="text-retry" @click=${() => dispatch({ type: 'review-file', id: file.id })}>${t('try-again')}</button>
        <button type="button" @click=${() => dispatch({ type: 'remove', id: file.id })}>${t('remove-file')}</button>
      </div>
    </div>`;
  if (state.text?.file !== file.id)
    return html`<p class="pane-note hint" role="status">${t('text-loading')}</p>`;
  const { reading, text } = state;
  const both = reading.view === 'both';
  const choose = ({ detail }: CustomEvent<number>): void => {
    dispatch({ type: 'current', finding: detail });
    view.actions.focusCurrent();
  };
  const pane = (outgoing: boolean, main: boolean): TemplateResult => html`<marked-text
    class=${main ? 'text' : 'text beside'}
    translate="no"
    data-testid=${main ? 'review-text' : 'outgoing-text'}
    role="region"
    tabindex="0"
    aria-label=${t(outgoing ? 'text-label-outgoing' : 'text-label', { name: file.name })}
    .content=${contentOf(view, file, text.value, outgoing)}
    .hits=${outgoing ? null : hitsOf(state)}
    .current=${state.current}
    .stretch=${!outgoing && state.stretch?.file === file.id ? state.stretch : null}
    @mark-chosen=${choose}
    @viewport=${(event: CustomEvent<{ from: number; to: number }>) => {
      if (!main) return;
      dispatch({ type: 'seen', file: file.id, ...event.detail });
      element<FindingMap>('finding-map')?.show(event.detail.from, event.detail.to);
      if (both) follow(event.currentTarget as MarkedText);
    }}
  ></marked-text>`;
  return html`
    ${toolbar(view)}
    <div class="texts" data-view=${reading.view} data-size=${reading.size} data-wide=${reading.wide}>
      ${keyed(`${file.id} ${reading.view === 'outgoing'}`, pane(reading.view === 'outgoing', true))}
      ${both ? keyed(`${file.id} beside`, pane(true, false)) : nothing}
      <finding-map
        .content=${mapOf(view, file, text.value)}
        @place-chosen=${({ detail }: CustomEvent<number>) =>
          textPane()?.revealPlace(Math.floor(detail * Math.max(0, text.value.length - 1)))}
      ></finding-map>
    </div>
    <button
      type="button"
      class="primary add-selection"
      data-testid="add-selection"
      hidden
      @mousedown=${(event: globalThis.Event) => event.preventDefault()}
      @click=${() => openAddDialog(view)}
    >
      ${t('add-selection')}
    </button>
  `;
}

/** The text beside the one that is scrolled goes along, by places in the text: its lines are not as long. */
function follow(main: MarkedText): void {
  element<MarkedText>('marked-text[data-testid="outgoing-text"]')?.align(main.topPlace, main.topShare);
}

let lastHits: { places: Uint32Array; hits: Hits } | null = null;

/** The same object as long as nothing changed. */
function hitsOf({ search }: State): Hits {
  const { places, current } = search;
  if (lastHits?.places !== places || lastHits.hits.current !== current)
    lastHits = { places, hits: { places, current } };
  return lastHits.hits;
}

function mapOf(view: View, { findings }: FileEntry, text: string): MapContent {
  return {
    length: text.length,
    pieces: pieces(findings),
    decisions: findings.decisions,
    family: (finding) => familyOf(view, kindAt(findings, finding)),
    hits: view.state.search.places,
  };
}

export function reviewStep(view: View): TemplateResult {
  const { state, t, dispatch } = view;
  const file = reviewedFile(state);
  const left = undecidedInAll(state);
  const line =
    (findings: Findings, text: string) =>
    (finding: number): FindingLine => {
      const { start, end, kind } = findingAt(findings, finding);
      return {
        finding,
        text: text.slice(start, Math.min(end, start + 60)),
        kind: kindLabel(view, kind),
        family: familyOf(view, kind),
        decision: stateName(decisionAt(findings, finding)),
        byPolicy: isByPolicy(findings, finding),
      };
    };
  const sentBack = new Set(state.sentBack);
  const unopened = state.files.filter((entry) => !entry.opened).length;
  const waiting = unconfirmed(state);
  // With a new list of words, files are read again while the review goes on.
  const underWay = state.files.filter((entry) => isUnderWay(state, entry)).length;
  const failed = state.files.filter(({ state: of }) => of === 'failed' || of === 'cancelled').length;
  return html`
    ${
      state.sentBack.length > 0 && left > 0
        ? html`<p class="notice warn" data-testid="message" data-code="residual" role="alert">
            ${t('residual-message', { count: state.sentBack.length })}
          </p>`
        : nothing
    }
    <div class="review">
      <nav class="review-files" aria-label=${t('review-files')}>
        <div class="row spread">
          <h2>${t('review-files')}</h2>
          ${
            state.files.length > 1
              ? html`<button type="button" class="plain" data-testid="by-risk" aria-pressed=${state.byRisk} @click=${() => dispatch({ type: 'by-risk', on: !state.byRisk })}>
                  ${t('by-risk')}
                </button>`
              : nothing
          }
        </div>
        <ul class="quiet-list">
          ${repeat(
            ordered(state),
            ({ entry }) => entry.id,
            ({ entry, risk }) => {
              const isShown = entry.id === state.reviewFile;
              const isBack = sentBack.has(entry.id);
              return guard([entry, isShown, isBack, risk?.reasons[0], state.locale], () =>
                fileButton(view, entry, isShown, isBack, risk),
              );
            },
          )}
        </ul>
        ${
          left > 0
            ? html`<button
                type="button"
                class="plain"
                data-testid="redact-all-files"
                @click=${() => element<HTMLDialogElement>('[data-testid="redact-all-dialog"]')?.showModal()}
              >
                ${t('redact-all-files', { count: left })}
              </button>`
            : nothing
        }
      </nav>
      <div class="pane">${file ? textArea(view, file) : html`<p class="pane-note hint">${t('choose-file')}</p>`}</div>
      <div class="side">
        ${
          file
            ? html`
                ${decisionCard(view, file)}
                <div class="side-rest">
                ${kindTable(view, file)} ${riskCard(view, file)}
                ${/* Is there only with the text: behind what it would push from under the pointer. */ outlineCard(view, file)}
                ${languagesCard(view, file)} ${missedCard(view, file)}
                ${
                  state.text?.file === file.id && count(file.findings) > 0
                    ? html`<section class="card" aria-labelledby="list-title">
                        <h2 id="list-title">${t('list-title')}</h2>
                        ${sortChips(view, file)}
                        <finding-list
                          .t=${t}
                          .walk=${walkable(state, file)}
                          .line=${line(file.findings, state.text.value)}
                          .current=${state.current}
                          @finding-chosen=${({ detail }: CustomEvent<number>) => dispatch({ type: 'current', finding: detail })}
                        ></finding-list>
                      </section>`
                    : nothing
                }
                </div>
              `
            : nothing
        }
      </div>
      <div class="review-extras">
        ${pairPanel(view)} ${journalPanel(view)} ${policyLine(view, true)}
        <button type="button" class="plain tour-open" data-testid="tour-open" @click=${openTour}>${t('tour-open')}</button>
      </div>
    </div>
    <div class="onward">
      <button type="button" data-testid="review-back" @click=${() => dispatch({ type: 'step', step: 'add' })}>${t('back')}</button>
      <p class="hint" data-testid="undecided-count" data-count=${left}>
        ${
          underWay > 0
            ? t('add-under-way')
            : failed > 0
              ? t('add-remove-failed', { count: failed })
              : left > 0
                ? t('review-undecided', { count: left })
                : waiting.length > 0
                  ? t('review-unconfirmed', { count: waiting.length })
                  : unopened > 0
                    ? t('review-unopened', { count: unopened })
                    : t('review-done')
        }
      </p>
      <button
        type="button"
        class="primary"
        data-testid="review-next"
        ?disabled=${underWay > 0 && left === 0}
        @click=${() =>
          failed > 0
            ? dispatch({ type: 'step', step: 'add' })
            : left > 0
              ? dispatch({ type: 'next-undecided' })
              : waiting[0]
                ? dispatch({ type: 'review-file', id: waiting[0].id })
                : dispatch({ type: 'step', step: 'consent' })}
      >
        ${
          left > 0
            ? t('review-next-undecided', { count: left })
            : t(waiting.length > 0 ? 'review-next-unconfirmed' : 'review-next')
        }
      </button>
    </div>
    <add-dialog
      .t=${t}
      .text=${state.text?.value ?? ''}
      .locale=${state.locale}
      .kinds=${state.kinds}
      @added=${({ detail }: CustomEvent<Added>) => {
        document.getSelection()?.removeAllRanges();
        dispatch({ type: 'add-findings', spans: detail.spans, kind: detail.kind });
        view.actions.focusCurrent();
        view.actions.markMentions(detail.spans, detail.kind);
      }}
    ></add-dialog>
    <reason-dialog
      .t=${t}
      @reason-chosen=${({ detail }: CustomEvent<number>) => {
        if (state.current === null) return;
        dispatch({
          type: 'decide',
          finding: state.current,
          decision: DECISION.keep,
          advance: true,
          reason: detail,
        });
        view.actions.focusCurrent();
      }}
    ></reason-dialog>
    ${
      file && state.text?.file === file.id
        ? html`<bulk-dialog
              .t=${t}
              .locale=${state.locale}
              .label=${(kind: number) => kindLabel(view, kind)}
              .findings=${file.findings}
              .text=${state.text.value}
              @decided-many=${({ detail }: CustomEvent<Many>) => {
                dispatch({ type: 'decide-many', ...detail });
                view.actions.focusCurrent();
              }}
            ></bulk-dialog>
            <edit-dialog
              .t=${t}
              .locale=${state.locale}
              .kinds=${state.kinds}
              .text=${state.text.value}
              @redrawn=${({ detail }: CustomEvent<Redrawn>) => {
                document.getSelection()?.removeAllRanges();
                dispatch({ type: 'redraw', ...detail });
                view.actions.focusCurrent();
              }}
            ></edit-dialog>`
        : nothing
    }
    ${entitiesPanel(view)} ${redactAllDialog(view)} ${keySheet(view)} ${tour(view)}
  `;
}

/** Everything that is undecided, by kind, before it is decided in one go. */
function redactAllDialog(view: View): TemplateResult {
  const { state, t, dispatch } = view;
  const left = undecidedInAll(state);
  const counts = new Map<number, number>();
  for (const { findings } of readFiles(state))
    for (const { kind, pending } of countByKind(findings))
      if (pending > 0) counts.set(kind, (counts.get(kind) ?? 0) + pending);
  const close = (event: globalThis.Event): void =>
    (event.currentTarget as HTMLElement).closest('dialog')?.close();
  return html`
    <dialog data-testid="redact-all-dialog" aria-labelledby="redact-all-title">
      <h2 id="redact-all-title">${t('redact-all-title', { count: left })}</h2>
      <p class="hint">${t('redact-all-means')}</p>
      <ul class="quiet-list counts" tabindex="0" aria-labelledby="redact-all-title">
        ${[...counts].map(
          ([kind, number]) => html`<li class="row spread">
            <span class="chip" data-family=${familyOf(view, kind)}>${kindLabel(view, kind)}</span>
            <span>${formatNumber(state.locale, number)}</span>
          </li>`,
        )}
      </ul>
      <div class="row">
        <button
          type="button"
          class="primary"
          data-testid="redact-all-confirm"
          ?disabled=${left === 0}
          @click=${(event: globalThis.Event) => {
            close(event);
            dispatch({ type: 'redact-all-files' });
          }}
        >
          ${t('bulk-redact', { number: formatNumber(state.locale, left) })}
        </button>
        <button type="button" data-testid="redact-all-cancel" @click=${close}>${t('cancel')}</button>
      </div>
    </dialog>
  `;
}
