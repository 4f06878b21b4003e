/**
 * The outgoing text on paper, with its marks. Made of the bytes that are sent, by document numbers: no file name and no
 * name of a person stands in a heading.
 */
import type { Locale } from '../channel';
import { formatNumber, type Translate } from '../locale/strings';
import type { OutgoingText } from '../upload/messages';

function element(name: string, className: string, ...content: (string | Node)[]): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...content);
  return made;
}

/** One element for each document, to be shown when the page is printed. */
export function printable(
  documents: readonly OutgoingText[],
  input: { sha256: string; labels: Readonly<Record<string, string>>; made: Date },
  locale: Locale,
  t: Translate,
): HTMLElement[] {
  const day = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'long' });
  const head = element(
    'header',
    '',
    element('h1', '', t('report-print-title')),
    element('p', 'digest', `SHA-256 ${input.sha256}`),
    element('p', '', day.format(input.made)),
    element('p', '', t('report-print-key')),
  );
  const texts = documents.map(({ id, stretches }, place) => {
    const number = formatNumber(locale, place + 1);
    const title = t('report-print-document', { number, of: formatNumber(locale, documents.length) });
    const text = element('div', 'print-text');
    for (const { text: content, kind, kept } of stretches) {
      if (kind === undefined) {
        text.append(content);
        continue;
      }
      const mark = element('mark', kept ? 'kept' : 'redacted', content);
      const label = input.labels[kind] ?? kind;
      // A usual placeholder says of itself what it is.
      if (kept) mark.append(element('sup', '', `${label}, ${t('report-print-kept')}`));
      else if (!content.includes(kind)) mark.append(element('sup', '', label));
      text.append(mark);
    }
    return element('section', '', element('h2', '', `${title} · ${id}`), text);
  });
  return [head, ...texts];
}
