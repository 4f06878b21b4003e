/**
 * Reading a sample: stretches drawn by chance over all files, which a person reads for what was missed. From what they
 * add follows an estimate of the share that detection missed, with its interval.
 */

/** A stretch of one file's text, in UTF-16 units. */
export interface Stretch {
  file: number;
  start: number;
  end: number;
}

export interface Sample {
  stretches: readonly Stretch[];
  /** Which of them is being read; as many as there are when all are read. */
  at: number;
}

/** Units of text in one stretch: about a paragraph. */
export const STRETCH = 700;
/** So many stretches without a miss bound the share of stretches with one below 5 % (the rule of three). */
export const SAMPLE_SIZE = 60;

/**
 * Draws stretches without drawing any twice. `chance` gives numbers from 0 up to, not including, 1. A text that is
 * smaller than the sample is read whole, in order.
 */
export function drawSample(
  files: readonly { id: number; length: number }[],
  chance: () => number,
  size = SAMPLE_SIZE,
): Stretch[] {
  const all: Stretch[] = [];
  for (const { id, length } of files)
    for (let start = 0; start < length; start += STRETCH)
      all.push({ file: id, start, end: Math.min(length, start + STRETCH) });
  const wanted = Math.min(size, all.length);
  for (let at = 0; at < wanted; at += 1) {
    const other = at + Math.floor(chance() * (all.length - at));
    [all[at], all[other]] = [all[other] as Stretch, all[at] as Stretch];
  }
  const order = new Map(files.map(({ id }, place) => [id, place]));
  return all
    .slice(0, wanted)
    .sort((a, b) => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0) || a.start - b.start);
}
