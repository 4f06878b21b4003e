/**
 * The shell: the page with a network and without any raw text. It frames the work page, takes sealed bundles from
 * it, and owns the worker that sends them. Plain DOM, text nodes only.
 */
import { acceptWork, type FromShell, type Locale, readFromWork } from '../channel';
import { chooseLocale, formatBytes, translator } from '../locale/strings';
import type { FromUploader, ToUploader } from '../upload/messages';
import { workerStarter } from '../worker-url';
import {
  buttonsFor,
  type PanelButton,
  type PanelState,
  quarterPassed,
  receiptLines,
  refusalText,
  statusText,
} from './panel';

const startUploader = workerStarter(new URL('/upload.worker.js', location.origin).href);
const workOrigin =
  document.querySelector<HTMLMetaElement>('meta[name="scrubjay-work-origin"]')?.content ?? '';

function part<T extends HTMLElement>(id: string): T {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`#${id} is missing`);
  return element as T;
}

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
  part('status').textContent = statusText(state, locale, t);
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
    announce(statusText(state, locale, t));
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
    case 'receipt':
      receipt = message.receipt;
      unsaved = false;
      toWork({ type: 'receipt', receipt: message.receipt });
      break;
  }
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
  state = NOTHING;
  render();
}

function takeBundle(bytes: ArrayBuffer): void {
  discard();
  const worker = startUploader();
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
      toWork({ type: 'settings', locale, theme: 'auto' });
      break;
    case 'bundle':
      takeBundle(message.bytes);
      break;
    case 'discard':
      discard();
      break;
    case 'locale':
      locale = message.locale;
      render();
      break;
    case 'unsaved':
      unsaved = message.unsaved;
      break;
  }
}

part('start').addEventListener('click', () => toUploader({ type: 'send' }));
part('resume').addEventListener('click', () => toUploader({ type: 'send' }));
part('retry').addEventListener('click', () => toUploader({ type: 'send' }));
part('pause').addEventListener('click', () => toUploader({ type: 'pause' }));
part('cancel').addEventListener('click', () => toUploader({ type: 'cancel' }));

window.addEventListener('beforeunload', (event) => {
  if (unsaved) event.preventDefault();
});

acceptWork(
  window,
  () => frame.contentWindow,
  workOrigin,
  (opened) => {
    port = opened;
    // A new work page knows nothing of an old bundle.
    discard();
    port.onmessage = fromWork;
  },
);

render();
frame.src = `${workOrigin}/`;
