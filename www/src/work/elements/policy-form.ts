/**
 * `<policy-form>`: a policy for people who do not read JSON: what becomes of each family and each kind, and whether a
 * person must decide. It gives a changed copy of the whole file; what it does not show stays as it is.
 */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Locale } from '../../channel';
import type { Kind } from '../../engine/protocol';
import { countryName, fullLabel } from '../../locale/kinds';
import type { Translate } from '../../locale/strings';
import { colourOf, FAMILIES } from '../families';
import {
  entryAt,
  isObject,
  member,
  OPERATOR_NAMES,
  OPERATORS,
  type RawEntry,
  type RawPolicy,
  renamed,
  sourceOf,
  textOf,
  whatBecomes,
} from '../policy';
import { matches, plain } from '../rules';

/** So many kinds that have no entry of their own are listed for a search. */
const MOST_HITS = 24;

/** What the text of a numbered label says where it is that of any kind. */
const EXAMPLE = { kind: 'PERSON' };

/** Parameters that are numbers, with their bounds and what they are when left out. */
const NUMBERS: Readonly<Record<string, { name: string; least: number; most: number; usual: number }[]>> = {
  'becomes-mask': [
    { name: 'keepFirst', least: 0, most: 100, usual: 0 },
    { name: 'keepLast', least: 0, most: 100, usual: 0 },
  ],
  'becomes-generalise-age-bucket': [{ name: 'width', least: 2, most: 50, usual: 10 }],
  'becomes-generalise-coordinates': [{ name: 'decimals', least: 0, most: 3, usual: 1 }],
  'becomes-date-shift': [{ name: 'maxDays', least: 7, most: 3650, usual: 365 }],
};

/** Parameters that are yes or no, usually no. */
const TICKS: Readonly<Record<string, string[]>> = {
  'becomes-mask': ['shape'],
  'becomes-date-shift': ['weekday'],
};

/** What can be chosen for an entry: an operator, or one with what follows it. */
const CHOICES = OPERATOR_NAMES.flatMap((operator) =>
  OPERATORS[operator].length === 0 ? [operator] : OPERATORS[operator].map((part) => `${operator} ${part}`),
);

/** Members that belong to an operator; the others outlast a change of it. */
const PARAMETERS = [
  'operator',
  'keepFirst',
  'keepLast',
  'shape',
  'character',
  'part',
  'to',
  'width',
  'decimals',
  'maxDays',
  'weekday',
];

/** An entry with another operator; what does not belong to the old one stays. */
export function withChoice(entry: RawEntry | undefined, choice: string): RawEntry {
  const [operator = '', part] = choice.split(' ');
  const rest = isObject(entry)
    ? Object.fromEntries(Object.entries(entry).filter(([name]) => !PARAMETERS.includes(name)))
    : {};
  const own = part === undefined ? {} : { [operator === 'reveal' ? 'part' : 'to']: part };
  return Object.keys(rest).length === 0 && part === undefined ? operator : { operator, ...own, ...rest };
}

/** An entry with a member set, or left out. */
export function withMember(entry: RawEntry, name: string, value: unknown): RawEntry {
  const whole: Record<string, unknown> = isObject(entry) ? { ...entry } : { operator: entry };
  if (value === undefined) delete whole[name];
  else whole[name] = value;
  const names = Object.keys(whole);
  return names.length === 1 && typeof whole.operator === 'string' ? whole.operator : whole;
}

export class PolicyForm extends LitElement {
  static override properties = {
    t: { attribute: false },
    locale: { attribute: false },
    kinds: { attribute: false },
    policy: { attribute: false },
    query: { state: true },
  };
  declare t: Translate;
  declare locale: Locale;
  declare kinds: readonly Kind[];
  declare policy: RawPolicy;
  declare query: string;

  constructor() {
    super();
    this.kinds = [];
    this.policy = {};
    this.query = '';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  #tell(policy: RawPolicy): void {
    this.dispatchEvent(new CustomEvent<RawPolicy>('policy-edited', { detail: policy }));
  }

  /** Sets an entry of a part of the file, or takes it out. */
  #set(part: 'families' | 'kinds' | 'default', name: string, entry: RawEntry | undefined): void {
    const policy = renamed(this.policy);
    if (part === 'default') {
      this.#tell({ ...policy, default: entry ?? 'placeholder' });
      return;
    }
    const entries = { ...member(policy, part) };
    if (entry === undefined) delete entries[name];
    else entries[name] = entry;
    this.#tell({ ...policy, [part]: entries });
  }

  #entry(
    part: 'families' | 'kinds' | 'default',
    name: string,
    label: string,
    family: string,
    inherited: RawEntry | null,
  ): TemplateResult {
    const { t, policy } = this;
    const own = part === 'default' ? policy.default : member(policy, part)[name];
    const entry: RawEntry | undefined = typeof own === 'string' || isObject(own) ? own : undefined;
    const set = (changed: RawEntry | undefined): void => this.#set(part, name, changed);
    const becomes = entry === undefined ? '' : whatBecomes(entry);
    const source = isObject(entry) ? sourceOf(policy, textOf(entry, 'source')) : '';
    const chosen = becomes.replace('becomes-', '');
    const id = `policy-${part}-${name}`;
    // Sensitive details are found only where an entry asks for them; the default does not count.
    const unsought = family === 'sensitive' && !(part === 'kinds' && family in member(policy, 'families'));
    return html`<li class="policy-entry" data-family=${colourOf(family)} data-testid="policy-entry" data-of="${part}/${name}">
      <label class="policy-entry-name" for=${id}>${label}</label>
      <select
        id=${id}
        data-testid="policy-becomes"
        @change=${(event: globalThis.Event) => {
          const { value } = event.currentTarget as HTMLSelectElement;
          set(value === '' ? undefined : withChoice(entry, value));
        }}
      >
        ${
          inherited === null
            ? nothing
            : html`<option value="" .selected=${entry === undefined}>
                ${unsought ? t('policy-unsought') : t('policy-inherited', { becomes: t(whatBecomes(inherited), EXAMPLE) })}
              </option>`
        }
        ${CHOICES.map((choice) => {
          const name = choice.replace(' ', '-');
          return html`<option value=${choice} .selected=${name === chosen}>${t(`becomes-${name}`, EXAMPLE)}</option>`;
        })}
      </select>
      ${
        entry === undefined
          ? nothing
          : html`<div class="policy-entry-more">
              ${(NUMBERS[becomes] ?? []).map(
                ({ name: parameter, least, most, usual }) => html`<label class="policy-number">
                  <span>${t(`policy-${parameter}`)}</span>
                  <input
                    type="number"
                    min=${least}
                    max=${most}
                    .value=${String((isObject(entry) ? entry[parameter] : undefined) ?? usual)}
                    @change=${(event: globalThis.Event) => {
                      const value = Number((event.currentTarget as HTMLInputElement).value);
                      const inside = Math.min(most, Math.max(least, Math.round(value) || 0));
                      set(withMember(entry, parameter, inside === usual ? undefined : inside));
                    }}
                  />
                </label>`,
              )}
              ${(TICKS[becomes] ?? []).map(
                (parameter) => html`<label class="tick">
                  <input
                    type="checkbox"
                    .checked=${isObject(entry) && entry[parameter] === true}
                    @change=${(event: globalThis.Event) => {
                      const { checked } = event.currentTarget as HTMLInputElement;
                      set(withMember(entry, parameter, checked ? true : undefined));
                    }}
                  />
                  <span>${t(`policy-${parameter}`)}</span>
                </label>`,
              )}
              <label class="tick">
                <input
                  type="checkbox"
                  data-testid="policy-review"
                  .checked=${isObject(entry) && entry.review === 'required'}
                  @change=${(event: globalThis.Event) => {
                    const { checked } = event.currentTarget as HTMLInputElement;
                    set(withMember(entry, 'review', checked ? 'required' : undefined));
                  }}
                />
                <span>${t('policy-review')}</span>
              </label>
              ${source === '' ? nothing : html`<p class="hint">${source}</p>`}
            </div>`
      }
    </li>`;
  }

  /** The kinds that have an entry, and those that a search finds. */
  #kindsShown(): Kind[] {
    const entries = member(this.policy, 'kinds');
    const query = plain(this.query.trim());
    const order = new Intl.Collator(this.locale);
    const found = this.kinds.filter((kind) => {
      if (query === '') return kind.name in entries;
      const country = kind.country === '' ? '' : countryName(this.locale, kind.country);
      return matches(plain([fullLabel(this.locale, kind), kind.label, kind.name, country].join('\n')), query);
    });
    return found
      .sort(
        (a, b) =>
          Number(b.name in entries) - Number(a.name in entries) ||
          order.compare(fullLabel(this.locale, a), fullLabel(this.locale, b)),
      )
      .slice(0, query === '' ? undefined : MOST_HITS);
  }

  #rules(): TemplateResult | typeof nothing {
    const { t, policy } = this;
    const rules = Array.isArray(policy.rules) ? policy.rules : [];
    if (rules.length === 0) return nothing;
    return html`<section aria-labelledby="policy-rules-title">
      <h3 id="policy-rules-title">${t('policy-rules')}</h3>
      <p class="hint">${t('policy-rules-means')}</p>
      <ol class="policy-rules">
        ${rules.map((rule, place) => {
          const entry = entryAt(policy, `/rules/${place}`);
          const when = isObject(rule)
            ? ['kinds', 'families', 'formats', 'columns', 'paths', 'when', 'as'].flatMap((name) =>
                rule[name] === undefined ? [] : [conditionText(rule[name])],
              )
            : [];
          return html`<li>
            <code class="policy-when">${when.join(' · ')}</code> → ${t(whatBecomes(entry), EXAMPLE)}
            <button
              type="button"
              class="plain"
              aria-label=${t('policy-rule-remove', { place: place + 1 })}
              @click=${() => this.#tell({ ...renamed(policy), rules: rules.filter((_, other) => other !== place) })}
            >
              ${t('remove')}
            </button>
          </li>`;
        })}
      </ol>
    </section>`;
  }

  override render(): TemplateResult {
    const { t, policy } = this;
    const fallback = entryAt(policy, '/default');
    const families = member(policy, 'families');
    const ofFamily = (family: string): RawEntry => {
      const entry = families[family];
      return typeof entry === 'string' || isObject(entry) ? entry : fallback;
    };
    const shown = this.#kindsShown();
    return html`
      <label class="field">
        <span>${t('policy-name')}</span>
        <input
          type="text"
          data-testid="policy-name"
          spellcheck="false"
          autocomplete="off"
          maxlength="64"
          .value=${textOf(policy, 'name')}
          @change=${(event: globalThis.Event) => {
            const name = (event.currentTarget as HTMLInputElement).value.trim();
            if (/^[\w.-]{1,64}$/.test(name)) this.#tell({ ...policy, name });
            else this.requestUpdate('policy');
          }}
        />
        <span class="hint">${t('policy-name-hint')}</span>
      </label>
      <section aria-labelledby="policy-families-title">
        <h3 id="policy-families-title">${t('policy-families')}</h3>
        <ul class="quiet-list policy-entries">
          ${this.#entry('default', '', t('policy-default'), 'other', null)}
          ${FAMILIES.map((family) => this.#entry('families', family, t(`family-${family}`), family, fallback))}
        </ul>
      </section>
      <section aria-labelledby="policy-kinds-title">
        <h3 id="policy-kinds-title">${t('policy-kinds')}</h3>
        <p class="hint">${t('policy-kinds-means')}</p>
        <label class="field">
          <span class="heard-only">${t('policy-kinds-search')}</span>
          <input
            type="search"
            data-testid="policy-kinds-search"
            placeholder=${t('policy-kinds-search')}
            spellcheck="false"
            autocomplete="off"
            .value=${this.query}
            @input=${(event: globalThis.Event) => {
              this.query = (event.currentTarget as HTMLInputElement).value;
            }}
          />
        </label>
        ${shown.length === 0 ? html`<p class="hint" role="status">${t('policy-kinds-none')}</p>` : nothing}
        <ul class="quiet-list policy-entries" data-testid="policy-kinds">
          ${repeat(
            shown,
            ({ name }) => name,
            (kind) =>
              this.#entry(
                'kinds',
                kind.name,
                fullLabel(this.locale, kind),
                kind.family,
                ofFamily(kind.family),
              ),
          )}
        </ul>
      </section>
      ${this.#rules()}
    `;
  }
}

/** A condition of a rule, as short as it can be said. */
function conditionText(value: unknown): string {
  if (Array.isArray(value)) return value.map(conditionText).join(', ');
  if (isObject(value))
    return Object.entries(value)
      .map(([name, inner]) => `${name}: ${conditionText(inner)}`)
      .join(', ');
  return String(value);
}

customElements.define('policy-form', PolicyForm);
