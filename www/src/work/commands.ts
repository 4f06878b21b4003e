/** What can be done in Review with one key, and which key that is. Any of them can be given another one. */

export const COMMANDS = {
  redact: 'a',
  keep: 'k',
  next: 'j',
  previous: 'i',
  undecided: 'd',
  same: 's',
  kind: 't',
  edit: 'e',
  merge: 'm',
  add: 'n',
  undo: 'u',
  redo: 'r',
  search: '/',
  view: 'v',
  why: 'w',
  people: 'p',
  sheet: '?',
} as const;

export type Command = keyof typeof COMMANDS;

export type Keys = Readonly<Record<Command, string>>;

/** Keys that work beside the ones above and stay as they are. */
const ALSO: Readonly<Record<string, Command>> = { arrowdown: 'next', arrowup: 'previous', '+': 'add' };

export const COMMAND_NAMES = Object.keys(COMMANDS) as Command[];

/** The command of a pressed key, if it has one. */
export function commandOf(keys: Keys, key: string): Command | null {
  const pressed = key.toLowerCase();
  return COMMAND_NAMES.find((name) => keys[name] === pressed) ?? ALSO[pressed] ?? null;
}

/** Gives a command another key. A command that had it takes the key that becomes free. */
export function rebound(keys: Keys, command: Command, key: string): Keys {
  const pressed = key.toLowerCase();
  if (pressed.length !== 1 || pressed.trim() === '' || pressed in ALSO) return keys;
  const before = COMMAND_NAMES.find((name) => keys[name] === pressed);
  return { ...keys, ...(before ? { [before]: keys[command] } : {}), [command]: pressed };
}

/** A key as it stands on a keyboard. */
export function keyLabel(key: string): string {
  return key.toUpperCase();
}
