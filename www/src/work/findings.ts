/**
 * The findings of one file and the decisions about them.
 *
 * Findings are numbered: first those that detection gives (the same each time the file is opened), then the extra
 * ones, in the order in which they came: added by the person, or found by the second look after scrubbing. All
 * values are immutable; a change gives a new object.
 */
import { FLAG, ROW } from '../engine/protocol';

/**
 * What was decided about one finding. `withdrawn` takes it out of play: an added finding that was taken back, or one of
 * any sort that a person drew anew.
 */
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
  /** Place of the policy's entry in its list; -1 for an added one. */
  entry: number;
  /** What the policy decided at once. */
  atOnce: Decision;
  added: boolean;
  /** Numbers of the findings that an added one stands in for; they are withdrawn as long as it is not. */
  replaces: readonly number[];
}

export interface Findings {
  /** Packed rows from detection. */
  readonly rows: Uint32Array;
  readonly extra: readonly Finding[];
  /** One {@link Decision} for each finding. */
  readonly decisions: Uint8Array;
  /** Why each kept one stays: a number of the list of reasons, from 1; 0 where none was given. */
  readonly reasons: Uint8Array;
  /** How many are undecided. */
  readonly pending: number;
  /** Another object whenever other findings are in play. What is drawn from their places may be kept until then. */
  readonly shape: object;
}

/** What a person draws: a place and a kind. */
export interface Drawn {
  start: number;
  end: number;
  kind: number;
}

export interface Change {
  finding: number;
  from: Decision;
  to: Decision;
  /** The reason before and after, where there is one on either side. */
  why?: readonly [from: number, to: number];
}

const NOTHING: readonly number[] = [];

export function fromRows(rows: Uint32Array): Findings {
  const decisions = new Uint8Array(rows.length / ROW);
  for (let index = 0; index < decisions.length; index += 1)
    decisions[index] = rows[index * ROW + 9] as number;
  const reasons = new Uint8Array(decisions.length);
  return { rows, extra: [], decisions, reasons, pending: countPending(decisions), shape: {} };
}

export function count(findings: Findings): number {
  return findings.decisions.length;
}

function unpack(rows: Uint32Array, at: number): Finding {
  const [
    start = 0,
    end = 0,
    kind = 0,
    score = 0,
    detector = 0,
    flags = 0,
    context = 0,
    view = 0,
    entry = 0,
    decided = 0,
  ] = rows.subarray(at, at + ROW);
  const atOnce = decided as Decision;
  return {
    start,
    end,
    kind,
    score,
    detector,
    flags,
    context,
    view,
    entry,
    atOnce,
    added: false,
    replaces: NOTHING,
  };
}

export function findingAt(findings: Findings, index: number): Finding {
  const detected = findings.rows.length / ROW;
  return findings.extra[index - detected] ?? unpack(findings.rows, index * ROW);
}

export function decisionAt(findings: Findings, index: number): Decision {
  return (findings.decisions[index] ?? DECISION.pending) as Decision;
}

/** Why a finding stays; 0 if no reason was given, or if it goes. */
export function reasonAt(findings: Findings, index: number): number {
  return findings.decisions[index] === DECISION.keep ? (findings.reasons[index] ?? 0) : 0;
}

/** What the policy decided about a finding at once; nothing about added ones. */
export function atOnceAt(findings: Findings, index: number): Decision {
  return (index * ROW < findings.rows.length ? findings.rows[index * ROW + 9] : DECISION.pending) as Decision;
}

/** Whether a decision is the policy's own. */
export function isByPolicy(findings: Findings, index: number): boolean {
  const atOnce = atOnceAt(findings, index);
  return atOnce !== DECISION.pending && atOnce === decisionAt(findings, index);
}

export function kindAt(findings: Findings, index: number): number {
  return index * ROW < findings.rows.length
    ? (findings.rows[index * ROW + 2] as number)
    : findingAt(findings, index).kind;
}

/** 0 to 1000. */
export function scoreAt(findings: Findings, index: number): number {
  return index * ROW < findings.rows.length
    ? (findings.rows[index * ROW + 3] as number)
    : findingAt(findings, index).score;
}

/** Where it begins, without unpacking the rest. */
export function startAt(findings: Findings, index: number): number {
  return index * ROW < findings.rows.length
    ? (findings.rows[index * ROW] as number)
    : findingAt(findings, index).start;
}

/** Where it ends, without unpacking the rest. */
export function endAt(findings: Findings, index: number): number {
  return index * ROW < findings.rows.length
    ? (findings.rows[index * ROW + 1] as number)
    : findingAt(findings, index).end;
}

const orders = new WeakMap<Findings['rows'], { extra: Findings['extra']; order: readonly number[] }>();

/** Numbers of the findings in the order of the text. */
export function inTextOrder(findings: Findings): readonly number[] {
  const known = orders.get(findings.rows);
  if (known && known.extra === findings.extra) return known.order;
  const starts = new Uint32Array(count(findings));
  for (let index = 0; index < starts.length; index += 1) starts[index] = startAt(findings, index);
  const order = Array.from(starts.keys()).sort(
    (a, b) => (starts[a] as number) - (starts[b] as number) || a - b,
  );
  orders.set(findings.rows, { extra: findings.extra, order });
  return order;
}

function countPending(decisions: Uint8Array): number {
  let pending = 0;
  for (const decision of decisions) if (decision === DECISION.pending) pending += 1;
  return pending;
}

export interface KindCount {
  kind: number;
  total: number;
  pending: number;
  /** Kept by the policy, and by nobody else. */
  byPolicy: number;
}

const counted = new WeakMap<Findings, KindCount[]>();

/** Counts by kind, without what was withdrawn, in the order of the kinds. */
export function countByKind(findings: Findings): KindCount[] {
  const known = counted.get(findings);
  if (known) return known;
  const counts: KindCount[] = [];
  for (let index = 0; index < findings.decisions.length; index += 1) {
    const decision = findings.decisions[index];
    if (decision === DECISION.withdrawn) continue;
    const kind = kindAt(findings, index);
    let entry = counts[kind];
    if (!entry) {
      entry = { kind, total: 0, pending: 0, byPolicy: 0 };
      counts[kind] = entry;
    }
    entry.total += 1;
    if (decision === DECISION.pending) entry.pending += 1;
    else if (decision === DECISION.keep && isByPolicy(findings, index)) entry.byPolicy += 1;
  }
  // Kinds are numbers, so the list has holes; `filter` passes over them.
  const list = counts.filter(() => true);
  counted.set(findings, list);
  return list;
}

/** What findings can be listed by, beside their kind. */
export const SORTS = ['undecided', 'redacted', 'kept', 'added'] as const;
export type Sort = (typeof SORTS)[number];

/** Whether a finding in play belongs to a sort. What a person added is of two sorts. */
export function isOfSort(findings: Findings, index: number, sort: Sort): boolean {
  switch (sort) {
    case 'undecided':
      return findings.decisions[index] === DECISION.pending;
    case 'redacted':
      return findings.decisions[index] === DECISION.redact;
    case 'kept':
      return findings.decisions[index] === DECISION.keep;
    case 'added':
      return findings.extra[index - findings.rows.length / ROW]?.added === true;
  }
}

const sorted = new WeakMap<Findings, Record<Sort, number>>();

/** How many findings in play are of each sort. */
export function countBySort(findings: Findings): Readonly<Record<Sort, number>> {
  const known = sorted.get(findings);
  if (known) return known;
  const totals = [0, 0, 0, 0];
  for (const decision of findings.decisions) totals[decision] = (totals[decision] ?? 0) + 1;
  const detected = findings.rows.length / ROW;
  const added = findings.extra.filter(
    (extra, place) => extra.added && findings.decisions[detected + place] !== DECISION.withdrawn,
  ).length;
  const [undecided = 0, redacted = 0, kept = 0] = totals;
  const counts = { undecided, redacted, kept, added };
  sorted.set(findings, counts);
  return counts;
}

/** What people kept, and not the policy alone: how often for each kind and reason, as rows of the three. */
export function countKept(all: readonly Findings[]): [kind: number, reason: number, count: number][] {
  const counts = new Map<string, [number, number, number]>();
  for (const findings of all)
    for (let index = 0; index < findings.decisions.length; index += 1) {
      if (findings.decisions[index] !== DECISION.keep) continue;
      const reason = reasonAt(findings, index);
      if (reason === 0 && isByPolicy(findings, index)) continue;
      const kind = kindAt(findings, index);
      const row = counts.get(`${kind} ${reason}`);
      if (row) row[2] += 1;
      else counts.set(`${kind} ${reason}`, [kind, reason, 1]);
    }
  return [...counts.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

/** A change of decision, with the reasons on both sides of it. */
function changed(findings: Findings, finding: number, to: Decision, reason: number): Change[] {
  const from = decisionAt(findings, finding);
  const before = findings.reasons[finding] ?? 0;
  const after = to === DECISION.keep ? reason : 0;
  if (from === to && before === after) return [];
  return [{ finding, from, to, ...(before === 0 && after === 0 ? {} : { why: [before, after] }) }];
}

/**
 * The changes that a wish leads to, with the number of a reason to keep. An added finding cannot be "kept": to keep it is to take it back; what it stood in
 * for comes back into play and is kept, unless something else still stands in for it.
 */
export function settle(findings: Findings, index: number, wanted: Decision, reason = 0): Change[] {
  const { added, replaces } = findingAt(findings, index);
  if (wanted !== DECISION.keep || !added) return changed(findings, index, wanted, reason);
  const stand = (old: number): boolean =>
    findings.extra.some(
      (other, place) =>
        place + findings.rows.length / ROW !== index &&
        other.replaces.includes(old) &&
        findings.decisions[place + findings.rows.length / ROW] !== DECISION.withdrawn,
    );
  // One half of a split is kept by itself: the whole would hide the other half.
  if (replaces.some(stand)) return changed(findings, index, wanted, reason);
  return [
    ...changed(findings, index, DECISION.withdrawn, 0),
    ...replaces.flatMap((old) => changed(findings, old, DECISION.keep, reason)),
  ];
}

export function apply(findings: Findings, changes: readonly Change[], direction: 'to' | 'from'): Findings {
  const decisions = findings.decisions.slice();
  let { pending, shape, reasons } = findings;
  for (const change of changes) {
    if (change.why) {
      if (reasons === findings.reasons) reasons = reasons.slice();
      reasons[change.finding] = change.why[direction === 'to' ? 1 : 0];
    }
    const before = decisions[change.finding];
    const now = change[direction];
    if (before === now) continue;
    decisions[change.finding] = now;
    if (before === DECISION.pending) pending -= 1;
    if (now === DECISION.pending) pending += 1;
    if (before === DECISION.withdrawn || now === DECISION.withdrawn) shape = {};
  }
  return { ...findings, decisions, reasons, pending, shape };
}

function grown(findings: Findings, extra: readonly Finding[], decision: Decision): Findings {
  const decisions = new Uint8Array(findings.decisions.length + extra.length);
  decisions.set(findings.decisions);
  decisions.fill(decision, findings.decisions.length);
  const reasons = new Uint8Array(decisions.length);
  reasons.set(findings.reasons);
  const pending = findings.pending + (decision === DECISION.pending ? extra.length : 0);
  return { ...findings, extra: [...findings.extra, ...extra], decisions, reasons, pending, shape: {} };
}

/** Appends added findings; they stay withdrawn until the change that comes with them is applied. */
export function withAdded(
  findings: Findings,
  drawn: readonly Drawn[],
  replaces: readonly number[] = NOTHING,
): Findings {
  return grown(
    findings,
    drawn.map((one) => drawnBy(one, replaces)),
    DECISION.withdrawn,
  );
}

/** What a person drew, as a finding. */
function drawnBy({ start, end, kind }: Drawn, replaces: readonly number[] = NOTHING): Finding {
  return {
    start,
    end,
    kind,
    score: 1000,
    detector: -1,
    flags: 0,
    context: 0,
    view: 0,
    entry: -1,
    atOnce: DECISION.pending,
    added: true,
    replaces,
  };
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
 * Carries decisions over to a new detection of the same file (the word list or the policy changed): a finding with the
 * same place and kind keeps what a person decided, and so does everything that a person added. What a policy decided goes
 * with it. Finding numbers change; `moved` tells the new ones by the old ones.
 *
 * `model` is the number of the detector that stands for a model the person added, and the findings from `mentions` on are
 * mentions of people who were found in any file. They may be gone now; what the person decided to redact of those stays, as if
 * they had marked it.
 */
export function carryOver(
  old: Findings,
  rows: Uint32Array,
  model = -1,
  mentions = old.rows.length / ROW,
): { findings: Findings; moved: ReadonlyMap<number, number> } {
  const key = (finding: Finding): string => `${finding.start} ${finding.end} ${finding.kind}`;
  const decided = new Map<string, number>();
  for (let index = 0; index < count(old); index += 1) {
    const finding = findingAt(old, index);
    if (!finding.added) decided.set(key(finding), index);
  }
  const fresh = fromRows(rows);
  const moved = new Map<number, number>();
  for (let index = 0; index < fresh.decisions.length; index += 1) {
    const before = decided.get(key(findingAt(fresh, index)));
    if (before === undefined) continue;
    if (decisionAt(old, before) !== atOnceAt(old, before)) fresh.decisions[index] = decisionAt(old, before);
    fresh.reasons[index] = old.reasons[before] ?? 0;
    moved.set(before, index);
  }
  const detected = old.rows.length / ROW;
  const kept: number[] = [];
  for (let index = 0; index < count(old); index += 1) {
    const { added, detector } = findingAt(old, index);
    const outlives =
      index < detected &&
      (detector === model || index >= mentions) &&
      decisionAt(old, index) === DECISION.redact &&
      !moved.has(index);
    if (added || outlives) kept.push(index);
  }
  kept.forEach((finding, index) => {
    moved.set(finding, fresh.decisions.length + index);
  });
  const extra = kept.map((index): Finding => {
    const finding = findingAt(old, index);
    return index < detected
      ? drawnBy(finding)
      : { ...finding, replaces: finding.replaces.flatMap((before) => moved.get(before) ?? []) };
  });
  const decisions = new Uint8Array(fresh.decisions.length + extra.length);
  decisions.set(fresh.decisions);
  const reasons = new Uint8Array(decisions.length);
  reasons.set(fresh.reasons);
  kept.forEach((finding, index) => {
    decisions[fresh.decisions.length + index] = decisionAt(old, finding);
    reasons[fresh.decisions.length + index] = old.reasons[finding] ?? 0;
  });
  return {
    findings: { rows, extra, decisions, reasons, pending: countPending(decisions), shape: {} },
    moved,
  };
}

/** One stretch of text that belongs to at most one finding. */
export interface Piece {
  start: number;
  end: number;
  /** -1 for plain text. */
  finding: number;
}

const cut = new WeakMap<object, Piece[]>();

/**
 * Cuts findings that may overlap into disjoint pieces, in text order, without the plain text between them. Where
 * several findings cover the same place, the one that came last owns it: what a person added lies on top.
 */
export function pieces(findings: Findings): Piece[] {
  let known = cut.get(findings.shape);
  if (!known) {
    known = cutPieces(findings);
    cut.set(findings.shape, known);
  }
  return known;
}

function cutPieces(findings: Findings): Piece[] {
  const order = inTextOrder(findings).filter((index) => decisionAt(findings, index) !== DECISION.withdrawn);
  const result: Piece[] = [];
  let at = 0;
  while (at < order.length) {
    // Most findings touch no other.
    const first = order[at] as number;
    const next = order[at + 1];
    const reachOfFirst = endAt(findings, first);
    if (next === undefined || startAt(findings, next) >= reachOfFirst) {
      result.push({ start: startAt(findings, first), end: reachOfFirst, finding: first });
      at += 1;
      continue;
    }
    // A cluster: findings that touch one another through overlaps.
    const cluster: { index: number; start: number; end: number }[] = [];
    let reach = -1;
    while (at < order.length) {
      const index = order[at] as number;
      const start = startAt(findings, index);
      const end = endAt(findings, index);
      if (cluster.length > 0 && start >= reach) break;
      cluster.push({ index, start, end });
      reach = Math.max(reach, end);
      at += 1;
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
