// The first script of the work page: takes away everything that opens a connection, before any other code runs.
// The Content-Security-Policy is the wall; this is a fence against accident on our side of it.
(() => {
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
})();
