/**
 * Several engines that answer the same question about many files. It is for questions whose answers do not depend on one another:
 * what is scrubbed is collected in one session, and stays with one engine.
 */
import type { CallsOptions, Engine } from './engine';
import type { EngineMethods, Method, Result } from './protocol';

/** How the question is put. */
export interface AskOptions<Own, Value> extends Omit<CallsOptions<Own, Value>, 'onAnswer'> {
  /** `place`: of the file in the list. Files are answered as each is done, in no order. */
  onAnswer: (place: number, answer: Result<Value>) => void;
  /** Whether somebody still waits for the file at a place. One that nobody waits for is left out if no worker is at it yet. */
  isWanted: (place: number) => boolean;
}

/** How much of the list an engine takes at once: little, so that all of them are done at about the same time. */
const PORTION = { files: 64, bytes: 150_000 };

/** Files of more bytes are read by the first engine alone, one after another: they take much memory. */
const LARGEST_BESIDE = 16_000_000;

export class EnginePool {
  #first: Engine;
  #most: number;
  #reserved: number;
  #others: Engine[] = [];
  /** For each engine that is asked something whether somebody waits for the file that it is at. */
  #asked = new Map<Engine, () => boolean>();

  /**
   * `first` is always one of them; the others are made of its reserve, up to `most` together, and so that `reserved` workers are
   * left in it: nothing is fetched when files are there.
   */
  constructor(first: Engine, most: number, reserved: number) {
    this.#first = first;
    this.#most = most;
    this.#reserved = reserved;
  }

  /**
   * Asks `method` about files, each of what is `common` to all and what it has of its own. One that goes wrong costs its worker, if
   * that cannot be trusted any more, and not the others. A signal that is aborted ends all workers of the pool that are at it.
   */
  async ask<M extends Exclude<Method, 'start'>, Own extends Partial<EngineMethods[M][0]> & { file: File }>(
    method: M,
    common: Omit<EngineMethods[M][0], keyof Own>,
    each: readonly Own[],
    { onAnswer, isWanted, ...options }: AskOptions<Own, EngineMethods[M][1]>,
  ): Promise<void> {
    let left = each.map((_, place) => place);
    const engines = this.#enginesFor(each);
    const work = async (engine: Engine): Promise<void> => {
      const isFirst = engine === this.#first;
      let places: number[] = [];
      this.#asked.set(engine, () => places[0] === undefined || isWanted(places[0]));
      for (;;) {
        places = places.filter(isWanted);
        if (places.length === 0) {
          left = left.filter(isWanted);
          places = portion(each, left, engines.length, isFirst);
        }
        if (places.length === 0) return;
        const problem = await engine.calls(
          method,
          common,
          places.map((place) => each[place] as Own),
          { ...options, onAnswer: (value) => onAnswer(places.shift() ?? 0, { ok: true, value }) },
        );
        if (options.signal?.aborted) return;
        if (problem) onAnswer(places.shift() ?? 0, { ok: false, problem });
        // Only the first one starts a worker anew.
        if (!isFirst && !engine.running) return void left.unshift(...places.splice(0));
      }
    };
    await Promise.all(engines.map(work));
    // Another one may have handed back what it had taken after the first was done.
    if (!options.signal?.aborted) await work(this.#first);
    this.#asked.clear();
  }

  /** Ends the workers that are at files which nobody waits for any more. These are answered with `cancelled`. */
  drop(): void {
    for (const [engine, isWanted] of this.#asked) if (!isWanted()) engine.terminate();
  }

  /** Ends the workers of all but the first, and with them what they hold. */
  rest(): void {
    for (const engine of this.#others) engine.terminate();
    this.#others = [];
  }

  /** As many engines as have something to do. */
  #enginesFor(each: readonly { file: File }[]): Engine[] {
    this.#others = this.#others.filter((engine) => engine.running);
    const wanted = Math.min(this.#most, each.filter(isForAll).length);
    while (this.#others.length + 1 < wanted) {
      const another = this.#first.another(this.#reserved);
      if (another === null) break;
      this.#others.push(another);
    }
    return [this.#first, ...this.#others.slice(0, Math.max(0, wanted - 1))];
  }
}

function isForAll({ file }: { file: File }): boolean {
  return file.size <= LARGEST_BESIDE;
}

/** Takes the next places off those that are left, for one of `engines`. */
function portion(
  each: readonly { file: File }[],
  left: number[],
  engines: number,
  isFirst: boolean,
): number[] {
  const most =
    engines === 1 ? PORTION.files : Math.min(PORTION.files, Math.ceil(left.length / (2 * engines)));
  const taken: number[] = [];
  let bytes = 0;
  for (const place of left) {
    const own = each[place] as { file: File };
    if (!isFirst && !isForAll(own)) continue;
    bytes += own.file.size;
    if (taken.length === most || (bytes > PORTION.bytes && taken.length > 0)) break;
    taken.push(place);
  }
  left.splice(0, left.length, ...left.filter((place) => !taken.includes(place)));
  return taken;
}
