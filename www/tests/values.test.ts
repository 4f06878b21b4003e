import { describe, expect, it } from 'vitest';
import { stepFrom } from '../src/work/elements/edit-dialog';
import { apply, fromRows, withAdded } from '../src/work/findings';
import { forgetValues, indexValues, normalised, sameValue } from '../src/work/values';

const text = 'Jón@x.is, JÓN@X.IS; jón x is! ann@x.is';
const spans: [number, number][] = [
  [0, 8],
  [10, 18],
  [20, 28],
  [30, 38],
];
const findings = fromRows(
  new Uint32Array(spans.flatMap(([start, end]) => [start, end, 0, 900, 0, 0, 0, 0, 0, 0])),
);

describe('the same value', () => {
  it('is told as the core tells it: letters and digits in any case', () => {
    expect(normalised('+354 (551) 2345')).toBe('3545512345');
    expect(normalised('JÓN@X.IS')).toBe('jónxis');
    expect(sameValue(findings, text, 0)).toEqual([0, 1, 2]);
    expect(sameValue(findings, text, 3)).toEqual([3]);
  });

  it('is looked for among what was added too, and not among what was withdrawn', () => {
    let more = withAdded(findings, [{ start: 10, end: 18, kind: 4 }]);
    more = apply(
      more,
      [
        { finding: 4, from: 3, to: 1 },
        { finding: 1, from: 0, to: 3 },
      ],
      'to',
    );
    expect(sameValue(more, text, 0)).toEqual([0, 2, 4]);
  });

  it('can be indexed a little at a time, and is forgotten with the text', () => {
    forgetValues();
    expect(indexValues(findings, text, -1)).toBe(false);
    expect(sameValue(findings, text, 3)).toEqual([3]);
    expect(indexValues(findings, text, 0)).toBe(true);
  });
});

describe('a step of a boundary', () => {
  it('goes by characters, whole ones, and by words', () => {
    const line = 'to 🦜 Anna Jones.';
    expect(stepFrom(line, 3, 1, false)).toBe(5);
    expect(stepFrom(line, 5, -1, false)).toBe(3);
    expect(stepFrom(line, 6, 1, true)).toBe(10);
    expect(stepFrom(line, 10, 1, true)).toBe(16);
    expect(stepFrom(line, 11, -1, true)).toBe(6);
    expect(stepFrom(line, 0, -1, true)).toBe(0);
    expect(stepFrom(line, line.length, 1, false)).toBe(line.length);
  });
});
