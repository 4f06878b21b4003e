/** What every part of the page is drawn from. */
import type { FluentVariable } from '@fluent/bundle';
import type {
  PolicyVerdict,
  Preview,
  PreviewRequest,
  Problem,
  Result,
  RiskAnswer,
  RiskRequest,
} from '../engine/protocol';
import { fullLabel, shortLabel } from '../locale/kinds';
import { hasText, type Translate } from '../locale/strings';
import type { HostedModel, ModelFile } from '../model/protocol';
import { colourOf } from './families';
import type { Notice } from './notice';
import type { Event, State } from './state';

export interface Actions {
  addFiles(files: readonly { name: string; file: File }[], skipped: number): void;
  loadSamples(): void;
  seal(): void;
  cancelSealing(): void;
  unseal(): void;
  chooseBundleFile(path: string): void;
  startOver(): void;
  /** Opens the list of everything that is found, at one rule if there is one of this name. */
  openRules(rule?: string): void;
  /** Loads the rule list, unless it is there or on its way. */
  loadRules(): void;
  /** Keeps decisions under a passphrase from now on, and brings back those that were kept under it. */
  openJournal(passphrase: string): void;
  /** Deletes what was kept, and keeps nothing any more. */
  forgetJournal(): void;
  /** Opens the panel in which the policy is chosen and changed. */
  openPolicy(): void;
  /** What the core says of the text of a policy; `null` if it could not be asked. */
  checkPolicy(text: string): Promise<PolicyVerdict | null>;
  /** What a policy would make of a text. */
  tryPolicy(trial: Pick<PreviewRequest, 'policy' | 'text' | 'extension'>): Promise<Result<Preview>>;
  /** How easily somebody could be picked out of the table in Review. */
  measureRisk(asked: Pick<RiskRequest, 'quasi' | 'sensitive' | 'targetK'>): Promise<Result<RiskAnswer>>;
  /** Ends the worker that {@link Actions.measureRisk} has started, and what it was measuring. */
  endRisk(): void;
  /** Saves the file that tells what stood where, encrypted; what went wrong, if anything. */
  saveReidentification(passphrase: string): Promise<Problem | null>;
  /** Takes the files of a model of the person's own, in the place of the one before. */
  addModel(files: readonly ModelFile[]): Promise<void>;
  /** Takes a model that the host has put beside the page. */
  addHostedModel(model: HostedModel): void;
  /** Lets the model go, also while it is being loaded. */
  removeModel(): void;
  /** Asks which models the host offers, and for what the page says about models, until it is known. */
  listModels(): Promise<void>;
  /** Asks whom the findings of all files stand for, where it is not known yet; what went wrong, if anything. */
  loadEntities(): Promise<Problem | null>;
  /** Marks every other mention of people who were marked by hand, in all files. `spans`: where they stand in the file in Review. */
  markMentions(spans: readonly { start: number; end: number }[], kind: number): void;
  /** Draws stretches by chance, to be read for what was missed. */
  drawSample(): void;
  /** Says something to those who listen to the page. */
  announce(text: string): void;
  /** Draws now, and puts the focus on the current finding. */
  focusCurrent(): void;
}

export interface View {
  readonly state: State;
  readonly t: Translate;
  readonly notice: Notice;
  readonly dispatch: (event: Event) => void;
  readonly actions: Actions;
}

/** A problem in the person's language, or in the core's own words where we have none. */
export function problemText(
  { state, t }: View,
  problem: Problem,
  args?: Record<string, FluentVariable>,
): string {
  const id = `problem-${problem.code}`;
  if (hasText(state.locale, id)) return t(id, args);
  return problem.message ?? t('problem-crashed', args);
}

/** The name of a kind with its country: `PESEL (Poland)`. */
export function kindLabel({ state }: View, kind: number): string {
  const row = state.kinds[kind];
  return row ? fullLabel(state.locale, row) : '?';
}

/** The name of a kind without its country, for where there is little room. */
export function kindTag({ state }: View, kind: number): string {
  const row = state.kinds[kind];
  return row ? shortLabel(state.locale, row) : '?';
}

/** The colour family of a kind. */
export function familyOf({ state }: View, kind: number): string {
  return colourOf(state.kinds[kind]?.family ?? 'other');
}
