/**
 * The report for the legal desk: what was redacted and kept, in counts, with versions and digests. It is made in the
 * shell, of what stands in the sealed bundle and its receipt: no value and no name of a file is there to be told.
 */
import { type Locale, REASONS, REVIEWERS, type ReviewFacts } from '../channel';
import { formatBytes, formatNumber, type Translate } from '../locale/strings';
import { share } from '../share';
import type { BundleFacts } from '../upload/messages';

export interface ReportInput {
  facts: BundleFacts;
  review: ReviewFacts;
  sha256: string;
  size: number;
  /** Digest of the page that was used. */
  build: string;
  /** When the report was made. */
  made: Date;
  receipt: Readonly<Record<string, unknown>> | null;
}

interface Counts {
  words: number;
  redacted: Record<string, number>;
  kept: Record<string, number>;
}

const REPORT = 'scrubjay-review-report/2';

/** Lengths of one document before and after. Characters are UTF-16 units. */
interface Lengths {
  characters: { before: number; after: number };
  words: { before: number; after: number };
}

/** One for each document of the bundle; `null` if what the page counted does not fit the bundle. */
function lengthsOf({ facts, review }: ReportInput): Lengths[] | null {
  const { documents } = facts.report as unknown as { documents: { counts: Counts }[] };
  if (review.before.length !== documents.length * 2 || facts.lengths.length !== documents.length) return null;
  return documents.map(({ counts }, place) => ({
    characters: { before: review.before[place * 2] ?? 0, after: facts.lengths[place] ?? 0 },
    words: { before: review.before[place * 2 + 1] ?? 0, after: counts.words },
  }));
}

/** What the sample says: the share that detection had missed in it, with a 95 % interval; `null` if it found nothing. */
function missed({ sampled, sampleFound, sampleMissed }: ReviewFacts) {
  const of = sampleFound + sampleMissed;
  return sampled === 0 || of === 0 ? null : { ...share(sampleMissed, of), confidence: 0.95 };
}

/** The report for programs. */
export function reportJson(input: ReportInput): string {
  const { facts, review, sha256, size, build, made, receipt } = input;
  const { before: _, ...how } = review;
  return `${JSON.stringify(
    {
      report: REPORT,
      made: `${made.toISOString().slice(0, 19)}Z`,
      page: build,
      bundle: { sha256, bytes: size },
      review: { ...how, kept: keptBy(input), roles: roles(review), missedShare: missed(review) },
      lengths: lengthsOf(input),
      contribution: facts.contribution,
      redaction: facts.report,
      policy: facts.policy,
      ...(receipt ? { receipt } : {}),
    },
    null,
    2,
  )}\n`;
}

/** What the two reviewers are; nobody where one person reviewed. */
function roles({ first, second }: ReviewFacts): string[] {
  return first === 0 || second === 0 ? [] : [REVIEWERS[first - 1] ?? '', REVIEWERS[second - 1] ?? ''];
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

interface Row {
  name: string;
  redacted: number;
  kept: number;
}

/** Bars that a picture shows; the table beneath has all. */
const MOST_BARS = 30;

/** A picture of rows as bars: redacted dark, kept hatched, so that it reads in black and white too. */
function plot(id: string, title: string, rows: readonly Row[], locale: Locale, t: Translate): string {
  const shown = rows.slice(0, MOST_BARS);
  const most = Math.max(1, ...shown.map(({ redacted, kept }) => redacted + kept));
  const height = shown.length * 20 + 26;
  const width = (number: number): number => (number / most) * 380;
  const fixed = (number: number): string => number.toFixed(1);
  const bars = shown.map(({ name, redacted, kept }, place) => {
    const y = place * 20 + 26;
    const short = name.length > 30 ? `${name.slice(0, 29)}…` : name;
    const whole = redacted + kept;
    return `<text x="208" y="${y + 11}" text-anchor="end">${escaped(short)}</text><rect class="redacted" x="216" y="${y}" width="${fixed(width(redacted))}" height="14"/><rect class="kept" x="${fixed(216 + width(redacted))}" y="${y}" width="${fixed(width(kept))}" height="14" fill="url(#${id}-kept)"/><text x="${fixed(222 + width(whole))}" y="${y + 11}">${formatNumber(locale, whole)}</text>`;
  });
  const sums = rows.reduce(
    (all, row) => ({ redacted: all.redacted + row.redacted, kept: all.kept + row.kept }),
    {
      redacted: 0,
      kept: 0,
    },
  );
  const about = t('report-plot', { rows: rows.length, shown: shown.length, ...sums });
  const key = `<rect class="redacted" x="216" y="2" width="14" height="12"/><text x="235" y="12">${escaped(t('report-redacted'))}</text><rect class="kept" x="400" y="2" width="14" height="12" fill="url(#${id}-kept)"/><text x="419" y="12">${escaped(t('report-kept'))}</text>`;
  return `<svg class="plot" id="${id}" role="img" aria-labelledby="${id}-title ${id}-about" viewBox="0 0 660 ${height}" width="660" height="${height}"><title id="${id}-title">${escaped(title)}</title><desc id="${id}-about">${escaped(about)}</desc><defs><pattern id="${id}-kept" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#fff"/><rect width="3" height="6" fill="#a06a00"/></pattern></defs>${key}${bars.join('')}</svg>`;
}

/** A picture of the rows, and beneath it the table with the same numbers. */
function counted(
  id: string,
  title: string,
  rows: readonly Row[],
  head: [string, string, string],
  locale: Locale,
  t: Translate,
): string {
  const body = rows.map(
    ({ name, redacted, kept }) =>
      `<tr><th scope="row">${escaped(name)}</th><td class="n">${formatNumber(locale, redacted)}</td><td class="n">${formatNumber(locale, kept)}</td></tr>`,
  );
  return `<h2>${escaped(title)}</h2>${plot(id, title, rows, locale, t)}<table><thead><tr><th scope="col">${escaped(head[0])}</th><th scope="col" class="n">${escaped(head[1])}</th><th scope="col" class="n">${escaped(head[2])}</th></tr></thead><tbody>${body.join('')}</tbody></table>`;
}

/** How long each document was and is. */
function lengthsTable(input: ReportInput, locale: Locale, t: Translate): string {
  const all = lengthsOf(input);
  if (all === null) return '';
  const { documents } = input.facts.report as unknown as { documents: { id: string }[] };
  const cell = (number: number): string => `<td class="n">${formatNumber(locale, number)}</td>`;
  const row = (name: string, { characters, words }: Lengths): string =>
    `<tr><th scope="row">${escaped(name)}</th>${cell(characters.before)}${cell(characters.after)}${cell(words.before)}${cell(words.after)}</tr>`;
  const add = (one: { before: number; after: number }, other: { before: number; after: number }) => ({
    before: one.before + other.before,
    after: one.after + other.after,
  });
  const none = { before: 0, after: 0 };
  const total = all.reduce<Lengths>(
    (sum, { characters, words }) => ({
      characters: add(sum.characters, characters),
      words: add(sum.words, words),
    }),
    { characters: none, words: none },
  );
  const heads = [
    'report-characters-before',
    'report-characters-after',
    'report-words-before',
    'report-words-after',
  ];
  const head = heads.map((id) => `<th scope="col" class="n">${escaped(t(id))}</th>`).join('');
  const body = all.map((lengths, place) => row(documents[place]?.id ?? '', lengths)).join('');
  return `<h2>${escaped(t('report-lengths'))}</h2><p>${escaped(t('report-lengths-what'))}</p><table id="lengths"><thead><tr><th scope="col">${escaped(t('report-document'))}</th>${head}</tr></thead><tbody>${body}</tbody><tfoot>${row(t('report-total'), total)}</tfoot></table>`;
}

/** What the sample says, in words. */
function missedText(review: ReviewFacts, locale: Locale, t: Translate): string {
  const result = missed(review);
  if (result === null) return t('report-missed-none');
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  return t('report-missed-some', {
    of: review.sampleFound + review.sampleMissed,
    rate: percent.format(result.rate),
    low: percent.format(result.low),
    high: percent.format(result.high),
  });
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
  const { facts, review, sha256, size, build, made, receipt } = input;
  const report = facts.report as unknown as {
    reviewed: string;
    total: Counts;
    detectors: Record<string, number>;
    documents: { id: string; counts: Counts }[];
  };
  const contribution = facts.contribution as {
    consent?: Record<string, unknown>;
    redaction?: Record<string, unknown>;
    record?: string;
    payload?: Record<string, unknown>;
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
    name: id,
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
#why{font-size:.86rem}#why th[scope=row],#why td:nth-child(2){min-width:6rem}#why td:nth-child(4){min-width:9rem}#why td,#why th{vertical-align:top;overflow-wrap:anywhere}.n{text-align:end;font-variant-numeric:tabular-nums}tr,dl>*{break-inside:avoid}h2{break-after:avoid}thead{display:table-header-group}tfoot th,tfoot td{border-top:1px solid #d8dbdf;font-weight:600}
.plot{max-width:100%;height:auto;margin:.3rem 0 .8rem;font:12px system-ui,sans-serif}.plot text{fill:#1b232d}.plot .redacted{fill:#1f4e79}.plot rect{stroke:#1b232d;stroke-width:.5}
@page{margin:18mm 16mm;@bottom-left{content:"Scrubjay ${sha256.slice(0, 12)}";font:9pt sans-serif}@bottom-right{content:counter(page) " / " counter(pages);font:9pt sans-serif}}
@media print{body{margin:0;max-width:none;font-size:10.5pt}.plot{break-inside:avoid;print-color-adjust:exact;-webkit-print-color-adjust:exact}}
</style></head><body>
<h1>${escaped(t('report-title'))}</h1><p>${escaped(t('report-lead'))}</p>
${rows([
  [t('report-made'), `${when} UTC`],
  [t('receipt-bundleSha256'), sha256],
  [t('panel-size'), formatBytes(locale, size)],
])}
<h2>${escaped(t('report-versions'))}</h2>
${rows([
  [t('receipt-engine'), contribution.redaction?.engine],
  [t('receipt-policy'), policyText(contribution.redaction?.policy)],
  [t('report-page'), build],
  [t('report-record'), contribution.record],
  [t('report-payload'), (contribution.payload as { manifestSha256?: unknown } | undefined)?.manifestSha256],
  [t('report-version'), REPORT],
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
  [t('report-missed'), missedText(review, locale, t)],
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
${lengthsTable(input, locale, t)}
${counted('by-kind', t('report-by-kind'), kinds, [t('report-kind'), ...head], locale, t)}
<h2>${escaped(t('report-why'))}</h2>${whyTable(input, locale, t)}
<h2>${escaped(t('report-kept-by-person'))}</h2>${keptTable(input, locale, t)}
${counted('by-document', t('report-by-document'), documents, [t('report-document'), ...head], locale, t)}
${counted('by-rule', t('report-by-rule'), rules, [t('report-rule'), ...head], locale, t)}
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
