/**
 * The one Trusted Types policy of our own: it turns the exact addresses of a page's workers into something that
 * `new Worker` accepts, and nothing else.
 */

interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL: (url: string) => unknown };
}

/**
 * Returns a function that starts the module worker at one of `addresses`, the only ones that this page may start. To be
 * called once: the page's policy allows no second one of the same name.
 */
export function workerStarter<A extends string>(...addresses: A[]): (address: A) => Worker {
  const only = (url: string): string => {
    if (!addresses.includes(url as A)) throw new TypeError('not our worker');
    return url;
  };
  const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
  const mint = factory ? factory.createPolicy('scrubjay-worker', { createScriptURL: only }) : null;
  return (address) => {
    const url = mint ? mint.createScriptURL(address) : only(address);
    return new Worker(url as string, { type: 'module' });
  };
}
