/** `<add-dialog>`: adds what the detectors missed, from a selection or from words typed here. */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Translate } from '../../locale/strings';
import { occurrences } from '../offsets';

export interface Added {
  spans: { start: number; end: number }[];
  kind: number;
}

export class AddDialog extends LitElement {
  static override properties = {
    t: { attribute: false },
    kinds: { attribute: false },
    text: { attribute: false },
    selected: { state: true },
    needle: { state: true },
    everywhere: { state: true },
    kind: { state: true },
  };
  declare t: Translate;
  /** Names and labels of the kinds, in the order of their numbers. */
  declare kinds: readonly { name: string; label: string }[];
  /** The whole text of the file in Review. */
  declare text: string;
  declare selected: { start: number; end: number } | null;
  declare needle: string;
  declare everywhere: boolean;
  declare kind: number;

  constructor() {
    super();
    this.text = '';
    this.kinds = [];
    this.selected = null;
    this.needle = '';
    this.everywhere = false;
    this.kind = -1;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.querySelector('dialog');
  }

  /** Opens it for this selection, or for typing when nothing is selected. */
  async open(selected: { start: number; end: number } | null): Promise<void> {
    this.selected = selected;
    this.needle = selected ? this.text.slice(selected.start, selected.end) : '';
    this.everywhere = selected === null;
    if (this.kind === -1) {
      const person = this.kinds.findIndex(({ name }) => name === 'PERSON');
      this.kind = Math.max(0, person);
    }
    await this.updateComplete;
    if (this.#dialog?.open === false) this.#dialog.showModal();
  }

  #spans(): { start: number; end: number }[] {
    if (!this.selected) return occurrences(this.text, this.needle);
    if (!this.everywhere) return [this.selected];
    const { start, end } = this.selected;
    const others = occurrences(this.text, this.needle).filter(
      (span) => span.end <= start || span.start >= end,
    );
    return [this.selected, ...others].sort((a, b) => a.start - b.start);
  }

  #close(): void {
    this.#dialog?.close();
    this.needle = '';
    this.selected = null;
  }

  #confirm(): void {
    const spans = this.#spans();
    if (spans.length === 0) return;
    const detail: Added = { spans, kind: this.kind };
    this.#close();
    this.dispatchEvent(new CustomEvent<Added>('added', { detail }));
  }

  override render(): TemplateResult {
    const { t } = this;
    const places = this.needle.trim() === '' ? 0 : this.#spans().length;
    return html`
      <dialog data-testid="add-dialog" aria-labelledby="add-title" @close=${() => this.#close()}>
        <h2 id="add-title">${t('add-title')}</h2>
        <label class="field">
          <span>${t('add-text')}</span>
          <input
            type="text"
            data-testid="add-text"
            spellcheck="false"
            autocomplete="off"
            autocorrect="off"
            autocapitalize="off"
            writingsuggestions="false"
            data-gramm="false"
            translate="no"
            ?readonly=${this.selected !== null}
            .value=${this.needle}
            @input=${(event: globalThis.Event) => {
              this.needle = (event.currentTarget as HTMLInputElement).value;
            }}
            @keydown=${(event: KeyboardEvent) => {
              if (event.key === 'Enter') this.#confirm();
            }}
          />
        </label>
        <label class="field">
          <span>${t('add-kind')}</span>
          <select
            data-testid="add-kind"
            @change=${(event: globalThis.Event) => {
              this.kind = (event.currentTarget as HTMLSelectElement).selectedIndex;
            }}
          >
            ${this.kinds.map(
              ({ name, label }, index) =>
                html`<option value=${name} ?selected=${index === this.kind}>${label}</option>`,
            )}
          </select>
        </label>
        ${
          this.selected
            ? html`<label class="tick">
                <input
                  type="checkbox"
                  data-testid="add-everywhere"
                  .checked=${this.everywhere}
                  @change=${(event: globalThis.Event) => {
                    this.everywhere = (event.currentTarget as HTMLInputElement).checked;
                  }}
                />
                <span>${t('add-everywhere')}</span>
              </label>`
            : nothing
        }
        <p class="hint" role="status">${t('add-places', { count: places })}</p>
        <div class="row">
          <button type="button" class="primary" data-testid="add-confirm" ?disabled=${places === 0} @click=${() => this.#confirm()}>
            ${t('add-confirm')}
          </button>
          <button type="button" data-testid="add-cancel" @click=${() => this.#close()}>${t('cancel')}</button>
        </div>
      </dialog>
    `;
  }
}

customElements.define('add-dialog', AddDialog);
