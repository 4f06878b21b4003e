/** The line that says what policy is in force, and leads to the panel where it is changed. */
import { html, nothing, type TemplateResult } from 'lit';
import { readPolicy, textOf } from './policy';
import type { View } from './view';

/** The name of the policy as people know it. */
export function policyTitle(text: string): string {
  const policy = readPolicy(text);
  return textOf(policy, 'title') || textOf(policy, 'name');
}

export function policyLine({ state, t, actions }: View, short = false): TemplateResult {
  const policy = readPolicy(state.policy);
  return html`<section class="card policy-line" aria-labelledby="policy-line-title">
    <h2 id="policy-line-title">${t('policy-title')}</h2>
    <p>
      <strong data-testid="policy-current" data-name=${textOf(policy, 'name')}>${policyTitle(state.policy)}</strong>
      ${short ? nothing : html`<span class="hint">${textOf(policy, 'name')} ${textOf(policy, 'version')}</span>`}
    </p>
    ${short ? nothing : html`<p class="hint">${t('policy-line-means')}</p>`}
    <div class="row">
      <button type="button" data-testid="policy-open" @click=${() => actions.openPolicy()}>${t('policy-open')}</button>
    </div>
  </section>`;
}
