/** The families of kinds in the order in which people look for them, and the colours that mark them. */
export const FAMILIES = [
  'name',
  'contact',
  'identity',
  'date',
  'financial',
  'health',
  'record',
  'sensitive',
  'network',
  'device',
  'secret',
  'other',
] as const;

/** Families of the core that share a colour; the others have one of their own name. */
const SHARED: Readonly<Record<string, string>> = {
  financial: 'money',
  device: 'network',
  record: 'identity',
  sensitive: 'health',
  other: 'own',
};

/** The name of a colour, as style sheets have it. */
export function colourOf(family: string): string {
  return SHARED[family] ?? family;
}
