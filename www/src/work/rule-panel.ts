/** The help “What is found”: the element, and what it is drawn from. */
import { html, type TemplateResult } from 'lit';
import './elements/rule-panel';
import type { RulePanel } from './elements/rule-panel';
import type { View } from './view';

/** Opens it, at the rule with this name if there is one. */
export function openRulePanel(rule?: string): void {
  void document.querySelector<RulePanel>('rule-panel')?.open(rule);
}

export function rulePanel({ state, t, actions }: View): TemplateResult {
  return html`<rule-panel
    .t=${t}
    .locale=${state.locale}
    .kinds=${state.kinds}
    .rules=${state.rules}
    .rulesState=${state.rulesState}
    @rules-wanted=${() => actions.loadRules()}
  ></rule-panel>`;
}
