import { describe, expect, it } from 'vitest';
import type { Kind } from '../src/engine/protocol';
import { fromRows } from '../src/work/findings';
import { bareParagraph, countsOfAll, riskOf } from '../src/work/risk';
import type { FileEntry } from '../src/work/state';

const kinds = ['contact', 'health', 'secret'].map(
  (family): Kind => ({ name: family, family, country: '', label: '' }),
);

function file(words: number, ...found: [kind: number, score: number][]): FileEntry {
  const findings = fromRows(
    new Uint32Array(
      found.flatMap(([kind, score], at) => [at * 10, at * 10 + 5, kind, score, 0, 0, 0, 0, 0, 0]),
    ),
  );
  return { findings, undecided: findings.pending, description: { words } } as unknown as FileEntry;
}

describe('the risk of a file', () => {
  const plain = file(100, [0, 950], [0, 950]);
  const health = file(100, [1, 950]);
  const weak = file(100, [0, 550], [0, 550]);
  const bare = file(5_000);
  const all = countsOfAll([plain, health, weak, bare]);
  const of = (entry: FileEntry) => riskOf(entry, kinds, all);

  it('is highest where special categories stand, and says why', () => {
    expect(of(health).reasons[0]).toBe('special');
    expect(of(file(100, [2, 950])).reasons[0]).toBe('secret');
    expect(of(weak).reasons).toEqual(['weak']);
    expect(of(bare).reasons).toEqual(['bare']);
    expect(of(plain).reasons).toEqual([]);
    const order = [plain, health, weak, bare].sort((a, b) => of(b).score - of(a).score);
    expect(order[0]).toBe(health);
    expect(order.at(-1)).toBe(plain);
  });
});

describe('a paragraph with names and nothing marked', () => {
  const text =
    'A short line.\nWe met with Anna Jones, then with Peter Smith and later with Carla at noon.\nThe end. Nothing else. It rained, and so on and so on.\n';

  it('is found by its capital letters, and only if nothing is marked in it', () => {
    const start = text.indexOf('We met');
    expect(bareParagraph(text, 0, () => false)?.start).toBe(start);
    expect(bareParagraph(text, 0, () => true)).toBe(null);
    expect(bareParagraph(text, start + 60, () => false)).toBe(null);
  });
});
