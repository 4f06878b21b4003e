/** In which languages the file in Review is written, and how much our tests found in them. */
import { html, nothing, type TemplateResult } from 'lit';
import { languageTitle } from '../locale/languages';
import { measuredIn, missedOfHundred, type Shares, sharesOf, UNKNOWN } from './languages';
import { type FileEntry, readFiles } from './state';
import { kindLabel, type View } from './view';

/** From so many missed of a hundred on, the text is to be read for names. */
const MANY_MISSED = 10;

export function languagesCard(view: View, file: FileEntry): TemplateResult | typeof nothing {
  const { state, t } = view;
  if (!file.description) return nothing;
  const files = readFiles(state);
  const here = sharesOf([file.description]);
  return html`
    <section class="card languages" aria-labelledby="languages-title" data-testid="languages">
      <h2 id="languages-title">${t('languages-title')}</h2>
      ${here.known.length === 0 ? html`<p class="hint">${t('languages-none')}</p>` : list(view, here)}
      <p class="hint">${t('languages-mean')}</p>
      ${
        files.length > 1
          ? html`<details>
              <summary data-testid="languages-all">${t('languages-all', { count: files.length })}</summary>
              ${list(view, sharesOf(files.flatMap(({ description }) => description ?? [])))}
            </details>`
          : nothing
      }
    </section>
  `;
}

function list(view: View, { known, rest }: Shares): TemplateResult {
  const { state, t } = view;
  const percent = new Intl.NumberFormat(state.locale, { style: 'percent' });
  return html`<ul class="quiet-list">
    ${known.map(
      ({
        language,
        share,
      }) => html`<li data-testid="language-share" data-language=${language} data-share=${share.toFixed(3)}>
        <div class="row spread">
          <strong>${language === UNKNOWN ? t('languages-unknown') : languageTitle(state.locale, language)}</strong>
          <span>${percent.format(share)}</span>
        </div>
        ${language === UNKNOWN ? html`<p>${t('languages-unknown-means')}</p>` : measured(view, language)}
      </li>`,
    )}
    ${rest > 0 ? html`<li class="hint">${t('languages-rest', { share: percent.format(Math.max(rest, 0.01)) })}</li>` : nothing}
  </ul>`;
}

/** What was measured in a language, in plain words. Nothing before the figures are there. */
function measured(view: View, language: string): TemplateResult | typeof nothing {
  const { state, t } = view;
  const figures = state.rules?.measured;
  if (!figures) return nothing;
  const { names, others } = measuredIn(figures, language);
  if (!names)
    return html`<p class="notice warn" data-testid="language-unmeasured">${t('languages-unmeasured')}</p>`;
  const missed = missedOfHundred(names);
  const rest = others.flatMap(({ kind: name, ...figure }) => {
    const kind = state.kinds.findIndex((row) => row.name === name);
    return kind === -1 ? [] : [`${kindLabel(view, kind)} ${t('missed-figure', figure)}`];
  });
  return html`
    <p data-testid="language-measured" data-found=${names.found} data-of=${names.of}>
      ${t('languages-names', { found: names.found, of: names.of })}
      ${t(missed >= MANY_MISSED ? 'languages-many-missed' : 'languages-few-missed', { missed })}
    </p>
    ${rest.length > 0 ? html`<p class="hint">${t('languages-others', { list: rest.join(' · ') })}</p>` : nothing}
  `;
}
