/** The texts of the page, in Fluent, by language. */
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { isLocale, type Locale } from '../channel';
import danish from './da.ftl?raw';
import german from './de.ftl?raw';
import english from './en.ftl?raw';
import spanish from './es.ftl?raw';
import french from './fr.ftl?raw';
import icelandic from './is.ftl?raw';

/** Texts that were loaded later. */
const later: Partial<Record<Locale, string>> = {};

/** Adds texts that only some need and that are loaded when they do. */
export function addTexts(texts: Readonly<Record<Locale, string>>): void {
  for (const { locale } of LANGUAGES) {
    later[locale] = texts[locale];
    bundles.get(locale)?.addResource(new FluentResource(texts[locale]), { allowOverrides: true });
  }
}

/** Looks up one text. A text that is missing gives its own id, which the tests would catch. */
export type Translate = (id: string, args?: Record<string, FluentVariable>) => string;

const SOURCES: Record<Locale, string> = {
  en: english,
  is: icelandic,
  da: danish,
  de: german,
  es: spanish,
  fr: french,
};

/** The languages that the page speaks, under their own names. */
export const LANGUAGES: readonly { locale: Locale; name: string }[] = [
  { locale: 'en', name: 'English' },
  { locale: 'is', name: 'Íslenska' },
  { locale: 'da', name: 'Dansk' },
  { locale: 'de', name: 'Deutsch' },
  { locale: 'es', name: 'Español' },
  { locale: 'fr', name: 'Français' },
];

const bundles = new Map<Locale, FluentBundle>();

function bundleOf(locale: Locale): FluentBundle {
  let bundle = bundles.get(locale);
  if (!bundle) {
    // Isolation marks would stand between a number and its unit; names of files get a <bdi> of their own.
    bundle = new FluentBundle(locale, { useIsolating: false });
    bundle.addResource(new FluentResource(SOURCES[locale]));
    bundle.addResource(new FluentResource(later[locale] ?? ''));
    bundles.set(locale, bundle);
  }
  return bundle;
}

export function translator(locale: Locale): Translate {
  const bundle = bundleOf(locale);
  return (id, args) => {
    const pattern = bundle.getMessage(id)?.value;
    return pattern ? bundle.formatPattern(pattern, args ?? null) : id;
  };
}

/** Whether there is such a text; for texts that belong to codes of the core, which may grow. */
export function hasText(locale: Locale, id: string): boolean {
  return bundleOf(locale).hasMessage(id);
}

/** The language of the page for these browser languages. */
export function chooseLocale(languages: readonly string[]): Locale {
  for (const language of languages) {
    const base = language.toLowerCase().split('-')[0];
    if (isLocale(base)) return base;
  }
  return 'en';
}

/** To make one takes longer than all else that a row of a list of files needs. */
const byteFormats = new Map<string, Intl.NumberFormat>();

/** A number of bytes for people: `1.4 MB`. */
export function formatBytes(locale: Locale, bytes: number): string {
  // Not every browser has the Icelandic word for a byte.
  if (bytes < 1000) return translator(locale)('bytes', { count: bytes });
  const units = ['kilobyte', 'megabyte', 'gigabyte'] as const;
  let value = bytes / 1000;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  const digits = value < 10 ? 1 : 0;
  const key = `${locale} ${unit} ${digits}`;
  let format = byteFormats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale, {
      style: 'unit',
      unit: units[unit] ?? 'gigabyte',
      unitDisplay: 'short',
      maximumFractionDigits: digits,
    });
    byteFormats.set(key, format);
  }
  return format.format(value);
}

export function formatNumber(locale: Locale, value: number): string {
  return new Intl.NumberFormat(locale).format(value);
}
