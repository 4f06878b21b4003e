/**
 * `<marked-text>`: a text with marked stretches, of any size.
 *
 * The text is cut into chunks. A short text stands in the page whole, so that find-in-page and screen readers have all
 * of it. Of a long one only the chunks near the screen are there: each at the height where it belongs, as far as heights
 * are known by then, and what is on the screen never jumps when one becomes known. The marks are real elements that take
 * the focus; text goes in as text nodes and nothing else.
 */
import type { Piece } from '../findings';
import { chunkStarts, trimSpan } from '../offsets';

export interface MarkedContent {
  text: string;
  pieces: readonly Piece[];
  /** Sets the attributes of one mark. `first` is false for the later pieces of the same finding. */
  paint: (mark: HTMLElement, finding: number, first: boolean) => void;
  /** What stands in the place of a finding; `null`: its own text. */
  instead?: (finding: number) => string | null;
  /** Changes of this list tell which marks to paint again. */
  decisions: Uint8Array;
  /** Changes when all marks must be painted again (the language or the view changed). */
  palette: string;
  /** Whether marks can be chosen and text selected for adding. */
  interactive: boolean;
}

/** Places that a search found: start and end of each, in order. */
export interface Hits {
  places: Uint32Array;
  /** The one in the light; -1 for none. */
  current: number;
}

const CHUNK = 2_000;
const WHOLE_TEXT = 200_000;
const WHOLE_PIECES = 2_000;
/** How far beyond the screen chunks are there, in CSS pixels. */
const BEYOND = 900;
/** A mark nearer than this to the edge of the text is brought to its middle, in CSS pixels. */
const MARGIN = 48;

const NO_HITS: Hits = { places: new Uint32Array(0), current: -1 };

interface Chunk {
  index: number;
  element: HTMLElement;
  /** Index of its first piece, and one past its last. */
  first: number;
  last: number;
  marks: { finding: number; element: HTMLElement }[];
  /** Its text nodes by where they begin in the text; none for what stands instead of a finding. */
  texts: { start: number; node: Text }[];
}

/** The first index for which `after` holds, where it holds for all that follow. */
function search(length: number, after: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (after(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

export class MarkedText extends HTMLElement {
  #content: MarkedContent | null = null;
  #starts: readonly number[] = [0];
  /** Where each chunk begins, in pixels from the top, and the end of the last. Empty for a short text. */
  #tops = new Float64Array(0);
  /** Height of each chunk; negative as long as it is a guess. */
  #heights = new Float64Array(0);
  #chunks = new Map<number, Chunk>();
  #chunkOf = new WeakMap<Element, Chunk>();
  #sheet: HTMLElement | null = null;
  #current: number | null = null;
  #places = new Map<number, number>();
  #placesOf: readonly Piece[] | null = null;
  #hits: Hits = NO_HITS;
  #stretch: { start: number; end: number } | null = null;
  #resize: ResizeObserver | null = null;
  #width = 0;
  #height = 0;

  constructor() {
    super();
    this.addEventListener('click', (event) => this.#choose(event));
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      if (this.#choose(event)) event.preventDefault();
    });
    this.addEventListener(
      'scroll',
      () => {
        this.#window();
        this.#tellPlace();
      },
      { passive: true },
    );
  }

  connectedCallback(): void {
    this.#resize = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const { clientWidth: width, clientHeight: height } = this;
      const wider = Math.abs(width - this.#width) > 1;
      const higher = Math.abs(height - this.#height) > 1;
      this.#width = width;
      this.#height = height;
      if (wider) this.reflow();
      else if (higher) this.#window();
      this.#tellPlace();
    });
    this.#resize.observe(this);
    // Nothing can be measured before.
    if (this.#content) this.#build(this.#content);
    if (this.#stretch) this.revealPlace(this.#stretch.start);
    this.#highlight();
  }

  disconnectedCallback(): void {
    this.#resize?.disconnect();
    if (this.#hits !== NO_HITS || this.#stretch) clearHighlights();
  }

  set content(content: MarkedContent) {
    const before = this.#content;
    this.#content = content;
    if (!this.isConnected) return;
    if (before?.text !== content.text) this.#build(content);
    else if (before.pieces !== content.pieces || before.palette !== content.palette) this.#refill(content);
    else if (before.decisions !== content.decisions) this.#repaint(before, content);
  }

  /** The finding in the light: it takes the Tab key, and is brought into view. */
  set current(finding: number | null) {
    if (finding === this.#current) return;
    const old = this.#current;
    this.#current = finding;
    if (old !== null) this.#paintAll(old);
    if (finding !== null) {
      this.#paintAll(finding);
      if (this.isConnected) this.reveal();
    }
  }

  set hits(hits: Hits | null) {
    const next = hits ?? NO_HITS;
    if (next === this.#hits) return;
    const before = this.#hits;
    this.#hits = next;
    this.#highlight();
    if (next.current !== -1 && (next.current !== before.current || next.places !== before.places))
      this.revealPlace(next.places[next.current * 2] ?? 0);
  }

  /** A stretch that is to be read: it is brought into view and lit. */
  set stretch(span: { start: number; end: number } | null) {
    if (span?.start === this.#stretch?.start && span?.end === this.#stretch?.end) return;
    this.#stretch = span;
    if (!this.isConnected) return;
    if (span) this.revealPlace(span.start);
    this.#highlight();
  }

  /** Where the screen begins in the text, as a place in it. */
  get topPlace(): number {
    const chunk = this.#chunkAtHeight(this.scrollTop);
    return this.#starts[chunk] ?? 0;
  }

  /** How much of the first chunk on the screen is above it, between 0 and 1. */
  get topShare(): number {
    const chunk = this.#chunkAtHeight(this.scrollTop);
    const top = this.#topOf(chunk);
    return (this.scrollTop - top) / Math.max(1, this.#topOf(chunk + 1) - top);
  }

  /** Scrolls so that a place, and a share of what follows it, begins the screen. */
  align(place: number, share: number): void {
    const chunk = this.#chunkAt(place);
    const top = this.#topOf(chunk);
    this.scrollTop = top + share * (this.#topOf(chunk + 1) - top);
    this.#window();
  }

  /** Where a chunk begins, in pixels from the top of the text. */
  #topOf(chunk: number): number {
    if (this.#tops.length > 0) return this.#tops[Math.min(chunk, this.#heights.length)] ?? 0;
    const own = this.#chunks.get(chunk)?.element;
    return own ? own.offsetTop - this.offsetTop : (this.#sheet?.offsetHeight ?? 0);
  }

  /** Brings the current finding into view, by scrolling this text; the page around it stays where it is. */
  reveal(): void {
    const mark = this.#markOf(this.#current);
    if (mark) this.#bring(() => mark.getBoundingClientRect());
  }

  /** Brings a place of the text into view. */
  revealPlace(place: number): void {
    const chunk = this.#there(this.#chunkAt(place));
    if (!chunk) return;
    const at = this.#rangeIn(chunk, place, place + 1);
    this.#bring(() => (at ?? chunk.element).getBoundingClientRect());
  }

  focusCurrent(): boolean {
    const mark = this.#markOf(this.#current);
    if (!mark) return false;
    mark.focus({ preventScroll: true });
    this.reveal();
    this.scrollIntoView({ block: 'nearest' });
    return true;
  }

  /** The heights of all chunks are guesses again: letters or lines have another size now. */
  reflow(): void {
    if (this.#tops.length === 0) return;
    const chunk = this.#chunkAtHeight(this.scrollTop);
    const within = this.scrollTop - (this.#tops[chunk] ?? 0);
    const share = within / Math.max(1, (this.#tops[chunk + 1] ?? 0) - (this.#tops[chunk] ?? 0));
    this.#guess();
    this.#place();
    for (const shown of this.#chunks.values()) this.#measure(shown);
    this.#stack();
    this.#place();
    this.scrollTop =
      (this.#tops[chunk] ?? 0) + share * ((this.#tops[chunk + 1] ?? 0) - (this.#tops[chunk] ?? 0));
    this.#window();
  }

  /** The selected stretch of this text, without white space around it; `null` when nothing is selected here. */
  selectedSpan(): { start: number; end: number } | null {
    const selection = document.getSelection();
    if (!this.#content || !selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
    const range = selection.getRangeAt(0);
    const start = this.#offsetOf(range.startContainer, range.startOffset);
    const end = this.#offsetOf(range.endContainer, range.endOffset);
    return start === null || end === null ? null : trimSpan(this.#content.text, start, end);
  }

  #offsetOf(node: Node, offset: number): number | null {
    if (!this.contains(node)) return null;
    if (node instanceof Text) {
      const chunk = this.#around(node);
      const text = chunk?.texts.find((own) => own.node === node);
      if (text) return text.start + offset;
    }
    // Between elements: the first text at or after that place.
    const range = document.createRange();
    range.setStart(node, offset);
    for (const index of [...this.#chunks.keys()].sort((a, b) => a - b))
      for (const { start, node: text } of this.#chunks.get(index)?.texts ?? [])
        if (range.comparePoint(text, 0) >= 0) return start;
    return this.#content?.text.length ?? null;
  }

  #around(node: Node): Chunk | undefined {
    for (let at: Node | null = node; at !== null && at !== this; at = at.parentNode) {
      const chunk = at instanceof Element ? this.#chunkOf.get(at) : undefined;
      if (chunk) return chunk;
    }
    return undefined;
  }

  #choose(event: globalThis.Event): boolean {
    const mark = event.target instanceof Element ? event.target.closest('mark') : null;
    if (!mark || !this.#content?.interactive) return false;
    this.dispatchEvent(new CustomEvent('mark-chosen', { detail: Number(mark.dataset.finding) }));
    return true;
  }

  /** Tells which part of the text is on the screen: from and to, each between 0 and 1. */
  #tellPlace(): void {
    const height = Math.max(1, this.scrollHeight);
    const detail = { from: this.scrollTop / height, to: (this.scrollTop + this.clientHeight) / height };
    this.dispatchEvent(new CustomEvent('viewport', { detail }));
  }

  // --- Chunks -------------------------------------------------------------------------------------------------

  #build(content: MarkedContent): void {
    const { text, pieces } = content;
    this.#starts = chunkStarts(text, CHUNK);
    this.#chunks.clear();
    const whole = text.length <= WHOLE_TEXT && pieces.length <= WHOLE_PIECES;
    const isFirst = this.#sheet === null;
    const sheet = document.createElement('div');
    sheet.className = whole ? 'sheet' : 'sheet tall';
    this.#sheet = sheet;
    if (whole) {
      this.#tops = new Float64Array(0);
      this.#starts.forEach((_, index) => {
        this.#fill(index);
      });
    } else {
      this.#width = this.clientWidth;
      this.#height = this.clientHeight;
      this.#guess();
    }
    this.replaceChildren(sheet);
    if (this.#current !== null) queueMicrotask(() => this.reveal());
    // Nothing of thousands of texts is measured that nobody sees: a new element is told of its first size.
    if (isFirst && whole) return;
    this.scrollTop = 0;
    this.#window();
    this.#tellPlace();
  }

  /** Guesses the height of every chunk from its lines and letters. */
  #guess(): void {
    const text = this.#content?.text ?? '';
    const style = getComputedStyle(this);
    const line = Number.parseFloat(style.lineHeight) || 31;
    const letters = Math.max(20, (this.clientWidth - 40) / ((Number.parseFloat(style.fontSize) || 16) * 0.5));
    this.#heights = new Float64Array(this.#starts.length);
    this.#starts.forEach((start, index) => {
      const end = this.#starts[index + 1] ?? text.length;
      let lines = 0;
      for (let at = start; at < end; ) {
        const stop = text.indexOf('\n', at);
        const until = stop === -1 || stop >= end ? end : stop + 1;
        lines += Math.max(1, Math.ceil((until - at) / letters));
        at = until;
      }
      this.#heights[index] = -Math.max(1, lines) * line;
    });
    this.#stack();
  }

  #stack(): void {
    const tops = new Float64Array(this.#heights.length + 1);
    let at = 0;
    this.#heights.forEach((height, index) => {
      tops[index] = at;
      at += Math.abs(height);
    });
    tops[this.#heights.length] = at;
    this.#tops = tops;
  }

  #chunkAt(place: number): number {
    return search(this.#starts.length, (index) => (this.#starts[index] as number) > place) - 1;
  }

  #chunkAtHeight(height: number): number {
    const length = this.#tops.length > 0 ? this.#heights.length : this.#starts.length;
    const after = search(length, (index) => this.#topOf(index) > height);
    return Math.max(0, after - 1);
  }

  /** Makes the chunks near the screen, and takes away the others. Nothing to do for a short text. */
  #window(): void {
    const sheet = this.#sheet;
    if (this.#tops.length === 0 || !sheet) return;
    // Twice at most: heights that become known may bring more chunks near.
    for (let round = 0; round < 3; round += 1) {
      const top = this.scrollTop;
      const first = this.#chunkAtHeight(top - BEYOND);
      const last = this.#chunkAtHeight(top + this.clientHeight + BEYOND);
      const missing: Chunk[] = [];
      for (let index = first; index <= last; index += 1)
        if (!this.#chunks.has(index)) missing.push(this.#fill(index));
      for (const chunk of [...this.#chunks.values()])
        if ((chunk.index < first || chunk.index > last) && !this.#inUse(chunk)) {
          chunk.element.remove();
          this.#chunks.delete(chunk.index);
        }
      if (missing.length === 0) {
        if (round === 0) return;
        break;
      }
      this.#settleHeights(missing, top);
    }
    this.#highlight();
  }

  /** Measures new chunks, and keeps what is on the screen where it is. */
  #settleHeights(missing: readonly Chunk[], top: number): void {
    const anchor = this.#chunkAtHeight(top);
    const within = top - (this.#tops[anchor] ?? 0);
    for (const chunk of missing) this.#measure(chunk);
    this.#stack();
    this.#place();
    const wanted = (this.#tops[anchor] ?? 0) + within;
    if (Math.abs(wanted - top) > 0.5) this.scrollTop = wanted;
  }

  #measure(chunk: Chunk): void {
    this.#heights[chunk.index] = chunk.element.getBoundingClientRect().height;
  }

  #place(): void {
    if (this.#sheet) this.#sheet.style.blockSize = `${this.#tops.at(-1) ?? 0}px`;
    for (const { index, element } of this.#chunks.values())
      element.style.insetBlockStart = `${this.#tops[index] ?? 0}px`;
  }

  #inUse({ element }: Chunk): boolean {
    const selection = document.getSelection();
    return (
      element.contains(document.activeElement) ||
      (selection !== null &&
        selection.rangeCount > 0 &&
        !selection.isCollapsed &&
        (element.contains(selection.anchorNode) || element.contains(selection.focusNode)))
    );
  }

  /** The chunk, which is made if it is not there. */
  #there(index: number): Chunk | undefined {
    const known = this.#chunks.get(index);
    if (known || this.#tops.length === 0) return known;
    this.scrollTop = Math.max(0, (this.#tops[index] ?? 0) - this.clientHeight / 2);
    this.#window();
    return this.#chunks.get(index);
  }

  #fill(index: number): Chunk {
    const element = document.createElement('div');
    element.className = 'chunk';
    const chunk: Chunk = { index, element, first: 0, last: 0, marks: [], texts: [] };
    this.#chunks.set(index, chunk);
    this.#chunkOf.set(element, chunk);
    this.#write(chunk);
    let next: Chunk | undefined;
    if (this.#tops.length > 0) {
      element.style.insetBlockStart = `${this.#tops[index] ?? 0}px`;
      for (const other of this.#chunks.values())
        if (other.index > index && (!next || other.index < next.index)) next = other;
    }
    this.#sheet?.insertBefore(element, next?.element ?? null);
    return chunk;
  }

  #share(index: number, pieces: readonly Piece[]): { first: number; last: number } {
    const start = this.#starts[index] ?? 0;
    const end = this.#starts[index + 1] ?? Infinity;
    const first = search(pieces.length, (at) => (pieces[at] as Piece).end > start);
    const last = search(pieces.length, (at) => (pieces[at] as Piece).start >= end);
    return { first, last: Math.max(first, last) };
  }

  #write(chunk: Chunk): void {
    const content = this.#content;
    if (!content) return;
    const { text, pieces } = content;
    const from = this.#starts[chunk.index] ?? 0;
    const to = this.#starts[chunk.index + 1] ?? text.length;
    Object.assign(chunk, this.#share(chunk.index, pieces), { marks: [], texts: [] });
    const nodes: Node[] = [];
    const plain = (start: number, end: number, into: Node[] | HTMLElement): void => {
      if (start >= end) return;
      const node = document.createTextNode(text.slice(start, end));
      chunk.texts.push({ start, node });
      if (into instanceof HTMLElement) into.append(node);
      else into.push(node);
    };
    let at = from;
    for (let place = chunk.first; place < chunk.last; place += 1) {
      const { start, end, finding } = pieces[place] as Piece;
      const own = { start: Math.max(start, from), end: Math.min(end, to) };
      plain(at, own.start, nodes);
      const mark = document.createElement('mark');
      const first = start >= from && this.#firstPieceOf(finding) === place;
      const instead = content.instead?.(finding) ?? null;
      if (instead === null) plain(own.start, own.end, mark);
      else if (first) mark.append(document.createTextNode(instead));
      else mark.hidden = true;
      this.#paint(content, mark, finding, first);
      chunk.marks.push({ finding, element: mark });
      nodes.push(mark);
      at = own.end;
    }
    plain(at, to, nodes);
    chunk.element.replaceChildren(...nodes);
  }

  // --- Marks --------------------------------------------------------------------------------------------------

  #firstPieceOf(finding: number): number | undefined {
    const pieces = this.#content?.pieces ?? [];
    if (this.#placesOf !== pieces) {
      this.#placesOf = pieces;
      this.#places = new Map();
      for (let place = pieces.length - 1; place >= 0; place -= 1)
        this.#places.set((pieces[place] as Piece).finding, place);
    }
    return this.#places.get(finding);
  }

  #paint(content: MarkedContent, mark: HTMLElement, finding: number, first: boolean): void {
    if (content.interactive) {
      mark.dataset.finding = String(finding);
      mark.setAttribute('role', 'button');
      mark.tabIndex = first && finding === this.#current ? 0 : -1;
      mark.toggleAttribute('data-current', finding === this.#current);
    }
    content.paint(mark, finding, first);
  }

  #paintAll(finding: number): void {
    const content = this.#content;
    if (!content) return;
    const first = this.#firstPieceOf(finding);
    const piece = first === undefined ? undefined : content.pieces[first];
    if (!piece) return;
    const from = this.#chunkAt(piece.start);
    for (const chunk of this.#chunks.values()) {
      if (chunk.index < from) continue;
      chunk.marks.forEach((mark, place) => {
        if (mark.finding === finding)
          this.#paint(content, mark.element, finding, chunk.index === from && chunk.first + place === first);
      });
    }
  }

  #repaint(before: MarkedContent, content: MarkedContent): void {
    // What stands instead of a finding depends on what was decided about it.
    if (content.instead) {
      this.#refill(content);
      return;
    }
    for (const chunk of this.#chunks.values())
      chunk.marks.forEach(({ finding, element }, place) => {
        if (before.decisions[finding] !== content.decisions[finding])
          this.#paint(content, element, finding, this.#firstPieceOf(finding) === chunk.first + place);
      });
  }

  #refill(content: MarkedContent): void {
    const focused = document.activeElement;
    const hadFocus = focused instanceof HTMLElement && focused.tagName === 'MARK' && this.contains(focused);
    const top = this.scrollTop;
    const shown = [...this.#chunks.values()];
    for (const chunk of shown) this.#write(chunk);
    if (this.#tops.length > 0) this.#settleHeights(shown, top);
    this.#highlight();
    if (hadFocus && !focused.isConnected && content.interactive) this.focusCurrent();
  }

  #markOf(finding: number | null): HTMLElement | undefined {
    if (finding === null || !this.#content) return undefined;
    const first = this.#firstPieceOf(finding);
    const piece = first === undefined ? undefined : this.#content.pieces[first];
    if (!piece) return undefined;
    const chunk = this.#there(this.#chunkAt(piece.start));
    return chunk?.marks.find((mark) => mark.finding === finding)?.element;
  }

  #bring(box: () => DOMRect): void {
    // More than once: chunks that come near for the first time take their true height only then.
    for (let round = 0; round < 3; round += 1) {
      const own = this.getBoundingClientRect();
      const { top, bottom, height } = box();
      if (top >= own.top + MARGIN && bottom <= own.bottom - MARGIN) return;
      this.scrollTop += top + Math.min(height, own.height) / 2 - (own.top + own.height / 2);
      this.#window();
    }
  }

  // --- Search hits --------------------------------------------------------------------------------------------

  #rangeIn(chunk: Chunk, start: number, end: number): Range | null {
    const at = (place: number): { node: Text; offset: number } | null => {
      const after = search(chunk.texts.length, (index) => (chunk.texts[index]?.start ?? 0) > place);
      const text = chunk.texts[after - 1];
      return text ? { node: text.node, offset: Math.min(place - text.start, text.node.length) } : null;
    };
    const from = at(start);
    const to = at(end - 1);
    if (!from || !to) return null;
    const range = document.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, Math.min(to.offset + 1, to.node.length));
    return range;
  }

  /** Paints the hits and the stretch that are in the page, where the browser can. */
  #highlight(): void {
    if (!HIGHLIGHTS || !this.#content?.interactive) return;
    const { places, current } = this.#hits;
    if (places.length === 0 && !this.#stretch) {
      clearHighlights();
      return;
    }
    const all = new HIGHLIGHTS.Highlight();
    const light = new HIGHLIGHTS.Highlight();
    const read = new HIGHLIGHTS.Highlight();
    for (const chunk of this.#chunks.values()) {
      const from = this.#starts[chunk.index] ?? 0;
      const to = this.#starts[chunk.index + 1] ?? this.#content.text.length;
      const paint = (into: HighlightSet, start: number, end: number): void => {
        const range =
          start < to && end > from ? this.#rangeIn(chunk, Math.max(from, start), Math.min(to, end)) : null;
        if (range) into.add(range);
      };
      const first = search(places.length / 2, (index) => (places[index * 2 + 1] ?? 0) > from);
      for (let hit = first; hit * 2 < places.length && (places[hit * 2] ?? 0) < to; hit += 1)
        paint(hit === current ? light : all, places[hit * 2] ?? 0, places[hit * 2 + 1] ?? 0);
      if (this.#stretch) paint(read, this.#stretch.start, this.#stretch.end);
    }
    HIGHLIGHTS.registry.set('stretch', read);
    HIGHLIGHTS.registry.set('hit', all);
    HIGHLIGHTS.registry.set('hit-current', light);
  }
}

interface HighlightSet {
  add(range: Range): void;
}

/** The custom highlights of CSS, where the browser has them. */
const HIGHLIGHTS = ((): {
  Highlight: new () => HighlightSet;
  registry: { set(name: string, ranges: HighlightSet): void; delete(name: string): void };
} | null => {
  const realm = globalThis as { Highlight?: new () => HighlightSet; CSS?: { highlights?: unknown } };
  const registry = realm.CSS?.highlights;
  return realm.Highlight && registry
    ? {
        Highlight: realm.Highlight,
        registry: registry as {
          set(name: string, ranges: HighlightSet): void;
          delete(name: string): void;
        },
      }
    : null;
})();

function clearHighlights(): void {
  HIGHLIGHTS?.registry.delete('stretch');
  HIGHLIGHTS?.registry.delete('hit');
  HIGHLIGHTS?.registry.delete('hit-current');
}

customElements.define('marked-text', MarkedText);
