import { describe, expect, it } from 'vitest';
import { acceptWork, freshNonce, joinShell, readFromShell, readFromWork } from '../src/channel';

type Listener = (event: MessageEvent) => void;

/** A window: keeps its listeners, and passes what is posted to it on to them with the poster's origin. */
class FakeWindow {
  listeners = new Set<Listener>();
  constructor(readonly origin: string) {}
  addEventListener(_type: 'message', listener: Listener): void {
    this.listeners.add(listener);
  }
  removeEventListener(_type: 'message', listener: Listener): void {
    this.listeners.delete(listener);
  }
  deliver(data: unknown, origin: string, source: unknown, ports: readonly MessagePort[] = []): void {
    for (const listener of [...this.listeners])
      listener({ data, origin, source, ports } as unknown as MessageEvent);
  }
}

const SHELL = 'http://127.0.0.1:8787';
const WORK = 'http://127.0.0.1:8788';

/** Two windows, and a handle on each as the other sees it. */
function pair(changeWelcome: (message: Record<string, unknown>) => unknown = (message) => message) {
  const shell = new FakeWindow(SHELL);
  const work = new FakeWindow(WORK);
  const shellSeen = {
    postMessage(message: unknown, target: string): void {
      if (target === SHELL) queueMicrotask(() => shell.deliver(message, WORK, workSeen));
    },
  };
  const workSeen = {
    postMessage(message: unknown, target: string, transfer: Transferable[] = []): void {
      if (target !== WORK) return;
      const changed = changeWelcome(message as Record<string, unknown>);
      queueMicrotask(() => work.deliver(changed, SHELL, shellSeen, transfer as MessagePort[]));
    },
  };
  return { shell, work, shellSeen, workSeen };
}

function nextMessage(port: MessagePort): Promise<unknown> {
  return new Promise((resolve) => {
    port.onmessage = ({ data }) => resolve(data);
  });
}

describe('the handshake', () => {
  it('joins the two pages by a port that works both ways', async () => {
    const { shell, work, shellSeen, workSeen } = pair();
    const accepted = new Promise<MessagePort>((resolve) => {
      acceptWork(shell, () => workSeen, WORK, resolve);
    });
    const inner = await joinShell(work, shellSeen, SHELL, 1_000);
    const outer = await accepted;
    const heard = nextMessage(outer);
    inner.postMessage({ type: 'ready' });
    expect(await heard).toEqual({ type: 'ready' });
    const answered = nextMessage(inner);
    outer.postMessage({ type: 'settings', locale: 'is', theme: 'auto', build: 'ab' });
    expect(await answered).toMatchObject({ locale: 'is' });
    inner.close();
    outer.close();
  });

  it('does not answer another origin or another window', async () => {
    const { shell, workSeen } = pair();
    let answers = 0;
    const watching = {
      postMessage(): void {
        answers += 1;
      },
    };
    acceptWork(
      shell,
      () => watching,
      WORK,
      () => {
        answers += 1;
      },
    );
    shell.deliver({ type: 'scrubjay-hello', nonce: 'n' }, 'http://127.0.0.1:9999', watching);
    shell.deliver({ type: 'scrubjay-hello', nonce: 'n' }, WORK, workSeen);
    shell.deliver({ type: 'scrubjay-hello' }, WORK, watching);
    shell.deliver('scrubjay-hello', WORK, watching);
    expect(answers).toBe(0);
    shell.deliver({ type: 'scrubjay-hello', nonce: 'n' }, WORK, watching);
    expect(answers).toBe(1);
  });

  it('hands over no port when the shell nonce comes back wrong', async () => {
    const { shell, work, shellSeen, workSeen } = pair((welcome) => ({ ...welcome, reply: 'guessed' }));
    let accepted = false;
    acceptWork(
      shell,
      () => workSeen,
      WORK,
      () => {
        accepted = true;
      },
    );
    const inner = await joinShell(work, shellSeen, SHELL, 1_000);
    inner.postMessage({ type: 'ready' });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(accepted).toBe(false);
    inner.close();
  });

  it('gives up when the work nonce comes back wrong', async () => {
    const { shell, work, shellSeen, workSeen } = pair((welcome) => ({ ...welcome, nonce: 'guessed' }));
    const stop = acceptWork(
      shell,
      () => workSeen,
      WORK,
      () => undefined,
    );
    await expect(joinShell(work, shellSeen, SHELL, 30)).rejects.toThrow('no-shell');
    expect(work.listeners.size).toBe(0);
    stop();
  });

  it('ignores a welcome from another origin', async () => {
    const { work, shellSeen } = pair();
    const joined = joinShell(work, shellSeen, SHELL, 30);
    const { port1, port2 } = new MessageChannel();
    work.deliver({ type: 'scrubjay-welcome', nonce: 'x', reply: 'y' }, WORK, shellSeen, [port1]);
    await expect(joined).rejects.toThrow('no-shell');
    port1.close();
    port2.close();
  });

  it('uses 128 fresh bits', () => {
    expect(freshNonce()).toMatch(/^[0-9a-f]{32}$/);
    expect(freshNonce()).not.toBe(freshNonce());
  });
});

const REVIEW = {
  files: 1,
  opened: 1,
  seen: 90,
  sampled: 0,
  sampleFound: 0,
  sampleMissed: 0,
  first: 0,
  second: 0,
  confirmed: 0,
  before: [120, 20],
  kept: [[3, 1, 12]],
};

describe('messages', () => {
  it('takes from the work page what is listed', () => {
    const bundle = { type: 'bundle', bytes: new ArrayBuffer(3), files: 1, findings: 2, review: REVIEW };
    expect(readFromWork(bundle)).toBe(bundle);
    expect(readFromWork({ type: 'ready' })).not.toBeNull();
    expect(readFromWork({ type: 'discard' })).not.toBeNull();
    expect(readFromWork({ type: 'locale', locale: 'is' })).not.toBeNull();
    expect(readFromWork({ type: 'unsaved', unsaved: true })).not.toBeNull();
  });

  it.each([
    null,
    'ready',
    7,
    {},
    { type: 'text', text: 'raw' },
    { type: 'ready', text: 'raw' },
    { type: 'discard', name: 'letter.txt' },
    { type: 'locale', locale: 'raw text' },
    { type: 'unsaved', unsaved: 'raw text' },
    { type: 'bundle', bytes: 'raw', files: 1, findings: 1, review: REVIEW },
    { type: 'bundle', bytes: new ArrayBuffer(1), files: 'letter.txt', findings: 1, review: REVIEW },
    { type: 'bundle', bytes: new ArrayBuffer(1), files: -1, findings: 1, review: REVIEW },
    {
      type: 'bundle',
      bytes: new ArrayBuffer(1),
      files: 1,
      findings: 1,
      review: REVIEW,
      names: ['letter.txt'],
    },
    { type: 'bundle', bytes: new ArrayBuffer(1), files: 1, findings: 1 },
    {
      type: 'bundle',
      bytes: new ArrayBuffer(1),
      files: 1,
      findings: 1,
      review: { ...REVIEW, seen: 'raw text' },
    },
    ...[
      [120],
      [120, 20, 1],
      [120, 'raw text'],
      [120, 0.5],
      [120, 2 ** 28],
      Object.assign([120, 20], { text: 'raw text' }),
      { 0: 120, 1: 20, length: 2 },
    ].map((before) => ({
      type: 'bundle',
      bytes: new ArrayBuffer(1),
      files: 1,
      findings: 1,
      review: { ...REVIEW, before },
    })),
    {
      type: 'bundle',
      bytes: new ArrayBuffer(1),
      files: 1,
      findings: 1,
      review: { ...REVIEW, text: 'raw text' },
    },
    ...[
      'raw text',
      ['raw text'],
      [[1, 1]],
      [[1, 1, 'raw text']],
      [[1, 99, 1]],
      [[1, 1, -1]],
      new Array(20_000).fill([1, 1, 1]),
    ].map((kept) => ({
      type: 'bundle',
      bytes: new ArrayBuffer(1),
      files: 1,
      findings: 1,
      review: { ...REVIEW, kept },
    })),
    {
      type: 'bundle',
      bytes: new ArrayBuffer(1),
      files: 1,
      findings: 1,
      review: { ...REVIEW, kept: undefined },
    },
  ])('drops %j from the work page', (message) => {
    expect(readFromWork(message)).toBeNull();
  });

  it('takes from the shell what is listed', () => {
    expect(readFromShell({ type: 'settings', locale: 'en', theme: 'dark', build: 'ab' })).not.toBeNull();
    expect(readFromShell({ type: 'upload-state', state: 'paused', sent: 1, total: 2 })).not.toBeNull();
    expect(
      readFromShell({ type: 'upload-state', state: 'failed', sent: 1, total: 2, code: 'x' }),
    ).not.toBeNull();
    expect(readFromShell({ type: 'receipt', receipt: {} })).not.toBeNull();
  });

  it.each([
    undefined,
    [],
    { type: 'ready' },
    { type: 'settings', locale: 'xx', theme: 'auto', build: 'ab' },
    { type: 'settings', locale: 'en', theme: 'pink', build: 'ab' },
    { type: 'settings', locale: 'en', theme: 'auto' },
    { type: 'forget', what: 'all' },
    { type: 'upload-state', state: 'gone', sent: 0, total: 0 },
    { type: 'upload-state', state: 'idle', sent: '0', total: 0 },
    { type: 'upload-state', state: 'idle', sent: 0, total: 0, code: 1 },
    { type: 'receipt', receipt: null },
    { type: 'receipt', receipt: {}, extra: 1 },
  ])('drops %j from the shell', (message) => {
    expect(readFromShell(message)).toBeNull();
  });
});
