/** What the page says about models, in its languages. It comes with the worker, so that nobody else loads it. */
import type { Locale } from '../channel';
import danish from '../locale/model.da.ftl?raw';
import german from '../locale/model.de.ftl?raw';
import english from '../locale/model.en.ftl?raw';
import spanish from '../locale/model.es.ftl?raw';
import french from '../locale/model.fr.ftl?raw';
import icelandic from '../locale/model.is.ftl?raw';

export const TEXTS: Readonly<Record<Locale, string>> = {
  en: english,
  is: icelandic,
  da: danish,
  de: german,
  es: spanish,
  fr: french,
};
