/** Step 1, Add files. */

import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { journalPanel } from '../journal-panel';
import { modelPanel } from '../model-panel';
import '../elements/drop-zone';
import { languageName } from '../../locale/languages';
import { formatBytes, hasText } from '../../locale/strings';
import type { Chosen } from '../elements/drop-zone';
import { mainLanguages } from '../languages';
import { policyLine } from '../policy-line';
import type { FileEntry } from '../state';
import { canReview, FILE_LIMIT, filesToSeek, isUnderWay, phaseOf } from '../state';
import { problemText, type View } from '../view';

function stateText(view: View, file: FileEntry): string {
  const { t, state } = view;
  const phase = phaseOf(state, file);
  switch (phase) {
    case 'read': {
      const read = t('file-read', {
        findings: file.findings.decisions.length,
        words: file.description?.words ?? 0,
      });
      const languages = mainLanguages(file.description?.languages ?? []);
      const names = languages.map((language) => languageName(state.locale, language));
      return [read, ...(names.length > 0 ? [names.join(', ')] : [])].join(' · ');
    }
    case 'failed':
      return problemText(view, file.problem ?? { code: 'crashed' }, {
        limit: formatBytes(state.locale, FILE_LIMIT),
      });
    default:
      return t(`file-${phase}`);
  }
}

/** A list of the person's own: what must always go, or what must never be marked. */
function wordList(
  { t, dispatch }: View,
  name: 'words' | 'never-list',
  list: readonly string[],
): TemplateResult {
  return html`<section class="card" aria-labelledby="${name}-title">
    <h2 id="${name}-title">${t(`${name}-title`)}</h2>
    <p class="hint" id="${name}-hint">${t(`${name}-hint`)}</p>
    <textarea
      id=${name}
      data-testid=${name}
      rows="3"
      aria-labelledby="${name}-title"
      aria-describedby="${name}-hint"
      spellcheck="false"
      autocomplete="off"
      autocorrect="off"
      autocapitalize="off"
      writingsuggestions="false"
      data-gramm="false"
      translate="no"
      @change=${(event: globalThis.Event) =>
        dispatch({ type: name, text: (event.currentTarget as HTMLTextAreaElement).value })}
      .value=${list.join('\n')}
    ></textarea>
    <p class="hint">${t('words-count', { count: list.length })}</p>
  </section>`;
}

function warnings(view: View, file: FileEntry): string[] {
  return (file.description?.warnings ?? []).map(({ code, message }) => {
    const id = `warning-${code}`;
    return hasText(view.state.locale, id) ? view.t(id) : message;
  });
}

function fileRow(view: View, file: FileEntry): TemplateResult {
  const { t, state, dispatch } = view;
  const underWay = isUnderWay(state, file);
  return html`
    <li
      class="file"
      data-testid="file-row"
      data-name=${file.name}
      data-state=${phaseOf(state, file)}
      data-findings=${file.findings.decisions.length}
      data-code=${file.problem?.code ?? ''}
    >
      <div class="file-text">
        <p class="file-name"><bdi>${file.name}</bdi> <span class="hint">${formatBytes(state.locale, file.file.size)}</span></p>
        <p class="file-state" data-testid="file-state">${stateText(view, file)}</p>
        ${file.state === 'read' ? warnings(view, file).map((text) => html`<p class="hint">${text}</p>`) : nothing}
        ${file.state === 'reading' ? html`<progress aria-label=${t('file-reading')} value=${state.modelShare ?? nothing}></progress>` : nothing}
      </div>
      ${
        underWay
          ? html`<button
              type="button"
              class="plain"
              data-testid="file-cancel"
              aria-label=${t('file-cancel-named', { name: file.name })}
              @click=${() => dispatch({ type: 'cancel', id: file.id })}
            >
              ${t('cancel')}
            </button>`
          : html`<button
              type="button"
              class="plain"
              data-testid="file-remove"
              aria-label=${t('file-remove-named', { name: file.name })}
              @click=${() => dispatch({ type: 'remove', id: file.id })}
            >
              ${t('remove')}
            </button>`
      }
    </li>
  `;
}

function whyNotYet({ state, t }: View): string {
  if (state.files.length === 0) return t('add-none-yet');
  if (filesToSeek(state).length > 0) {
    const left = state.files.filter((file) => isUnderWay(state, file)).length;
    return t('add-seeking', { done: state.files.length - left, total: state.files.length });
  }
  if (state.files.some((file) => isUnderWay(state, file))) return t('add-under-way');
  const out = state.files.filter((file) => file.state !== 'read').length;
  if (out > 0) return t('add-remove-failed', { count: out });
  return state.model !== null && state.model.state !== 'ready' ? t('add-model-not-ready') : '';
}

export function addStep(view: View): TemplateResult {
  const { state, t, dispatch, actions } = view;
  const underWay = state.files.filter((file) => isUnderWay(state, file)).length;
  const bad = state.files.filter((file) => file.state === 'failed' || file.state === 'cancelled').length;
  return html`
    <p class="lead">${t('add-lead')}</p>
    <drop-zone
      .t=${t}
      @files-chosen=${({ detail }: CustomEvent<Chosen>) => actions.addFiles(detail.files, detail.skipped)}
    ></drop-zone>
    <p>
      <button
        type="button"
        class="plain"
        data-testid="samples"
        ?disabled=${state.loadingSamples}
        @click=${() => actions.loadSamples()}
      >
        ${t('samples')}
      </button>
      ${state.samplesMissing ? html`<span class="fault" role="alert">${t('problem-samples-missing')}</span>` : nothing}
    </p>

    ${state.journal.state === 'none' ? nothing : html`<div class="card">${journalPanel(view)}</div>`}
    <div class="word-lists">${wordList(view, 'words', state.words)} ${wordList(view, 'never-list', state.never)}</div>

    ${policyLine(view)} ${modelPanel(view)}

    <section aria-labelledby="files-title">
      <div class="row spread">
        <h2 id="files-title">${t('files-title', { count: state.files.length })}</h2>
        <div class="row">
          ${
            underWay > 0
              ? html`<button type="button" class="plain" data-testid="cancel-all" @click=${() => dispatch({ type: 'cancel-all' })}>
                  ${t('cancel-all')}
                </button>`
              : nothing
          }
          ${
            bad > 0
              ? html`<button
                  type="button"
                  class="plain"
                  data-testid="remove-failed"
                  @click=${() => dispatch({ type: 'remove-failed' })}
                >
                  ${t('remove-failed', { count: bad })}
                </button>`
              : nothing
          }
          ${
            state.files.length > 1
              ? html`<button type="button" class="plain" data-testid="remove-all" @click=${() => dispatch({ type: 'remove-all' })}>
                  ${t('remove-all')}
                </button>`
              : nothing
          }
        </div>
      </div>
      ${
        state.files.length === 0
          ? html`<p class="empty">${t('files-empty')}</p>`
          : html`<ul class="files quiet-list" data-testid="file-list">
              ${repeat(
                state.files,
                (file) => file.id,
                (file) =>
                  guard(
                    [file, phaseOf(state, file), state.locale, file.state === 'reading' && state.modelShare],
                    () => fileRow(view, file),
                  ),
              )}
            </ul>`
      }
      ${
        state.skipped > 0
          ? html`<p class="hint" data-testid="skipped-note">${t('files-skipped', { count: state.skipped })}</p>`
          : nothing
      }
    </section>

    <div class="onward">
      <p class="hint" data-testid="add-why">${whyNotYet(view)}</p>
      <button
        type="button"
        class="primary"
        data-testid="add-next"
        ?disabled=${!canReview(state)}
        @click=${() => dispatch({ type: 'step', step: 'review' })}
      >
        ${t('add-next')}
      </button>
    </div>
  `;
}
