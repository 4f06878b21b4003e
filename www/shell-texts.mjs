/**
 * The texts that the shell uses, taken out of a Fluent file: the shell holds no more than it needs.
 */
const USED =
  /^(page-title|work-title|bytes|permitted-title|prohibited-title|tier-(open|private)|consent-(name|role|basis|reference|licence)|(panel|upload-failed|refusal|receipt|report|egress|proof|offline|reviewer)-.*)$/;

/** @param {string} id */
export function isUsedInShell(id) {
  return USED.test(id);
}

/** @param {string} source A Fluent file. */
export function shellTexts(source) {
  return source
    .split(/\n(?=[a-zA-Z#])/)
    .filter((entry) => isUsedInShell(entry.slice(0, entry.search(/ =/))))
    .join('\n');
}
