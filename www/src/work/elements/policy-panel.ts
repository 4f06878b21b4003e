/**
 * `<policy-panel>`: what becomes of each finding. A pack is chosen, changed by form or as JSON, tried on the open text,
 * and put in force. Until then it is a draft of the panel's own.
 */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import './marked-text';
import './policy-form';
import type { Locale } from '../../channel';
import type {
  Kind,
  PolicyFault,
  PolicyVerdict,
  PolicyView,
  Preview,
  PreviewRequest,
  Problem,
  Result,
} from '../../engine/protocol';
import type { Translate } from '../../locale/strings';
import { saveFile } from '../download';
import { fromRows, type Piece, pieces } from '../findings';
import {
  type Excerpt,
  excerptOf,
  member,
  offsetOf,
  PACKS,
  readKey,
  readPolicy,
  renamed,
  textOf,
  writePolicy,
} from '../policy';
import type { MarkedContent } from './marked-text';

export interface Applied {
  text: string;
}

/** A text that is open beside the panel. */
export interface OpenDocument {
  text: string;
  format: string;
}

/** How long the panel waits after a keystroke, in milliseconds. */
const PAUSE = 300;
/** A policy file that is larger than this is none. */
const LARGEST = 4 << 20;

const NO_MARKS = new Uint8Array(0);

export class PolicyPanel extends LitElement {
  static override properties = {
    t: { attribute: false },
    locale: { attribute: false },
    kinds: { attribute: false },
    family: { attribute: false },
    policy: { attribute: false },
    words: { attribute: false },
    never: { attribute: false },
    secret: { attribute: false },
    document: { attribute: false },
    check: { attribute: false },
    attempt: { attribute: false },
    shown: { state: true },
    draft: { state: true },
    pack: { state: true },
    view: { state: true },
    fault: { state: true },
    pane: { state: true },
    tried: { state: true },
    note: { state: true },
  };
  declare t: Translate;
  declare locale: Locale;
  declare kinds: readonly Kind[];
  declare family: (kind: number) => string;
  /** The text of the policy in force. */
  declare policy: string;
  declare words: readonly string[];
  declare never: readonly string[];
  /** The contributor's secret. */
  declare secret: string;
  declare document: OpenDocument | null;
  declare check: (text: string) => Promise<PolicyVerdict | null>;
  declare attempt: (trial: Pick<PreviewRequest, 'policy' | 'text' | 'extension'>) => Promise<Result<Preview>>;
  /** Nothing is drawn into the closed dialog. */
  declare shown: boolean;
  declare draft: string;
  /** The pack that the draft began as. */
  declare pack: string;
  /** What the core says of the draft; `null` while it is being asked, and of a draft with a fault. */
  declare view: PolicyView | null;
  declare fault: PolicyFault | null;
  declare pane: 'form' | 'json';
  declare tried: { of: string; excerpt: Excerpt; preview: Preview } | Problem | null;
  declare note: string;

  #excerpt: Excerpt | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #trying = false;

  constructor() {
    super();
    this.kinds = [];
    this.words = [];
    this.never = [];
    this.policy = '';
    this.draft = '';
    this.secret = '';
    this.pack = '';
    this.document = null;
    this.shown = false;
    this.view = null;
    this.fault = null;
    this.pane = 'form';
    this.tried = null;
    this.note = '';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Opens it with the policy in force. `place`: where the reader is in the open text. */
  async open(place: number): Promise<void> {
    const { document: open } = this;
    this.#excerpt = open
      ? excerptOf(open.text, open.format, place)
      : { text: this.t('policy-sample'), start: 0 };
    this.tried = this.#excerpt === null ? { code: 'preview-too-long' } : null;
    this.pack = packOf(this.policy) ?? (this.pack || 'training-balanced');
    this.note = '';
    this.shown = true;
    this.#set(this.policy, 0);
    await this.updateComplete;
    const dialog = this.querySelector('dialog');
    if (dialog?.open === false) dialog.showModal();
  }

  #close(): void {
    this.querySelector('dialog')?.close();
  }

  /** Takes a draft, and has it checked and tried a moment later. */
  #set(text: string, pause = PAUSE): void {
    this.draft = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#judge(text), pause);
  }

  async #judge(text: string): Promise<PolicyView | null> {
    const verdict = await this.check(text);
    if (text !== this.draft) return null;
    this.fault = verdict?.ok === false ? verdict.fault : null;
    this.view = verdict?.ok ? verdict.policy : null;
    if (this.view) void this.#try();
    return this.view;
  }

  /** Tries the draft on the text, and again if it was changed meanwhile. */
  async #try(): Promise<void> {
    const excerpt = this.#excerpt;
    if (this.#trying || excerpt === null || !this.shown) return;
    this.#trying = true;
    const { draft } = this;
    const format = this.document?.format ?? 'plain';
    const extension = format === 'plain' ? 'txt' : format;
    const result = await this.attempt({ policy: draft, text: excerpt.text, extension });
    this.#trying = false;
    if (excerpt !== this.#excerpt) return void this.#try();
    this.tried = result.ok ? { of: draft, excerpt, preview: result.value } : result.problem;
    if (draft !== this.draft && this.view) void this.#try();
  }

  /** The column in signs as people count them, not in bytes. */
  #signOf({ line, column }: PolicyFault): number {
    const at = offsetOf(this.draft, line, column);
    return at - this.draft.lastIndexOf('\n', at - 1);
  }

  #goToFault(): void {
    const { fault } = this;
    if (!fault) return;
    this.pane = 'json';
    void this.updateComplete.then(() => {
      const field = this.querySelector<HTMLTextAreaElement>('[data-testid="policy-json"]');
      const at = offsetOf(this.draft, fault.line, fault.column);
      field?.focus();
      field?.setSelectionRange(at, at);
      if (field) field.scrollTop = Math.max(0, (fault.line - 4) * lineHeight(field));
    });
  }

  async #apply(): Promise<void> {
    const text = named(this.draft, this.pack);
    if (text !== this.draft) this.draft = text;
    clearTimeout(this.#timer);
    if ((await this.#judge(text)) === null) return this.#goToFault();
    this.dispatchEvent(new CustomEvent<Applied>('policy-applied', { detail: { text } }));
    this.#close();
  }

  async #picked(event: globalThis.Event, take: (text: string) => void): Promise<void> {
    const input = event.currentTarget as HTMLInputElement;
    const file = input.files?.[0];
    input.value = '';
    if (!file) return;
    try {
      if (file.size > LARGEST) throw new Error('too large');
      take(await file.text());
    } catch {
      this.note = this.t('policy-file-unreadable');
    }
  }

  /** A button that lets a file be chosen. */
  #fileButton(testid: string, text: string, take: (text: string) => void): TemplateResult {
    return html`<button type="button" class="plain" data-testid=${testid}
        @click=${() => this.querySelector<HTMLInputElement>(`[data-testid="${testid}-file"]`)?.click()}>${text}</button>
      <input class="heard-only" tabindex="-1" aria-hidden="true" type="file" data-testid="${testid}-file"
        @change=${(event: globalThis.Event) => void this.#picked(event, take)} />`;
  }

  /** Takes the lists of the page along in the policy. */
  #takeLists(): void {
    const policy = readPolicy(this.draft);
    if (!policy) return;
    const joined = (name: string, more: readonly string[]): Record<string, unknown> => {
      const old = Array.isArray(policy[name]) ? (policy[name] as unknown[]) : [];
      return more.length === 0 ? {} : { [name]: [...new Set([...old, ...more])] };
    };
    this.#set(
      writePolicy({ ...renamed(policy), ...joined('deny', this.words), ...joined('allow', this.never) }),
      0,
    );
  }

  #about(): TemplateResult {
    const { t, view, draft } = this;
    const policy = readPolicy(draft);
    const sources = Object.entries(member(policy, 'sources'));
    const known = packOf(draft);
    return html`
      <div class="row policy-pack">
        <label class="field">
          <span>${t('policy-pack')}</span>
          <select
            data-testid="policy-pack"
            @change=${(event: globalThis.Event) => {
              const { value } = event.currentTarget as HTMLSelectElement;
              const text = PACKS.get(value);
              if (text === undefined) return;
              this.pack = value;
              this.note = '';
              this.#set(text, 0);
            }}
          >
            ${
              known === null
                ? html`<option value="" .selected=${true}>${t('policy-own', { name: textOf(policy, 'name') })}</option>`
                : nothing
            }
            ${[...PACKS].map(
              ([name, text]) =>
                html`<option value=${name} .selected=${name === known}>${textOf(readOnce(text), 'title') || name}</option>`,
            )}
          </select>
        </label>
        <button type="button" class="plain" data-testid="policy-reset" ?disabled=${known !== null}
          @click=${() => this.#set(PACKS.get(this.pack) ?? '', 0)}>${t('policy-reset')}</button>
      </div>
      <p>${t(`policy-pack-${known ?? 'own'}`)}</p>
      <p class="hint digest-line" data-testid="policy-view" data-name=${view?.name ?? ''} data-sha256=${view?.sha256 ?? ''}>
        ${view ? t('policy-facts', { name: view.name, version: view.version, sha256: view.sha256.slice(0, 16) }) : this.fault ? nothing : t('policy-checking')}
      </p>
      ${view && view.withheld.length > 0 ? html`<p class="hint">${t('policy-withheld')}</p>` : nothing}
      ${
        sources.length > 0
          ? html`<details>
              <summary data-testid="policy-sources">${t('policy-sources', { count: sources.length })}</summary>
              <ul class="policy-sources" lang=${this.locale === 'en' ? nothing : 'en'}>
                ${sources.map(([, text]) => html`<li>${String(text)}</li>`)}
              </ul>
            </details>`
          : nothing
      }
    `;
  }

  #json(): TemplateResult {
    const { t, fault, draft } = this;
    const numbers = draft.split('\n').map((_, at) => at + 1);
    const wrong = fault ? Math.min(fault.line, numbers.length) : 0;
    const shown = (from: number, to?: number): string => numbers.slice(from, to).join('\n');
    return html`<div class="policy-json">
      <pre class="policy-lines" aria-hidden="true">${
        wrong === 0
          ? shown(0)
          : html`${shown(0, wrong - 1)}${wrong > 1 ? '\n' : ''}<b>${wrong}</b>${wrong < numbers.length ? '\n' : ''}${shown(wrong)}`
      }</pre>
      <textarea
        data-testid="policy-json"
        aria-label=${t('policy-json')}
        aria-invalid=${fault !== null}
        aria-describedby="policy-status"
        wrap="off"
        spellcheck="false"
        autocomplete="off"
        autocorrect="off"
        autocapitalize="off"
        writingsuggestions="false"
        data-gramm="false"
        translate="no"
        .value=${draft}
        @input=${(event: globalThis.Event) => this.#set((event.currentTarget as HTMLTextAreaElement).value)}
        @scroll=${(event: globalThis.Event) => {
          const field = event.currentTarget as HTMLTextAreaElement;
          const beside = field.previousElementSibling;
          if (beside) beside.scrollTop = field.scrollTop;
        }}
      ></textarea>
    </div>`;
  }

  #status(): TemplateResult {
    const { t, fault } = this;
    return html`<div id="policy-status" role="status" data-testid="policy-status" data-ok=${fault === null}
      data-line=${fault?.line ?? ''} data-column=${fault?.column ?? ''}>
      ${
        fault
          ? html`<p class="fault">
              ${t('policy-fault', { line: fault.line, column: this.#signOf(fault) })} <span lang="en">${fault.message}</span>
              <button type="button" class="plain" data-testid="policy-go" @click=${() => this.#goToFault()}>${t('policy-go')}</button>
            </p>`
          : nothing
      }
      ${this.note === '' ? nothing : html`<p class="hint">${this.note}</p>`}
    </div>`;
  }

  #panes(): TemplateResult {
    const { t, pane, draft } = this;
    const policy = readPolicy(draft);
    return html`
      <div class="row spread">
        <div class="row segmented policy-panes" role="group" aria-label=${t('policy-panes')}>
          ${(['form', 'json'] as const).map(
            (
              name,
            ) => html`<button type="button" data-testid="policy-pane-${name}" aria-pressed=${pane === name}
              @click=${() => {
                this.pane = name;
              }}>${t(`policy-pane-${name}`)}</button>`,
          )}
        </div>
        <div class="row">
          ${this.#fileButton('policy-import', t('policy-import'), (text) => this.#set(text, 0))}
          <button type="button" class="plain" data-testid="policy-export"
            @click=${() => saveFile(`${this.view?.name ?? 'policy'}.json`, draft, 'application/json')}>${t('policy-export')}</button>
        </div>
      </div>
      ${this.#status()}
      ${
        pane === 'json'
          ? this.#json()
          : policy === null
            ? html`<p class="hint">${t('policy-form-fault')}</p>`
            : html`<policy-form
                .t=${t}
                .locale=${this.locale}
                .kinds=${this.kinds}
                .policy=${policy}
                @policy-edited=${({ detail }: CustomEvent<Record<string, unknown>>) => this.#set(writePolicy(detail), 0)}
              ></policy-form>`
      }
      ${
        this.words.length + this.never.length > 0
          ? html`<p class="hint">
              ${t('policy-lists', { words: this.words.length, never: this.never.length })}
              <button type="button" class="plain" data-testid="policy-lists" ?disabled=${policy === null} @click=${() => this.#takeLists()}>
                ${t('policy-lists-take')}
              </button>
            </p>`
          : nothing
      }
      <details>
        <summary data-testid="policy-key">${t('policy-key')}</summary>
        <p class="hint">${t('policy-key-means')}</p>
        <div class="row">
          <button type="button" class="plain" data-testid="policy-key-save"
            @click=${() => saveFile('scrubjay-key.txt', `${this.secret}\n`, 'text/plain')}>${t('policy-key-save')}</button>
          ${this.#fileButton('policy-key-load', t('policy-key-load'), (text) => {
            const key = readKey(text);
            this.note = t(key === null ? 'policy-key-none' : 'policy-key-loaded');
            if (key !== null) this.dispatchEvent(new CustomEvent<string>('key-loaded', { detail: key }));
          })}
        </div>
      </details>
    `;
  }

  #marked(
    text: string,
    marks: readonly Piece[],
    label: string,
    testid: string,
    rows: Uint32Array | null,
  ): TemplateResult {
    const before = rows ? fromRows(rows) : null;
    const content: MarkedContent = {
      text,
      pieces: marks,
      decisions: NO_MARKS,
      palette: `${this.locale} ${testid}`,
      interactive: false,
      paint: (mark, finding) => {
        const kind = before?.rows[finding * (before.rows.length / before.decisions.length) + 2];
        if (kind === undefined) {
          mark.dataset.family = 'own';
          mark.dataset.placeholder = '';
          mark.dataset.state = 'redact';
        } else {
          mark.dataset.family = this.family(kind);
          mark.dataset.state = before?.decisions[finding] === 2 ? 'keep' : 'pending';
        }
      },
    };
    return html`<div class="policy-text">
      <h4>${label}</h4>
      <marked-text class="text boxed" translate="no" tabindex="0" role="region" aria-label=${label} data-testid=${testid}
        .content=${content}></marked-text>
    </div>`;
  }

  #preview(): TemplateResult {
    const { t, tried, document: open } = this;
    const stale = tried !== null && 'of' in tried && tried.of !== this.draft;
    return html`<section class="policy-preview" aria-labelledby="policy-preview-title" data-testid="policy-preview"
      data-current=${tried !== null && 'of' in tried && !stale}>
      <h3 id="policy-preview-title">${t('policy-preview')}</h3>
      <p class="hint">${t(open ? 'policy-preview-means' : 'policy-preview-sample')}</p>
      ${
        tried === null
          ? html`<p class="hint" role="status">${t('policy-trying')}</p>`
          : 'code' in tried
            ? html`<p class="fault">${t(tried.code === 'preview-too-long' ? 'policy-too-long' : 'policy-not-tried')}</p>`
            : html`<div class="policy-texts">
                ${this.#marked(tried.excerpt.text, this.#piecesOf(tried.preview), t('policy-before'), 'policy-before', tried.preview.rows)}
                ${this.#marked(tried.preview.text, this.#placesOf(tried.preview), t('policy-after'), 'policy-after', null)}
              </div>`
      }
    </section>`;
  }

  #cut = new WeakMap<Preview, { before: readonly Piece[]; after: readonly Piece[] }>();

  /** The same objects for the same preview, so that a text is built once. */
  #cutOf(preview: Preview): { before: readonly Piece[]; after: readonly Piece[] } {
    let cut = this.#cut.get(preview);
    if (!cut) {
      const after: Piece[] = [];
      for (let at = 0; at + 1 < preview.places.length; at += 2) {
        const start = preview.places[at] ?? 0;
        const end = preview.places[at + 1] ?? 0;
        if (end > start) after.push({ start, end, finding: at / 2 });
      }
      cut = { before: pieces(fromRows(preview.rows)), after };
      this.#cut.set(preview, cut);
    }
    return cut;
  }

  #piecesOf(preview: Preview): readonly Piece[] {
    return this.#cutOf(preview).before;
  }

  #placesOf(preview: Preview): readonly Piece[] {
    return this.#cutOf(preview).after;
  }

  override render(): TemplateResult {
    const { t } = this;
    return html`
      <dialog
        class="rules policy"
        data-testid="policy-panel"
        aria-labelledby="policy-title"
        @close=${() => {
          this.shown = false;
          clearTimeout(this.#timer);
        }}
      >
        ${
          this.shown
            ? html`
                <div class="row spread policy-top">
                  <h2 id="policy-title">${t('policy-title')}</h2>
                  <button type="button" data-testid="policy-close" @click=${() => this.#close()}>${t('cancel')}</button>
                </div>
                <div class="rules-body policy-body">
                  <div class="policy-edit">${this.#about()} ${this.#panes()}</div>
                  ${this.#preview()}
                </div>
                <div class="row policy-end">
                  <button type="button" class="primary" data-testid="policy-apply" @click=${() => void this.#apply()}>${t('policy-apply')}</button>
                  <p class="hint">${t('policy-apply-means')}</p>
                </div>
              `
            : nothing
        }
      </dialog>
    `;
  }
}

/** The pack that a text is, letter for letter. */
function packOf(text: string): string | null {
  for (const [name, pack] of PACKS) if (pack === text) return name;
  return null;
}

const packs = new Map<string, Record<string, unknown> | null>();

/** A pack as an object; read once. */
function readOnce(text: string): Record<string, unknown> | null {
  if (!packs.has(text)) packs.set(text, JSON.parse(text) as Record<string, unknown>);
  return packs.get(text) ?? null;
}

/** The draft under a name that is not a pack's, unless it is that pack. */
function named(draft: string, pack: string): string {
  const policy = readPolicy(draft);
  if (!policy || packOf(draft) !== null) return draft;
  const same = PACKS.get(textOf(policy, 'name')) ?? PACKS.get(pack) ?? '';
  if (JSON.stringify(readOnce(same)) === JSON.stringify(policy)) return same;
  const other = renamed(policy);
  return other === policy ? draft : writePolicy(other);
}

function lineHeight(field: HTMLTextAreaElement): number {
  return Number.parseFloat(getComputedStyle(field).lineHeight) || 20;
}

customElements.define('policy-panel', PolicyPanel);
