/** Estimating a share from a sample; the work page shows it, and the shell writes it into the report. */

/** A share of `of`, with the ends of its 95 % interval (Wilson), each from 0 to 1. */
export function share(part: number, of: number): { rate: number; low: number; high: number } {
  if (of === 0) return { rate: 0, low: 0, high: 1 };
  const z = 1.959964;
  const rate = part / of;
  const middle = (rate + z ** 2 / (2 * of)) / (1 + z ** 2 / of);
  const reach = (z / (1 + z ** 2 / of)) * Math.sqrt((rate * (1 - rate)) / of + z ** 2 / (4 * of ** 2));
  return {
    rate,
    low: part === 0 ? 0 : Math.max(0, middle - reach),
    high: part === of ? 1 : Math.min(1, middle + reach),
  };
}
