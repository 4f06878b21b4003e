import { describe, expect, it } from 'vitest';
import { share } from '../src/share';
import { drawSample, SAMPLE_SIZE, STRETCH } from '../src/work/sampling';

/** The same numbers each time. */
function numbers(seed: number): () => number {
  let at = seed;
  return () => {
    at = (at * 1_103_515_245 + 12_345) % 2 ** 31;
    return at / 2 ** 31;
  };
}

describe('a sample', () => {
  it('reads a small contribution whole, in order', () => {
    const drawn = drawSample(
      [
        { id: 7, length: 2 * STRETCH + 5 },
        { id: 3, length: 10 },
      ],
      numbers(1),
    );
    expect(drawn).toEqual([
      { file: 7, start: 0, end: STRETCH },
      { file: 7, start: STRETCH, end: 2 * STRETCH },
      { file: 7, start: 2 * STRETCH, end: 2 * STRETCH + 5 },
      { file: 3, start: 0, end: 10 },
    ]);
  });

  it('draws no stretch twice, and every stretch as often as any other', () => {
    const files = [{ id: 1, length: 200 * STRETCH }];
    const times = new Map<number, number>();
    const chance = numbers(42);
    const rounds = 2_000;
    for (let round = 0; round < rounds; round += 1) {
      const drawn = drawSample(files, chance);
      expect(new Set(drawn.map(({ start }) => start)).size).toBe(SAMPLE_SIZE);
      for (const { start } of drawn) times.set(start, (times.get(start) ?? 0) + 1);
    }
    const expected = (rounds * SAMPLE_SIZE) / 200;
    for (const number of times.values()) expect(Math.abs(number - expected)).toBeLessThan(expected * 0.25);
    expect(times.size).toBe(200);
  });
});

describe('a share', () => {
  it('has the interval of Wilson (1927)', () => {
    // 3 of 48, worked by hand from the formula.
    const { rate, low, high } = share(3, 48);
    expect(rate).toBeCloseTo(0.0625, 6);
    expect(low).toBeCloseTo(0.0215, 3);
    expect(high).toBeCloseTo(0.1684, 3);
  });

  it('does not say "nothing missed" for certain', () => {
    expect(share(0, 60).low).toBe(0);
    expect(share(0, 60).high).toBeCloseTo(0.0602, 3);
    expect(share(0, 0)).toEqual({ rate: 0, low: 0, high: 1 });
    expect(share(5, 5).high).toBe(1);
  });
});
