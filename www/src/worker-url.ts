/**
 * The Trusted Types policies of our own: each turns a few exact addresses of scripts into something that the browser
 * accepts as a worker, and nothing else.
 */

interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL: (url: string) => unknown };
}

/**
 * Returns a function that answers one of `addresses` as the browser wants it. `policy` is the name that the headers list. To be
 * called once: they allow no second one of the same name.
 */
export function trustedAddress<A extends string>(policy: string, ...addresses: A[]): (address: A) => unknown {
  const only = (url: string): string => {
    if (!addresses.includes(url as A)) throw new TypeError('not our worker');
    return url;
  };
  const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
  const mint = factory ? factory.createPolicy(policy, { createScriptURL: only }) : null;
  return (address) => (mint ? mint.createScriptURL(address) : only(address));
}

/** Returns a function that starts the module worker at one of `addresses`, the only ones that this page may start. */
export function workerStarter<A extends string>(...addresses: A[]): (address: A) => Worker {
  const trusted = trustedAddress('scrubjay-worker', ...addresses);
  return (address) => new Worker(trusted(address) as string, { type: 'module' });
}
