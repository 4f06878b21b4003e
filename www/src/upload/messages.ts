/** What the shell and its upload worker say to each other. */
import type { UploadPhase } from '../channel';

export type ToUploader =
  /** Gets ready, so that a bundle can be checked later without a network. */
  | { type: 'prepare' }
  /** Takes the sealed bundle and checks it. */
  | { type: 'check'; bytes: ArrayBuffer }
  | { type: 'send' }
  | { type: 'pause' }
  /** Deletes what the intake has; the bundle stays here, ready to be sent again. */
  | { type: 'cancel' }
  /** Asks for the outgoing text, to print it. */
  | { type: 'documents' };

/** One request that left this browser with something of the person's, or about it. */
export interface Sent {
  method: string;
  /** Where it went on the intake's own origin. */
  path: string;
  /** Bytes of its body. */
  bytes: number;
  /** When, in milliseconds since 1970. */
  at: number;
  /** What was answered; 0 if nothing was. */
  status: number;
}

/** What a bundle says of itself, read back from its bytes; for the report. */
export interface BundleFacts {
  /** `meta/contribution.json`. */
  contribution: Record<string, unknown>;
  /** `meta/redaction-report.json`. */
  report: Record<string, unknown>;
  /** `meta/policy.json`. */
  policy: Record<string, unknown>;
  /** English names of the kinds, by their codes. */
  labels: Record<string, string>;
  /** How long the outgoing text of each document is, in characters (UTF-16 units). */
  lengths: number[];
}

/** A stretch of outgoing text: plain, or of a kind, replaced or kept. */
export interface Stretch {
  text: string;
  kind?: string;
  kept?: boolean;
}

/** One document as it leaves, read back from the bytes of the bundle. */
export interface OutgoingText {
  id: string;
  stretches: Stretch[];
}

export interface Refusal {
  code: string;
  message: string;
  count?: number;
}

export type FromUploader =
  | {
      type: 'checked';
      ok: boolean;
      sha256: string;
      size: number;
      refusals: Refusal[];
      facts: BundleFacts | null;
    }
  | { type: 'sent'; sent: Sent }
  | { type: 'state'; state: UploadPhase; sent: number; total: number; code?: string }
  | { type: 'refused'; reasons: Refusal[] }
  | { type: 'receipt'; receipt: Record<string, unknown> }
  /** `null` if it is too long to be printed. */
  | { type: 'documents'; documents: OutgoingText[] | null };
