/** “Add a detection model”: what stands in Add about a model of the person's own. */
import { html, nothing, type TemplateResult } from 'lit';
import { fullLabel } from '../locale/kinds';
import { formatBytes } from '../locale/strings';
import { kindOfLabel } from '../model/labels';
import type { HostedModel, ModelInfo } from '../model/protocol';
import { filesDropped } from './elements/drop-zone';
import { type ModelState, PASSED_OVER, unnamed } from './model-state';
import { kindLabel, problemText, type View } from './view';

/** The focus stays on the card when what was pressed goes away. */
const focusCard = (): void => document.querySelector<HTMLElement>('[data-testid="model-summary"]')?.focus();

const open = (testid: string): void =>
  document.querySelector<HTMLInputElement>(`[data-testid="${testid}"]`)?.click();

function picker({ actions }: View, testid: string, folder: boolean): TemplateResult {
  return html`<input
    class="heard-only"
    tabindex="-1"
    aria-hidden="true"
    type="file"
    multiple
    ?webkitdirectory=${folder}
    data-testid=${testid}
    @change=${(event: globalThis.Event) => {
      const input = event.currentTarget as HTMLInputElement;
      const files = [...(input.files ?? [])];
      input.value = '';
      void actions.addModel(files.map((file) => ({ name: file.webkitRelativePath || file.name, file })));
    }}
  />`;
}

function offer(view: View, hosted: readonly HostedModel[]): TemplateResult {
  const { state, t, actions } = view;
  return html`
    <p class="hint" id="model-means">${t('model-means')}</p>
    <p class="hint">${t('model-files')}</p>
    <div class="row">
      <button type="button" data-testid="model-pick" ?disabled=${state.engine === null} aria-describedby="model-means" @click=${() => open('model-file-input')}>
        ${t('model-pick')}
      </button>
      <button type="button" data-testid="model-pick-folder" ?disabled=${state.engine === null} @click=${() => open('model-folder-input')}>
        ${t('pick-folder')}
      </button>
    </div>
    ${picker(view, 'model-file-input', false)} ${picker(view, 'model-folder-input', true)}
    ${
      hosted.length === 0
        ? nothing
        : html`<h3>${t('model-hosted')}</h3>
            <ul class="quiet-list">
              ${hosted.map(
                (model) => html`<li>
                  <button
                    type="button"
                    data-testid="model-hosted"
                    ?disabled=${state.files.length > 0}
                    @click=${() => actions.addHostedModel(model)}
                  >
                    ${model.name}
                  </button>
                </li>`,
              )}
            </ul>
            ${state.files.length > 0 ? html`<p class="hint">${t('model-hosted-later')}</p>` : nothing}`
    }
  `;
}

function removal({ t, actions }: View): TemplateResult {
  return html`<button type="button" class="plain" data-testid="model-remove" @click=${() => {
    focusCard();
    actions.removeModel();
  }}>
    ${t('model-remove')}
  </button>`;
}

/** What a label means, and for one that nobody knows the choice of it. */
function meaning(view: View, label: string, kind: number | null, known: boolean): TemplateResult {
  const { state, t, dispatch } = view;
  if (known)
    return html`<li class="model-label"><code>${label}</code>: <span>${kind === null ? '' : kindLabel(view, kind)}</span></li>`;
  const kinds = state.kinds
    .map((row, number) => ({ number, country: row.country, name: fullLabel(state.locale, row) }))
    .filter(({ country }) => country === '')
    .sort((a, b) => a.name.localeCompare(b.name, state.locale));
  return html`<li class="model-label">
    <label>
      <code>${label}</code>
      <select
        class="model-choice"
        data-testid="model-meaning"
        data-label=${label}
        @change=${(event: globalThis.Event) => {
          const { value } = event.currentTarget as HTMLSelectElement;
          if (value !== '') dispatch({ type: 'model-meaning', labels: [label], kind: Number(value) });
        }}
      >
        <option value="" ?selected=${kind === null} ?disabled=${kind !== null}>${t('model-choose')}</option>
        <option value=${PASSED_OVER} ?selected=${kind === PASSED_OVER}>${t('model-pass-over')}</option>
        ${kinds.map(({ number, name }) => html`<option value=${number} ?selected=${kind === number}>${name}</option>`)}
      </select>
    </label>
  </li>`;
}

function loaded(view: View, model: ModelState, info: ModelInfo): TemplateResult {
  const { state, t, dispatch } = view;
  const open = unnamed(model);
  const other = state.kinds.findIndex(({ name }) => name === 'OTHER');
  const isAsked = (label: string): boolean => kindOfLabel(label) === null;
  const all = [...model.meanings];
  return html`
    <dl class="model-facts">
      <dt>${t('model-name')}</dt>
      <dd><bdi data-testid="model-name">${info.name}</bdi>, ${formatBytes(state.locale, info.bytes)}</dd>
      <dt>SHA-256</dt>
      <dd><code class="digest-line" data-testid="model-sha256">${info.sha256}</code></dd>
      <dt>${t('model-device')}</dt>
      <dd data-testid="model-device" data-device=${info.device}>${t(`model-device-${info.device}`)}</dd>
    </dl>
    ${
      open.length > 0
        ? html`<p class="notice" role="alert" data-testid="model-unnamed">
              ${t('model-unnamed', { count: open.length })}
            </p>
            <div class="row">
              <button
                type="button"
                data-testid="model-all-other"
                @click=${() => {
                  focusCard();
                  dispatch({ type: 'model-meaning', labels: open, kind: other });
                }}
              >
                ${t('model-all-other')}
              </button>
              <button
                type="button"
                data-testid="model-all-pass"
                @click=${() => {
                  focusCard();
                  dispatch({ type: 'model-meaning', labels: open, kind: PASSED_OVER });
                }}
              >
                ${t('model-all-pass')}
              </button>
            </div>`
        : nothing
    }
    <details class="model-labels" ?open=${all.some(([label]) => isAsked(label))}>
      <summary data-testid="model-labels">${t('model-labels', { count: all.length })}</summary>
      <ul class="quiet-list">
        ${all.filter(([label]) => isAsked(label)).map(([label, kind]) => meaning(view, label, kind, false))}
        ${all.filter(([label]) => !isAsked(label)).map(([label, kind]) => meaning(view, label, kind, true))}
      </ul>
    </details>
    <p class="hint">${t('model-limits')}</p>
    <div class="row">${removal(view)}</div>
  `;
}

/** The card in Add. */
export function modelPanel(view: View): TemplateResult {
  const { state, t, actions } = view;
  const { model, hostedModels } = state;
  const body = (): TemplateResult => {
    if (hostedModels === null) return html`<progress aria-label=${t('model-add')}></progress>`;
    if (hostedModels === 'failed')
      return html`<p class="fault" role="alert" data-testid="model-problem" data-code="model-runtime-missing">
          ${t('problem-model-runtime-missing')}
        </p>
        <div class="row">
          <button type="button" @click=${() => actions.listModels()}>${t('try-again')}</button>
        </div>`;
    if (model === null) return offer(view, hostedModels);
    if (model.state === 'loading')
      return html`<p data-testid="model-loading">${t('model-loading', { name: model.name })}</p>
        <progress aria-label=${t('model-loading', { name: model.name })} max="1" value=${model.progress}></progress>
        <div class="row">
          <button type="button" data-testid="model-cancel" @click=${() => {
            focusCard();
            actions.removeModel();
          }}>${t('cancel')}</button>
        </div>`;
    if (model.info) return loaded(view, model, model.info);
    return html`<p class="fault" role="alert" data-testid="model-problem" data-code=${model.problem?.code ?? ''}>
        ${problemText(view, model.problem ?? { code: 'model-failed' })}
      </p>
      <div class="row">${removal(view)}</div>`;
  };
  return html`<details
    class="card model-panel"
    data-testid="model-panel"
    data-state=${model?.state ?? 'none'}
    ?open=${model !== null}
    @toggle=${(event: globalThis.Event) => {
      if ((event.currentTarget as HTMLDetailsElement).open) void actions.listModels();
    }}
    @dragover=${(event: DragEvent) => event.preventDefault()}
    @drop=${async (event: DragEvent) => {
      event.preventDefault();
      event.stopPropagation();
      if (event.dataTransfer && model === null) void actions.addModel(await filesDropped(event.dataTransfer));
    }}
  >
    <summary class="model-summary" data-testid="model-summary">
      ${model === null ? t('model-add') : t(`model-state-${model.state}`, { name: model.name })}
    </summary>
    <div class="model-body">${body()}</div>
  </details>`;
}
