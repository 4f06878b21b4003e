/**
 * The report for the legal desk: what was redacted and kept, in counts, with versions and digests. It is made in the
 * shell, of what stands in the sealed bundle and its receipt: no value and no name of a file is there to be told.
 */
import { type Locale, REASONS, REVIEWERS, type ReviewFacts } from '../channel';
import { formatBytes, formatNumber, type Translate } from '../locale/strings';
import type { BundleFacts } from '../upload/messages';

export interface ReportInput {
  facts: BundleFacts;
  review: ReviewFacts;
  sha256: string;
  size: number;
  /** When the report was made. */
  made: Date;
  receipt: Readonly<Record<string, unknown>> | null;
}

interface Counts {
  words: number;
  redacted: Record<string, number>;
  kept: Record<string, number>;
}

const REPORT = 'scrubjay-review-report/1';

/** The report for programs. */
export function reportJson(input: ReportInput): string {
  const { facts, review, sha256, size, made, receipt } = input;
  return `${JSON.stringify(
    {
      report: REPORT,
      made: `${made.toISOString().slice(0, 19)}Z`,
      bundle: { sha256, bytes: size },
      review: { ...review, kept: keptBy(input) },
      contribution: facts.contribution,
      redaction: facts.report,
      policy: facts.policy,
      ...(receipt ? { receipt } : {}),
    },
    null,
    2,
  )}\n`;
}

function escaped(value: unknown): string {
  const signs: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return String(value).replace(/[&<>"']/g, (sign) => signs[sign] ?? '');
}

function sum(counts: Record<string, number>): number {
  return Object.values(counts).reduce((total, number) => total + number, 0);
}

/** Bars of a table's rows: redacted dark, kept light, the numbers beside them. */
function bars(
  rows: readonly { name: string; redacted: number; kept: number }[],
  locale: Locale,
  head: [string, string, string],
): string {
  const most = Math.max(1, ...rows.map(({ redacted, kept }) => redacted + kept));
  const body = rows
    .map(({ name, redacted, kept }) => {
      const width = (number: number): string => ((number / most) * 240).toFixed(1);
      return `<tr><th scope="row">${escaped(name)}</th><td class="n">${formatNumber(locale, redacted)}</td><td class="n">${formatNumber(locale, kept)}</td><td><svg width="240" height="12" role="presentation"><rect width="${width(redacted)}" height="12" fill="#1f4e79"/><rect x="${width(redacted)}" width="${width(kept)}" height="12" fill="#d9a441"/></svg></td></tr>`;
    })
    .join('');
  return `<table><thead><tr><th scope="col">${escaped(head[0])}</th><th scope="col" class="n">${escaped(head[1])}</th><th scope="col" class="n">${escaped(head[2])}</th><th></th></tr></thead><tbody>${body}</tbody></table>`;
}

interface Explanation {
  kind: string;
  detector: string;
  operator: string;
  /** A JSON pointer into the policy, or `reviewer`. */
  policy: string;
  count: number;
}

/** The law that the policy's entry at a pointer names, in the policy's words. */
function sourceAt(policy: Record<string, unknown>, pointer: string): string {
  let entry: unknown = policy;
  for (const step of pointer.split('/').slice(1))
    entry =
      typeof entry === 'object' && entry !== null ? (entry as Record<string, unknown>)[step] : undefined;
  const source =
    typeof entry === 'object' && entry !== null ? (entry as { source?: unknown }).source : undefined;
  const sources = policy.sources as Record<string, unknown> | undefined;
  return typeof source === 'string' ? String(sources?.[source] ?? source) : '';
}

/** Why each thing was replaced or kept: kind, rule, what was done, what said so, how often. */
function whyTable({ facts }: ReportInput, locale: Locale, t: Translate): string {
  const { explanations = [] } = facts.report as { explanations?: Explanation[] };
  const rows = explanations
    .toSorted((a, b) => b.count - a.count)
    .map(({ kind, detector, operator, policy, count }) => {
      const done = t(`report-operator-${operator}`);
      const said = policy === 'reviewer' ? t('report-by-person') : policy;
      const cells = [detector, done, said, sourceAt(facts.policy, policy)].map(
        (text) => `<td>${escaped(text)}</td>`,
      );
      return `<tr><th scope="row">${escaped(facts.labels[kind] ?? kind)}</th>${cells.join('')}<td class="n">${formatNumber(locale, count)}</td></tr>`;
    });
  const head = [
    t('report-kind'),
    t('report-rule'),
    t('report-done'),
    t('report-policy-entry'),
    t('report-law'),
  ].map((text) => `<th scope="col">${escaped(text)}</th>`);
  return `<table id="why"><thead><tr>${head.join('')}<th scope="col" class="n">${escaped(t('report-count'))}</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

/** What people kept: kind, reason and how often. Kinds come as places in the list of the labels, which is the core's. */
function keptBy({ facts, review }: ReportInput): { kind: string; reason: string; count: number }[] {
  const kinds = Object.keys(facts.labels);
  return review.kept.map(([kind, reason, count]) => ({
    kind: kinds[kind] ?? String(kind),
    reason: REASONS[reason - 1] ?? 'none',
    count,
  }));
}

/** What people kept, by kind and by the reason that they gave. */
function keptTable(input: ReportInput, locale: Locale, t: Translate): string {
  const rows = keptBy(input)
    .sort((a, b) => b.count - a.count)
    .map(
      ({ kind, reason, count }) =>
        `<tr><th scope="row">${escaped(input.facts.labels[kind] ?? kind)}</th><td>${escaped(t(`reason-${reason}`))}</td><td class="n">${formatNumber(locale, count)}</td></tr>`,
    );
  if (rows.length === 0) return `<p>${escaped(t('report-kept-nothing'))}</p>`;
  const head = [t('report-kind'), t('report-reason')].map((text) => `<th scope="col">${escaped(text)}</th>`);
  return `<table id="kept"><thead><tr>${head.join('')}<th scope="col" class="n">${escaped(t('report-count'))}</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

/** The report for people: one page that needs nothing else, and prints well. */
export function reportHtml(input: ReportInput, locale: Locale, t: Translate): string {
  const { facts, review, sha256, size, made, receipt } = input;
  const report = facts.report as unknown as {
    reviewed: string;
    total: Counts;
    detectors: Record<string, number>;
    documents: { id: string; counts: Counts }[];
  };
  const contribution = facts.contribution as {
    consent?: Record<string, unknown>;
    redaction?: Record<string, unknown>;
  };
  const consent = (contribution.consent ?? {}) as Record<
    string,
    Record<string, unknown> | string | undefined
  >;
  const part = (name: string, field: string): unknown => {
    const value = consent[name];
    return typeof value === 'object' ? value[field] : undefined;
  };
  const number = (value: number): string => formatNumber(locale, value);
  const kinds = [...new Set([...Object.keys(report.total.redacted), ...Object.keys(report.total.kept)])]
    .map((name) => ({
      name: `${facts.labels[name] ?? name}`,
      redacted: report.total.redacted[name] ?? 0,
      kept: report.total.kept[name] ?? 0,
    }))
    .sort((a, b) => b.redacted + b.kept - (a.redacted + a.kept));
  const rules = Object.entries(report.detectors)
    .map(([name, redacted]) => ({ name, redacted, kept: 0 }))
    .sort((a, b) => b.redacted - a.redacted);
  const documents = report.documents.map(({ id, counts }) => ({
    name: `${id} · ${number(counts.words)}`,
    redacted: sum(counts.redacted),
    kept: sum(counts.kept),
  }));
  const rows = (list: [string, unknown][]): string =>
    `<dl>${list
      .filter(([, value]) => value !== undefined && value !== '')
      .map(
        ([term, value]) =>
          `<dt>${escaped(term)}</dt><dd>${escaped(Array.isArray(value) ? value.join(', ') : value)}</dd>`,
      )
      .join('')}</dl>`;
  const when = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
  }).format(made);
  const head: [string, string] = [t('report-redacted'), t('report-kept')];
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><title>${escaped(t('report-title'))}</title><style>
body{font:15px/1.5 system-ui,sans-serif;color:#1b232d;max-width:52rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.6rem;margin:0 0 .2rem}h2{font-size:1.1rem;margin:2rem 0 .5rem;border-bottom:1px solid #d8dbdf}
dl{display:grid;grid-template-columns:14rem 1fr;gap:.2rem 1rem;margin:0}dt{color:#525d6a}dd{margin:0;overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%}th{text-align:start;font-weight:500}th,td{padding:.15rem .5rem .15rem 0}thead th{color:#525d6a}
#why{font-size:.86rem}#why th[scope=row],#why td:nth-child(2){min-width:6rem}#why td:nth-child(4){min-width:9rem}#why td,#why th{vertical-align:top;overflow-wrap:anywhere}.n{text-align:end;font-variant-numeric:tabular-nums}tr{break-inside:avoid}@media print{body{margin:0;max-width:none}}
</style></head><body>
<h1>${escaped(t('report-title'))}</h1><p>${escaped(t('report-lead'))}</p>
${rows([
  [t('report-made'), `${when} UTC`],
  [t('receipt-bundleSha256'), sha256],
  [t('panel-size'), formatBytes(locale, size)],
  [t('receipt-engine'), contribution.redaction?.engine],
  [t('receipt-policy'), policyText(contribution.redaction?.policy)],
])}
<h2>${escaped(t('report-review'))}</h2>
${rows([
  [t('report-reviewed'), t(report.reviewed === 'all' ? 'report-reviewed-all' : 'report-reviewed-none')],
  [t('report-opened'), `${number(review.opened)} / ${number(review.files)}`],
  [t('report-seen'), `${number(review.seen)} %`],
  [t('report-pair'), pairText(review, t)],
  [t('report-added'), number(report.detectors.reviewer ?? 0)],
  [
    t('report-sample'),
    review.sampled === 0
      ? t('report-sample-none')
      : t('report-sample-some', {
          read: review.sampled,
          found: review.sampleFound,
          missed: review.sampleMissed,
        }),
  ],
])}
<h2>${escaped(t('report-contribution'))}</h2>
${rows([
  [t('consent-name'), part('contributor', 'name')],
  [t('consent-role'), part('contributor', 'role')],
  [t('consent-basis'), part('authority', 'basis')],
  [t('consent-reference'), part('authority', 'reference')],
  [t('receipt-tier'), consent.tier],
  [t('consent-licence'), consent.licence],
  [t('permitted-title'), part('use', 'permitted')],
  [t('prohibited-title'), part('use', 'prohibited')],
])}
<h2>${escaped(t('report-by-kind'))}</h2>${bars(kinds, locale, [t('report-kind'), ...head])}
<h2>${escaped(t('report-why'))}</h2>${whyTable(input, locale, t)}
<h2>${escaped(t('report-kept-by-person'))}</h2>${keptTable(input, locale, t)}
<h2>${escaped(t('report-by-document'))}</h2>${bars(documents, locale, [t('report-document'), ...head])}
<h2>${escaped(t('report-by-rule'))}</h2>${bars(rules, locale, [t('report-rule'), ...head])}
${
  receipt
    ? `<h2>${escaped(t('receipt-title'))}</h2>${rows(
        ['contributionId', 'receivedAt', 'tagmanifestSha256'].map((field): [string, unknown] => [
          t(`receipt-${field}`),
          receipt[field],
        ]),
      )}`
    : ''
}
</body></html>
`;
}

function pairText({ first, second, confirmed, files }: ReviewFacts, t: Translate): string {
  const role = (place: number): string => {
    const name = REVIEWERS[place - 1];
    return name ? t(`reviewer-${name}`) : '';
  };
  if (first === 0 || second === 0) return t('report-pair-none');
  return t('report-pair-some', { first: role(first), second: role(second), confirmed, files });
}

function policyText(policy: unknown): unknown {
  return typeof policy === 'object' && policy !== null ? Object.values(policy).join(' ') : policy;
}
