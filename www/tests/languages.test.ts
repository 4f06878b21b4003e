import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../src/channel';
import { languageName, languageTitle } from '../src/locale/languages';
import { mainLanguages, measuredIn, missedOfHundred, sharesOf, UNKNOWN } from '../src/work/languages';

const core = readFileSync(join(import.meta.dirname, '../../names/src/language.rs'), 'utf8');
/** The languages that the core tells apart. */
const TOLD = [...(core.match(/const TAGS: [^=]*= \[([^\]]*)\]/)?.[1] ?? '').matchAll(/"(\w+)"/g)]
  .map(([, tag]) => tag ?? '')
  .filter((tag) => tag !== UNKNOWN);

describe('the languages of files', () => {
  it('are shares of all words, what is not known last and what is little together', () => {
    const shares = sharesOf([
      {
        languages: [
          ['und', 600],
          ['is', 200],
        ],
      },
      {
        languages: [
          ['en', 300],
          ['is', 895],
          ['nb', 3],
          ['da', 2],
        ],
      },
    ]);
    expect(shares.known.map(({ language }) => language)).toEqual(['is', 'en', 'und']);
    expect(shares.known[0]?.share).toBeCloseTo(1095 / 2000);
    expect(shares.rest).toBeCloseTo(5 / 2000);
  });

  it('are named in a line where a tenth is in them', () => {
    expect(
      mainLanguages([
        ['is', 700],
        ['und', 150],
        ['en', 110],
        ['da', 40],
      ]),
    ).toEqual(['is', 'en']);
    expect(mainLanguages([])).toEqual([]);
  });

  it('are none in a file without words', () => {
    expect(sharesOf([{ languages: [] }])).toEqual({ known: [], rest: 0 });
  });

  it('have a name in every language of the page', () => {
    expect(TOLD.length).toBeGreaterThan(20);
    for (const locale of LOCALES)
      for (const tag of TOLD) {
        expect(languageName(locale, tag), `${locale} ${tag}`).not.toBe(tag);
        expect(languageTitle(locale, tag)).toMatch(/^\p{Lu}/u);
      }
  });
});

describe('what was measured in a language', () => {
  const measured = [
    {
      kind: 'PERSON',
      found: 291,
      of: 302,
      languages: [
        { language: 'is', found: 194, of: 202 },
        { language: 'sv', found: 97, of: 100 },
      ],
    },
    { kind: 'DATE_TIME', found: 35, of: 67, languages: [{ language: 'is', found: 34, of: 65 }] },
    { kind: 'STREET_ADDRESS', found: 1, of: 3, languages: [{ language: 'is', found: 1, of: 3 }] },
  ];

  it('is told where it is enough to tell', () => {
    expect(measuredIn(measured, 'is')).toEqual({
      names: { kind: 'PERSON', found: 194, of: 202 },
      others: [{ kind: 'DATE_TIME', found: 34, of: 65 }],
    });
    expect(measuredIn(measured, 'th')).toEqual({ names: null, others: [] });
  });

  it('never says that none is missed', () => {
    expect(missedOfHundred({ kind: 'PERSON', found: 1000, of: 1000 })).toBe(1);
    expect(missedOfHundred({ kind: 'PERSON', found: 740, of: 1000 })).toBe(26);
  });
});
