/**
 * The one road between the shell (network, no raw text) and the work page (raw text, no network).
 *
 * Both sides open it by a handshake that checks the other's origin, its window, and a random nonce each way. After
 * that only the messages listed here pass; anything else is dropped without an answer. Nothing in a message can
 * carry text of a document or a file name: the only free bytes are those of the sealed bundle.
 */

/** Languages of the page. */
export const LOCALES = ['en', 'is', 'da', 'de', 'es', 'fr'] as const;
export type Locale = (typeof LOCALES)[number];

/** Colour theme; `auto` follows the system. */
export type Theme = 'auto' | 'light' | 'dark';

/** Where a sending stands. `idle` with `total > 0` means: checked, ready to be sent. */
export type UploadPhase = 'idle' | 'checking' | 'uploading' | 'paused' | 'failed' | 'admitted' | 'refused';

/**
 * What reviewers can say they are; roles, not names, and the same words as in the contribution record. Their places in
 * this list cross to the shell, from 1.
 */
export const REVIEWERS = [
  'archivist',
  'records',
  'data-protection',
  'lawyer',
  'editor',
  'researcher',
  'other',
] as const;
export type Reviewer = (typeof REVIEWERS)[number];

/** Why something stays, out of a short list: no words of a person's own, which could hold a value. Numbers from 1. */
export const REASONS = [
  'official',
  'published',
  'not-personal',
  'own-work',
  'historical',
  'consent',
  'other',
] as const;
export type Reason = (typeof REASONS)[number];

/** How a contribution was reviewed, in numbers only; for the report. */
export interface ReviewFacts {
  files: number;
  /** Files whose text stood on the screen. */
  opened: number;
  /** How much of the text did, in per cent. */
  seen: number;
  /** Stretches of a sample that were read, findings in them, and what was added there. */
  sampled: number;
  sampleFound: number;
  sampleMissed: number;
  /** Roles of the two reviewers, as places in {@link REVIEWERS}; 0 if one person reviewed. */
  first: number;
  second: number;
  /** Files that the second reviewer confirmed. */
  confirmed: number;
  /** How long each file was before: characters (UTF-16 units) and words, file after file in the order of the bundle. */
  before: readonly number[];
  /** What people kept: the number of the kind, of the reason (0: none was given), and how often. */
  kept: readonly (readonly [kind: number, reason: number, count: number])[];
}

/** More than any text that the page takes has of either. */
const LONGEST = 2 ** 27;

const REVIEW_FIELDS = [
  'files',
  'opened',
  'seen',
  'sampled',
  'sampleFound',
  'sampleMissed',
  'first',
  'second',
  'confirmed',
] as const;

/** How it stands with the work page's copy of its own files. */
export type CopiesState = 'kept' | 'other-version';
/** Rows of {@link ReviewFacts.kept} beyond this are not taken: there are fewer kinds times reasons. */
const MOST_KEPT = 10_000;

/** From the work page to the shell. */
export type FromWork =
  | { type: 'ready' }
  /** The sealed bundle. `bytes` is transferred: the work page keeps nothing of it. */
  | { type: 'bundle'; bytes: ArrayBuffer; files: number; findings: number; review: ReviewFacts }
  /** The person went back: forget the bundle. */
  | { type: 'discard' }
  /** The person chose another language. */
  | { type: 'locale'; locale: Locale }
  /** Whether closing the tab now would lose work. */
  | { type: 'unsaved'; unsaved: boolean }
  /** The work page's own files are kept for opening without a network; or it is of another version than the shell. */
  | { type: 'copies'; state: CopiesState };

/** From the shell to the work page. */
export type FromShell =
  /** `build` is the digest of the page that the shell belongs to: both halves must be of one. */
  | { type: 'settings'; locale: Locale; theme: Theme; build: string }
  /** `sent` and `total` are bytes. `code` says what failed. */
  | { type: 'upload-state'; state: UploadPhase; sent: number; total: number; code?: string }
  | { type: 'receipt'; receipt: Record<string, unknown> }
  /** The person wants everything removed that the page keeps in this browser. */
  | { type: 'forget' };

const PHASES: readonly string[] = [
  'idle',
  'checking',
  'uploading',
  'paused',
  'failed',
  'admitted',
  'refused',
];

export function isLocale(value: unknown): value is Locale {
  return (LOCALES as readonly unknown[]).includes(value);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function hasOnly(message: object, keys: readonly string[]): boolean {
  return Object.keys(message).every((key) => keys.includes(key));
}

/** Numbers of these names and nothing else: no text can stand in them. */
function isReview(value: unknown): value is ReviewFacts {
  return (
    typeof value === 'object' &&
    value !== null &&
    hasOnly(value, [...REVIEW_FIELDS, 'before', 'kept']) &&
    REVIEW_FIELDS.every((field) => isCount((value as Record<string, unknown>)[field])) &&
    isLengths((value as ReviewFacts).before, (value as ReviewFacts).files) &&
    isKept((value as Record<string, unknown>).kept)
  );
}

/** Two lengths of a text for each file, and no list that could carry something else. */
function isLengths(value: unknown, files: number): boolean {
  return (
    Array.isArray(value) &&
    Object.getPrototypeOf(value) === Array.prototype &&
    value.length === files * 2 &&
    Object.keys(value).length === value.length &&
    value.every((length) => isCount(length) && length < LONGEST)
  );
}

function isKept(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length <= MOST_KEPT &&
    value.every(
      (row: unknown) =>
        Array.isArray(row) && row.length === 3 && row.every(isCount) && (row[1] as number) <= REASONS.length,
    )
  );
}

/** The message, if it is one the shell may take from the work page; otherwise `null`. */
export function readFromWork(data: unknown): FromWork | null {
  if (typeof data !== 'object' || data === null) return null;
  const message = data as Record<string, unknown>;
  switch (message.type) {
    case 'ready':
    case 'discard':
      return hasOnly(message, ['type']) ? (message as FromWork) : null;
    case 'bundle':
      return hasOnly(message, ['type', 'bytes', 'files', 'findings', 'review']) &&
        message.bytes instanceof ArrayBuffer &&
        isCount(message.files) &&
        isCount(message.findings) &&
        isReview(message.review)
        ? (message as FromWork)
        : null;
    case 'locale':
      return hasOnly(message, ['type', 'locale']) && isLocale(message.locale) ? (message as FromWork) : null;
    case 'unsaved':
      return hasOnly(message, ['type', 'unsaved']) && typeof message.unsaved === 'boolean'
        ? (message as FromWork)
        : null;
    case 'copies':
      return hasOnly(message, ['type', 'state']) &&
        (message.state === 'kept' || message.state === 'other-version')
        ? (message as FromWork)
        : null;
    default:
      return null;
  }
}

/** The message, if it is one the work page may take from the shell; otherwise `null`. */
export function readFromShell(data: unknown): FromShell | null {
  if (typeof data !== 'object' || data === null) return null;
  const message = data as Record<string, unknown>;
  switch (message.type) {
    case 'settings':
      return hasOnly(message, ['type', 'locale', 'theme', 'build']) &&
        isLocale(message.locale) &&
        typeof message.build === 'string' &&
        ['auto', 'light', 'dark'].includes(message.theme as string)
        ? (message as FromShell)
        : null;
    case 'upload-state':
      return hasOnly(message, ['type', 'state', 'sent', 'total', 'code']) &&
        PHASES.includes(message.state as string) &&
        isCount(message.sent) &&
        isCount(message.total) &&
        (message.code === undefined || typeof message.code === 'string')
        ? (message as FromShell)
        : null;
    case 'receipt':
      return hasOnly(message, ['type', 'receipt']) &&
        typeof message.receipt === 'object' &&
        message.receipt !== null
        ? (message as FromShell)
        : null;
    case 'forget':
      return hasOnly(message, ['type']) ? (message as FromShell) : null;
    default:
      return null;
  }
}

/** A random value that nobody outside the two pages can know: 128 bits in hexadecimal. */
export function freshNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The part of a window that the handshake uses; a test passes a small one of its own. */
export interface MessageTarget {
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  removeEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

/** A window that a message can be posted to. */
export interface Peer {
  postMessage(message: unknown, targetOrigin: string, transfer?: Transferable[]): void;
}

/**
 * The shell's half. Waits for `hello` from the frame, answers with one end of a fresh `MessageChannel`, and hands
 * over the other end once the frame has repeated the shell's nonce on it. A second `hello` (the frame was loaded
 * again) starts over with a new channel; the old one is closed.
 *
 * @returns a function that stops listening.
 */
export function acceptWork(
  own: MessageTarget,
  frame: () => Peer | null,
  workOrigin: string,
  onPort: (port: MessagePort) => void,
): () => void {
  let current: MessagePort | null = null;
  const listener = (event: MessageEvent): void => {
    const peer = frame();
    if (event.origin !== workOrigin || peer === null || event.source !== (peer as unknown)) return;
    const hello = event.data as { type?: unknown; nonce?: unknown } | null;
    if (hello?.type !== 'scrubjay-hello' || typeof hello.nonce !== 'string') return;
    current?.close();
    const channel = new MessageChannel();
    const nonce = freshNonce();
    current = channel.port1;
    channel.port1.onmessage = (first) => {
      if ((first.data as { type?: unknown; nonce?: unknown } | null)?.type !== 'scrubjay-confirm') return;
      if ((first.data as { nonce: unknown }).nonce !== nonce) {
        channel.port1.close();
        return;
      }
      channel.port1.onmessage = null;
      onPort(channel.port1);
    };
    peer.postMessage({ type: 'scrubjay-welcome', nonce: hello.nonce, reply: nonce }, workOrigin, [
      channel.port2,
    ]);
  };
  own.addEventListener('message', listener);
  return () => {
    own.removeEventListener('message', listener);
    current?.close();
  };
}

/**
 * The work page's half. Resolves with the port when the shell at `shellOrigin` has answered with our nonce.
 *
 * @throws Error `no-shell` when no such answer has come within `patience` milliseconds.
 */
export function joinShell(
  own: MessageTarget,
  shell: Peer,
  shellOrigin: string,
  patience = 10_000,
): Promise<MessagePort> {
  return new Promise((resolve, reject) => {
    const nonce = freshNonce();
    const finish = (): void => {
      clearTimeout(timer);
      own.removeEventListener('message', listener);
    };
    const listener = (event: MessageEvent): void => {
      if (event.origin !== shellOrigin || event.source !== (shell as unknown)) return;
      const welcome = event.data as { type?: unknown; nonce?: unknown; reply?: unknown } | null;
      if (welcome?.type !== 'scrubjay-welcome' || welcome.nonce !== nonce) return;
      const port = event.ports[0];
      if (port === undefined || typeof welcome.reply !== 'string') return;
      finish();
      port.postMessage({ type: 'scrubjay-confirm', nonce: welcome.reply });
      resolve(port);
    };
    const timer = setTimeout(() => {
      finish();
      reject(new Error('no-shell'));
    }, patience);
    own.addEventListener('message', listener);
    shell.postMessage({ type: 'scrubjay-hello', nonce }, shellOrigin);
  });
}
