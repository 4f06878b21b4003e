/**
 * The numbers that placeholders will have, for the outgoing view in Review. They follow from all values of all files, so
 * they are known once everything is decided, and only by doing what sealing does: `work.ts` has a worker of its own do
 * it, and what comes back is compared here with what the page shows. Where the two do not fit, no number is shown.
 */
import { DECISION, decisionAt, inTextOrder, kindAt } from './findings';
import { fromCodePoints } from './offsets';
import { canReview, type FileEntry, readFiles, type State, toldOf, undecidedInAll } from './state';

/** Bytes of files up to which it is done: beyond that it would take too long after each decision. */
const MOST_BYTES = 4 * 1024 * 1024;

interface Numbers {
  /** The decisions of every file for which they hold. */
  of: readonly Uint8Array[];
  /** What people had said of who is who. */
  told: string;
  /** What stands in the place of a finding, by file and finding. */
  byFile: ReadonlyMap<number, ReadonlyMap<number, string>>;
}

let known: Numbers = { of: [], told: '[]', byFile: new Map() };

function decisionsOf(state: State): readonly Uint8Array[] {
  return readFiles(state).map(({ findings }) => findings.decisions);
}

function holds(state: State): boolean {
  const now = decisionsOf(state);
  return (
    now.length === known.of.length &&
    now.every((decisions, place) => decisions === known.of[place]) &&
    known.told === JSON.stringify(toldOf(state))
  );
}

/** Whether the numbers are on show and not known yet for what is decided now. */
export function wantsNumbers(state: State): boolean {
  return (
    state.step === 'review' &&
    state.reading.view !== 'original' &&
    canReview(state) &&
    undecidedInAll(state) === 0 &&
    readFiles(state).reduce((sum, { file }) => sum + file.size, 0) <= MOST_BYTES &&
    !holds(state)
  );
}

/** What will stand in the place of a finding, with its number; `null` as long as that is not known. */
export function placeholderOf(state: State, file: FileEntry, finding: number): string | null {
  return holds(state) ? (known.byFile.get(file.id)?.get(finding) ?? null) : null;
}

/** Another text whenever other numbers are on show. */
export function numbersOnShow(state: State): string {
  return holds(state) && known.of.length > 0 ? 'numbered' : '';
}

/** Keeps the numbers of these parts of a bundle that was made of the files as they are in `state`, or that there are none. */
export function keepNumbers(state: State, parts: readonly string[]): void {
  const lines = parts.flatMap((part) => part.split('\n').filter((line) => line !== ''));
  const byFile = new Map<number, ReadonlyMap<number, string>>();
  for (const [place, file] of readFiles(state).entries()) {
    const line = lines[place];
    const texts = line === undefined ? null : match(state, file, line);
    if (texts !== null) byFile.set(file.id, texts);
  }
  known = { of: decisionsOf(state), told: JSON.stringify(toldOf(state)), byFile };
}

function match({ kinds }: State, { findings }: FileEntry, line: string): Map<number, string> | null {
  const { text, placeholders = [] } = JSON.parse(line) as {
    text: string;
    placeholders?: { start: number; end: number; kind: string }[];
  };
  const redacted = inTextOrder(findings).filter((index) => decisionAt(findings, index) === DECISION.redact);
  const fit =
    redacted.length === placeholders.length &&
    redacted.every((index, place) => kinds[kindAt(findings, index)]?.name === placeholders[place]?.kind);
  if (!fit) return null;
  const edges = fromCodePoints(
    text,
    placeholders.flatMap(({ start, end }) => [start, end]),
  );
  return new Map(redacted.map((index, place) => [index, text.slice(edges[place * 2], edges[place * 2 + 1])]));
}
