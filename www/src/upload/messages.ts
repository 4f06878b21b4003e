/** What the shell and its upload worker say to each other. */
import type { UploadPhase } from '../channel';

export type ToUploader =
  /** Takes the sealed bundle and checks it. */
  | { type: 'check'; bytes: ArrayBuffer }
  | { type: 'send' }
  | { type: 'pause' }
  /** Deletes what the intake has; the bundle stays here, ready to be sent again. */
  | { type: 'cancel' };

export interface Refusal {
  code: string;
  message: string;
  count?: number;
}

export type FromUploader =
  | { type: 'checked'; ok: boolean; sha256: string; size: number; refusals: Refusal[] }
  | { type: 'state'; state: UploadPhase; sent: number; total: number; code?: string }
  | { type: 'refused'; reasons: Refusal[] }
  | { type: 'receipt'; receipt: Record<string, unknown> };
