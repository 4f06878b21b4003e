/** The service worker, run as it is in a small browser of our own: what it answers for, and what it never does. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';

const source = readFileSync(join(import.meta.dirname, '../src/offline/offline.js'), 'utf8');
const ORIGIN = 'https://work.example';
const PLACEHOLDER = "'%OFFLINE_LIST%'";
const served: Record<string, string> = { '/': '<!doctype html>', '/work.js': 'run()' };
const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
const list = (api: string | null, release = 'one') => ({
  release,
  api,
  files: Object.fromEntries(
    Object.entries(served).map(([path, text]) => [
      path,
      { sha256: digest(text), type: 'text/x', policy: 'Strict' },
    ]),
  ),
  policies: { Strict: { 'content-security-policy': "default-src 'none'" } },
});

/** What the intake answers: a response that only a browser's own network can make. */
function fromIntake(path: string, text = served[path] ?? '', change: ResponseInit = {}): Response {
  const headers = { 'content-security-policy': "default-src 'none'", 'content-type': 'text/x' };
  const response = new Response(text, { headers, ...change });
  Object.defineProperties(response, { url: { value: ORIGIN + path }, type: { value: 'basic' } });
  // A copy says the same of itself.
  const clone = response.clone.bind(response);
  response.clone = () => {
    const copy = clone();
    Object.defineProperties(copy, { url: { value: response.url }, type: { value: response.type } });
    copy.clone = () => fromIntake(path, text, change);
    return copy;
  };
  return response;
}

class Store {
  readonly kept = new Map<string, Response>();
  async match(path: string) {
    return this.kept.get(path)?.clone();
  }
  async put(path: string, response: Response) {
    this.kept.set(path, response);
  }
}

/** A browser around one version of the worker: its origin, its cache, and a network that can be cut. */
class Small {
  readonly stores = new Map<string, Store>();
  readonly asked: string[] = [];
  network: (path: string) => Response = (path) => fromIntake(path);
  handlers: Record<string, (event: unknown) => void> = {};

  start(own: unknown): void {
    this.handlers = {};
    const stores = this.stores;
    const caches = {
      open: async (name: string) => {
        const store = stores.get(name) ?? new Store();
        stores.set(name, store);
        return store;
      },
      keys: async () => [...stores.keys()],
      delete: async (name: string) => stores.delete(name),
    };
    const fetch = async (path: string) => {
      this.asked.push(path);
      return this.network(path);
    };
    const listen = (type: string, handler: (event: unknown) => void) => {
      this.handlers[type] = handler;
    };
    const script = source.replace(PLACEHOLDER, JSON.stringify(own));
    new Function('addEventListener', 'caches', 'fetch', 'location', script)(listen, caches, fetch, {
      origin: ORIGIN,
    });
  }
  async happen(type: 'install' | 'activate'): Promise<void> {
    let work: Promise<void> = Promise.resolve();
    this.handlers[type]?.({ waitUntil: (promise: Promise<void>) => (work = promise) });
    await work;
  }
  /** What the worker answers; `null` if it leaves the request to the browser. */
  async request(address: string, change: { method?: string; mode?: string } = {}): Promise<Response | null> {
    let answer: Promise<Response> | null = null;
    this.handlers.fetch?.({
      request: { url: new URL(address, ORIGIN).href, method: 'GET', mode: 'no-cors', ...change },
      respondWith: (promise: Promise<Response>) => {
        answer = promise;
      },
    });
    return answer;
  }
}

const isError = (response: Response | null): boolean => response?.type === 'error';

describe('the service worker', () => {
  let browser: Small;
  beforeEach(async () => {
    browser = new Small();
    browser.start(list(null));
    await browser.happen('install');
    await browser.happen('activate');
    browser.asked.length = 0;
    browser.network = () => {
      throw new TypeError('no network');
    };
  });

  it('answers for its files without a network, with the headers of the list', async () => {
    for (const [path, text] of Object.entries(served)) {
      const response = await browser.request(path);
      expect(await response?.text()).toBe(text);
      expect(response?.headers.get('content-security-policy')).toBe("default-src 'none'");
    }
    expect(await (await browser.request('/?from=a-letter', { mode: 'navigate' }))?.text()).toBe(served['/']);
    expect(browser.asked).toEqual([]);
  });

  it('refuses everything else and asks nobody', async () => {
    browser.network = () => new Response('something');
    for (const [address, change] of [
      ['/other.js', {}],
      ['/work.js?carried=text', {}],
      ['/?carried=text', {}],
      ['/constructor', {}],
      ['/work.js', { method: 'POST' }],
      ['/work.js', { method: 'HEAD' }],
      ['/v1/uploads', { method: 'POST' }],
      ['https://elsewhere.example/work.js', {}],
    ] as const)
      expect(isError(await browser.request(address, change)), address).toBe(true);
    expect(browser.asked).toEqual([]);
    expect([...browser.stores].map(([name, store]) => [name, [...store.kept.keys()]])).toEqual([
      ['scrubjay-one', ['/', '/work.js']],
    ]);
  });

  it('takes no file that somebody else put into the cache', async () => {
    const store = browser.stores.get('scrubjay-one') as Store;
    const open = { headers: { 'content-type': 'text/x' } };
    for (const planted of [
      new Response('<script>send()</script>'),
      // The right bytes and headers, made by a script.
      new Response(served['/'], {
        headers: { 'content-security-policy': "default-src 'none'", 'content-type': 'text/x' },
      }),
      // From the intake, but another file; other bytes; the right bytes without their policy.
      fromIntake('/work.js'),
      fromIntake('/', 'send()'),
      fromIntake('/', served['/'], open),
    ]) {
      await store.put('/', planted);
      expect(isError(await browser.request('/'))).toBe(true);
    }
    browser.asked.length = 0;
    // With a network the right one is fetched again, by its plain address.
    browser.network = (path) => fromIntake(path);
    expect(await (await browser.request('/'))?.text()).toBe(served['/']);
    expect(browser.asked).toEqual(['/']);
    browser.network = () => fromIntake('/', 'another');
    await store.put('/', new Response('again'));
    expect(isError(await browser.request('/'))).toBe(true);
  });

  it('takes a new version whole or not at all', async () => {
    browser.start(list(null, 'two'));
    browser.network = (path) => fromIntake(path, path === '/' ? served[path] : 'cut off');
    await expect(browser.happen('install')).rejects.toThrow();
    expect([...browser.stores.keys()]).toEqual(['scrubjay-one']);
    browser.network = (path) => fromIntake(path, served[path], path === '/' ? {} : { status: 503 });
    await expect(browser.happen('install')).rejects.toThrow();
    expect([...browser.stores.keys()]).toEqual(['scrubjay-one']);
    browser.network = (path) => fromIntake(path);
    await browser.happen('install');
    expect([...browser.stores.keys()]).toEqual(['scrubjay-one', 'scrubjay-two']);
    await browser.happen('activate');
    expect([...browser.stores.keys()]).toEqual(['scrubjay-two']);
  });

  it('leaves sending to the browser in the shell, and keeps nothing of it', async () => {
    browser.start(list('/v1/'));
    expect(await browser.request('/v1/uploads', { method: 'POST' })).toBeNull();
    expect(await browser.request('/v1/uploads/00/verdict')).toBeNull();
    expect(isError(await browser.request('https://elsewhere.example/v1/uploads'))).toBe(true);
  });

  it('does not install where nobody has written the list', async () => {
    browser = new Small();
    browser.start('%OFFLINE_LIST%');
    browser.network = () => new Response('x');
    await expect(browser.happen('install')).rejects.toThrow();
    expect(browser.stores.size).toBe(0);
  });

  it('never takes over from an older version while a page is open', () => {
    expect(source).not.toMatch(/skipWaiting|clients\b/);
  });
});
