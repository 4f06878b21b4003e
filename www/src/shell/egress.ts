/** What the page has sent, told in words, and the steps of the offline proof. Pure, so that it can be tested. */
import type { Locale } from '../channel';
import { formatBytes, type Translate } from '../locale/strings';
import type { Sent } from '../upload/messages';

export type SentRecord = Sent;

/** One line for the strip at the foot of the page. */
export function egressLine(sent: readonly SentRecord[], locale: Locale, t: Translate): string {
  if (sent.length === 0) return t('egress-nothing');
  const bytes = sent.reduce((sum, request) => sum + request.bytes, 0);
  return t('egress-some', { count: sent.length, bytes: formatBytes(locale, bytes) });
}

/** When, where to, how much, and what was answered. Names of uploads are left out of paths: they are long. */
export function egressRows(sent: readonly SentRecord[], origin: string, locale: Locale): string[][] {
  const time = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { timeStyle: 'medium' });
  return sent.map(({ method, path, bytes, at, status }) => [
    time.format(at),
    `${method} ${origin}${path.replace(/[0-9a-f-]{20,}/gi, '…')}`,
    formatBytes(locale, bytes),
    status === 0 ? '–' : String(status),
  ]);
}

/**
 * Where the offline proof stands: go offline, do all the work, come back, send. `off` as long as nobody asked for it.
 */
export type Proof = 'off' | 'offline' | 'work' | 'online' | 'send' | 'done';

/** The steps of the proof, in their order. */
export const PROOF_STEPS = ['offline', 'work', 'online', 'send'] as const;

/** The step that is to be done now, with its number, or `null` when none is. */
export function proofLine(proof: Proof, t: Translate): string | null {
  const at = PROOF_STEPS.indexOf(proof as (typeof PROOF_STEPS)[number]);
  return at < 0
    ? null
    : t('proof-now', { number: at + 1, of: PROOF_STEPS.length, step: t(`proof-${proof}`) });
}

export function proofAfter(
  proof: Proof,
  now: { online: boolean; sealed: boolean; admitted: boolean; sent: number },
): Proof {
  switch (proof) {
    case 'offline':
      return now.online ? proof : proofAfter('work', now);
    case 'work':
      // Back on the network before the bundle was sealed: it proves nothing.
      if (now.online && !now.sealed) return 'offline';
      return now.sealed ? proofAfter('online', now) : proof;
    case 'online':
      return now.online ? proofAfter('send', now) : proof;
    case 'send':
      return now.admitted ? 'done' : proof;
    default:
      return proof;
  }
}
