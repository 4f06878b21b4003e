/**
 * The shell: the page with a network and without any raw text. It frames the work page, takes sealed bundles from
 * it, and owns the worker that sends them. Plain DOM, text nodes only.
 */
import { acceptWork, type FromShell, type Locale, type ReviewFacts, readFromWork } from '../channel';
import { chooseLocale, formatBytes, translator } from '../locale/strings';
import type { BundleFacts, FromUploader, OutgoingText, ToUploader } from '../upload/messages';
import { workerStarter } from '../worker-url';
import {
  egressLine,
  egressRows,
  PROOF_STEPS,
  type Proof,
  proofAfter,
  proofLine,
  type SentRecord,
} from './egress';
import { forgetCopies, keepCopies } from './offline';
import {
  buttonsFor,
  type PanelButton,
  type PanelState,
  quarterPassed,
  receiptLines,
  refusalText,
  statusText,
} from './panel';
import { printable } from './print';
import { type ReportInput, reportHtml, reportJson } from './report';

const uploaderAt = new URL('/upload.worker.js', location.origin).href;
const startWorker = workerStarter(uploaderAt);
const startUploader = (): Worker => startWorker(uploaderAt);
const workOrigin =
  document.querySelector<HTMLMetaElement>('meta[name="scrubjay-work-origin"]')?.content ?? '';

function part<T extends HTMLElement>(id: string): T {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`#${id} is missing`);
  return element as T;
}

const build = document.querySelector<HTMLMetaElement>('meta[name="scrubjay-build"]')?.content ?? '';
const frame = part<HTMLIFrameElement>('work');
const panel = part('panel');
const buttons: readonly PanelButton[] = ['start', 'pause', 'resume', 'retry', 'cancel'];

const NOTHING: PanelState = {
  phase: 'idle',
  code: null,
  sent: 0,
  total: 0,
  sha256: null,
  refusals: [],
  refusedHere: false,
};

let locale: Locale = chooseLocale(navigator.languages);
let port: MessagePort | null = null;
let uploader: Worker | null = null;
let state: PanelState = NOTHING;
let receipt: Readonly<Record<string, unknown>> | null = null;
let receiptAddress: string | null = null;
let unsaved = false;
let facts: BundleFacts | null = null;
let review: ReviewFacts | null = null;
let reportAddresses: string[] = [];
/** Every request of the upload worker since the page was opened. */
let sent: readonly SentRecord[] = [];
let proof: Proof = 'off';
/** Whether each half's own files are kept, so that the page opens without a network. */
const kept = { shell: false, work: false };
let forgotten = false;
/** Chromium's offer to install the page, until it is used. */
let installation: (Event & { prompt(): Promise<unknown> }) | null = null;
/** A worker that is ready to check a bundle, so that this needs no network later. */
let spare: Worker | null = null;

function toWork(message: FromShell): void {
  port?.postMessage(message);
}

function toUploader(message: ToUploader, transfer: Transferable[] = []): void {
  uploader?.postMessage(message, transfer);
}

/** Spoken once per event: live regions repeat nothing and say no more than this. */
function announce(text: string): void {
  part('announce').textContent = text;
}

function render(): void {
  const t = translator(locale);
  document.documentElement.lang = locale;
  document.title = t('page-title');
  frame.title = t('work-title');
  for (const element of document.querySelectorAll<HTMLElement>('[data-text]'))
    element.textContent = t(element.dataset.text ?? '');

  panel.hidden = uploader === null;
  panel.dataset.state = state.phase;
  panel.dataset.code = state.code ?? '';
  part('status').textContent = statusText(state, locale, t, navigator.onLine);
  // The receipt says the same, and more.
  part('facts').hidden = state.sha256 === null || receipt !== null;
  part('size').textContent = formatBytes(locale, state.total);
  part('size').dataset.bytes = String(state.total);
  part('sha256').textContent = state.sha256 ?? '';
  part('destination').textContent = location.origin;

  const progress = part<HTMLProgressElement>('progress');
  progress.hidden = !['uploading', 'paused', 'failed'].includes(state.phase) || state.refusedHere;
  progress.setAttribute('aria-label', t('panel-progress'));
  progress.value = state.total > 0 ? state.sent / state.total : 0;

  const wanted = buttonsFor(state);
  const focused = document.activeElement;
  for (const name of buttons) part(name).hidden = !wanted.includes(name);
  // The button that had the focus went away: give the focus to the one that took its place.
  if (focused instanceof HTMLElement && focused.hidden && wanted[0]) part(wanted[0]).focus();

  const refusals = part('refusals');
  refusals.hidden = state.refusals.length === 0;
  refusals.replaceChildren(
    ...state.refusals.map((refusal) => {
      const item = document.createElement('li');
      item.dataset.code = refusal.code;
      item.textContent = refusalText(refusal, locale, t);
      return item;
    }),
  );
  renderReceipt();
  renderReport();
  renderEgress();
}

function renderReport(): void {
  const ready = facts !== null && review !== null && state.sha256 !== null;
  part('report').hidden = !ready;
  if (facts === null || review === null || state.sha256 === null || reportAddresses.length > 0) return;
  const input: ReportInput = {
    facts,
    review,
    sha256: state.sha256,
    size: state.total,
    build,
    made: new Date(),
    receipt,
  };
  const offer = (id: string, text: string, type: string, ending: string): void => {
    const address = URL.createObjectURL(new Blob([text], { type }));
    reportAddresses.push(address);
    const link = part<HTMLAnchorElement>(id);
    link.href = address;
    link.download = `scrubjay-report-${input.sha256.slice(0, 12)}.${ending}`;
  };
  offer('report-html', reportHtml(input, locale, translator(locale)), 'text/html', 'html');
  offer('report-json', reportJson(input), 'application/json', 'json');
}

/** The report is made anew the next time it is drawn. */
function forgetReport(): void {
  for (const address of reportAddresses) URL.revokeObjectURL(address);
  reportAddresses = [];
}

function renderEgress(): void {
  const t = translator(locale);
  part('egress-line').textContent = egressLine(sent, locale, t);
  part('egress').dataset.requests = String(sent.length);
  part('egress').dataset.bytes = String(sent.reduce((sum, { bytes }) => sum + bytes, 0));
  part('egress-table').hidden = sent.length === 0;
  part('egress-rows').replaceChildren(
    ...egressRows(sent, location.origin, locale).map((cells) => {
      const row = document.createElement('tr');
      for (const cell of cells) {
        const data = document.createElement('td');
        data.textContent = cell;
        row.append(data);
      }
      return row;
    }),
  );
  const at = proof === 'off' ? -1 : proof === 'done' ? PROOF_STEPS.length : PROOF_STEPS.indexOf(proof);
  PROOF_STEPS.forEach((step, index) => {
    const item = part(`proof-${step}`);
    item.dataset.state = at === -1 ? 'idle' : index < at ? 'done' : index === at ? 'now' : 'idle';
    if (index === at) item.setAttribute('aria-current', 'step');
    else item.removeAttribute('aria-current');
  });
  part('proof').dataset.at = proof;
  const line = proofLine(proof, t);
  // With the panel open the list itself shows it.
  part('proof-now').hidden = line === null || part<HTMLDetailsElement>('egress').open;
  part('proof-now').textContent = line;
  part('proof-result').hidden = proof !== 'done';
  part('proof-start').hidden = at >= 0 && proof !== 'done';
  part('proof-stop').hidden = !part('proof-start').hidden;
  const offline = forgotten ? 'forgotten' : kept.shell && kept.work ? 'kept' : 'not-kept';
  part('offline-state').dataset.state = offline;
  part('offline-state').textContent = t(`offline-${offline}`);
  part('install').hidden = installation === null;
}

function advanceProof(): void {
  const next = proofAfter(proof, {
    online: navigator.onLine,
    sealed: uploader !== null && state.sha256 !== null,
    admitted: receipt !== null,
    sent: sent.length,
  });
  if (next === proof) return;
  proof = next;
  renderEgress();
  if (proof !== 'off') announce(translator(locale)(proof === 'done' ? 'proof-done' : `proof-${proof}`));
}

function renderReceipt(): void {
  const t = translator(locale);
  part('receipt').hidden = receipt === null;
  if (receipt === null) return;
  const save = part<HTMLAnchorElement>('receipt-save');
  receiptAddress ??= URL.createObjectURL(
    new Blob([`${JSON.stringify(receipt, null, 2)}\n`], { type: 'application/json' }),
  );
  save.href = receiptAddress;
  save.download = `scrubjay-receipt-${String(receipt.bundleSha256 ?? '').slice(0, 12)}.json`;
  part('receipt-facts').replaceChildren(
    ...receiptLines(receipt, locale, t).map(({ field, label, value }) => {
      const row = document.createElement('div');
      const term = document.createElement('dt');
      const definition = document.createElement('dd');
      term.textContent = label;
      definition.textContent = value;
      if (field.endsWith('256') || field === 'contributionId') definition.className = 'digest';
      if (field === 'contributionId') definition.dataset.testid = 'receipt-id';
      row.append(term, definition);
      return row;
    }),
  );
}

function change(next: Partial<PanelState>): void {
  const before = state;
  state = { ...state, ...next };
  render();
  const t = translator(locale);
  const quarter = state.phase === 'uploading' ? quarterPassed(before.sent, state.sent, state.total) : null;
  if (quarter !== null && quarter < 100) announce(t('panel-quarter', { percent: quarter }));
  else if (before.phase !== state.phase && state.phase !== 'uploading')
    announce(statusText(state, locale, t, navigator.onLine));
  toWork({
    type: 'upload-state',
    state: state.phase,
    sent: state.sent,
    total: state.total,
    ...(state.code === null ? {} : { code: state.code }),
  });
}

function fromUploader(message: FromUploader): void {
  switch (message.type) {
    case 'checked':
      change({
        phase: message.ok ? 'idle' : 'refused',
        sha256: message.sha256,
        total: message.size,
        refusals: message.refusals,
        refusedHere: !message.ok,
      });
      facts = message.facts;
      renderReport();
      advanceProof();
      break;
    case 'sent':
      sent = [...sent, message.sent];
      renderEgress();
      break;
    case 'state':
      change({
        phase: message.state,
        sent: message.sent,
        total: message.total,
        code: message.code ?? null,
      });
      break;
    case 'refused':
      state = { ...state, refusals: message.reasons };
      break;
    case 'documents':
      printDocuments(message.documents);
      break;
    case 'receipt':
      receipt = message.receipt;
      unsaved = false;
      forgetReport();
      renderReport();
      advanceProof();
      toWork({ type: 'receipt', receipt: message.receipt });
      break;
  }
}

/** Prints the outgoing text, in the place of the page. */
function printDocuments(documents: readonly OutgoingText[] | null): void {
  part('print-problem').hidden = documents !== null;
  if (documents === null || facts === null || state.sha256 === null) return;
  const input = { sha256: state.sha256, labels: facts.labels, made: new Date() };
  part('print').replaceChildren(...printable(documents, input, locale, translator(locale)));
  part('print').hidden = false;
  window.print();
}

function forgetPrint(): void {
  part('print').hidden = true;
  part('print').replaceChildren();
}

function discard(): void {
  if (uploader !== null) {
    if (receipt === null && ['uploading', 'paused', 'failed'].includes(state.phase)) {
      // Let the worker tell the intake to forget the upload before it ends.
      const leaving = uploader;
      leaving.onmessage = ({ data }: MessageEvent<FromUploader>) => {
        if (data.type === 'state' && data.state === 'idle') leaving.terminate();
      };
      toUploader({ type: 'cancel' });
    } else uploader.terminate();
  }
  uploader = null;
  receipt = null;
  if (receiptAddress !== null) URL.revokeObjectURL(receiptAddress);
  receiptAddress = null;
  facts = null;
  review = null;
  forgetReport();
  forgetPrint();
  part('print-problem').hidden = true;
  state = NOTHING;
  render();
}

/** Gets a worker ready beside the one in use. Without a network there is none, and it is tried again later. */
function prepareSpare(): void {
  if (spare !== null || !(navigator.onLine || navigator.serviceWorker?.controller)) return;
  const worker = startUploader();
  spare = worker;
  worker.onerror = (event) => {
    event.preventDefault();
    if (spare === worker) spare = null;
  };
  worker.postMessage({ type: 'prepare' } satisfies ToUploader);
}

function takeBundle(bytes: ArrayBuffer, how: ReviewFacts): void {
  discard();
  review = how;
  const worker = spare ?? startUploader();
  spare = null;
  prepareSpare();
  uploader = worker;
  worker.onmessage = ({ data }: MessageEvent<FromUploader>) => fromUploader(data);
  worker.onerror = (event) => {
    event.preventDefault();
    if (uploader !== worker) return;
    change({ phase: 'refused', refusals: [{ code: 'not-checked', message: '' }], refusedHere: true });
  };
  change({ phase: 'checking', total: bytes.byteLength });
  toUploader({ type: 'check', bytes }, [bytes]);
}

function fromWork(event: MessageEvent): void {
  const message = readFromWork(event.data);
  switch (message?.type) {
    case 'ready':
      toWork({ type: 'settings', locale, theme: 'auto', build });
      break;
    case 'bundle':
      takeBundle(message.bytes, message.review);
      break;
    case 'discard':
      discard();
      break;
    case 'locale':
      locale = message.locale;
      forgetReport();
      render();
      break;
    case 'unsaved':
      unsaved = message.unsaved;
      break;
    case 'copies':
      kept.work = message.state === 'kept';
      if (message.state === 'other-version') void forgetCopies();
      renderEgress();
      break;
  }
}

part('start').addEventListener('click', () => toUploader({ type: 'send' }));
part('resume').addEventListener('click', () => toUploader({ type: 'send' }));
part('retry').addEventListener('click', () => toUploader({ type: 'send' }));
part('pause').addEventListener('click', () => toUploader({ type: 'pause' }));
part('cancel').addEventListener('click', () => toUploader({ type: 'cancel' }));

part('print-text').addEventListener('click', () => toUploader({ type: 'documents' }));
window.addEventListener('afterprint', forgetPrint);

part('proof-start').addEventListener('click', () => {
  proof = 'offline';
  renderEgress();
  part('proof-stop').focus();
  announce(translator(locale)('proof-offline'));
  advanceProof();
});
part('proof-stop').addEventListener('click', () => {
  proof = 'off';
  renderEgress();
  part('proof-start').focus();
});
part('egress').addEventListener('toggle', renderEgress);

function askToForget(asking: boolean): void {
  part('forget').hidden = asking;
  part('forget-question').hidden = !asking;
  part(asking ? 'forget-cancel' : 'forget').focus();
}
part('forget').addEventListener('click', () => askToForget(true));
part('forget-cancel').addEventListener('click', () => askToForget(false));
part('forget-confirm').addEventListener('click', () => {
  toWork({ type: 'forget' });
  void forgetCopies().then(() => {
    forgotten = true;
    askToForget(false);
    renderEgress();
    announce(translator(locale)('offline-forgotten'));
  });
});
window.addEventListener('beforeinstallprompt', (event) => {
  event.preventDefault();
  installation = event as typeof installation;
  renderEgress();
});
part('install').addEventListener('click', () => {
  void installation?.prompt();
  installation = null;
  renderEgress();
});
for (const type of ['online', 'offline'] as const)
  window.addEventListener(type, () => {
    advanceProof();
    render();
    if (type === 'online') prepareSpare();
  });

window.addEventListener('beforeunload', (event) => {
  if (unsaved) event.preventDefault();
});

const offlineNews = {
  kept(): void {
    kept.shell = true;
    renderEgress();
  },
  newVersion(): void {
    part('new-version').hidden = false;
  },
};

acceptWork(
  window,
  () => frame.contentWindow,
  workOrigin,
  (opened) => {
    port = opened;
    // A new work page knows nothing of an old bundle.
    discard();
    port.onmessage = fromWork;
    // Later than the work page's own workers, which somebody waits for.
    setTimeout(prepareSpare, 3_000);
  },
);

render();
// Later than what somebody waits for.
setTimeout(() => void keepCopies(offlineNews), 3_000);
frame.src = `${workOrigin}/`;
