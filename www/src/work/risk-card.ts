/** What could still point to somebody in the file in Review: figures of a table, or what stays in a text. */
import { html, nothing, type TemplateResult } from 'lit';
import './elements/risk-panel';
import { withRule } from './coarser';
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

export interface Left {
  /** Different values that were found as names of persons. */
  persons: number;
  /** By number of the kind: how many stay as they are, and how many stay in part. */
  kinds: Map<number, { whole: number; part: number }>;
}

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

let last: { file: FileEntry; text: string; policy: string; left: Left } | null = null;

export function forgetLeft(): void {
  last = null;
}

export function riskCard(view: View, file: FileEntry): TemplateResult {
  const { state, t, dispatch, actions } = view;
  const format = file.description?.format ?? '';
  if (format === 'csv' || format === 'tsv')
    return html`<section class="card">
      <risk-panel
        .t=${t}
        .locale=${state.locale}
        .of=${`${file.id} ${file.state} ${file.policy?.sha256 ?? ''} ${state.policy.length}`}
        .kinds=${state.kinds.map(({ name }) => name)}
        .measure=${actions.measureRisk}
        @rule-wanted=${({ detail }: CustomEvent<Record<string, unknown>>) => {
          const policy = readPolicy(state.policy);
          if (!policy) return;
          actions.announce(t('risk-written'));
          dispatch({ type: 'policy', text: writePolicy(withRule(renamed(policy), detail)) });
        }}
      ></risk-panel>
    </section>`;
  const text = state.text?.file === file.id ? state.text.value : null;
  if (format !== 'plain' || text === null || file.findings.decisions.length === 0) return html``;
  if (last?.file !== file || last.text !== text || last.policy !== state.policy)
    last = { file, text, policy: state.policy, left: whatIsLeft(view, file, text) };
  const { persons, kinds } = last.left;
  return html`<section class="card" data-testid="risk-text" data-persons=${persons}>
    <details>
      <summary data-testid="risk-summary">${t('risk-text-title')}</summary>
      <p>${t('risk-persons', { count: persons })}</p>
      ${
        kinds.size === 0
          ? html`<p class="hint">${t('risk-none-left')}</p>`
          : html`<p class="hint">${t('risk-left')}</p>
              <ul class="quiet-list figures">
                ${[...kinds].map(
                  ([kind, { whole, part }]) => html`<li class="row spread">
                    <span>${kindLabel(view, kind)}</span>
                    <span>${whole > 0 ? t('risk-whole', { count: whole }) : nothing} ${part > 0 ? t('risk-part', { count: part }) : nothing}</span>
                  </li>`,
                )}
              </ul>`
      }
      <p class="hint">${t('risk-text-means')}</p>
    </details>
  </section>`;
}
