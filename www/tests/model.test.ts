/** Models that people bring: what their labels mean, how their numbers become places, and how long texts are cut. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { WorkerLike } from '../src/engine/engine';
import { type Judged, judge, meaning, spansOf } from '../src/model/decode';
import { nameOf, readConfig, sortFiles } from '../src/model/files';
import { basesOf, kindOfLabel, knownLabels, plainLabel, readLabel } from '../src/model/labels';
import { fetchHosted, introduction, Model } from '../src/model/model';
import { sections, windows } from '../src/model/windows';
import {
  kindsOfLabels,
  loadedModel,
  modelKey,
  PASSED_OVER,
  packed,
  unnamed,
  withMeaning,
} from '../src/work/model-state';

/** The names of the core's kinds, by its own table. */
const KINDS = [
  ...readFileSync(join(import.meta.dirname, '../../rules/src/kind.rs'), 'utf8').matchAll(
    /^ {4}\w+, "([A-Z0-9_]+)", /gm,
  ),
].map(([, name]) => name);

/** The labels of OpenAI Privacy Filter, as its configuration gives them. */
const PRIVACY_FILTER = [
  'O',
  ...['account_number', 'private_address', 'private_date', 'private_email', 'private_person']
    .concat(['private_phone', 'private_url', 'secret'])
    .flatMap((base) => ['B', 'I', 'E', 'S'].map((position) => `${position}-${base}`)),
];

/** Numbers by chance that are the same each time. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

describe('labels', () => {
  it.each(knownLabels())('%s is %s, a kind of the core', (label, kind) => {
    expect(KINDS).toContain(kind);
    expect(plainLabel(label)).toBe(label);
  });

  it('are told from where in a value a token stands', () => {
    expect(
      ['O', 'B-PER', 'I-PER', 'E_MAIL', 'L-per', 'U-x', 'M-x', 'E-x', 'S-x', 'EMAIL', 'S-', 'B'].map(
        readLabel,
      ),
    ).toEqual([
      { position: 'outside', base: '' },
      { position: 'begin', base: 'PER' },
      { position: 'inside', base: 'PER' },
      { position: 'whole', base: 'E_MAIL' },
      { position: 'end', base: 'per' },
      { position: 'single', base: 'x' },
      { position: 'inside', base: 'x' },
      { position: 'end', base: 'x' },
      { position: 'single', base: 'x' },
      { position: 'whole', base: 'EMAIL' },
      { position: 'whole', base: 'S-' },
      { position: 'whole', base: 'B' },
    ]);
  });

  it('of OpenAI Privacy Filter are all known', () => {
    expect(PRIVACY_FILTER).toHaveLength(33);
    expect(basesOf(PRIVACY_FILTER).map((base) => [base, kindOfLabel(base)])).toEqual([
      ['account_number', 'BANK_ACCOUNT'],
      ['private_address', 'STREET_ADDRESS'],
      ['private_date', 'DATE_TIME'],
      ['private_email', 'EMAIL_ADDRESS'],
      ['private_person', 'PERSON'],
      ['private_phone', 'PHONE_NUMBER'],
      ['private_url', 'URL'],
      ['secret', 'PASSWORD'],
    ]);
  });

  it('that nobody knows wait for the person, and none is left out in silence', () => {
    const kinds = ['PERSON', 'OTHER'].map((name) => ({ name, family: '', country: '', label: name }));
    const info = {
      name: 'm',
      bytes: 1,
      sha256: 'aa',
      device: 'wasm' as const,
      labels: ['O', 'B-PER', 'I-PER', 'B-MOOD', 'I-MOOD', 'constructor'],
      window: 9,
    };
    const model = loadedModel(info, kinds);
    expect(model.state).toBe('choosing');
    expect(unnamed(model)).toEqual(['MOOD', 'constructor']);
    expect(modelKey(model)).toBe('');
    const half = withMeaning(model, ['MOOD'], 1);
    expect(half.state).toBe('choosing');
    const ready = withMeaning(half, ['constructor', 'nobody'], PASSED_OVER);
    expect(ready.state).toBe('ready');
    expect(kindsOfLabels(ready)).toEqual([PASSED_OVER, 0, 0, 1, 1, PASSED_OVER]);
    // Another meaning finds something else, so files are read again.
    expect(modelKey(withMeaning(ready, ['MOOD'], 0))).not.toBe(modelKey(ready));
  });
});

describe('the files of a model', () => {
  const files = (...names: string[]) => names.map((name) => ({ name, file: new Blob([name]) }));
  const codeOf = (run: () => unknown): string => {
    try {
      run();
    } catch (error) {
      return (error as { code: string }).code;
    }
    return '';
  };

  it('are known by their names', () => {
    const sorted = sortFiles(
      files('repo/.gitattributes', 'repo/config.json', 'repo/README.md', 'repo/tokenizer.json').concat(
        files('repo/onnx/model.onnx', 'repo/onnx/model.onnx_data', 'repo/vocab.txt'),
      ),
    );
    expect(sorted.graph.name).toBe('model.onnx');
    expect(sorted.weights.map(({ name }) => name)).toEqual(['model.onnx_data']);
    expect(nameOf(files('repo/config.json', 'repo/onnx/model.onnx'))).toBe('repo');
    expect(nameOf(files('config.json', 'tiny.onnx'))).toBe('tiny');
  });

  it('that are missing or too many are named', () => {
    const code = (...names: string[]): string => codeOf(() => sortFiles(files(...names)));
    expect(code('tokenizer.json', 'config.json')).toBe('model-no-onnx');
    expect(code('a.onnx', 'b.onnx', 'tokenizer.json', 'config.json')).toBe('model-several');
    expect(code('a.onnx', 'config.json')).toBe('model-no-tokenizer');
    expect(code('a.onnx', 'tokenizer.json')).toBe('model-no-config');
    expect(code('a.onnx', 'tokenizer.json', 'config.json')).toBe('');
  });

  it('say how many tokens the model can see', () => {
    const id2label = { 0: 'O', 1: 'PER' };
    const read = (more: object) => readConfig(JSON.stringify({ id2label, ...more })).longest;
    expect(read({ max_position_embeddings: 128 })).toBe(128);
    expect(read({ max_position_embeddings: 131072 })).toBe(512);
    expect(read({ max_position_embeddings: 258, model_type: 'xlm-roberta' })).toBe(256);
    expect(read({})).toBe(512);
    for (const bad of [
      '',
      '[]',
      'null',
      '{}',
      '{"id2label":{"0":"O"}}',
      '{"id2label":{"0":"O","2":"PER"}}',
      '{"id2label":{"0":"O","1":7}}',
      '{"id2label":{"0":"O","1":"PER"},"max_position_embeddings":4}',
    ])
      expect(
        codeOf(() => readConfig(bad)),
        bad,
      ).toBe('model-bad-config');
  });
});

/** Tokens for tests: words, and parts of words after `|`; what stands between is left out. */
function tokens(
  text: string,
  pattern = /[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu,
): { starts: number[]; ends: number[] } {
  const all = [...text.matchAll(pattern)];
  return {
    starts: all.map(({ index }) => index),
    ends: all.map(({ index, 0: value }) => index + value.length),
  };
}

/** Scores that are sure of one label for each token. */
function sure(labels: readonly string[], wanted: readonly string[], margin = 8): Judged[] {
  const bases = basesOf(labels);
  const kinds = labels.map((label) => bases.indexOf(readLabel(label).base));
  const means = meaning(labels, kinds);
  return wanted.map((label) =>
    judge(
      labels.map((other) => (other === label ? margin : 0)),
      means,
    ),
  );
}

describe('decoding', () => {
  const BIOES = ['O', 'B-A', 'I-A', 'E-A', 'S-A', 'B-B', 'I-B', 'E-B', 'S-B'];
  const found = (text: string, labels: readonly string[], wanted: string) =>
    spansOf(text, tokens(text), sure(labels, wanted.split(' '))).map(({ start, end, label }) => [
      text.slice(start, end),
      label,
    ]);

  it('reads begin, inside, end and single', () => {
    expect(found('Anna Kay met Bo Lee Joy', BIOES, 'B-A E-A O S-A S-A S-B')).toEqual([
      ['Anna Kay', 'A'],
      ['Bo', 'A'],
      ['Lee', 'A'],
      ['Joy', 'B'],
    ]);
  });

  it('loses nothing to an order of labels that cannot be', () => {
    expect(found('Anna Kay met Bo', BIOES, 'I-A I-A O E-A')).toEqual([
      ['Anna Kay', 'A'],
      ['Bo', 'A'],
    ]);
    // Models without beginnings, and labels without positions.
    expect(found('Anna Kay met', ['O', 'I-A'], 'I-A I-A O')).toEqual([['Anna Kay', 'A']]);
    expect(found('Anna Kay met', ['O', 'A'], 'A A O')).toEqual([['Anna Kay', 'A']]);
  });

  it('takes whole words, without white space, and nothing across another token', () => {
    const text = 'Jonas-dottir, Eva';
    // The model saw only the middle of the first word, and white space before the last.
    const places = { starts: [2, 12, 13], ends: [4, 13, 17] };
    const spans = spansOf(text, places, sure(['O', 'A'], ['A', 'O', 'A']));
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['Jonas', 'Eva']);
    expect(spansOf('   ', { starts: [0], ends: [3] }, sure(['O', 'A'], ['A']))).toEqual([]);
    // No spaces between words: only what was pointed at.
    const han = '我叫王伟。';
    const names = spansOf(han, { starts: [2], ends: [4] }, sure(['O', 'A'], ['A']));
    expect(names.map(({ start, end }) => han.slice(start, end))).toEqual(['王伟']);
  });

  it('calls a word what most of it is', () => {
    const text = 'Reykjavik';
    const means = meaning(['O', 'A', 'B'], [-1, 0, 1]);
    const judged = [
      [0, 3, 0],
      [0, 0, 3],
      [0, 0, 3],
    ].map((row) => judge(row, means));
    const places = { starts: [0, 3, 6], ends: [3, 6, 9] };
    expect(spansOf(text, places, judged)).toMatchObject([{ start: 0, end: 9, kind: 1 }]);
  });

  it('adds up the labels of one kind, and scores by it', () => {
    const means = meaning(['O', 'GIVENNAME', 'SURNAME', 'CITY'], [-1, 0, 0, 1]);
    // Neither name alone is as likely as nothing at all.
    const one = judge([Math.log(0.4), Math.log(0.3), Math.log(0.25), Math.log(0.05)], means);
    expect(one).toMatchObject({ kind: 0, base: 'GIVENNAME' });
    expect(one.score).toBeCloseTo(0.55);
    // What is passed over counts as nothing.
    expect(judge([0, 0, 0, 9], meaning(['O', 'A', 'B', 'C'], [-1, 0, 0, -1])).kind).toBe(-1);
  });

  it('throws at numbers that are none', () => {
    const means = meaning(['O', 'A'], [-1, 0]);
    for (const row of [[Number.NaN, 1], [1], []]) expect(() => judge(row, means)).toThrow(RangeError);
  });

  it('joins a given name and a surname, and begins anew with the next given name', () => {
    const labels = ['O', 'B-GIVENNAME', 'I-GIVENNAME', 'B-SURNAME', 'I-SURNAME'];
    const means = meaning(labels, [-1, 0, 0, 0, 0]);
    const text = 'Anna Lee Bo Bo';
    const judged = ['B-GIVENNAME', 'B-SURNAME', 'B-GIVENNAME', 'B-GIVENNAME'].map((label) =>
      judge(
        labels.map((other) => (other === label ? 9 : 0)),
        means,
      ),
    );
    expect(spansOf(text, tokens(text), judged).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Anna Lee',
      'Bo',
      'Bo',
    ]);
  });
});

describe('windows', () => {
  it('judge each token once, and never at an edge that is not the text’s own', () => {
    const random = chance(7);
    for (let round = 0; round < 500; round += 1) {
      const count = Math.floor(random() * 300);
      const size = 1 + Math.floor(random() * 60);
      const overlap = Math.floor(random() * size);
      const list = windows(count, size, overlap);
      let next = 0;
      for (const { from, to, keepFrom, keepTo } of list) {
        expect(keepFrom).toBe(next);
        expect(from <= keepFrom && keepFrom < keepTo && keepTo <= to && to - from <= size).toBe(true);
        if (from > 0) expect(keepFrom - from).toBeGreaterThanOrEqual(overlap >> 1);
        if (to < count) expect(to - keepTo).toBe(overlap >> 1);
        next = keepTo;
      }
      expect(next).toBe(count);
    }
  });

  /** A scorer that looks at the token and `reach` of its neighbours on each side, and at nothing else. */
  function scored(ids: readonly number[], reach: number, labels: number): number[][] {
    return ids.map((_, at) =>
      Array.from({ length: labels }, (_, label) => {
        let sum = 0;
        for (let near = at - reach; near <= at + reach; near += 1) {
          const id = ids[near] ?? 999;
          sum = (sum * 31 + id * 7 + (near - at) * 13 + label * 101) % 1009;
        }
        return (sum / 1009) * 6;
      }),
    );
  }

  it('find the same as one look at the whole, across every edge', () => {
    const random = chance(11);
    const labels = ['O', 'B-A', 'I-A', 'E-A', 'S-A', 'B-B', 'I-B'];
    const means = meaning(labels, [-1, 0, 0, 0, 0, 1, 1]);
    let spans = 0;
    for (let round = 0; round < 200; round += 1) {
      const words = Array.from({ length: 1 + Math.floor(random() * 120) }, () =>
        'abcdefgh'.slice(0, 1 + Math.floor(random() * 8)),
      );
      const text = words.join(' ');
      // Some words are several tokens.
      const places = tokens(text, /[a-h]{1,3}/g);
      const ids = places.starts.map(() => Math.floor(random() * 50));
      const reach = Math.floor(random() * 4);
      const size = 8 + Math.floor(random() * 24);
      const judgedAs = (rows: number[][]): Judged[] => rows.map((row) => judge(row, means));
      const whole = spansOf(text, places, judgedAs(scored(ids, reach, labels.length)));
      const parts: Judged[] = [];
      for (const { from, to, keepFrom, keepTo } of windows(ids.length, size, reach * 2))
        parts.push(
          ...judgedAs(scored(ids.slice(from, to), reach, labels.length)).slice(
            keepFrom - from,
            keepTo - from,
          ),
        );
      expect(spansOf(text, places, parts)).toEqual(whole);
      spans += whole.length;
    }
    expect(spans).toBeGreaterThan(500);
  });

  it('cut a text into sections at lines, and never within a character', () => {
    const random = chance(3);
    for (let round = 0; round < 200; round += 1) {
      const text = Array.from(
        { length: Math.floor(random() * 200) },
        () => ['a', 'b', ' ', '\n', '😀', 'é'][Math.floor(random() * 6)],
      ).join('');
      const cut = sections(text, 5 + Math.floor(random() * 20));
      expect(cut.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      for (const { start, end } of cut) expect(/\p{Surrogate}/u.test(text.slice(start, end))).toBe(false);
    }
    expect(sections('one\ntwo three', 8)).toEqual([
      { start: 0, end: 4 },
      { start: 4, end: 7 },
      { start: 7, end: 13 },
    ]);
    expect(sections('', 5)).toEqual([]);
  });
});

describe('the worker of a model', () => {
  type Message = { id: number; method: string; params: unknown };
  /** A worker that answers as it is told; `null` for no answer. */
  function workers(answer: (message: Message) => unknown[] | null) {
    const all: { ended: boolean; asked: string[] }[] = [];
    const create = (): WorkerLike => {
      const log = { ended: false, asked: [] as string[] };
      all.push(log);
      const worker: WorkerLike = {
        onmessage: null,
        onerror: null,
        onmessageerror: null,
        terminate: () => {
          log.ended = true;
        },
        postMessage: (message) => {
          const call = message as Message;
          log.asked.push(call.method);
          for (const part of answer(call) ?? [])
            queueMicrotask(() =>
              worker.onmessage?.({ data: { id: call.id, ...(part as object) } } as MessageEvent),
            );
        },
      };
      return worker;
    };
    return { create, all };
  }
  const INFO = { name: 'm', bytes: 1, sha256: 'aa', device: 'wasm', labels: ['O', 'A'], window: 9 };
  const files = [{ name: 'a.onnx', file: new Blob() }];

  it('is loaded once, and again after a rest or a fault', async () => {
    let fails = false;
    const { create, all } = workers(({ method }) =>
      method === 'load'
        ? [{ progress: 0.5 }, { ok: true, value: INFO }]
        : [fails ? { ok: false, problem: { code: 'model-memory' } } : { ok: true, value: { found: [] } }],
    );
    const model = new Model(create, 'm', files);
    const shares: number[] = [];
    expect(await model.load({ onProgress: (share) => shares.push(share) })).toEqual({
      ok: true,
      value: INFO,
    });
    expect(shares).toEqual([0.5]);
    await model.find('a', [-1, 0]);
    await model.find('b', [-1, 0]);
    expect(all).toEqual([{ ended: false, asked: ['load', 'find', 'find'] }]);
    fails = true;
    expect(await model.find('c', [-1, 0])).toEqual({ ok: false, problem: { code: 'model-memory' } });
    expect(all[0]?.ended).toBe(true);
    fails = false;
    expect(await model.find('c', [-1, 0])).toMatchObject({ ok: true });
    expect(all[1]).toEqual({ ended: false, asked: ['load', 'find'] });
    model.rest();
    expect(all[1]?.ended).toBe(true);
  });

  it('can be cancelled, also by taking the model away', async () => {
    const { create, all } = workers(({ method }) => (method === 'load' ? [{ ok: true, value: INFO }] : null));
    const model = new Model(create, 'm', files);
    await model.load();
    const control = new AbortController();
    const first = model.find('a', [], { signal: control.signal });
    await Promise.resolve();
    control.abort();
    expect(await first).toEqual({ ok: false, problem: { code: 'cancelled' } });
    await model.load();
    const second = model.find('a', []);
    await Promise.resolve();
    model.rest();
    expect(await second).toEqual({ ok: false, problem: { code: 'cancelled' } });
    expect(all.every(({ ended }) => ended)).toBe(true);
  });

  it('fetches what the host offers in a life of its own', async () => {
    const hosted = { name: 'h', files: [] };
    const { create, all } = workers(({ method }) =>
      method === 'introduce'
        ? [{ ok: true, value: { models: [hosted], texts: {} } }]
        : [{ ok: false, problem: { code: 'model-wrong-digest' } }],
    );
    expect(await introduction(create)).toEqual({ ok: true, value: { models: [hosted], texts: {} } });
    expect(await fetchHosted(create, hosted, {})).toEqual({
      ok: false,
      problem: { code: 'model-wrong-digest' },
    });
    expect(all).toEqual([
      { ended: true, asked: ['introduce'] },
      { ended: true, asked: ['fetchHosted'] },
    ]);
  });

  it('hands over rows of four numbers', () => {
    const found = [{ start: 1, end: 4, kind: 2, score: 900, label: 'A' }];
    expect(Array.from(packed(found))).toEqual([1, 4, 2, 900]);
  });
});
