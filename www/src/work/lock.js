// The first script of the work page: takes away everything that opens a connection, before any other code runs.
// The Content-Security-Policy is the wall; this is a fence against accident on our side of it.
(() => {
  const offline = keepCopies();
  const gone = [
    'RTCPeerConnection',
    'webkitRTCPeerConnection',
    'RTCDataChannel',
    'WebTransport',
    'WebSocket',
    'WebSocketStream',
    'EventSource',
    'XMLHttpRequest',
    'fetch',
    'fetchLater',
    'open',
    'SharedWorker',
    'PresentationRequest',
  ];
  const remove = (holder, name) => {
    for (let level = holder; level; level = Object.getPrototypeOf(level)) {
      if (Object.hasOwn(level, name)) delete level[name];
    }
    // What cannot be deleted is covered by a fixed `undefined`.
    if (name in holder) Object.defineProperty(holder, name, { value: undefined, configurable: false });
  };
  for (const name of gone) remove(globalThis, name);
  remove(navigator, 'sendBeacon');
  remove(navigator, 'serviceWorker');
  Object.defineProperty(globalThis, 'scrubjayOffline', { value: offline, configurable: false });

  /**
   * Has the page's own files kept for opening without a network (`offline.js`), while service workers can still be
   * reached. What comes after can ask whether they are kept and have them removed, and nothing else.
   */
  function keepCopies() {
    const workers = navigator.serviceWorker;
    const framed = globalThis.parent !== globalThis;
    if (workers?.register === undefined || !framed)
      return Object.freeze({ kept: async () => false, forget: async () => undefined });
    const only = (address) => {
      if (address !== '/offline.js') throw new TypeError('not our worker');
      return address;
    };
    const mint = globalThis.trustedTypes?.createPolicy('scrubjay-offline', { createScriptURL: only });
    const register = () =>
      workers.register(mint ? mint.createScriptURL('/offline.js') : '/offline.js').catch(() => undefined);
    // Later than the page's own workers, which somebody waits for.
    addEventListener('load', () => setTimeout(register, 3_000));
    return Object.freeze({
      /** Resolves when all files are kept; never, if that fails. */
      kept: async () => {
        await workers.ready;
        return true;
      },
      forget: async () => {
        for (const registration of await workers.getRegistrations()) await registration.unregister();
        for (const name of await caches.keys()) await caches.delete(name);
      },
    });
  }
})();
