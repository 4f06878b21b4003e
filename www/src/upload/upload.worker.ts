/**
 * The upload worker: the only code of the page that sends anything, and all that it can send is a sealed bundle.
 *
 * Before the first byte goes out it checks the bundle with the same core that the intake runs: manifests, record,
 * and a second look for personal data. A bundle that fails stays here.
 */
import { bundleFile, checkBundle, initRest, initSync, kinds, readBundle } from '../../engine/scrubjay.js';
import type { UploadPhase } from '../channel';
import { sha256 } from '../sha256';
import type { BundleFacts, FromUploader, OutgoingText, Refusal, ToUploader } from './messages';
import { documentsOf, lengthsOf } from './outgoing';
import { TusUpload, UploadError } from './tus';

const ENDPOINT = '/v1/uploads';
const TEXT_PART = /^data\/text\/part-\d+\.jsonl$/;
/** Bytes of outgoing text that can be printed: some thousand pages. */
const LONGEST_PRINT = 8 * 1024 * 1024;

const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<ToUploader>) => void) | null;
  postMessage(message: FromUploader): void;
};

let bytes: Uint8Array<ArrayBuffer> | null = null;
let upload: TusUpload | null = null;
let running: AbortController | null = null;
let sent = 0;

function tell(state: UploadPhase, code?: string): void {
  const message: FromUploader = { type: 'state', state, sent, total: bytes?.length ?? 0 };
  if (code !== undefined) message.code = code;
  scope.postMessage(message);
}

function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(new DOMException('stopped', 'AbortError'));
    };
    if (signal.aborted) return stop();
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', stop, { once: true });
  });
}

let ready: Promise<void> | null = null;

function prepare(): Promise<void> {
  ready ??= (async () => {
    const compiled = async (asked: Promise<Response>): Promise<WebAssembly.Module> => {
      const response = await asked;
      if (!response.ok) throw new Error('engine-missing');
      return WebAssembly.compile(await response.arrayBuffer());
    };
    const [first, rest] = await Promise.all([
      compiled(fetch('/scrubjay_bg.wasm')),
      compiled(fetch('/scrubjay_rest_bg.wasm')),
    ]);
    initSync({ module: first });
    initRest({ module: rest });
  })();
  // What failed is tried again when it is needed.
  ready.catch(() => {
    ready = null;
  });
  return ready;
}

interface BundleFiles {
  files: { path: string; bytes: number }[];
}

/** The parts of a bundle that hold its text, one after another, as something is made of each. */
function fromParts<T>(bundle: Uint8Array, make: (part: string) => T[]): T[] {
  const { files } = JSON.parse(readBundle(bundle)) as BundleFiles;
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return files
    .filter(({ path }) => TEXT_PART.test(path))
    .flatMap(({ path }) => make(decoder.decode(bundleFile(bundle, path))));
}

/** The outgoing text; `null` if it is too long to be printed or cannot be read. */
function documents(): OutgoingText[] | null {
  if (bytes === null || bytes.length > LONGEST_PRINT) return null;
  try {
    return fromParts(bytes, documentsOf);
  } catch {
    return null;
  }
}

/** What the bundle says of itself; `null` if it cannot be read. */
function factsOf(bundle: Uint8Array): BundleFacts | null {
  try {
    const { files } = JSON.parse(readBundle(bundle)) as BundleFiles;
    const read = (name: string): Record<string, unknown> => {
      const path = files.find((file) => file.path.endsWith(name))?.path ?? '';
      return JSON.parse(new TextDecoder().decode(bundleFile(bundle, path))) as Record<string, unknown>;
    };
    const list = JSON.parse(kinds()) as { name: string; label: string; country: string }[];
    return {
      contribution: read('meta/contribution.json'),
      report: read('meta/redaction-report.json'),
      policy: read('meta/policy.json'),
      lengths: fromParts(bundle, lengthsOf),
      labels: Object.fromEntries(
        list.map(({ name, label, country }) => [name, country === '' ? label : `${label} (${country})`]),
      ),
    };
  } catch {
    return null;
  }
}

/** Sends a request, and tells of it: every byte that leaves is on record. */
const recordedFetch: typeof fetch = async (input, init) => {
  const address = new URL(input instanceof Request ? input.url : input, location.origin);
  const body = init?.body;
  const sentNow = {
    method: init?.method ?? 'GET',
    path: address.pathname,
    bytes: body instanceof Blob ? body.size : ArrayBuffer.isView(body) ? body.byteLength : 0,
    at: Date.now(),
  };
  try {
    const response = await fetch(input, init);
    scope.postMessage({ type: 'sent', sent: { ...sentNow, status: response.status } });
    return response;
  } catch (error) {
    scope.postMessage({ type: 'sent', sent: { ...sentNow, status: 0 } });
    throw error;
  }
};

async function check(buffer: ArrayBuffer): Promise<void> {
  bytes = null;
  sent = 0;
  const candidate = new Uint8Array(buffer);
  let refusals: Refusal[] = [];
  try {
    await prepare();
    const verdict = JSON.parse(checkBundle(candidate)) as { ok: boolean; refusals?: Refusal[] };
    if (!verdict.ok) refusals = verdict.refusals ?? [{ code: 'unknown', message: '' }];
  } catch {
    // No check, no sending.
    refusals = [{ code: 'not-checked', message: '' }];
  }
  const ok = refusals.length === 0;
  if (ok) {
    bytes = candidate;
    upload = new TusUpload({
      endpoint: ENDPOINT,
      bytes: candidate,
      fetch: recordedFetch,
      wait,
      onSent: (count) => {
        sent = count;
        tell('uploading');
      },
    });
  }
  scope.postMessage({
    type: 'checked',
    ok,
    sha256: await sha256(candidate),
    size: candidate.length,
    refusals,
    facts: ok ? factsOf(candidate) : null,
  });
}

async function send(): Promise<void> {
  if (bytes === null || upload === null || running !== null) return;
  const control = new AbortController();
  running = control;
  try {
    tell('uploading');
    await upload.send(control.signal);
    tell('checking');
    const verdict = await upload.verdict(control.signal);
    if (verdict.state === 'admitted') {
      scope.postMessage({ type: 'receipt', receipt: verdict.receipt });
      tell('admitted');
    } else {
      scope.postMessage({ type: 'refused', reasons: verdict.reasons });
      tell('refused');
    }
  } catch (error) {
    if (running !== control) return;
    if (control.signal.aborted) tell('paused');
    else tell('failed', error instanceof UploadError ? error.code : 'intake-error');
  } finally {
    if (running === control) running = null;
  }
}

async function cancel(): Promise<void> {
  const control = running;
  running = null;
  control?.abort();
  if ((await upload?.remove()) === false) {
    // It was admitted before anybody could take it back: the person must hear that, and have the receipt.
    void send();
    return;
  }
  sent = 0;
  tell('idle');
}

scope.onmessage = ({ data }) => {
  switch (data.type) {
    case 'prepare':
      void prepare().catch(() => undefined);
      break;
    case 'check':
      void check(data.bytes);
      break;
    case 'send':
      void send();
      break;
    case 'pause':
      running?.abort();
      break;
    case 'cancel':
      void cancel();
      break;
    case 'documents':
      scope.postMessage({ type: 'documents', documents: documents() });
      break;
  }
};
