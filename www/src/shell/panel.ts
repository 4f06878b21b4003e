/** What the Send panel shows for each state of a sending. Pure, so that it can be tested without a browser. */
import type { Locale, UploadPhase } from '../channel';
import { formatBytes, formatNumber, hasText, type Translate } from '../locale/strings';
import type { Refusal } from '../upload/messages';

export interface PanelState {
  phase: UploadPhase;
  code: string | null;
  /** Bytes. */
  sent: number;
  total: number;
  /** `null` until the bundle has been checked in this browser. */
  sha256: string | null;
  refusals: readonly Refusal[];
  /** Whether it was this browser's own check that refused. */
  refusedHere: boolean;
}

export type PanelButton = 'start' | 'pause' | 'resume' | 'retry' | 'cancel';

/** The buttons that make sense now. */
export function buttonsFor({ phase, sha256, refusedHere }: PanelState): PanelButton[] {
  switch (phase) {
    case 'idle':
      return sha256 === null ? [] : ['start'];
    case 'uploading':
      return ['pause', 'cancel'];
    case 'paused':
      return ['resume', 'cancel'];
    case 'failed':
      return refusedHere ? [] : ['retry', 'cancel'];
    default:
      return [];
  }
}

/** `online` is what the browser believes; a network that leads nowhere shows only when sending is tried. */
export function statusText(state: PanelState, locale: Locale, t: Translate, online = true): string {
  switch (state.phase) {
    case 'idle':
      return online ? t('panel-ready') : `${t('panel-ready')} ${t('panel-offline')}`;
    case 'checking':
      return t(state.sha256 === null ? 'panel-checking' : 'panel-gate');
    case 'uploading':
      return t('panel-uploading', {
        sent: formatBytes(locale, state.sent),
        total: formatBytes(locale, state.total),
      });
    case 'paused':
      return t('panel-paused', { sent: formatBytes(locale, state.sent) });
    case 'failed': {
      const id = `upload-failed-${state.code}`;
      return hasText(locale, id) ? t(id) : t('upload-failed-intake-error');
    }
    case 'admitted':
      return t('panel-admitted');
    case 'refused':
      return t(state.refusedHere ? 'panel-refused-here' : 'panel-refused');
  }
}

/** One reason in the person's language, or in the words of the core where we have none of our own. */
export function refusalText(refusal: Refusal, locale: Locale, t: Translate): string {
  const id = `refusal-${refusal.code}`;
  const text = hasText(locale, id) ? t(id) : refusal.message || t('refusal-unknown');
  return refusal.count !== undefined && refusal.count > 1
    ? t('refusal-times', { reason: text, count: refusal.count })
    : text;
}

/** The quarter of the way that was passed by going from one number of bytes to another, or `null`. */
export function quarterPassed(before: number, now: number, total: number): number | null {
  if (total <= 0) return null;
  const quarter = Math.floor((now / total) * 4);
  return quarter > Math.floor((before / total) * 4) ? quarter * 25 : null;
}

const RECEIPT_FIELDS = [
  'contributionId',
  'receivedAt',
  'bundleSha256',
  'tagmanifestSha256',
  'files',
  'words',
  'placeholders',
  'kept',
  'tier',
  'policy',
  'engine',
] as const;

/** The lines of a receipt that a person reads: label and value. */
export function receiptLines(
  receipt: Readonly<Record<string, unknown>>,
  locale: Locale,
  t: Translate,
): { field: string; label: string; value: string }[] {
  return RECEIPT_FIELDS.filter((field) => field in receipt).map((field) => {
    const value = receipt[field];
    let text = typeof value === 'number' ? formatNumber(locale, value) : String(value);
    if (field === 'tier' && (value === 'open' || value === 'private')) text = t(`tier-${value}`);
    if (field === 'receivedAt' && !Number.isNaN(Date.parse(text)))
      text = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
        dateStyle: 'long',
        timeStyle: 'long',
        timeZone: 'UTC',
      }).format(new Date(text));
    return { field, label: t(`receipt-${field}`), value: text };
  });
}
