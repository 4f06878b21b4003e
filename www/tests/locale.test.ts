import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { describe, expect, it } from 'vitest';
import { isUsedInShell, shellTexts } from '../shell-texts.mjs';
import { LOCALES, type Locale, REVIEWERS } from '../src/channel';
import { VIEWS } from '../src/engine/protocol';
import { addTexts, chooseLocale, formatBytes, hasText, translator } from '../src/locale/strings';
import { TEXTS } from '../src/model/texts';
import { COMMAND_NAMES } from '../src/work/commands';
import { BASES, CHECKED_FIELDS, PERMITTED, PROHIBITED, ROLES } from '../src/work/consent';
import { FAMILIES } from '../src/work/families';
import { STEPS, VIEWS_OF_TEXT } from '../src/work/state';
import { TOUR } from '../src/work/tour';

const root = join(import.meta.dirname, '..');
const sources = Object.fromEntries(
  // Those about models are loaded later.
  LOCALES.map((locale) => [
    locale,
    read(`src/locale/${locale}.ftl`) + read(`src/locale/model.${locale}.ftl`),
  ]),
) as Record<Locale, string>;
const others = LOCALES.filter((locale) => locale !== 'en');

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

/** Everything that can be wrong with a model, as its own code names it. */
function modelProblems(): string[] {
  const sources = scripts('src/model').concat(scripts('src/work')).map(read).join('\n');
  const codes = [
    ...sources.matchAll(/(?:ModelFault|fail|faultOf)\((?:error, )?(?:isMemory \? )?'(model-[a-z-]+)'/g),
  ].map((match) => match[1] as string);
  return [
    ...new Set([
      ...codes,
      ...[...sources.matchAll(/code: '(model-[a-z-]+)'/g)].map((match) => match[1] as string),
    ]),
  ];
}

describe('the texts', () => {
  it.each(others)('have the same ids in %s as in English, each once', (locale) => {
    expect(ids(sources[locale]).toSorted()).toEqual(ids(sources.en).toSorted());
    expect(new Set(ids(sources.en)).size).toBe(ids(sources.en).length);
  });

  it.each(others)('use the same variables in %s', (locale) => {
    for (const id of ids(sources.en))
      expect([...variables(sources[locale], id)].sort(), id).toEqual([...variables(sources.en, id)].sort());
  });

  it.each(others)('are translated in %s, notice and all', (locale) => {
    // A text that is the same in both is a name or a sign, or nobody translated it.
    const body = (source: string, id: string): string =>
      source.match(new RegExp(`^${id} = (.*)$`, 'm'))?.[1] ?? '';
    const same = ids(sources.en).filter((id) => body(sources[locale], id) === body(sources.en, id));
    const words = same.filter((id) =>
      /[a-z]{4,}.* .*[a-z]{4,}/i.test(body(sources.en, id).replace(/\{[^}]*\}/g, '')),
    );
    expect(words).toEqual([]);
    expect(read(`src/locale/notice.${locale}.txt`).split('\n\n')).toHaveLength(
      read('src/locale/notice.en.txt').split('\n\n').length,
    );
  });

  it.each(LOCALES)('are all well formed in %s', (locale) => {
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
      ...REVIEWERS.map((role) => `reviewer-${role}`),
      ...TOUR.map((card) => `tour-${card}`),
      ...COMMAND_NAMES.map((name) => `key-${name}`),
      ...VIEWS_OF_TEXT.map((view) => `view-${view}`),
      ...['special', 'secret', 'weak', 'rare', 'bare'].map((reason) => `risk-${reason}`),
      ...['short', 'wrong-passphrase', 'no-storage'].map((code) => `journal-problem-${code}`),
      ...['start', 'end', 'cut'].map((edge) => `edit-${edge}`),
      ...['back-word', 'back-letter', 'on-letter', 'on-word'].map((step) => `edit-${step}`),
      ...['words', 'never-list'].flatMap((list) => [`${list}-title`, `${list}-hint`]),
      ...['form', 'json'].map((pane) => `policy-pane-${pane}`),
      ...['month', 'year', 'decade', 'age-bucket', 'first-characters', 'round-down', 'drop'].map(
        (to) => `coarser-${to}`,
      ),
      ...['quasi', 'sensitive'].map((list) => `risk-${list}-named`),
      ...['passphrase', 'again'].map((name) => `pairs-${name}`),
      'policy-pack-own',
      ...['loading', 'choosing', 'ready', 'failed'].map((state) => `model-state-${state}`),
      ...['webgpu', 'wasm'].map((device) => `model-device-${device}`),
      ...modelProblems().map((code) => `problem-${code}`),
      ...['offline', 'work', 'online', 'send', 'done'].map((step) => `proof-${step}`),
    ];
    expect(hasText('en', 'model-name')).toBe(false);
    addTexts(TEXTS);
    for (const id of made) expect(hasText('en', id), id).toBe(true);
    expect(translator('is')('model-name')).toBe('Líkan');
  });

  it('of the shell are those that its part of the build holds', () => {
    const named = [...scripts('src/shell'), ...scripts('src/upload')].flatMap((path) =>
      [...read(path).matchAll(/\bt\(\s*'([^']+)'|data-text="([^"]+)"|\? '([\w-]+)' : '([\w-]+)'/g)].flatMap(
        (match) =>
          match.slice(1).filter((id): id is string => id !== undefined && ids(sources.en).includes(id)),
      ),
    );
    expect(named.length).toBeGreaterThan(60);
    expect(named.filter((id) => !isUsedInShell(id))).toEqual([]);
    for (const locale of LOCALES) {
      const kept = shellTexts(sources[locale]);
      expect(ids(kept).length).toBe(ids(sources[locale]).filter(isUsedInShell).length);
      expect(new FluentBundle(locale).addResource(new FluentResource(kept))).toEqual([]);
    }
  });

  it('never call the outcome anonymous', () => {
    const notices = LOCALES.map((locale) => read(`src/locale/notice.${locale}.txt`)).join();
    expect(Object.values(sources).join() + notices).not.toMatch(/anonym|anonim|nafnlaus/i);
  });
});

describe('languages', () => {
  it('follow the browser', () => {
    expect(chooseLocale(['is-IS', 'en'])).toBe('is');
    expect(chooseLocale(['sv', 'is'])).toBe('is');
    expect(chooseLocale(['fr-CH'])).toBe('fr');
    expect(chooseLocale(['pl'])).toBe('en');
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
