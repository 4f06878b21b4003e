/**
 * `<reason-dialog>`: why something stays, out of a short list. A number key chooses at once. There is no field for words
 * of one's own: they could hold a value, and the reason is counted in the report.
 */
import { html, LitElement, type TemplateResult } from 'lit';
import { REASONS } from '../../channel';
import type { Translate } from '../../locale/strings';

export class ReasonDialog extends LitElement {
  static override properties = { t: { attribute: false }, value: { state: true } };
  declare t: Translate;
  /** What it is about, as it stands in the text. */
  declare value: string;

  constructor() {
    super();
    this.value = '';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.querySelector('dialog');
  }

  async open(value: string): Promise<void> {
    this.value = value;
    await this.updateComplete;
    if (this.#dialog?.open === false) this.#dialog.showModal();
    this.querySelector<HTMLElement>('.reasons button')?.focus();
  }

  #choose(reason: number): void {
    this.#dialog?.close();
    this.dispatchEvent(new CustomEvent<number>('reason-chosen', { detail: reason }));
  }

  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const number = Number(event.key);
    const buttons = [...this.querySelectorAll<HTMLElement>('.reasons button')];
    if (Number.isInteger(number) && number >= 1 && number <= buttons.length) {
      event.preventDefault();
      this.#choose(number);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const here = buttons.indexOf(document.activeElement as HTMLElement);
      const next = here + (event.key === 'ArrowDown' ? 1 : -1);
      buttons[(next + buttons.length) % buttons.length]?.focus();
    }
  }

  override render(): TemplateResult {
    const { t } = this;
    return html`
      <dialog
        data-testid="reason-dialog"
        aria-labelledby="reason-title"
        @close=${() => {
          this.value = '';
        }}
        @keydown=${this.#key}
      >
        <h2 id="reason-title">${t('reason-title')}</h2>
        <p class="quote" translate="no"><bdi>${this.value}</bdi></p>
        <ol class="quiet-list reasons">
          ${REASONS.map(
            (reason, place) => html`<li>
              <button type="button" class="plain" data-testid="reason-${reason}" @click=${() => this.#choose(place + 1)}>
                <kbd aria-hidden="true">${place + 1}</kbd> ${t(`reason-${reason}`)}
              </button>
            </li>`,
          )}
        </ol>
        <p class="hint">${t('reason-means')}</p>
        <div class="row">
          <button type="button" data-testid="reason-cancel" @click=${() => this.#dialog?.close()}>${t('cancel')}</button>
        </div>
      </dialog>
    `;
  }
}

customElements.define('reason-dialog', ReasonDialog);
