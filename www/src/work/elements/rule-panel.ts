/**
 * `<rule-panel>`: everything that is found, by family and country, with the rules that find it. Folded away until it
 * is wanted, and drawn only then, so that it opens at once however many rules there are.
 */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Locale } from '../../channel';
import type { Kind, Rule, RuleList } from '../../engine/protocol';
import { countryName, shortLabel } from '../../locale/kinds';
import type { Translate } from '../../locale/strings';
import { colourOf, FAMILIES } from '../families';
import { exampleParts, helpOf, matches, plain, readableWord, ruleNamed, rulesOf, strength } from '../rules';
import type { RulesState } from '../state';

/** A search with no more hits than this unfolds them. */
const FEW = 3;

interface Entry {
  kind: Kind;
  country: string;
  label: string;
  /** What the search looks in, made {@link plain}. */
  text: string;
}

export class RulePanel extends LitElement {
  static override properties = {
    t: { attribute: false },
    locale: { attribute: false },
    kinds: { attribute: false },
    rules: { attribute: false },
    rulesState: { attribute: false },
    shown: { state: true },
    query: { state: true },
    unfolded: { state: true },
  };
  declare t: Translate;
  declare locale: Locale;
  declare kinds: readonly Kind[];
  declare rules: RuleList | null;
  declare rulesState: RulesState;
  /** Nothing is drawn into the closed dialog. */
  declare shown: boolean;
  declare query: string;
  /** Names of the families and kinds that stand open. */
  declare unfolded: ReadonlySet<string>;

  #entries: Entry[] = [];
  /** The rule to go to as soon as the list is there. */
  #wanted: string | null = null;

  constructor() {
    super();
    this.kinds = [];
    this.rules = null;
    this.rulesState = 'unasked';
    this.shown = false;
    this.query = '';
    this.unfolded = new Set();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  async open(rule?: string): Promise<void> {
    this.shown = true;
    this.#wanted = rule ?? null;
    await this.updateComplete;
    const dialog = this.querySelector('dialog');
    if (dialog?.open === false) dialog.showModal();
    this.#goToWanted();
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (!this.shown || !['shown', 'locale', 'kinds', 'rules'].some((name) => changed.has(name))) return;
    this.#entries = this.kinds.map((kind) => {
      const country = kind.country === '' ? '' : countryName(this.locale, kind.country);
      const label = shortLabel(this.locale, kind);
      const rules = rulesOf(this.rules, kind.name).map((rule) => [
        rule.name,
        rule.about,
        rule.source,
        ...rule.context,
      ]);
      const parts = [label, kind.label, kind.name, country, this.t(`family-${kind.family}`)];
      const help = helpOf(this.rules, kind.name);
      return { kind, country, label, text: plain([...parts, help, ...rules.flat()].join('\n')) };
    });
    const order = new Intl.Collator(this.locale);
    this.#entries.sort((a, b) => order.compare(a.country, b.country) || order.compare(a.label, b.label));
  }

  protected override updated(changed: Map<string, unknown>): void {
    if (changed.has('rules')) this.#goToWanted();
  }

  /** Unfolds the wanted rule, and puts the focus there. */
  #goToWanted(): void {
    const rule = ruleNamed(this.rules, this.#wanted ?? '');
    const kind = this.kinds.find(({ name }) => name === rule?.kind);
    if (!rule || !kind || !this.shown) return;
    this.#wanted = null;
    this.query = '';
    this.unfolded = new Set([...this.unfolded, kind.family, kind.name]);
    void this.updateComplete.then(() => {
      const place = this.querySelector<HTMLElement>(`[data-rule="${rule.name}"]`);
      place?.scrollIntoView({ block: 'start' });
      place?.focus({ preventScroll: true });
    });
  }

  #close(): void {
    this.querySelector('dialog')?.close();
  }

  #fold(name: string, event: globalThis.Event): void {
    const { open } = event.currentTarget as HTMLDetailsElement;
    if (open === this.unfolded.has(name)) return;
    const next = new Set(this.unfolded);
    if (open) next.add(name);
    else next.delete(name);
    this.unfolded = next;
  }

  #scores({ scores, context }: Rule): TemplateResult {
    const { t } = this;
    const rows: [string, number | undefined][] = [
      ['alone', scores.checkPassed === undefined ? scores.alone : undefined],
      ['passed', scores.checkPassed],
      ['failed', scores.checkFailed],
      ['failed-in-context', scores.checkFailedInContext],
      ['context', context.length > 0 ? scores.context : undefined],
    ];
    return html`<ul class="quiet-list">
      ${rows.map(([id, score]) =>
        score === undefined
          ? nothing
          : html`<li>${t(`rules-score-${id}`)}: <strong>${t(`rules-strength-${strength(score)}`)}</strong></li>`,
      )}
    </ul>`;
  }

  #rule(rule: Rule, country: string): TemplateResult {
    const { t } = this;
    const foreign = this.locale === 'en' ? nothing : 'en';
    const example = (text: string): TemplateResult => html`<li>
      <code>${exampleParts(text).map((part, index) => (index % 2 === 1 ? html`<mark>${part}</mark>` : part))}</code>
    </li>`;
    return html`<section class="rule" data-testid="rule" data-rule=${rule.name} tabindex="-1" aria-label=${rule.name}>
      <p><code class="rule-name">${rule.name}</code>
        ${rule.country !== country && rule.country !== '' ? countryName(this.locale, rule.country) : nothing}
      </p>
      <p lang=${foreign}>${rule.about}</p>
      <dl>
        ${rule.finds.length > 0 ? html`<dt>${t('rules-finds')}</dt><dd><ul class="quiet-list">${rule.finds.slice(0, 4).map(example)}</ul></dd>` : nothing}
        ${rule.ignores.length > 0 ? html`<dt>${t('rules-ignores')}</dt><dd><ul class="quiet-list">${rule.ignores.slice(0, 3).map(example)}</ul></dd>` : nothing}
        <dt>${t('rules-scores')}</dt><dd>${this.#scores(rule)}</dd>
        ${rule.context.length > 0 ? html`<dt>${t('rules-words')}</dt><dd>${rule.context.map(readableWord).join(' · ')}</dd>` : nothing}
        <dt>${t('rules-source')}</dt><dd lang=${foreign}>${rule.source}</dd>
      </dl>
    </section>`;
  }

  #kind({ kind, label }: Entry, few: boolean): TemplateResult {
    const open = few || this.unfolded.has(kind.name);
    const rules = open ? rulesOf(this.rules, kind.name) : [];
    return html`<details
      class="rule-kind"
      data-testid="rule-kind"
      data-kind=${kind.name}
      .open=${open}
      @toggle=${(event: globalThis.Event) => this.#fold(kind.name, event)}
    >
      <summary>${label} <code>${kind.name}</code></summary>
      ${
        open
          ? html`<p lang=${this.locale === 'en' ? nothing : 'en'}>${helpOf(this.rules, kind.name)}</p>
              ${rules.length === 0 && this.rules ? html`<p class="hint">${this.t('rules-by-hand')}</p>` : nothing}
              ${rules.map((rule) => this.#rule(rule, kind.country))}`
          : nothing
      }
    </details>`;
  }

  #family(
    family: string,
    entries: readonly Entry[],
    searched: boolean,
    few: boolean,
  ): TemplateResult | typeof nothing {
    if (entries.length === 0) return nothing;
    const open = searched || this.unfolded.has(family);
    const countries = new Map<string, Entry[]>();
    if (open)
      for (const entry of entries)
        countries.set(entry.country, [...(countries.get(entry.country) ?? []), entry]);
    return html`<details
      class="rule-family"
      data-testid="rule-family"
      data-family=${colourOf(family)}
      data-name=${family}
      .open=${open}
      @toggle=${(event: globalThis.Event) => {
        if (!searched) this.#fold(family, event);
      }}
    >
      <summary><h3>${this.t(`family-${family}`)}</h3> <span class="hint">${this.t('rules-kinds', { count: entries.length })}</span></summary>
      ${repeat(
        [...countries],
        ([country]) => country,
        ([country, own]) => html`${country === '' ? nothing : html`<h4>${country}</h4>`}
          ${repeat(
            own,
            ({ kind }) => kind.name,
            (entry) => this.#kind(entry, few),
          )}`,
      )}
    </details>`;
  }

  #list(): TemplateResult {
    const { t } = this;
    if (this.rulesState === 'failed')
      return html`<div class="notice bad" role="alert" data-testid="rules-failed">
        <p>${t('rules-failed')}</p>
        <p><button type="button" data-testid="rules-retry" @click=${() => this.dispatchEvent(new CustomEvent('rules-wanted'))}>${t('try-again')}</button></p>
      </div>`;
    if (!this.rules) return html`<p class="hint" role="status">${t('rules-loading')}</p>`;
    const query = plain(this.query.trim());
    const hits = query === '' ? this.#entries : this.#entries.filter(({ text }) => matches(text, query));
    const rules = hits.reduce((sum, { kind }) => sum + rulesOf(this.rules, kind.name).length, 0);
    return html`
      <p class="hint" role="status" data-testid="rules-count" data-kinds=${hits.length} data-rules=${rules}>
        ${t('rules-count', { kinds: hits.length, rules })}
      </p>
      <div class="rule-list">
        ${FAMILIES.map((family) =>
          this.#family(
            family,
            hits.filter(({ kind }) => kind.family === family),
            query !== '',
            query !== '' && hits.length <= FEW,
          ),
        )}
      </div>
    `;
  }

  override render(): TemplateResult {
    const { t } = this;
    return html`
      <dialog
        class="rules"
        data-testid="rules-panel"
        aria-labelledby="rules-title"
        @close=${() => {
          this.shown = false;
        }}
      >
        ${
          this.shown
            ? html`
                <div class="row spread">
                  <h2 id="rules-title">${t('rules-title')}</h2>
                  <button type="button" data-testid="rules-close" @click=${() => this.#close()}>${t('close')}</button>
                </div>
                <label class="field">
                  <span class="heard-only">${t('rules-search')}</span>
                  <input
                    type="search"
                    data-testid="rules-search"
                    placeholder=${t('rules-search-hint')}
                    spellcheck="false"
                    autocomplete="off"
                    .value=${this.query}
                    @input=${(event: globalThis.Event) => {
                      this.query = (event.currentTarget as HTMLInputElement).value;
                    }}
                  />
                </label>
                <div class="rules-body">${this.#list()}</div>
              `
            : nothing
        }
      </dialog>
    `;
  }
}

customElements.define('rule-panel', RulePanel);
