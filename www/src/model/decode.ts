/**
 * From a model's numbers to places in the text.
 *
 * Each token is judged by itself: the scores of all labels of one kind are added up, whatever they say of where in a value
 * the token stands, and the greatest sum wins. So no order of labels is impossible, and a value whose first token the model
 * calls an inside one is not lost. Where a value begins anew is read from the labels afterwards.
 */
import { readLabel } from './labels';
import type { Suggestion } from './protocol';

/** What a model's labels mean, made once for a choice of kinds. */
export interface Meaning {
  /** For each label the number of its kind; -1 for what is passed over or outside. */
  kinds: readonly number[];
  /** For each label its name without the position. */
  bases: readonly string[];
  /** For each label whether it says that a value begins here. */
  begins: readonly boolean[];
}

/** What was decided about a token; -1 for the kind of one that is nothing. */
export interface Judged {
  kind: number;
  /** 0 to 1. */
  score: number;
  base: string;
  begins: boolean;
}

const NOTHING: Judged = { kind: -1, score: 0, base: '', begins: false };

/** `kinds`: for each label the number of a kind, or -1. */
export function meaning(labels: readonly string[], kinds: readonly number[]): Meaning {
  const read = labels.map(readLabel);
  return {
    kinds: read.map(({ position }, label) => (position === 'outside' ? -1 : (kinds[label] ?? -1))),
    bases: read.map(({ base }) => base),
    begins: read.map(({ position }) => position === 'begin' || position === 'single'),
  };
}

/** Judges one token by its row of scores, as the model gives them (logits). Scores that are no numbers throw. */
export function judge(row: ArrayLike<number>, { kinds, bases, begins }: Meaning): Judged {
  let top = Number.NEGATIVE_INFINITY;
  for (let label = 0; label < kinds.length; label += 1) top = Math.max(top, row[label] ?? Number.NaN);
  if (!Number.isFinite(top)) throw new RangeError('no number');
  const sums = new Map<number, number>();
  let all = 0;
  for (let label = 0; label < kinds.length; label += 1) {
    const weight = Math.exp((row[label] as number) - top);
    all += weight;
    const kind = kinds[label] as number;
    sums.set(kind, (sums.get(kind) ?? 0) + weight);
  }
  let kind = -1;
  for (const [other, sum] of sums) if (sum > (sums.get(kind) ?? 0)) kind = other;
  if (kind === -1) return NOTHING;
  let best = -1;
  let beginning = 0;
  for (let label = 0; label < kinds.length; label += 1) {
    if (kinds[label] !== kind) continue;
    const weight = Math.exp((row[label] as number) - top);
    if (begins[label]) beginning += weight;
    if (best === -1 || (row[label] as number) > (row[best] as number)) best = label;
  }
  const sum = sums.get(kind) ?? 0;
  return { kind, score: sum / all, base: bases[best] ?? '', begins: beginning > sum / 2 };
}

/** Where the tokens of a text stand, in UTF-16 units. */
export interface Places {
  starts: ArrayLike<number>;
  ends: ArrayLike<number>;
}

interface Piece {
  start: number;
  end: number;
  kind: number;
  base: string;
  begins: boolean;
  scores: number[];
  /** What the scores of each kind add up to. */
  sums: Map<number, number>;
}

const WORD = /[\p{L}\p{N}\p{M}_]/u;
/** Writing without spaces between words: each character stands for itself. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** The character that ends before or begins at a place, whole. */
function before(text: string, place: number): string {
  const low = text.charCodeAt(place - 1);
  return text.slice(low >= 0xdc00 && low < 0xe000 ? place - 2 : place - 1, place);
}

function after(text: string, place: number): string {
  const code = text.codePointAt(place);
  return code === undefined ? '' : String.fromCodePoint(code);
}

const inWord = (sign: string): boolean => sign !== '' && WORD.test(sign) && !UNSPACED.test(sign);

/** No word is longer, in UTF-16 units: a line of letters without end must not be walked through for each token. */
const LONGEST_WORD = 200;

/** Grown to whole words, without white space at its ends; nothing if it is white space alone. */
function toWords(text: string, from: number, to: number): { start: number; end: number } | null {
  let start = from;
  let end = Math.min(to, text.length);
  while (start < end && /\s/.test(text[start] as string)) start += 1;
  while (end > start && /\s/.test(text[end - 1] as string)) end -= 1;
  if (start >= end) return null;
  const least = start - LONGEST_WORD;
  const most = end + LONGEST_WORD;
  if (inWord(after(text, start)))
    for (
      let sign = before(text, start);
      start > 0 && start > least && inWord(sign);
      sign = before(text, start)
    )
      start -= sign.length;
  if (inWord(before(text, end)))
    for (let sign = after(text, end); end < most && inWord(sign); sign = after(text, end)) end += sign.length;
  return { start, end };
}

/**
 * What was found, in text order and disjoint: whole words, one after another of the same kind taken together. The score is
 * the mean of those of the tokens that were found.
 */
export function spansOf(text: string, places: Places, judged: readonly Judged[]): Suggestion[] {
  const pieces: Piece[] = [];
  judged.forEach(({ kind, score, base, begins }, token) => {
    if (kind === -1) return;
    const word = toWords(text, places.starts[token] ?? 0, places.ends[token] ?? 0);
    if (!word) return;
    const last = pieces.at(-1);
    if (!last || last.end <= word.start) {
      pieces.push({ ...word, kind, base, begins, scores: [score], sums: new Map([[kind, score]]) });
      return;
    }
    // Tokens of one word: it is what most of it is.
    last.start = Math.min(last.start, word.start);
    last.end = Math.max(last.end, word.end);
    last.scores.push(score);
    const sum = (last.sums.get(kind) ?? 0) + score;
    last.sums.set(kind, sum);
    if (kind !== last.kind && sum > (last.sums.get(last.kind) ?? 0)) {
      last.kind = kind;
      last.base = base;
    }
  });
  const spans: Piece[] = [];
  for (const piece of pieces) {
    const last = spans.at(-1);
    const goesOn =
      last !== undefined &&
      last.kind === piece.kind &&
      // A label that began the value begins another: a second given name after the surname is somebody else's.
      !(piece.begins && piece.base === last.base) &&
      text.slice(last.end, piece.start).trim() === '' &&
      !text.slice(last.end, piece.start).includes('\n\n');
    if (goesOn) {
      last.end = piece.end;
      last.scores.push(...piece.scores);
    } else spans.push({ ...piece, scores: [...piece.scores] });
  }
  return spans.map(({ start, end, kind, base, scores }) => ({
    start,
    end,
    kind,
    score: Math.round((scores.reduce((all, score) => all + score, 0) / scores.length) * 1000),
    label: base,
  }));
}
