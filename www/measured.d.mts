export const MEASURED_KINDS: Readonly<Record<string, string>>;
export function measured(page: string): { kind: string; found: number; of: number }[];
export function tableOf(page: string): string;
