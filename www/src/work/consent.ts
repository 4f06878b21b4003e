/** The consent form: its fields, what is wrong with them, and the record that is made of them. */
import type { Locale, Reviewer } from '../channel';

export const ROLES = ['rights-holder', 'custodian', 'individual', 'agent'] as const;
export const BASES = ['licence-agreement', 'statutory', 'public-domain', 'data-subject-consent'] as const;
export const PERMITTED = ['pre-training', 'fine-tuning', 'evaluation', 'research'] as const;
export const PROHIBITED = ['redistribution', 're-identification', 'profiling', 'commercial-use'] as const;
/** SPDX identifiers of licences that are common for data and text. */
export const LICENCES = [
  'CC0-1.0',
  'CC-BY-4.0',
  'CC-BY-SA-4.0',
  'CC-BY-NC-4.0',
  'ODC-By-1.0',
  'ODbL-1.0',
  'PDDL-1.0',
  'OGL-UK-3.0',
] as const;

export interface Consent {
  name: string;
  role: string;
  signatory: string;
  basis: string;
  reference: string;
  tier: 'open' | 'private';
  licence: string;
  licenceOther: string;
  permitted: readonly string[];
  prohibited: readonly string[];
  contact: string;
  hasRights: boolean;
  noticeRead: boolean;
}

export const EMPTY_CONSENT: Consent = {
  name: '',
  role: '',
  signatory: '',
  basis: '',
  reference: '',
  tier: 'private',
  licence: '',
  licenceOther: '',
  permitted: [],
  prohibited: ['re-identification', 'profiling'],
  contact: '',
  hasRights: false,
  noticeRead: false,
};

/** Fields that can be wrong, in the order of the form. */
export const CHECKED_FIELDS = [
  'name',
  'role',
  'basis',
  'reference',
  'licence',
  'permitted',
  'contact',
  'has-rights',
  'notice-read',
] as const;

export type CheckedField = (typeof CHECKED_FIELDS)[number];

/** SPDX license identifiers and expressions: letters, digits and these few signs. */
const SPDX = /^[A-Za-z0-9.+()-]+( (AND|OR|WITH) [A-Za-z0-9.+()-]+)*$/;

export function licenceOf(consent: Consent): string {
  return consent.licence === 'other' ? consent.licenceOther.trim() : consent.licence;
}

/** The fields that stop the record from being made. */
export function faults(consent: Consent): CheckedField[] {
  const licence = licenceOf(consent);
  const wrong: Record<CheckedField, boolean> = {
    name: consent.name.trim() === '',
    role: consent.role === '',
    basis: consent.basis === '',
    reference: consent.reference.trim() === '',
    licence: consent.tier === 'open' ? !SPDX.test(licence) : licence !== '' && !SPDX.test(licence),
    permitted: consent.permitted.length === 0,
    contact: consent.contact.trim() === '',
    'has-rights': !consent.hasRights,
    'notice-read': !consent.noticeRead,
  };
  return CHECKED_FIELDS.filter((field) => wrong[field]);
}

export interface RecordContext {
  /** 128 random bits as a UUID. */
  uuid: string;
  now: Date;
  language: Locale;
  reviewed: 'all' | 'none';
  /** Roles of the first and the second reviewer, or nobody. */
  reviewers: readonly Reviewer[];
  notice: { version: string; language: string; sha256: string };
}

/** The contribution record as the core takes it. Call it only when {@link faults} is empty. */
export function recordJson(consent: Consent, context: RecordContext): string {
  const signatory = consent.signatory.trim();
  const licence = licenceOf(consent);
  return JSON.stringify({
    id: `urn:uuid:${context.uuid}`,
    created: `${context.now.toISOString().slice(0, 19)}Z`,
    language: context.language,
    contributor: {
      name: consent.name.trim(),
      role: consent.role,
      ...(signatory === '' ? {} : { signatory }),
    },
    authority: { basis: consent.basis, reference: consent.reference.trim() },
    tier: consent.tier,
    ...(licence === '' ? {} : { licence }),
    use: {
      permitted: PERMITTED.filter((use) => consent.permitted.includes(use)),
      prohibited: PROHIBITED.filter((use) => consent.prohibited.includes(use)),
    },
    withdrawal: { contact: consent.contact.trim() },
    assertions: {
      hasRights: consent.hasRights,
      reviewed: context.reviewed,
      ...(context.reviewers.length === 0 ? {} : { reviewers: context.reviewers }),
    },
    notice: context.notice,
  });
}

/** A record that the core takes, for a bundle that is made to look at and thrown away. */
export const PREVIEW_RECORD = recordJson(
  {
    ...EMPTY_CONSENT,
    name: 'preview',
    role: 'custodian',
    basis: 'statutory',
    reference: 'preview',
    permitted: ['research'],
    contact: 'preview',
    hasRights: true,
    noticeRead: true,
  },
  {
    uuid: '00000000-0000-4000-8000-000000000000',
    now: new Date(0),
    language: 'en',
    reviewed: 'none',
    reviewers: [],
    notice: { version: '0', language: 'en', sha256: '0'.repeat(64) },
  },
);
