/** `<left-panel>`: what stays in a text and says something about people. Counted only while it is open. */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Translate } from '../../locale/strings';

export interface Left {
  /** Different values that were found as names of persons. */
  persons: number;
  /** By number of the kind: how many stay as they are, and how many stay in part. */
  kinds: Map<number, { whole: number; part: number }>;
}

export class LeftPanel extends LitElement {
  static override properties = {
    t: { attribute: false },
    of: { attribute: false },
    label: { attribute: false },
    count: { attribute: false },
    open: { state: true },
  };
  declare t: Translate;
  /** Changes when something was decided. */
  declare of: Uint8Array;
  declare label: (kind: number) => string;
  declare count: () => Left;
  declare open: boolean;

  constructor() {
    super();
    this.open = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override shouldUpdate(changed: Map<string, unknown>): boolean {
    // A closed panel has nothing to count anew.
    return this.open || changed.has('open') || changed.has('t');
  }

  #left(): TemplateResult {
    const { t, label } = this;
    const { persons, kinds } = this.count();
    return html`<p data-testid="risk-persons" data-count=${persons}>${t('risk-persons', { count: persons })}</p>
      ${
        kinds.size === 0
          ? html`<p class="hint">${t('risk-none-left')}</p>`
          : html`<p class="hint">${t('risk-left')}</p>
              <ul class="quiet-list figures">
                ${[...kinds].map(
                  ([kind, { whole, part }]) => html`<li class="row spread">
                    <span>${label(kind)}</span>
                    <span>
                      ${whole > 0 ? t('risk-whole', { count: whole }) : nothing}
                      ${part > 0 ? t('risk-part', { count: part }) : nothing}
                    </span>
                  </li>`,
                )}
              </ul>`
      }
      <p class="hint">${t('risk-text-means')}</p>`;
  }

  async #show(): Promise<void> {
    this.open = true;
    await this.updateComplete;
    this.querySelector('dialog')?.showModal();
  }

  override render(): TemplateResult {
    const { t } = this;
    return html`<button type="button" class="plain" data-testid="risk-summary" @click=${() => void this.#show()}>
        ${t('risk-text-title')}
      </button>
      <dialog
        aria-labelledby="risk-title"
        data-testid="risk-text"
        @close=${() => {
          this.open = false;
        }}
      >
        <h2 id="risk-title">${t('risk-text-title')}</h2>
        ${this.open ? html`<div class="journal-form">${this.#left()}</div>` : nothing}
        <div class="row">
          <button type="button" class="primary" data-testid="risk-close" @click=${() => this.querySelector('dialog')?.close()}>${t('close')}</button>
        </div>
      </dialog>`;
  }
}

customElements.define('left-panel', LeftPanel);
