/**
 * `<entities-panel>`: everybody who stands in the files, with all their mentions and spellings, for deciding about one of
 * them everywhere and for saying who is who. Arrow keys walk the list; the letters of Review work on whoever is chosen.
 */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Locale } from '../../channel';
import type { Kind, Role } from '../../engine/protocol';
import { formatNumber, type Translate } from '../../locale/strings';
import type { Keys } from '../commands';
import { keyLabel } from '../commands';
import { changing, type Entity, type Form, type Listed, type Place, type Told } from '../entities';
import { DECISION, endAt, startAt } from '../findings';
import { reasonChoice } from '../reason-choice';
import { plain } from '../rules';

export interface DecidedEverywhere {
  mentions: Entity['mentions'];
  decision: 1 | 2;
  reason: number;
}

/** Names of the kinds that are listed at first. */
const PEOPLE = ['PERSON', 'ORGANIZATION'];
/** So many of the list are drawn; a search narrows it. */
const MOST = 200;
const MENTIONS = 8;
const AROUND = 30;

const plainTexts = new WeakMap<Form, string>();

/** What a search looks in; made once, since there may be very many. */
function plainText(form: Form): string {
  let text = plainTexts.get(form);
  if (text === undefined) {
    text = plain(form.text);
    plainTexts.set(form, text);
  }
  return text;
}

export class EntitiesPanel extends LitElement {
  static override properties = {
    t: { attribute: false },
    locale: { attribute: false },
    keys: { attribute: false },
    letterKeys: { attribute: false },
    kinds: { attribute: false },
    roles: { attribute: false },
    label: { attribute: false },
    family: { attribute: false },
    names: { attribute: false },
    files: { attribute: false },
    entities: { attribute: false },
    text: { attribute: false },
    problem: { attribute: false },
    canUndo: { attribute: false },
    shown: { state: true },
    query: { state: true },
    kind: { state: true },
    chosen: { state: true },
    merging: { state: true },
    reason: { state: true },
  };
  declare t: Translate;
  declare locale: Locale;
  declare keys: Keys;
  /** Whether single letters act as commands. */
  declare letterKeys: boolean;
  declare kinds: readonly Kind[];
  declare roles: readonly Role[];
  /** What a kind is called, and its colour. */
  declare label: (kind: number) => string;
  declare family: (kind: number) => string;
  /** Names of the files, by their numbers. */
  declare names: ReadonlyMap<number, string>;
  declare files: readonly Listed[];
  /** Everybody; nothing as long as the files are looked through. Asked for only while the panel is open. */
  declare entities: (() => readonly Entity[]) | null;
  declare text: { file: number; value: string } | null;
  /** Why the files could not be looked through. */
  declare problem: string | null;
  declare canUndo: boolean;
  /** Nothing is drawn into the closed dialog. */
  declare shown: boolean;
  declare query: string;
  /** A kind by its number, all of them, or people and organisations. */
  declare kind: number | 'all' | 'people';
  declare chosen: string | null;
  /** Who is to be put together with somebody else. */
  declare merging: string | null;
  declare reason: number;

  constructor() {
    super();
    this.shown = false;
    this.query = '';
    this.kind = 'people';
    this.chosen = null;
    this.merging = null;
    this.reason = 0;
    this.problem = null;
    this.entities = null;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Opens it, at whoever this finding stands for if they are listed. */
  async open(place: Place | null): Promise<void> {
    this.shown = true;
    this.query = '';
    this.merging = null;
    this.reason = 0;
    this.#wanted = place;
    await this.updateComplete;
    const dialog = this.querySelector('dialog');
    if (dialog?.open === false) dialog.showModal();
    this.#isFresh = true;
    this.#begin();
  }

  #wanted: Place | null = null;
  /** Whether the focus has still to go to where the work begins: the files may have to be looked through first. */
  #isFresh = false;

  #begin(): void {
    const field = this.querySelector<HTMLElement>('[data-testid="entities-search"]');
    if (!this.#isFresh || !field) return;
    this.#isFresh = false;
    field.focus();
  }

  protected override updated(): void {
    this.#begin();
  }

  protected override willUpdate(): void {
    const all = this.shown ? this.entities?.() : undefined;
    if (!all || !this.#wanted) return;
    const { file, finding } = this.#wanted;
    this.#wanted = null;
    const found = all.find(({ mentions }) =>
      mentions.some((here) => here.file === file && here.findings.includes(finding)),
    );
    if (found && this.#isListed(found.kind)) this.chosen = found.id;
  }

  #close(): void {
    this.querySelector('dialog')?.close();
  }

  #send<T>(name: string, detail: T): void {
    this.dispatchEvent(new CustomEvent<T>(name, { detail }));
  }

  #isListed(kind: number): boolean {
    if (this.kind === 'all') return true;
    if (this.kind === 'people') return PEOPLE.includes(this.kinds[kind]?.name ?? '');
    return this.kind === kind;
  }

  #hits(all: readonly Entity[]): Entity[] {
    const query = plain(this.query.trim());
    const merging = all.find(({ id }) => id === this.merging);
    return all.filter(
      ({ id, kind, forms }) =>
        (merging ? kind === merging.kind && id !== merging.id : this.#isListed(kind)) &&
        (query === '' || forms.some((form) => plainText(form).includes(query))),
    );
  }

  #choose(id: string): void {
    if (this.chosen !== id) this.reason = 0;
    this.chosen = id;
  }

  #decide(entity: Entity, decision: 1 | 2): void {
    const mentions = changing(entity, this.files, decision);
    // A reason can be given anew to what is kept already.
    const all = decision === DECISION.keep && this.reason > 0 ? entity.mentions : mentions;
    if (all.length > 0)
      this.#send<DecidedEverywhere>('decided-everywhere', { mentions: all, decision, reason: this.reason });
  }

  #tell(told: Told): void {
    this.#send('told', told);
  }

  #merge(of: Entity, into: Entity): void {
    this.merging = null;
    this.chosen = into.id;
    const [from, to] = [of.forms[0]?.first, into.forms[0]?.first];
    if (from && to) this.#tell({ type: 'join', of: from, into: to });
    this.#focusList();
  }

  #focusList(): void {
    void this.updateComplete.then(() => {
      const rows = [...this.querySelectorAll<HTMLElement>('[data-testid="entity-row"]')];
      (rows.find(({ dataset }) => dataset.id === this.chosen) ?? rows[0])?.focus();
    });
  }

  #beginMerge(id: string): void {
    this.merging = id;
    this.query = '';
    void this.updateComplete.then(() =>
      this.querySelector<HTMLElement>('[data-testid="entities-search"]')?.focus(),
    );
  }

  #key(event: KeyboardEvent, hits: readonly Entity[], all: readonly Entity[]): void {
    const target = event.target as HTMLElement;
    const key = event.key.toLowerCase();
    if (key === 'escape' && this.merging !== null) {
      event.preventDefault();
      this.merging = null;
      this.#focusList();
      return;
    }
    if ((event.ctrlKey || event.metaKey) && (key === 'z' || key === 'y')) {
      event.preventDefault();
      this.#send('travel', key === 'y' || event.shiftKey ? 'redo' : 'undo');
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const inSearch = target.matches('[data-testid="entities-search"]');
    const row = target.closest<HTMLElement>('[data-testid="entity-row"]');
    if (!inSearch && !row) return;
    if (key === 'arrowdown' || key === 'arrowup') {
      event.preventDefault();
      const here = row ? hits.findIndex(({ id }) => id === row.dataset.id) : -1;
      const next = hits.slice(0, MOST)[here + (key === 'arrowdown' ? 1 : -1)];
      if (next) {
        this.#choose(next.id);
        this.#focusList();
      } else if (key === 'arrowup')
        this.querySelector<HTMLElement>('[data-testid="entities-search"]')?.focus();
      return;
    }
    const entity = all.find(({ id }) => id === row?.dataset.id);
    if (!entity) return;
    const merging = all.find(({ id }) => id === this.merging);
    if (merging) {
      if (key !== 'enter') return;
      this.#choose(entity.id);
      void this.updateComplete.then(() =>
        this.querySelector<HTMLElement>('[data-testid="merge-confirm"]')?.focus(),
      );
      event.preventDefault();
      return;
    }
    if (event.key.length === 1 && !this.letterKeys) return;
    const act = (does: () => void): void => {
      event.preventDefault();
      does();
    };
    if (key === this.keys.redact) act(() => this.#decide(entity, DECISION.redact));
    else if (key === this.keys.keep && event.shiftKey)
      act(() => this.querySelector<HTMLElement>('[data-testid="entity-reason"]')?.focus());
    else if (key === this.keys.keep) act(() => this.#decide(entity, DECISION.keep));
    else if (key === this.keys.merge) act(() => this.#beginMerge(entity.id));
    else if (key === this.keys.undo) act(() => this.#send('travel', 'undo'));
    else if (key === this.keys.redo) act(() => this.#send('travel', 'redo'));
    else if (key === 'enter') act(() => this.#jump(entity));
  }

  #jump(entity: Entity, place?: Place): void {
    const first = entity.mentions[0];
    const finding = first?.findings[0];
    const to = place ?? (first && finding !== undefined ? { file: first.file, finding } : null);
    if (!to) return;
    this.#close();
    this.#send<Place>('jump', to);
  }

  /** One of the rows can be reached with Tab, and from there the others with the arrow keys. */
  #row(entity: Entity, isReachable: boolean): TemplateResult {
    const { t } = this;
    const chosen = entity.id === this.chosen;
    return html`<li>
      <button
        type="button"
        class="line"
        data-testid="entity-row"
        tabindex=${isReachable ? 0 : -1}
        data-id=${entity.id}
        data-name=${entity.name}
        data-total=${entity.total}
        data-family=${this.family(entity.kind)}
        aria-current=${chosen ? 'true' : nothing}
        @focus=${() => this.#choose(entity.id)}
        @click=${() => this.#choose(entity.id)}
      >
        <span class="line-text" translate="no"><bdi>${entity.name}</bdi></span>
        <span class="line-kind"
          >${this.label(entity.kind)}${entity.forms.length > 1 ? html` · ${t('entity-forms', { count: entity.forms.length })}` : nothing}</span
        >
        <span class="line-state">${formatNumber(this.locale, entity.total)} · ${this.#state(entity)}</span>
      </button>
    </li>`;
  }

  #state({ undecided, redacted, kept }: Entity): string {
    const { t } = this;
    if (undecided > 0) return t('entity-undecided', { count: undecided });
    return redacted > 0 && kept > 0 ? t('entity-mixed') : t(`decision-${kept > 0 ? 'keep' : 'redact'}`);
  }

  #mentions(entity: Entity): TemplateResult {
    const { t, text } = this;
    const flat = (part: string): string => part.replace(/\s+/g, ' ');
    return html`<ul class="quiet-list mentions">
      ${entity.mentions.map(({ file, findings }) => {
        const own = this.files.find(({ id }) => id === file)?.findings;
        const shown = text?.file === file && own ? findings.slice(0, MENTIONS) : [];
        return html`<li>
          <button type="button" class="plain" data-testid="entity-jump" data-file=${file} @click=${() => this.#jump(entity, { file, finding: findings[0] ?? 0 })}>
            <bdi translate="no">${this.names.get(file)}</bdi> · ${t('entity-mentions', { count: findings.length })}
          </button>
          ${
            shown.length > 0 && own && text
              ? html`<ul class="quiet-list">
                  ${shown.map((finding) => {
                    const start = startAt(own, finding);
                    const end = endAt(own, finding);
                    return html`<li>
                      <button type="button" class="plain mention" data-testid="entity-mention" translate="no" @click=${() => this.#jump(entity, { file, finding })}>
                        <bdi>…${flat(text.value.slice(Math.max(0, start - AROUND), start))}<strong>${flat(text.value.slice(start, Math.min(end, start + 80)))}</strong>${flat(text.value.slice(end, end + AROUND))}…</bdi>
                      </button>
                    </li>`;
                  })}
                  ${findings.length > shown.length ? html`<li class="hint">${t('bulk-more', { count: findings.length - shown.length })}</li>` : nothing}
                </ul>`
              : nothing
          }
        </li>`;
      })}
    </ul>`;
  }

  /** Two that are to become one, before it is done. */
  #preview(of: Entity, into: Entity): TemplateResult {
    const { t } = this;
    const forms = [...new Set([...into.forms, ...of.forms].map(({ text }) => text))];
    return html`<div class="notice" data-testid="merge-preview" data-total=${of.total + into.total}>
      <p>${t('entity-merge-preview', { count: of.total + into.total })}</p>
      <ul translate="no">
        ${forms.map((form) => html`<li><bdi>${form}</bdi></li>`)}
      </ul>
      <div class="row">
        <button type="button" class="primary" data-testid="merge-confirm" @click=${() => this.#merge(of, into)}>${t('entity-merge-confirm')}</button>
        <button
          type="button"
          data-testid="merge-cancel"
          @click=${() => {
            this.merging = null;
            this.#focusList();
          }}
        >
          ${t('cancel')}
        </button>
      </div>
    </div>`;
  }

  #details(entity: Entity, all: readonly Entity[]): TemplateResult {
    const { t, keys } = this;
    const number = (mentions: Entity['mentions']): string =>
      formatNumber(
        this.locale,
        mentions.reduce((sum, { findings }) => sum + findings.length, 0),
      );
    const redacting = changing(entity, this.files, DECISION.redact);
    const keeping = changing(entity, this.files, DECISION.keep);
    const perhaps = all.find(({ id }) => id === entity.perhaps);
    const roles = this.roles.flatMap(({ name, kind }, place) =>
      kind === this.kinds[entity.kind]?.name ? [{ name, number: place + 1 }] : [],
    );
    return html`
      <h3 translate="no"><bdi>${entity.name}</bdi></h3>
      <p class="hint" data-testid="entity-counts" data-undecided=${entity.undecided} data-redacted=${entity.redacted} data-kept=${entity.kept}>
        ${t('entity-counts', { total: entity.total, files: entity.mentions.length, undecided: entity.undecided, redacted: entity.redacted, kept: entity.kept })}
      </p>
      ${
        perhaps
          ? html`<p class="notice" data-testid="entity-perhaps">
              ${t('entity-perhaps', { name: perhaps.name })}
              <button
                type="button"
                class="plain"
                data-testid="entity-perhaps-merge"
                @click=${() => {
                  this.merging = entity.id;
                  this.chosen = perhaps.id;
                  void this.updateComplete.then(() =>
                    this.querySelector<HTMLElement>('[data-testid="merge-confirm"]')?.focus(),
                  );
                }}
              >
                ${t('entity-perhaps-look')}
              </button>
            </p>`
          : nothing
      }
      <div class="row">
        <button type="button" class="primary" data-testid="entity-redact" ?disabled=${redacting.length === 0} @click=${() => this.#decide(entity, DECISION.redact)}>
          ${t('bulk-redact', { number: number(redacting) })} <kbd aria-hidden="true">${keyLabel(keys.redact)}</kbd>
        </button>
        <button type="button" data-testid="entity-keep" ?disabled=${keeping.length === 0 && this.reason === 0} @click=${() => this.#decide(entity, DECISION.keep)}>
          ${t('bulk-keep', { number: number(this.reason > 0 ? entity.mentions : keeping) })} <kbd aria-hidden="true">${keyLabel(keys.keep)}</kbd>
        </button>
        <button type="button" data-testid="entity-merge" @click=${() => this.#beginMerge(entity.id)}>
          ${t('entity-merge')} <kbd aria-hidden="true">${keyLabel(keys.merge)}</kbd>
        </button>
      </div>
      ${reasonChoice(t, 'entity-reason', this.reason, (reason) => {
        this.reason = reason;
      })}
      ${
        roles.length > 0
          ? html`<label class="field">
              <span>${t('entity-role')}</span>
              <select
                data-testid="entity-role"
                @change=${(event: globalThis.Event) => {
                  const role = Number((event.currentTarget as HTMLSelectElement).value);
                  const of = entity.forms[0]?.first;
                  if (of) this.#tell({ type: 'role', of, role });
                }}
              >
                <option value="0" .selected=${entity.role === 0}>${t('entity-role-none')}</option>
                ${roles.map(({ name, number: place }) => html`<option value=${place} .selected=${entity.role === place}>[${name}_…]</option>`)}
              </select>
            </label>`
          : nothing
      }
      <h4>${t('entity-written')}</h4>
      <ul class="quiet-list forms">
        ${entity.forms.map(
          (form) => html`<li class="row spread">
            <span><bdi translate="no">${form.text}</bdi> <span class="hint">${formatNumber(this.locale, form.total)}</span></span>
            ${
              entity.forms.length > 1
                ? html`<button type="button" class="plain" data-testid="entity-split" data-form=${form.text} aria-label=${t('entity-split-named', { form: form.text })}
                    @click=${() => this.#tell({ type: 'split', of: form.first })}>${t('entity-split')}</button>`
                : nothing
            }
          </li>`,
        )}
      </ul>
      <h4>${t('entity-where')}</h4>
      ${this.#mentions(entity)}
    `;
  }

  #body(): TemplateResult {
    const { t } = this;
    if (this.problem !== null) return html`<p class="notice bad" role="alert">${this.problem}</p>`;
    const all = this.entities?.();
    if (!all)
      return html`<p class="hint" role="status" data-testid="entities-loading">${t('entities-loading')}</p>`;
    const hits = this.#hits(all);
    const kinds = [...new Set(all.map(({ kind }) => kind))].sort((a, b) =>
      this.label(a) < this.label(b) ? -1 : 1,
    );
    const merging = all.find(({ id }) => id === this.merging);
    const chosen = all.find(({ id }) => id === this.chosen) ?? null;
    const reachable = hits.slice(0, MOST).find(({ id }) => id === this.chosen);
    const total = hits.reduce((sum, entity) => sum + entity.total, 0);
    return html`<div class="entities-body" @keydown=${(event: KeyboardEvent) => this.#key(event, hits, all)}>
      ${
        merging
          ? html`<p class="notice" role="status" data-testid="entities-merging">${t('entity-merge-choose', { name: merging.name })}</p>`
          : nothing
      }
      <div class="row entities-find">
        <input
          type="search"
          data-testid="entities-search"
          aria-label=${t('entities-search')}
          placeholder=${t('entities-search')}
          spellcheck="false"
          autocomplete="off"
          autocorrect="off"
          autocapitalize="off"
          writingsuggestions="false"
          data-gramm="false"
          translate="no"
          .value=${this.query}
          @input=${(event: globalThis.Event) => {
            this.query = (event.currentTarget as HTMLInputElement).value;
          }}
        />
        <select
          data-testid="entities-kind"
          aria-label=${t('entities-kind')}
          ?disabled=${merging !== undefined}
          @change=${(event: globalThis.Event) => {
            const { value } = event.currentTarget as HTMLSelectElement;
            this.kind = value === 'all' || value === 'people' ? value : Number(value);
          }}
        >
          <option value="people" .selected=${this.kind === 'people'}>${t('entities-people')}</option>
          <option value="all" .selected=${this.kind === 'all'}>${t('entities-all')}</option>
          ${kinds.map((kind) => html`<option value=${kind} .selected=${this.kind === kind}>${this.label(kind)}</option>`)}
        </select>
      </div>
      <p class="hint" role="status" data-testid="entities-count" data-count=${hits.length} data-total=${total}>
        ${t('entities-count', { count: hits.length, total })}${hits.length > MOST ? html` ${t('entities-most', { most: MOST })}` : nothing}
      </p>
      <div class="entities-panes">
        <ul class="quiet-list lines entities-list" aria-label=${t('entities-title')}>
          ${repeat(
            hits.slice(0, MOST),
            ({ id }) => id,
            (entity) => this.#row(entity, entity.id === (reachable ?? hits[0])?.id),
          )}
        </ul>
        <section class="entities-details" aria-label=${t('entities-details')} tabindex="0">
          ${
            chosen === null
              ? html`<p class="hint">${t('entities-choose')}</p>`
              : merging && merging !== chosen
                ? this.#preview(merging, chosen)
                : this.#details(chosen, all)
          }
        </section>
      </div>
      <p class="hint">${t('entities-means')}</p>
    </div>`;
  }

  override render(): TemplateResult {
    const { t } = this;
    return html`
      <dialog
        class="rules entities"
        data-testid="entities-panel"
        aria-labelledby="entities-title"
        @cancel=${(event: globalThis.Event) => {
          // Escape ends the choosing first.
          if (this.merging !== null) event.preventDefault();
        }}
        @close=${() => {
          this.shown = false;
          this.merging = null;
        }}
      >
        ${
          this.shown
            ? html`
                <div class="row spread">
                  <h2 id="entities-title">${t('entities-title')}</h2>
                  <div class="row">
                    <button type="button" class="plain" data-testid="entities-undo" ?disabled=${!this.canUndo} @click=${() => this.#send('travel', 'undo')}>
                      ${t('undo')} <kbd aria-hidden="true">${keyLabel(this.keys.undo)}</kbd>
                    </button>
                    <button type="button" data-testid="entities-close" @click=${() => this.#close()}>${t('close')}</button>
                  </div>
                </div>
                ${this.#body()}
              `
            : nothing
        }
      </dialog>
    `;
  }
}

customElements.define('entities-panel', EntitiesPanel);
