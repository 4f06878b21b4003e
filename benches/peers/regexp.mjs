// The rows as JavaScript's own regular expressions, a global one for each row.

/**
 * A row's shape, as the regex crate reads it with ASCII classes, in the syntax of `RegExp` with flag `u`. Node 20 has no
 * `(?i:…)` yet, so a group without regard to case is written out: `(?i:ab)` becomes `(?:[aA][bB])`.
 * @param {string} shape
 */
export function toRegExp(shape) {
  let at = 0;
  /** @param {boolean} caseless @param {boolean} within true inside a group */
  const sequence = (caseless, within) => {
    let out = '';
    while (at < shape.length) {
      const flags = /^\(\?([iu-]*):/.exec(shape.slice(at, at + 8));
      const character = String.fromCodePoint(shape.codePointAt(at));
      if (flags) {
        at += flags[0].length;
        out += `(?:${sequence(caseless || flags[1].includes('i'), true)})`;
      } else if (character === '(') {
        at += 1;
        out += `(${shape[at] === '?' ? '' : '?:'}${sequence(caseless, true)})`;
      } else if (character === ')') {
        if (!within) throw new SyntaxError(`a stray ) in ${shape}`);
        at += 1;
        return out;
      } else if (character === '[') {
        out += set(caseless);
      } else if (character === '\\') {
        out += escaped(caseless, false);
      } else if (character === '{') {
        const end = shape.indexOf('}', at) + 1;
        out += shape.slice(at, end);
        at = end;
      } else {
        at += character.length;
        out += letter(character, caseless);
      }
    }
    return out;
  };
  const set = (caseless) => {
    let out = '[';
    at += 1;
    if (shape[at] === '^') {
      out += '^';
      at += 1;
    }
    for (let first = true; at < shape.length; first = false) {
      const character = String.fromCodePoint(shape.codePointAt(at));
      if (character === ']' && !first) {
        at += 1;
        return `${out}]`;
      }
      if (character === '[') throw new SyntaxError(`a set in a set in ${shape}`);
      const low = member();
      if (shape[at] === '-' && shape[at + 1] !== ']') {
        at += 1;
        const high = member();
        out += `${low}-${high}`;
        if (caseless && /^[a-zA-Z]$/.test(low) && /^[a-zA-Z]$/.test(high))
          out += `${flip(low)}-${flip(high)}`;
      } else {
        out += caseless && /^[a-zA-Z]$/.test(low) ? low + flip(low) : low;
      }
    }
    throw new SyntaxError(`a set without end in ${shape}`);
  };
  const member = () => {
    const character = String.fromCodePoint(shape.codePointAt(at));
    if (character === '\\') return escaped(false, true);
    at += character.length;
    return /[\^\-\]\\]/.test(character) ? `\\${character}` : character;
  };
  const escaped = (caseless, inSet) => {
    const code = /^\\(?:x\{([0-9a-fA-F]+)\}|x([0-9a-fA-F]{2})|u\{([0-9a-fA-F]+)\})/.exec(shape.slice(at));
    if (code) {
      at += code[0].length;
      return `\\u{${code[1] ?? code[2] ?? code[3]}}`;
    }
    const character = shape[at + 1];
    at += 2;
    // JavaScript's \s knows more spaces than ASCII's.
    if (character === 's') return inSet ? '\\t-\\r ' : '[\\t-\\r ]';
    if (/[dDwWbBtnrfv]/.test(character)) return `\\${character}`;
    if (/[\^$\\.*+?()[\]{}|/]/.test(character) || (inSet && character === '-')) return `\\${character}`;
    return letter(character, caseless);
  };
  return sequence(false, false);
}

const flip = (letter) => (letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase());

function letter(character, caseless) {
  if (caseless && /^[a-zA-Z]$/.test(character)) return `[${character}${flip(character)}]`;
  return character === '/' ? '\\/' : character;
}

/**
 * Every row that has a shape, refused within a word as the engine refuses it. No checks, no context, no overlaps: all
 * of that is on our side of the comparison only.
 * @param {{ name: string, shape?: string }[]} rows
 */
export function compileRows(rows) {
  return rows
    .filter((row) => row.shape !== undefined)
    .map((row) => new RegExp(`(?<![0-9A-Za-z_])(?:${toRegExp(row.shape)})(?![0-9A-Za-z_])`, 'gu'));
}

/** How many matches all rows have in a text. */
export function countMatches(regExps, text) {
  let count = 0;
  for (const regExp of regExps) {
    regExp.lastIndex = 0;
    for (let found = regExp.exec(text); found; found = regExp.exec(text)) {
      count += 1;
      if (found[0] === '') regExp.lastIndex += 1;
    }
  }
  return count;
}
