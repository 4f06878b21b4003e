/**
 * The findings of one file and the decisions about them.
 *
 * Findings are numbered: first those that detection gives (the same each time the file is opened), then the extra
 * ones, in the order in which they came: added by the person, or found by the second look after scrubbing. All
 * values are immutable; a change gives a new object.
 */
import { FLAG, ROW } from '../engine/protocol';

/** What was decided about one finding. `withdrawn` is an added finding that was taken back. */
export const DECISION = { pending: 0, redact: 1, keep: 2, withdrawn: 3 } as const;

export type Decision = (typeof DECISION)[keyof typeof DECISION];

/** One finding. Offsets are UTF-16 units of the file's text. */
export interface Finding {
  start: number;
  end: number;
  kind: number;
  /** 0 to 1000; 1000 for an added one. */
  score: number;
  /** -1 for an added one. */
  detector: number;
  flags: number;
  /** Place of the context word in the list of the rule, from 1; 0 for none. */
  context: number;
  /** Place of the disguise in the list of the core, from 1; 0 for none. */
  view: number;
  added: boolean;
}

export interface Findings {
  /** Packed rows from detection. */
  readonly rows: Uint32Array;
  readonly extra: readonly Finding[];
  /** One {@link Decision} for each finding. */
  readonly decisions: Uint8Array;
}

export interface Change {
  finding: number;
  from: Decision;
  to: Decision;
}

export function fromRows(rows: Uint32Array): Findings {
  return { rows, extra: [], decisions: new Uint8Array(rows.length / ROW) };
}

export function count(findings: Findings): number {
  return findings.decisions.length;
}

function unpack(rows: Uint32Array, at: number): Finding {
  const [start = 0, end = 0, kind = 0, score = 0, detector = 0, flags = 0, context = 0, view = 0] =
    rows.subarray(at, at + ROW);
  return { start, end, kind, score, detector, flags, context, view, added: false };
}

export function findingAt(findings: Findings, index: number): Finding {
  const detected = findings.rows.length / ROW;
  return findings.extra[index - detected] ?? unpack(findings.rows, index * ROW);
}

export function decisionAt(findings: Findings, index: number): Decision {
  return (findings.decisions[index] ?? DECISION.pending) as Decision;
}

export function kindAt(findings: Findings, index: number): number {
  return index * ROW < findings.rows.length
    ? (findings.rows[index * ROW + 2] as number)
    : findingAt(findings, index).kind;
}

const orders = new WeakMap<Findings['rows'], { extra: Findings['extra']; order: readonly number[] }>();

/** Numbers of the findings in the order of the text. */
export function inTextOrder(findings: Findings): readonly number[] {
  const known = orders.get(findings.rows);
  if (known && known.extra === findings.extra) return known.order;
  const starts = new Uint32Array(count(findings));
  for (let index = 0; index < starts.length; index += 1) starts[index] = findingAt(findings, index).start;
  const order = Array.from(starts.keys()).sort(
    (a, b) => (starts[a] as number) - (starts[b] as number) || a - b,
  );
  orders.set(findings.rows, { extra: findings.extra, order });
  return order;
}

export function undecided(findings: Findings): number {
  let pending = 0;
  for (const decision of findings.decisions) if (decision === DECISION.pending) pending += 1;
  return pending;
}

export interface KindCount {
  kind: number;
  total: number;
  pending: number;
}

/** Counts by kind, without what was withdrawn, in the order of the kinds. */
export function countByKind(findings: Findings): KindCount[] {
  const counts = new Map<number, KindCount>();
  for (let index = 0; index < findings.decisions.length; index += 1) {
    const decision = findings.decisions[index];
    if (decision === DECISION.withdrawn) continue;
    const kind = kindAt(findings, index);
    const entry = counts.get(kind) ?? { kind, total: 0, pending: 0 };
    entry.total += 1;
    if (decision === DECISION.pending) entry.pending += 1;
    counts.set(kind, entry);
  }
  return [...counts.values()].sort((a, b) => a.kind - b.kind);
}

/** An added finding cannot be "kept": to keep it is to take it back. */
export function settle(findings: Findings, index: number, wanted: Decision): Decision {
  return wanted === DECISION.keep && findingAt(findings, index).added ? DECISION.withdrawn : wanted;
}

export function apply(findings: Findings, changes: readonly Change[], direction: 'to' | 'from'): Findings {
  const decisions = findings.decisions.slice();
  for (const change of changes) decisions[change.finding] = change[direction];
  return { ...findings, decisions };
}

function grown(findings: Findings, extra: readonly Finding[], decision: Decision): Findings {
  const decisions = new Uint8Array(findings.decisions.length + extra.length);
  decisions.set(findings.decisions);
  decisions.fill(decision, findings.decisions.length);
  return { ...findings, extra: [...findings.extra, ...extra], decisions };
}

/** Appends added findings; they stay withdrawn until the change that comes with them is applied. */
export function withAdded(
  findings: Findings,
  spans: readonly { start: number; end: number }[],
  kind: number,
) {
  return grown(
    findings,
    spans.map(({ start, end }) => ({
      start,
      end,
      kind,
      score: 1000,
      detector: -1,
      flags: 0,
      context: 0,
      view: 0,
      added: true,
    })),
    DECISION.withdrawn,
  );
}

/** Appends what the second look found; it waits for a decision. */
export function withResiduals(findings: Findings, rows: Uint32Array): Findings {
  const extra: Finding[] = [];
  for (let at = 0; at < rows.length; at += ROW) {
    const finding = unpack(rows, at);
    extra.push({ ...finding, flags: finding.flags | FLAG.residual });
  }
  return grown(findings, extra, DECISION.pending);
}

/**
 * Carries decisions over to a new detection of the same file (the word list changed): a finding with the same
 * place and kind keeps its decision, and so does everything that a person added.
 */
export function carryOver(old: Findings, rows: Uint32Array): Findings {
  const key = (finding: Finding): string => `${finding.start} ${finding.end} ${finding.kind}`;
  const decided = new Map<string, Decision>();
  for (let index = 0; index < count(old); index += 1) {
    const finding = findingAt(old, index);
    if (!finding.added) decided.set(key(finding), decisionAt(old, index));
  }
  const fresh = fromRows(rows);
  for (let index = 0; index < fresh.decisions.length; index += 1)
    fresh.decisions[index] = decided.get(key(findingAt(fresh, index))) ?? DECISION.pending;
  const detected = old.rows.length / ROW;
  const extra = old.extra.filter((finding) => finding.added);
  const decisions = new Uint8Array(fresh.decisions.length + extra.length);
  decisions.set(fresh.decisions);
  let at = fresh.decisions.length;
  old.extra.forEach((finding, index) => {
    if (!finding.added) return;
    decisions[at] = decisionAt(old, detected + index);
    at += 1;
  });
  return { rows, extra, decisions };
}

/** One stretch of text that belongs to at most one finding. */
export interface Piece {
  start: number;
  end: number;
  /** -1 for plain text. */
  finding: number;
}

/**
 * Cuts findings that may overlap into disjoint pieces, in text order, without the plain text between them. Where
 * several findings cover the same place, the one that came last owns it: what a person added lies on top.
 */
export function pieces(findings: Findings): Piece[] {
  const order = inTextOrder(findings).filter((index) => decisionAt(findings, index) !== DECISION.withdrawn);
  const result: Piece[] = [];
  let at = 0;
  while (at < order.length) {
    // A cluster: findings that touch one another through overlaps.
    const cluster: { index: number; start: number; end: number }[] = [];
    let reach = -1;
    while (at < order.length) {
      const index = order[at] as number;
      const { start, end } = findingAt(findings, index);
      if (cluster.length > 0 && start >= reach) break;
      cluster.push({ index, start, end });
      reach = Math.max(reach, end);
      at += 1;
    }
    const only = cluster[0];
    if (cluster.length === 1 && only) {
      result.push({ start: only.start, end: only.end, finding: only.index });
      continue;
    }
    const edges = [...new Set(cluster.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
    for (let edge = 0; edge + 1 < edges.length; edge += 1) {
      const start = edges[edge] as number;
      const end = edges[edge + 1] as number;
      let owner = -1;
      for (const part of cluster)
        if (part.start <= start && part.end >= end && part.index > owner) owner = part.index;
      if (owner === -1) continue;
      const last = result.at(-1);
      if (last && last.finding === owner && last.end === start) last.end = end;
      else result.push({ start, end, finding: owner });
    }
  }
  return result;
}
