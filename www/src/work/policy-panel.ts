/** The panel “What becomes of each finding”: the element, and what it is drawn from. */
import { html, type TemplateResult } from 'lit';
import './elements/policy-panel';
import type { Applied, PolicyPanel } from './elements/policy-panel';
import { policyTitle } from './policy-line';
import { reviewedFile } from './state';
import { readingPlace } from './steps/review';
import type { View } from './view';
import { familyOf } from './view';

/** Opens it. */
export function openPolicyPanel(): void {
  void document.querySelector<PolicyPanel>('policy-panel')?.open(readingPlace());
}

export function policyPanel(view: View): TemplateResult {
  const { state, t, actions, dispatch } = view;
  const file = reviewedFile(state);
  const open = file && state.text?.file === file.id && state.step === 'review' ? state.text.value : null;
  return html`<policy-panel
    .t=${t}
    .locale=${state.locale}
    .kinds=${state.kinds}
    .family=${(kind: number) => familyOf(view, kind)}
    .policy=${state.policy}
    .words=${state.words}
    .never=${state.never}
    .secret=${state.key}
    .document=${open === null ? null : { text: open, format: file?.description?.format ?? 'plain' }}
    .check=${actions.checkPolicy}
    .attempt=${actions.tryPolicy}
    @key-loaded=${({ detail }: CustomEvent<string>) => dispatch({ type: 'key', key: detail })}
    @policy-applied=${({ detail }: CustomEvent<Applied>) => {
      actions.announce(t('policy-applied', { name: policyTitle(detail.text) }));
      dispatch({ type: 'policy', text: detail.text });
    }}
  ></policy-panel>`;
}
