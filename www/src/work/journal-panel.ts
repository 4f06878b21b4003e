/** What stands on the page about the journal: the way to open it, and what it does. */
import { html, nothing, type TemplateResult } from 'lit';
import type { View } from './view';

/** The line in Add and Review, with a field for the passphrase while the journal is not open. */
export function journalPanel({ state, t, actions }: View): TemplateResult {
  const { journal } = state;
  if (journal.state === 'open')
    return html`<section class="journal" data-testid="journal" data-state="open" aria-labelledby="journal-title">
      <h2 id="journal-title">${t('journal-title')}</h2>
      <p class="hint">${t('journal-open')}</p>
      ${journal.problem ? html`<p class="fault">${t(`journal-problem-${journal.problem}`)}</p>` : nothing}
      <button type="button" class="plain" data-testid="journal-forget" @click=${() => actions.forgetJournal()}>${t('journal-forget')}</button>
    </section>`;
  const shut = journal.state === 'shut';
  // No form: the sandbox of this page lets none be sent.
  const open = (event: globalThis.Event): void => {
    const around = (event.currentTarget as HTMLElement).closest('.journal-form');
    const field = around?.querySelector<HTMLInputElement>('input');
    const passphrase = field?.value ?? '';
    if (field) field.value = '';
    actions.openJournal(passphrase);
  };
  return html`<details
    class="journal"
    data-testid="journal"
    data-state=${journal.state}
    ?open=${shut || journal.problem !== null}
  >
    <summary data-testid="journal-summary">${t(shut ? 'journal-shut' : 'journal-offer')}</summary>
    <div class="journal-form">
      <p class="hint" id="journal-means">${t('journal-means')}</p>
      <label class="field">
        <span>${t('journal-passphrase')}</span>
        <input
          type="password"
          data-testid="journal-passphrase"
          autocomplete="off"
          aria-describedby="journal-means"
          ?disabled=${journal.state === 'opening'}
          @keydown=${(event: KeyboardEvent) => {
            if (event.key === 'Enter') open(event);
          }}
        />
      </label>
      ${journal.problem ? html`<p class="fault" role="alert" data-testid="journal-problem">${t(`journal-problem-${journal.problem}`)}</p>` : nothing}
      <div class="row">
        <button type="button" data-testid="journal-open" ?disabled=${journal.state === 'opening'} @click=${open}>
          ${t(shut ? 'journal-reopen' : 'journal-start')}
        </button>
        ${
          shut
            ? html`<button type="button" class="plain" data-testid="journal-forget" @click=${() => actions.forgetJournal()}>
                ${t('journal-forget')}
              </button>`
            : nothing
        }
      </div>
    </div>
  </details>`;
}
