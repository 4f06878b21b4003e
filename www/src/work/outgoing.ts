/** Reads the outgoing documents back from the sealed bytes, so that what is shown is what goes. */
import type { Piece } from './findings';
import { fromCodePoints } from './offsets';

export interface OutgoingDocument {
  id: string;
  format: string;
  text: string;
  words: number;
  /** Placeholders first, then what was kept, as pieces in UTF-16 units; `finding` is the place in `marks`. */
  pieces: Piece[];
  marks: { kind: string; kept: boolean }[];
}

/** Path of the outgoing text in a bundle. */
export const TEXT_PART = /^data\/text\/part-\d+\.jsonl$/;

interface RawMark {
  start: number;
  end: number;
  kind: string;
}

interface RawDocument {
  id: string;
  format: string;
  text: string;
  words: number;
  placeholders?: RawMark[];
  kept?: RawMark[];
}

/** Parses a part of the bundle: one JSON object on each line. */
export function readDocuments(part: string): OutgoingDocument[] {
  return part
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { id, format, text, words, placeholders = [], kept = [] } = JSON.parse(line) as RawDocument;
      const marks = [
        ...placeholders.map((mark) => ({ ...mark, kept: false })),
        ...kept.map((mark) => ({ ...mark, kept: true })),
      ].sort((a, b) => a.start - b.start);
      const edges = fromCodePoints(
        text,
        marks.flatMap(({ start, end }) => [start, end]),
      );
      return {
        id,
        format,
        text,
        words,
        // Where something was taken out and nothing put in its place there is nothing to mark.
        pieces: marks
          .map((_, index) => ({
            start: edges[index * 2] ?? 0,
            end: edges[index * 2 + 1] ?? 0,
            finding: index,
          }))
          .filter(({ start, end }) => start < end),
        marks: marks.map(({ kind, kept: wasKept }) => ({ kind, kept: wasKept })),
      };
    });
}
