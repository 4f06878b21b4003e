import { afterEach, describe, expect, it } from 'vitest';
import { Engine } from '../src/engine/engine';
import { EnginePool } from '../src/engine/engine-pool';
import { FakeWorker, settle } from './fake-worker';

type Answer = { place: number; ok: boolean; said: unknown };

/** A file that looks as long as it is said to be. */
const sized = (size: number): { file: File } => ({ file: { size } as File });

/** Asks a pool of `most` engines about files of these sizes; `reserve` workers are there, of which `reserved` are not to be taken. */
async function asked(sizes: readonly number[], { most = 2, reserve = 4, reserved = 3 } = {}) {
  const first = new Engine(() => new FakeWorker());
  await first.start();
  await first.prepare(reserve);
  const started = FakeWorker.all.length;
  const pool = new EnginePool(first, most, reserved);
  const control = new AbortController();
  const answers: Answer[] = [];
  const dropped = new Set<number>();
  const ask = (files: readonly number[]): Promise<void> =>
    pool.ask(
      'mentions',
      { words: [], policy: '', key: '', extension: '', names: '', found: new Uint32Array(0) },
      files.map(sized),
      {
        signal: control.signal,
        budget: () => 1_000,
        isWanted: (place) => !dropped.has(place),
        onAnswer: (place, answer) =>
          answers.push({ place, ok: answer.ok, said: answer.ok ? answer.value : answer.problem.code }),
      },
    );
  const done = ask(sizes);
  await settle();
  return { first, pool, control, answers, dropped, done, ask, started };
}

/** The workers that have been asked something, the one that was asked first in front. */
const busy = (): FakeWorker[] => FakeWorker.all.filter(({ calls }) => calls.length > 0);

/** Answers the files of the last call to a worker, as many as `most`, each with what it is. */
async function answer(worker: FakeWorker, most = Number.POSITIVE_INFINITY): Promise<void> {
  const call = worker.calls.at(-1);
  for (const own of (call?.each ?? []).slice(0, most))
    worker.reply({ id: call?.id ?? 0, ok: true, value: (own as { file: File }).file.size });
  await settle();
}

/** Answers everything that is asked, until nothing is. */
async function answerAll(): Promise<void> {
  for (let calls = 0; calls !== FakeWorker.all.flatMap((worker) => worker.calls).length; ) {
    calls = FakeWorker.all.flatMap((worker) => worker.calls).length;
    for (const worker of busy()) if (!worker.ended) await answer(worker);
  }
}

const places = (answers: readonly Answer[]): number[] =>
  answers.map(({ place }) => place).sort((a, b) => a - b);
const upTo = (count: number): number[] => Array.from({ length: count }, (_, place) => place);

afterEach(() => {
  FakeWorker.all = [];
});

describe('a pool of engines', () => {
  it('has each file read once, by some worker, and fetches nothing for it', async () => {
    const { answers, done, started } = await asked(upTo(100).map((place) => place + 1));
    expect(busy()).toHaveLength(2);
    await answerAll();
    await done;
    expect(answers).toHaveLength(100);
    expect(answers.every(({ place, said }) => said === place + 1)).toBe(true);
    expect(places(answers)).toEqual(upTo(100));
    expect(FakeWorker.all).toHaveLength(started);
  });

  it('leaves as many workers in reserve as are needed later', async () => {
    const { pool, first, done } = await asked(upTo(100), { most: 4, reserve: 4, reserved: 3 });
    expect(busy()).toHaveLength(2);
    await answerAll();
    await done;
    pool.rest();
    expect(busy().filter(({ ended }) => ended)).toHaveLength(1);
    expect(first.running).toBe(true);
    await first.prepare(4);
    expect(FakeWorker.all.filter(({ ended }) => !ended)).toHaveLength(5);
  });

  it('asks one worker about one file, and all of them about as many as there are', async () => {
    await asked([5], { most: 3, reserve: 9 });
    expect(busy()).toHaveLength(1);
    FakeWorker.all = [];
    await asked([5, 6], { most: 3, reserve: 9 });
    expect(busy().map(({ calls }) => calls[0]?.each)).toEqual([[sized(5)], [sized(6)]]);
  });

  it('goes by bytes, and has large files read one at a time', async () => {
    const large = 16_000_001;
    const { answers, done } = await asked([100_000, 100_000, large, large, 7, 7, 7, 7], { most: 2 });
    const [one, other] = busy() as [FakeWorker, FakeWorker];
    expect(one.calls[0]?.each).toEqual([sized(100_000)]);
    expect(other.calls[0]?.each).toEqual([sized(100_000), sized(7)]);
    await answerAll();
    await done;
    expect(places(answers)).toEqual(upTo(8));
    expect(other.calls.flatMap(({ each }) => each)).not.toContainEqual(sized(large));
  });

  it('goes on behind a file that goes wrong', async () => {
    const { answers, done } = await asked([1, 2, 3, 4, 5, 6, 7, 8], { most: 1 });
    const [one] = busy() as [FakeWorker];
    await answer(one, 2);
    one.reply({ id: one.calls[0]?.id ?? 0, ok: false, problem: { code: 'binary' } });
    await settle();
    await answerAll();
    await done;
    expect(places(answers)).toEqual(upTo(8));
    expect(answers.filter(({ ok }) => !ok)).toEqual([{ place: 2, ok: false, said: 'binary' }]);
  });

  it('loses one file with a worker that traps, and has the others of it read by the first', async () => {
    const { answers, done, started } = await asked([1, 2, 3, 4, 5, 6, 7, 8]);
    const [one, other] = busy() as [FakeWorker, FakeWorker];
    const lost = other.calls[0]?.each?.map((own) => (own as { file: File }).file.size) ?? [];
    expect(lost.length).toBeGreaterThan(1);
    // The first one is done with everything else before.
    while (!answers.some(({ place }) => place === 7)) await answer(one);
    other.reply({ id: other.calls[0]?.id ?? 0, ok: false, problem: { code: 'trap' } });
    await settle();
    expect(other.ended).toBe(true);
    await answerAll();
    await done;
    expect(places(answers)).toEqual(upTo(8));
    expect(answers.filter(({ ok }) => !ok)).toEqual([{ place: (lost[0] ?? 0) - 1, ok: false, said: 'trap' }]);
    expect(FakeWorker.all).toHaveLength(started);
  });

  it('ends the worker that is at a file which is dropped, and no other', async () => {
    const { pool, answers, dropped, done } = await asked([1, 2, 3, 4, 5, 6, 7, 8]);
    const [one, other] = busy() as [FakeWorker, FakeWorker];
    const at = ((other.calls[0]?.each?.[0] as { file: File } | undefined)?.file.size ?? 0) - 1;
    dropped.add(at + 1).add(7);
    pool.drop();
    expect(other.ended).toBe(false);
    dropped.add(at);
    pool.drop();
    expect([one.ended, other.ended]).toEqual([false, true]);
    await settle();
    await answerAll();
    await done;
    // The two that no worker had come to are not read at all.
    expect(places(answers)).toEqual(upTo(8).filter((place) => place !== at + 1 && place !== 7));
    expect(answers.filter(({ ok }) => !ok)).toEqual([{ place: at, ok: false, said: 'cancelled' }]);
  });

  it('stops at once when it is cancelled, and does without those workers after that', async () => {
    const { control, answers, done, ask, started } = await asked(upTo(100));
    const were = busy();
    await answer(were[0] as FakeWorker, 3);
    control.abort();
    await done;
    expect(were.map(({ ended }) => ended)).toEqual([true, true]);
    expect(answers).toHaveLength(3);
    await ask(upTo(4));
    expect(answers).toHaveLength(3);
    expect(FakeWorker.all).toHaveLength(started);
  });
});
