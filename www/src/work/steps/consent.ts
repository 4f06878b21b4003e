/** Step 3, Consent: who contributes, on what authority, for which use. */
import { html, nothing, type TemplateResult } from 'lit';
import {
  BASES,
  type CheckedField,
  type Consent,
  faults,
  LICENCES,
  PERMITTED,
  PROHIBITED,
  ROLES,
} from '../consent';
import { reviewed, reviewers } from '../state';
import { problemText, type View } from '../view';

/** Bytes that the record allows in one field, and room for letters of two bytes. */
const MAX_LENGTH = 480;

type Change = (event: globalThis.Event) => void;

interface Form {
  view: View;
  wrong: ReadonlySet<CheckedField>;
  set: (change: Partial<Consent>) => void;
}

function errorOf({ view, wrong }: Form, field: CheckedField): TemplateResult | typeof nothing {
  return wrong.has(field)
    ? html`<span class="fault" id="error-${field}" data-testid="consent-error-${field}">${view.t(`consent-error-${field}`)}</span>`
    : nothing;
}

function text(
  form: Form,
  options: {
    id: string;
    value: string;
    change: (value: string) => void;
    field?: CheckedField;
    optional?: boolean;
    hint?: boolean;
  },
): TemplateResult {
  const { view } = form;
  const { id, value, change, field, optional, hint } = options;
  const bad = field !== undefined && form.wrong.has(field);
  const described = [hint ? `hint-${id}` : '', bad ? `error-${field}` : ''].filter(Boolean).join(' ');
  const onInput: Change = (event) => change((event.currentTarget as HTMLInputElement).value);
  return html`
    <div class="field">
      <label for="consent-${id}">
        ${view.t(`consent-${id}`)} ${optional ? html`<span class="hint">${view.t('optional')}</span>` : nothing}
      </label>
      ${hint ? html`<span class="hint" id="hint-${id}">${view.t(`consent-${id}-hint`)}</span>` : nothing}
      <input
        id="consent-${id}"
        data-testid="consent-${id}"
        type="text"
        maxlength=${MAX_LENGTH}
        spellcheck="false"
        autocomplete="off"
        autocorrect="off"
        autocapitalize="off"
        writingsuggestions="false"
        data-gramm="false"
        translate="no"
        aria-invalid=${bad ? 'true' : nothing}
        aria-describedby=${described === '' ? nothing : described}
        .value=${value}
        @input=${onInput}
      />
      ${field ? errorOf(form, field) : nothing}
    </div>
  `;
}

function choice(
  form: Form,
  options: {
    id: CheckedField;
    value: string;
    values: readonly string[];
    change: (value: string) => void;
    label?: (value: string) => string;
  },
): TemplateResult {
  const { view } = form;
  const { id, value, values, change } = options;
  const bad = form.wrong.has(id);
  const label = options.label ?? ((item: string) => view.t(`${id}-${item}`));
  return html`
    <div class="field">
      <label for="consent-${id}">${view.t(`consent-${id}`)}</label>
      <select
        id="consent-${id}"
        data-testid="consent-${id}"
        aria-invalid=${bad ? 'true' : nothing}
        aria-describedby=${bad ? `error-${id}` : nothing}
        @change=${(event: globalThis.Event) => change((event.currentTarget as HTMLSelectElement).value)}
      >
        <option value="" ?selected=${value === ''}>${view.t('choose')}</option>
        ${values.map((item) => html`<option value=${item} ?selected=${item === value}>${label(item)}</option>`)}
      </select>
      ${errorOf(form, id)}
    </div>
  `;
}

function ticks(
  form: Form,
  options: {
    id: string;
    legend: string;
    values: readonly string[];
    chosen: readonly string[];
    change: (chosen: string[]) => void;
    field?: CheckedField;
  },
): TemplateResult {
  const { view } = form;
  const { id, legend, values, chosen, change, field } = options;
  const bad = field !== undefined && form.wrong.has(field);
  return html`
    <fieldset aria-describedby=${bad ? `error-${field}` : nothing}>
      <legend>${legend}</legend>
      ${values.map(
        (value) => html`<label class="tick">
          <input
            type="checkbox"
            data-testid="consent-${id}-${value}"
            .checked=${chosen.includes(value)}
            @change=${(event: globalThis.Event) =>
              change(
                (event.currentTarget as HTMLInputElement).checked
                  ? [...chosen, value]
                  : chosen.filter((other) => other !== value),
              )}
          />
          <span>${view.t(`${id}-${value}`)}</span>
        </label>`,
      )}
      ${field ? errorOf(form, field) : nothing}
    </fieldset>
  `;
}

function confirmation(
  form: Form,
  field: CheckedField,
  checked: boolean,
  change: (on: boolean) => void,
): TemplateResult {
  const bad = form.wrong.has(field);
  return html`
    <div>
      <label class="tick">
        <input
          type="checkbox"
          id="consent-${field}"
          data-testid="consent-${field}"
          aria-invalid=${bad ? 'true' : nothing}
          aria-describedby=${bad ? `error-${field}` : nothing}
          .checked=${checked}
          @change=${(event: globalThis.Event) => change((event.currentTarget as HTMLInputElement).checked)}
        />
        <span>${form.view.t(`consent-${field}`)}</span>
      </label>
      ${errorOf(form, field)}
    </div>
  `;
}

function notice({ notice: shown, t }: View): TemplateResult {
  return html`
    <section class="card" aria-labelledby="notice-title">
      <h2 id="notice-title">${t('notice-title')}</h2>
      <div class="notice-text" data-testid="consent-notice" lang=${shown.language} tabindex="0" role="group" aria-labelledby="notice-title">
        ${shown.text
          .trim()
          .split(/\n\n+/)
          .map((paragraph) => html`<p>${paragraph.replaceAll('\n', ' ')}</p>`)}
      </div>
      <p class="hint digest-line">${t('notice-version', { version: shown.version, sha256: shown.sha256.slice(0, 16) })}</p>
    </section>
  `;
}

function reviewedStatement({ state, t }: View): TemplateResult {
  const how = reviewed(state);
  const unopened = state.files.filter((file) => !file.opened).length;
  const [first, second] = reviewers(state);
  return html`<p class="notice" data-testid="reviewed-statement" data-reviewed=${how}>
    ${how === 'all' ? t('reviewed-all', { count: state.files.length }) : t('reviewed-none', { count: unopened })}
    ${second === undefined ? nothing : t('reviewed-two', { first: t(`reviewer-${first}`), second: t(`reviewer-${second}`) })}
  </p>`;
}

export function consentStep(view: View): TemplateResult {
  const { state, t, dispatch, actions } = view;
  const { consent } = state;
  const wrong = new Set(state.consentChecked ? faults(consent) : []);
  const set = (change: Partial<Consent>): void => dispatch({ type: 'consent', change });
  const form: Form = { view, wrong, set };
  const tier = (value: 'open' | 'private'): TemplateResult => html`
    <label class="tick tier">
      <input
        type="radio"
        name="tier"
        value=${value}
        data-testid="consent-tier-${value}"
        .checked=${consent.tier === value}
        @change=${() => set({ tier: value })}
      />
      <span><strong>${t(`tier-${value}`)}</strong><br />${t(`tier-${value}-means`)}</span>
    </label>
  `;

  if (state.sealing)
    return html`<div class="card sealing" data-testid="sealing" role="status">
      <p>${t('sealing', { done: Math.min(state.sealing.done + 1, state.sealing.total), total: state.sealing.total })}</p>
      <progress max=${state.sealing.total} .value=${state.sealing.done} aria-label=${t('sealing-label')}></progress>
      <button type="button" data-testid="sealing-cancel" @click=${() => actions.cancelSealing()}>${t('cancel')}</button>
    </div>`;

  return html`
    <p class="lead">${t('consent-lead')}</p>
    ${
      state.sealProblem
        ? html`<p class="notice bad" data-testid="message" data-code=${state.sealProblem.code} role="alert">
            ${
              state.sealProblem.file === undefined
                ? problemText(view, state.sealProblem)
                : html`<bdi>${state.sealProblem.file}</bdi>: ${problemText(view, state.sealProblem)}`
            }
          </p>`
        : nothing
    }
    ${
      wrong.size > 0
        ? html`<div class="notice bad" data-testid="error-summary" role="alert" tabindex="-1">
            ${t('consent-errors', { count: wrong.size })}
          </div>`
        : nothing
    }
    <div class="form">
      <section class="card" aria-labelledby="who-title">
        <h2 id="who-title">${t('who-title')}</h2>
        ${text(form, { id: 'name', value: consent.name, change: (name) => set({ name }), field: 'name', hint: true })}
        ${choice(form, { id: 'role', value: consent.role, values: ROLES, change: (role) => set({ role }) })}
        ${text(form, { id: 'signatory', value: consent.signatory, change: (signatory) => set({ signatory }), optional: true, hint: true })}
      </section>
      <section class="card" aria-labelledby="authority-title">
        <h2 id="authority-title">${t('authority-title')}</h2>
        ${choice(form, { id: 'basis', value: consent.basis, values: BASES, change: (basis) => set({ basis }) })}
        ${text(form, { id: 'reference', value: consent.reference, change: (reference) => set({ reference }), field: 'reference', hint: true })}
      </section>
      <section class="card" aria-labelledby="tier-title">
        <h2 id="tier-title">${t('tier-title')}</h2>
        <fieldset class="bare">
          <legend class="heard-only">${t('tier-title')}</legend>
          ${tier('open')} ${tier('private')}
        </fieldset>
        ${choice(form, {
          id: 'licence',
          value: consent.licence,
          values: [...LICENCES, 'other'],
          change: (licence) => set({ licence }),
          label: (item) => (item === 'other' ? t('licence-other') : item),
        })}
        ${
          consent.licence === 'other'
            ? text(form, {
                id: 'licence-other',
                value: consent.licenceOther,
                change: (licenceOther) => set({ licenceOther }),
                hint: true,
              })
            : nothing
        }
        <p class="hint">${t(consent.tier === 'open' ? 'licence-needed' : 'licence-optional')}</p>
      </section>
      <section class="card" aria-labelledby="uses-title">
        <h2 id="uses-title">${t('uses-title')}</h2>
        ${ticks(form, {
          id: 'permit',
          legend: t('permitted-title'),
          values: PERMITTED,
          chosen: consent.permitted,
          change: (permitted) => set({ permitted }),
          field: 'permitted',
        })}
        ${ticks(form, {
          id: 'prohibit',
          legend: t('prohibited-title'),
          values: PROHIBITED,
          chosen: consent.prohibited,
          change: (prohibited) => set({ prohibited }),
        })}
      </section>
      <section class="card" aria-labelledby="withdrawal-title">
        <h2 id="withdrawal-title">${t('withdrawal-title')}</h2>
        ${text(form, { id: 'contact', value: consent.contact, change: (contact) => set({ contact }), field: 'contact', hint: true })}
      </section>
      ${notice(view)}
      <section class="card" aria-labelledby="confirm-title">
        <h2 id="confirm-title">${t('confirm-title')}</h2>
        ${confirmation(form, 'has-rights', consent.hasRights, (hasRights) => set({ hasRights }))}
        ${confirmation(form, 'notice-read', consent.noticeRead, (noticeRead) => set({ noticeRead }))}
        ${reviewedStatement(view)}
      </section>
    </div>
    <div class="onward">
      <button type="button" data-testid="consent-back" @click=${() => dispatch({ type: 'step', step: 'review' })}>${t('back')}</button>
      <p class="hint">${t('consent-next-means')}</p>
      <button type="button" class="primary" data-testid="consent-next" @click=${() => actions.seal()}>${t('consent-next')}</button>
    </div>
  `;
}
