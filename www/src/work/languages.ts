/** In which languages files are written, and what was measured in them. */
import type { Description, Measured } from '../engine/protocol';

/** What is not known: too few words, or a language that is not told apart. */
export const UNKNOWN = 'und';
/** A smaller share is not worth a line of its own. */
const LEAST_SHARE = 0.01;
/** A smaller share is not said in a line about a file. */
const MAIN_SHARE = 0.1;
/** Of fewer values a figure says little. */
const FEWEST_VALUES = 20;

export interface LanguageShare {
  /** BCP 47; {@link UNKNOWN} if it is not known. */
  language: string;
  /** Of all words that have letters, 0 to 1. */
  share: number;
}

export interface Shares {
  /** Most first, what is not known last. */
  known: LanguageShare[];
  /** What is left: languages of less than a hundredth each. */
  rest: number;
}

/** The shares of the languages over one or more files. */
export function sharesOf(descriptions: readonly Pick<Description, 'languages'>[]): Shares {
  const words = new Map<string, number>();
  let all = 0;
  for (const { languages } of descriptions)
    for (const [language, count] of languages) {
      words.set(language, (words.get(language) ?? 0) + count);
      all += count;
    }
  const known: LanguageShare[] = [];
  let rest = 0;
  for (const [language, count] of words) {
    const share = count / all;
    if (share < LEAST_SHARE) rest += share;
    else known.push({ language, share });
  }
  const last = ({ language }: LanguageShare): number => (language === UNKNOWN ? 1 : 0);
  known.sort((a, b) => last(a) - last(b) || b.share - a.share);
  return { known, rest };
}

/** The languages that a tenth and more of a file is in, most first. */
export function mainLanguages(languages: Description['languages']): string[] {
  return sharesOf([{ languages }])
    .known.filter(({ language, share }) => language !== UNKNOWN && share >= MAIN_SHARE)
    .map(({ language }) => language);
}

export interface Figure {
  kind: string;
  found: number;
  of: number;
}

/** What was measured in one language: names of persons, which are missed most, and the rest. */
export interface MeasuredIn {
  names: Figure | null;
  others: Figure[];
}

export function measuredIn(measured: readonly Measured[], language: string): MeasuredIn {
  const figures = measured.flatMap(({ kind, languages }) =>
    languages
      .filter((one) => one.language === language && one.of >= FEWEST_VALUES)
      .map(({ found, of }) => ({ kind, found, of })),
  );
  return {
    names: figures.find(({ kind }) => kind === 'PERSON') ?? null,
    others: figures.filter(({ kind }) => kind !== 'PERSON'),
  };
}

/** How many of a hundred were missed, as people say it: never none, since a measurement proves none. */
export function missedOfHundred({ found, of }: Figure): number {
  return Math.max(1, Math.round(((of - found) / of) * 100));
}
