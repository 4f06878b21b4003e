import { describe, expect, it } from 'vitest';
import { apply, type Change, DECISION, fromRows, withAdded, withResiduals } from '../src/work/findings';
import { beforeLog, isUntouched, packChanges, unpackChanges } from '../src/work/journal';
import type { FileEntry } from '../src/work/state';

const rows = (...spans: [number, number][]): Uint32Array =>
  new Uint32Array(spans.flatMap(([start, end]) => [start, end, 0, 900, 0, 0, 0, 0, 0, 0]));

describe('the journal', () => {
  it('packs changes small, and unpacks the same', () => {
    const many: Change[] = Array.from({ length: 50_000 }, (_, finding) => ({ finding, from: 0, to: 1 }));
    expect(unpackChanges(packChanges(many))).toEqual(many);
    // Two characters for each finding: what a digit and its comma take.
    expect(JSON.stringify(packChanges(many)).length).toBeLessThan(110_000);
    const mixed: Change[] = [
      { finding: 7, from: 0, to: 2 },
      { finding: 3, from: 0, to: 2 },
      { finding: 9, from: 3, to: 1 },
      { finding: 9, from: 0, to: 1 },
    ];
    expect(unpackChanges(packChanges(mixed))).toEqual(mixed);
    expect(packChanges([])).toEqual([]);
    const withReasons: Change[] = [
      { finding: 1, from: 0, to: 2, why: [0, 3] },
      { finding: 2, from: 0, to: 2, why: [0, 3] },
      { finding: 3, from: 2, to: 2, why: [7, 1] },
      { finding: 4, from: 2, to: 1, why: [7, 0] },
      { finding: 5, from: 0, to: 2 },
    ];
    expect(unpackChanges(packChanges(withReasons))).toEqual(withReasons);
    expect(packChanges(withReasons)).toHaveLength(4);
  });

  it('begins where the log begins: nothing decided, nothing added in play', () => {
    const found = rows([0, 2], [4, 6]);
    let now = withAdded(fromRows(found), [{ start: 8, end: 9, kind: 3 }], [1]);
    now = withResiduals(now, rows([10, 12]));
    const log: Change[] = [
      { finding: 0, from: DECISION.pending, to: DECISION.keep },
      { finding: 1, from: DECISION.pending, to: DECISION.withdrawn },
      { finding: 2, from: DECISION.withdrawn, to: DECISION.redact },
      { finding: 3, from: DECISION.pending, to: DECISION.redact },
    ];
    now = apply(now, log, 'to');
    const again = apply(beforeLog(found, now.extra), log, 'to');
    expect([...again.decisions]).toEqual([...now.decisions]);
    expect(again.extra).toEqual(now.extra);
    expect(again.pending).toBe(now.pending);
    expect(beforeLog(found, now.extra).pending).toBe(3);
  });

  it('is laid only under files in which nothing is decided', () => {
    const file = (findings: FileEntry['findings']): FileEntry => ({ findings }) as FileEntry;
    const fresh = fromRows(rows([0, 2], [4, 6]));
    const kept = apply(fresh, [{ finding: 0, from: 0, to: 2 }], 'to');
    expect(isUntouched(file(fresh), false)).toBe(true);
    expect(isUntouched(file(kept), false)).toBe(false);
    expect(isUntouched(file(kept), true)).toBe(true);
    expect(isUntouched(file(apply(fresh, [{ finding: 0, from: 0, to: 1 }], 'to')), true)).toBe(false);
    const byPolicy = fromRows(new Uint32Array([0, 2, 0, 900, 0, 0, 0, 0, 3, 2]));
    expect(isUntouched(file(byPolicy), false)).toBe(true);
    expect(isUntouched(file(apply(byPolicy, [{ finding: 0, from: 2, to: 0 }], 'to')), false)).toBe(false);
    expect(isUntouched(file(withAdded(fresh, [{ start: 8, end: 9, kind: 3 }])), true)).toBe(false);
  });
});
