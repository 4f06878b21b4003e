/** The line that says what policy is in force, and leads to the panel where it is changed. */
import { html, type TemplateResult } from 'lit';
import { readPolicy, textOf } from './policy';
import type { View } from './view';

/** The name of the policy as people know it. */
export function policyTitle(text: string): string {
  const policy = readPolicy(text);
  return textOf(policy, 'title') || textOf(policy, 'name');
}

/** `short`: in one place with other small things, where there is little room. */
export function policyLine({ state, t, actions }: View, short = false): TemplateResult {
  const policy = readPolicy(state.policy);
  const name = html`<strong data-testid="policy-current" data-name=${textOf(policy, 'name')}>${policyTitle(state.policy)}</strong>`;
  const open = html`<button
    type="button"
    class=${short ? 'plain' : ''}
    data-testid="policy-open"
    @click=${() => actions.openPolicy()}
  >
    ${t('policy-open')}
  </button>`;
  return html`<section class=${short ? 'policy-short' : 'card policy-line'} aria-labelledby="policy-line-title">
    <h2 id="policy-line-title">${t('policy-title')}</h2>
    ${
      short
        ? html`<p>${name} ${open}</p>`
        : html`<p>${name} <span class="hint">${textOf(policy, 'name')} ${textOf(policy, 'version')}</span></p>
            <p class="hint">${t('policy-line-means')}</p>
            <div class="row">${open}</div>`
    }
  </section>`;
}
