/**
 * The journal: decisions that outlast a reload, for people who ask for it. It holds places, kinds and decisions, the
 * policy and the secret of the contribution, never text, names of files or words of a list that is not the policy's, and
 * all of it is encrypted under a passphrase that is kept nowhere. Files
 * are known again by a keyed digest, which tells nothing to whoever lacks the passphrase.
 *
 * The only file of the page that stores anything.
 */
import type { Place, Told } from './entities';
import type { Change, Decision, Finding } from './findings';
import { atOnceAt, fromRows, withAdded } from './findings';
import type { Action, FileEntry } from './state';

/** What is kept of one contribution. */
export interface Kept {
  version: 1;
  files: KeptFile[];
  /** Every step, the undone ones last; `done` of them are in force. */
  log: KeptStep[];
  done: number;
  /** What the files were read under, and the secret, so that the same bytes come out again. */
  policy?: string;
  key?: string;
}

interface KeptFile {
  /** Keyed digest of the file and of what was found in it. */
  key: string;
  opened: boolean;
  extra: Finding[];
}

/**
 * For each file of the step (by its place in the list): runs of findings with the same change. `from` and `to` are the
 * decision and, above its two bits, the number of the reason.
 */
type KeptStep = {
  file: number;
  runs: [from: number, to: number, first: number, ...steps: number[]][];
  /** What was said about whom findings stand for; its files are places in the list too. */
  told?: Told;
}[];

/** What a journal has to say about the files that are there now. */
export interface Restored {
  files: { id: number; opened: boolean; extra: readonly Finding[] }[];
  past: Action[];
  future: Action[];
}

const DATABASE = 'scrubjay-journal';
const STORE = 'kept';
const ROUNDS = 600_000;
const REASON_SHIFT = 2;

/** A passphrase shorter than this is guessed too soon. */
export const SHORTEST_PASSPHRASE = 10;

function asked<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error('no-storage'));
  });
}

async function database(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return asked(request);
}

async function read<T>(name: string): Promise<T | undefined> {
  const opened = await database();
  try {
    return (await asked(opened.transaction(STORE).objectStore(STORE).get(name))) as T | undefined;
  } finally {
    opened.close();
  }
}

async function write(name: string, value: unknown): Promise<void> {
  const opened = await database();
  try {
    await asked(opened.transaction(STORE, 'readwrite').objectStore(STORE).put(value, name));
  } finally {
    opened.close();
  }
}

/** Whether something was kept here earlier. False where the browser lets the page keep nothing. */
export async function journalExists(): Promise<boolean> {
  try {
    return (await read('log')) !== undefined;
  } catch {
    return false;
  }
}

/** Deletes everything that was kept. */
export async function forgetJournal(): Promise<void> {
  try {
    await asked(indexedDB.deleteDatabase(DATABASE));
  } catch {
    // Nothing could be kept there either.
  }
}

export class Journal {
  #secret: CryptoKey;
  #digest: CryptoKey;
  #keys = new WeakMap<Uint32Array, Promise<string>>();
  /** Writes one after another, so that an older state never comes last. */
  #writing: Promise<void> = Promise.resolve();

  private constructor(secret: CryptoKey, digest: CryptoKey) {
    this.#secret = secret;
    this.#digest = digest;
  }

  /**
   * Opens what was kept under this passphrase, or begins to keep.
   *
   * @throws Error `no-storage` if the browser lets the page keep nothing, `wrong-passphrase` if it was another one.
   */
  static async open(passphrase: string): Promise<{ journal: Journal; kept: Kept | null }> {
    let salt: Uint8Array<ArrayBuffer> | undefined;
    try {
      salt = await read<Uint8Array<ArrayBuffer>>('salt');
      if (!salt) {
        salt = crypto.getRandomValues(new Uint8Array(16));
        await write('salt', salt);
      }
    } catch {
      throw new Error('no-storage');
    }
    const bytes = new TextEncoder().encode(passphrase.normalize('NFC'));
    const base = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveBits']);
    const bits = await crypto.subtle.deriveBits(
      { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS },
      base,
      512,
    );
    const secret = await crypto.subtle.importKey('raw', bits.slice(0, 32), 'AES-GCM', false, [
      'encrypt',
      'decrypt',
    ]);
    const digest = await crypto.subtle.importKey(
      'raw',
      bits.slice(32),
      { name: 'HMAC', hash: 'SHA-256' },
      false,
      ['sign'],
    );
    const journal = new Journal(secret, digest);
    return { journal, kept: await journal.#load() };
  }

  async #load(): Promise<Kept | null> {
    const stored = await read<{ iv: Uint8Array<ArrayBuffer>; bytes: ArrayBuffer }>('log');
    if (!stored) return null;
    let plain: ArrayBuffer;
    try {
      plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: stored.iv }, this.#secret, stored.bytes);
    } catch {
      throw new Error('wrong-passphrase');
    }
    const kept = JSON.parse(new TextDecoder().decode(plain)) as Kept;
    return kept.version === 1 ? kept : null;
  }

  /** Keeps what was decided about these files. The length is rounded up, so that it tells little. */
  save(
    files: readonly FileEntry[],
    past: readonly Action[],
    future: readonly Action[],
    under: { policy: string; key: string },
  ): Promise<void> {
    this.#writing = this.#writing.then(async () => {
      const kept = { ...(await this.#pack(files, past, future)), ...under };
      const text = JSON.stringify(kept);
      const plain = new TextEncoder().encode(text.padEnd(Math.ceil(text.length / 4096) * 4096));
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const bytes = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, this.#secret, plain);
      await write('log', { iv, bytes });
    });
    return this.#writing;
  }

  async #pack(
    files: readonly FileEntry[],
    past: readonly Action[],
    future: readonly Action[],
  ): Promise<Kept> {
    const keys = await Promise.all(files.map((file) => this.#keyOf(file)));
    const places = new Map(files.map((file, place) => [file.id, place]));
    return {
      version: 1,
      files: files.map((file, place) => ({
        key: keys[place] ?? '',
        opened: file.opened,
        extra: [...file.findings.extra],
      })),
      log: [...past, ...future.toReversed()].map((action) =>
        action.flatMap(({ file, changes, told }) => {
          const place = places.get(file);
          if (place === undefined) return [];
          const runs = packChanges(changes);
          if (!told) return [{ file: place, runs }];
          const moved = toldAbout(told, (id) => places.get(id));
          return moved ? [{ file: place, runs, told: moved }] : [];
        }),
      ),
      done: past.length,
    };
  }

  /** Keyed digest of a file's bytes and of what was found in it. */
  #keyOf({ findings, sha256 }: FileEntry): Promise<string> {
    let key = this.#keys.get(findings.rows);
    if (!key) {
      const name = new TextEncoder().encode(`${sha256}\n`);
      const rows = new Uint8Array(findings.rows.slice().buffer);
      const all = new Uint8Array(name.length + rows.length);
      all.set(name);
      all.set(rows, name.length);
      key = crypto.subtle
        .sign('HMAC', this.#digest, all)
        .then((bytes) =>
          Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join(''),
        );
      this.#keys.set(findings.rows, key);
    }
    return key;
  }

  /** What was kept about the files that are there now; parts about other files are left out. */
  async restore(kept: Kept, files: readonly FileEntry[]): Promise<Restored> {
    const keys = await Promise.all(files.map((file) => this.#keyOf(file)));
    // Of files that are the same the first.
    const byKey = new Map(keys.map((key, place) => [key, files[place]?.id] as const).toReversed());
    const ids = kept.files.map(({ key }) => byKey.get(key));
    const actions = kept.log.map(
      (step): Action =>
        step.flatMap(({ file, runs, told }) => {
          const id = ids[file];
          if (id === undefined) return [];
          const changes = unpackChanges(runs);
          if (!told) return [{ file: id, changes }];
          const moved = toldAbout(told, (place) => ids[place]);
          return moved ? [{ file: id, changes, told: moved }] : [];
        }),
    );
    const some = (action: Action): boolean =>
      action.some(({ changes, told }) => changes.length > 0 || told !== undefined);
    return {
      files: kept.files.flatMap(({ opened, extra }, place) => {
        const id = ids[place];
        return id === undefined ? [] : [{ id, opened, extra }];
      }),
      past: actions.slice(0, kept.done).filter(some),
      future: actions.slice(kept.done).filter(some).toReversed(),
    };
  }
}

/** The same about the same findings with other numbers of their files; `null` if one of the files has none. */
export function toldAbout(told: Told, number: (file: number) => number | undefined): Told | null {
  const move = ({ file, finding }: Place): Place | null => {
    const other = number(file);
    return other === undefined ? null : { file: other, finding };
  };
  const of = move(told.of);
  if (of === null) return null;
  if (told.type !== 'join') return { ...told, of };
  const into = move(told.into);
  return into === null ? null : { ...told, of, into };
}

/** Changes as runs: the first finding, then the steps to each next one. */
export function packChanges(changes: readonly Change[]): KeptStep[number]['runs'] {
  const runs: KeptStep[number]['runs'] = [];
  let last = 0;
  for (const { finding, from, to, why = [0, 0] } of changes) {
    const run = runs.at(-1);
    const before = from | (why[0] << REASON_SHIFT);
    const after = to | (why[1] << REASON_SHIFT);
    if (run && run[0] === before && run[1] === after) run.push(finding - last);
    else runs.push([before, after, finding]);
    last = finding;
  }
  return runs;
}

export function unpackChanges(runs: KeptStep[number]['runs']): Change[] {
  return runs.flatMap(([from, to, ...steps]) => {
    let finding = 0;
    return steps.map((step, place): Change => {
      finding = place === 0 ? step : finding + step;
      const change = { finding, from: (from & 3) as Decision, to: (to & 3) as Decision };
      const why = [from >> REASON_SHIFT, to >> REASON_SHIFT] as const;
      return why[0] === 0 && why[1] === 0 ? change : { ...change, why };
    });
  });
}

/** The findings as they were before the first step of a log: nothing decided, nothing added in play. */
export function beforeLog(rows: Uint32Array, extra: readonly Finding[]): ReturnType<typeof fromRows> {
  const fresh = fromRows(rows);
  const grown = withAdded(fresh, extra);
  const decisions = grown.decisions.slice();
  extra.forEach((finding, place) => {
    if (!finding.added) decisions[fresh.decisions.length + place] = 0;
  });
  const pending = decisions.reduce((sum, decision) => sum + Number(decision === 0), 0);
  return { ...grown, extra: [...extra], decisions, pending, shape: {} };
}

/**
 * Whether nothing has been decided or added yet, so that what was kept can be laid under it. What a list of words keeps
 * by itself does not count: with such a list it was kept by the earlier session too.
 */
export function isUntouched({ findings }: FileEntry, byList: boolean): boolean {
  return (
    findings.extra.length === 0 &&
    findings.decisions.every(
      (decision, index) => decision === atOnceAt(findings, index) || (byList && decision === 2),
    )
  );
}
