import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Method, ReplyMessage, Rulebook, SealFileRequest } from '../src/engine/protocol';

const scope = globalThis as unknown as {
  onmessage: (event: { data: unknown }) => void;
  postMessage: (message: unknown) => void;
  fetch: unknown;
};

const RULEBOOK: Rulebook = { words: [], policy: '{}', key: '' };

const EMPTY_WASM = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);

/** A fresh worker for each test, with the network of the test; ready to read files unless `started` is false. */
async function worker(started = true): Promise<(method: Method, params?: unknown) => Promise<ReplyMessage>> {
  vi.resetModules();
  await import('../src/engine/engine.worker');
  let id = 0;
  const call = (method: Method, params?: unknown): Promise<ReplyMessage> => {
    id += 1;
    return new Promise((resolve) => {
      scope.postMessage = (message) => resolve(message as ReplyMessage);
      scope.onmessage({ data: { id, method, params } });
    });
  };
  if (started) await call('start', { warm: null, names: true, risk: false });
  return call;
}

const file = (text: string): File => new File([text], 'name.txt');

function sealFile(text: string, change: Partial<SealFileRequest> = {}): SealFileRequest {
  const expected = [...text.matchAll(/[0-689]/g)].length;
  return {
    file: file(text),
    extension: 'txt',
    ...RULEBOOK,
    reidentify: false,
    expected,
    decisions: new Uint8Array(expected).fill(1),
    additions: [],
    residuals: [],
    told: new Uint32Array(0),
    ...change,
  };
}

function network(allowProbe = false): string[] {
  const asked: string[] = [];
  scope.fetch = async (address: string) => {
    asked.push(address);
    if (address === '/lock-probe' && !allowProbe) throw new TypeError('blocked');
    return new Response(EMPTY_WASM);
  };
  return asked;
}

const text = (bytes: unknown): string => new TextDecoder().decode(bytes as Uint8Array);

beforeEach(() => {
  network();
});

describe('starting', () => {
  it('proves the lock, loads the engine and its names, and takes the network away', async () => {
    const asked = network();
    const call = await worker(false);
    const reply = await call('start', { warm: RULEBOOK, names: true, risk: false });
    expect(reply).toMatchObject({ ok: true, value: { version: '9.9.9', kinds: [{ name: 'DIGIT' }] } });
    expect(asked).toEqual([
      '/lock-probe',
      '/scrubjay_bg.wasm',
      '/scrubjay_rest_bg.wasm',
      '/names/weights.bin',
      '/names/names.bin',
      '/names/names-icelandic.bin',
      '/names/common-words.bin',
      '/names/word-clusters.bin',
      '/names/names-scripts.bin',
      '/names/languages.txt',
      '/scrubjay_reidentification_bg.wasm',
    ]);
    expect(scope.fetch).toBeUndefined();
  });

  it('refuses to work when a forbidden connection is answered', async () => {
    const asked = network(true);
    const call = await worker(false);
    expect(await call('start', { warm: RULEBOOK, names: true, risk: false })).toMatchObject({
      ok: false,
      problem: { code: 'unlocked' },
    });
    expect(asked).toEqual(['/lock-probe']);
  });

  it('refuses to work when a file that it needs is not there', async () => {
    for (const missing of [
      '/scrubjay_bg.wasm',
      '/scrubjay_rest_bg.wasm',
      '/names/names.bin',
      '/scrubjay_risk_bg.wasm',
    ]) {
      scope.fetch = async (address: string) => {
        if (address === '/lock-probe') throw new TypeError('blocked');
        return new Response(EMPTY_WASM, { status: address === missing ? 404 : 200 });
      };
      const call = await worker(false);
      expect(await call('start', { warm: null, names: true, risk: true })).toMatchObject({
        ok: false,
        problem: { code: 'engine-missing' },
      });
    }
  });

  it('without what finds names opens no file', async () => {
    const asked = network();
    const call = await worker(false);
    await call('start', { warm: null, names: false, risk: false });
    expect(asked).toEqual(['/lock-probe', '/scrubjay_bg.wasm', '/scrubjay_rest_bg.wasm']);
    const request = { file: file('a1'), extension: 'txt', ...RULEBOOK, never: [], withText: false };
    expect(await call('inspect', request)).toMatchObject({ ok: false, problem: { code: 'engine-missing' } });
    expect(
      await call('search', { text: 'aXa', query: 'x', pattern: false, letterCase: false }),
    ).toMatchObject({
      ok: true,
      value: { places: new Uint32Array([1, 2]) },
    });
    expect(await call('search', { text: 'a', query: '(', pattern: true, letterCase: false })).toMatchObject({
      problem: { code: 'bad-pattern' },
    });
  });
});

describe('several calls in one message', () => {
  /** What a worker says about several calls of a verb, up to the last. */
  async function answers(method: Method, params: object, each: object[]): Promise<ReplyMessage[]> {
    const replies: ReplyMessage[] = [];
    await new Promise<void>((resolve) => {
      scope.postMessage = (message) => {
        const reply = message as ReplyMessage;
        replies.push(reply);
        if (replies.length === each.length || ('ok' in reply && !reply.ok)) resolve();
      };
      scope.onmessage({ data: { id: 77, method, params, each } });
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    return replies;
  }
  const common = { ...RULEBOOK, extension: 'txt', never: [], withText: true };

  it('are answered in order, each by itself', async () => {
    await worker();
    const replies = await answers('inspect', common, [
      { file: file('a1') },
      { file: file('bb2') },
      { file: file('c') },
    ]);
    expect(replies.map(({ id }) => id)).toEqual([77, 77, 77]);
    const texts = replies.map((reply) => text((reply as { value: { text: Uint8Array } }).value.text));
    expect(texts).toEqual(['a1', 'bb2', 'c']);
  });

  const gone = { arrayBuffer: () => Promise.reject(new Error('secret path')) };
  it.each([
    ['trap', file('trap')],
    ['binary', file('binary')],
    ['file-unreadable', gone],
  ])('end with the first that goes wrong: %s', async (code, bad) => {
    await worker();
    const each = [{ file: file('a1') }, { file: bad }, { file: file('b2') }];
    const replies = await answers('inspect', common, each);
    expect(replies).toMatchObject([{ ok: true }, { ok: false, problem: { code } }]);
  });

  it('read who is looked for once, and again when a file was opened', async () => {
    const call = await worker();
    const { sought } = await import('./small-core');
    const nobody = new Uint32Array(0);
    const request = { ...RULEBOOK, extension: 'txt', found: nobody, names: 'Ole Berg' };
    const ask = () => answers('mentions', request, [{ file: file('Berg') }, { file: file('a Berg') }]);
    expect(await ask()).toMatchObject([
      { value: { mentioned: Uint32Array.of(0, 4, 0, 750) } },
      { value: { mentioned: Uint32Array.of(2, 6, 0, 750) } },
    ]);
    await ask();
    expect(sought).toEqual(['Ole Berg']);
    await call('preview', { ...RULEBOOK, text: 'a', extension: 'txt' });
    expect((await ask())[0]).toMatchObject({ ok: true });
    expect(sought).toEqual(['Ole Berg', 'Ole Berg']);
  });
});

describe('who is who', () => {
  it('says whom findings and additions stand for, and how they are written', async () => {
    const call = await worker();
    const request = { file: file('a1b2\n 1'), extension: 'txt', ...RULEBOOK, expected: 3 };
    const extra = [{ start: 0, end: 2, kind: 0 }];
    const reply = await call('entities', { ...request, extra });
    expect(reply).toMatchObject({ ok: true, value: { texts: '1\n2\na1' } });
    const { forms, whom } = (reply as { value: { forms: Uint32Array; whom: Uint32Array } }).value;
    expect([...forms]).toEqual([0, 1, 0, 2]);
    expect([...whom.slice(0, 8)]).toEqual([1, 0, 0, 0, 2, 0, 0, 0]);
    expect(await call('entities', { ...request, expected: 4, extra: [] })).toMatchObject({
      problem: { code: 'changed' },
    });
  });

  it('is told to the core before the file is scrubbed', async () => {
    const call = await worker();
    const { told } = await import('./small-core');
    const rows = Uint32Array.from([1, 2, 0, 9, 0, 0, 0, 1]);
    await call('sealFile', sealFile('a1', { told: rows }));
    expect(told.at(-1)).toEqual([...rows]);
  });
});

describe('inspecting', () => {
  it('gives rows, and the text only when asked', async () => {
    const call = await worker();
    const request = { file: file('a1b2'), extension: 'txt', ...RULEBOOK, never: [], withText: false };
    const reply = await call('inspect', request);
    expect(reply).toMatchObject({ ok: true, value: { text: null, description: { utf16Length: 4 } } });
    const again = (await call('inspect', { ...request, withText: true })) as { value: { text: Uint8Array } };
    expect(text(again.value.text)).toBe('a1b2');
  });

  it('makes one session for all files with the same word list', async () => {
    const { made } = await import('./small-core');
    const call = await worker(false);
    const fresh = (await import('./small-core')).made;
    expect(fresh).not.toBe(made);
    const request = { ...RULEBOOK, file: file('a1'), extension: 'txt', never: [], withText: false };
    await call('start', { warm: RULEBOOK, names: true, risk: false });
    for (const words of [[], [], ['Jón'], ['Jón'], []]) await call('inspect', { ...request, words });
    const options = (words: string[]) => JSON.stringify({ ...RULEBOOK, words });
    expect(fresh).toEqual([options([]), options(['Jón']), options([])]);
    await call('sealFile', sealFile('a1'));
    await call('inspect', { ...request, words: [] });
    expect(fresh).toHaveLength(4);
    await call('inspect', { ...request, policy: '{ }' });
    expect(fresh).toHaveLength(5);
  });

  it('tells errors of the core from traps, and quotes nothing else', async () => {
    const call = await worker();
    const inspect = (content: string) =>
      call('inspect', { file: file(content), extension: 'txt', ...RULEBOOK, never: [], withText: false });
    expect(await inspect('binary')).toMatchObject({ problem: { code: 'binary', message: 'not a text' } });
    expect((await inspect('trap')) as unknown).toMatchObject({ problem: { code: 'trap' } });
    const gone = { arrayBuffer: () => Promise.reject(new Error('secret path')) };
    const reply = await call('inspect', {
      file: gone,
      extension: '',
      ...RULEBOOK,
      never: [],
      withText: false,
    });
    expect(reply).toMatchObject({ problem: { code: 'file-unreadable' } });
    expect(JSON.stringify(reply)).not.toContain('secret');
  });
});

describe('sealing', () => {
  it('replays decisions and additions, and seals what was scrubbed', async () => {
    const call = await worker();
    const request = sealFile('a1b2c', {
      decisions: new Uint8Array([1, 2]),
      additions: [{ start: 4, end: 5, kind: 0, decision: 1 }],
    });
    expect(await call('sealFile', request)).toMatchObject({
      ok: true,
      value: { residualRows: new Uint32Array(0) },
    });
    await call('sealFile', sealFile('x9'));
    const sealed = (await call('seal', { record: 'fine' })) as { value: { bytes: Uint8Array } };
    expect(text(sealed.value.bytes)).toBe('a*b2*|x*');
  });

  it('hands back what a second look finds, and takes the decisions about it the next time', async () => {
    const call = await worker();
    const first = (await call('sealFile', sealFile('1 7 7'))) as { value: { residualRows: Uint32Array } };
    expect([...first.value.residualRows]).toEqual([
      2, 3, 0, 1000, 0, 8, 0, 0, 0, 0, 4, 5, 0, 1000, 0, 8, 0, 0, 0, 0,
    ]);
    const one = (await call(
      'sealFile',
      sealFile('1 7 7', { residuals: [{ start: 2, end: 3, kind: 0, decision: 1 }] }),
    )) as { value: { residualRows: Uint32Array } };
    expect([...one.value.residualRows]).toEqual([4, 5, 0, 1000, 0, 8, 0, 0, 0, 0]);
    const both = [
      { start: 2, end: 3, kind: 0, decision: 1 },
      { start: 4, end: 5, kind: 0, decision: 2 },
    ];
    await call('sealFile', sealFile('1 7 7', { residuals: both }));
    const sealed = (await call('seal', { record: 'fine' })) as { value: { bytes: Uint8Array } };
    expect(text(sealed.value.bytes)).toBe('* * 7');
  });

  it('fails closed when the file no longer has the findings that were reviewed', async () => {
    const call = await worker();
    const request = { ...sealFile('a1b2'), file: file('a1b2c3') };
    expect(await call('sealFile', request)).toMatchObject({ ok: false, problem: { code: 'changed' } });
    const short = sealFile('a1', { decisions: new Uint8Array(0) });
    expect(await call('sealFile', short)).toMatchObject({ ok: false, problem: { code: 'changed' } });
  });

  it('never seals what is undecided, and names the field of a bad record', async () => {
    const call = await worker();
    expect(await call('seal', { record: 'fine' })).toMatchObject({ problem: { code: 'empty' } });
    const undecided = sealFile('a1', { decisions: new Uint8Array([0]) });
    expect(await call('sealFile', undecided)).toMatchObject({ problem: { code: 'undecided' } });
    await call('sealFile', sealFile('a1'));
    expect(await call('seal', { record: 'bad' })).toMatchObject({
      problem: { code: 'bad-record', message: expect.stringContaining('contributor.name') },
    });
  });
});

describe('policies', () => {
  it('are checked, and tried on a text without touching the session of the files', async () => {
    const call = await worker();
    const { made } = await import('./small-core');
    expect(await call('checkPolicy', { policy: '' })).toMatchObject({
      value: { verdict: { ok: false, fault: { line: 1, column: 1 } } },
    });
    const request = { ...RULEBOOK, file: file('a1'), extension: 'txt', never: [], withText: false };
    const inspected = await call('inspect', request);
    expect(inspected).toMatchObject({ value: { policy: { name: 'small' } } });
    const trial = { ...RULEBOOK, policy: '{ }', text: 'a1b', extension: 'txt' };
    const tried = (await call('preview', trial)) as { value: { rows: Uint32Array } };
    expect(tried).toMatchObject({ value: { text: 'a*b', places: [] } });
    expect([...tried.value.rows.subarray(0, 2)]).toEqual([1, 2]);
    await call('inspect', request);
    expect(made).toHaveLength(2);
  });

  it('are measured before and after on a table', async () => {
    const asked = network();
    const call = await worker(false);
    await call('start', { warm: null, names: true, risk: true });
    expect(asked).toContain('/scrubjay_risk_bg.wasm');
    expect(scope.fetch).toBeUndefined();
    const request = {
      ...RULEBOOK,
      file: file('a1'),
      extension: 'csv',
      quasi: null,
      sensitive: [],
      targetK: 5,
    };
    expect(await call('risk', request)).toMatchObject({
      value: {
        quasi: [0],
        sensitive: [1],
        before: { text: 'a1', quasi: [0], targetK: 5 },
        after: { text: 'a*', sensitive: [1] },
      },
    });
  });

  it('are not measured by a worker that was not started for it', async () => {
    const call = await worker();
    const table = { file: file('a1'), extension: 'csv', quasi: null, sensitive: [], targetK: 5 };
    expect(await call('risk', { ...RULEBOOK, ...table })).toMatchObject({
      ok: false,
      problem: { code: 'engine-missing' },
    });
  });
});

describe('the file that tells what stood where', () => {
  it('is written from a session made for it, with a new salt and nonce', async () => {
    const call = await worker();
    const { made } = await import('./small-core');
    expect(
      await call('reidentification', { contribution: 'urn:x', passphrase: 'long enough' }),
    ).toMatchObject({
      problem: { code: 'empty' },
    });
    await call('sealFile', sealFile('a1', { reidentify: true }));
    expect(made.at(-1)).toContain('"reidentify":true');
    const short = await call('reidentification', { contribution: 'urn:x', passphrase: 'short' });
    expect(short).toMatchObject({ problem: { code: 'short-passphrase' } });
    const written = (await call('reidentification', {
      contribution: 'urn:x',
      passphrase: 'long enough to be one',
    })) as { value: { bytes: Uint8Array } };
    expect(text(written.value.bytes)).toBe(
      '16 24 {"file":"scrubjay-reidentification/1","contribution":"urn:x","entries":["a*"]}',
    );
  });
});

describe('fetching what stands beside it', () => {
  async function ask(message: string): Promise<unknown> {
    vi.resetModules();
    await import('../src/engine/engine.worker');
    return new Promise((resolve) => {
      scope.postMessage = resolve;
      scope.onmessage({ data: message });
    });
  }

  it('answers with the rule list, from one exact address', async () => {
    const asked: string[] = [];
    const list = { kinds: [], rows: [] };
    scope.fetch = async (address: string) => {
      asked.push(address);
      return new Response(JSON.stringify(list));
    };
    expect(await ask('fetch-rules')).toEqual({ rules: list });
    expect(asked).toEqual(['/rules.json']);
  });

  it.each([
    ['is not there', () => new Response('', { status: 404 })],
    ['is not JSON', () => new Response('<html>')],
    ['is something else', () => new Response('{}')],
    ['cannot be reached', () => Promise.reject(new TypeError('offline'))],
  ])('answers with nothing when the list %s', async (_, answer) => {
    scope.fetch = async () => answer();
    expect(await ask('fetch-rules')).toEqual({ rules: null });
  });

  it('answers with the word lists for sensitive details, or with nothing', async () => {
    const asked: string[] = [];
    scope.fetch = async (address: string) => {
      asked.push(address);
      return new Response(new Uint8Array([1, 2]));
    };
    expect(await ask('fetch-hints')).toEqual({ hints: new Uint8Array([1, 2]) });
    expect(asked).toEqual(['/hints.bin']);
    scope.fetch = async () => new Response('', { status: 404 });
    expect(await ask('fetch-hints')).toEqual({ hints: null });
  });
});

describe('a policy that asks for sensitive details', () => {
  it('opens no file before the word lists are there', async () => {
    network();
    const call = await worker();
    const request = { file: file('a1'), extension: 'txt', ...RULEBOOK, never: [], withText: false };
    const sensitive = { ...request, policy: '{"families":{"sensitive":"remove"}}' };
    expect(await call('inspect', sensitive)).toMatchObject({ problem: { code: 'hints-missing' } });
    expect(await call('inspect', request)).toMatchObject({ ok: true });
    expect(await call('loadHints', { bytes: new Uint8Array([3]) })).toMatchObject({ ok: true });
    expect(await call('inspect', sensitive)).toMatchObject({ ok: true });
  });
});
