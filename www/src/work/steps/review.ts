/** Step 2, Review: the text with its findings, and the decisions about them. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import '../elements/add-dialog';
import '../elements/finding-list';
import '../elements/marked-text';
import { FLAG, VIEWS } from '../../engine/protocol';
import { formatNumber } from '../../locale/strings';
import type { AddDialog, Added } from '../elements/add-dialog';
import type { FindingLine } from '../elements/finding-list';
import type { MarkedContent, MarkedText } from '../elements/marked-text';
import {
  countByKind,
  DECISION,
  type Decision,
  decisionAt,
  type Findings,
  findingAt,
  type Piece,
  pieces,
} from '../findings';
import { helpOf, readableWord, ruleNamed } from '../rules';
import { type FileEntry, reviewedFile, type State, undecidedInAll, walkable } from '../state';
import { familyOf, kindLabel, kindTag, problemText, type View } from '../view';

const STATE_NAMES = ['pending', 'redact', 'keep', 'keep'] as const;

function stateName(decision: Decision): 'pending' | 'redact' | 'keep' {
  return STATE_NAMES[decision];
}

const cut = new WeakMap<Findings, Piece[]>();

function piecesOf(findings: Findings): Piece[] {
  let known = cut.get(findings);
  if (!known) {
    known = pieces(findings);
    cut.set(findings, known);
  }
  return known;
}

const walks = new WeakMap<Findings, { filter: number | null; walk: readonly number[] }>();

/** The same list as long as nothing changed, so that the list element need not be drawn again. */
function walkOf(state: State, file: FileEntry): readonly number[] {
  const known = walks.get(file.findings);
  if (known && known.filter === state.filter) return known.walk;
  const walk = walkable(state, file);
  walks.set(file.findings, { filter: state.filter, walk });
  return walk;
}

function textPane(): MarkedText | null {
  return document.querySelector('marked-text[data-testid="review-text"]');
}

export function focusCurrentMark(): boolean {
  return textPane()?.focusCurrent() ?? false;
}

export function openAddDialog(): void {
  void document.querySelector<AddDialog>('add-dialog')?.open(textPane()?.selectedSpan() ?? null);
}

/** Shows the small button beside a selection, and hides it when there is none. */
export function placeSelectionButton(): void {
  const button = document.querySelector<HTMLElement>('[data-testid="add-selection"]');
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

/** A key in Review. True if it meant something. */
export function reviewKey(view: View, event: KeyboardEvent): boolean {
  const { state, dispatch, actions } = view;
  const target = event.target as HTMLElement;
  if (document.querySelector('dialog[open]')) return false;
  if (target.closest('input, textarea, select, [contenteditable]')) return false;
  const key = event.key.toLowerCase();
  if ((event.ctrlKey || event.metaKey) && !event.altKey) {
    if (key !== 'z' && key !== 'y') return false;
    dispatch({ type: key === 'y' || event.shiftKey ? 'redo' : 'undo' });
    actions.focusCurrent();
    return true;
  }
  if (event.altKey || event.ctrlKey || event.metaKey) return false;
  const letter = event.key.length === 1;
  if (letter && !state.letterKeys) return false;
  const decide = (decision: Decision): boolean => {
    if (state.current === null || state.text === null) return false;
    dispatch({ type: 'decide', finding: state.current, decision, advance: true });
    actions.focusCurrent();
    return true;
  };
  const move = (by: 1 | -1): boolean => {
    dispatch({ type: 'move', by });
    actions.focusCurrent();
    return true;
  };
  switch (key) {
    case 'a':
      return decide(DECISION.redact);
    case 'k':
      return decide(DECISION.keep);
    case 'j':
    case 'arrowdown':
      return move(1);
    case 'arrowup':
      return move(-1);
    case 'u':
      dispatch({ type: 'undo' });
      actions.focusCurrent();
      return true;
    case 'n':
    case '+':
      openAddDialog();
      return true;
    case '?':
      document.querySelector<HTMLDialogElement>('[data-testid="keys-sheet"]')?.showModal();
      return true;
    default:
      return false;
  }
}

/** Detectors of the core that are no rule, and what is said of them instead. */
const NOT_RULES: Readonly<Record<string, string>> = {
  'word-list': 'why-own-words',
  'hidden-characters': 'why-hidden',
};

interface Reasons {
  lines: { text: string; foreign: boolean }[];
  /** The rule behind it, if there is one. */
  rule: string | null;
}

/** Why a finding was marked, in plain words: of our own tables, never of the text. */
function reasons(view: View, findings: Findings, index: number): Reasons {
  const { state, t } = view;
  const { added, kind, detector, flags, context, view: disguise, score } = findingAt(findings, index);
  const lines: Reasons['lines'] = [];
  const say = (text: string, foreign = false): void => {
    lines.push({ text, foreign });
  };
  if (added) {
    say(t('why-added'));
    return { lines, rule: null };
  }
  const name = state.detectors[detector]?.name ?? '';
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
  return { lines, rule: special || name === '' ? null : name };
}

function why(view: View, findings: Findings, index: number): TemplateResult {
  const { state, t, actions } = view;
  const { lines, rule } = reasons(view, findings, index);
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

function contentOf(view: View, file: FileEntry, text: string): MarkedContent {
  const { t } = view;
  const { findings } = file;
  return {
    text,
    pieces: piecesOf(findings),
    decisions: findings.decisions,
    palette: view.state.locale,
    interactive: true,
    paint: (mark, index, first) => {
      const { kind, flags } = findingAt(findings, index);
      const decision = stateName(decisionAt(findings, index));
      const label = kindLabel(view, kind);
      mark.dataset.kind = view.state.kinds[kind]?.name ?? '';
      mark.dataset.family = familyOf(view, kind);
      mark.dataset.state = decision;
      mark.toggleAttribute('data-residual', (flags & FLAG.residual) !== 0);
      mark.dataset.tag = first ? kindTag(view, kind) : '';
      mark.setAttribute(
        'aria-label',
        t('mark-label', { text: mark.textContent ?? '', kind: label, decision: t(`decision-${decision}`) }),
      );
    },
  };
}

function fileButton(view: View, file: FileEntry): TemplateResult {
  const { state, t, dispatch } = view;
  return html`<li>
    <button
      type="button"
      class="review-file"
      data-testid="review-file"
      data-name=${file.name}
      data-undecided=${file.undecided}
      data-opened=${file.opened}
      aria-current=${file.id === state.reviewFile ? 'true' : nothing}
      @click=${() => dispatch({ type: 'review-file', id: file.id })}
    >
      <bdi class="review-file-name">${file.name}</bdi>
      <span class="hint">
        ${
          state.sentBack.includes(file.id) && file.undecided > 0
            ? t('file-sent-back', { count: file.undecided })
            : file.undecided > 0
              ? t('file-undecided', { count: file.undecided })
              : t(file.opened ? 'file-decided' : 'file-not-opened')
        }
      </span>
    </button>
  </li>`;
}

function decisionCard(view: View, file: FileEntry): TemplateResult {
  const { state, t, dispatch } = view;
  const { findings } = file;
  const { current } = state;
  const value = state.text?.value;
  const walk = walkOf(state, file);
  const usable = current !== null && value !== undefined && current < findings.decisions.length;
  const finding = usable ? findingAt(findings, current) : null;
  const decision = usable ? stateName(decisionAt(findings, current)) : null;
  const decide = (wanted: Decision): void => {
    if (current !== null) dispatch({ type: 'decide', finding: current, decision: wanted, advance: true });
  };
  return html`
    <section class="card decision" aria-labelledby="decision-title">
      <h2 id="decision-title" class="heard-only">${t('decision-title')}</h2>
      ${
        finding && value !== undefined && current !== null && decision
          ? html`
              <p class="row spread">
                <span class="chip" data-family=${familyOf(view, finding.kind)}>${kindLabel(view, finding.kind)}</span>
                <span class="hint">
                  ${t('finding-place', { place: walk.indexOf(current) + 1, total: walk.length })} ·
                  <strong data-testid="current-decision" data-state=${decision}>${t(`decision-${decision}`)}</strong>
                </span>
              </p>
              <p class="quote"><bdi>${value.slice(finding.start, Math.min(finding.end, finding.start + 300))}</bdi></p>
              ${why(view, findings, current)}
            `
          : html`<p class="hint">${t(findings.decisions.length === 0 ? 'no-findings' : 'no-finding-chosen')}</p>`
      }
      <div class="row verdicts">
        <button type="button" class="primary" data-testid="decide-redact" ?disabled=${!usable} @click=${() => decide(DECISION.redact)}>
          ${t('redact')} <kbd aria-hidden="true">A</kbd>
        </button>
        <button type="button" data-testid="decide-keep" ?disabled=${!usable} @click=${() => decide(DECISION.keep)}>
          ${t('keep')} <kbd aria-hidden="true">K</kbd>
        </button>
        <button
          type="button"
          data-testid="previous-finding"
          aria-label=${t('previous-finding')}
          ?disabled=${walk.length === 0}
          @click=${() => dispatch({ type: 'move', by: -1 })}
        >
          <span aria-hidden="true">↑</span>
        </button>
        <button
          type="button"
          data-testid="next-finding"
          aria-label=${t('next-finding')}
          ?disabled=${walk.length === 0}
          @click=${() => dispatch({ type: 'move', by: 1 })}
        >
          <span aria-hidden="true">↓</span>
        </button>
      </div>
      <div class="row tools">
        <button type="button" class="plain" data-testid="undo" ?disabled=${state.past.length === 0} @click=${() => dispatch({ type: 'undo' })}>
          ${t('undo')} <kbd aria-hidden="true">U</kbd>
        </button>
        <button type="button" class="plain" data-testid="redo" ?disabled=${state.future.length === 0} @click=${() => dispatch({ type: 'redo' })}>
          ${t('redo')}
        </button>
        <button type="button" class="plain" data-testid="add-finding" ?disabled=${value === undefined} @click=${openAddDialog}>
          ${t('add-finding')} <kbd aria-hidden="true">N</kbd>
        </button>
        <button
          type="button"
          class="plain"
          data-testid="keys-open"
          @click=${() => document.querySelector<HTMLDialogElement>('[data-testid="keys-sheet"]')?.showModal()}
        >
          ${t('keys')} <kbd aria-hidden="true">?</kbd>
        </button>
      </div>
    </section>
  `;
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
        ${rows.map(({ kind, total, pending }) => {
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
                ? html`<span class="row kind-bulk">
                    <button
                      type="button"
                      class="plain"
                      data-testid="redact-kind-${name}"
                      aria-label=${t('redact-kind-named', { count: pending, kind: label })}
                      @click=${() => dispatch({ type: 'decide-kind', kind, decision: DECISION.redact })}
                    >
                      ${t('redact-kind', { count: pending })}
                    </button>
                    <button
                      type="button"
                      class="plain"
                      data-testid="keep-kind-${name}"
                      aria-label=${t('keep-kind-named', { count: pending, kind: label })}
                      @click=${() => dispatch({ type: 'decide-kind', kind, decision: DECISION.keep })}
                    >
                      ${t('keep-kind', { count: pending })}
                    </button>
                  </span>`
                : html`<span class="hint">${t('kind-done')}</span>`
            }
          </li>`;
        })}
      </ul>
    </section>
  `;
}

function keySheet({ state, t, dispatch }: View): TemplateResult {
  const rows: [string, string][] = [
    ['A', 'key-redact'],
    ['K', 'key-keep'],
    ['J / ↓', 'key-next'],
    ['↑', 'key-previous'],
    ['U / Ctrl+Z', 'key-undo'],
    ['Ctrl+Shift+Z', 'key-redo'],
    ['N / +', 'key-add'],
    ['?', 'key-sheet'],
  ];
  return html`
    <dialog data-testid="keys-sheet" aria-labelledby="keys-title">
      <h2 id="keys-title">${t('keys-title')}</h2>
      <dl class="keys">
        ${rows.map(([key, id]) => html`<div><dt><kbd>${key}</kbd></dt><dd>${t(id)}</dd></div>`)}
      </dl>
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
  return html`
    <marked-text
      class="text"
      translate="no"
      data-testid="review-text"
      role="region"
      tabindex="0"
      aria-label=${t('text-label', { name: file.name })}
      .content=${contentOf(view, file, state.text.value)}
      .current=${state.current}
      @mark-chosen=${({ detail }: CustomEvent<number>) => {
        dispatch({ type: 'current', finding: detail });
        view.actions.focusCurrent();
      }}
    ></marked-text>
    <button
      type="button"
      class="primary add-selection"
      data-testid="add-selection"
      hidden
      @mousedown=${(event: globalThis.Event) => event.preventDefault()}
      @click=${openAddDialog}
    >
      ${t('add-selection')}
    </button>
  `;
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
      };
    };
  const unopened = state.files.filter((entry) => !entry.opened).length;
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
        <h2>${t('review-files')}</h2>
        <ul class="quiet-list">
          ${repeat(
            state.files,
            (entry) => entry.id,
            (entry) => fileButton(view, entry),
          )}
        </ul>
        ${
          left > 0
            ? html`<button
                type="button"
                class="plain"
                data-testid="redact-all-files"
                @click=${() => dispatch({ type: 'redact-all-files' })}
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
                ${decisionCard(view, file)} ${kindTable(view, file)}
                ${
                  state.text?.file === file.id && file.findings.decisions.length > 0
                    ? html`<section class="card" aria-labelledby="list-title">
                        <h2 id="list-title">${t('list-title')}</h2>
                        <finding-list
                          .t=${t}
                          .walk=${walkOf(state, file)}
                          .line=${line(file.findings, state.text.value)}
                          .current=${state.current}
                          @finding-chosen=${({ detail }: CustomEvent<number>) => dispatch({ type: 'current', finding: detail })}
                        ></finding-list>
                      </section>`
                    : nothing
                }
              `
            : nothing
        }
      </div>
    </div>
    <div class="onward">
      <button type="button" data-testid="review-back" @click=${() => dispatch({ type: 'step', step: 'add' })}>${t('back')}</button>
      <p class="hint" data-testid="undecided-count" data-count=${left}>
        ${
          left > 0
            ? t('review-undecided', { count: left })
            : unopened > 0
              ? t('review-unopened', { count: unopened })
              : t('review-done')
        }
      </p>
      <button
        type="button"
        class="primary"
        data-testid="review-next"
        @click=${() =>
          left > 0 ? dispatch({ type: 'next-undecided' }) : dispatch({ type: 'step', step: 'consent' })}
      >
        ${left > 0 ? t('review-next-undecided', { count: left }) : t('review-next')}
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
      }}
    ></add-dialog>
    ${keySheet(view)}
  `;
}
