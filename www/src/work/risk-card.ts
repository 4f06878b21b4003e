/** What could still point to somebody in the file in Review: figures of a table, or what stays in a text. */
import { html, type TemplateResult } from 'lit';
import './elements/left-panel';
import './elements/risk-panel';
import { withRule } from './coarser';
import type { Left } from './elements/left-panel';
import { DECISION, decisionAt, endAt, findingAt, startAt } from './findings';
import { entryAt, operatorOf, readPolicy, renamed, writePolicy } from './policy';
import type { FileEntry } from './state';
import { normalised } from './values';
import { kindLabel, type View } from './view';

/** Kinds that describe somebody without naming them. */
const QUASI = [
  'DATE_OF_BIRTH',
  'DATE_TIME',
  'AGE',
  'LOCATION',
  'STREET_ADDRESS',
  'POSTAL_CODE',
  'COORDINATES',
  'ORGANIZATION',
  'OCCUPATION',
];

/** Operators that leave part of what a value says. */
const PARTLY = ['reveal', 'generalise', 'date-shift', 'mask'];

/** What stays of a text's findings, by what is decided and, where nothing is yet, by the policy. */
export function whatIsLeft(view: View, file: FileEntry, text: string): Left {
  const { state } = view;
  const policy = readPolicy(state.policy);
  const numbers = new Map(state.kinds.map(({ name }, number) => [number, name]));
  const persons = new Set<string>();
  const kinds: Left['kinds'] = new Map();
  for (let index = 0; index < file.findings.decisions.length; index += 1) {
    const decision = decisionAt(file.findings, index);
    if (decision === DECISION.withdrawn) continue;
    const { kind, entry } = findingAt(file.findings, index);
    const name = numbers.get(kind) ?? '';
    if (name === 'PERSON')
      persons.add(normalised(text.slice(startAt(file.findings, index), endAt(file.findings, index))));
    if (!QUASI.includes(name)) continue;
    const pointer = file.policy?.entries[entry]?.pointer ?? '/default';
    const stays =
      decision === DECISION.keep
        ? 'whole'
        : PARTLY.includes(operatorOf(entryAt(policy, pointer)))
          ? 'part'
          : null;
    if (stays === null) continue;
    const counts = kinds.get(kind) ?? { whole: 0, part: 0 };
    counts[stays] += 1;
    kinds.set(kind, counts);
  }
  return { persons: persons.size, kinds };
}

/** The rules of a policy, each as JSON. */
function rulesOf(text: string): string[] {
  const rules = readPolicy(text)?.rules;
  return Array.isArray(rules) ? rules.map((rule) => JSON.stringify(rule)) : [];
}

export function riskCard(view: View, file: FileEntry): TemplateResult {
  const { state, t, dispatch, actions } = view;
  const format = file.description?.format ?? '';
  if (format === 'csv' || format === 'tsv')
    return html`<risk-panel
        .t=${t}
        .locale=${state.locale}
        .of=${`${file.id} ${file.policy?.sha256 ?? ''}`}
        .rows=${file.findings.rows}
        .kinds=${state.kinds.map(({ name }) => name)}
        .rules=${rulesOf(state.policy)}
        .measure=${actions.measureRisk}
        .end=${actions.endRisk}
        @rule-wanted=${({ detail }: CustomEvent<Record<string, unknown>>) => {
          const policy = readPolicy(state.policy);
          if (!policy) return;
          actions.announce(t('risk-written'));
          dispatch({ type: 'policy', text: writePolicy(withRule(renamed(policy), detail)) });
        }}
      ></risk-panel>`;
  const text = state.text?.file === file.id ? state.text.value : null;
  if (format !== 'plain' || text === null || file.findings.decisions.length === 0) return html``;
  return html`<left-panel
      .t=${t}
      .of=${file.findings.decisions}
      .label=${(kind: number) => kindLabel(view, kind)}
      .count=${() => whatIsLeft(view, file, text)}
    ></left-panel>`;
}
