/** Two people review: who they are, by role, and the second one's confirmation of the file on the screen. */
import { html, nothing, type TemplateResult } from 'lit';
import { REVIEWERS, type Reviewer } from '../channel';
import { isConfirmed, reviewedFile } from './state';
import type { View } from './view';

export function pairPanel({ state, t, dispatch }: View): TemplateResult {
  const { pair } = state;
  const file = reviewedFile(state);
  const choose = (which: 'first' | 'second'): TemplateResult => html`<label class="field">
    <span>${t(`pair-${which}`)}</span>
    <select
      data-testid="pair-${which}"
      @change=${(event: globalThis.Event) => {
        if (!pair) return;
        const role = (event.currentTarget as HTMLSelectElement).value as Reviewer;
        dispatch({ type: 'pair', pair: { first: pair.first, second: pair.second, [which]: role } });
      }}
    >
      ${REVIEWERS.map((role) => html`<option value=${role} ?selected=${pair?.[which] === role}>${t(`reviewer-${role}`)}</option>`)}
    </select>
  </label>`;
  return html`<details class="journal" data-testid="pair" ?open=${pair !== null}>
    <summary data-testid="pair-summary">${t('pair-title')}</summary>
    <div class="journal-form">
      <label class="tick">
        <input
          type="checkbox"
          data-testid="pair-on"
          .checked=${pair !== null}
          @change=${(event: globalThis.Event) =>
            dispatch({
              type: 'pair',
              pair: (event.currentTarget as HTMLInputElement).checked
                ? { first: 'archivist', second: 'lawyer' }
                : null,
            })}
        />
        <span>${t('pair-on')}</span>
      </label>
      ${
        pair
          ? html`${choose('first')} ${choose('second')}
              <p class="hint">${t('pair-means')}</p>
              ${
                file
                  ? html`<button
                      type="button"
                      data-testid="pair-confirm"
                      data-confirmed=${isConfirmed(state, file)}
                      ?disabled=${state.text?.file !== file.id || !file.opened || file.undecided > 0 || isConfirmed(state, file)}
                      @click=${() => dispatch({ type: 'confirm', file: file.id })}
                    >
                      ${t(isConfirmed(state, file) ? 'pair-confirmed' : 'pair-confirm')}
                    </button>`
                  : nothing
              }`
          : nothing
      }
    </div>
  </details>`;
}
