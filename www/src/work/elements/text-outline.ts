/**
 * `<text-outline>`: the columns, paths, pages or labels of the text on show, to go to. A heading leads to its next place
 * after the one that the reader is at, and from the last to the first again.
 */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../channel';
import { formatNumber, type Translate } from '../../locale/strings';
import type { Heading, Outline } from '../structure';

/** So many are listed. */
const MOST = 300;

export class TextOutline extends LitElement {
  static override properties = {
    locale: { attribute: false },
    outlines: { attribute: false },
    heading: { attribute: false },
  };
  declare locale: Locale;
  declare outlines: readonly Outline[];
  /** Of each outline the heading that the current finding stands under; written one after another, so that it can be compared. */
  declare heading: string;
  /** Another function each time: it is no reason to draw. */
  t!: Translate;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  #go({ places }: Heading): void {
    this.dispatchEvent(new CustomEvent<readonly number[]>('heading-chosen', { detail: places }));
  }

  #list({ kind, headings }: Outline, here: number): TemplateResult {
    const { t } = this;
    return html`<details data-testid="outline-${kind}" data-count=${headings.length}>
      <summary data-testid="outline-${kind}-open">${t(`outline-${kind}s`, { count: headings.length })}</summary>
      <ul class="quiet-list outline">
        ${headings.slice(0, MOST).map(
          (heading, place) => html`<li>
            <button
              type="button"
              class="plain"
              data-testid="outline-go"
              data-findings=${heading.findings}
              aria-current=${place === here ? 'true' : nothing}
              ?disabled=${heading.places.length === 0}
              @click=${() => this.#go(heading)}
            >
              <bdi translate="no">${headingName(t, kind, heading)}</bdi>
              <span class="hint">${formatNumber(this.locale, heading.findings)}</span>
            </button>
          </li>`,
        )}
      </ul>
      ${headings.length > MOST ? html`<p class="hint">${t('outline-most', { most: MOST })}</p>` : nothing}
    </details>`;
  }

  override render(): TemplateResult {
    const here = this.heading.split(' ').map(Number);
    return html`${this.outlines.map((outline, place) => this.#list(outline, here[place] ?? -1))}`;
  }
}

/** What a heading is called: its name, or its number where it has none. */
export function headingName(t: Translate, kind: Outline['kind'], { name, number }: Heading): string {
  if (kind === 'page') return t('outline-page', { number });
  if (kind === 'column' && name === '') return t('outline-column', { number });
  return name === '' ? '…' : name;
}

customElements.define('text-outline', TextOutline);
