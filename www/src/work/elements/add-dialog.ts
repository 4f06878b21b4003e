/** `<add-dialog>`: adds what the detectors missed, from a selection or from words typed here. */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../channel';
import type { Kind } from '../../engine/protocol';
import type { Translate } from '../../locale/strings';
import { occurrences } from '../offsets';
import './kind-choice';
import type { KindChoice } from './kind-choice';

export interface Added {
  spans: { start: number; end: number }[];
  kind: number;
}

export class AddDialog extends LitElement {
  static override properties = {
    t: { attribute: false },
    locale: { attribute: false },
    kinds: { attribute: false },
    text: { attribute: false },
    selected: { state: true },
    places: { state: true },
    needle: { state: true },
    everywhere: { state: true },
    kind: { state: true },
  };
  declare t: Translate;
  declare locale: Locale;
  /** In the order of their numbers. */
  declare kinds: readonly Kind[];
  /** The whole text of the file in Review. */
  declare text: string;
  declare selected: { start: number; end: number } | null;
  /** Places that a search found, all of which are to be added. */
  declare places: readonly { start: number; end: number }[] | null;
  declare needle: string;
  declare everywhere: boolean;
  /** The number of the chosen kind; -1 as long as none of the search is chosen. */
  declare kind: number;

  constructor() {
    super();
    this.text = '';
    this.kinds = [];
    this.selected = null;
    this.places = null;
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

  get #choice(): KindChoice | null {
    return this.querySelector('kind-choice');
  }

  /** Opens it for this selection, or for typing when nothing is selected. */
  async open(selected: { start: number; end: number } | null): Promise<void> {
    this.selected = selected;
    this.places = null;
    this.needle = selected ? this.text.slice(selected.start, selected.end) : '';
    this.everywhere = selected === null;
    await this.#show();
  }

  /** Opens it for places that a search found. */
  async openAll(places: readonly { start: number; end: number }[]): Promise<void> {
    this.selected = null;
    this.places = places;
    this.needle = '';
    await this.#show();
  }

  async #show(): Promise<void> {
    await this.updateComplete;
    this.#choice?.reset(this.kind);
    this.kind = this.#choice?.kind ?? this.kind;
    if (this.#dialog?.open === false) this.#dialog.showModal();
  }

  #spans(): { start: number; end: number }[] {
    if (this.places) return [...this.places];
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
    this.places = null;
  }

  #confirm(): void {
    const spans = this.#spans();
    const name = this.kinds[this.kind]?.name;
    if (spans.length === 0 || name === undefined) return;
    this.#choice?.remember(name);
    const detail: Added = { spans, kind: this.kind };
    this.#close();
    this.dispatchEvent(new CustomEvent<Added>('added', { detail }));
  }

  override render(): TemplateResult {
    const { t } = this;
    const places = this.places === null && this.needle.trim() === '' ? 0 : this.#spans().length;
    return html`
      <dialog data-testid="add-dialog" aria-labelledby="add-title" @close=${() => this.#close()}>
        <h2 id="add-title">${t('add-title')}</h2>
        <label class="field" ?hidden=${this.places !== null}>
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
        <kind-choice
          prefix="add"
          .t=${t}
          .locale=${this.locale}
          .kinds=${this.kinds}
          .kind=${this.kind}
          @kind-chosen=${({ detail }: CustomEvent<number>) => {
            this.kind = detail;
          }}
        ></kind-choice>
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
          <button type="button" class="primary" data-testid="add-confirm" ?disabled=${places === 0 || this.kind === -1} @click=${() => this.#confirm()}>
            ${t('add-confirm')}
          </button>
          <button type="button" data-testid="add-cancel" @click=${() => this.#close()}>${t('cancel')}</button>
        </div>
      </dialog>
    `;
  }
}

customElements.define('add-dialog', AddDialog);
