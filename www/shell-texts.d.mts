export function isUsedInShell(id: string): boolean;
export function shellTexts(source: string): string;
