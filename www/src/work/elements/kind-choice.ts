/** `<kind-choice>`: what something is. The common kinds in a list; all the others are found by searching. */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../channel';
import type { Kind } from '../../engine/protocol';
import { countryName, fullLabel } from '../../locale/kinds';
import type { Translate } from '../../locale/strings';
import { FAMILIES } from '../families';
import { matches, plain } from '../rules';

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

/** Kinds that were chosen by searching stand among the common ones from then on, in every list. */
let found: readonly string[] = [];

export class KindChoice extends LitElement {
  static override properties = {
    t: { attribute: false },
    locale: { attribute: false },
    kinds: { attribute: false },
    kind: { attribute: false },
    prefix: { type: String },
    searching: { state: true },
    query: { state: true },
  };
  declare t: Translate;
  declare locale: Locale;
  /** In the order of their numbers. */
  declare kinds: readonly Kind[];
  /** The number of the chosen kind; -1 as long as none of the search is chosen. */
  declare kind: number;
  /** What the test handles begin with. */
  declare prefix: string;
  declare searching: boolean;
  declare query: string;

  constructor() {
    super();
    this.kinds = [];
    this.kind = -1;
    this.prefix = 'add';
    this.searching = false;
    this.query = '';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Back to the list of common kinds, with this one among them. */
  reset(kind: number): void {
    const name = this.kinds[kind]?.name;
    if (name !== undefined) this.remember(name);
    this.kind = kind === -1 ? this.#numberOf('PERSON') : kind;
    this.searching = false;
    this.query = '';
  }

  /** Keeps a kind among the common ones. */
  remember(name: string): void {
    if (!COMMON.includes(name)) found = [...new Set([...found, name])];
  }

  #numberOf(name: string): number {
    return this.kinds.findIndex((kind) => kind.name === name);
  }

  #label(kind: Kind): string {
    return fullLabel(this.locale, kind);
  }

  #tell(kind: number): void {
    this.kind = kind;
    this.dispatchEvent(new CustomEvent<number>('kind-chosen', { detail: kind }));
  }

  /** What the search finds, by family; kinds of no country come first. */
  #hits(): { family: string; kinds: { name: string; label: string }[] }[] {
    const query = plain(this.query.trim());
    const order = new Intl.Collator(this.locale);
    const hits = this.kinds.filter((kind) => {
      const country = kind.country === '' ? '' : countryName(this.locale, kind.country);
      const family = this.t(`family-${kind.family}`);
      return matches(plain([this.#label(kind), kind.label, kind.name, country, family].join('\n')), query);
    });
    return FAMILIES.map((family) => ({
      family,
      kinds: hits
        .filter((kind) => kind.family === family)
        .map((kind) => ({ name: kind.name, label: this.#label(kind), national: kind.country !== '' }))
        .sort((a, b) => Number(a.national) - Number(b.national) || order.compare(a.label, b.label)),
    })).filter(({ kinds }) => kinds.length > 0);
  }

  #choose(name: string): void {
    this.searching = name === SEARCH;
    if (!this.searching) this.#tell(this.#numberOf(name));
    else
      void this.updateComplete.then(() => this.querySelector<HTMLElement>('input[type="search"]')?.focus());
  }

  #search(query: string): void {
    this.query = query;
    if (query.trim() === '') return;
    const hits = this.#hits().flatMap(({ kinds }) => kinds.map(({ name }) => name));
    const chosen = this.kinds[this.kind]?.name ?? '';
    // What is not on show must not be what is chosen.
    if (!hits.includes(chosen)) this.#tell(hits[0] === undefined ? -1 : this.#numberOf(hits[0]));
  }

  #allKinds(): TemplateResult {
    const { t, prefix } = this;
    const groups = this.#hits();
    return html`
      <label class="field">
        <span>${t('add-kind-search')}</span>
        <input
          type="search"
          data-testid="${prefix}-kind-search"
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
              data-testid="${prefix}-kind-list"
              aria-label=${t('add-kind-list')}
              @change=${(event: globalThis.Event) =>
                this.#tell(this.#numberOf((event.currentTarget as HTMLSelectElement).value))}
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
    const short = [...COMMON, ...found].flatMap((name) => this.kinds[this.#numberOf(name)] ?? []);
    return html`
      <label class="field">
        <span>${t('add-kind')}</span>
        <select
          data-testid="${this.prefix}-kind"
          @change=${(event: globalThis.Event) => this.#choose((event.currentTarget as HTMLSelectElement).value)}
        >
          ${short.map(
            (kind) =>
              html`<option value=${kind.name} .selected=${!this.searching && kind.name === this.kinds[this.kind]?.name}>
                ${this.#label(kind)}
              </option>`,
          )}
          <option value=${SEARCH} .selected=${this.searching}>${t('add-kind-other')}</option>
        </select>
      </label>
      ${this.searching ? this.#allKinds() : nothing}
    `;
  }
}

customElements.define('kind-choice', KindChoice);
