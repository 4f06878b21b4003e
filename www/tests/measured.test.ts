import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MEASURED_KINDS, measured, tableOf } from '../measured.mjs';

const table = readFileSync(join(import.meta.dirname, '../../rules/src/kind.rs'), 'utf8');
const page = readFileSync(join(import.meta.dirname, '../../docs/detection.md'), 'utf8');

describe('the figures beside the review', () => {
  it('are those of the table in docs/detection.md, summed by kind', () => {
    const sums = measured(
      '| Set | Covered | x |\n|---|---|---|\n| a | card 2/3, college number 7/8, e-mail 1/1 | 0 |\n| b | card 4/4, moon 1/2 | |\n\nphone 9/9\n\n| a | is | PERSON | 202 | 0.975 | 0.9 | 0.8 |\n| a | is | LOCATION | 9 | 0.5 | 0.5 | 0.5 |\n',
    );
    expect(sums).toEqual([
      { kind: 'CREDIT_CARD', found: 6, of: 7 },
      { kind: 'EMAIL_ADDRESS', found: 1, of: 1 },
      { kind: 'PERSON', found: 197, of: 202 },
    ]);
  });

  it('are read from the page as it is, for the kinds that people ask about', () => {
    const figures = measured(page);
    expect(tableOf(page)).not.toBe('');
    for (const kind of ['EMAIL_ADDRESS', 'PHONE_NUMBER', 'DATE_TIME'])
      expect(figures.map((figure) => figure.kind)).toContain(kind);
    for (const { found, of } of figures) expect(found).toBeLessThanOrEqual(of);
    for (const kind of Object.values(MEASURED_KINDS)) expect(table, kind).toContain(`"${kind}"`);
  });
});
