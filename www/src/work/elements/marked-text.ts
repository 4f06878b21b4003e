/**
 * `<marked-text>`: a text with marked stretches, of any size.
 *
 * The text is cut into chunks that the browser lays out only near the screen (`content-visibility`). Up to some
 * size every chunk is filled, so that find-in-page and screen readers have the whole text; above it only those near
 * the screen are. The marks are real elements that take the focus; text goes in as text nodes and nothing else.
 */
import type { Piece } from '../findings';
import { chunkStarts, trimSpan } from '../offsets';

export interface MarkedContent {
  text: string;
  pieces: readonly Piece[];
  /** Sets the attributes of one mark. `first` is false for the later pieces of the same finding. */
  paint: (mark: HTMLElement, finding: number, first: boolean) => void;
  /** Changes of this list tell which marks to paint again. */
  decisions: Uint8Array;
  /** Changes when all marks must be painted again (the language changed). */
  palette: string;
  /** Whether marks can be chosen and text selected for adding. */
  interactive: boolean;
}

const CHUNK = 4_000;
const FILL_ALL_TEXT = 1_500_000;
const FILL_ALL_PIECES = 20_000;
const CHUNKS_PER_SLICE = 40;
/** A mark nearer than this to the edge of the text is brought to its middle, in CSS pixels. */
const MARGIN = 48;

interface Chunk {
  element: HTMLElement;
  start: number;
  end: number;
  pieces: readonly Piece[];
  filled: boolean;
}

export class MarkedText extends HTMLElement {
  #content: MarkedContent | null = null;
  #chunks: Chunk[] = [];
  #chunkOf = new WeakMap<Element, Chunk>();
  #marks = new Map<number, HTMLElement[]>();
  #current: number | null = null;
  #observer: IntersectionObserver | null = null;
  #slice: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.addEventListener('click', (event) => this.#choose(event));
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      if (this.#choose(event)) event.preventDefault();
    });
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
    clearTimeout(this.#slice);
  }

  set content(content: MarkedContent) {
    const before = this.#content;
    this.#content = content;
    if (before?.text !== content.text) this.#build(content);
    else if (before.pieces !== content.pieces || before.palette !== content.palette)
      this.#refresh(before, content);
  }

  /** The finding in the light: it takes the Tab key, and is brought into view. */
  set current(finding: number | null) {
    if (finding === this.#current) return;
    const old = this.#current;
    this.#current = finding;
    if (old !== null) this.#paintAll(old);
    if (finding !== null) {
      this.#paintAll(finding);
      this.reveal();
    }
  }

  /** Brings the current finding into view, by scrolling this text; the page around it stays where it is. */
  reveal(): void {
    const mark = this.#markOf(this.#current);
    if (!mark) return;
    // Twice: chunks that come near for the first time take their true height only then.
    for (let round = 0; round < 2; round += 1) {
      const own = this.getBoundingClientRect();
      const box = mark.getBoundingClientRect();
      const visible = box.top >= own.top + MARGIN && box.bottom <= own.bottom - MARGIN;
      if (!visible) this.scrollTop += box.top + box.height / 2 - (own.top + own.height / 2);
    }
  }

  focusCurrent(): boolean {
    const mark = this.#markOf(this.#current);
    if (!mark) return false;
    mark.focus({ preventScroll: true });
    this.reveal();
    this.scrollIntoView({ block: 'nearest' });
    return true;
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
    if (node === this) {
      const child = this.childNodes[offset];
      const chunk = child instanceof Element ? this.#chunkOf.get(child) : undefined;
      return chunk ? chunk.start : (this.#chunks.at(-1)?.end ?? null);
    }
    for (let at: Node | null = node; at !== null; at = at.parentNode) {
      const chunk = at instanceof Element ? this.#chunkOf.get(at) : undefined;
      if (!chunk) continue;
      const before = document.createRange();
      before.setStart(chunk.element, 0);
      before.setEnd(node, offset);
      return chunk.start + before.toString().length;
    }
    return null;
  }

  #choose(event: globalThis.Event): boolean {
    const mark = event.target instanceof Element ? event.target.closest('mark') : null;
    if (!mark || !this.#content?.interactive) return false;
    this.dispatchEvent(new CustomEvent('mark-chosen', { detail: Number(mark.dataset.finding) }));
    return true;
  }

  #build(content: MarkedContent): void {
    clearTimeout(this.#slice);
    this.#observer?.disconnect();
    this.#marks.clear();
    const { text } = content;
    const starts = chunkStarts(text, CHUNK);
    this.#chunks = starts.map((start, index) => {
      const element = document.createElement('div');
      element.className = 'chunk';
      const chunk: Chunk = {
        element,
        start,
        end: starts[index + 1] ?? text.length,
        pieces: [],
        filled: false,
      };
      this.#chunkOf.set(element, chunk);
      return chunk;
    });
    this.#share(content.pieces);
    this.replaceChildren(...this.#chunks.map(({ element }) => element));
    this.scrollTop = 0;
    if (text.length <= FILL_ALL_TEXT && content.pieces.length <= FILL_ALL_PIECES) this.#fillFrom(0);
    else this.#fillNearScreen();
    if (this.#current !== null) queueMicrotask(() => this.reveal());
  }

  /** Gives each chunk its share of the pieces; one that lies across a border is cut there. */
  #share(pieces: readonly Piece[]): void {
    let at = 0;
    for (const chunk of this.#chunks) {
      const own: Piece[] = [];
      while (at < pieces.length && (pieces[at] as Piece).end <= chunk.start) at += 1;
      for (let next = at; next < pieces.length; next += 1) {
        const piece = pieces[next] as Piece;
        if (piece.start >= chunk.end) break;
        own.push({
          start: Math.max(piece.start, chunk.start),
          end: Math.min(piece.end, chunk.end),
          finding: piece.finding,
        });
      }
      chunk.pieces = own;
    }
  }

  #fillFrom(index: number): void {
    const last = Math.min(index + CHUNKS_PER_SLICE, this.#chunks.length);
    for (let at = index; at < last; at += 1) this.#fill(this.#chunks[at] as Chunk);
    if (last < this.#chunks.length) this.#slice = setTimeout(() => this.#fillFrom(last), 0);
  }

  #fillNearScreen(): void {
    for (const chunk of this.#chunks) this.#empty(chunk);
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const entry of entries) {
          const chunk = this.#chunkOf.get(entry.target);
          if (!chunk) continue;
          if (entry.isIntersecting) this.#fill(chunk);
          else if (!this.#inUse(chunk)) this.#empty(chunk);
        }
      },
      { root: this, rootMargin: '1500px 0px' },
    );
    for (const { element } of this.#chunks) this.#observer.observe(element);
  }

  #inUse({ element }: Chunk): boolean {
    const selection = document.getSelection();
    return (
      element.contains(document.activeElement) ||
      (selection !== null && selection.rangeCount > 0 && selection.getRangeAt(0).intersectsNode(element))
    );
  }

  #empty(chunk: Chunk): void {
    const { element, start, end } = chunk;
    if (chunk.filled) element.style.blockSize = `${element.getBoundingClientRect().height}px`;
    else {
      const lines = (this.#content?.text.slice(start, end).split('\n').length ?? 1) + (end - start) / 110;
      element.style.blockSize = `${Math.round(lines * 26)}px`;
    }
    for (const { finding } of chunk.pieces)
      this.#marks.set(
        finding,
        (this.#marks.get(finding) ?? []).filter((mark) => !element.contains(mark)),
      );
    element.replaceChildren();
    chunk.filled = false;
  }

  #fill(chunk: Chunk): void {
    const content = this.#content;
    if (chunk.filled || !content) return;
    const { text } = content;
    const nodes: Node[] = [];
    let at = chunk.start;
    for (const { start, end, finding } of chunk.pieces) {
      if (start > at) nodes.push(document.createTextNode(text.slice(at, start)));
      const mark = document.createElement('mark');
      mark.append(document.createTextNode(text.slice(start, end)));
      const known = this.#marks.get(finding) ?? [];
      this.#paint(content, mark, finding, known.length === 0);
      this.#marks.set(finding, [...known, mark]);
      nodes.push(mark);
      at = end;
    }
    if (at < chunk.end) nodes.push(document.createTextNode(text.slice(at, chunk.end)));
    chunk.element.replaceChildren(...nodes);
    chunk.element.style.blockSize = '';
    chunk.filled = true;
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
    this.#marks.get(finding)?.forEach((mark, index) => {
      this.#paint(content, mark, finding, index === 0);
    });
  }

  #refresh(before: MarkedContent, content: MarkedContent): void {
    const old = this.#chunks.map(({ pieces }) => pieces);
    this.#share(content.pieces);
    const focused = document.activeElement;
    const hadFocus = focused instanceof HTMLElement && focused.tagName === 'MARK' && this.contains(focused);
    this.#chunks.forEach((chunk, index) => {
      const same =
        old[index]?.length === chunk.pieces.length &&
        chunk.pieces.every((piece, at) => {
          const other = old[index]?.[at];
          return other?.start === piece.start && other.end === piece.end && other.finding === piece.finding;
        });
      if (same || !chunk.filled) return;
      for (const { finding } of old[index] ?? [])
        this.#marks.set(
          finding,
          (this.#marks.get(finding) ?? []).filter((mark) => !chunk.element.contains(mark)),
        );
      chunk.filled = false;
      this.#fill(chunk);
    });
    const all = before.palette !== content.palette;
    for (const finding of this.#marks.keys())
      if (all || before.decisions[finding] !== content.decisions[finding]) this.#paintAll(finding);
    if (hadFocus && !focused.isConnected) this.focusCurrent();
  }

  #markOf(finding: number | null): HTMLElement | undefined {
    if (finding === null || !this.#content) return undefined;
    const chunk = this.#chunks.find(({ pieces }) => pieces.some((piece) => piece.finding === finding));
    if (chunk && !chunk.filled) this.#fill(chunk);
    return this.#marks.get(finding)?.[0];
  }
}

customElements.define('marked-text', MarkedText);
