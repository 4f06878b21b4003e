/** The outgoing text as it stands in a sealed bundle, cut at its marks; for lengths and for printing. */
import type { OutgoingText, Stretch } from './messages';

interface Mark {
  start: number;
  end: number;
  kind: string;
}

interface Line {
  id: string;
  text: string;
  placeholders?: Mark[];
  kept?: Mark[];
}

function lines(part: string): Line[] {
  return part
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
}

/** How long each document of a part of the bundle is, in UTF-16 units. */
export function lengthsOf(part: string): number[] {
  return lines(part).map(({ text }) => text.length);
}

/** The documents of a part of the bundle. Marks count in code points, and those that hold nothing are left out. */
export function documentsOf(part: string): OutgoingText[] {
  return lines(part).map(({ id, text, placeholders = [], kept = [] }) => {
    const points = Array.from(text);
    const marks = [
      ...placeholders.map((mark) => ({ ...mark, kept: false })),
      ...kept.map((mark) => ({ ...mark, kept: true })),
    ].sort((a, b) => a.start - b.start);
    const stretches: Stretch[] = [];
    let at = 0;
    for (const { start, end, kind, kept: wasKept } of marks) {
      if (start >= end || start < at) continue;
      if (start > at) stretches.push({ text: points.slice(at, start).join('') });
      stretches.push({ text: points.slice(start, end).join(''), kind, kept: wasKept });
      at = end;
    }
    if (at < points.length) stretches.push({ text: points.slice(at).join('') });
    return { id, stretches };
  });
}
