import { describe, expect, it } from 'vitest';
import { CHECKED_FIELDS, type Consent, EMPTY_CONSENT, faults, recordJson } from '../src/work/consent';

const FULL: Consent = {
  ...EMPTY_CONSENT,
  name: ' Archive ',
  role: 'custodian',
  basis: 'statutory',
  reference: 'Act 77/2014',
  tier: 'open',
  licence: 'CC-BY-4.0',
  permitted: ['research', 'pre-training'],
  contact: 'data@archive.example',
  hasRights: true,
  noticeRead: true,
};

const CONTEXT = {
  uuid: '0192f1c4-5b1e-7c3a-9d4e-2f6a8b0c1d2e',
  now: new Date('2026-11-23T04:00:00.123Z'),
  language: 'en' as const,
  reviewed: 'all' as const,
  reviewers: [],
  notice: { version: '1', language: 'en', sha256: 'ab' },
};

describe('consent', () => {
  it('names every field that is missing', () => {
    expect(faults({ ...EMPTY_CONSENT, tier: 'open' })).toEqual([...CHECKED_FIELDS]);
    expect(faults(FULL)).toEqual([]);
  });

  it('asks for a licence for the open data set only, and for a valid one', () => {
    expect(faults({ ...FULL, licence: '' })).toEqual(['licence']);
    expect(faults({ ...FULL, tier: 'private', licence: '' })).toEqual([]);
    expect(faults({ ...FULL, licence: 'other', licenceOther: ' ' })).toEqual(['licence']);
    expect(faults({ ...FULL, licence: 'other', licenceOther: 'my own rules!' })).toEqual(['licence']);
    expect(faults({ ...FULL, licence: 'other', licenceOther: 'EUPL-1.2 OR MIT' })).toEqual([]);
  });

  it('makes the record that the core takes', () => {
    expect(JSON.parse(recordJson(FULL, CONTEXT))).toEqual({
      id: 'urn:uuid:0192f1c4-5b1e-7c3a-9d4e-2f6a8b0c1d2e',
      created: '2026-11-23T04:00:00Z',
      language: 'en',
      contributor: { name: 'Archive', role: 'custodian' },
      authority: { basis: 'statutory', reference: 'Act 77/2014' },
      tier: 'open',
      licence: 'CC-BY-4.0',
      use: { permitted: ['pre-training', 'research'], prohibited: ['re-identification', 'profiling'] },
      withdrawal: { contact: 'data@archive.example' },
      assertions: { hasRights: true, reviewed: 'all' },
      notice: { version: '1', language: 'en', sha256: 'ab' },
    });
  });

  it('names the roles of two reviewers', () => {
    const reviewers = ['archivist', 'data-protection'] as const;
    expect(JSON.parse(recordJson(FULL, { ...CONTEXT, reviewers })).assertions).toEqual({
      hasRights: true,
      reviewed: 'all',
      reviewers,
    });
  });

  it('leaves out what is optional and empty', () => {
    const record = JSON.parse(
      recordJson({ ...FULL, tier: 'private', licence: '', signatory: 'Head' }, CONTEXT),
    );
    expect(record.contributor.signatory).toBe('Head');
    expect('licence' in record).toBe(false);
  });
});
