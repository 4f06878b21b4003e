/** The pass over all files for the people who were found in any of them. */
import { describe, expect, it } from 'vitest';
import type { Kind } from '../src/engine/protocol';
import { DECISION, decisionAt, findingAt } from '../src/work/findings';
import { askedAbout, detectedIn } from '../src/work/people';
import {
  canReview,
  type Event,
  type FileEntry,
  fileById,
  filesToSeek,
  initialState,
  phaseOf,
  type State,
  update,
} from '../src/work/state';
import { plain } from './description';

const description = plain(99);
const then = (state: State, ...events: Event[]): State => events.reduce(update, state);
const rows = (...spans: [start: number, end: number][]): Uint32Array =>
  Uint32Array.from(spans.flatMap(([start, end]) => [start, end, 0, 750, 0, 0, 0, 0, 0, 0]));
const add = (...names: string[]): Event => ({
  type: 'files-added',
  files: names.map((name) => ({ name, file: { name, size: 9 } as File })),
  skipped: 0,
});
/** A file with one finding of its own, the people in that, and the mentions it was read with. */
const read = (state: State, id: number, people: string): Event[] => {
  const mentioned = [...(fileById(state, id)?.mentioned ?? [])];
  const spans = mentioned.flatMap((start, at): [number, number][] =>
    at % 4 === 0 ? [[start, mentioned[at + 1] ?? 0]] : [],
  );
  return [
    { type: 'reading', id },
    { type: 'read', id, description, rows: rows([0, 2], ...spans), detected: 1, people },
  ];
};
const sought = (state: State, id: number, ...spans: [number, number][]): Event => ({
  type: 'sought',
  id,
  people: state.people,
  mentioned: Uint32Array.from(spans.flatMap(([start, end]) => [start, end, 0, 750])),
});
const phases = (state: State): string[] => state.files.map((file) => phaseOf(state, file));
const file = (state: State, id: number): FileEntry => fileById(state, id) as FileEntry;
const decisions = (state: State, id: number): number[] => [...file(state, id).findings.decisions];

/** Review of the second file. */
const toSecond: Event[] = [
  { type: 'step', step: 'review' },
  { type: 'review-file', id: 2 },
  { type: 'text', file: 2, value: 'x'.repeat(40) },
];

/** Two files: somebody in the first, who is mentioned twice in the second. */
function looked(): State {
  let state = then({ ...initialState('en'), kinds: [{ name: 'PERSON' }] as Kind[] }, add('a.txt', 'b.txt'));
  state = then(state, ...read(state, 1, 'Fiona Abernathy'));
  expect(filesToSeek(state)).toEqual([]);
  state = then(state, ...read(state, 2, ''));
  expect(state.people).toBe('Fiona Abernathy');
  expect(phases(state)).toEqual(['seeking', 'seeking']);
  expect(canReview(state)).toBe(false);
  expect(filesToSeek(state)[0]?.id).toBe(1);
  // All files are gone through before one is read again.
  const mentioned = then(state, sought(state, 1, [9, 10]));
  expect(phases(mentioned)).toEqual(['waiting', 'seeking']);
  expect(filesToSeek(mentioned)[0]?.id).toBe(2);
  state = then(state, sought(state, 1));
  expect(filesToSeek(state)[0]?.id).toBe(2);
  state = then(state, sought(state, 2, [10, 15], [20, 25]));
  expect(phases(state)).toEqual(['read', 'waiting']);
  return then(state, ...read(state, 2, ''));
}

describe('everybody who was found in any file', () => {
  it('is looked for in all of them before Review, and what is found waits for a decision', () => {
    const state = looked();
    expect(canReview(state)).toBe(true);
    expect(filesToSeek(state)).toEqual([]);
    expect(decisions(state, 2)).toEqual([0, 0, 0]);
    expect(file(state, 2)).toMatchObject({ detected: 1, undecided: 3 });
  });

  it('is looked for anew when files come and go, and what was decided stays', () => {
    let state = then(
      looked(),
      ...toSecond,
      { type: 'decide', finding: 1, decision: DECISION.redact, advance: false },
      { type: 'decide', finding: 2, decision: DECISION.keep, advance: false },
      { type: 'add-findings', spans: [{ start: 30, end: 33 }], kind: 0 },
      { type: 'step', step: 'add' },
      add('c.txt'),
    );
    expect(canReview(state)).toBe(false);
    state = then(state, ...read(state, 3, 'Anna Smith\nFiona Abernathy'));
    expect(state.people).toBe('Fiona Abernathy\nAnna Smith');
    expect(phases(state)).toEqual(['seeking', 'seeking', 'seeking']);
    // An answer about other people than there are now says nothing.
    expect(update(state, { ...sought(state, 2), people: 'Fiona Abernathy' } as Event)).toBe(state);
    // Where the person has marked part of a mention it goes with that.
    state = then(state, sought(state, 1), sought(state, 2, [5, 7], [10, 15], [20, 25], [29, 33]));
    state = then(state, sought(state, 3), ...read(state, 2, ''));
    expect(canReview(state)).toBe(true);
    expect(decisions(state, 2)).toEqual([0, 0, 1, 2, 1, 1]);
    // One undo for what was marked by hand, one for each decision, as before.
    state = then(state, { type: 'undo' });
    expect(decisions(state, 2)).toEqual([0, 0, 1, 2, 1, 3]);
    state = then(state, { type: 'undo' }, { type: 'undo' });
    expect(decisions(state, 2)).toEqual([0, 0, 0, 0, 1, 3]);
    state = then(state, { type: 'redo' }, { type: 'redo' }, { type: 'redo' });
    expect(decisions(state, 2)).toEqual([0, 0, 1, 2, 1, 1]);

    // Without the first file and the third nobody is known any more; what was redacted stays so.
    state = then(state, { type: 'remove', id: 1 }, { type: 'remove', id: 3 });
    expect(state.people).toBe('');
    expect(phases(state)).toEqual(['seeking']);
    state = then(state, sought(state, 2));
    state = then(state, ...read(state, 2, ''));
    expect(canReview(state)).toBe(true);
    const places = [0, 1, 2, 3].map((finding) => {
      const { findings } = file(state, 2);
      const { start, added } = findingAt(findings, finding);
      return [start, added, decisionAt(findings, finding)];
    });
    expect(places).toEqual([
      [0, false, DECISION.pending],
      [10, true, DECISION.redact],
      [29, true, DECISION.redact],
      [30, true, DECISION.redact],
    ]);
  });

  it('is looked for again under other words or another policy', () => {
    let state = then(looked(), { type: 'words', text: 'x' });
    expect(phases(state)).toEqual(['waiting', 'waiting']);
    state = then(state, ...read(state, 1, 'Fiona Abernathy'), ...read(state, 2, ''));
    expect(phases(state)).toEqual(['seeking', 'seeking']);
    state = then(state, sought(state, 1), sought(state, 2, [10, 15], [20, 25]));
    expect(canReview(state)).toBe(true);
  });

  it('can be cancelled with the rest, and a file in which it fails is not sent', () => {
    let state = then(looked(), add('c.txt'));
    state = then(state, ...read(state, 3, 'Anna Smith'));
    expect(phases(then(state, { type: 'cancel-all' }))).toEqual(['cancelled', 'cancelled', 'cancelled']);
    const one = then(state, { type: 'cancel', id: 3 });
    expect(phases(one)).toEqual(['read', 'read', 'cancelled']);
    expect(canReview(one)).toBe(false);
    expect(canReview(then(one, { type: 'remove', id: 3 }))).toBe(true);
    const failed = then(state, { type: 'failed', id: 2, problem: { code: 'trap' } });
    expect(phases(failed)).toEqual(['seeking', 'failed', 'seeking']);
    const rest = then(failed, sought(failed, 1), sought(failed, 3));
    expect(canReview(rest)).toBe(false);
    expect(canReview(then(rest, { type: 'remove', id: 2 }))).toBe(true);
    // Too late: it was cancelled in the meantime.
    expect(then(one, sought(one, 3, [1, 2]))).toBe(one);
  });

  it('is forgotten once the bundle is sealed, and found again if there are other files', () => {
    const sealed = then(looked(), { type: 'sealed', files: [], bytes: 9, documents: 2 });
    expect(JSON.stringify(sealed)).not.toContain('Abernathy');
    const back = then(sealed, { type: 'unseal' });
    expect(canReview(back)).toBe(true);
    expect(canReview(then(back, { type: 'never-list', text: '' }))).toBe(true);
    let state = then(back, add('c.txt'));
    expect(phases(state)).toEqual(['waiting', 'waiting', 'waiting']);
    for (const [id, people] of [
      [1, 'Fiona Abernathy'],
      [2, ''],
      [3, ''],
    ] as const)
      state = then(state, ...read(state, id, people));
    expect(state.people).toBe('Fiona Abernathy');
    expect(phases(state)).toEqual(['seeking', 'seeking', 'seeking']);
    expect(phases(then(back, { type: 'remove', id: 1 }))).toEqual(['waiting']);
  });

  it('is not looked for where somebody is asked about already', () => {
    const state = then(looked(), ...toSecond, {
      type: 'add-findings',
      spans: [{ start: 30, end: 33 }],
      kind: 0,
    });
    const { findings, detected } = file(state, 2);
    const starts = (rows: Uint32Array): number[] => [...rows].filter((_, at) => at % 4 === 0);
    expect([...detectedIn(findings, detected)]).toEqual([0, 2, 0, 1]);
    expect(starts(askedAbout(findings))).toEqual([0, 10, 20, 30]);
    const undone = file(then(state, { type: 'undo' }), 2).findings;
    expect(starts(askedAbout(undone))).toEqual([0, 10, 20]);
  });
});
