/**
 * `<finding-map>`: where in the text the findings stand, as a narrow picture beside it. A click goes there. It says
 * nothing that the list of findings does not say, so screen readers pass over it.
 */
import type { Piece } from '../findings';

export interface MapContent {
  length: number;
  pieces: readonly Piece[];
  decisions: Uint8Array;
  /** The colour family of a finding. */
  family: (finding: number) => string;
  hits: Uint32Array;
}

export class FindingMap extends HTMLElement {
  #content: MapContent | null = null;
  #canvas = document.createElement('canvas');
  #window = document.createElement('div');
  #drawing = false;
  #resize: ResizeObserver | null = null;

  connectedCallback(): void {
    this.setAttribute('aria-hidden', 'true');
    this.#window.className = 'map-window';
    this.replaceChildren(this.#canvas, this.#window);
    this.#resize = new ResizeObserver(() => this.#request());
    this.#resize.observe(this);
    const go = (event: PointerEvent): void => {
      const { top, height } = this.getBoundingClientRect();
      const share = Math.min(1, Math.max(0, (event.clientY - top) / Math.max(1, height)));
      this.dispatchEvent(new CustomEvent('place-chosen', { detail: share }));
    };
    this.addEventListener('pointerdown', (event) => {
      event.preventDefault();
      this.setPointerCapture(event.pointerId);
      go(event);
    });
    this.addEventListener('pointermove', (event) => {
      if (event.buttons !== 0) go(event);
    });
  }

  disconnectedCallback(): void {
    this.#resize?.disconnect();
  }

  set content(content: MapContent) {
    const before = this.#content;
    this.#content = content;
    if (
      before?.pieces !== content.pieces ||
      before.decisions !== content.decisions ||
      before.hits !== content.hits
    )
      this.#request();
  }

  /** The part of the text that is on the screen, each end between 0 and 1. */
  show(from: number, to: number): void {
    this.#window.style.insetBlockStart = `${from * 100}%`;
    this.#window.style.blockSize = `${Math.max(0.5, (to - from) * 100)}%`;
  }

  #request(): void {
    if (this.#drawing) return;
    this.#drawing = true;
    // After the frame that answers the key.
    setTimeout(() => {
      this.#drawing = false;
      this.#draw();
    }, 50);
  }

  /** One line of pixels each; what waits for a decision is drawn over what is decided. */
  #draw(): void {
    const content = this.#content;
    const context = this.#canvas.getContext('2d');
    const height = this.clientHeight;
    const width = this.clientWidth;
    if (!content || !context || height === 0) return;
    this.#canvas.width = width;
    this.#canvas.height = height;
    const style = getComputedStyle(this);
    const colours = new Map<string, string>();
    const colour = (name: string): string => {
      let value = colours.get(name);
      if (value === undefined) {
        value = style.getPropertyValue(`--${name}`).trim() || 'gray';
        colours.set(name, value);
      }
      return value;
    };
    const line = (place: number): number => Math.floor((place / Math.max(1, content.length)) * (height - 2));
    const open = new Map<number, string>();
    const done = new Set<number>();
    for (const { start, finding } of content.pieces) {
      const at = line(start);
      if (content.decisions[finding] === 0) {
        if (!open.has(at)) open.set(at, content.family(finding));
      } else done.add(at);
    }
    context.fillStyle = colour('line');
    for (const at of done) context.fillRect(width / 4, at, width / 2, 2);
    for (const [at, family] of open) {
      context.fillStyle = colour(family);
      context.fillRect(width / 4, at, width / 2, 2);
    }
    context.fillStyle = colour('focus');
    for (let hit = 0; hit < content.hits.length; hit += 2)
      context.fillRect(0, line(content.hits[hit] ?? 0), width / 5, 2);
  }
}

customElements.define('finding-map', FindingMap);
