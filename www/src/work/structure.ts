/**
 * Where in a text its findings stand, as people speak of it: the column of a table, the path in JSON, the page, or the
 * label that a line of a transcript begins with. There is one index, of the text on show, made a little at a time: it
 * holds words of the text, so it must go when the text does.
 */
import { count, type Findings, inTextOrder, startAt } from './findings';

export type OutlineKind = 'column' | 'path' | 'page' | 'label';

/** A column, path, page or label. */
export interface Heading {
  /** As it stands in the text; empty where it has only a number. */
  name: string;
  /** Of the column or page, from 1; 0 for the others. */
  number: number;
  /** Where it begins: each line of a label, each finding of a column or path, the one place of a page. In order. */
  places: number[];
  findings: number;
}

export interface Outline {
  kind: OutlineKind;
  headings: Heading[];
  /** For each finding the place of its heading in the list, or -1. */
  of: Int32Array;
  /** For each finding its path with the places in lists; for JSON only. */
  paths: readonly string[];
}

/** Characters between two looks at the clock. */
const STRIDE = 1 << 14;
/** Longer than this no name or path is shown. */
const LONGEST = 120;
/** A list begins to look like a transcript with so many lines that begin with one of its labels. */
const FEWEST_LINES = 4;
const MOST_LABELS = 60;
/** `Anna:`, `Interviewer 2:`, at the beginning of a line. */
const LABEL = /^[\t\f >*-]{0,6}(\p{Lu}[\p{L}\p{M}\p{N} .'’-]{0,38}?)\s?:(?=\s|$)/u;

type Scan = Generator<undefined, Outline[]>;

interface Index {
  findings: Findings;
  text: string;
  scan: Scan;
  outlines: readonly Outline[] | null;
}

let only: Index | null = null;

const isOf = (index: Index | null, { rows, extra }: Findings, text: string): index is Index =>
  index?.findings.rows === rows && index.findings.extra === extra && index.text === text;

export function forgetStructure(): void {
  only = null;
}

/** Works on the index for about so many milliseconds. True when it is whole. */
export function indexStructure(findings: Findings, text: string, format: string, budget: number): boolean {
  if (!isOf(only, findings, text))
    only = { findings, text, scan: scanOf(findings, text, format), outlines: null };
  const end = performance.now() + budget;
  while (only.outlines === null) {
    const step = only.scan.next();
    if (step.done) only.outlines = step.value;
    else if (performance.now() > end) return false;
  }
  return true;
}

/** What is known of the text on show: nothing until {@link indexStructure} is through. */
export function structureOf(findings: Findings, text: string): readonly Outline[] {
  return isOf(only, findings, text) ? (only.outlines ?? NONE) : NONE;
}

const NONE: readonly Outline[] = [];

function scanOf(findings: Findings, text: string, format: string): Scan {
  switch (format) {
    case 'csv':
    case 'tsv':
      return scanTable(findings, text, format === 'tsv' ? '\t' : delimiterOf(text));
    case 'json':
    case 'jsonl':
      return scanJson(findings, text, format === 'jsonl');
    default:
      return scanPlain(findings, text);
  }
}

/** Hands out findings one after another as a scan comes past them. */
class Cursor {
  readonly #order: readonly number[];
  readonly #findings: Findings;
  #next = 0;
  /** Where the next one begins; beyond every text if there is none. */
  place: number;

  constructor(findings: Findings) {
    this.#findings = findings;
    this.#order = inTextOrder(findings);
    this.place = this.#placeNow();
  }

  #placeNow(): number {
    const finding = this.#order[this.#next];
    return finding === undefined ? Number.MAX_SAFE_INTEGER : startAt(this.#findings, finding);
  }

  take(): number {
    const finding = this.#order[this.#next] ?? -1;
    this.#next += 1;
    this.place = this.#placeNow();
    return finding;
  }
}

/** An outline that is being made. */
class Making {
  readonly headings: Heading[] = [];
  readonly of: Int32Array;
  readonly paths: string[] = [];
  readonly #known = new Map<string, number>();
  readonly #kind: OutlineKind;

  constructor(kind: OutlineKind, findings: Findings) {
    this.#kind = kind;
    this.of = new Int32Array(count(findings)).fill(-1);
  }

  /** The place of the heading of this name in the list; it is new if it was not there. */
  heading(name: string, number = 0): number {
    const key = number > 0 ? String(number) : name;
    let place = this.#known.get(key);
    if (place === undefined) {
      place = this.headings.length;
      this.#known.set(key, place);
      this.headings.push({ name: name.slice(0, LONGEST), number, places: [], findings: 0 });
    }
    return place;
  }

  under(finding: number, heading: number, place: number | null): void {
    const entry = this.headings[heading];
    if (!entry) return;
    this.of[finding] = heading;
    entry.findings += 1;
    if (place !== null) entry.places.push(place);
  }

  done(): Outline {
    return { kind: this.#kind, headings: this.headings, of: this.of, paths: this.paths };
  }
}

const DELIMITERS = [',', ';', '\t', '|'];
const SNIFFED_ROWS = 50;
const SNIFFED = 1 << 16;

/** The delimiter that cuts the first rows most evenly into more than one cell; a comma if none does. As the core does it. */
function delimiterOf(text: string): string {
  const head = text.slice(0, SNIFFED);
  let best = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    const widths: number[] = [];
    let width = 1;
    let quoted = false;
    for (let at = 0; at < head.length && widths.length < SNIFFED_ROWS; at += 1) {
      const sign = head[at];
      if (sign === '"') quoted = !quoted;
      else if (quoted) continue;
      else if (sign === delimiter) width += 1;
      else if (sign === '\n') {
        widths.push(width);
        width = 1;
      }
    }
    if (widths.length === 0) widths.push(width);
    const [first = 1] = widths;
    const even = widths.filter((other) => other === first).length;
    const score = first < 2 ? 0 : Math.floor((even * 1000) / widths.length) + Math.min(first, 100);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

function* scanTable(findings: Findings, text: string, delimiter: string): Scan {
  const cursor = new Cursor(findings);
  const making = new Making('column', findings);
  const separator = delimiter.charCodeAt(0);
  const QUOTE = 34;
  const LINE = 10;
  let [row, column, quoted, begin] = [0, 0, false, 0];
  const cellEnds = (end: number): void => {
    // A first row that holds findings is no row of names.
    const isNamed = row === 0 && cursor.place >= end;
    const cell = isNamed ? text.slice(begin, end).replace(/^"|"$/g, '').replaceAll('""', '"').trim() : '';
    const heading = making.heading(cell, column + 1);
    while (cursor.place < end) making.under(cursor.take(), heading, begin);
  };
  for (let at = 0; at <= text.length; at += 1) {
    const sign = at === text.length ? LINE : text.charCodeAt(at);
    if (sign === QUOTE) quoted = !quoted;
    else if ((!quoted && (sign === separator || sign === LINE)) || at === text.length) {
      const isBlank = sign === LINE && column === 0 && (at === begin || text[begin] === '\r');
      if (!isBlank) cellEnds(at);
      begin = at + 1;
      if (sign === LINE) {
        if (!isBlank) row += 1;
        column = 0;
      } else column += 1;
    }
    if ((at & (STRIDE - 1)) === 0) yield;
  }
  return [making.done()];
}

interface Frame {
  isList: boolean;
  index: number;
  key: string;
}

function step({ isList, index, key }: Frame, first: boolean, exact: boolean): string {
  if (isList) return exact ? `[${index}]` : '[]';
  if (!/^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(key)) return `[${JSON.stringify(key.slice(0, LONGEST))}]`;
  return first ? key : `.${key}`;
}

/** The text was read as JSON before, so nothing is checked here. */
function* scanJson(findings: Findings, text: string, isLines: boolean): Scan {
  const cursor = new Cursor(findings);
  const making = new Making('path', findings);
  const stack: Frame[] = [];
  let line = 1;
  let wantsKey = false;
  let next = 0;
  const path = (exact: boolean): string =>
    stack.map((frame, depth) => step(frame, depth === 0, exact)).join('');
  /** Everything before `end` that was not handed out yet stands where the scan is. */
  const upTo = (end: number): void => {
    while (cursor.place < end) {
      const place = cursor.place;
      const finding = cursor.take();
      making.under(finding, making.heading(path(false)), place);
      making.paths[finding] = ((isLines ? `${line}: ` : '') + path(true)).slice(0, LONGEST);
    }
  };
  for (let at = 0; at < text.length; at += 1) {
    if (at >= next) {
      next = at + STRIDE;
      yield;
    }
    const top = stack.at(-1);
    switch (text[at]) {
      case '"': {
        let end = text.indexOf('"', at + 1);
        while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
        if (end === -1) end = text.length - 1;
        if (wantsKey && top) top.key = keyOf(text.slice(at, end + 1));
        upTo(end + 1);
        at = end;
        break;
      }
      case '{':
      case '[': {
        upTo(at);
        const isList = text[at] === '[';
        stack.push({ isList, index: 0, key: '' });
        wantsKey = !isList;
        break;
      }
      case '}':
      case ']':
        upTo(at);
        stack.pop();
        wantsKey = false;
        break;
      case ':':
        wantsKey = false;
        break;
      case ',':
        upTo(at);
        if (top?.isList) top.index += 1;
        wantsKey = top !== undefined && !top.isList;
        break;
      case '\n':
        upTo(at);
        if (stack.length === 0) line += 1;
        break;
    }
  }
  upTo(text.length + 1);
  return [making.done()];
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text[at - 1 - slashes] === '\\') slashes += 1;
  return slashes % 2 === 1;
}

function keyOf(quoted: string): string {
  try {
    return String(JSON.parse(quoted));
  } catch {
    return '';
  }
}

function* scanPlain(findings: Findings, text: string): Scan {
  const pages = new Making('page', findings);
  /** Lines that begin with a label, and which. */
  const lines: { at: number; label: string }[] = [];
  const totals = new Map<string, number>();
  let cursor = new Cursor(findings);
  let page = pages.heading('', 1);
  pages.headings[page]?.places.push(0);
  let next = 0;
  let feed = text.indexOf('\f');
  for (let at = 0; at < text.length; ) {
    if (at >= next) {
      next = at + STRIDE;
      yield;
    }
    const line = text.indexOf('\n', at);
    const end = line === -1 ? text.length : line;
    for (; feed !== -1 && feed < end; feed = text.indexOf('\f', feed + 1)) {
      while (cursor.place < feed) pages.under(cursor.take(), page, null);
      page = pages.heading('', pages.headings.length + 1);
      pages.headings[page]?.places.push(feed + 1);
    }
    while (cursor.place < end) pages.under(cursor.take(), page, null);
    const label = LABEL.exec(text.slice(at, at + 48))?.[1];
    if (label) {
      lines.push({ at, label });
      totals.set(label, (totals.get(label) ?? 0) + 1);
    }
    at = end + 1;
  }
  while (cursor.place <= text.length) pages.under(cursor.take(), page, null);
  const outlines: Outline[] = pages.headings.length > 1 ? [pages.done()] : [];

  // A label comes back: what stands before a colon once, as in a letter's head, is none.
  const speaking = new Set([...totals].filter(([, total]) => total > 1).map(([label]) => label));
  const spoken = lines.filter(({ label }) => speaking.has(label));
  if (speaking.size < 2 || speaking.size > MOST_LABELS || spoken.length < FEWEST_LINES) return outlines;
  const labels = new Making('label', findings);
  cursor = new Cursor(findings);
  let heading = -1;
  for (const [place, { at, label }] of spoken.entries()) {
    while (cursor.place < at) labels.under(cursor.take(), heading, null);
    heading = labels.heading(label);
    labels.headings[heading]?.places.push(at);
    if (place % 1024 === 0) yield;
  }
  while (cursor.place <= text.length) labels.under(cursor.take(), heading, null);
  return [...outlines, labels.done()];
}
