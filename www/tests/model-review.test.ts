/** What a model found, in the state of the page and in the engine worker. */
import { describe, expect, it, vi } from 'vitest';
import type { EngineStart } from '../src/engine/protocol';
import { DECISION, findingAt } from '../src/work/findings';
import { failedModel, loadedModel, loadingModel, type ModelState } from '../src/work/model-state';
import { canReview, type Event, fileById, initialState, type State, update } from '../src/work/state';
import { plain } from './description';

const MODEL = 1;
const engine: EngineStart = {
  version: '1',
  wasmSha256: '',
  kinds: [{ name: 'PERSON', family: '', country: '', label: 'Person' }],
  detectors: [
    { name: 'rule', kind: 'PERSON' },
    { name: 'model', kind: 'OTHER' },
  ],
  roles: [],
};
const description = plain(9);

/** Rows of start, end and detector, for findings of the first kind. */
const rows = (...spans: [start: number, end: number, detector: number][]): Uint32Array =>
  new Uint32Array(spans.flatMap(([start, end, detector]) => [start, end, 0, 900, detector, 0, 0, 0, 0, 0]));

function then(state: State, ...events: Event[]): State {
  return events.reduce(update, state);
}

const info = { name: 'm', bytes: 1, sha256: 'aa', device: 'wasm' as const, labels: ['O', 'PER'], window: 9 };
const ready = (): ModelState => loadedModel(info, engine.kinds);
const suggested = [{ start: 4, end: 6, kind: 0, score: 900, label: 'PER' }];

const read = (found: Uint32Array, more: Partial<Extract<Event, { type: 'read' }>> = {}): Event[] => [
  { type: 'reading', id: 1 },
  { type: 'read', id: 1, description, rows: found, ...more },
];

/** One file that was read with a model, which found the second of two. */
function withModel(): State {
  return then(
    initialState('en'),
    { type: 'engine-started', engine },
    { type: 'model', model: ready() },
    { type: 'files-added', files: [{ name: 'a.txt', file: { size: 9 } as File }], skipped: 0 },
    ...read(rows([0, 2, 0], [4, 6, MODEL]), { suggested }),
    { type: 'step', step: 'review' },
    { type: 'text', file: 1, value: 'ab cd ef' },
  );
}

describe('a model', () => {
  it('holds Review shut until it is ready or gone', () => {
    const state = withModel();
    expect(canReview(state)).toBe(true);
    expect(fileById(state, 1)?.suggested).toEqual(suggested);
    for (const model of [
      loadingModel('m'),
      failedModel('m', { code: 'model-memory' }),
      loadedModel({ ...info, labels: ['O', 'MOOD'] }, engine.kinds),
    ]) {
      // Read again without it, which alone would do.
      const without = then(state, { type: 'model', model }, ...read(rows([0, 2, 0])));
      expect(canReview(without), model.state).toBe(false);
      expect(canReview(then(without, { type: 'model', model: null })), model.state).toBe(true);
    }
  });

  it('has files read again when it comes, goes or means something else, and then only', () => {
    const state = withModel();
    const states = (next: State): string[] => next.files.map(({ state: at }) => at);
    expect(states(then(state, { type: 'model', model: ready() }))).toEqual(['read']);
    expect(states(then(state, { type: 'model-meaning', labels: ['PER'], kind: -1 }))).toEqual(['waiting']);
    expect(states(then(state, { type: 'model-meaning', labels: ['PER'], kind: 0 }))).toEqual(['read']);
    expect(states(then(state, { type: 'model', model: null }))).toEqual(['waiting']);
    // A model that is still loading was not part of what was read.
    const plain = then(state, { type: 'model', model: null }, ...read(rows([0, 2, 0])));
    expect(states(then(plain, { type: 'model', model: loadingModel('n') }))).toEqual(['read']);
    expect(states(then(plain, { type: 'model', model: ready() }))).toEqual(['waiting']);
  });

  it('that failed on a file is taken away with the fault', () => {
    const failed = then(
      withModel(),
      { type: 'model-meaning', labels: ['PER'], kind: -1 },
      { type: 'reading', id: 1 },
      { type: 'failed', id: 1, problem: { code: 'model-too-slow' } },
    );
    expect(canReview(failed)).toBe(false);
    const gone = then(failed, { type: 'model', model: null });
    expect(gone.files[0]).toMatchObject({ state: 'waiting', problem: null });
    // A fault of the file's own stays.
    const bad = then(
      withModel(),
      { type: 'model-meaning', labels: ['PER'], kind: -1 },
      { type: 'reading', id: 1 },
      { type: 'failed', id: 1, problem: { code: 'binary' } },
      { type: 'model', model: null },
    );
    expect(bad.files[0]?.state).toBe('failed');
  });

  it('leaves behind what a person took out on its word, and that can be undone', () => {
    const decided = then(
      withModel(),
      { type: 'decide', finding: 1, decision: DECISION.redact, advance: false },
      { type: 'model', model: null },
      ...read(rows([0, 2, 0])),
    );
    const file = fileById(decided, 1);
    expect(file?.suggested).toEqual([]);
    expect([...(file?.findings.decisions ?? [])]).toEqual([DECISION.pending, DECISION.redact]);
    expect(file && findingAt(file.findings, 1)).toMatchObject({ start: 4, end: 6, added: true });
    const undone = fileById(then(decided, { type: 'undo' }), 1);
    expect([...(undone?.findings.decisions ?? [])]).toEqual([DECISION.pending, DECISION.pending]);
    // What was kept or not decided goes with it.
    for (const decision of [DECISION.keep, null] as const) {
      const events: Event[] =
        decision === null ? [] : [{ type: 'decide', finding: 1, decision, advance: false }];
      const gone = then(withModel(), ...events, { type: 'model', model: null }, ...read(rows([0, 2, 0])));
      expect(fileById(gone, 1)?.findings.decisions).toHaveLength(1);
    }
    // The same model once more: its finding is the same, and so is the decision.
    const again = then(
      withModel(),
      { type: 'decide', finding: 1, decision: DECISION.redact, advance: false },
      { type: 'policy', text: '{}' },
      ...read(rows([0, 2, 0], [3, 4, 0], [4, 6, MODEL]), { suggested }),
    );
    expect([...(fileById(again, 1)?.findings.decisions ?? [])]).toEqual([0, 0, DECISION.redact]);
    expect(fileById(again, 1)?.findings.extra).toEqual([]);
  });
});

describe('the engine worker', () => {
  it('puts what a model found behind its own findings, the same way when it seals', async () => {
    vi.resetModules();
    const replies = new Map<number, (reply: unknown) => void>();
    const scope = globalThis as unknown as {
      onmessage: (event: { data: unknown }) => void;
      postMessage: (reply: { id: number }) => void;
      fetch: unknown;
    };
    scope.fetch = async (address: string) => {
      if (address === '/lock-probe') throw new TypeError('blocked');
      // The smallest wasm file there is.
      return new Response(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
    };
    scope.postMessage = (reply) => replies.get(reply.id)?.(reply);
    await import('../src/engine/engine.worker');
    let id = 0;
    const call = (method: string, params: object): Promise<unknown> =>
      new Promise((resolve) => {
        id += 1;
        replies.set(id, resolve);
        scope.onmessage({ data: { id, method, params } });
      });
    await call('start', { warm: null, names: true, risk: false });
    const request = {
      file: new File(['a1bc2'], 'a.txt'),
      extension: 'txt',
      words: [],
      policy: '',
      key: '',
      suggested: Uint32Array.of(2, 4, 0, 800),
    };
    const seen = (await call('inspect', { ...request, never: [], withText: false })) as {
      value: { rows: Uint32Array };
    };
    expect(
      Array.from({ length: 3 }, (_, row) => [...seen.value.rows.subarray(row * 10, row * 10 + 4)]),
    ).toEqual([
      [1, 2, 0, 1000],
      [4, 5, 0, 1000],
      [2, 4, 0, 800],
    ]);
    const seal = (more: object): Promise<unknown> =>
      call('sealFile', {
        ...request,
        expected: 3,
        decisions: Uint8Array.of(2, 2, 1),
        additions: [],
        residuals: [],
        told: new Uint32Array(0),
        ...more,
      });
    // Forgotten, it is another document: nothing is sealed.
    expect(await seal({ suggested: undefined })).toMatchObject({ ok: false, problem: { code: 'changed' } });
    expect(await seal({})).toMatchObject({ ok: true });
    // So are mentions of people who were found in other files, which stand behind all that.
    const letter = {
      ...request,
      file: new File(['Anna Berg 1, Berg'], 'b.txt'),
      suggested: Uint32Array.of(0, 9, 0, 800),
    };
    const mentioned = await call('mentions', {
      ...letter,
      found: Uint32Array.of(5, 9, 0, 0),
      names: 'Ole Berg',
    });
    expect(mentioned).toMatchObject({ ok: true, value: { mentioned: Uint32Array.of(13, 17, 0, 750) } });
    const opened = await call('inspect', {
      ...letter,
      mentioned: Uint32Array.of(13, 17, 0, 750),
      never: [],
      withText: false,
    });
    expect(opened).toMatchObject({ ok: true, value: { detected: 2, people: 'Anna Berg' } });
    const { rows: all } = (opened as { value: { rows: Uint32Array } }).value;
    expect([...all.subarray(20, 24)]).toEqual([13, 17, 0, 750]);
    const more = { ...letter, decisions: Uint8Array.of(1, 2, 1) };
    expect(await seal(more)).toMatchObject({ ok: false, problem: { code: 'changed' } });
    expect(await seal({ ...more, mentioned: Uint32Array.of(13, 17, 0, 750) })).toMatchObject({ ok: true });
    const sealed = (await call('seal', { record: '{}' })) as { value: { bytes: Uint8Array } };
    expect(new TextDecoder().decode(sealed.value.bytes)).toBe('a1**2|Anna Berg *, ****');
  });
});
