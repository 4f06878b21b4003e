import { describe, expect, it } from 'vitest';
import type { FileEntities, Kind } from '../src/engine/protocol';
import { DECISION, decisionAt, fromRows } from '../src/work/findings';
import { namesOfPeople, oneLine, withJoined } from '../src/work/people';
import {
  fileById,
  initialState,
  listed,
  readFiles,
  type State,
  type Event as StateEvent,
  update,
} from '../src/work/state';
import { plain } from './description';

const KINDS = [{ name: 'PERSON' }, { name: 'URL' }] as Kind[];
const description = plain(99);
const row = (start: number, kind: number): number[] => [start, start + 5, kind, 900, 0, 0, 0, 0, 0, 0];

function inReview(): State {
  const handle = (name: string) => ({ name, file: { name, size: 9 } as File });
  const rows = (kind: number) => Uint32Array.from([...row(0, 0), ...row(10, kind)]);
  return [
    { type: 'files-added', files: [handle('a.txt'), handle('b.txt')], skipped: 0 } as StateEvent,
    { type: 'reading', id: 1 } as StateEvent,
    { type: 'read', id: 1, description, rows: rows(0) } as StateEvent,
    { type: 'reading', id: 2 } as StateEvent,
    { type: 'read', id: 2, description, rows: rows(1) } as StateEvent,
    { type: 'step', step: 'review' } as StateEvent,
  ].reduce(update, { ...initialState('en'), kinds: KINDS });
}

/** What is known of a file whose forms stand for these. */
function known(state: State, id: number, texts: string[], whom: number[]): StateEvent {
  const { rows, extra } = fileById(state, id)?.findings ?? fromRows(new Uint32Array(0));
  const ids = Uint32Array.from(whom.flatMap((last) => [7, 0, 0, last]));
  const entities: FileEntities = { forms: Uint32Array.from([0, 1]), whom: ids, texts: texts.join('\n') };
  return { type: 'entities', known: new Map([[id, { rows, extra, entities, byValue: ids }]]) };
}

describe('people in all files', () => {
  it('are put together by whom the core takes for the same, and nothing but people', () => {
    const before = inReview();
    const state = [
      known(before, 1, ['Jón Sigurðsson', 'Anna'], [5, 9]),
      known(before, 2, ['J. Sigurðsson', 'x.is'], [3, 1]),
    ].reduce(update, before);
    const names = namesOfPeople(readFiles(state), state);
    expect(names.names).toEqual(['J. Sigurðsson', 'Jón Sigurðsson', 'Anna']);
    expect(names.documents).toEqual([1, 0, 0]);
    const joined = withJoined(readFiles(state), state, names, Uint32Array.from([0, 0, 2]));
    expect([...joined.keys()]).toEqual([1]);
    expect([...(joined.get(1)?.entities.whom ?? [])]).toEqual([7, 0, 0, 3, 7, 0, 0, 9]);
    const after = update(state, { type: 'people-joined', known: joined });
    const joinedIn = [before, state, after].map(({ arePeopleJoined }) => arePeopleJoined);
    expect(joinedIn).toEqual([false, false, true]);
    // Nothing new to join with is no reason to join again; a file that is asked about anew is.
    expect(update(after, { type: 'entities', known: new Map() }).arePeopleJoined).toBe(true);
    expect(update(after, known(before, 1, ['Jón Sigurðsson', 'Anna'], [5, 9])).arePeopleJoined).toBe(false);
    expect(listed(after)).toHaveLength(2);
    // Doing it again begins with the values and comes to the same.
    expect(namesOfPeople(readFiles(after), after)).toEqual(names);
    expect(withJoined(readFiles(after), after, names, Uint32Array.from([0, 0, 2])).size).toBe(0);
    expect(withJoined(readFiles(after), after, names, Uint32Array.from([0, 1, 2])).size).toBe(1);
  });

  it('are marked in all files in one step with what the person marked', () => {
    let state = update(inReview(), { type: 'add-findings', spans: [{ start: 20, end: 24 }], kind: 0 });
    const steps = state.past.length;
    const step = state.past.at(-1) ?? null;
    const mentions = [
      { file: 1, spans: [{ start: 30, end: 34 }] },
      { file: 2, spans: [{ start: 40, end: 44 }] },
      { file: 9, spans: [{ start: 40, end: 44 }] },
    ];
    state = update(state, { type: 'mentioned', mentions, kind: 0, step });
    const decided = (of: State) =>
      of.files.map(({ findings }) => [2, 3].map((finding) => decisionAt(findings, finding)));
    expect(state.past).toHaveLength(steps);
    expect(decided(state)[0]).toEqual([DECISION.redact, DECISION.redact]);
    expect(decided(state)[1]?.[0]).toBe(DECISION.redact);
    state = update(state, { type: 'undo' });
    expect(decided(state)[0]).toEqual([DECISION.withdrawn, DECISION.withdrawn]);
    expect(decided(state)[1]?.[0]).toBe(DECISION.withdrawn);
    state = update(state, { type: 'redo' });
    expect(decided(state)[0]).toEqual([DECISION.redact, DECISION.redact]);
    // Where something else was done in the meantime it is a step of its own.
    const other = update(state, { type: 'decide', finding: 0, decision: 1, advance: false });
    const later = update(other, { type: 'mentioned', mentions, kind: 0, step });
    expect(later.past).toHaveLength(other.past.length + 1);
    expect(update(state, { type: 'mentioned', mentions: [], kind: 0, step })).toBe(state);
  });

  it('are named on one line', () => {
    expect(oneLine('Jón\n Sigurðs-\nson')).toBe('Jón Sigurðsson');
  });
});
