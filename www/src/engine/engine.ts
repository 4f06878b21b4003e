/**
 * Typed calls to an engine worker: an id for each, errors as values, an `AbortSignal`, a time budget.
 *
 * There is one way to stop a call: the worker is terminated. That also holds after a trap, since a trapped wasm
 * instance must not be used again, and after a finished job, since freed wasm memory still holds values. The next
 * call starts a new worker by itself. Calls run one after another.
 */
import type {
  CallMessage,
  EngineMethods,
  EngineStart,
  Method,
  Problem,
  ReplyMessage,
  Result,
  Rulebook,
} from './protocol';

/** The part of `Worker` that is used here. */
export interface WorkerLike {
  postMessage(message: unknown, transfer: Transferable[]): void;
  terminate(): void;
  onmessage: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
}

export interface CallOptions {
  signal?: AbortSignal;
  /** Milliseconds; the worker is terminated when they have passed. */
  budget?: number;
  /** Between 0 and 1. */
  onProgress?: (share: number) => void;
  transfer?: Transferable[];
}

/** How several calls are made. */
export interface CallsOptions<Own, Value> {
  signal?: AbortSignal;
  /** Milliseconds for one of them, from the answer before. */
  budget: (own: Own) => number;
  onAnswer: (value: Value) => void;
}

/** The time one file may take: 30 s and 1 s more for each MB, in milliseconds. */
export function timeBudget(bytes: number): number {
  return 30_000 + Math.ceil(bytes / 1_000_000) * 1_000;
}

const START_BUDGET = 60_000;

type Failure = Extract<Result<never>, { ok: false }>;

const CANCELLED: Failure = { ok: false, problem: { code: 'cancelled' } };

/** Codes after which the worker cannot be trusted with another call. */
const FATAL = new Set(['trap', 'crashed', 'unlocked', 'unsupported']);

export class Engine {
  #create: () => WorkerLike;
  #warm: Rulebook | null;
  #names: boolean;
  #risk: boolean;
  #hints: () => Promise<Uint8Array | null>;
  #worker: WorkerLike | null = null;
  #started: EngineStart | null = null;
  #lastId = 0;
  #queue: Promise<unknown> = Promise.resolve();
  #fail: ((problem: Problem) => void) | null = null;
  /** Workers that have started already and have seen nothing. */
  #reserve: { worker: WorkerLike; started: EngineStart }[] = [];
  #preparing = false;

  /**
   * `warm` says for what the worker is to be ready as soon as it has started, and `names` that it is to read files at
   * all: what names are found with takes some megabytes. `risk`: that it is to measure tables, which takes a file more.
   * `hints` brings what sensitive details are found with; it is asked once a policy needs that.
   */
  constructor(
    create: () => WorkerLike,
    warm: Rulebook | null = null,
    names = true,
    risk = false,
    hints: () => Promise<Uint8Array | null> = async () => null,
  ) {
    this.#create = create;
    this.#warm = warm;
    this.#names = names;
    this.#risk = risk;
    this.#hints = hints;
  }

  /** Starts a worker if none runs, and says what it is. */
  start(): Promise<Result<EngineStart>> {
    return this.#enqueue(() => this.#ready());
  }

  call<M extends Exclude<Method, 'start'>>(
    method: M,
    params: EngineMethods[M][0],
    options: CallOptions = {},
  ): Promise<Result<EngineMethods[M][1]>> {
    return this.#enqueue(async () => {
      if (options.signal?.aborted) return { ok: false, problem: { code: 'cancelled' } };
      const started = await this.#ready(options.signal);
      if (!started.ok) return started;
      const answer = await this.#send(method, params, options);
      if (answer.ok || answer.problem.code !== 'hints-missing') return answer;
      const loaded = await this.#loadHints(answer, options);
      return loaded.ok ? this.#send(method, params, options) : loaded;
    });
  }

  /**
   * Several calls in one message, each of what is `common` to all and what it has of its own. They are answered in order, each as
   * if it had been made alone, up to the first that goes wrong: what that is is given, and those behind it are not made.
   */
  calls<M extends Exclude<Method, 'start'>, Own extends Partial<EngineMethods[M][0]>>(
    method: M,
    common: Omit<EngineMethods[M][0], keyof Own>,
    each: readonly Own[],
    { signal, budget, onAnswer }: CallsOptions<Own, EngineMethods[M][1]>,
  ): Promise<Problem | null> {
    return this.#enqueue(async () => {
      if (signal?.aborted) return CANCELLED.problem;
      const options: CallOptions = signal ? { signal } : {};
      const started = await this.#ready(signal);
      if (!started.ok) return started.problem;
      let at = 0;
      const send = (): Promise<Failure | null> =>
        this.#exchange<EngineMethods[M][1]>(
          { method, params: common, each: each.slice(at) },
          options,
          () => budget(each[at] as Own),
          (value) => {
            at += 1;
            onAnswer(value);
          },
        );
      let wrong = await send();
      if (wrong?.problem.code === 'hints-missing') {
        const loaded = await this.#loadHints(wrong, options);
        wrong = loaded.ok ? await send() : loaded;
      }
      return wrong?.problem ?? null;
    });
  }

  /** Ends the worker at once, and with it everything that it holds. A running call answers with `code`. */
  terminate(code = 'cancelled'): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#started = null;
    const fail = this.#fail;
    this.#fail = null;
    fail?.({ code });
  }

  /**
   * Starts workers in reserve, up to so many, for the next times that one is needed: they need no network then. Without
   * a network there are none, and it can be asked for again.
   */
  async prepare(wanted: number): Promise<void> {
    if (this.#preparing) return;
    this.#preparing = true;
    try {
      while (this.#reserve.length < wanted) {
        const own = new Engine(this.#create, null, this.#names, this.#risk);
        const started = await own.start();
        if (!started.ok || own.#worker === null) break;
        this.#reserve.push({ worker: own.#worker, started: started.value });
      }
    } finally {
      this.#preparing = false;
    }
  }

  /**
   * One more engine of the same sort, that runs already: it takes its worker off those in reserve, if more than `kept` are there.
   */
  another(kept: number): Engine | null {
    const ready = this.#reserve.length > kept ? this.#reserve.pop() : undefined;
    if (!ready) return null;
    const own = new Engine(this.#create, null, this.#names, this.#risk, this.#hints);
    own.#worker = ready.worker;
    own.#started = ready.started;
    return own;
  }

  get running(): boolean {
    return this.#worker !== null;
  }

  #enqueue<T>(job: () => Promise<T>): Promise<T> {
    const result = this.#queue.then(job);
    this.#queue = result.catch(() => undefined);
    return result;
  }

  async #ready(signal?: AbortSignal): Promise<Result<EngineStart>> {
    if (this.#worker !== null && this.#started !== null) return { ok: true, value: this.#started };
    const ready = this.#reserve.pop();
    if (ready) {
      this.#worker = ready.worker;
      this.#started = ready.started;
      return { ok: true, value: ready.started };
    }
    try {
      this.#worker = this.#create();
    } catch {
      return { ok: false, problem: { code: 'unsupported' } };
    }
    const options: CallOptions = { budget: START_BUDGET };
    if (signal) options.signal = signal;
    const needs = { warm: this.#warm, names: this.#names, risk: this.#risk };
    const started = await this.#send('start', needs, options);
    if (started.ok) this.#started = started.value;
    else this.terminate();
    return started;
  }

  /** Gives the worker what a call needs that was answered with `missing`. */
  async #loadHints(missing: Failure, options: CallOptions): Promise<Result<unknown>> {
    const bytes = await this.#hints();
    if (options.signal?.aborted) return CANCELLED;
    return bytes === null ? missing : this.#send('loadHints', { bytes }, options);
  }

  async #send<M extends Method>(
    method: M,
    params: EngineMethods[M][0],
    options: CallOptions,
  ): Promise<Result<EngineMethods[M][1]>> {
    let answer: Result<EngineMethods[M][1]> = CANCELLED;
    const wrong = await this.#exchange<EngineMethods[M][1]>(
      { method, params },
      options,
      () => options.budget,
      (value) => {
        answer = { ok: true, value };
      },
    );
    return wrong ?? answer;
  }

  /** Sends a message and takes its answers, up to the first that says that something went wrong: it gives that. */
  #exchange<Value>(
    call: Omit<CallMessage, 'id'>,
    options: CallOptions,
    budget: () => number | undefined,
    onAnswer: (value: Value) => void,
  ): Promise<Failure | null> {
    const worker = this.#worker;
    if (worker === null) return Promise.resolve(CANCELLED);
    this.#lastId += 1;
    const id = this.#lastId;
    let left = call.each?.length ?? 1;
    return new Promise((resolve) => {
      const cancel = (): void => this.terminate('cancelled');
      let timer: ReturnType<typeof setTimeout> | undefined;
      const watch = (): void => {
        clearTimeout(timer);
        const most = budget();
        if (most !== undefined) timer = setTimeout(() => this.terminate('too-slow'), most);
      };
      const finish = (result: Failure | null): void => {
        clearTimeout(timer);
        options.signal?.removeEventListener('abort', cancel);
        worker.onmessage = null;
        this.#fail = null;
        if (result && FATAL.has(result.problem.code)) this.terminate();
        resolve(result);
      };
      this.#fail = (problem) => finish({ ok: false, problem });
      options.signal?.addEventListener('abort', cancel);
      worker.onmessage = (event) => {
        const reply = event.data as ReplyMessage;
        if (reply.id !== id) return;
        if ('progress' in reply) return options.onProgress?.(reply.progress);
        if (!reply.ok) return finish({ ok: false, problem: reply.problem });
        left -= 1;
        onAnswer(reply.value as Value);
        // Whoever took the answer may have ended the call.
        if (worker.onmessage === null) return;
        if (left === 0) finish(null);
        else watch();
      };
      worker.onerror = (event) => {
        event.preventDefault?.();
        this.terminate('crashed');
      };
      worker.onmessageerror = () => this.terminate('crashed');
      watch();
      const message: CallMessage = { id, ...call };
      try {
        worker.postMessage(message, options.transfer ?? []);
      } catch {
        finish({ ok: false, problem: { code: 'file-unreadable' } });
      }
    });
  }
}
