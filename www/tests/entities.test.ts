import { describe, expect, it } from 'vitest';
import type { FileEntities } from '../src/engine/protocol';
import {
  changing,
  type Entity,
  everybodyIn,
  type Listed,
  recount,
  type Told,
  toldRows,
} from '../src/work/entities';
import { apply, fromRows } from '../src/work/findings';
import { toldAbout } from '../src/work/journal';
import {
  fileById,
  initialState,
  isListed,
  listed,
  type State,
  type Event as StateEvent,
  toldOf,
  update,
} from '../src/work/state';
import { plain } from './description';

const PERSON = 4;
const OTHER = 7;

/** A mention: how it is written, whom it stands for by its value, and its kind. */
type Said = [text: string, whom: number, kind?: number];

const rowsOf = (said: readonly Said[]): Uint32Array =>
  new Uint32Array(
    said.flatMap(([, , kind = PERSON], at) => [at * 10, at * 10 + 5, kind, 900, 0, 0, 0, 0, 0, 0]),
  );

function entitiesOf(said: readonly Said[]): FileEntities {
  const forms = [...new Set(said.map((one) => JSON.stringify(one)))];
  return {
    forms: Uint32Array.from(said.map((one) => forms.indexOf(JSON.stringify(one)))),
    whom: Uint32Array.from(forms.flatMap((form) => [(JSON.parse(form) as Said)[1], 0, 0, 1])),
    texts: forms.map((form) => (JSON.parse(form) as Said)[0]).join('\n'),
  };
}

function file(id: number, ...said: Said[]): Listed {
  return { id, findings: fromRows(rowsOf(said)), entities: entitiesOf(said) };
}

const entitiesIn = (...of: Parameters<typeof everybodyIn>): Entity[] => [...everybodyIn(...of).entities];
const place = (id: number, finding: number) => ({ file: id, finding });
const shown = (all: readonly Entity[]): [string, number, string[]][] =>
  all.map(({ name, total, forms }) => [name, total, forms.map(({ text }) => text)]);

const LETTERS = [
  file(1, ['Anna Berg', 1], ['Önnu Berg', 1], ['Jon Dal', 2], ['Anna Berg', 1], ['Berg', 3]),
  file(2, ['Jon Dal', 2], ['Jon', 4], ['A. Berg', 5], ['Berg Ltd', 6, OTHER]),
];

describe('who is who', () => {
  it('puts together what stands for one, over all files, those with most mentions first', () => {
    expect(shown(entitiesIn(LETTERS, [], PERSON))).toEqual([
      ['Anna Berg', 3, ['Anna Berg', 'Önnu Berg']],
      ['Jon Dal', 2, ['Jon Dal']],
      ['A. Berg', 1, ['A. Berg']],
      ['Berg', 1, ['Berg']],
      ['Berg Ltd', 1, ['Berg Ltd']],
      ['Jon', 1, ['Jon']],
    ]);
    const [, jon] = entitiesIn(LETTERS, [], PERSON);
    expect(jon?.mentions).toEqual([
      { file: 1, findings: [2] },
      { file: 2, findings: [0] },
    ]);
  });

  it('counts what was decided, and leaves out what was withdrawn', () => {
    const [one] = LETTERS as [Listed];
    const decided = apply(
      one.findings,
      [
        { finding: 0, from: 0, to: 1 },
        { finding: 1, from: 0, to: 2 },
        { finding: 3, from: 0, to: 3 },
      ],
      'to',
    );
    const files = [{ ...one, findings: decided }];
    const [anna] = entitiesIn(files, [], PERSON) as [Entity];
    expect(anna).toMatchObject({ total: 2, undecided: 0, redacted: 1, kept: 1 });
    expect(changing(anna, files, 1)).toEqual([{ file: 1, findings: [1] }]);
    expect(changing(anna, files, 2)).toEqual([{ file: 1, findings: [0] }]);
    // Decisions are counted anew without going through everything else again.
    const everybody = everybodyIn(files, [], PERSON);
    const kept = apply(decided, [{ finding: 0, from: 1, to: 2 }], 'to');
    recount(everybody, [{ ...one, findings: kept }]);
    expect(everybody.entities[0]).toMatchObject({ total: 2, undecided: 0, redacted: 0, kept: 2 });
  });

  it('suggests the one full name that a single name is part of, and none where there are two', () => {
    const perhaps = (files: Listed[], name: string): string | undefined => {
      const all = entitiesIn(files, [], PERSON);
      const id = all.find((entity) => entity.name === name)?.perhaps;
      return all.find((entity) => entity.id === id)?.name;
    };
    expect(perhaps(LETTERS, 'Berg')).toBe('Anna Berg');
    expect(perhaps(LETTERS, 'Jon')).toBe('Jon Dal');
    expect(perhaps(LETTERS, 'Jon Dal')).toBeUndefined();
    // Of another file, of another kind, or of two.
    expect(perhaps([file(1, ['Anna Berg', 1]), file(2, ['Berg', 3])], 'Berg')).toBeUndefined();
    expect(perhaps([file(1, ['Anna Berg', 1, OTHER], ['Berg', 3])], 'Berg')).toBeUndefined();
    expect(perhaps([file(1, ['Anna Berg', 1], ['Ole Berg', 2], ['Berg', 3])], 'Berg')).toBeUndefined();
    const apart = [file(1, ['Anna Berg', 1], ['Berg', 3]), file(2, ['Ole Berg', 2], ['Berg', 3])];
    expect(perhaps(apart, 'Berg')).toBeUndefined();
    expect(perhaps([file(1, ['Anna Berg', 1], ['BERG', 3])], 'BERG')).toBe('Anna Berg');
    expect(perhaps([file(1, ['Anna Berg', 1], ['A. Berg', 3])], 'A. Berg')).toBe('Anna Berg');
    expect(perhaps([file(1, ['Anna Berg', 1], ['O. Berg', 3])], 'O. Berg')).toBeUndefined();
    expect(perhaps([file(1, ['Anna Bergs', 1], ['Berg', 3])], 'Berg')).toBeUndefined();
  });

  const join: Told = { type: 'join', of: place(2, 2), into: place(1, 0) };

  it('makes two one, and a spelling somebody else', () => {
    const joined = entitiesIn(LETTERS, [join], PERSON);
    expect(shown(joined)[0]).toEqual(['Anna Berg', 4, ['Anna Berg', 'Önnu Berg', 'A. Berg']]);
    const split = entitiesIn(LETTERS, [join, { type: 'split', of: place(1, 1) }], PERSON);
    expect(shown(split).slice(0, 1)).toEqual([['Anna Berg', 3, ['Anna Berg', 'A. Berg']]]);
    expect(split.find(({ name }) => name === 'Önnu Berg')?.total).toBe(1);
    // What is the only spelling is nobody else, and what is of another kind cannot be the same.
    const alone: Told = { type: 'split', of: place(2, 1) };
    const other: Told = { type: 'join', of: place(2, 3), into: place(1, 0) };
    expect(entitiesIn(LETTERS, [alone, other], PERSON)).toEqual(entitiesIn(LETTERS, [], PERSON));
  });

  it('tells the core only what it would not do by itself, and the same in every order', () => {
    const redacted = LETTERS.map((one) => ({
      ...one,
      findings: apply(
        one.findings,
        Array.from(one.findings.decisions.keys(), (finding) => ({
          finding,
          from: 0 as const,
          to: 1 as const,
        })),
        'to',
      ),
    }));
    const rows = (told: Told[]): number[][] =>
      [...toldRows(redacted, told).values()].map((found) => [...found]);
    expect(rows([])).toEqual([]);
    expect(rows([join])).toEqual([[], [20, 25, PERSON, 1, 0, 0, 1, 0]]);
    // The other way round, the name that was Anna's is A.'s.
    const back: Told = { type: 'join', of: place(1, 0), into: place(2, 2) };
    expect(rows([back])[0]).toEqual([0, 1, 3].flatMap((at) => [at * 10, at * 10 + 5, PERSON, 5, 0, 0, 1, 0]));
    const role: Told = { type: 'role', of: place(1, 2), role: 14 };
    expect(rows([role])).toEqual([
      [20, 25, PERSON, 2, 0, 0, 1, 14],
      [0, 5, PERSON, 2, 0, 0, 1, 14],
    ]);
    // Whoever is put together has the role that one of them had; and a role can be taken back.
    expect(
      rows([{ type: 'role', of: place(2, 2), role: 3 }, join])[0]?.filter((_, at) => at % 8 === 7),
    ).toEqual([3, 3, 3]);
    expect(rows([role, { ...role, role: 0 }])).toEqual([[], []]);
    // Who was split off is somebody else than everybody, and the same again.
    const split: Told = { type: 'split', of: place(1, 1) };
    const [first] = rows([split]);
    expect(first?.slice(0, 3)).toEqual([10, 15, PERSON]);
    expect(first?.slice(3, 7)).not.toEqual([1, 0, 0, 1]);
    expect(rows([split])[0]).toEqual(first);
    // Nothing is told of what stays.
    expect([...toldRows(LETTERS, [join]).values()].every((found) => found.length === 0)).toBe(true);
  });

  it('is kept by places, which follow the numbers of the files', () => {
    const ids = new Map([
      [1, 0],
      [2, 1],
    ]);
    expect(toldAbout(join, (id) => ids.get(id))).toEqual({
      type: 'join',
      of: place(1, 2),
      into: place(0, 0),
    });
    ids.delete(1);
    expect(toldAbout(join, (id) => ids.get(id))).toBeNull();
  });
});

describe('saying who is who', () => {
  const SAID: Said[] = [
    ['Anna Berg', 1],
    ['A. Berg', 2],
  ];
  const description = plain(9);
  const read = (id: number, rows: Uint32Array): StateEvent[] => [
    { type: 'reading', id },
    { type: 'read', id, description, rows },
  ];
  const known = (state: State, id: number): StateEvent => {
    const { rows, extra } = fileById(state, id)?.findings ?? fromRows(new Uint32Array(0));
    return {
      type: 'entities',
      known: new Map([[id, { rows, extra, entities: entitiesOf(SAID), byValue: entitiesOf(SAID).whom }]]),
    };
  };
  function inReview(): State {
    const handle = (name: string) => ({ name, file: { name, size: 9 } as File });
    const state = [
      { type: 'files-added', files: [handle('a.txt'), handle('b.txt')], skipped: 0 } as StateEvent,
      ...read(1, rowsOf(SAID)),
      ...read(2, rowsOf(SAID)),
      { type: 'step', step: 'review' } as StateEvent,
    ].reduce(update, initialState('en'));
    return [known(state, 1), known(state, 2)].reduce(update, state);
  }
  const told: StateEvent = { type: 'told', told: { type: 'join', of: place(1, 1), into: place(2, 0) } };

  it('is one step that can be undone, and decides nothing', () => {
    const before = inReview();
    let state = update(before, told);
    expect(toldOf(state)).toEqual([told.type === 'told' ? told.told : null]);
    expect(state.files).toEqual(before.files);
    state = update(state, { type: 'undo' });
    expect([toldOf(state), state.current]).toEqual([[], before.current]);
    expect(toldOf(update(state, { type: 'redo' }))).toHaveLength(1);
  });

  it('goes with a file that it is about, and with a finding that is no longer found', () => {
    const state = update(inReview(), told);
    expect(toldOf(update(state, { type: 'remove', id: 2 }))).toEqual([]);
    expect(toldOf(update(state, { type: 'remove', id: 1 }))).toEqual([]);
    const again = (rows: Uint32Array): State =>
      [{ type: 'words', text: 'x' } as StateEvent, ...read(1, rows)].reduce(update, state);
    const more = new Uint32Array([...[1, 2, OTHER, 900, 0, 0, 0, 0, 0, 0], ...rowsOf(SAID)]);
    const moved = again(more);
    expect(toldOf(moved)).toEqual([{ type: 'join', of: place(1, 2), into: place(2, 0) }]);
    expect(toldOf(again(rowsOf(SAID).slice(0, 10)))).toEqual([]);
  });

  it('decides about one in every file, in one step', () => {
    const mentions = [
      { file: 1, findings: [0] },
      { file: 2, findings: [0, 1] },
      { file: 9, findings: [0] },
    ];
    const state = update(inReview(), { type: 'decide-everywhere', mentions, decision: 2, reason: 1 });
    expect(state.files.map(({ findings }) => [[...findings.decisions], [...findings.reasons]])).toEqual([
      [
        [2, 0],
        [1, 0],
      ],
      [
        [2, 2],
        [1, 1],
      ],
    ]);
    expect(update(state, { type: 'undo' }).files.map(({ undecided }) => undecided)).toEqual([2, 2]);
  });

  it('is known until findings are added, and forgotten with the text', () => {
    const state = inReview();
    expect(listed(state)).toHaveLength(2);
    const added = update(state, { type: 'add-findings', spans: [{ start: 6, end: 8 }], kind: 1 });
    expect(added.files.map((entry) => isListed(added, entry))).toEqual([false, true]);
    expect(listed(added)).toHaveLength(1);
    expect(update(state, { type: 'forget-entities' }).entities.size).toBe(0);
    expect(update(state, { type: 'key', key: 'ab' }).entities.size).toBe(0);
    const sealed = update(state, { type: 'sealed', files: [], bytes: 1, documents: 2 });
    expect(sealed.entities.size).toBe(0);
  });

  it('takes the confirmation of the second reviewer back', () => {
    const confirmed = [
      { type: 'pair', pair: { first: 'archivist', second: 'lawyer' } } as StateEvent,
      { type: 'text', file: 1, value: '' } as StateEvent,
      { type: 'redact-all-files' } as StateEvent,
      { type: 'confirm', file: 1 } as StateEvent,
    ].reduce(update, inReview());
    expect(confirmed.pair?.confirmed.size).toBe(1);
    expect(update(confirmed, told).pair?.confirmed.size).toBe(0);
  });
});
