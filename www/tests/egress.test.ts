import { describe, expect, it } from 'vitest';
import { translator } from '../src/locale/strings';
import { egressLine, egressRows, proofAfter, proofLine } from '../src/shell/egress';
import { reportHtml, reportJson } from '../src/shell/report';

const sent = [
  { method: 'POST', path: '/v1/uploads', bytes: 0, at: Date.UTC(2026, 0, 2, 3, 4, 5), status: 201 },
  {
    method: 'PATCH',
    path: '/v1/uploads/0123456789abcdef0123456789abcdef',
    bytes: 1_400_000,
    at: 0,
    status: 0,
  },
];

describe('what was sent', () => {
  it('is told in one line and in rows', () => {
    const t = translator('en');
    expect(egressLine([], 'en', t)).toBe('Nothing of yours has been sent.');
    expect(egressLine(sent, 'en', t)).toBe('2 requests sent, 1.4 MB in all.');
    const rows = egressRows(sent, 'https://intake.example', 'en');
    expect(rows[0]?.slice(1)).toEqual(['POST https://intake.example/v1/uploads', '0 bytes', '201']);
    expect(rows[1]?.slice(1)).toEqual(['PATCH https://intake.example/v1/uploads/…', '1.4 MB', '–']);
  });
});

describe('the offline proof', () => {
  const now = { online: true, sealed: false, admitted: false, sent: 0 };

  it('goes on only by what really happens', () => {
    expect(proofAfter('off', { ...now, online: false })).toBe('off');
    expect(proofAfter('offline', now)).toBe('offline');
    expect(proofAfter('offline', { ...now, online: false })).toBe('work');
    expect(proofAfter('work', { ...now, online: false, sealed: true })).toBe('online');
    expect(proofAfter('online', { ...now, sealed: true })).toBe('send');
    expect(proofAfter('send', { ...now, sealed: true })).toBe('send');
    expect(proofAfter('send', { ...now, sealed: true, admitted: true })).toBe('done');
  });

  it('says which step is to be done now', () => {
    const t = translator('en');
    expect(proofLine('off', t)).toBeNull();
    expect(proofLine('done', t)).toBeNull();
    expect(proofLine('work', t)).toMatch(/^Step 2 of 4: Add your files/);
  });

  it('begins again when the network comes back before the bundle is sealed', () => {
    expect(proofAfter('work', now)).toBe('offline');
  });
});

describe('the report', () => {
  const input = {
    facts: {
      contribution: {
        consent: {
          contributor: { name: '<script>alert(1)</script> & Sons', role: 'custodian' },
          tier: 'open',
        },
        redaction: { engine: '0.1.0' },
      },
      report: {
        reviewed: 'all',
        total: { words: 1200, redacted: { EMAIL_ADDRESS: 3 }, kept: { DATE_TIME: 1 } },
        detectors: { email: 2, reviewer: 1 },
        documents: [
          {
            id: 'doc-00001',
            counts: { words: 1200, redacted: { EMAIL_ADDRESS: 3 }, kept: { DATE_TIME: 1 } },
          },
        ],
      },
      policy: {
        kinds: { EMAIL_ADDRESS: { operator: 'mask', source: '4(1)' } },
        sources: { '4(1)': 'Article 4(1)' },
      },
      labels: { EMAIL_ADDRESS: 'E-mail address', DATE_TIME: 'Date' },
      lengths: [7100],
    },
    review: {
      files: 1,
      opened: 1,
      seen: 97,
      sampled: 12,
      sampleFound: 4,
      sampleMissed: 1,
      first: 1,
      second: 4,
      confirmed: 1,
      before: [7000, 1210],
      kept: [
        [1, 1, 3],
        [0, 0, 2],
      ] as const,
    },
    sha256: 'ab'.repeat(32),
    size: 5000,
    build: '0123456789abcdef',
    made: new Date(Date.UTC(2026, 10, 25)),
    receipt: null,
  };

  it('says what was done, by kind, document and rule', () => {
    const page = reportHtml(input, 'en', translator('en'));
    for (const text of [
      'E-mail address',
      'doc-00001',
      'email',
      'In full',
      '97 %',
      '12 stretches read',
      'Archivist, then Lawyer: 1 of 1 files confirmed',
      'ab'.repeat(32),
      '0123456789abcdef',
      // One of five in the sample, with its interval.
      '20% of the 5 findings',
      'between 3.6% and 62.4%',
    ])
      expect(page).toContain(text);
    expect(page).not.toContain('<script>');
    expect(page).toContain('&lt;script&gt;');
    expect(page).not.toMatch(/report-[a-z]/);
  });

  it('gives lengths before and after, and none that do not fit the bundle', () => {
    const page = reportHtml(input, 'en', translator('en'));
    const table = page.slice(
      page.indexOf('<table id="lengths">'),
      page.indexOf('</table>', page.indexOf('<table id="lengths">')),
    );
    expect([...table.matchAll(/<td class="n">([\d,]+)/g)].map(([, number]) => number)).toEqual([
      '7,000',
      '7,100',
      '1,210',
      '1,200',
      '7,000',
      '7,100',
      '1,210',
      '1,200',
    ]);
    const strange = { ...input, review: { ...input.review, before: [1, 2, 3, 4] } };
    expect(reportHtml(strange, 'en', translator('en'))).not.toContain('id="lengths"');
    expect(JSON.parse(reportJson(strange)).lengths).toBeNull();
  });

  it('has pictures that say in words what they show, and a table beside each', () => {
    const page = reportHtml(input, 'en', translator('en'));
    for (const id of ['by-kind', 'by-document', 'by-rule']) {
      const from = page.indexOf(
        `<svg class="plot" id="${id}" role="img" aria-labelledby="${id}-title ${id}-about"`,
      );
      expect(from).toBeGreaterThan(0);
      const svg = page.slice(from, page.indexOf('</svg>', from));
      expect(svg).toMatch(/<title id="[^"]+">[^<]+<\/title><desc id="[^"]+">\d+ redacted and \d+ kept/);
      expect(page.slice(page.indexOf('</svg>', from)).startsWith('</svg><table>')).toBe(true);
    }
    expect(page).toContain('3 redacted and 1 kept in 2 rows');
  });

  it('counts what people kept, by kind and reason', () => {
    const page = reportHtml(input, 'en', translator('en'));
    expect(page).toContain(
      '<tr><th scope="row">Date</th><td>public official in office</td><td class="n">3</td></tr><tr><th scope="row">E-mail address</th><td>no reason given</td><td class="n">2</td></tr>',
    );
    const none = reportHtml({ ...input, review: { ...input.review, kept: [] } }, 'en', translator('en'));
    expect(none).toContain('Nothing was kept by a person.');
  });

  it('is the same for programs', () => {
    const report = JSON.parse(reportJson(input)) as Record<string, unknown>;
    expect(report.report).toBe('scrubjay-review-report/2');
    const { before: _, kept: __, ...how } = input.review;
    expect(report.review).toMatchObject({
      ...how,
      roles: ['archivist', 'lawyer'],
      kept: [
        { kind: 'DATE_TIME', reason: 'official', count: 3 },
        { kind: 'EMAIL_ADDRESS', reason: 'none', count: 2 },
      ],
    });
    expect(report.lengths).toEqual([
      { characters: { before: 7000, after: 7100 }, words: { before: 1210, after: 1200 } },
    ]);
    expect(report.redaction).toEqual(input.facts.report);
  });
});
