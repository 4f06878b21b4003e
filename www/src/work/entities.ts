/**
 * Who is who in the whole contribution: the findings of all files, put together by whom they stand for. The core says whom
 * by the value; a person can say otherwise, and that is a list of steps, each told by places of findings and never by
 * what stands there.
 */
import type { FileEntities } from '../engine/protocol';
import { count, DECISION, decisionAt, type Findings, findingAt, inTextOrder, kindAt } from './findings';

/** A finding of a file. */
export interface Place {
  readonly file: number;
  readonly finding: number;
}

/** What a person said about whom findings stand for. */
export type Told =
  /** Whoever `of` is, is whom `into` is. */
  | { readonly type: 'join'; readonly of: Place; readonly into: Place }
  /** What is written as `of` is, is somebody else than the rest. */
  | { readonly type: 'split'; readonly of: Place }
  /** The word in the placeholder: a number in the core's list of roles from 1, or 0 for the name of the kind. */
  | { readonly type: 'role'; readonly of: Place; readonly role: number };

/** A file, its findings, and whom they stand for by their values. */
export interface Listed {
  readonly id: number;
  readonly findings: Findings;
  readonly entities: FileEntities;
}

/** One way of writing somebody. */
export interface Form {
  text: string;
  /** How often it stands there. */
  total: number;
  /** Where it stands first. */
  first: Place;
}

export interface Entity {
  /** Known by this as long as nothing else is said about whom it is. */
  id: string;
  kind: number;
  /** How it is written most often. */
  name: string;
  /** Most frequent first. */
  forms: Form[];
  total: number;
  undecided: number;
  redacted: number;
  kept: number;
  /** Its findings, file by file, in the order of the text. */
  mentions: { file: number; findings: number[] }[];
  /** See {@link Told}. */
  role: number;
  /** Whom a name of one word may belong to: the one full name that holds it in each of its files. */
  perhaps: string | null;
}

const WHOM = 4;

interface Ground {
  /** For each file and form of it, its number in the lists below. */
  formsOf: Map<number, Uint32Array>;
  texts: string[];
  kinds: number[];
  /** Whom each form stands for by its value, and as it was told. */
  byValue: string[];
  owners: string[];
  roles: Map<string, number>;
}

function idOf(whom: ArrayLike<number>, at: number): string {
  let id = '';
  for (let part = 0; part < WHOM; part += 1) id += (whom[at + part] ?? 0).toString(16).padStart(8, '0');
  return id;
}

/** Whom a form is that was split off: as hard to guess as whom it was before, and the same each time. */
function splitOff(id: string, text: string): string {
  const parts: number[] = [];
  for (let part = 0; part < WHOM; part += 1) {
    // FNV-1a, begun anew for each part.
    let hash = 0x811c9dc5 ^ part;
    for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    parts.push((Number.parseInt(id.slice(part * 8, part * 8 + 8), 16) ^ hash) >>> 0);
  }
  return idOf(parts, 0);
}

function groundOf(files: readonly Listed[], told: readonly Told[]): Ground {
  const ground: Ground = {
    formsOf: new Map(),
    texts: [],
    kinds: [],
    byValue: [],
    owners: [],
    roles: new Map(),
  };
  const known = new Map<string, number>();
  for (const { id, findings, entities } of files) {
    const texts = entities.texts.split('\n');
    const numbers = new Uint32Array(entities.whom.length / WHOM);
    const kinds = new Map<number, number>();
    entities.forms.forEach((form, finding) => {
      if (!kinds.has(form) && finding < count(findings)) kinds.set(form, kindAt(findings, finding));
    });
    for (let form = 0; form < numbers.length; form += 1) {
      const text = texts[form] ?? '';
      const kind = kinds.get(form) ?? 0;
      const whom = idOf(entities.whom, form * WHOM);
      const key = `${kind} ${whom} ${text}`;
      let number = known.get(key);
      if (number === undefined) {
        number = ground.texts.length;
        known.set(key, number);
        ground.texts.push(text);
        ground.kinds.push(kind);
        ground.byValue.push(whom);
        ground.owners.push(whom);
      }
      numbers[form] = number;
    }
    ground.formsOf.set(id, numbers);
  }
  const entitiesOf = new Map(files.map(({ id, entities }) => [id, entities]));
  const formAt = ({ file, finding }: Place): number | undefined =>
    ground.formsOf.get(file)?.[entitiesOf.get(file)?.forms[finding] ?? -1];
  for (const step of told) {
    const form = formAt(step.of);
    if (form === undefined) continue;
    const owner = ground.owners[form] as string;
    if (step.type === 'role') ground.roles.set(owner, step.role);
    else if (step.type === 'split') {
      if (ground.owners.some((other, place) => place !== form && other === owner))
        ground.owners[form] = splitOff(owner, ground.texts[form] ?? '');
    } else {
      const target = formAt(step.into);
      if (target === undefined || ground.kinds[target] !== ground.kinds[form]) continue;
      const into = ground.owners[target] as string;
      if (into === owner) continue;
      ground.owners.forEach((other, place) => {
        if (other === owner) ground.owners[place] = into;
      });
      const role = ground.roles.get(into) || ground.roles.get(owner);
      if (role) ground.roles.set(into, role);
    }
  }
  return ground;
}

/** Everybody, those with most mentions first, and whom each finding stands for. */
export interface Everybody {
  readonly entities: readonly Entity[];
  readonly of: ReadonlyMap<number, readonly (Entity | undefined)[]>;
}

/** Counts anew what was decided about everybody. All else stays as long as the same findings are in play. */
export function recount({ entities, of }: Everybody, files: readonly Listed[]): void {
  for (const entity of entities) {
    entity.undecided = 0;
    entity.redacted = 0;
    entity.kept = 0;
  }
  for (const { id, findings } of files)
    of.get(id)?.forEach((entity, finding) => {
      if (!entity) return;
      const decision = decisionAt(findings, finding);
      if (decision === DECISION.pending) entity.undecided += 1;
      else if (decision === DECISION.redact) entity.redacted += 1;
      else if (decision === DECISION.keep) entity.kept += 1;
    });
}

/** `people` is the kind of which single names are suggested to be part of full ones. */
export function everybodyIn(files: readonly Listed[], told: readonly Told[], people: number): Everybody {
  const ground = groundOf(files, told);
  const of = new Map<number, (Entity | undefined)[]>();
  const found = new Map<string, { entity: Entity; forms: Map<number, Form> }>();
  for (const { id: file, findings, entities } of files) {
    const numbers = ground.formsOf.get(file);
    if (!numbers) continue;
    const own: (Entity | undefined)[] = new Array(count(findings)).fill(undefined);
    of.set(file, own);
    for (const finding of inTextOrder(findings)) {
      const decision = decisionAt(findings, finding);
      const form = numbers[entities.forms[finding] ?? -1];
      if (decision === DECISION.withdrawn || form === undefined) continue;
      const id = ground.owners[form] as string;
      let known = found.get(id);
      if (!known) {
        const entity: Entity = {
          id,
          kind: ground.kinds[form] ?? 0,
          name: '',
          forms: [],
          total: 0,
          undecided: 0,
          redacted: 0,
          kept: 0,
          mentions: [],
          role: ground.roles.get(id) ?? 0,
          perhaps: null,
        };
        known = { entity, forms: new Map() };
        found.set(id, known);
      }
      const { entity, forms } = known;
      entity.total += 1;
      own[finding] = entity;
      const last = entity.mentions.at(-1);
      if (last?.file === file) last.findings.push(finding);
      else entity.mentions.push({ file, findings: [finding] });
      const written = forms.get(form);
      if (written) written.total += 1;
      else forms.set(form, { text: ground.texts[form] ?? '', total: 1, first: { file, finding } });
    }
  }
  const all = [...found.values()].map(({ entity, forms }) => {
    entity.forms = [...forms.values()].sort((a, b) => b.total - a.total);
    entity.name = entity.forms[0]?.text ?? '';
    return entity;
  });
  suggest(all.filter(({ kind }) => kind === people));
  all.sort((a, b) => b.total - a.total || (a.name < b.name ? -1 : 1));
  const everybody = { entities: all, of };
  recount(everybody, files);
  return everybody;
}

/** The words of a name, and single letters, which stand for words that begin with them. */
function wordsOf(text: string): { words: string[]; initials: string[] } {
  const all = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return {
    words: all.filter((word) => word.length > 1),
    initials: all.filter((word) => word.length === 1),
  };
}

/** Notes of each name of one word which full name it may be short for: exactly one in every file where it stands. */
function suggest(people: readonly Entity[]): void {
  const lone: { entity: Entity; forms: ReturnType<typeof wordsOf>[] }[] = [];
  const others: { entity: Entity; words: string[] }[] = [];
  for (const entity of people) {
    const forms = entity.forms.map(({ text }) => wordsOf(text));
    if (forms.every((form) => form.words.length === 1)) lone.push({ entity, forms });
    else
      others.push({
        entity,
        words: forms.flatMap((form) => (form.words.length > 1 ? form.words : [])),
      });
  }
  const wanted = new Set(lone.flatMap(({ forms }) => forms.flatMap((form) => form.words)));
  /** By file, then by word: the full names that hold it. */
  const full = new Map<number, Map<string, Set<string>>>();
  const words = new Map<string, readonly string[]>();
  for (const { entity, words: own } of others) {
    const held = own.filter((word) => wanted.has(word));
    if (held.length === 0) continue;
    words.set(entity.id, own);
    for (const { file } of entity.mentions) {
      const here = full.get(file) ?? new Map<string, Set<string>>();
      full.set(file, here);
      for (const word of held) {
        const holders = here.get(word) ?? new Set();
        here.set(word, holders.add(entity.id));
      }
    }
  }
  const begins = (id: string, initial: string): boolean =>
    (words.get(id) ?? []).some((word) => word.startsWith(initial));
  for (const { entity, forms } of lone) {
    const candidates = entity.mentions.map(
      ({ file }) =>
        new Set(
          forms.flatMap((form) =>
            [...(full.get(file)?.get(form.words[0] ?? '') ?? [])].filter((id) =>
              form.initials.every((initial) => begins(id, initial)),
            ),
          ),
        ),
    );
    const ids = new Set(candidates.flatMap((ids) => [...ids]));
    const [only] = ids;
    if (ids.size === 1 && only !== undefined && candidates.every((ids) => ids.size === 1))
      entity.perhaps = only;
  }
}

/**
 * What the core must be told about each file: what it redacts and would name otherwise, as rows of start, end, kind, the
 * four numbers of whom, and the role.
 */
export function toldRows(files: readonly Listed[], told: readonly Told[]): Map<number, Uint32Array> {
  if (told.length === 0) return new Map();
  const ground = groundOf(files, told);
  return new Map(files.map((file) => [file.id, rowsOf(file, ground)]));
}

function rowsOf(file: Listed, ground: Ground): Uint32Array {
  const numbers = ground.formsOf.get(file.id);
  const rows: number[] = [];
  for (const finding of inTextOrder(file.findings)) {
    const form = numbers?.[file.entities.forms[finding] ?? -1];
    if (form === undefined || decisionAt(file.findings, finding) !== DECISION.redact) continue;
    const owner = ground.owners[form] as string;
    const role = ground.roles.get(owner) ?? 0;
    if (owner === ground.byValue[form] && role === 0) continue;
    const { start, end, kind } = findingAt(file.findings, finding);
    const whom = [0, 8, 16, 24].map((at) => Number.parseInt(owner.slice(at, at + 8), 16));
    rows.push(start, end, kind, ...whom, role);
  }
  return Uint32Array.from(rows);
}

/** The findings of an entity that a decision would change, file by file. */
export function changing(entity: Entity, files: readonly Listed[], decision: number): Entity['mentions'] {
  const findings = new Map(files.map((file) => [file.id, file.findings]));
  return entity.mentions.flatMap(({ file, findings: all }) => {
    const own = findings.get(file);
    const some = own ? all.filter((finding) => decisionAt(own, finding) !== decision) : [];
    return some.length > 0 ? [{ file, findings: some }] : [];
  });
}
