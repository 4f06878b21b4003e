/** The rule list that the build wrote from the rows of the core, and how to look things up in it. */
import type { Rule, RuleList } from '../engine/protocol';

interface Index {
  rules: ReadonlyMap<string, Rule>;
  ofKind: ReadonlyMap<string, readonly Rule[]>;
  help: ReadonlyMap<string, string>;
}

const indexes = new WeakMap<RuleList, Index>();

function indexOf(list: RuleList): Index {
  let index = indexes.get(list);
  if (!index) {
    const ofKind = new Map<string, Rule[]>();
    for (const rule of list.rows) ofKind.set(rule.kind, [...(ofKind.get(rule.kind) ?? []), rule]);
    index = {
      rules: new Map(list.rows.map((rule) => [rule.name, rule])),
      ofKind,
      help: new Map(list.kinds.map(({ name, help }) => [name, help])),
    };
    indexes.set(list, index);
  }
  return index;
}

export function ruleNamed(list: RuleList | null, name: string): Rule | null {
  return (list && indexOf(list).rules.get(name)) ?? null;
}

export function rulesOf(list: RuleList | null, kind: string): readonly Rule[] {
  return (list && indexOf(list).ofKind.get(kind)) ?? [];
}

/** One English sentence that says what the kind is; nothing as long as the list is not loaded. */
export function helpOf(list: RuleList | null, kind: string): string {
  return (list && indexOf(list).help.get(kind)) ?? '';
}

/** A context word as people read it: `*` stands for any ending, and `!` says that it must be next to the value. */
export function readableWord(word: string): string {
  return word.endsWith('*') ? `${word.slice(0, -1)}…` : word.replace(/!$/, '');
}

/** How much a score is worth, in words; below the threshold nothing is reported. */
export function strength(score: number): 'high' | 'medium' | 'low' | 'none' {
  if (score >= 0.9) return 'high';
  if (score >= 0.7) return 'medium';
  return score >= 0.5 ? 'low' : 'none';
}

/** Cuts an example at its « and »: every second part is what is found. */
export function exampleParts(example: string): string[] {
  return example.split(/[«»]/);
}

/** Small letters without accents, for searching. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replaceAll('ð', 'd')
    .replaceAll('þ', 'th')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o');
}

/** Whether every word of the query stands in the text; both are {@link plain}. */
export function matches(text: string, query: string): boolean {
  return query
    .split(/\s+/)
    .filter(Boolean)
    .every((word) => text.includes(word));
}
