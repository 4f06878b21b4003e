import { describe, expect, it } from 'vitest';
import { chunkStarts, fromCodePoints, occurrences, splitsCharacter, trimSpan } from '../src/work/offsets';
import { readDocuments } from '../src/work/outgoing';

describe('offsets', () => {
  it('turns code points into UTF-16 units', () => {
    const text = 'a☀️b👩‍👧cé';
    const points = [...text];
    const offsets = points.map((_, index) => index);
    expect(fromCodePoints(text, [...offsets, points.length])).toEqual([
      ...offsets.map((index) => points.slice(0, index).join('').length),
      text.length,
    ]);
    expect(fromCodePoints('👩', [0, 1, 9])).toEqual([0, 2, 2]);
    expect(fromCodePoints('', [])).toEqual([]);
  });

  it('sees the halves of a character', () => {
    expect([0, 1, 2].map((offset) => splitsCharacter('👩a', offset))).toEqual([false, true, false]);
  });

  it('cuts a text into chunks that make up the text, never within a character', () => {
    for (const text of [
      '',
      'short',
      'line\n'.repeat(500),
      '👩'.repeat(999),
      'word '.repeat(800),
      'x'.repeat(2_001),
    ]) {
      const starts = chunkStarts(text, 100);
      const chunks = starts.map((start, index) => text.slice(start, starts[index + 1]));
      expect(chunks.join('')).toBe(text);
      for (const start of starts) expect(splitsCharacter(text, start)).toBe(false);
      for (const chunk of chunks) expect(chunk.length).toBeLessThanOrEqual(201);
    }
    expect(
      chunkStarts('line\n'.repeat(100), 100)
        .slice(1)
        .every((start) => start % 5 === 0),
    ).toBe(true);
  });

  it('finds every occurrence, letter case aside and with signs taken as they are', () => {
    expect(occurrences('Jón og jón (Jón)', 'jón')).toEqual([
      { start: 0, end: 3 },
      { start: 7, end: 10 },
      { start: 12, end: 15 },
    ]);
    expect(occurrences('a.b axb', 'a.b')).toEqual([{ start: 0, end: 3 }]);
    expect(occurrences('abc', '  ')).toEqual([]);
    expect(occurrences('aaaa', 'a', 2)).toHaveLength(2);
  });

  it('takes white space off a selection', () => {
    expect(trimSpan('  ab \n', 0, 6)).toEqual({ start: 2, end: 4 });
    expect(trimSpan('   ', 0, 3)).toBe(null);
  });
});

describe('outgoing documents', () => {
  it('are read back with their marks in UTF-16 units', () => {
    const text = '👩 [PERSON_1] and b';
    const line = JSON.stringify({
      id: 'doc-00001',
      format: 'plain',
      text,
      words: 3,
      placeholders: [{ start: 2, end: 12, kind: 'PERSON' }],
      kept: [{ start: 17, end: 18, kind: 'OTHER' }],
    });
    const [document] = readDocuments(`${line}\n`);
    expect(document?.pieces.map(({ start, end }) => text.slice(start, end))).toEqual(['[PERSON_1]', 'b']);
    expect(document?.marks).toEqual([
      { kind: 'PERSON', kept: false },
      { kind: 'OTHER', kept: true },
    ]);
  });
});
