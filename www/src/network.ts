/** Everything with which a worker could reach the network, or start something else that can. */
const NETWORK = [
  'fetch',
  'fetchLater',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'EventSource',
  'WebTransport',
  'RTCPeerConnection',
  'webkitRTCPeerConnection',
  'importScripts',
  'Worker',
  'SharedWorker',
];

/** Takes the network away from the worker that calls this, for good. */
export function removeNetwork(): void {
  for (const name of NETWORK) {
    for (let level: object | null = globalThis; level; level = Object.getPrototypeOf(level)) {
      if (Object.hasOwn(level, name)) delete (level as Record<string, unknown>)[name];
    }
    if (name in globalThis) Object.defineProperty(globalThis, name, { value: undefined });
  }
}
