/** Runs a token classifier with ONNX Runtime, on the graphics card where the browser lets us, else on the processor. */
import * as onCard from 'onnxruntime-web/jspi';
import * as onProcessor from 'onnxruntime-web/wasm';
import { ModelFault } from './model-fault';

type Runtime = typeof onProcessor;
type Session = Awaited<ReturnType<Runtime['InferenceSession']['create']>>;

/** Which of the two builds of ONNX Runtime: for a graphics card, or for the processor alone. */
export interface Build {
  device: 'webgpu' | 'wasm';
  /** The address of its wasm file. */
  address: '/model/ort-webgpu.wasm' | '/model/ort.wasm';
}

/** The build for this browser and machine. The one for the card needs a browser that lets wasm wait for it. */
export async function buildForHere(): Promise<Build> {
  const gpu = (navigator as { gpu?: { requestAdapter(): Promise<object | null> } }).gpu;
  const adapter = 'Suspending' in WebAssembly ? await gpu?.requestAdapter().catch(() => null) : null;
  return adapter
    ? { device: 'webgpu', address: '/model/ort-webgpu.wasm' }
    : { device: 'wasm', address: '/model/ort.wasm' };
}

export interface GraphFiles {
  graph: Uint8Array;
  /** Weights that stand beside the graph, by the names that it uses for them. */
  weights: readonly { path: string; data: Uint8Array }[];
}

/** The inputs that token classifiers have, as functions of a token's place. */
const INPUTS: Readonly<Record<string, (ids: Uint32Array, place: number) => number>> = {
  input_ids: (ids, place) => ids[place] ?? 0,
  attention_mask: () => 1,
  token_type_ids: () => 0,
  position_ids: (_, place) => place,
};

/** Memory that is not there is told from everything else that can be wrong. */
function faultOf(error: unknown, code: string): ModelFault {
  if (error instanceof ModelFault) return error;
  const said = error instanceof Error ? error.message : String(error);
  const isMemory = error instanceof RangeError || /alloc|out of memory|bad_alloc/i.test(said);
  return new ModelFault(isMemory ? 'model-memory' : code);
}

/** A number of half precision, from its 16 bits. */
function fromHalf(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  if (exponent === 0) return sign * 2 ** -14 * (fraction / 1024);
  if (exponent === 31) return fraction ? Number.NaN : sign * Number.POSITIVE_INFINITY;
  return sign * 2 ** (exponent - 15) * (1 + fraction / 1024);
}

export class Classifier {
  #runtime: Runtime;
  #session: Session;
  #labels: number;

  private constructor(
    runtime: Runtime,
    session: Session,
    labels: number,
    /** Where it is computed. */
    readonly device: Build['device'],
  ) {
    this.#runtime = runtime;
    this.#session = session;
    this.#labels = labels;
  }

  /**
   * Makes a model ready and runs it once on `trial`, so that what is wrong with it shows now. `wasm` is the file of the
   * build.
   *
   * @throws ModelFault `model-bad-onnx`, `model-inputs`, `model-outputs` or `model-memory`.
   */
  static async open(
    { device }: Build,
    wasm: ArrayBuffer,
    { graph, weights }: GraphFiles,
    labels: number,
    trial: Uint32Array,
  ): Promise<Classifier> {
    const runtime: Runtime = device === 'webgpu' ? onCard : onProcessor;
    runtime.env.wasm.wasmBinary = wasm;
    // More would need workers of its own, and memory that they share.
    runtime.env.wasm.numThreads = 1;
    runtime.env.wasm.proxy = false;
    runtime.env.logLevel = 'fatal';
    const open = async (where: Build['device']): Promise<Classifier> => {
      let session: Session;
      try {
        session = await runtime.InferenceSession.create(graph, {
          executionProviders: where === 'webgpu' ? ['webgpu', 'wasm'] : ['wasm'],
          externalData: [...weights],
          logSeverityLevel: 4,
        });
      } catch (error) {
        throw faultOf(error, 'model-bad-onnx');
      }
      const classifier = new Classifier(runtime, session, labels, where);
      if (!session.inputNames.includes('input_ids')) throw new ModelFault('model-inputs');
      if (session.inputNames.some((name) => !Object.hasOwn(INPUTS, name)))
        throw new ModelFault('model-inputs');
      await classifier.scores(trial);
      return classifier;
    };
    if (device === 'wasm') return open('wasm');
    // Not every model runs on every card.
    return open('webgpu').catch(() => open('wasm'));
  }

  /**
   * The model's scores for each token and label, one row after another.
   *
   * @throws ModelFault `model-outputs` if it gives something else, `model-memory` or `model-failed`.
   */
  async scores(ids: Uint32Array): Promise<Float32Array> {
    const { Tensor } = this.#runtime;
    const feeds: Record<string, InstanceType<typeof Tensor>> = {};
    this.#session.inputNames.forEach((name, place) => {
      const value = INPUTS[name];
      if (!value) return;
      const metadata = this.#session.inputMetadata[place];
      const numbers = Array.from(ids, (_, at) => value(ids, at));
      feeds[name] =
        metadata?.isTensor && metadata.type === 'int32'
          ? new Tensor('int32', Int32Array.from(numbers), [1, ids.length])
          : new Tensor('int64', BigInt64Array.from(numbers, BigInt), [1, ids.length]);
    });
    try {
      const outputs = await this.#session.run(feeds);
      const logits = outputs.logits ?? outputs[this.#session.outputNames[0] ?? ''];
      const [batch, tokens, labels, ...more] = logits?.dims ?? [];
      if (!logits || more.length > 0 || batch !== 1 || tokens !== ids.length || labels !== this.#labels)
        throw new ModelFault('model-outputs');
      const data = await logits.getData();
      logits.dispose();
      if (data instanceof Float32Array) return data;
      if (logits.type !== 'float16') throw new ModelFault('model-outputs');
      return Float32Array.from(
        data as ArrayLike<number>,
        data instanceof Uint16Array ? fromHalf : (number) => number,
      );
    } catch (error) {
      throw faultOf(error, 'model-failed');
    }
  }
}
