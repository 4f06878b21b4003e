/**
 * `<risk-panel>`: how easily somebody could be picked out of a table, before and after the policy, and what could be made
 * coarser. A person says which columns others can know; the figures follow.
 */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../channel';
import type {
  Problem,
  Result,
  RiskAnswer,
  RiskColumn,
  RiskReached,
  RiskRequest,
} from '../../engine/protocol';
import { formatNumber, type Translate } from '../../locale/strings';
import { ruleOf } from '../coarser';

/** The size that the smallest group should have: a common bar for data that is shared. */
const TARGET = 5;

export class RiskPanel extends LitElement {
  static override properties = {
    t: { attribute: false },
    locale: { attribute: false },
    of: { attribute: false },
    rows: { attribute: false },
    kinds: { attribute: false },
    rules: { attribute: false },
    measure: { attribute: false },
    end: { attribute: false },
    open: { state: true },
    answer: { state: true },
    problem: { state: true },
  };
  declare t: Translate;
  declare locale: Locale;
  /** Changes when another file is shown, or it was read under another policy; the file comes first. */
  declare of: string;
  /** Another object when something else was found. */
  declare rows: Uint32Array;
  /** Names of the kinds that there are. */
  declare kinds: readonly string[];
  /** The rules of the policy, each as JSON. */
  declare rules: readonly string[];
  declare measure: (
    asked: Pick<RiskRequest, 'quasi' | 'sensitive' | 'targetK'>,
  ) => Promise<Result<RiskAnswer>>;
  /** Ends whatever measures. */
  declare end: () => void;
  declare open: boolean;
  declare answer: RiskAnswer | null;
  declare problem: Problem | null;

  /** What was ticked last; `null` as long as the suggested columns stand. */
  #ticked: { quasi: number[]; sensitive: number[] } | null = null;
  #file = '';
  #asked = 0;

  constructor() {
    super();
    this.kinds = [];
    this.rules = [];
    this.of = '';
    this.open = false;
    this.answer = null;
    this.problem = null;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override updated(changed: Map<string, unknown>): void {
    if (!['of', 'rows', 'open'].some((name) => changed.has(name))) return;
    const file = this.of.split(' ')[0] ?? '';
    if (file !== this.#file) {
      this.#file = file;
      this.#ticked = null;
      this.answer = null;
    }
    if (this.open) void this.#ask();
  }

  async #ask(): Promise<void> {
    this.#asked += 1;
    const mine = this.#asked;
    const result = await this.measure({
      quasi: this.#ticked?.quasi ?? null,
      sensitive: this.#ticked?.sensitive ?? [],
      targetK: TARGET,
    });
    if (mine !== this.#asked) return;
    if (result.ok) this.answer = result.value;
    this.problem = result.ok ? null : result.problem;
  }

  #tick(list: 'quasi' | 'sensitive', column: number, on: boolean): void {
    const { answer } = this;
    if (!answer) return;
    const ticked = this.#ticked ?? { quasi: answer.quasi, sensitive: answer.sensitive };
    const others = ticked[list].filter((other) => other !== column);
    this.#ticked = { ...ticked, [list]: on ? [...others, column].sort((a, b) => a - b) : others };
    this.answer = { ...answer, ...this.#ticked };
    void this.#ask();
  }

  #name(column: number): string {
    const header = this.answer?.columns[column]?.header;
    return header || this.t('risk-column', { number: column + 1 });
  }

  #columns({ columns, quasi, sensitive }: RiskAnswer): TemplateResult {
    const { t } = this;
    const box = (
      list: 'quasi' | 'sensitive',
      { column }: RiskColumn,
      ticked: readonly number[],
    ): TemplateResult =>
      html`<input
        type="checkbox"
        data-testid="risk-${list}"
        data-column=${column}
        aria-label=${t(`risk-${list}-named`, { column: this.#name(column) })}
        .checked=${ticked.includes(column)}
        @change=${(event: globalThis.Event) =>
          this.#tick(list, column, (event.currentTarget as HTMLInputElement).checked)}
      />`;
    return html`<div class="risk-scroll" tabindex="0" role="region" aria-label=${t('risk-columns')}>
      <table class="risk-columns">
        <thead>
          <tr>
            <th scope="col">${t('risk-column-head')}</th>
            <th scope="col">${t('risk-quasi')}</th>
            <th scope="col">${t('risk-sensitive')}</th>
          </tr>
        </thead>
        <tbody>
          ${columns.map(
            (column) => html`<tr>
              <th scope="row"><bdi>${this.#name(column.column)}</bdi>
                <span class="hint">${t('risk-different', { count: column.different })}</span></th>
              <td>${box('quasi', column, quasi)}</td>
              <td>${box('sensitive', column, sensitive)}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  #figures({ before, after, sensitive }: RiskAnswer): TemplateResult {
    const { t, locale } = this;
    const number = (value: number | undefined): string =>
      value === undefined ? '–' : formatNumber(locale, value);
    const row = (label: string, name: string, a: number | undefined, b: number | undefined): TemplateResult =>
      html`<tr data-testid="risk-figure" data-name=${name} data-before=${a} data-after=${b}>
        <th scope="row">${label}</th>
        <td>${number(a)}</td>
        <td>${number(b)}</td>
      </tr>`;
    const distinct = (figures: RiskAnswer['before'], column: number): number | undefined =>
      figures.risk.diversity.find((entry) => entry.column === column)?.distinct;
    return html`<table class="risk-figures">
        <thead>
          <tr>
            <th scope="col"><span class="heard-only">${t('risk-figure')}</span></th>
            <th scope="col">${t('risk-before')}</th>
            <th scope="col">${t('risk-after')}</th>
          </tr>
        </thead>
        <tbody>
          ${row(t('risk-records'), 'records', before.risk.records, after.risk.records)}
          ${row(t('risk-k'), 'k', before.risk.k, after.risk.k)}
          ${row(t('risk-unique'), 'unique', before.risk.unique, after.risk.unique)}
          ${sensitive.map((column) =>
            row(
              t('risk-diversity', { column: this.#name(column) }),
              `diversity-${column}`,
              distinct(before, column),
              distinct(after, column),
            ),
          )}
        </tbody>
      </table>
      <p class="hint">${t('risk-means', { k: after.risk.k, unique: after.risk.unique })}</p>`;
  }

  /**
   * What would help is measured on the table as it is: a rule takes the values that stand there. Once it helps enough, what
   * is in force stays on show, and no more is suggested.
   */
  #suggestions({ before, after }: RiskAnswer): TemplateResult | typeof nothing {
    const { t } = this;
    const { path, single, reached } = before.suggestions;
    const all = path.length > 0 ? path : single;
    const steps = after.risk.k >= TARGET ? all.filter(({ step }) => this.#isInForce(this.#rule(step))) : all;
    if (steps.length === 0) return nothing;
    return html`<h3>${t('risk-suggestions')}</h3>
      <p class="hint">${t(reached ? 'risk-suggestions-reach' : 'risk-suggestions-some', { k: TARGET })}</p>
      <ol class="quiet-list risk-steps">${steps.map((step) => this.#step(step))}</ol>`;
  }

  #rule(step: RiskReached['step']): Record<string, unknown> | null {
    const column = this.answer?.columns[step.column];
    return column ? ruleOf(step, column, this.kinds) : null;
  }

  #isInForce(rule: Record<string, unknown> | null): boolean {
    return rule !== null && this.rules.includes(JSON.stringify(rule));
  }

  #step({ step, k }: RiskReached): TemplateResult {
    const { t } = this;
    const rule = this.#rule(step);
    const how = t(`coarser-${step.to}`, { by: step.by ?? 0 });
    return html`<li class="row spread">
      <span><bdi>${this.#name(step.column)}</bdi>: ${how} <span class="hint">${t('risk-then', { k })}</span></span>
      ${
        this.#isInForce(rule)
          ? html`<span class="hint" data-testid="risk-in-force">✓ ${t('risk-in-force')}</span>`
          : rule
            ? html`<button type="button" class="plain" data-testid="risk-write"
              aria-label=${t('risk-write-named', { column: this.#name(step.column), how })}
              @click=${() => this.dispatchEvent(new CustomEvent('rule-wanted', { detail: rule }))}>${t('risk-write')}</button>`
            : html`<span class="hint">${t('risk-by-hand')}</span>`
      }
    </li>`;
  }

  async #show(): Promise<void> {
    this.open = true;
    await this.updateComplete;
    this.querySelector('dialog')?.showModal();
  }

  /** Nothing is measured for a closed panel, and what comes too late is not shown. */
  #done(): void {
    if (!this.open) return;
    this.open = false;
    this.#asked += 1;
    this.end();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#done();
  }

  override render(): TemplateResult {
    const { t, answer, problem } = this;
    return html`<button type="button" class="plain" data-testid="risk-summary" @click=${() => void this.#show()}>
        ${t('risk-title')}
      </button>
      <dialog
        class="risk-dialog"
        aria-labelledby="risk-title"
        data-testid="risk-panel"
        data-ready=${answer !== null}
        @close=${() => this.#done()}
      >
        <div class="row spread policy-top">
          <h2 id="risk-title">${t('risk-title')}</h2>
          <button type="button" data-testid="risk-close" @click=${() => this.querySelector('dialog')?.close()}>${t('close')}</button>
        </div>
        ${
          !this.open
            ? nothing
            : problem
              ? html`<p class="fault" role="alert">${t('risk-problem')} <span lang="en">${problem.message ?? ''}</span></p>`
              : answer
                ? html`<div class="journal-form">
                    <p class="hint">${t('risk-lead')}</p>
                    ${this.#columns(answer)} ${this.#figures(answer)} ${this.#suggestions(answer)}
                  </div>`
                : html`<p class="hint" role="status">${t('risk-measuring')}</p>`
        }
      </dialog>`;
  }
}

customElements.define('risk-panel', RiskPanel);
