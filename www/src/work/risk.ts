/** Which file to look at first, and why: from counts alone, so that no text is needed for it. */
import type { Kind } from '../engine/protocol';
import { count, countByKind, DECISION, decisionAt, findingAt, scoreAt } from './findings';
import type { FileEntry } from './state';

export type RiskReason = 'special' | 'weak' | 'rare' | 'bare' | 'secret';

export interface Risk {
  /** Larger is worse; only the order matters. */
  score: number;
  /** The worst first. */
  reasons: readonly RiskReason[];
}

/** Findings below this score, per mille, are weak. */
const WEAK = 700;
/** So many words without a finding are suspicious. */
const BARE_WORDS = 400;
/** A kind that makes up less than this share of all findings is rare: nobody has an eye for it yet. */
const RARE = 0.01;

const WORTH: Record<RiskReason, number> = { special: 8, secret: 8, weak: 3, rare: 2, bare: 4 };

/** Counts of each kind over all files. */
export function countsOfAll(files: readonly FileEntry[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { findings } of files)
    for (const { kind, total } of countByKind(findings)) counts.set(kind, (counts.get(kind) ?? 0) + total);
  return counts;
}

export function riskOf(file: FileEntry, kinds: readonly Kind[], all: ReadonlyMap<number, number>): Risk {
  const { findings } = file;
  const sum = [...all.values()].reduce((total, number) => total + number, 0);
  const found: Record<RiskReason, number> = { special: 0, secret: 0, weak: 0, rare: 0, bare: 0 };
  for (const { kind, total } of countByKind(findings)) {
    const family = kinds[kind]?.family;
    if (family === 'health') found.special += total;
    if (family === 'secret') found.secret += total;
    if ((all.get(kind) ?? 0) < sum * RARE) found.rare += total;
  }
  for (let finding = 0; finding < count(findings); finding += 1)
    if (
      scoreAt(findings, finding) < WEAK &&
      decisionAt(findings, finding) === DECISION.pending &&
      !findingAt(findings, finding).added
    )
      found.weak += 1;
  const words = file.description?.words ?? 0;
  if (words >= BARE_WORDS && count(findings) < words / BARE_WORDS) found.bare = 1;
  const reasons = (Object.keys(found) as RiskReason[])
    .filter((reason) => found[reason] > 0)
    .sort((a, b) => WORTH[b] * Math.log2(1 + found[b]) - WORTH[a] * Math.log2(1 + found[a]));
  const score =
    reasons.reduce((total, reason) => total + WORTH[reason] * Math.log2(1 + found[reason]), 0) +
    Math.log2(1 + file.undecided);
  return { score, reasons };
}

/**
 * The next paragraph from `from` on in which many words have capital letters and nothing is marked: names stand there.
 * `marked` tells whether anything is marked between two places. `null` when there is none.
 */
export function bareParagraph(
  text: string,
  from: number,
  marked: (start: number, end: number) => boolean,
): { start: number; end: number } | null {
  for (let start = from; start < text.length; ) {
    const stop = text.indexOf('\n', start);
    const end = stop === -1 ? text.length : stop;
    if (end - start > 40) {
      const paragraph = text.slice(start, Math.min(end, start + 5_000));
      // A capital after a small letter, a comma or another name: not the beginning of a sentence.
      const names = paragraph.match(/(?<=[\p{Ll},;:] )\p{Lu}\p{Ll}+/gu)?.length ?? 0;
      if (names >= 3 && !marked(start, end)) return { start, end };
    }
    start = end + 1;
  }
  return null;
}
