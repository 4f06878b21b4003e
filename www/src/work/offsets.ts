/** Offsets in a text: UTF-16 units are what the page counts in; bundles count in Unicode code points. */

/** Whether a cut at `offset` would fall between the two halves of one character. */
export function splitsCharacter(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  const before = text.charCodeAt(offset - 1);
  return unit >= 0xdc00 && unit <= 0xdfff && before >= 0xd800 && before <= 0xdbff;
}

/** UTF-16 offsets for ascending code point offsets. */
export function fromCodePoints(text: string, offsets: readonly number[]): number[] {
  const result: number[] = [];
  let points = 0;
  let at = 0;
  for (const wanted of offsets) {
    while (points < wanted && at < text.length) {
      at += splitsCharacter(text, at + 1) ? 2 : 1;
      points += 1;
    }
    result.push(at);
  }
  return result;
}

/** Cuts a text into stretches of about `size` units: after a line end if there is one near, else after a space. */
export function chunkStarts(text: string, size: number): number[] {
  const starts = [0];
  let at = 0;
  while (text.length - at > size * 2) {
    const limit = at + size * 2;
    const line = text.indexOf('\n', at + size);
    let cut = line !== -1 && line < limit ? line + 1 : -1;
    if (cut === -1) {
      const space = text.lastIndexOf(' ', limit - 1);
      cut = space > at + size ? space + 1 : limit;
    }
    if (splitsCharacter(text, cut)) cut += 1;
    starts.push(cut);
    at = cut;
  }
  return starts;
}

/**
 * Every place where `needle` stands in `text`, letter case aside, without overlaps. At most `limit` of them, which has
 * no default: a person who marks a name everywhere must not be left with the ten thousand and first.
 */
export function occurrences(
  text: string,
  needle: string,
  limit = Infinity,
): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  if (needle.trim() === '') return found;
  const pattern = new RegExp(needle.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'giu');
  for (const match of text.matchAll(pattern)) {
    found.push({ start: match.index, end: match.index + match[0].length });
    if (found.length === limit) break;
  }
  return found;
}

/** The span without white space at its ends; `null` when nothing is left. */
export function trimSpan(text: string, start: number, end: number): { start: number; end: number } | null {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  return from < to ? { start: from, end: to } : null;
}
