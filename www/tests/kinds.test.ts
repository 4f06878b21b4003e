/** Every kind of the core has a name in both languages, and a colour that can be read. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { VIEWS } from '../src/engine/protocol';
import { countryName, fullLabel, shortLabel } from '../src/locale/kinds';
import icelandic from '../src/locale/kinds.is.json';
import more from '../src/locale/kinds.json';
import { colourOf, FAMILIES } from '../src/work/families';

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The rows of the core's own table. */
const table = read('../rules/src/kind.rs');
const kinds = [...table.matchAll(/^ {4}\w+, "([A-Z0-9_]+)", (\w+), "([A-Z]*)", "([^"]+)", "[^"]+";$/gm)].map(
  ([, name = '', family = '', country = '', label = '']) => ({
    name,
    family: family.toLowerCase(),
    country,
    label,
  }),
);

describe('the kinds', () => {
  it('are all read from the table', () => {
    expect(kinds.length).toBeGreaterThan(400);
    expect(kinds.length).toBe([...table.matchAll(/^ {4}\w+, "[A-Z0-9_]+", /gm)].length);
  });

  it('have an Icelandic label, and none is left over', () => {
    const labels = new Set(kinds.map(({ label }) => label));
    const names = new Set(kinds.map(({ name }) => name));
    const own: Record<string, string> = icelandic.kinds;
    const missing = kinds.filter(({ name, label }) => !(name in own) && !(label in icelandic.labels));
    expect([...new Set(missing.map(({ label }) => label))]).toEqual([]);
    expect(Object.keys(icelandic.labels).filter((label) => !labels.has(label))).toEqual([]);
    expect(Object.keys(own).filter((name) => !names.has(name))).toEqual([]);
    for (const label of [...Object.values(icelandic.labels), ...Object.values(own)])
      expect(label.trim(), 'a label').not.toBe('');
  });

  it.each(Object.entries(more))('of no country have a label in %s, and none is left over', (_, labels) => {
    const known = new Set(kinds.map(({ label }) => label));
    const own: Record<string, string> = labels;
    const missing = kinds.filter(({ country, label }) => country === '' && !(label in own));
    expect([...new Set(missing.map(({ label }) => label))]).toEqual([]);
    expect(Object.keys(own).filter((label) => !known.has(label))).toEqual([]);
    for (const label of Object.values(own)) expect(label.trim(), 'a label').not.toBe('');
  });

  it('are of countries that have a name', () => {
    for (const { country, name } of kinds.filter((kind) => kind.country !== '')) {
      expect(icelandic.countries, name).toHaveProperty(country);
      expect(countryName('en', country), name).not.toBe(country);
    }
  });

  it('are of families that have a place and a colour', () => {
    const styles = read('src/work/work.css');
    for (const { family } of kinds) {
      expect(FAMILIES as readonly string[]).toContain(family);
      expect(styles).toContain(`[data-family="${colourOf(family)}"]`);
    }
  });

  it('are called so that people know them', () => {
    const kind = (wanted: string) => {
      const found = kinds.find(({ name }) => name === wanted);
      if (!found) throw new Error(wanted);
      return found;
    };
    expect(fullLabel('en', kind('PL_PESEL'))).toBe('PESEL (Poland)');
    expect(fullLabel('en', kind('US_SSN'))).toBe('Social security number (US)');
    expect(fullLabel('en', kind('GR_AFM'))).toBe('Tax number (AFM, Greece)');
    expect(fullLabel('is', kind('PL_PESEL'))).toBe('Kennitala (PESEL, Pólland)');
    expect(fullLabel('is', kind('IS_PASSPORT'))).toBe('Vegabréf (Ísland)');
    expect(shortLabel('is', kind('IS_KENNITALA'))).toBe('Kennitala');
    expect(fullLabel('en', kind('EMAIL_ADDRESS'))).toBe('E-mail address');
    expect(shortLabel('is', kind('KG_PIN'))).not.toBe(shortLabel('is', kind('PIN')));
  });
});

describe('the disguises', () => {
  it('are those of the core, in its order', () => {
    const views = read('../src/detect/views/mod.rs').match(/^views! \{([\s\S]*?)^\}/m)?.[1] ?? '';
    expect([...views.matchAll(/^ {4}\w+, "([a-z0-9-]+)", /gm)].map(([, name]) => name)).toEqual([...VIEWS]);
  });
});

// --- Colours ----------------------------------------------------------------------------------------------

function tokens(dark: boolean): Map<string, string> {
  const [light = '', night = ''] = read('src/style/tokens.css').split('@media (prefers-color-scheme: dark)');
  const found = new Map<string, string>();
  for (const part of dark ? [light, night] : [light])
    for (const [, name = '', value = ''] of part.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g))
      found.set(name, value);
  return found;
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe('the colours', () => {
  const colours = [...new Set(FAMILIES.map(colourOf))];

  it('are eight and a grey', () => {
    expect(colours.length).toBeLessThanOrEqual(9);
  });

  it.each([false, true])('can be read, dark: %s', (dark) => {
    const known = tokens(dark);
    const of = (name: string): string => known.get(name) ?? '#888888';
    for (const name of colours) {
      expect(known.has(name), name).toBe(true);
      for (const ground of [`${name}-soft`, 'surface', 'on-family'])
        expect(contrast(of(name), of(ground)), `${name} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      expect(contrast(of('ink'), of(`${name}-soft`)), `ink on ${name}-soft`).toBeGreaterThanOrEqual(4.5);
    }
  });
});
