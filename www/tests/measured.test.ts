import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MEASURED_KINDS, measured, SEVERAL_KINDS, tableOf } from '../measured.mjs';

const page = readFileSync(join(import.meta.dirname, '../../docs/detection.md'), 'utf8');

describe('the figures beside the review', () => {
  it('are those of the table in docs/detection.md, summed by kind', () => {
    const sums = measured(
      '| Set | Covered | x |\n|---|---|---|\n| a | card 2/3, e-mail 1/1 | 0 |\n| b | card 4/4, moon 1/2 | |\n\nphone 9/9\n\n| a | is | PERSON | 202 | 0.975 | 0.9 | 0.8 |\n| a | is | LOCATION | 9 | 0.5 | 0.5 | 0.5 |\n',
    );
    expect(sums).toEqual([
      { kind: 'CREDIT_CARD', found: 6, of: 7 },
      { kind: 'EMAIL_ADDRESS', found: 1, of: 1 },
      { kind: 'PERSON', found: 197, of: 202 },
    ]);
  });

  it('are read from every cell of it', () => {
    const words = [...tableOf(page).matchAll(/([A-Za-z-]+) \d+\/\d+/g)].map(([, word = '']) => word);
    expect(words.length).toBeGreaterThan(5);
    expect(words.filter((word) => !(word in MEASURED_KINDS || SEVERAL_KINDS.includes(word)))).toEqual([]);
    for (const { found, of } of measured(page)) expect(found).toBeLessThanOrEqual(of);
  });
});
