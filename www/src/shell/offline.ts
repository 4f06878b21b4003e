/** The copy of the page's own files that lets it open without a network (`offline/offline.js`), seen from the shell. */
import { trustedAddress } from '../worker-url';

const address = trustedAddress('scrubjay-offline', '/offline.js');

/** What of this the person is told. */
export interface OfflineNews {
  /** Every file of the shell is kept. */
  kept(): void;
  /** A newer version is here in full. It is used once no page of the older one is open any more. */
  newVersion(): void;
}

/** Has the files kept, or looks whether there are newer ones. A browser that cannot, or may not, changes nothing. */
export async function keepCopies(news: OfflineNews): Promise<void> {
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (workers === undefined) return;
  void workers.ready.then(() => news.kept());
  try {
    const registration = await workers.register(address('/offline.js') as string);
    const look = (): void => {
      if (registration.waiting !== null && registration.active !== null) news.newVersion();
    };
    look();
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', look);
    });
  } catch {
    // Without a network the copies that there are do.
  }
}

/** Removes what is kept of the shell. The next visit with a network keeps it again. */
export async function forgetCopies(): Promise<void> {
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  for (const registration of (await workers?.getRegistrations()) ?? []) await registration.unregister();
  if ('caches' in globalThis) for (const name of await caches.keys()) await caches.delete(name);
}
