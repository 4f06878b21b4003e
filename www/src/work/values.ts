/**
 * Which findings of one file hold the same value. Two values are the same as the core sees it when it numbers its
 * placeholders: letters and digits alone count, in any case. There is one index, of the text on show: it holds values,
 * so it must go when the text does.
 */
import { ROW } from '../engine/protocol';
import { DECISION, endAt, type Findings, startAt } from './findings';

/** A value without what does not matter. */
export function normalised(value: string): string {
  return value.replace(/[^\p{L}\p{N}\p{M}]+/gu, '').toLowerCase();
}

interface Index {
  rows: Uint32Array;
  text: string;
  /** For each detected finding the number of its value, from 1; 0 as long as it is not known. */
  numbers: Uint32Array;
  /** Findings by the number of their value. */
  members: number[][];
  known: Map<string, number>;
  done: number;
}

let only: Index | null = null;

function indexOf({ rows }: Findings, text: string): Index {
  if (only?.rows !== rows || only.text !== text)
    only = {
      rows,
      text,
      numbers: new Uint32Array(rows.length / ROW),
      members: [[]],
      known: new Map(),
      done: 0,
    };
  return only;
}

export function forgetValues(): void {
  only = null;
}

/** Works on the index for about so many milliseconds. True when it is whole. */
export function indexValues(findings: Findings, text: string, budget: number): boolean {
  const index = indexOf(findings, text);
  const end = performance.now() + budget;
  while (index.done < index.numbers.length) {
    const at = index.done;
    const value = normalised(text.slice(startAt(findings, at), endAt(findings, at)));
    let number = index.known.get(value);
    if (number === undefined) {
      number = index.members.length;
      index.known.set(value, number);
      index.members.push([]);
    }
    index.numbers[at] = number;
    index.members[number]?.push(at);
    index.done += 1;
    if (at % 256 === 0 && performance.now() > end) return index.done === index.numbers.length;
  }
  return true;
}

/** Numbers of the findings in play that hold the same value as this one, which is among them; in no special order. */
export function sameValue(findings: Findings, text: string, finding: number): readonly number[] {
  indexValues(findings, text, Infinity);
  const index = indexOf(findings, text);
  const wanted = normalised(text.slice(startAt(findings, finding), endAt(findings, finding)));
  const detected = index.members[index.known.get(wanted) ?? 0] ?? [];
  const added = findings.extra.flatMap((extra, place) =>
    normalised(text.slice(extra.start, extra.end)) === wanted ? [index.numbers.length + place] : [],
  );
  return [...detected, ...added].filter((other) => findings.decisions[other] !== DECISION.withdrawn);
}
