import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { describe, expect, it } from 'vitest';
import { VIEWS } from '../src/engine/protocol';
import { chooseLocale, formatBytes, hasText, translator } from '../src/locale/strings';
import { BASES, CHECKED_FIELDS, PERMITTED, PROHIBITED, ROLES } from '../src/work/consent';
import { FAMILIES } from '../src/work/families';
import { STEPS } from '../src/work/state';

const root = join(import.meta.dirname, '..');
const sources = { en: read('src/locale/en.ftl'), is: read('src/locale/is.ftl') };

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

function ids(source: string): string[] {
  return [...source.matchAll(/^([a-zA-Z][\w-]*) =/gm)].map((match) => match[1] as string);
}

function variables(source: string, id: string): Set<string> {
  const at = source.search(new RegExp(`^${id} =`, 'm'));
  const body = source.slice(at).split(/\n(?=[a-zA-Z#])/)[0] ?? '';
  return new Set([...body.matchAll(/\$(\w+)/g)].map((match) => match[1] as string));
}

function scripts(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? scripts(`${folder}/${entry.name}`)
      : entry.name.endsWith('.ts') || entry.name.endsWith('.html')
        ? [`${folder}/${entry.name}`]
        : [],
  );
}

describe('the texts', () => {
  it('have the same ids in both languages, each once', () => {
    expect(ids(sources.is).toSorted()).toEqual(ids(sources.en).toSorted());
    expect(new Set(ids(sources.en)).size).toBe(ids(sources.en).length);
  });

  it('use the same variables in both languages', () => {
    for (const id of ids(sources.en))
      expect([...variables(sources.is, id)].sort(), id).toEqual([...variables(sources.en, id)].sort());
  });

  it.each(['en', 'is'] as const)('are all well formed in %s', (locale) => {
    const bundle = new FluentBundle(locale, { useIsolating: false });
    expect(bundle.addResource(new FluentResource(sources[locale]))).toEqual([]);
    for (const id of ids(sources[locale])) {
      const args = Object.fromEntries([...variables(sources[locale], id)].map((name) => [name, 3]));
      const errors: Error[] = [];
      const pattern = bundle.getMessage(id)?.value;
      expect(pattern, id).toBeTruthy();
      if (pattern) expect(bundle.formatPattern(pattern, args, errors), id).not.toContain('{$');
      expect(errors, id).toEqual([]);
    }
  });

  it('exist for every id that the page names', () => {
    const known = new Set(ids(sources.en));
    for (const path of scripts('src')) {
      const source = read(path);
      const named = [
        ...source.matchAll(/\bt\(\s*'([^']+)'/g),
        ...source.matchAll(/\bt\([^'`)]*\? '([^']+)' : '[^']+'/g),
        ...source.matchAll(/\bt\([^'`)]*\? '[^']+' : '([^']+)'/g),
        ...source.matchAll(/data-text="([^"]+)"/g),
      ].map((match) => match[1] as string);
      for (const id of named) expect(known.has(id), `${path}: ${id}`).toBe(true);
    }
  });

  it('exist for every id that is put together', () => {
    const made = [
      ...STEPS.flatMap((step) => [`step-${step}`, `title-${step}`]),
      ...ROLES.map((role) => `role-${role}`),
      ...BASES.map((basis) => `basis-${basis}`),
      ...PERMITTED.map((use) => `permit-${use}`),
      ...PROHIBITED.map((use) => `prohibit-${use}`),
      ...CHECKED_FIELDS.map((field) => `consent-error-${field}`),
      ...['name', 'role', 'signatory', 'basis', 'reference', 'licence', 'contact'].map(
        (id) => `consent-${id}`,
      ),
      ...['waiting', 'reading', 'cancelled'].map((state) => `file-${state}`),
      ...['pending', 'redact', 'keep'].map((decision) => `decision-${decision}`),
      ...['idle', 'checking', 'uploading', 'paused', 'failed', 'admitted', 'refused'].map(
        (state) => `send-state-${state}`,
      ),
      ...[
        'unreachable',
        'store-full',
        'too-large',
        'checksum',
        'offset',
        'expired',
        'busy',
        'rejected',
        'intake-error',
      ].map((code) => `upload-failed-${code}`),
      ...['not-framed', 'no-shell', 'unsupported', 'unlocked', 'engine'].map((code) => `refuse-${code}`),
      ...['high', 'medium', 'low'].map((level) => `why-certainty-${level}`),
      ...['high', 'medium', 'low', 'none'].map((level) => `rules-strength-${level}`),
      ...['alone', 'passed', 'failed', 'failed-in-context', 'context'].map((id) => `rules-score-${id}`),
      ...VIEWS.map((view) => `why-view-${view}`),
      ...FAMILIES.map((family) => `family-${family}`),
    ];
    for (const id of made) expect(hasText('en', id), id).toBe(true);
  });

  it('never call the outcome anonymous', () => {
    const notices = read('src/locale/notice.en.txt') + read('src/locale/notice.is.txt');
    expect(sources.en + sources.is + notices).not.toMatch(/anonym|nafnlaus/i);
  });
});

describe('languages', () => {
  it('follow the browser', () => {
    expect(chooseLocale(['is-IS', 'en'])).toBe('is');
    expect(chooseLocale(['da', 'is'])).toBe('is');
    expect(chooseLocale(['fr'])).toBe('en');
    expect(chooseLocale([])).toBe('en');
  });

  it('count in their own way', () => {
    expect(translator('is')('file-undecided', { count: 21 })).toBe('21 óákveðinn');
    expect(translator('en')('file-undecided', { count: 21 })).toBe('21 undecided');
    expect(translator('en')('review-undecided', { count: 1 })).toContain('1 finding is');
    expect(formatBytes('en', 1_400_000)).toBe('1.4 MB');
    expect(formatBytes('en', 0)).toBe('0 bytes');
  });
});
