/** `<edit-dialog>`: another kind or other boundaries for a finding, or two findings in its stead. */
import { html, LitElement, type TemplateResult } from 'lit';
import type { Locale } from '../../channel';
import type { Kind } from '../../engine/protocol';
import type { Translate } from '../../locale/strings';
import type { Drawn } from '../findings';
import { splitsCharacter } from '../offsets';
import './kind-choice';
import type { KindChoice } from './kind-choice';

export interface Redrawn {
  findings: readonly number[];
  drawn: Drawn[];
}

/** How much of the text beside the finding is shown. */
const AROUND = 40;
/** Of a long finding only so much is shown at each end. */
const LONG = 160;

/** A long stretch without its middle. */
function ends(text: string): string {
  return text.length <= 2 * LONG ? text : `${text.slice(0, LONG)} … ${text.slice(-LONG)}`;
}

/** The next place at which a word or, letter by letter, a character begins or ends. */
export function stepFrom(text: string, at: number, by: 1 | -1, word: boolean): number {
  let next = at;
  const open = (): boolean => (by === 1 ? next < text.length : next > 0);
  const inWord = (): boolean => /[\p{L}\p{N}\p{M}]/u.test(text.charAt(by === 1 ? next : next - 1));
  const move = (): void => {
    next += by;
    while (next > 0 && next < text.length && splitsCharacter(text, next)) next += by;
  };
  if (!open()) return at;
  if (!word) {
    move();
    return next;
  }
  while (open() && !inWord()) move();
  while (open() && inWord()) move();
  return next;
}

export class EditDialog extends LitElement {
  static override properties = {
    t: { attribute: false },
    locale: { attribute: false },
    kinds: { attribute: false },
    text: { attribute: false },
    finding: { state: true },
    start: { state: true },
    end: { state: true },
    cut: { state: true },
    kind: { state: true },
  };
  declare t: Translate;
  declare locale: Locale;
  declare kinds: readonly Kind[];
  declare text: string;
  declare finding: number | null;
  declare start: number;
  declare end: number;
  /** Where it is cut in two; -1: it is not. */
  declare cut: number;
  declare kind: number;

  #was: Drawn = { start: 0, end: 0, kind: 0 };

  constructor() {
    super();
    this.text = '';
    this.kinds = [];
    this.finding = null;
    this.start = 0;
    this.end = 0;
    this.cut = -1;
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

  /** Opens it for a finding; a selected stretch of text that touches it becomes its new place. */
  async open(finding: number, was: Drawn, selected: { start: number; end: number } | null): Promise<void> {
    this.#was = was;
    const touches = selected !== null && selected.start < was.end && was.start < selected.end;
    this.finding = finding;
    this.start = touches ? selected.start : was.start;
    this.end = touches ? selected.end : was.end;
    this.cut = -1;
    this.kind = was.kind;
    await this.updateComplete;
    this.#choice?.reset(was.kind);
    if (this.#dialog?.open === false) this.#dialog.showModal();
  }

  #move(edge: 'start' | 'end' | 'cut', by: 1 | -1, word: boolean): void {
    const next = stepFrom(this.text, this[edge], by, word);
    if (edge === 'start' && next < this.end) this.start = next;
    if (edge === 'end' && next > this.start) this.end = next;
    if (edge === 'cut' && next > this.start && next < this.end) this.cut = next;
    if (this.cut !== -1 && (this.cut <= this.start || this.cut >= this.end)) this.cut = -1;
  }

  #split(): void {
    if (this.cut !== -1) {
      this.cut = -1;
      return;
    }
    const gap = stepFrom(this.text, this.start, 1, true);
    const middle = gap < this.end ? gap : stepFrom(this.text, this.start, 1, false);
    if (middle < this.end) this.cut = middle;
  }

  #drawn(): Drawn[] {
    const { start, end, cut, kind } = this;
    if (cut === -1) return [{ start, end, kind }];
    return [
      { start, end: cut, kind },
      { start: cut, end, kind },
    ];
  }

  #changed(): boolean {
    const { start, end, kind } = this.#was;
    return this.cut !== -1 || this.start !== start || this.end !== end || this.kind !== kind;
  }

  #confirm(): void {
    if (this.finding === null || this.kind === -1 || !this.#changed()) return;
    const name = this.kinds[this.kind]?.name;
    if (name !== undefined) this.#choice?.remember(name);
    const detail: Redrawn = { findings: [this.finding], drawn: this.#drawn() };
    this.#dialog?.close();
    this.dispatchEvent(new CustomEvent<Redrawn>('redrawn', { detail }));
  }

  #edge(edge: 'start' | 'end' | 'cut'): TemplateResult {
    const { t } = this;
    const button = (by: 1 | -1, word: boolean): TemplateResult => {
      const name = `${edge}-${by === 1 ? 'on' : 'back'}-${word ? 'word' : 'letter'}`;
      const sign = by === 1 ? (word ? '⇥' : '→') : word ? '⇤' : '←';
      return html`<button
        type="button"
        data-testid="edit-${name}"
        aria-label=${t(`edit-${by === 1 ? 'on' : 'back'}-${word ? 'word' : 'letter'}`, { edge: t(`edit-${edge}`) })}
        @click=${() => this.#move(edge, by, word)}
      >
        <span aria-hidden="true">${sign}</span>
      </button>`;
    };
    return html`<div class="row edge">
      <span class="edge-name">${t(`edit-${edge}`)}</span>
      ${button(-1, true)} ${button(-1, false)} ${button(1, false)} ${button(1, true)}
    </div>`;
  }

  override render(): TemplateResult {
    const { t, text, start, end, cut, finding } = this;
    const before = text.slice(Math.max(0, start - AROUND), start);
    const after = text.slice(end, end + AROUND);
    return html`
      <dialog
        data-testid="edit-dialog"
        aria-labelledby="edit-title"
        @close=${() => {
          this.finding = null;
        }}
      >
        <h2 id="edit-title">${t('edit-title')}</h2>
        ${
          finding === null
            ? ''
            : html`<p class="quote edit-place" data-testid="edit-place" translate="no" aria-live="polite">
                <bdi
                  >${before}<mark data-family="own">${ends(cut === -1 ? text.slice(start, end) : text.slice(start, cut))}</mark
                  >${cut === -1 ? '' : html`<mark data-family="own">${ends(text.slice(cut, end))}</mark>`}${after}</bdi
                >
              </p>
              ${this.#edge('start')} ${this.#edge('end')} ${cut === -1 ? '' : this.#edge('cut')}
              <button type="button" class="plain" data-testid="edit-split" aria-pressed=${cut !== -1} ?disabled=${end - start < 2} @click=${() => this.#split()}>
                ${t(cut === -1 ? 'edit-split' : 'edit-unsplit')}
              </button>`
        }
        <kind-choice
          prefix="edit"
          .t=${t}
          .locale=${this.locale}
          .kinds=${this.kinds}
          .kind=${this.kind}
          @kind-chosen=${({ detail }: CustomEvent<number>) => {
            this.kind = detail;
          }}
        ></kind-choice>
        <p class="hint">${t('edit-hint')}</p>
        <div class="row">
          <button type="button" class="primary" data-testid="edit-confirm" ?disabled=${this.kind === -1 || !this.#changed()} @click=${() => this.#confirm()}>
            ${t('edit-confirm')}
          </button>
          <button type="button" data-testid="edit-cancel" @click=${() => this.#dialog?.close()}>${t('cancel')}</button>
        </div>
      </dialog>
    `;
  }
}

customElements.define('edit-dialog', EditDialog);
