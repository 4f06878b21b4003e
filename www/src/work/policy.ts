/** The policy file on the page: the packs that come with it, and what can be read in a file without the core. */
import cjeu from '../../../policies/cjeu.json?raw';
import gdprStrict from '../../../policies/gdpr-strict.json?raw';
import hipaaSafeHarbor from '../../../policies/hipaa-safe-harbor.json?raw';
import icelandCourts from '../../../policies/iceland-courts.json?raw';
import trainingBalanced from '../../../policies/training-balanced.json?raw';
import trainingWithDates from '../../../policies/training-with-dates.json?raw';
import usCourtFilings from '../../../policies/us-court-filings.json?raw';

/** The packs by name, the one that counts where none is chosen first. */
export const PACKS: ReadonlyMap<string, string> = new Map([
  ['training-balanced', trainingBalanced],
  ['training-with-dates', trainingWithDates],
  ['hipaa-safe-harbor', hipaaSafeHarbor],
  ['us-court-filings', usCourtFilings],
  ['gdpr-strict', gdprStrict],
  ['cjeu', cjeu],
  ['iceland-courts', icelandCourts],
]);

export const DEFAULT_POLICY: string = trainingBalanced;

/** What a changed pack is called, unless the person names it. */
export const CUSTOM = 'custom';

/** Operators in the order in which they are offered, with what can follow `part` or `to`. */
export const OPERATORS = {
  placeholder: [],
  remove: [],
  keep: [],
  mask: [],
  reveal: ['last-four', 'initials', 'year', 'city-and-state', 'domain'],
  generalise: ['month', 'year', 'decade', 'age-bucket', 'age-90', 'zip3', 'coordinates'],
  'date-shift': [],
  surrogate: [],
  pseudonym: [],
} as const;

export type OperatorName = keyof typeof OPERATORS;

export const OPERATOR_NAMES = Object.keys(OPERATORS) as OperatorName[];

/** An entry as it stands in a file. */
export type RawEntry = string | Record<string, unknown>;

/** A policy file as JSON, as far as the page looks into it. Nothing is certain: the core alone checks. */
export type RawPolicy = Record<string, unknown>;

let parsed: { text: string; policy: RawPolicy | null } | null = null;

/** The file as an object; `null` if it is no JSON object. The same object for the same text: it must not be changed. */
export function readPolicy(text: string): RawPolicy | null {
  if (parsed?.text !== text) {
    let policy: unknown = null;
    try {
      policy = JSON.parse(text);
    } catch {
      // The core says where.
    }
    parsed = { text, policy: isObject(policy) ? policy : null };
  }
  return parsed.policy;
}

/** An object as it stands in a file with two spaces. */
export function writePolicy(policy: RawPolicy): string {
  return `${JSON.stringify(policy, null, 2)}\n`;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A member that is an object, or an empty one. */
export function member(policy: RawPolicy | null, name: string): Record<string, unknown> {
  const value = policy?.[name];
  return isObject(value) ? value : {};
}

export function textOf(policy: RawPolicy | null, name: string): string {
  const value = policy?.[name];
  return typeof value === 'string' ? value : '';
}

/** The entry at a JSON pointer, `/kinds/US_SSN`; the default where nothing stands there. */
export function entryAt(policy: RawPolicy | null, pointer: string): RawEntry {
  let value: unknown = policy;
  for (const step of pointer.split('/').slice(1))
    value = isObject(value) || Array.isArray(value) ? (value as Record<string, unknown>)[step] : undefined;
  return typeof value === 'string' || isObject(value) ? value : 'placeholder';
}

export function operatorOf(entry: RawEntry): OperatorName {
  const name = typeof entry === 'string' ? entry : entry.operator;
  return OPERATOR_NAMES.find((known) => known === name) ?? 'placeholder';
}

/** The id of the text that says what an entry does. */
export function whatBecomes(entry: RawEntry): string {
  const operator = operatorOf(entry);
  const part = isObject(entry) ? (entry.part ?? entry.to) : undefined;
  return (OPERATORS[operator] as readonly unknown[]).includes(part)
    ? `becomes-${operator}-${part}`
    : `becomes-${operator}`;
}

/** The law or rule that an entry names, in the words of the file. */
export function sourceOf(policy: RawPolicy | null, source: string): string {
  return textOf(member(policy, 'sources'), source);
}

/** Whether it has lists of values, which may hold personal data. */
export function hasLists(policy: RawPolicy | null): boolean {
  const lists = [policy?.deny, policy?.allow, policy?.patterns, member(policy, 'subject').names];
  return lists.some((list) => Array.isArray(list) && list.length > 0);
}

/** The same policy under the name of a changed pack, if it has that of a pack: nobody must take it for the pack. */
export function renamed(policy: RawPolicy): RawPolicy {
  if (!PACKS.has(textOf(policy, 'name'))) return policy;
  const title = textOf(policy, 'title');
  return { ...policy, name: CUSTOM, ...(title === '' ? {} : { title: `${title}, changed` }) };
}

/** The offset of a line and a byte in it, both from 1, in UTF-16 units. */
export function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let at = 1; at < line; at += 1) {
    const end = text.indexOf('\n', start);
    if (end === -1) return text.length;
    start = end + 1;
  }
  const stop = text.indexOf('\n', start);
  const bytes = new TextEncoder().encode(text.slice(start, stop === -1 ? text.length : stop));
  return start + new TextDecoder().decode(bytes.subarray(0, column - 1)).length;
}

/** A new secret for one contribution: 64 hexadecimal digits. */
export function freshKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The secret in a file of one; `null` if there is none. */
export function readKey(text: string): string | null {
  return /^\s*([0-9a-fA-F]{64})\s*$/.exec(text)?.[1]?.toLowerCase() ?? null;
}

/** A text of which a preview is made, and where it begins in the whole. */
export interface Excerpt {
  text: string;
  start: number;
}

/** How much of a long text a preview shows, in UTF-16 units. */
const EXCERPT = 20_000;
/** A JSON file cannot be cut; one that is longer than this is not shown in advance. */
const LONGEST_JSON = 1_000_000;

/** The part of a text around a place, cut between lines. `null` if it cannot be cut and is too long. */
export function excerptOf(text: string, format: string, place: number): Excerpt | null {
  if (text.length <= EXCERPT) return { text, start: 0 };
  if (format === 'json') return text.length <= LONGEST_JSON ? { text, start: 0 } : null;
  const isTable = format === 'csv' || format === 'tsv';
  // Without its headers a table is read otherwise, and a cell may hold a line break: it is shown from the top.
  const from = isTable ? 0 : Math.max(0, text.lastIndexOf('\n', Math.max(0, place - EXCERPT / 2)) + 1);
  const near = text.indexOf('\n', from + EXCERPT);
  const end = near === -1 || near > from + 2 * EXCERPT ? from + EXCERPT : near + 1;
  return { text: text.slice(from, Math.min(end, text.length)), start: from };
}
