import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasText } from '../src/locale/strings';
import { ruleOf, withRule } from '../src/work/coarser';
import { withChoice, withMember } from '../src/work/elements/policy-form';
import {
  CUSTOM,
  DEFAULT_POLICY,
  entryAt,
  excerptOf,
  freshKey,
  hasLists,
  OPERATOR_NAMES,
  OPERATORS,
  offsetOf,
  PACKS,
  readKey,
  readPolicy,
  renamed,
  sourceOf,
  whatBecomes,
  writePolicy,
} from '../src/work/policy';

const folder = join(import.meta.dirname, '../../policies');

describe('the packs', () => {
  it('are all that the repository has, letter for letter, each with a sentence', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
    expect([...PACKS.keys()].map((name) => `${name}.json`).toSorted()).toEqual(files.toSorted());
    for (const [name, text] of PACKS) {
      expect(text).toBe(readFileSync(join(folder, `${name}.json`), 'utf8'));
      expect(readPolicy(text)?.name).toBe(name);
      expect(hasText('en', `policy-pack-${name}`), name).toBe(true);
    }
    expect(PACKS.get('training-balanced')).toBe(DEFAULT_POLICY);
  });

  it('say only what the page has words for', () => {
    for (const text of PACKS.values()) {
      const policy = readPolicy(text);
      const { families = {}, kinds = {}, rules = [] } = policy as Record<string, Record<string, unknown>>;
      const pointers = [
        '/default',
        ...Object.keys(families).map((name) => `/families/${name}`),
        ...Object.keys(kinds).map((name) => `/kinds/${name}`),
        ...(rules as unknown as unknown[]).map((_, place) => `/rules/${place}`),
      ];
      for (const pointer of pointers) {
        const entry = entryAt(policy, pointer);
        expect(hasText('en', whatBecomes(entry)), pointer).toBe(true);
        if (typeof entry === 'object' && typeof entry.source === 'string')
          expect(sourceOf(policy, entry.source), pointer).not.toBe('');
      }
    }
  });
});

describe('a policy file', () => {
  it('is an object, or nothing', () => {
    expect(readPolicy('{"name":"x"}')).toEqual({ name: 'x' });
    expect([readPolicy('[1]'), readPolicy('{"name"'), readPolicy('')]).toEqual([null, null, null]);
    expect(writePolicy({ name: 'x', kinds: { AGE: 'keep' } })).toBe(
      '{\n  "name": "x",\n  "kinds": {\n    "AGE": "keep"\n  }\n}\n',
    );
  });

  it('has entries at pointers, and a careful answer where none is', () => {
    const policy = {
      kinds: { AGE: { operator: 'generalise', to: 'age-90' } },
      rules: [{ operator: 'mask' }],
    };
    expect(whatBecomes(entryAt(policy, '/kinds/AGE'))).toBe('becomes-generalise-age-90');
    expect(whatBecomes(entryAt(policy, '/rules/0'))).toBe('becomes-mask');
    expect(whatBecomes(entryAt(policy, '/kinds/PERSON'))).toBe('becomes-placeholder');
    expect(whatBecomes(entryAt(null, '/allow'))).toBe('becomes-placeholder');
    expect(whatBecomes({ operator: 'reveal', part: 'everything' })).toBe('becomes-reveal');
  });

  it('loses the name of a pack when it is changed, and keeps one of its own', () => {
    expect(renamed({ name: 'cjeu' })).toEqual({ name: CUSTOM });
    const changed = renamed({ name: 'cjeu', title: 'The court' });
    expect([changed.title, renamed(changed)]).toEqual(['The court, changed', changed]);
    const own = { name: 'our-archive' };
    expect(renamed(own)).toBe(own);
  });

  it('is known to hold lists of values', () => {
    expect(hasLists({ deny: [] })).toBe(false);
    expect(hasLists({ allow: ['a judge'] })).toBe(true);
    expect(hasLists({ subject: { names: ['somebody'] } })).toBe(true);
    expect(hasLists(readPolicy(DEFAULT_POLICY))).toBe(false);
  });

  it('has faults at a line and a byte, which are found in the text', () => {
    const text = '{\n  "ð": "þó", "x": 1\n}';
    const column = new TextEncoder().encode('  "ð": "þó", ').length + 1;
    expect(text.slice(offsetOf(text, 2, column))).toBe('"x": 1\n}');
    expect(offsetOf(text, 1, 1)).toBe(0);
    expect(offsetOf(text, 9, 1)).toBe(text.length);
  });
});

describe('the form', () => {
  it('changes an operator and keeps what does not belong to it', () => {
    expect(withChoice(undefined, 'remove')).toBe('remove');
    expect(withChoice('keep', 'generalise year')).toEqual({ operator: 'generalise', to: 'year' });
    const mask = { operator: 'mask', keepLast: 4, review: 'required', source: 'law' };
    expect(withChoice(mask, 'reveal initials')).toEqual({
      operator: 'reveal',
      part: 'initials',
      review: 'required',
      source: 'law',
    });
    expect(withChoice({ operator: 'mask', keepLast: 4 }, 'keep')).toBe('keep');
  });

  it('sets a member, or takes it out', () => {
    expect(withMember('mask', 'keepLast', 4)).toEqual({ operator: 'mask', keepLast: 4 });
    expect(withMember({ operator: 'mask', keepLast: 4 }, 'keepLast', undefined)).toBe('mask');
    expect(withMember({ operator: 'keep', source: 'law' }, 'review', undefined)).toEqual({
      operator: 'keep',
      source: 'law',
    });
  });

  it('has words for every operator and what follows it', () => {
    for (const operator of OPERATOR_NAMES) {
      expect(hasText('en', `becomes-${operator}`), operator).toBe(true);
      expect(hasText('en', `report-operator-${operator}`), operator).toBe(true);
      for (const part of OPERATORS[operator])
        expect(hasText('en', `becomes-${operator}-${part}`), part).toBe(true);
      if (operator !== 'placeholder' && operator !== 'keep')
        expect(hasText('en', `short-${operator}`), operator).toBe(true);
    }
    for (const parameter of ['keepFirst', 'keepLast', 'shape', 'width', 'decimals', 'maxDays', 'weekday'])
      expect(hasText('en', `policy-${parameter}`), parameter).toBe(true);
  });
});

describe('the secret key', () => {
  it('is new each time, and read back from its file alone', () => {
    const key = freshKey();
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    expect(freshKey()).not.toBe(key);
    expect(readKey(`${key.toUpperCase()}\r\n`)).toBe(key);
    expect([readKey(''), readKey(key.slice(1)), readKey(`${key} ${key}`)]).toEqual([null, null, null]);
  });
});

describe('an excerpt for trying', () => {
  const line = 'A line of text, 32 characters.\n\n';
  const long = line.repeat(3_000);

  it('is the whole of a short text, and lines around the place of a long one', () => {
    expect(excerptOf('short', 'plain', 3)).toEqual({ text: 'short', start: 0 });
    const place = 50_000;
    const excerpt = excerptOf(long, 'plain', place);
    expect(excerpt?.text.length).toBeLessThan(45_000);
    expect(long.slice(excerpt?.start, (excerpt?.start ?? 0) + (excerpt?.text.length ?? 0))).toBe(
      excerpt?.text,
    );
    expect((excerpt?.start ?? 0) <= place && (excerpt?.start ?? 0) + 20_000 > place).toBe(true);
    expect(excerpt?.text.endsWith('\n')).toBe(true);
  });

  it('begins at the top of a table, and cuts no JSON', () => {
    expect(excerptOf(long, 'csv', 50_000)?.start).toBe(0);
    expect(excerptOf(long, 'json', 0)?.text).toBe(long);
    expect(excerptOf('x'.repeat(1_000_001), 'json', 0)).toBe(null);
    expect(excerptOf('x'.repeat(100_000), 'plain', 50_000)?.text.length).toBe(20_000);
  });
});

describe('a step that makes a column coarser', () => {
  const column = {
    column: 2,
    header: 'birth date',
    different: 9,
    unique: 9,
    kind: 'date',
    quasi: true,
    sensitive: false,
  };
  const kinds = ['DATE_OF_BIRTH', 'AGE', 'POSTAL_CODE', 'OTHER'];

  it('is a rule of the policy, before all others', () => {
    const rule = ruleOf({ column: 2, to: 'year' }, column, kinds);
    expect(rule).toEqual({
      columns: ['birth date'],
      as: 'DATE_OF_BIRTH',
      operator: 'generalise',
      to: 'year',
    });
    expect(withRule({ rules: [{ operator: 'keep' }] }, rule ?? {}).rules).toEqual([
      rule,
      { operator: 'keep' },
    ]);
    expect(withRule({}, rule ?? {}).rules).toEqual([rule]);
  });

  it('speaks of a column without a header by its number', () => {
    const bare = { ...column, header: null };
    expect(ruleOf({ column: 2, to: 'drop' }, bare, kinds)).toEqual({
      columns: [3],
      as: 'OTHER',
      operator: 'remove',
    });
    expect(ruleOf({ column: 2, to: 'age-bucket', by: 5 }, bare, kinds)).toMatchObject({
      as: 'AGE',
      width: 5,
    });
  });

  it('is none where no operator does it', () => {
    expect(ruleOf({ column: 2, to: 'round-down', by: 100 }, column, kinds)).toBe(null);
    expect(ruleOf({ column: 2, to: 'first-characters', by: 3 }, column, kinds)).toMatchObject({ to: 'zip3' });
    expect(ruleOf({ column: 2, to: 'first-characters', by: 3 }, column, ['OTHER'])).toMatchObject({
      as: 'OTHER',
      operator: 'mask',
      keepFirst: 3,
    });
  });
});
