import type { Description } from '../src/engine/protocol';

/** What the engine says of a plain text of so many UTF-16 code units. */
export function plain(utf16Length: number): Description {
  return {
    format: 'plain',
    encoding: 'UTF-8',
    utf16Length,
    words: 2,
    languages: [],
    warnings: [],
  };
}
