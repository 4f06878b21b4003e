/** The notice that a contributor reads before consenting, by language. Its SHA-256 stands in every record. */
import type { Locale } from '../channel';
import danish from '../locale/notice.da.txt?raw';
import german from '../locale/notice.de.txt?raw';
import english from '../locale/notice.en.txt?raw';
import spanish from '../locale/notice.es.txt?raw';
import french from '../locale/notice.fr.txt?raw';
import icelandic from '../locale/notice.is.txt?raw';
import { sha256 } from '../sha256';

const TEXTS: Record<Locale, string> = {
  en: english,
  is: icelandic,
  da: danish,
  de: german,
  es: spanish,
  fr: french,
};

export interface Notice {
  version: string;
  language: Locale;
  text: string;
  /** Of the UTF-8 bytes of `text`, in hexadecimal. */
  sha256: string;
}

/** Raised by one whenever a notice text changes. */
export const NOTICE_VERSION = '1';

export async function loadNotice(language: Locale): Promise<Notice> {
  const text = TEXTS[language];
  return { version: NOTICE_VERSION, language, text, sha256: await sha256(new TextEncoder().encode(text)) };
}
