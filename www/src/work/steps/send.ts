/** Step 4, Send: shows exactly what the sealed bundle holds. The shell around this page does the sending. */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import '../elements/marked-text';
import { formatBytes } from '../../locale/strings';
import type { MarkedContent } from '../elements/marked-text';
import { type OutgoingDocument, readDocuments, TEXT_PART } from '../outgoing';
import { reidentificationCard } from '../reidentification';
import { familyOf, kindLabel, type View } from '../view';

const parsed = new Map<string, { part: string; documents: OutgoingDocument[] }>();

/** Parsed once for each sealed part. */
function documentsOf(path: string, part: string): OutgoingDocument[] {
  const known = parsed.get(path);
  if (known?.part === part) return known.documents;
  const documents = readDocuments(part);
  parsed.set(path, { part, documents });
  return documents;
}

/** Forgets what was parsed, when the bundle is unsealed or sent. */
export function forgetDocuments(): void {
  parsed.clear();
}

const NO_DECISIONS = new Uint8Array(0);

function contentOf(view: View, document: OutgoingDocument): MarkedContent {
  return {
    text: document.text,
    pieces: document.pieces,
    decisions: NO_DECISIONS,
    palette: view.state.locale,
    interactive: false,
    paint: (mark, index) => {
      const { kind, kept } = document.marks[index] ?? { kind: '', kept: false };
      const number = view.state.kinds.findIndex(({ name }) => name === kind);
      mark.dataset.family = familyOf(view, number);
      mark.dataset.state = kept ? 'keep' : 'redact';
      if (kept) {
        mark.dataset.tag = view.t('decision-keep');
        mark.title = kindLabel(view, number);
      } else mark.dataset.placeholder = kind;
    },
  };
}

function plain(text: string, locale: string): MarkedContent {
  return {
    text,
    pieces: [],
    decisions: NO_DECISIONS,
    palette: locale,
    interactive: false,
    paint: () => undefined,
  };
}

function outgoingDocument(view: View, document: OutgoingDocument, index: number): TemplateResult {
  const { t } = view;
  return html`<details class="outgoing" data-testid="outgoing-doc" data-doc=${document.id} ?open=${index === 0}>
    <summary>
      <strong>${t('outgoing-document', { number: index + 1 })}</strong>
      <span class="hint">
        ${t('outgoing-counts', {
          words: document.words,
          placeholders: document.marks.filter(({ kept }) => !kept).length,
          kept: document.marks.filter(({ kept }) => kept).length,
        })}
      </span>
    </summary>
    <marked-text
      class="text boxed"
      translate="no"
      tabindex="0"
      role="region"
      aria-label=${t('outgoing-document', { number: index + 1 })}
      .content=${contentOf(view, document)}
    ></marked-text>
  </details>`;
}

function outgoing(view: View): TemplateResult | typeof nothing {
  const { state, t } = view;
  const { sealed } = state;
  if (!sealed) return nothing;
  const parts = sealed.files.filter(({ path }) => TEXT_PART.test(path) && path in sealed.contents);
  const documents = parts.flatMap(({ path }) => documentsOf(path, sealed.contents[path] ?? ''));
  return html`
    <section class="card" aria-labelledby="outgoing-title">
      <h2 id="outgoing-title">${t('outgoing-title')}</h2>
      <p class="hint">${t('outgoing-hint')}</p>
      ${documents.map((document, index) =>
        guard([document, state.locale], () => outgoingDocument(view, document, index)),
      )}
    </section>
  `;
}

export function sendStep(view: View): TemplateResult {
  const { state, t, actions } = view;
  const { sealed, upload, receipt } = state;
  if (!sealed) return html``;
  const busy =
    ['uploading', 'admitted'].includes(upload.state) || (upload.state === 'checking' && receipt !== null);
  const chosen = sealed.contents[sealed.chosen];
  return html`
    <p class="lead">${t(receipt ? 'send-lead-done' : 'send-lead')}</p>
    <p
      class="notice ${upload.state === 'failed' || upload.state === 'refused' ? 'bad' : upload.state === 'admitted' ? 'good' : ''}"
      data-testid="upload-state"
      data-state=${upload.state}
      data-code=${upload.code ?? ''}
    >
      ${t(`send-state-${upload.state}`)}
    </p>
    ${outgoing(view)}
    <section class="card" aria-labelledby="bundle-title">
      <h2 id="bundle-title">${t('bundle-title')}</h2>
      <p class="hint">
        ${t('bundle-hint', { count: sealed.files.length, size: formatBytes(state.locale, sealed.bytes) })}
      </p>
      <ul class="quiet-list bundle-files">
        ${sealed.files.map(
          ({ path, bytes }) => html`<li>
            <button
              type="button"
              class="bundle-file"
              data-testid="bundle-file"
              data-path=${path}
              data-bytes=${bytes}
              aria-expanded=${path === sealed.chosen ? 'true' : 'false'}
              @click=${() => actions.chooseBundleFile(path)}
            >
              <span class="path">${path}</span>
              <span class="hint">${formatBytes(state.locale, bytes)}</span>
            </button>
            ${
              path === sealed.chosen && chosen !== undefined
                ? html`<marked-text
                    class="text boxed exact"
                    translate="no"
                    data-testid="bundle-view"
                    tabindex="0"
                    role="region"
                    aria-label=${path}
                    .content=${plain(chosen, state.locale)}
                  ></marked-text>`
                : nothing
            }
          </li>`,
        )}
      </ul>
    </section>
    ${receipt ? nothing : reidentificationCard(view)}
    <div class="onward">
      ${
        receipt
          ? html`<button type="button" class="primary" data-testid="start-over" @click=${() => actions.startOver()}>${t('start-over')}</button>`
          : html`<button type="button" data-testid="send-back" ?disabled=${busy} @click=${() => actions.unseal()}>${t('send-back')}</button>
              <p class="hint">${t(busy ? 'send-back-busy' : 'send-back-means')}</p>`
      }
    </div>
  `;
}
