/**
 * The one Trusted Types policy of our own: it turns the exact address of a page's worker into something that
 * `new Worker` accepts, and nothing else.
 */

interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL: (url: string) => unknown };
}

/** Returns a function that starts the module worker at `address`, the only one that this page may start. */
export function workerStarter(address: string): () => Worker {
  const only = (url: string): string => {
    if (url !== address) throw new TypeError('not our worker');
    return url;
  };
  const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
  const mint = factory ? factory.createPolicy('scrubjay-worker', { createScriptURL: only }) : null;
  return () => {
    const url = mint ? mint.createScriptURL(address) : only(address);
    return new Worker(url as string, { type: 'module' });
  };
}
