/** A walk through Review in a few cards, for people who are here for the first time. */
import { html, type TemplateResult } from 'lit';
import type { View } from './view';

export const TOUR = ['read', 'decide', 'wrong', 'missed', 'many', 'proof'] as const;

/** The card on show. Nothing is stored, so the walk is offered and never forced on anybody. */
let at = 0;

function turn(dialog: HTMLDialogElement | null, to: number): void {
  at = Math.min(TOUR.length - 1, Math.max(0, to));
  dialog?.querySelectorAll<HTMLElement>('[data-card]').forEach((card, index) => {
    card.hidden = index !== at;
  });
  const back = dialog?.querySelector<HTMLButtonElement>('[data-testid="tour-back"]');
  if (back) back.disabled = at === 0;
  const last = at === TOUR.length - 1;
  const on = dialog?.querySelector<HTMLElement>('[data-testid="tour-on"]');
  const end = dialog?.querySelector<HTMLElement>('[data-testid="tour-end"]');
  if (on) on.hidden = last;
  if (end) end.hidden = !last;
  (last ? end : on)?.focus();
}

function dialogOf(): HTMLDialogElement | null {
  return document.querySelector<HTMLDialogElement>('[data-testid="tour"]');
}

export function openTour(): void {
  const dialog = dialogOf();
  if (dialog?.open === false) dialog.showModal();
  turn(dialog, 0);
}

export function tour({ t }: View): TemplateResult {
  return html`<dialog data-testid="tour" aria-labelledby="tour-title">
    <h2 id="tour-title">${t('tour-title')}</h2>
    <div aria-live="polite">
      ${TOUR.map(
        (card, index) => html`<div class="tour-card" data-card=${card} ?hidden=${index !== 0}>
          <p class="hint">${t('search-place', { place: index + 1, total: TOUR.length })}</p>
          <p>${t(`tour-${card}`)}</p>
        </div>`,
      )}
    </div>
    <div class="row">
      <button type="button" data-testid="tour-back" @click=${() => turn(dialogOf(), at - 1)}>${t('back')}</button>
      <button type="button" class="primary" data-testid="tour-on" @click=${() => turn(dialogOf(), at + 1)}>${t('tour-on')}</button>
      <button type="button" class="primary" data-testid="tour-end" hidden @click=${() => dialogOf()?.close()}>${t('tour-end')}</button>
      <button type="button" class="plain" data-testid="tour-skip" @click=${() => dialogOf()?.close()}>${t('close')}</button>
    </div>
  </dialog>`;
}
