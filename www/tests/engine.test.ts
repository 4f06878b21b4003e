import { afterEach, describe, expect, it, vi } from 'vitest';
import { Engine, timeBudget } from '../src/engine/engine';
import type { CallMessage } from '../src/engine/protocol';
import { FakeWorker, STARTED, settle } from './fake-worker';

function last(): FakeWorker {
  return FakeWorker.all.at(-1) as FakeWorker;
}

function lastCall(): CallMessage {
  return last().calls.at(-1) as CallMessage;
}

/** An engine that loads these lists for sensitive details, `null` if they cannot be loaded; and the lists. */
function withLists<Lists extends Uint8Array | null>(lists: Lists): { engine: Engine; lists: Lists } {
  const engine = new Engine(
    () => new FakeWorker(),
    null,
    true,
    false,
    async () => lists,
  );
  return { engine, lists };
}

const bundleFile = (engine: Engine, path = 'a', options = {}) => engine.call('bundleFile', { path }, options);

afterEach(() => {
  FakeWorker.all = [];
  vi.useRealTimers();
});

describe('the engine', () => {
  it('starts its worker with the first call and answers by id', async () => {
    const engine = new Engine(() => new FakeWorker());
    expect(engine.running).toBe(false);
    const answer = bundleFile(engine);
    await settle();
    const { id } = lastCall();
    last().reply({ id: id + 99, ok: true, value: 'of another call' });
    last().reply({ id, ok: true, value: { bytes: new Uint8Array([7]) } });
    expect(await answer).toEqual({ ok: true, value: { bytes: new Uint8Array([7]) } });
    expect(FakeWorker.all).toHaveLength(1);
    expect(await engine.start()).toEqual({ ok: true, value: STARTED });
  });

  it('gives errors as values and goes on with the same worker', async () => {
    const engine = new Engine(() => new FakeWorker());
    const answer = bundleFile(engine);
    await settle();
    last().reply({ id: lastCall().id, ok: false, problem: { code: 'binary', message: 'not text' } });
    expect(await answer).toEqual({ ok: false, problem: { code: 'binary', message: 'not text' } });
    expect(last().ended).toBe(false);
  });

  it('runs one call at a time', async () => {
    const engine = new Engine(() => new FakeWorker());
    const first = bundleFile(engine, 'first');
    const second = bundleFile(engine, 'second');
    await settle();
    expect(last().calls.map(({ params }) => params)).toEqual([{ path: 'first' }]);
    last().reply({ id: lastCall().id, ok: true, value: 1 });
    await first;
    await settle();
    expect(last().calls).toHaveLength(2);
    last().reply({ id: lastCall().id, ok: true, value: 2 });
    expect(await second).toEqual({ ok: true, value: 2 });
  });

  it('reports progress', async () => {
    const engine = new Engine(() => new FakeWorker());
    const shares: number[] = [];
    const answer = bundleFile(engine, 'a', { onProgress: (share: number) => shares.push(share) });
    await settle();
    last().reply({ id: lastCall().id, progress: 0.5 });
    last().reply({ id: lastCall().id, ok: true, value: 1 });
    await answer;
    expect(shares).toEqual([0.5]);
  });

  it('terminates the worker on cancel, and starts a new one for the next call', async () => {
    const engine = new Engine(() => new FakeWorker());
    const control = new AbortController();
    const answer = bundleFile(engine, 'a', { signal: control.signal });
    await settle();
    control.abort();
    expect(await answer).toEqual({ ok: false, problem: { code: 'cancelled' } });
    expect(last().ended).toBe(true);
    const next = bundleFile(engine, 'b');
    await settle();
    expect(FakeWorker.all).toHaveLength(2);
    last().reply({ id: lastCall().id, ok: true, value: 'fine' });
    expect(await next).toEqual({ ok: true, value: 'fine' });
  });

  it('does not send a call that was cancelled while it waited', async () => {
    const engine = new Engine(() => new FakeWorker());
    const control = new AbortController();
    const first = bundleFile(engine, 'first');
    const second = bundleFile(engine, 'second', { signal: control.signal });
    await settle();
    control.abort();
    last().reply({ id: lastCall().id, ok: true, value: 1 });
    expect((await first).ok).toBe(true);
    expect(await second).toEqual({ ok: false, problem: { code: 'cancelled' } });
    expect(last().ended).toBe(false);
  });

  it('terminates the worker when the time budget has passed', async () => {
    vi.useFakeTimers();
    const engine = new Engine(() => new FakeWorker());
    const answer = bundleFile(engine, 'a', { budget: timeBudget(2_000_000) });
    await vi.advanceTimersByTimeAsync(31_999);
    expect(last().ended).toBe(false);
    await vi.advanceTimersByTimeAsync(2);
    expect(await answer).toEqual({ ok: false, problem: { code: 'too-slow' } });
    expect(last().ended).toBe(true);
  });

  it.each(['trap', 'crashed'])('terminates the worker after a %s', async (code) => {
    const engine = new Engine(() => new FakeWorker());
    const answer = bundleFile(engine);
    await settle();
    last().reply({ id: lastCall().id, ok: false, problem: { code } });
    expect(await answer).toEqual({ ok: false, problem: { code } });
    expect(last().ended).toBe(true);
  });

  it('answers when the worker itself fails', async () => {
    const engine = new Engine(() => new FakeWorker());
    const answer = bundleFile(engine);
    await settle();
    last().onerror?.({ preventDefault: () => undefined } as ErrorEvent);
    expect(await answer).toEqual({ ok: false, problem: { code: 'crashed' } });
    expect(last().ended).toBe(true);
  });

  it('brings what a call lacks for sensitive details, and asks once more', async () => {
    const { engine, lists } = withLists(new Uint8Array([1, 2]));
    const answer = bundleFile(engine, 'a');
    await settle();
    last().reply({ id: lastCall().id, ok: false, problem: { code: 'hints-missing' } });
    await settle();
    expect(lastCall()).toMatchObject({ method: 'loadHints', params: { bytes: lists } });
    last().reply({ id: lastCall().id, ok: true, value: {} });
    await settle();
    expect(lastCall()).toMatchObject({ method: 'bundleFile', params: { path: 'a' } });
    last().reply({ id: lastCall().id, ok: true, value: 'fine' });
    expect(await answer).toEqual({ ok: true, value: 'fine' });
  });

  it.each([
    ['cannot be loaded', null, 'hints-missing'],
    ['are damaged', new Uint8Array([0]), 'bad-hints'],
  ])('does no work without the lists that a call asks for: they %s', async (_, lists, code) => {
    const { engine } = withLists(lists);
    const answer = bundleFile(engine, 'a');
    await settle();
    last().reply({ id: lastCall().id, ok: false, problem: { code: 'hints-missing' } });
    await settle();
    if (lists) last().reply({ id: lastCall().id, ok: false, problem: { code } });
    expect(await answer).toEqual({ ok: false, problem: { code } });
    expect(last().calls.filter(({ method }) => method === 'bundleFile')).toHaveLength(1);
  });

  it('says why it does not start, and never runs a call then', async () => {
    const engine = new Engine(() => new FakeWorker({ ok: false, problem: { code: 'unlocked' } }));
    expect(await bundleFile(engine)).toEqual({ ok: false, problem: { code: 'unlocked' } });
    expect(last().ended).toBe(true);
    expect(last().calls).toHaveLength(0);
    const none = new Engine(() => {
      throw new Error('blocked');
    });
    expect(await none.start()).toEqual({ ok: false, problem: { code: 'unsupported' } });
  });
});

describe('several calls at once', () => {
  const paths = (...of: string[]) => of.map((path) => ({ path }));
  const fileNamed = (...of: string[]) => of.map((path) => ({ bytes: path }));
  function bundleFiles(engine: Engine, of: string[], options: object = {}) {
    const answers: unknown[] = [];
    const done = engine.calls('bundleFile', {}, paths(...of), {
      budget: () => 1_000,
      onAnswer: (value) => answers.push(value),
      ...options,
    });
    return { answers, done };
  }
  const answer = (...of: string[]): void => {
    for (const value of fileNamed(...of)) last().reply({ id: lastCall().id, ok: true, value });
  };

  it('go as one message, and each is answered as it comes', async () => {
    const engine = new Engine(() => new FakeWorker());
    const { answers, done } = bundleFiles(engine, ['a', 'b', 'c']);
    const next = bundleFile(engine, 'next');
    await settle();
    expect(last().calls).toMatchObject([{ params: {}, each: paths('a', 'b', 'c') }]);
    answer('a', 'b');
    expect(answers).toEqual(fileNamed('a', 'b'));
    answer('c');
    expect(await done).toBe(null);
    await settle();
    expect(lastCall().params).toEqual({ path: 'next' });
    last().reply({ id: lastCall().id, ok: true, value: 1 });
    await next;
  });

  it('end with the first that goes wrong, and the worker is asked for more unless it cannot be trusted', async () => {
    for (const [code, ended] of [
      ['binary', false],
      ['trap', true],
    ] as const) {
      const engine = new Engine(() => new FakeWorker());
      const { answers, done } = bundleFiles(engine, ['a', 'b', 'c']);
      await settle();
      answer('a');
      last().reply({ id: lastCall().id, ok: false, problem: { code } });
      // What a worker says that was not asked for that is not heard.
      answer('c');
      expect(await done).toEqual({ code });
      expect(answers).toEqual(fileNamed('a'));
      expect(last().ended).toBe(ended);
    }
  });

  it('have a time budget each', async () => {
    vi.useFakeTimers();
    const engine = new Engine(() => new FakeWorker());
    const budget = ({ path }: { path: string }) => (path === 'b' ? 2_000 : 1_000);
    const { answers, done } = bundleFiles(engine, ['a', 'b', 'c'], { budget });
    await vi.advanceTimersByTimeAsync(999);
    answer('a');
    await vi.advanceTimersByTimeAsync(1_999);
    answer('b');
    await vi.advanceTimersByTimeAsync(1_001);
    expect(await done).toEqual({ code: 'too-slow' });
    expect(answers).toHaveLength(2);
    expect(last().ended).toBe(true);
  });

  it('can be ended by whoever takes an answer, and what is asked next has its own time', async () => {
    vi.useFakeTimers();
    const engine = new Engine(() => new FakeWorker());
    const ended = engine.calls('bundleFile', {}, paths('a', 'b'), {
      budget: () => 1_000,
      onAnswer: () => engine.terminate(),
    });
    await vi.advanceTimersByTimeAsync(1);
    answer('a');
    expect(await ended).toEqual({ code: 'cancelled' });
    const next = bundleFile(engine);
    await vi.advanceTimersByTimeAsync(5_000);
    last().reply({ id: lastCall().id, ok: true, value: 1 });
    expect(await next).toEqual({ ok: true, value: 1 });
  });

  it('are all cancelled at once', async () => {
    const engine = new Engine(() => new FakeWorker());
    const control = new AbortController();
    const { answers, done } = bundleFiles(engine, ['a', 'b'], { signal: control.signal });
    const later = bundleFiles(engine, ['c'], { signal: control.signal });
    await settle();
    answer('a');
    control.abort();
    expect(await done).toEqual({ code: 'cancelled' });
    expect(await later.done).toEqual({ code: 'cancelled' });
    expect(answers).toHaveLength(1);
    expect(FakeWorker.all).toHaveLength(1);
  });

  it('go on where they lacked the lists for sensitive details', async () => {
    const { engine } = withLists(new Uint8Array([1, 2]));
    const { answers, done } = bundleFiles(engine, ['a', 'b']);
    await settle();
    answer('a');
    last().reply({ id: lastCall().id, ok: false, problem: { code: 'hints-missing' } });
    await settle();
    expect(lastCall().method).toBe('loadHints');
    last().reply({ id: lastCall().id, ok: true, value: {} });
    await settle();
    expect(lastCall()).toMatchObject({ method: 'bundleFile', each: paths('b') });
    answer('b');
    expect(await done).toBe(null);
    expect(answers).toEqual(fileNamed('a', 'b'));
  });
});
