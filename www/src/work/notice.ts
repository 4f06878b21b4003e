/** The notice that a contributor reads before consenting, by language. Its SHA-256 stands in every record. */
import type { Locale } from '../channel';
import english from '../locale/notice.en.txt?raw';
import icelandic from '../locale/notice.is.txt?raw';

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
  const text = language === 'is' ? icelandic : english;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  const sha256 = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return { version: NOTICE_VERSION, language, text, sha256 };
}
