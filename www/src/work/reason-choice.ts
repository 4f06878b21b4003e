/** A choice of why something stays, for where many things are kept at once. */
import { html, type TemplateResult } from 'lit';
import { REASONS } from '../channel';
import type { Translate } from '../locale/strings';

/** `reason` is the number of the one that is chosen: from 1, or 0 for none. */
export function reasonChoice(
  t: Translate,
  testid: string,
  reason: number,
  choose: (reason: number) => void,
): TemplateResult {
  return html`<label class="field">
    <span>${t('reason-of-many')}</span>
    <select
      data-testid=${testid}
      @change=${(event: globalThis.Event) => choose((event.currentTarget as HTMLSelectElement).selectedIndex)}
    >
      <option .selected=${reason === 0}>${t('reason-none')}</option>
      ${REASONS.map(
        (name, place) =>
          html`<option value=${name} .selected=${reason === place + 1}>${t(`reason-${name}`)}</option>`,
      )}
    </select>
  </label>`;
}
