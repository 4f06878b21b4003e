/** The one place for a model that the person added: loads it, asks it, and lets it go. */
import type { Kind, Problem, Result } from '../engine/protocol';
import { nameOf } from '../model/files';
import { fetchHosted, introduction, Model, type ModelCallOptions } from '../model/model';
import type { HostedModel, ModelFile, Suggestion } from '../model/protocol';
import { failedModel, kindsOfLabels, loadedModel, loadingModel, type ModelState } from './model-state';

type Create = ConstructorParameters<typeof Model>[0];

export class ModelSlot {
  #create: Create;
  #tell: (model: ModelState | null) => void;
  #kinds: () => readonly Kind[];
  #model: Model | null = null;
  #loading: AbortController | null = null;

  /** `tell` hears of every change; `kinds` are those of the engine. */
  constructor(create: Create, tell: (model: ModelState | null) => void, kinds: () => readonly Kind[]) {
    this.#create = create;
    this.#tell = tell;
    this.#kinds = kinds;
  }

  /** The models that the host has put beside the page, and what the page says about models. */
  introduction(): ReturnType<typeof introduction> {
    return introduction(this.#create);
  }

  /** Takes the files of a model in the place of the one before. */
  async add(files: readonly ModelFile[], name = nameOf(files)): Promise<void> {
    const control = this.#begin(name);
    await this.#load(name, files, control, 0);
  }

  /** Takes a model of the host's. To be called before any file is opened. */
  async addHosted(hosted: HostedModel): Promise<void> {
    const control = this.#begin(hosted.name);
    const fetched = await fetchHosted(this.#create, hosted, {
      signal: control.signal,
      onProgress: (share) => this.#told(control, loadingModel(hosted.name, share / 2)),
    });
    if (control.signal.aborted) return;
    if (fetched.ok) await this.#load(hosted.name, fetched.value, control, 0.5);
    else this.#failed(control, hosted.name, fetched.problem);
  }

  /** Lets it go, also while it is being loaded. */
  remove(): void {
    this.rest();
    this.#model = null;
    this.#loading?.abort();
    this.#loading = null;
    this.#tell(null);
  }

  /** Ends what has seen text. It is started again when it is next asked. */
  rest(): void {
    if (this.#loading === null) this.#model?.rest();
  }

  /** What it finds in a text. Nothing is found by a model that is not there: that is a fault. */
  async find(
    text: string,
    state: ModelState,
    options: ModelCallOptions,
  ): Promise<Result<readonly Suggestion[]>> {
    if (this.#model === null) return { ok: false, problem: { code: 'model-failed' } };
    return this.#model.find(text, kindsOfLabels(state), options);
  }

  #begin(name: string): AbortController {
    this.#loading?.abort();
    this.#model?.rest();
    this.#model = null;
    const control = new AbortController();
    this.#loading = control;
    this.#tell(loadingModel(name));
    return control;
  }

  async #load(
    name: string,
    files: readonly ModelFile[],
    control: AbortController,
    from: number,
  ): Promise<void> {
    const model = new Model(this.#create, name, files);
    this.#model = model;
    const loaded = await model.load({
      signal: control.signal,
      onProgress: (share) => this.#told(control, loadingModel(name, from + share * (1 - from))),
    });
    if (control.signal.aborted) {
      model.rest();
      return;
    }
    this.#loading = null;
    if (loaded.ok) this.#tell(loadedModel(loaded.value, this.#kinds()));
    else this.#failed(control, name, loaded.problem);
  }

  #failed(control: AbortController, name: string, problem: Problem): void {
    if (control.signal.aborted) return;
    this.#loading = null;
    this.#model = null;
    this.#tell(failedModel(name, problem));
  }

  #told(control: AbortController, model: ModelState): void {
    if (!control.signal.aborted) this.#tell(model);
  }
}
