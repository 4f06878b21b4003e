import { describe, expect, it } from 'vitest';
import { countBySort, DECISION, decisionAt, findingAt, isByPolicy, reasonAt } from '../src/work/findings';
import {
  atOnce,
  canConsent,
  canReview,
  type Event,
  extensionOf,
  FILE_LIMIT,
  few,
  fileById,
  initialState,
  parseWords,
  reviewed,
  reviewers,
  reviewFacts,
  type State,
  sampleResult,
  unconfirmed,
  undecidedInAll,
  update,
  updateAll,
  walkable,
} from '../src/work/state';
import { plain } from './description';

const rows = (...spans: [number, number, number?][]): Uint32Array =>
  new Uint32Array(spans.flatMap(([start, end, kind = 0]) => [start, end, kind, 900, 0, 0, 0, 0, 0, 0]));

const description = plain(9);

function then(state: State, ...events: Event[]): State {
  return events.reduce(update, state);
}

function file(name: string, size = 10): { name: string; file: File } {
  return { name, file: { name, size } as File };
}

function read(id: number, found: Uint32Array): Event[] {
  return [
    { type: 'reading', id },
    { type: 'read', id, description, rows: found },
  ];
}

/** Two files in Review, the first with three findings, the second with one. */
function inReview(): State {
  return then(
    initialState('en'),
    { type: 'files-added', files: [file('a.txt'), file('b.csv')], skipped: 0 },
    ...read(1, rows([0, 2, 0], [4, 6, 1], [8, 9, 0])),
    ...read(2, rows([3, 5, 1])),
    { type: 'step', step: 'review' },
    { type: 'text', file: 1, value: 'text of the first' },
  );
}

const decisions = (state: State, id: number): number[] => [
  ...(fileById(state, id)?.findings.decisions ?? []),
];
const decide = (finding: number, decision: 1 | 2): Event => ({
  type: 'decide',
  finding,
  decision,
  advance: true,
});

describe('many files', () => {
  const folder = (...sizes: number[]): State =>
    then(initialState('en'), {
      type: 'files-added',
      files: sizes.map((size, place) => file(`${place}.txt`, size)),
      skipped: 0,
    });
  const ids = (files: readonly { id: number }[]): number[] => files.map(({ id }) => id);

  it('go to the engine some at once, a large one by itself, and the one on the screen first', () => {
    const state = folder(2_000_000, 400_000, 600_000, 1, 1_000_001, 5);
    const { files } = state;
    expect(ids(few(files))).toEqual([1]);
    expect(ids(few(files, 1))).toEqual([2, 3]);
    expect(ids(few(files, 3))).toEqual([4]);
    expect(ids(few(files, 4))).toEqual([5]);
    expect(ids(few(files, 5))).toEqual([6]);
    expect(few(files, 6)).toEqual([]);
    expect(few(folder(...Array<number>(300).fill(1)).files)).toHaveLength(256);
    const shown = then(state, { type: 'review-file', id: 4 });
    expect(ids(atOnce(shown, files, 2))).toEqual([4]);
    expect(ids(atOnce(shown, files.slice(0, 3), 1))).toEqual([1]);
    expect(ids(atOnce(shown, files.slice(0, 3), 2))).toEqual([1, 2, 3]);
    expect(ids(atOnce(state, files, 9))).toEqual(ids(files));
    expect(atOnce(state, [], 2)).toEqual([]);
  });

  it('are taken in at once, but for those that were cancelled or removed before', () => {
    const cancelled = then(folder(1, 1, 1, 1), { type: 'cancel', id: 2 }, { type: 'remove', id: 3 });
    const answers = [1, 2, 3, 4].flatMap((id) => read(id, rows([0, 2])));
    const state = updateAll(cancelled, answers);
    expect(state.files.map(({ id, state: at }) => `${id} ${at}`)).toEqual([
      '1 read',
      '2 cancelled',
      '4 read',
    ]);
    expect(
      updateAll(cancelled, [{ type: 'failed', id: 2, problem: { code: 'trap' } }]).files[1],
    ).toMatchObject({
      state: 'cancelled',
    });
    const failed = then(
      state,
      { type: 'files-added', files: [file('c.txt')], skipped: 0 },
      { type: 'reading', id: 5 },
    );
    const left = then(
      failed,
      { type: 'failed', id: 5, problem: { code: 'binary' } },
      { type: 'remove-failed' },
    );
    expect(ids(left.files)).toEqual([1, 4]);
  });
});

describe('adding files', () => {
  it('goes from waiting to read, and lets the person go on only when every file is read', () => {
    let state = then(initialState('en'), {
      type: 'files-added',
      files: [file('a.txt'), file('a.txt')],
      skipped: 2,
    });
    expect(state.files.map(({ id, state: at }) => [id, at])).toEqual([
      [1, 'waiting'],
      [2, 'waiting'],
    ]);
    expect(state.skipped).toBe(2);
    expect(canReview(state)).toBe(false);
    state = then(
      state,
      ...read(1, rows()),
      { type: 'reading', id: 2 },
      { type: 'failed', id: 2, problem: { code: 'binary' } },
    );
    expect(canReview(state)).toBe(false);
    expect(then(state, { type: 'step', step: 'review' }).step).toBe('add');
    state = then(state, { type: 'remove', id: 2 });
    expect(canReview(state)).toBe(true);
  });

  it('refuses what is too large on sight', () => {
    const state = then(initialState('en'), {
      type: 'files-added',
      files: [file('big.txt', FILE_LIMIT + 1)],
      skipped: 0,
    });
    expect(state.files[0]).toMatchObject({ state: 'failed', problem: { code: 'too-large' } });
  });

  it('drops an answer that comes after a cancel', () => {
    const state = then(
      initialState('en'),
      { type: 'files-added', files: [file('a.txt')], skipped: 0 },
      { type: 'reading', id: 1 },
      { type: 'cancel', id: 1 },
      { type: 'read', id: 1, description, rows: rows([0, 1]) },
      { type: 'failed', id: 1, problem: { code: 'cancelled' } },
    );
    expect(state.files[0]?.state).toBe('cancelled');
  });

  it('reads the files again with a new word list, and keeps the decisions', () => {
    let state = then(
      inReview(),
      decide(1, 2),
      { type: 'step', step: 'add' },
      { type: 'words', text: ' Jón \n\nJón\n' },
    );
    expect(state.words).toEqual(['Jón']);
    expect(state.files.every(({ state: at }) => at === 'waiting')).toBe(true);
    state = then(state, ...read(1, rows([0, 2, 0], [3, 4, 9], [4, 6, 1], [8, 9, 0])));
    expect(decisions(state, 1)).toEqual([0, 0, 2, 0]);
    expect(decisions(then(state, { type: 'undo' }), 1)).toEqual([0, 0, 0, 0]);
    expect(decisions(then(state, { type: 'undo' }, { type: 'redo' }), 1)).toEqual([0, 0, 2, 0]);
    expect(then(state, { type: 'words', text: 'Jón' })).toBe(state);
  });

  it('knows extensions and words', () => {
    expect(['a.TXT', 'x/y.z/b', '.hidden', 'b.tar.gz', 'c.'].map(extensionOf)).toEqual([
      'txt',
      '',
      '',
      'gz',
      '',
    ]);
    expect(parseWords('a\r\n b c \n')).toEqual(['a', 'b c']);
  });
});

describe('review', () => {
  it('starts at the first undecided finding and goes on to the next one with each decision', () => {
    let state = inReview();
    expect(state.current).toBe(0);
    state = then(state, decide(0, 1));
    expect([state.current, decisions(state, 1)]).toEqual([1, [1, 0, 0]]);
    state = then(state, decide(1, 2), decide(2, 1));
    expect([state.current, decisions(state, 1)]).toEqual([2, [1, 2, 1]]);
  });

  it('comes back to what was left undecided', () => {
    const state = then(inReview(), { type: 'current', finding: 2 }, decide(2, 1));
    expect(state.current).toBe(0);
  });

  it('walks without falling off the ends', () => {
    let state = then(inReview(), { type: 'move', by: -1 });
    expect(state.current).toBe(0);
    state = then(state, { type: 'move', by: 1 }, { type: 'move', by: 1 }, { type: 'move', by: 1 });
    expect(state.current).toBe(2);
  });

  it('keeps to the filter', () => {
    const state = then(inReview(), { type: 'filter', kind: 1 });
    expect(state.current).toBe(1);
    const entry = fileById(state, 1);
    expect(entry && walkable(state, entry)).toEqual([1]);
    expect(then(state, { type: 'filter', kind: null }).filter).toBe(null);
  });

  it('keeps with a reason, which is undone and goes when the decision does', () => {
    const keptFor = (finding: number, reason: number): Event => ({
      type: 'decide',
      finding,
      decision: 2,
      advance: true,
      reason,
    });
    const reasons = (state: State): number[] => [0, 1, 2].map((finding) => reasonOf(state, finding));
    const reasonOf = (state: State, finding: number): number => {
      const findings = fileById(state, 1)?.findings;
      return findings ? reasonAt(findings, finding) : -1;
    };
    let state = then(inReview(), keptFor(0, 2), keptFor(1, 3), decide(2, 2));
    expect(reasons(state)).toEqual([2, 3, 0]);
    expect(reviewFacts(state).kept).toEqual([
      [0, 0, 1],
      [0, 2, 1],
      [1, 3, 1],
    ]);
    // Another reason is a step of its own.
    state = then(state, keptFor(0, 1));
    expect(reasons(state)).toEqual([1, 3, 0]);
    state = then(state, { type: 'undo' });
    expect(reasons(state)).toEqual([2, 3, 0]);
    state = then(state, decide(0, 1));
    expect([reasons(state), decisions(state, 1)]).toEqual([
      [0, 3, 0],
      [1, 2, 2],
    ]);
    expect(reasons(then(state, decide(0, 2)))).toEqual([0, 3, 0]);
    expect(reasons(then(state, { type: 'undo' }))).toEqual([2, 3, 0]);
    const many: Event = { type: 'decide-many', findings: [0, 1, 2], decision: 2, reason: 5 };
    expect(reasons(then(state, many))).toEqual([5, 5, 5]);
    expect(reasons(then(state, many, { type: 'undo' }))).toEqual([0, 3, 0]);
    // Files that are read again keep the reasons with the decisions.
    state = then(state, { type: 'step', step: 'add' }, { type: 'words', text: 'Jón' });
    state = then(state, ...read(1, rows([0, 2, 0], [3, 4, 9], [4, 6, 1], [8, 9, 0])));
    const again = fileById(state, 1)?.findings;
    expect(again && [0, 1, 2, 3].map((finding) => reasonAt(again, finding))).toEqual([0, 0, 3, 0]);
    const undone = fileById(then(state, { type: 'undo' }), 1)?.findings;
    expect(undone && reasonAt(undone, 0)).toBe(2);
  });

  it('lists by decision, with counts, and goes on to the next one when a finding leaves the list', () => {
    let state = then(inReview(), decide(1, 2));
    const list = (at: State): readonly number[] => {
      const entry = fileById(at, 1);
      return entry ? walkable(at, entry) : [];
    };
    const counts = (at: State): unknown => {
      const entry = fileById(at, 1);
      return entry && countBySort(entry.findings);
    };
    expect(counts(state)).toEqual({ undecided: 2, redacted: 0, kept: 1, added: 0 });
    state = then(state, { type: 'sort', sort: 'kept' });
    expect([list(state), state.current]).toEqual([[1], 1]);
    state = then(state, { type: 'sort', sort: 'undecided' }, { type: 'current', finding: 0 });
    expect(list(state)).toEqual([0, 2]);
    state = then(state, decide(0, 1));
    expect([list(state), state.current]).toEqual([[2], 2]);
    state = then(state, { type: 'undo' });
    expect([state.sort, state.current]).toEqual([null, 0]);
    state = then(state, { type: 'add-findings', spans: [{ start: 10, end: 12 }], kind: 1 });
    state = then(state, { type: 'sort', sort: 'added' });
    expect([list(state), counts(state)]).toEqual([[3], { undecided: 2, redacted: 1, kept: 1, added: 1 }]);
    // A filter by kind goes with it.
    state = then(state, { type: 'sort', sort: 'redacted' }, { type: 'filter', kind: 0 });
    expect(list(state)).toEqual([]);
    expect(then(state, { type: 'next-undecided' }).sort).toBe(null);
  });

  it('decides by kind and over all files, each in one step that can be undone', () => {
    let state = then(inReview(), decide(0, 2), { type: 'decide-many', findings: [2], decision: 1 });
    expect(decisions(state, 1)).toEqual([2, 0, 1]);
    state = then(state, { type: 'redact-all-files' });
    expect([decisions(state, 1), decisions(state, 2)]).toEqual([[2, 1, 1], [1]]);
    expect(undecidedInAll(state)).toBe(0);
    state = then(state, { type: 'undo' });
    expect([decisions(state, 1), decisions(state, 2)]).toEqual([[2, 0, 1], [0]]);
    state = then(state, { type: 'undo' }, { type: 'undo' });
    expect(decisions(state, 1)).toEqual([0, 0, 0]);
    expect(then(state, { type: 'undo' })).toBe(state);
    state = then(state, { type: 'redo' }, { type: 'redo' }, { type: 'redo' });
    expect([decisions(state, 1), decisions(state, 2)]).toEqual([[2, 1, 1], [1]]);
  });

  it('forgets what was undone when something else is decided', () => {
    const state = then(inReview(), decide(0, 1), { type: 'undo' }, decide(1, 1));
    expect(state.future).toEqual([]);
    expect(then(state, { type: 'redo' })).toBe(state);
  });

  it('adds what was missed, takes along what it touches, and takes it all back', () => {
    let state = then(inReview(), decide(0, 2), {
      type: 'add-findings',
      spans: [
        { start: 1, end: 5 },
        { start: 11, end: 12 },
      ],
      kind: 3,
    });
    expect(decisions(state, 1)).toEqual([1, 1, 0, 1, 1]);
    expect(state.current).toBe(3);
    state = then(state, { type: 'undo' });
    expect(decisions(state, 1)).toEqual([2, 0, 0, 3, 3]);
    state = then(state, { type: 'redo' });
    expect(decisions(state, 1)).toEqual([1, 1, 0, 1, 1]);
  });

  it('takes an added finding back when it is kept', () => {
    const state = then(
      inReview(),
      { type: 'add-findings', spans: [{ start: 11, end: 12 }], kind: 3 },
      { type: 'decide', finding: 3, decision: DECISION.keep, advance: false },
    );
    const entry = fileById(state, 1);
    expect(entry && decisionAt(entry.findings, 3)).toBe(DECISION.withdrawn);
    expect(state.current).not.toBe(3);
  });

  it('leads to the next undecided finding in any file', () => {
    const state = then(inReview(), decide(0, 1), decide(1, 1), decide(2, 1), { type: 'next-undecided' });
    expect([state.reviewFile, state.current]).toEqual([2, 0]);
  });

  it('undoes in another file by going there', () => {
    const state = then(inReview(), decide(0, 1), { type: 'review-file', id: 2 }, { type: 'undo' });
    expect([state.reviewFile, state.current, decisions(state, 1)]).toEqual([1, 0, [0, 0, 0]]);
  });

  it('does not go on to consent while something is undecided', () => {
    let state = inReview();
    expect(then(state, { type: 'step', step: 'consent' }).step).toBe('review');
    state = then(state, { type: 'redact-all-files' });
    expect(canConsent(state)).toBe(true);
    expect(then(state, { type: 'step', step: 'consent' }).step).toBe('consent');
  });

  it('says that all was reviewed only when every file was opened too', () => {
    let state = then(inReview(), { type: 'redact-all-files' });
    expect(reviewed(state)).toBe('none');
    state = then(state, { type: 'review-file', id: 2 });
    expect(reviewed(state)).toBe('none');
    state = then(state, { type: 'text', file: 2, value: 'text of the second' });
    expect(reviewed(state)).toBe('all');
    expect(reviewed(then(state, { type: 'undo' }))).toBe('none');
  });

  it('holds the text of one file at a time', () => {
    const state = then(inReview(), { type: 'review-file', id: 2 });
    expect(state.text).toBe(null);
    expect(then(state, { type: 'text', file: 1, value: 'late' }).text).toBe(null);
  });

  it('forgets the undo steps of a file that was removed', () => {
    const state = then(inReview(), decide(0, 1), { type: 'redact-all-files' }, { type: 'remove', id: 1 });
    expect(state.past).toHaveLength(1);
    expect(decisions(then(state, { type: 'undo' }), 2)).toEqual([0]);
  });
});

describe('two people', () => {
  it('confirm file by file, and any change takes the confirmation back', () => {
    let state = then(inReview(), { type: 'redact-all-files' });
    expect(canConsent(state)).toBe(true);
    state = then(state, { type: 'pair', pair: { first: 'archivist', second: 'lawyer' } });
    expect(canConsent(state)).toBe(false);
    // The second file was not opened yet, so nobody can confirm it.
    state = then(state, { type: 'confirm', file: 1 }, { type: 'confirm', file: 2 });
    expect(unconfirmed(state).map(({ id }) => id)).toEqual([2]);
    state = then(
      state,
      { type: 'review-file', id: 2 },
      { type: 'text', file: 2, value: 'text of the second' },
      { type: 'confirm', file: 2 },
    );
    expect(canConsent(state)).toBe(true);
    expect(reviewFacts(state)).toMatchObject({ first: 1, second: 4, confirmed: 2, opened: 2 });
    state = then(state, { type: 'decide', finding: 0, decision: DECISION.keep, advance: false });
    expect(unconfirmed(state).map(({ id }) => id)).toEqual([2]);
    expect(then(state, { type: 'pair', pair: null }).pair).toBe(null);
  });

  it('stand in the record by role, once the second one has confirmed what stood open before them', () => {
    const pair = { first: 'archivist', second: 'data-protection' } as const;
    const seeSecond: Event[] = [
      { type: 'review-file', id: 2 },
      { type: 'text', file: 2, value: 'text of the second' },
    ];
    let state = then(inReview(), { type: 'redact-all-files' }, ...seeSecond);
    expect(reviewed(state)).toBe('all');
    expect(reviewers(state)).toEqual([]);
    state = then(state, { type: 'pair', pair });
    expect(reviewed(state)).toBe('none');
    // Opened before by the first one, and not on the screen now.
    state = then(state, { type: 'confirm', file: 1 });
    expect(unconfirmed(state)).toHaveLength(2);
    state = then(state, { type: 'confirm', file: 2 }, { type: 'review-file', id: 1 });
    // Chosen, but its text is not there yet.
    state = then(state, { type: 'confirm', file: 1 });
    expect([reviewed(state), reviewers(state)]).toEqual(['none', []]);
    state = then(state, { type: 'text', file: 1, value: 'text of the first' }, { type: 'confirm', file: 1 });
    expect(reviewed(state)).toBe('all');
    expect(reviewers(state)).toEqual(['archivist', 'data-protection']);
    // A first reviewer of another role changes nothing in what was confirmed; another second one has confirmed nothing.
    expect(reviewers(then(state, { type: 'pair', pair: { ...pair, first: 'editor' } }))).toHaveLength(2);
    expect(reviewers(then(state, { type: 'pair', pair: { ...pair, second: 'lawyer' } }))).toEqual([]);
  });
});

describe('findings drawn anew', () => {
  const redraw = (findings: number[], ...drawn: [number, number, number][]): Event => ({
    type: 'redraw',
    findings,
    drawn: drawn.map(([start, end, kind]) => ({ start, end, kind })),
  });

  it('stand in for the old ones, and one undo brings those back', () => {
    let state = then(inReview(), redraw([0, 1], [0, 6, 7]));
    expect([decisions(state, 1), state.current]).toEqual([[3, 3, 0, 1], 3]);
    expect(undecidedInAll(state)).toBe(2);
    state = then(state, { type: 'undo' });
    expect(decisions(state, 1)).toEqual([0, 0, 0, 3]);
    state = then(state, { type: 'redo' });
    expect(decisions(state, 1)).toEqual([3, 3, 0, 1]);
  });

  it('give way to the old ones, kept, when they are kept', () => {
    const state = then(inReview(), redraw([1], [4, 6, 7]), decide(3, 2));
    expect(decisions(state, 1)).toEqual([0, 2, 0, 3]);
  });

  it('are kept by themselves when they are one half of a split', () => {
    const state = then(inReview(), redraw([1], [4, 5, 1], [5, 6, 1]), decide(3, 2));
    expect(decisions(state, 1)).toEqual([0, 3, 0, 2, 1]);
  });

  it('can be drawn anew again, and still stand in for the first', () => {
    const state = then(inReview(), redraw([1], [4, 6, 7]), redraw([3], [4, 5, 8]), decide(4, 2));
    expect(decisions(state, 1)).toEqual([0, 2, 0, 3, 3]);
    expect(then(inReview(), redraw([1]))).toEqual(inReview());
  });
});

describe('lists of words', () => {
  it('keep what is never to be marked in every file, in a step that can be undone', () => {
    let state = then(inReview(), { type: 'never', value: ' a  judge ' });
    expect(state.never).toEqual(['a judge']);
    expect(state.files.every((entry) => entry.state === 'waiting')).toBe(true);
    state = then(
      state,
      { type: 'reading', id: 2 },
      { type: 'read', id: 2, description, rows: rows([3, 5, 1]), never: new Uint32Array([0]) },
    );
    expect(decisions(state, 2)).toEqual([2]);
    expect(decisions(then(state, { type: 'undo' }), 2)).toEqual([0]);
  });
});

describe('a policy', () => {
  /** Rows with the policy's entry and what it decides at once. */
  const judged = (...spans: [number, number, number, number, number][]): Uint32Array =>
    new Uint32Array(
      spans.flatMap(([start, end, kind, entry, atOnce]) => [
        start,
        end,
        kind,
        900,
        0,
        0,
        0,
        0,
        entry,
        atOnce,
      ]),
    );
  const view = { name: 'x', version: '1', sha256: '', title: '', needsKey: false, withheld: [], entries: [] };
  const policyRead = (id: number, found: Uint32Array): Event[] => [
    { type: 'reading', id },
    { type: 'read', id, description, rows: found, policy: view },
  ];
  /** One file under a policy that keeps the second finding, and redacts the third at once. */
  const under = (): State =>
    then(
      initialState('en', 'first'),
      { type: 'files-added', files: [file('a.txt')], skipped: 0 },
      ...policyRead(1, judged([0, 2, 0, 0, 0], [4, 6, 1, 3, 2], [8, 9, 0, 4, 1])),
      { type: 'step', step: 'review' },
      { type: 'text', file: 1, value: 'text of the first' },
    );

  it('decides at once, shown as its own until a person decides otherwise', () => {
    let state = under();
    expect(decisions(state, 1)).toEqual([0, 2, 1]);
    expect(undecidedInAll(state)).toBe(1);
    const own = (index: number): boolean => {
      const entry = fileById(state, 1);
      return entry !== null && isByPolicy(entry.findings, index);
    };
    expect([own(0), own(1), own(2)]).toEqual([false, true, true]);
    expect(state.current).toBe(0);
    state = then(state, decide(1, 1));
    expect([decisions(state, 1)[1], own(1)]).toEqual([1, false]);
    state = then(state, { type: 'undo' });
    expect([decisions(state, 1)[1], own(1)]).toEqual([2, true]);
    expect(fileById(state, 1)?.policy).toBe(view);
  });

  it('has the files read again, and takes with it what it decided, not what a person did', () => {
    let state = then(under(), decide(0, 2), { type: 'policy', text: '{"name":"other"}' });
    expect(state.policy).toBe('{"name":"other"}');
    expect(state.files[0]?.state).toBe('waiting');
    state = then(state, ...policyRead(1, judged([0, 2, 0, 1, 0], [4, 6, 1, 1, 0], [8, 9, 0, 1, 2])));
    expect(decisions(state, 1)).toEqual([2, 0, 2]);
    expect(decisions(then(state, { type: 'undo' }), 1)).toEqual([0, 0, 2]);
    expect(then(state, { type: 'policy', text: '{"name":"other"}' })).toBe(state);
  });

  it('never brings back by undo what only an earlier policy had kept', () => {
    let state = then(under(), decide(1, 1), { type: 'policy', text: '{}' });
    state = then(state, ...policyRead(1, judged([0, 2, 0, 1, 0], [4, 6, 1, 1, 0], [8, 9, 0, 1, 0])));
    expect(decisions(state, 1)).toEqual([0, 1, 0]);
    expect(decisions(then(state, { type: 'undo' }), 1)).toEqual([0, 0, 0]);
    expect(decisions(then(state, { type: 'undo' }, { type: 'redo' }), 1)).toEqual([0, 1, 0]);
  });

  it('stays for the next contribution without lists of values, the key does not', () => {
    const sent = (text: string): State =>
      then(
        under(),
        { type: 'policy', text },
        { type: 'receipt', receipt: {} },
        { type: 'start-over', key: 'second' },
      );
    expect(sent('{"name":"plain"}')).toMatchObject({ policy: '{"name":"plain"}', key: 'second' });
    expect(sent('{"name":"lists","deny":["Somebody"]}').policy).toBe(initialState('en').policy);
    expect(then(under(), { type: 'key', key: 'loaded' }).key).toBe('loaded');
  });
});

describe('a sample', () => {
  it('counts findings and additions in the stretches that were read', () => {
    let state = then(inReview(), {
      type: 'sample',
      stretches: [
        { file: 1, start: 0, end: 7 },
        { file: 1, start: 7, end: 14 },
      ],
    });
    expect([state.stretch, state.current]).toEqual([{ file: 1, start: 0, end: 7 }, null]);
    expect(sampleResult(state)).toEqual({ read: 0, found: 0, missed: 0 });
    state = then(
      state,
      { type: 'sample-next' },
      { type: 'add-findings', spans: [{ start: 10, end: 12 }], kind: 3 },
      { type: 'sample-next' },
    );
    expect(sampleResult(state)).toEqual({ read: 2, found: 3, missed: 1 });
    expect(then(state, { type: 'sample-stop' }).sample).toBe(null);
  });
});

describe('the search', () => {
  it('begins where the reader is, and goes round', () => {
    let state = then(
      inReview(),
      { type: 'search', change: { open: true, query: 'x' } },
      { type: 'search-found', places: new Uint32Array([1, 2, 5, 6, 9, 10]), from: 4 },
    );
    expect(state.search.current).toBe(1);
    state = then(state, { type: 'search-move', by: 1 }, { type: 'search-move', by: 1 });
    expect(state.search.current).toBe(0);
    expect(then(state, { type: 'search', change: { open: false } }).search.places.length).toBe(0);
  });
});

describe('keys', () => {
  it('can be given to other commands, which swap theirs', () => {
    const state = then(initialState('en'), { type: 'rebind', command: 'redact', key: 'K' });
    expect([state.keys.redact, state.keys.keep]).toEqual(['k', 'a']);
    expect(then(state, { type: 'rebind', command: 'redact', key: '+' })).toEqual(state);
  });
});

describe('sealing', () => {
  const ready = (): State =>
    then(inReview(), { type: 'redact-all-files' }, { type: 'step', step: 'consent' });

  it('sends files with residual findings back to Review, with the findings to decide', () => {
    const state = then(
      ready(),
      { type: 'sealing', done: 0, total: 2 },
      { type: 'residuals', id: 2, rows: rows([10, 14, 1]) },
    );
    expect([state.step, state.sealing, state.sentBack, state.reviewFile, state.current]).toEqual([
      'review',
      null,
      [2],
      2,
      1,
    ]);
    const entry = fileById(state, 2);
    expect(entry?.undecided).toBe(1);
    expect(entry && findingAt(entry.findings, 1)).toMatchObject({ start: 10, end: 14 });
    expect(canConsent(state)).toBe(false);
    expect(canConsent(then(state, decide(1, 2)))).toBe(true);
  });

  it('stays in Consent when it fails, and loses nothing', () => {
    const state = then(ready(), { type: 'seal-failed', problem: { code: 'trap' }, file: 'b.csv' });
    expect([state.step, state.sealProblem]).toEqual(['consent', { code: 'trap', file: 'b.csv' }]);
    expect(undecidedInAll(state)).toBe(0);
  });

  it('drops the text when sealed, and opens the seal on the way back', () => {
    let state = then(ready(), {
      type: 'sealed',
      files: [{ path: 'bagit.txt', bytes: 5 }],
      bytes: 99,
      documents: 2,
    });
    expect([state.step, state.text]).toEqual(['send', null]);
    expect(then(state, { type: 'step', step: 'review' }).step).toBe('send');
    state = then(state, { type: 'unseal' });
    expect([state.step, state.sealed, state.files.length]).toEqual(['consent', null, 2]);
  });

  it('drops the files when the bundle was admitted', () => {
    let state = then(
      ready(),
      { type: 'sealed', files: [], bytes: 99, documents: 2 },
      { type: 'upload-state', state: 'admitted', code: null },
      { type: 'receipt', receipt: { verdict: 'admitted' } },
    );
    expect([state.files, state.words, state.past]).toEqual([[], [], []]);
    expect(then(state, { type: 'unseal' })).toBe(state);
    state = then(state, { type: 'start-over', key: 'new' });
    expect([state.step, state.receipt, state.sealed]).toEqual(['add', null, null]);
  });
});
