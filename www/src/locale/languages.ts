/** What languages are called. Names come from the browser, but for Icelandic, which Chromium has none in. */
import type { Locale } from '../channel';

const icelandic: Readonly<Record<string, string>> = {
  ar: 'arabíska',
  da: 'danska',
  de: 'þýska',
  el: 'gríska',
  en: 'enska',
  es: 'spænska',
  fi: 'finnska',
  fr: 'franska',
  he: 'hebreska',
  hi: 'hindí',
  hr: 'króatíska',
  hu: 'ungverska',
  is: 'íslenska',
  it: 'ítalska',
  ja: 'japanska',
  ko: 'kóreska',
  nb: 'norskt bókmál',
  nl: 'hollenska',
  nn: 'nýnorska',
  pl: 'pólska',
  pt: 'portúgalska',
  ro: 'rúmenska',
  ru: 'rússneska',
  sv: 'sænska',
  th: 'taílenska',
  uk: 'úkraínska',
  zh: 'kínverska',
};

const names = new Map<Locale, Intl.DisplayNames>();

/** The name of a language (BCP 47), as it is written within a sentence. */
export function languageName(locale: Locale, tag: string): string {
  const own = locale === 'is' ? icelandic[tag] : undefined;
  if (own) return own;
  let known = names.get(locale);
  if (!known) {
    // English where the browser does not speak the language.
    known = new Intl.DisplayNames([locale, 'en'], { type: 'language' });
    names.set(locale, known);
  }
  return known.of(tag) ?? tag;
}

/** The same at the beginning of a line. */
export function languageTitle(locale: Locale, tag: string): string {
  const name = languageName(locale, tag);
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}
