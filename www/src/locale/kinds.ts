/**
 * What kinds and countries are called. English comes from the core, names of countries from the browser. Icelandic stands
 * in a file by the English label, so that kinds which share a label share its translation; a few kinds have one of their
 * own. The other languages have names for the kinds of no country and for the most common of the others, by the English
 * label too; what is missing there is said in English.
 */
import type { Locale } from '../channel';
import file from './kinds.is.json';
import more from './kinds.json';

export interface NamedKind {
  readonly name: string;
  /** English, without the country. */
  readonly label: string;
  /** ISO 3166-1 alpha-2, or nothing. */
  readonly country: string;
}

const icelandic: Record<'labels' | 'kinds' | 'countries', Readonly<Record<string, string>>> = file;

const labels: Record<Exclude<Locale, 'en' | 'is'>, Readonly<Record<string, string>>> = more;

interface Names {
  long: Intl.DisplayNames;
  /** `US`, `UK`. */
  short: Intl.DisplayNames;
}

const names = new Map<Locale, Names>();

function namesIn(locale: Locale): Names {
  let known = names.get(locale);
  if (!known) {
    // English where the browser does not speak the language.
    const languages = [locale, 'en'];
    known = {
      long: new Intl.DisplayNames(languages, { type: 'region' }),
      short: new Intl.DisplayNames(languages, { type: 'region', style: 'short' }),
    };
    names.set(locale, known);
  }
  return known;
}

export function countryName(locale: Locale, code: string, style: keyof Names = 'long'): string {
  // Chromium has no Icelandic names of countries.
  const own = locale === 'is' ? icelandic.countries[code] : undefined;
  return own ?? namesIn(locale)[style].of(code) ?? code;
}

/** The label without the country. */
export function shortLabel(locale: Locale, { name, label }: NamedKind): string {
  if (locale === 'is') return icelandic.kinds[name] ?? icelandic.labels[label] ?? label;
  return (locale === 'en' ? undefined : labels[locale][label]) ?? label;
}

/** The label with its country: `PESEL (Poland)`, `Tax number (NRT, Andorra)`. */
export function fullLabel(locale: Locale, kind: NamedKind): string {
  const label = shortLabel(locale, kind);
  if (kind.country === '') return label;
  const country = countryName(locale, kind.country, 'short');
  return label.endsWith(')') ? `${label.slice(0, -1)}, ${country})` : `${label} (${country})`;
}
