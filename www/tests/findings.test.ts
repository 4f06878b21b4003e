import { describe, expect, it } from 'vitest';
import { FLAG } from '../src/engine/protocol';
import {
  apply,
  carryOver,
  countByKind,
  DECISION,
  decisionAt,
  findingAt,
  fromRows,
  inTextOrder,
  pieces,
  withAdded,
  withResiduals,
} from '../src/work/findings';

const rows = (...spans: [number, number, number?][]): Uint32Array =>
  new Uint32Array(spans.flatMap(([start, end, kind = 0]) => [start, end, kind, 900, 0, 0, 0, 0, 0, 0]));

describe('findings', () => {
  it('are numbered: detected ones first, extra ones after, and ordered by place', () => {
    let findings = fromRows(rows([10, 15, 2], [20, 25, 3]));
    findings = withAdded(findings, [{ start: 0, end: 4, kind: 7 }]);
    findings = withResiduals(findings, rows([16, 18, 4]));
    expect(findingAt(findings, 1)).toMatchObject({ start: 20, end: 25, kind: 3, added: false });
    expect(findingAt(findings, 2)).toMatchObject({ start: 0, kind: 7, added: true });
    expect(findingAt(findings, 3)).toMatchObject({ start: 16, flags: FLAG.residual, added: false });
    expect(inTextOrder(findings)).toEqual([2, 0, 3, 1]);
    expect(decisionAt(findings, 2)).toBe(DECISION.withdrawn);
    expect(findings.pending).toBe(3);
  });

  it('are counted by kind, without what was withdrawn', () => {
    let findings = fromRows(rows([0, 1, 5], [2, 3, 5], [4, 5, 1]));
    findings = withAdded(findings, [{ start: 8, end: 9, kind: 5 }]);
    findings = apply(findings, [{ finding: 0, from: DECISION.pending, to: DECISION.keep }], 'to');
    expect(countByKind(findings)).toEqual([
      { kind: 1, total: 1, pending: 1, byPolicy: 0 },
      { kind: 5, total: 2, pending: 1, byPolicy: 0 },
    ]);
  });

  it('do not change when a decision is made: a new value is', () => {
    const findings = fromRows(rows([0, 1]));
    const decided = apply(findings, [{ finding: 0, from: DECISION.pending, to: DECISION.redact }], 'to');
    expect(decisionAt(findings, 0)).toBe(DECISION.pending);
    expect(decisionAt(decided, 0)).toBe(DECISION.redact);
  });

  it('keep decisions by place and kind, and added ones, over a new detection', () => {
    let findings = fromRows(rows([10, 15, 2], [20, 25, 3]));
    findings = withAdded(findings, [{ start: 30, end: 34, kind: 7 }]);
    findings = withResiduals(findings, rows([40, 44, 1]));
    findings = apply(
      findings,
      [
        { finding: 1, from: DECISION.pending, to: DECISION.keep },
        { finding: 2, from: DECISION.withdrawn, to: DECISION.redact },
      ],
      'to',
    );
    const { findings: carried, moved } = carryOver(findings, rows([2, 5, 9], [10, 16, 2], [20, 25, 3]));
    expect([...moved]).toEqual([
      [1, 2],
      [2, 3],
    ]);
    expect([...carried.decisions]).toEqual([0, 0, DECISION.keep, DECISION.redact]);
    expect(findingAt(carried, 3)).toMatchObject({ start: 30, added: true });
  });
});

describe('pieces', () => {
  it('are the findings when nothing overlaps', () => {
    expect(pieces(fromRows(rows([5, 8], [1, 3])))).toEqual([
      { start: 1, end: 3, finding: 1 },
      { start: 5, end: 8, finding: 0 },
    ]);
  });

  it('never cover less than the findings, and never overlap', () => {
    let findings = fromRows(rows([5, 10], [20, 30], [28, 34]));
    findings = withAdded(findings, [
      { start: 8, end: 22, kind: 1 },
      { start: 23, end: 25, kind: 1 },
    ]);
    findings = apply(
      findings,
      [3, 4].map((finding) => ({ finding, from: DECISION.withdrawn, to: DECISION.redact })),
      'to',
    );
    const cut = pieces(findings);
    const covered = new Set(
      cut.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)),
    );
    expect(covered.size).toBe(cut.reduce((sum, { start, end }) => sum + end - start, 0));
    for (let at = 5; at < 34; at += 1) expect(covered.has(at), `offset ${at}`).toBe(true);
    expect(cut.find(({ finding }) => finding === 3)).toEqual({ start: 8, end: 22, finding: 3 });
  });

  it('leave out what was withdrawn', () => {
    const findings = withAdded(fromRows(rows()), [{ start: 1, end: 2, kind: 0 }]);
    expect(pieces(findings)).toEqual([]);
  });
});
