/** The panel of everybody who stands in the files: the element, and what it is drawn from. */
import { html, type TemplateResult } from 'lit';
import './elements/entities-panel';
import type { DecidedEverywhere, EntitiesPanel } from './elements/entities-panel';
import {
  type Entity,
  type Everybody,
  everybodyIn,
  type Listed,
  type Place,
  recount,
  type Told,
} from './entities';
import { fileById, isListed, listed, readFiles, type State, toldOf } from './state';
import { familyOf, kindLabel, problemText, type View } from './view';

/** Opens it at the current finding, and has the files looked through. */
export function openEntitiesPanel(view: View): void {
  const { state, actions } = view;
  const { reviewFile: file, current: finding } = state;
  const place = file !== null && finding !== null ? { file, finding } : null;
  const panel = document.querySelector<EntitiesPanel>('entities-panel');
  if (!panel) return;
  panel.problem = null;
  void panel.open(place);
  void actions.loadEntities().then((problem) => {
    panel.problem = problem && problemText(view, problem);
  });
}

let last: { files: readonly Listed[]; told: readonly Told[]; everybody: Everybody } | null = null;

/** The same list as long as the same findings are in play and nothing else is told; decisions are counted anew. */
function everybody(state: State): readonly Entity[] {
  const files = listed(state);
  const told = toldOf(state);
  const same =
    last !== null &&
    last.files.length === files.length &&
    last.files.every(
      (file, place) =>
        file.findings.shape === files[place]?.findings.shape && file.entities === files[place]?.entities,
    ) &&
    last.told.length === told.length &&
    last.told.every((step, place) => step === told[place]);
  if (!same || last === null) {
    const people = state.kinds.findIndex(({ name }) => name === 'PERSON');
    last = { files, told, everybody: everybodyIn(files, told, people) };
  } else if (files.some(({ findings }, place) => findings !== last?.files[place]?.findings)) {
    recount(last.everybody, files);
    last = { ...last, files };
  }
  return last.everybody.entities;
}

/** Lets go of what was drawn: it holds values. */
export function forgetEntities(): void {
  last = null;
}

export function entitiesPanel(view: View): TemplateResult {
  const { state, t, dispatch, actions } = view;
  // Never half: what is told of somebody who is put together with others a moment later would be told of a part of them.
  const isComplete = state.arePeopleJoined && readFiles(state).every((file) => isListed(state, file));
  return html`<entities-panel
    .t=${t}
    .locale=${state.locale}
    .keys=${state.keys}
    .letterKeys=${state.letterKeys}
    .kinds=${state.kinds}
    .roles=${state.roles}
    .label=${(kind: number) => kindLabel(view, kind)}
    .family=${(kind: number) => familyOf(view, kind)}
    .names=${new Map(state.files.map(({ id, name }) => [id, name]))}
    .files=${isComplete ? listed(state) : []}
    .entities=${isComplete ? () => everybody(state) : null}
    .text=${state.text}
    .canUndo=${state.past.length > 0}
    @told=${({ detail }: CustomEvent<Told>) => dispatch({ type: 'told', told: detail })}
    @decided-everywhere=${({ detail }: CustomEvent<DecidedEverywhere>) => dispatch({ type: 'decide-everywhere', ...detail })}
    @travel=${({ detail }: CustomEvent<'undo' | 'redo'>) => dispatch({ type: detail })}
    @jump=${({ detail: { file, finding } }: CustomEvent<Place>) => {
      if (!fileById(state, file)) return;
      if (state.reviewFile !== file) dispatch({ type: 'review-file', id: file });
      dispatch({ type: 'current', finding });
      actions.focusCurrent();
    }}
  ></entities-panel>`;
}
