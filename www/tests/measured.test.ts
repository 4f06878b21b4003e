import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Measured } from '../src/engine/protocol';

const table = readFileSync(join(import.meta.dirname, '../../rules/src/kind.rs'), 'utf8');
const file = readFileSync(join(import.meta.dirname, '../../docs/quality.json'), 'utf8');
const { measured } = JSON.parse(file) as { measured: Measured[] };

describe('the figures beside the review', () => {
  it('are of kinds that there are, those that people ask about among them', () => {
    const kinds = measured.map((figure) => figure.kind);
    for (const kind of ['PERSON', 'STREET_ADDRESS', 'EMAIL_ADDRESS', 'PHONE_NUMBER', 'DATE_TIME'])
      expect(kinds).toContain(kind);
    for (const kind of kinds) expect(table, kind).toContain(`"${kind}"`);
    expect(new Set(kinds).size).toBe(kinds.length);
  });

  it('are the sums of their languages, each of which has a name', () => {
    for (const { found, of, languages } of measured) {
      expect(found).toBeLessThanOrEqual(of);
      const sum = (of: (one: Measured['languages'][number]) => number) =>
        languages.reduce((all, one) => all + of(one), 0);
      expect(sum((one) => one.found)).toBe(found);
      expect(sum((one) => one.of)).toBe(of);
      for (const { language } of languages)
        expect(new Intl.DisplayNames('is', { type: 'language' }).of(language)).not.toBe(language);
    }
  });
});
