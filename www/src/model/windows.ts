/**
 * A model sees only so many tokens at once. A longer text is laid under windows that overlap, and each token is judged by
 * the window in which it stands farthest from an edge; so it is judged as if there were one window, as long as the model
 * looks no farther than half of the overlap.
 */

/** One window: the tokens `from` to `to` are shown to the model, and its word on `keepFrom` to `keepTo` is taken. */
export interface Window {
  from: number;
  to: number;
  keepFrom: number;
  keepTo: number;
}

/** Windows over `count` tokens, `size` tokens long, each of which repeats the last `overlap` tokens of the one before. */
export function windows(count: number, size: number, overlap: number): Window[] {
  const length = Math.max(1, Math.floor(size));
  const shared = Math.min(Math.max(0, Math.floor(overlap)), length - 1);
  const list: Window[] = [];
  let kept = 0;
  for (let from = 0; kept < count; from += length - shared) {
    const to = Math.min(count, from + length);
    const keepTo = to === count ? count : to - (shared >> 1);
    list.push({ from, to, keepFrom: kept, keepTo });
    kept = keepTo;
  }
  return list;
}

/** Cuts a text into parts of at most `most` units for the tokenizer: after a line, else after a space, else anywhere. */
export function sections(text: string, most: number): { start: number; end: number }[] {
  const list: { start: number; end: number }[] = [];
  let start = 0;
  while (start < text.length) {
    let end = text.length;
    if (end - start > most) {
      const line = text.lastIndexOf('\n', start + most - 1);
      const space = text.lastIndexOf(' ', start + most - 1);
      end = line >= start ? line + 1 : space > start ? space : start + most;
      // Never between the two halves of a character.
      const last = text.charCodeAt(end - 1);
      if (last >= 0xd800 && last < 0xdc00 && end - start > 1) end -= 1;
    }
    list.push({ start, end });
    start = end;
  }
  return list;
}
