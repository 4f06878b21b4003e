// The service worker of each of the two pages: has a copy of the page's own files, so that it opens without a network.
//
// It can answer for the files of a fixed list and for nothing else. The list is written into this file when the intake
// starts: the digest of each file, and the headers that the intake sends with it. A copy is used only if it is what the
// intake itself once answered at that address (no script can make a response that says so), with those bytes and those
// headers: whoever can write into the browser's cache can change neither a file nor the policy around it.
// Nothing else is ever kept: no text, no bundle, no answer of the intake.
(() => {
  const OWN = '%OFFLINE_LIST%';
  const COPIES = `scrubjay-${OWN.release}`;

  const isListed = (path) => Object.hasOwn(OWN.files, path);

  /** Whether this is the listed file as the intake sends it. */
  const isListedAnswer = async (path, response) => {
    const { sha256, type, policy } = OWN.files[path];
    const headers = { ...OWN.policies[policy], 'content-type': type };
    if (!response.ok || response.type !== 'basic' || response.redirected) return false;
    if (response.url !== location.origin + path) return false;
    for (const [name, value] of Object.entries(headers))
      if (response.headers.get(name) !== value) return false;
    const bytes = await response.clone().arrayBuffer();
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('') === sha256;
  };

  /** Asks the page's own origin for a listed file, by its plain address, and keeps it. */
  const load = async (path, copies) => {
    // An answer that the browser has kept may have the headers of yesterday: then the whole of it is asked for again.
    for (const cache of ['no-cache', 'reload']) {
      const response = await fetch(path, {
        cache,
        credentials: 'same-origin',
        redirect: 'error',
        referrerPolicy: 'no-referrer',
      });
      if (!(await isListedAnswer(path, response))) continue;
      await copies.put(path, response.clone());
      return response;
    }
    throw new Error('not the listed file');
  };

  const answer = async (path) => {
    const copies = await caches.open(COPIES);
    const copy = await copies.match(path);
    return copy !== undefined && (await isListedAnswer(path, copy)) ? copy : load(path, copies);
  };

  // All files or none, but for those that only some need: a version that is not whole is never used. It waits until no page of the older one is open.
  addEventListener('install', (event) => {
    const keepAll = async () => {
      const copies = await caches.open(COPIES);
      for (const [path, { later }] of Object.entries(OWN.files)) if (!later) await load(path, copies);
    };
    event.waitUntil(
      keepAll().catch(async (error) => {
        await caches.delete(COPIES);
        throw error;
      }),
    );
  });

  addEventListener('activate', (event) => {
    const forgetOthers = async () => {
      for (const name of await caches.keys()) if (name !== COPIES) await caches.delete(name);
    };
    event.waitUntil(forgetOthers());
  });

  addEventListener('fetch', (event) => {
    const { method, mode, url } = event.request;
    const { origin, pathname, search } = new URL(url);
    const own = origin === location.origin;
    // Sending is the shell's own business: left to the browser as if this worker were not there.
    if (own && OWN.api !== null && pathname.startsWith(OWN.api)) return;
    // Whoever opens the page by an address with a query gets the page; the query goes nowhere.
    const plain = search === '' || (mode === 'navigate' && pathname === '/');
    event.respondWith(
      own && plain && method === 'GET' && isListed(pathname)
        ? answer(pathname).catch(() => Response.error())
        : Response.error(),
    );
  });
})();
