/** `<finding-list>`: the findings of one file as a list, fifty at a time around the current one. */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Translate } from '../../locale/strings';

export interface FindingLine {
  finding: number;
  text: string;
  kind: string;
  family: string;
  decision: 'pending' | 'redact' | 'keep';
  /** Whether the policy decided it, and nobody since. */
  byPolicy: boolean;
}

const PAGE = 50;

export class FindingList extends LitElement {
  static override properties = {
    t: { attribute: false },
    walk: { attribute: false },
    line: { attribute: false },
    current: { attribute: false },
    page: { state: true },
  };
  declare t: Translate;
  declare walk: readonly number[];
  /** Makes the line of one finding. Only the lines on screen are made. */
  declare line: (finding: number) => FindingLine;
  declare current: number | null;
  declare page: number;

  constructor() {
    super();
    this.page = 0;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (!changed.has('current') && !changed.has('walk')) return;
    const place = this.current === null ? 0 : this.walk.indexOf(this.current);
    if (place !== -1) this.page = Math.floor(place / PAGE);
    this.page = Math.max(0, Math.min(this.page, Math.ceil(this.walk.length / PAGE) - 1));
  }

  override render(): TemplateResult {
    const { t, walk, page } = this;
    const first = page * PAGE;
    const shown = walk.slice(first, first + PAGE);
    const turn = (by: number): void => {
      this.page += by;
    };
    return html`
      ${
        walk.length > PAGE
          ? html`<div class="row spread pager">
              <button type="button" class="plain" ?disabled=${page === 0} @click=${() => turn(-1)}>${t('list-earlier')}</button>
              <span class="hint">${t('list-range', { first: first + 1, last: first + shown.length, total: walk.length })}</span>
              <button type="button" class="plain" ?disabled=${first + PAGE >= walk.length} @click=${() => turn(1)}>
                ${t('list-later')}
              </button>
            </div>`
          : nothing
      }
      <ol class="quiet-list lines">
        ${repeat(
          shown,
          (finding) => finding,
          (finding) => {
            const { text, kind, family, decision, byPolicy } = this.line(finding);
            return html`<li>
              <button
                type="button"
                class="line"
                data-testid="finding-row"
                data-finding=${finding}
                data-family=${family}
                data-state=${decision}
                aria-current=${finding === this.current ? 'true' : nothing}
                @click=${() => this.dispatchEvent(new CustomEvent('finding-chosen', { detail: finding }))}
              >
                <span class="line-text"><bdi>${text}</bdi></span>
                <span class="line-kind">${kind}</span>
                <span class="line-state">${t(`decision-${decision}`)} ${byPolicy ? t('by-policy') : nothing}</span>
              </button>
            </li>`;
          },
        )}
      </ol>
    `;
  }
}

customElements.define('finding-list', FindingList);
