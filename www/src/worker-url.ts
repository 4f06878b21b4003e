/**
 * The Trusted Types policies of our own: each turns one exact address of a script into something that the browser
 * accepts as a worker, and nothing else.
 */

interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL: (url: string) => unknown };
}

/** Returns a function that answers `address` as the browser wants it. `policy` is the name that the headers list. */
export function trustedAddress(policy: string, address: string): () => unknown {
  const only = (url: string): string => {
    if (url !== address) throw new TypeError('not our worker');
    return url;
  };
  const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
  const mint = factory ? factory.createPolicy(policy, { createScriptURL: only }) : null;
  return () => (mint ? mint.createScriptURL(address) : only(address));
}

/** Returns a function that starts the module worker at `address`, the only one that this page may start. */
export function workerStarter(address: string): () => Worker {
  const trusted = trustedAddress('scrubjay-worker', address);
  return () => new Worker(trusted() as string, { type: 'module' });
}
