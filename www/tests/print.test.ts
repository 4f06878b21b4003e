import { describe, expect, it } from 'vitest';
import { documentsOf, lengthsOf } from '../src/upload/outgoing';

const line = (document: unknown): string => `${JSON.stringify(document)}\n`;

describe('the outgoing text', () => {
  const part =
    line({
      id: 'doc-00001',
      // A sign of two UTF-16 units before the marks, which count in code points.
      text: '🦜 to [EMAIL_ADDRESS_1] on 5 May.',
      placeholders: [{ start: 5, end: 22, kind: 'EMAIL_ADDRESS' }],
      kept: [{ start: 26, end: 31, kind: 'DATE_TIME' }],
    }) + line({ id: 'doc-00002', text: 'x', placeholders: [{ start: 1, end: 1, kind: 'PERSON' }] });

  it('is cut at its marks and loses nothing', () => {
    const documents = documentsOf(part);
    expect(documents[0]?.stretches).toEqual([
      { text: '🦜 to ' },
      { text: '[EMAIL_ADDRESS_1]', kind: 'EMAIL_ADDRESS', kept: false },
      { text: ' on ' },
      { text: '5 May', kind: 'DATE_TIME', kept: true },
      { text: '.' },
    ]);
    expect(documents[1]).toEqual({ id: 'doc-00002', stretches: [{ text: 'x' }] });
    for (const [place, { stretches }] of documents.entries())
      expect(stretches.map(({ text }) => text).join('')).toHaveLength(lengthsOf(part)[place] ?? 0);
  });
});
