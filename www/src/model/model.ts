/**
 * A model that somebody added, and calls to the worker that runs it. Errors are values. A call that fails costs the worker,
 * and the next one starts it again from the same files; so does {@link Model.rest}, after which nothing of any text is left.
 */
import type { WorkerLike } from '../engine/engine';
import type { Problem, Result } from '../engine/protocol';
import type {
  HostedModel,
  ModelCall,
  ModelFile,
  ModelInfo,
  ModelMethod,
  ModelMethods,
  ModelReply,
  Suggestion,
} from './protocol';

export interface ModelCallOptions {
  signal?: AbortSignal;
  /** Between 0 and 1. */
  onProgress?: (share: number) => void;
}

/** A worker that says nothing for so long is given up, in milliseconds. To load a large model is one long step. */
const LONGEST_SILENCE = { load: 600_000, find: 180_000, introduce: 30_000, fetchHosted: 600_000 } as const;

/** One call to a worker. It is not ended here. */
function ask<M extends ModelMethod>(
  worker: WorkerLike,
  method: M,
  params: ModelMethods[M][0],
  { signal, onProgress }: ModelCallOptions,
): Promise<Result<ModelMethods[M][1]>> {
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const finish = (result: Result<ModelMethods[M][1]>): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
      worker.onmessage = null;
      resolve(result);
    };
    const fail = (code: string): void => finish({ ok: false, problem: { code } });
    const cancel = (): void => fail('cancelled');
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => fail('model-too-slow'), LONGEST_SILENCE[method]);
    };
    if (signal?.aborted) {
      fail('cancelled');
      return;
    }
    signal?.addEventListener('abort', cancel);
    worker.onmessage = ({ data }) => {
      const reply = data as ModelReply;
      if (reply.id !== 1) return;
      if ('progress' in reply) {
        wait();
        onProgress?.(reply.progress);
      } else if (reply.ok) finish({ ok: true, value: reply.value as ModelMethods[M][1] });
      else finish({ ok: false, problem: reply.problem });
    };
    worker.onerror = (event) => {
      event.preventDefault?.();
      fail('model-failed');
    };
    worker.onmessageerror = () => fail('model-failed');
    wait();
    const message: ModelCall = { id: 1, method, params };
    try {
      worker.postMessage(message, []);
    } catch {
      fail('model-unreadable');
    }
  });
}

/** Starts a worker for one call and ends it. */
async function once<M extends 'introduce' | 'fetchHosted'>(
  create: () => WorkerLike,
  method: M,
  params: ModelMethods[M][0],
  options: ModelCallOptions,
): Promise<Result<ModelMethods[M][1]>> {
  let worker: WorkerLike;
  try {
    worker = create();
  } catch {
    return { ok: false, problem: { code: 'model-failed' } };
  }
  const result = await ask(worker, method, params, options);
  worker.terminate();
  return result;
}

/** The models that stand beside the page, and what it says about models. */
export function introduction(create: () => WorkerLike): Promise<Result<ModelMethods['introduce'][1]>> {
  return once(create, 'introduce', null, {});
}

/** The files of one of them, held to their digests. */
export async function fetchHosted(
  create: () => WorkerLike,
  model: HostedModel,
  options: ModelCallOptions,
): Promise<Result<readonly ModelFile[]>> {
  const result = await once(create, 'fetchHosted', model, options);
  return result.ok ? { ok: true, value: result.value.files } : result;
}

export class Model {
  #create: () => WorkerLike;
  #name: string;
  #files: readonly ModelFile[];
  #worker: WorkerLike | null = null;
  #running: AbortController | null = null;

  constructor(create: () => WorkerLike, name: string, files: readonly ModelFile[]) {
    this.#create = create;
    this.#name = name;
    this.#files = files;
  }

  /** Makes it ready, and says what it is. */
  async load(options: ModelCallOptions = {}): Promise<Result<ModelInfo>> {
    this.rest();
    try {
      this.#worker = this.#create();
    } catch {
      return { ok: false, problem: { code: 'model-failed' } };
    }
    return this.#call('load', { name: this.#name, files: this.#files }, options);
  }

  /** What it finds in a text. `kinds`: for each of its labels the number of a kind, or -1. */
  async find(
    text: string,
    kinds: readonly number[],
    options: ModelCallOptions = {},
  ): Promise<Result<readonly Suggestion[]>> {
    if (this.#worker === null) {
      const started = await this.load(options.signal ? { signal: options.signal } : {});
      if (!started.ok) return started;
    }
    const result = await this.#call('find', { text, kinds }, options);
    return result.ok ? { ok: true, value: result.value.found } : result;
  }

  /** Ends the worker, and with it whatever it has seen. */
  rest(): void {
    this.#running?.abort();
    this.#running = null;
    this.#worker?.terminate();
    this.#worker = null;
  }

  async #call<M extends 'load' | 'find'>(
    method: M,
    params: ModelMethods[M][0],
    { signal, onProgress }: ModelCallOptions,
  ): Promise<Result<ModelMethods[M][1]>> {
    const worker = this.#worker;
    const control = new AbortController();
    const abort = (): void => control.abort();
    if (worker === null || signal?.aborted) return { ok: false, problem: { code: 'cancelled' } };
    this.#running = control;
    signal?.addEventListener('abort', abort);
    const options: ModelCallOptions = { signal: control.signal };
    if (onProgress) options.onProgress = onProgress;
    const result = await ask(worker, method, params, options);
    signal?.removeEventListener('abort', abort);
    if (this.#running === control) this.#running = null;
    if (!result.ok && this.#worker === worker) this.rest();
    return result;
  }
}

/** Whether a problem is one of a model and of nothing else. */
export function isModelProblem(problem: Problem | null): boolean {
  return problem?.code.startsWith('model-') ?? false;
}
