import { afterEach, describe, expect, it } from 'vitest';
import { fromRows, withAdded } from '../src/work/findings';
import { forgetStructure, indexStructure, type Outline, structureOf } from '../src/work/structure';

/** Findings where these words stand. */
function findings(text: string, ...words: string[]): ReturnType<typeof fromRows> {
  let from = 0;
  const rows = words.flatMap((word) => {
    const start = text.indexOf(word, from);
    expect(start, word).toBeGreaterThanOrEqual(0);
    from = start + word.length;
    return [start, from, 0, 900, 0, 0, 0, 0, 0, 0];
  });
  return fromRows(new Uint32Array(rows));
}

function outlines(text: string, format: string, ...words: string[]): readonly Outline[] {
  const found = findings(text, ...words);
  expect(indexStructure(found, text, format, Number.POSITIVE_INFINITY)).toBe(true);
  return structureOf(found, text);
}

/** The heading of each finding, as `name number`. */
function headings(of: Outline | undefined): (string | null)[] {
  return [...(of?.of ?? [])].map((place) => {
    const heading = of?.headings[place];
    return heading ? `${heading.name} ${heading.number}`.trim() : null;
  });
}

afterEach(forgetStructure);

describe('a table', () => {
  it('has columns by the names in its first row', () => {
    const text = 'name;mail\n"Berg; Anna";a@x.is\n\n"said ""hi""\nto Jon";b@x.is\nOle;c@x.is';
    const [columns, ...rest] = outlines(text, 'csv', 'Berg', 'a@x.is', 'Jon', 'b@x.is', 'Ole', 'c@x.is');
    expect(rest).toEqual([]);
    expect(columns?.kind).toBe('column');
    expect(headings(columns)).toEqual(['name 1', 'mail 2', 'name 1', 'mail 2', 'name 1', 'mail 2']);
    expect(columns?.headings.map(({ findings: total }) => total)).toEqual([3, 3]);
    expect(columns?.headings[1]?.places.map((at) => text.slice(at, at + 6))).toEqual([
      'a@x.is',
      'b@x.is',
      'c@x.is',
    ]);
  });

  it('has columns by number where the first row is no row of names', () => {
    const [columns] = outlines('Anna,a@x.is\r\nOle,b@x.is\r\n', 'csv', 'Anna', 'a@x.is', 'Ole', 'b@x.is');
    expect(headings(columns)).toEqual(['1', '2', '1', '2']);
    const [tabs] = outlines('mail\tname\na@x.is\tAnna', 'tsv', 'a@x.is', 'Anna');
    expect(headings(tabs)).toEqual(['mail 1', 'name 2']);
  });
});

describe('JSON', () => {
  const text =
    '{"from":{"name":"Anna [1] \\"x\\" {"},"to":[{"a b":"Jon"},{"a b":"Ole"},7],"n":5812345, "note": "Anna"}';

  it('has paths, with the places in lists for each finding', () => {
    const [paths] = outlines(text, 'json', 'Anna', 'Jon', 'Ole', '7', '5812345', 'Anna');
    expect(headings(paths)).toEqual([
      'from.name 0',
      'to[]["a b"] 0',
      'to[]["a b"] 0',
      'to[] 0',
      'n 0',
      'note 0',
    ]);
    expect(paths?.paths).toEqual(['from.name', 'to[0]["a b"]', 'to[1]["a b"]', 'to[2]', 'n', 'note']);
  });

  it('has the line beside the path where each line is a value', () => {
    const [paths] = outlines(
      '{"a":"Anna"}\n[{"a":"Jon"},"Ole"]\n\n"Eva"\n',
      'jsonl',
      'Anna',
      'Jon',
      'Ole',
      'Eva',
    );
    expect(paths?.paths).toEqual(['1: a', '2: [0].a', '2: [1]', '4: ']);
    expect(headings(paths)).toEqual(['a 0', '[].a 0', '[] 0', '0']);
  });

  it('finds the way whatever stands in it', () => {
    for (const broken of ['{"a', '}}]]', '{"a":"b\\', '[[[[', '"', '{"a":}', ''])
      expect(outlines(broken, 'json').length).toBe(1);
  });
});

describe('plain text', () => {
  it('has pages where it has form feeds', () => {
    const text = 'Anna is here.\fJon\nand Ole\n\fEva';
    const [pages, ...rest] = outlines(text, 'plain', 'Anna', 'Jon', 'Ole', 'Eva');
    expect(rest).toEqual([]);
    expect(headings(pages)).toEqual(['1', '2', '2', '3']);
    expect(pages?.headings.map(({ places }) => places)).toEqual([[0], [14], [27]]);
    expect(outlines('Anna is here.', 'plain', 'Anna')).toEqual([]);
  });

  it('has labels where lines begin with them again and again', () => {
    const text =
      'Talk of 1 May\nAnna: Jon was here.\nHe left.\nDr. Ole Dal: Eva too?\nAnna: No.\nDr. Ole Dal: Ida?\n';
    const [labels] = outlines(text, 'plain', 'May', 'Jon', 'He', 'Eva', 'Ida');
    expect(labels?.kind).toBe('label');
    expect(headings(labels)).toEqual([null, 'Anna 0', 'Anna 0', 'Dr. Ole Dal 0', 'Dr. Ole Dal 0']);
    expect(labels?.headings[0]?.places.map((at) => text.slice(at, at + 8))).toEqual(['Anna: Jo', 'Anna: No']);
    // The head of a letter is no talk, and neither is one colon or another.
    expect(outlines('From: Anna\nTo: Jon\nSubject: Ole\n\nDear Jon', 'plain', 'Anna')).toEqual([]);
    expect(outlines('Note: a\nNote: b\nNote: c\nNote: d\n', 'plain')).toEqual([]);
  });
});

describe('the index', () => {
  it('is made a little at a time, and knows a text and its findings', () => {
    const text = `${'a,b,c\n'.repeat(50_000)}Anna,b,c`;
    const found = findings(text, 'Anna');
    expect(indexStructure(found, text, 'csv', -1)).toBe(false);
    expect(structureOf(found, text)).toEqual([]);
    let slices = 0;
    while (!indexStructure(found, text, 'csv', -1)) slices += 1;
    expect(slices).toBeGreaterThan(5);
    expect(headings(structureOf(found, text)[0])).toEqual(['a 1']);
    const more = withAdded(found, [{ start: 2, end: 3, kind: 1 }]);
    expect(structureOf(more, text)).toEqual([]);
    indexStructure(more, text, 'csv', Number.POSITIVE_INFINITY);
    expect([...(structureOf(more, text)[0]?.of ?? [])]).toEqual([0, 1]);
    forgetStructure();
    expect(structureOf(more, text)).toEqual([]);
  });
});
