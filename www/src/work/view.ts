/** What every part of the page is drawn from. */
import type { FluentVariable } from '@fluent/bundle';
import type { Problem } from '../engine/protocol';
import { hasText, type Translate } from '../locale/strings';
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

export function kindLabel({ state, t }: View, kind: number): string {
  const row = state.kinds[kind];
  if (!row) return '?';
  const id = `kind-${row.name}`;
  return hasText(state.locale, id) ? t(id) : row.label;
}

const FAMILIES: Readonly<Record<string, string>> = {
  EMAIL_ADDRESS: 'contact',
  PHONE_NUMBER: 'contact',
  STREET_ADDRESS: 'contact',
  URL: 'network',
  IP_ADDRESS: 'network',
  MAC_ADDRESS: 'network',
  CREDIT_CARD: 'money',
  IBAN_CODE: 'money',
  CRYPTO: 'money',
  DATE_TIME: 'date',
  PERSON: 'name',
  LOCATION: 'name',
  ORGANIZATION: 'name',
  CUSTOM: 'own',
  OTHER: 'own',
};

/** The colour family of a kind. A kind that is not listed is most likely a number that a state gave out. */
export function familyOf({ state }: View, kind: number): string {
  return FAMILIES[state.kinds[kind]?.name ?? ''] ?? 'identity';
}
