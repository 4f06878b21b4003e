/** At Send: the file that only the contributor can open, to find out later what stood where. */
import { html, type TemplateResult } from 'lit';
import { problemText, type View } from './view';

/** A passphrase shorter than this is guessed too soon: the core asks for as many. */
export const SHORTEST = 12;

/** The offer with its two fields. Nothing of it is kept: not the passphrase, and not what stood where. */
export function reidentificationCard(view: View): TemplateResult {
  const { t, actions } = view;
  const save = async (event: globalThis.Event): Promise<void> => {
    const around = (event.currentTarget as HTMLElement).closest('.card');
    const [first, second] = around?.querySelectorAll<HTMLInputElement>('input') ?? [];
    const said = around?.querySelector<HTMLElement>('[role="status"]');
    const button = around?.querySelector<HTMLButtonElement>('button');
    if (!first || !second || !said || !button) return;
    const tell = (state: 'bad' | 'busy' | 'done', text: string): void => {
      said.dataset.state = state;
      said.className = state === 'bad' ? 'fault' : 'hint';
      said.textContent = text;
    };
    const passphrase = first.value;
    if ([...passphrase.normalize('NFKC')].length < SHORTEST)
      return tell('bad', t('pairs-short', { count: SHORTEST }));
    if (passphrase !== second.value) return tell('bad', t('pairs-differ'));
    first.value = '';
    second.value = '';
    button.disabled = true;
    tell('busy', t('pairs-busy'));
    const problem = await actions.saveReidentification(passphrase);
    button.disabled = false;
    if (problem) tell('bad', problemText(view, problem));
    else tell('done', t('pairs-done'));
  };
  const field = (name: 'passphrase' | 'again'): TemplateResult => html`<label class="field">
    <span>${t(`pairs-${name}`)}</span>
    <input type="password" data-testid="pairs-${name}" autocomplete="off" aria-describedby="pairs-means" />
  </label>`;
  return html`<details class="card pairs" data-testid="pairs">
    <summary data-testid="pairs-summary">${t('pairs-title')}</summary>
    <div class="journal-form">
    <p class="hint" id="pairs-means">${t('pairs-means', { count: SHORTEST })}</p>
    ${field('passphrase')} ${field('again')}
    <div class="row">
      <button type="button" data-testid="pairs-save" @click=${(event: globalThis.Event) => void save(event)}>${t('pairs-save')}</button>
      <p role="status" data-testid="pairs-status" data-state=""></p>
    </div>
    </div>
  </details>`;
}
