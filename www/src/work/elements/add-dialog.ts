/** `<add-dialog>`: adds what the detectors missed, from a selection or from words typed here. */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../channel';
import type { Kind } from '../../engine/protocol';
import { countryName, fullLabel } from '../../locale/kinds';
import type { Translate } from '../../locale/strings';
import { FAMILIES } from '../families';
import { occurrences } from '../offsets';
import { matches, plain } from '../rules';

export interface Added {
  spans: { start: number; end: number }[];
  kind: number;
}

/** What people mark by hand most often, in this order; all other kinds are found by searching. */
const COMMON = [
  'PERSON',
  'STREET_ADDRESS',
  'PHONE_NUMBER',
  'EMAIL_ADDRESS',
  'IS_KENNITALA',
  'DATE_OF_BIRTH',
  'DATE_TIME',
  'AGE',
  'LOCATION',
  'ORGANIZATION',
  'CASE_NUMBER',
  'BANK_ACCOUNT',
  'PASSWORD',
  'CUSTOM',
  'OTHER',
];

/** The choice below the common ones that opens the search. */
const SEARCH = '';

export class AddDialog extends LitElement {
  static override properties = {
    t: { attribute: false },
    locale: { attribute: false },
    kinds: { attribute: false },
    text: { attribute: false },
    selected: { state: true },
    needle: { state: true },
    everywhere: { state: true },
    kind: { state: true },
    searching: { state: true },
    query: { state: true },
  };
  declare t: Translate;
  declare locale: Locale;
  /** In the order of their numbers. */
  declare kinds: readonly Kind[];
  /** The whole text of the file in Review. */
  declare text: string;
  declare selected: { start: number; end: number } | null;
  declare needle: string;
  declare everywhere: boolean;
  /** The number of the chosen kind; -1 as long as none of the search is chosen. */
  declare kind: number;
  declare searching: boolean;
  declare query: string;

  /** A kind that was chosen by searching stands among the common ones from then on. */
  #found: string[] = [];

  constructor() {
    super();
    this.text = '';
    this.kinds = [];
    this.selected = null;
    this.needle = '';
    this.everywhere = false;
    this.kind = -1;
    this.searching = false;
    this.query = '';
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
    this.searching = false;
    this.query = '';
    if (this.kind === -1) this.kind = Math.max(0, this.#numberOf('PERSON'));
    await this.updateComplete;
    if (this.#dialog?.open === false) this.#dialog.showModal();
  }

  #numberOf(name: string): number {
    return this.kinds.findIndex((kind) => kind.name === name);
  }

  #label(kind: Kind): string {
    return fullLabel(this.locale, kind);
  }

  #short(): Kind[] {
    return [...COMMON, ...this.#found].flatMap((name) => this.kinds[this.#numberOf(name)] ?? []);
  }

  /** What the search finds, by family; kinds of no country come first. */
  #hits(): { family: string; kinds: { name: string; label: string }[] }[] {
    const query = plain(this.query.trim());
    const order = new Intl.Collator(this.locale);
    const found = this.kinds.filter((kind) => {
      const country = kind.country === '' ? '' : countryName(this.locale, kind.country);
      const family = this.t(`family-${kind.family}`);
      return matches(plain([this.#label(kind), kind.label, kind.name, country, family].join('\n')), query);
    });
    return FAMILIES.map((family) => ({
      family,
      kinds: found
        .filter((kind) => kind.family === family)
        .map((kind) => ({ name: kind.name, label: this.#label(kind), national: kind.country !== '' }))
        .sort((a, b) => Number(a.national) - Number(b.national) || order.compare(a.label, b.label)),
    })).filter(({ kinds }) => kinds.length > 0);
  }

  #choose(name: string): void {
    this.searching = name === SEARCH;
    if (!this.searching) this.kind = this.#numberOf(name);
    else
      void this.updateComplete.then(() => this.querySelector<HTMLElement>('input[type="search"]')?.focus());
  }

  #search(query: string): void {
    this.query = query;
    if (query.trim() === '') return;
    const hits = this.#hits().flatMap(({ kinds }) => kinds.map(({ name }) => name));
    const chosen = this.kinds[this.kind]?.name ?? '';
    // What is not on show must not be what is chosen.
    if (!hits.includes(chosen)) this.kind = hits[0] === undefined ? -1 : this.#numberOf(hits[0]);
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
    const name = this.kinds[this.kind]?.name;
    if (spans.length === 0 || name === undefined) return;
    if (this.searching && !COMMON.includes(name)) this.#found = [...new Set([...this.#found, name])];
    const detail: Added = { spans, kind: this.kind };
    this.#close();
    this.dispatchEvent(new CustomEvent<Added>('added', { detail }));
  }

  #allKinds(): TemplateResult {
    const { t } = this;
    const groups = this.#hits();
    return html`
      <label class="field">
        <span>${t('add-kind-search')}</span>
        <input
          type="search"
          data-testid="add-kind-search"
          spellcheck="false"
          autocomplete="off"
          .value=${this.query}
          @input=${(event: globalThis.Event) => this.#search((event.currentTarget as HTMLInputElement).value)}
        />
      </label>
      ${
        groups.length === 0
          ? html`<p class="hint" role="status">${t('add-kind-none')}</p>`
          : html`<select
              class="all-kinds"
              size="8"
              data-testid="add-kind-list"
              aria-label=${t('add-kind-list')}
              @change=${(event: globalThis.Event) => {
                this.kind = this.#numberOf((event.currentTarget as HTMLSelectElement).value);
              }}
            >
              ${groups.map(
                ({ family, kinds }) => html`<optgroup label=${t(`family-${family}`)}>
                  ${kinds.map(
                    ({ name, label }) =>
                      html`<option value=${name} .selected=${name === this.kinds[this.kind]?.name}>${label}</option>`,
                  )}
                </optgroup>`,
              )}
            </select>`
      }
    `;
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
            @change=${(event: globalThis.Event) => this.#choose((event.currentTarget as HTMLSelectElement).value)}
          >
            ${this.#short().map(
              (kind) =>
                html`<option value=${kind.name} .selected=${!this.searching && kind.name === this.kinds[this.kind]?.name}>
                  ${this.#label(kind)}
                </option>`,
            )}
            <option value=${SEARCH} .selected=${this.searching}>${t('add-kind-other')}</option>
          </select>
        </label>
        ${this.searching ? this.#allKinds() : nothing}
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
