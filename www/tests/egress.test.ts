import { describe, expect, it } from 'vitest';
import { translator } from '../src/locale/strings';
import { egressLine, egressRows, proofAfter } from '../src/shell/egress';
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
    },
    review: {
      files: 1,
      opened: 1,
      seen: 97,
      sampled: 12,
      sampleFound: 4,
      sampleMissed: 1,
      first: 1,
      second: 3,
      confirmed: 1,
      kept: [
        [1, 1, 3],
        [0, 0, 2],
      ] as const,
    },
    sha256: 'ab'.repeat(32),
    size: 5000,
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
    ])
      expect(page).toContain(text);
    expect(page).not.toContain('<script>');
    expect(page).toContain('&lt;script&gt;');
    expect(page).not.toMatch(/report-[a-z]/);
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
    expect(report.report).toBe('scrubjay-review-report/1');
    expect(report.review).toEqual({
      ...input.review,
      kept: [
        { kind: 'DATE_TIME', reason: 'official', count: 3 },
        { kind: 'EMAIL_ADDRESS', reason: 'none', count: 2 },
      ],
    });
    expect(report.redaction).toEqual(input.facts.report);
  });
});
