/**
 * `<bulk-dialog>`: one decision about many findings of the file in Review. It says how many they are and shows the
 * first of them in their surroundings before anything is decided; one undo takes it all back.
 */
import { html, LitElement, type TemplateResult } from 'lit';
import type { Locale } from '../../channel';
import { formatNumber, type Translate } from '../../locale/strings';
import {
  count,
  DECISION,
  type Decision,
  decisionAt,
  endAt,
  type Findings,
  inTextOrder,
  kindAt,
  scoreAt,
  startAt,
} from '../findings';
import { reasonChoice } from '../reason-choice';
import { sameValue } from '../values';

export type Scope = 'value' | 'kind';

export interface Many {
  findings: readonly number[];
  decision: Decision;
  /** Why they are kept: a number of the list of reasons, 0 for none. */
  reason: number;
}

const SHOWN = 6;
const AROUND = 28;

/** What the dialog takes hold of. In text order. */
export function inScope(
  findings: Findings,
  text: string,
  finding: number,
  scope: Scope,
  from: number,
  openOnly: boolean,
): number[] {
  const wanted = (other: number): boolean => {
    const decision = decisionAt(findings, other);
    return openOnly ? decision === DECISION.pending : decision !== DECISION.withdrawn;
  };
  if (scope === 'value')
    return sameValue(findings, text, finding)
      .filter(wanted)
      .sort((a, b) => startAt(findings, a) - startAt(findings, b));
  const kind = kindAt(findings, finding);
  return inTextOrder(findings).filter(
    (other) => kindAt(findings, other) === kind && scoreAt(findings, other) >= from && wanted(other),
  );
}

export class BulkDialog extends LitElement {
  static override properties = {
    t: { attribute: false },
    locale: { attribute: false },
    label: { attribute: false },
    findings: { attribute: false },
    text: { attribute: false },
    finding: { state: true },
    scope: { state: true },
    from: { state: true },
    openOnly: { state: true },
    reason: { state: true },
  };
  declare t: Translate;
  declare locale: Locale;
  /** What a kind is called. */
  declare label: (kind: number) => string;
  declare findings: Findings;
  declare text: string;
  declare finding: number | null;
  declare scope: Scope;
  /** Only findings with at least this score, per mille. */
  declare from: number;
  declare openOnly: boolean;
  declare reason: number;

  constructor() {
    super();
    this.finding = null;
    this.scope = 'value';
    this.from = 0;
    this.openOnly = true;
    this.reason = 0;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.querySelector('dialog');
  }

  async open(finding: number, scope: Scope): Promise<void> {
    this.finding = finding;
    this.scope = scope;
    this.from = 0;
    this.openOnly = true;
    this.reason = 0;
    // On a decided finding whose like are all decided, the wish can only be to decide them anew.
    if (this.#list().length === 0) this.openOnly = false;
    await this.updateComplete;
    if (this.#dialog?.open === false) this.#dialog.showModal();
    this.querySelector<HTMLElement>('[data-testid="bulk-redact"]')?.focus();
  }

  #list(): number[] {
    const { finding, findings } = this;
    if (finding === null || !findings || finding >= count(findings)) return [];
    return inScope(findings, this.text, finding, this.scope, this.from, this.openOnly);
  }

  #decide(decision: Decision): void {
    const detail: Many = { findings: this.#list(), decision, reason: this.reason };
    if (detail.findings.length === 0) return;
    this.#dialog?.close();
    this.dispatchEvent(new CustomEvent<Many>('decided-many', { detail }));
  }

  #line(finding: number): TemplateResult {
    const start = startAt(this.findings, finding);
    const end = endAt(this.findings, finding);
    const flat = (text: string): string => text.replace(/\s+/g, ' ');
    return html`<li>
      <bdi
        >…${flat(this.text.slice(Math.max(0, start - AROUND), start))}<strong
          >${flat(this.text.slice(start, Math.min(end, start + 80)))}</strong
        >${flat(this.text.slice(end, end + AROUND))}…</bdi
      >
    </li>`;
  }

  override render(): TemplateResult {
    const { t, finding } = this;
    const shut = finding === null || !this.#dialog?.open;
    const list = finding === null ? [] : this.#list();
    const number = formatNumber(this.locale ?? 'en', list.length);
    const choose = (scope: Scope): TemplateResult => html`<label class="tick">
      <input
        type="radio"
        name="bulk-scope"
        data-testid="bulk-scope-${scope}"
        .checked=${this.scope === scope}
        @change=${() => {
          this.scope = scope;
        }}
      />
      <span
        >${
          finding === null
            ? ''
            : scope === 'value'
              ? t('bulk-value')
              : t('bulk-kind', { kind: this.label(kindAt(this.findings, finding)) })
        }</span
      >
    </label>`;
    return html`
      <dialog
        data-testid="bulk-dialog"
        data-count=${list.length}
        aria-labelledby="bulk-title"
        @close=${() => {
          this.finding = null;
        }}
      >
        <h2 id="bulk-title">${t('bulk-title')}</h2>
        ${
          shut && finding === null
            ? ''
            : html`<fieldset>
                <legend class="heard-only">${t('bulk-which')}</legend>
                ${choose('value')} ${choose('kind')}
              </fieldset>
              ${
                this.scope === 'kind'
                  ? html`<label class="field">
                      <span>${t('bulk-score', { score: this.from / 1000 })}</span>
                      <input
                        type="range"
                        data-testid="bulk-score"
                        min="0"
                        max="1000"
                        step="50"
                        .value=${String(this.from)}
                        @input=${(event: globalThis.Event) => {
                          this.from = Number((event.currentTarget as HTMLInputElement).value);
                        }}
                      />
                    </label>`
                  : ''
              }
              <label class="tick">
                <input
                  type="checkbox"
                  data-testid="bulk-decided"
                  .checked=${!this.openOnly}
                  @change=${(event: globalThis.Event) => {
                    this.openOnly = !(event.currentTarget as HTMLInputElement).checked;
                  }}
                />
                <span>${t('bulk-decided')}</span>
              </label>
              <p role="status" data-testid="bulk-count" data-count=${list.length}>
                <strong>${t('bulk-count', { count: list.length })}</strong>
              </p>
              <ol class="quiet-list bulk-lines" translate="no">
                ${list.slice(0, SHOWN).map((other) => this.#line(other))}
              </ol>
              ${
                list.length > SHOWN
                  ? html`<p class="hint">${t('bulk-more', { count: list.length - SHOWN })}</p>`
                  : ''
              }
              ${reasonChoice(t, 'bulk-reason', this.reason, (reason) => {
                this.reason = reason;
              })}
              <div class="row">
                <button type="button" class="primary" data-testid="bulk-redact" ?disabled=${list.length === 0} @click=${() => this.#decide(DECISION.redact)}>
                  ${t('bulk-redact', { number })}
                </button>
                <button type="button" data-testid="bulk-keep" ?disabled=${list.length === 0} @click=${() => this.#decide(DECISION.keep)}>
                  ${t('bulk-keep', { number })}
                </button>
                <button type="button" data-testid="bulk-cancel" @click=${() => this.#dialog?.close()}>${t('cancel')}</button>
              </div>`
        }
      </dialog>
    `;
  }
}

customElements.define('bulk-dialog', BulkDialog);
