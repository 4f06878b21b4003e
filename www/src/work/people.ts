/** People in the whole contribution: names of one person that the core takes for the same, put together. */
import { ROW } from '../engine/protocol';
import { atOnceAt, count, DECISION, decisionAt, endAt, type Findings, kindAt, startAt } from './findings';
import { type FileEntry, type KnownEntities, PERSON, type State } from './state';

const WHOM = 4;

/** Names of people, in an order that depends on nothing but whom they stand for and on the order of the files. */
export interface Names {
  names: readonly string[];
  /** The number of the file of each. */
  documents: readonly number[];
  /** The file and the form of each. */
  places: readonly { file: number; form: number }[];
}

/**
 * What was found in a file already, what a person has added among it: rows as the engine takes them, of start, end, kind and what
 * becomes of it. Nobody is looked for there, and what the policy keeps is left out.
 */
export function askedAbout(findings: Findings): Uint32Array {
  const rows: number[] = [];
  for (let finding = 0; finding < count(findings); finding += 1) {
    const isAsked =
      finding * ROW < findings.rows.length
        ? atOnceAt(findings, finding) !== DECISION.keep
        : decisionAt(findings, finding) !== DECISION.withdrawn;
    if (isAsked) rows.push(...placeOf(findings, finding), FATE.settled);
  }
  return Uint32Array.from(rows);
}

/** The same of the first `count` findings alone, in which places may be mentions of people after all. */
export function detectedIn(findings: Findings, count: number): Uint32Array {
  const rows: number[] = [];
  for (let finding = 0; finding < count; finding += 1) {
    const isKept = atOnceAt(findings, finding) === DECISION.keep;
    rows.push(...placeOf(findings, finding), isKept ? FATE.stays : FATE.goes);
  }
  return Uint32Array.from(rows);
}

/** What becomes of something that was found before people are looked for, as the engine takes it. */
const FATE = { settled: 0, goes: 1, stays: 2 } as const;

function placeOf(findings: Findings, finding: number): [start: number, end: number, kind: number] {
  return [startAt(findings, finding), endAt(findings, finding), kindAt(findings, finding)];
}

/** Numbers of the findings of a file that are people whom a person has marked. */
export function markedIn({ findings }: FileEntry, { kinds }: State): number[] {
  const detected = findings.rows.length / ROW;
  return findings.extra.flatMap(({ added, kind }, place) =>
    added && kinds[kind]?.name === PERSON && decisionAt(findings, detected + place) !== DECISION.withdrawn
      ? [detected + place]
      : [],
  );
}

/** A name on one line. */
export function oneLine(name: string): string {
  return name
    .replace(/-\r?\n/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Compares two people by whom they are, as the core does: the last of the four numbers counts most. */
function order(one: Uint32Array, other: Uint32Array): number {
  for (let part = WHOM - 1; part >= 0; part -= 1) {
    const difference = (one[part] ?? 0) - (other[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** All names of people in files whose entities are known. */
export function namesOfPeople(files: readonly FileEntry[], state: State): Names {
  const found: { name: string; document: number; file: number; form: number; whom: Uint32Array }[] = [];
  files.forEach((file, document) => {
    const known = state.entities.get(file.id);
    if (!known) return;
    const { forms, texts } = known.entities;
    const lines = texts.split('\n');
    const seen = new Set<number>();
    forms.forEach((form, finding) => {
      if (seen.has(form) || finding >= count(file.findings)) return;
      seen.add(form);
      if (state.kinds[kindAt(file.findings, finding)]?.name !== PERSON) return;
      const whom = known.byValue.subarray(form * WHOM, form * WHOM + WHOM);
      found.push({ name: lines[form] ?? '', document, file: file.id, form, whom });
    });
  });
  found.sort((a, b) => order(a.whom, b.whom));
  return {
    names: found.map(({ name }) => name),
    documents: found.map(({ document }) => document),
    places: found.map(({ file, form }) => ({ file, form })),
  };
}

/** The files in which somebody is known by another name now, and whom their forms stand for. */
export function withJoined(
  files: readonly FileEntry[],
  state: State,
  { places }: Names,
  owners: Uint32Array,
): Map<number, KnownEntities> {
  const whomOf = new Map<number, Uint32Array>();
  for (const { id } of files) {
    const known = state.entities.get(id);
    if (known) whomOf.set(id, known.byValue.slice());
  }
  places.forEach(({ file, form }, place) => {
    const first = places[owners[place] ?? place];
    const source = first && state.entities.get(first.file)?.byValue;
    if (first && source)
      whomOf.get(file)?.set(source.subarray(first.form * WHOM, first.form * WHOM + WHOM), form * WHOM);
  });
  const changed = new Map<number, KnownEntities>();
  for (const [file, whom] of whomOf) {
    const known = state.entities.get(file);
    if (known && whom.some((part, at) => part !== known.entities.whom[at]))
      changed.set(file, { ...known, entities: { ...known.entities, whom } });
  }
  return changed;
}
