/**
 * A small client of tus 1.0: creation, checksum, termination, and resuming by HEAD.
 *
 * Nothing is stored: the address of the upload lives in this object only. The metadata is the file type and
 * nothing else. Each chunk carries its SHA-256, so that a damaged chunk is refused by the intake and sent again.
 */

export interface TusOptions {
  /** Where uploads are created, for example `/v1/uploads`. */
  endpoint: string;
  bytes: Uint8Array<ArrayBuffer>;
  fetch: typeof fetch;
  /** Waits this many milliseconds, or less when the signal aborts. */
  wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  onSent: (bytes: number) => void;
  /** Bytes in one PATCH. */
  chunk?: number;
}

/** What ended the sending. `code` is one of the keys `upload-failed-…` of the page's texts. */
export class UploadError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

export type Verdict =
  | { state: 'admitted'; receipt: Record<string, unknown> }
  | { state: 'refused'; reasons: { code: string; message: string; count?: number }[] };

const CHUNK = 4 * 1024 * 1024;

/** Milliseconds to wait before each new attempt; after the last one the person decides. */
export const BACKOFF = [500, 1_000, 2_000, 4_000, 8_000];

/** A request that takes longer than this has died on the way, in milliseconds. */
const REQUEST_LIMIT = 120_000;

/** The intake answered, and trying the same again may help. */
class Transient extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/** The upload is no longer at its address: expired, or the intake was emptied. */
class Gone extends Error {}

async function sha256Base64(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...digest));
}

export class TusUpload {
  #options: TusOptions;
  #address: string | null = null;
  #complete = false;

  constructor(options: TusOptions) {
    this.#options = options;
  }

  /**
   * Sends what the intake does not have yet; safe to call again after any failure or pause.
   *
   * @throws UploadError when it cannot go on by itself; DOMException `AbortError` when the signal aborts.
   */
  async send(signal: AbortSignal): Promise<void> {
    let attempt = 0;
    let best = -1;
    while (!this.#complete) {
      try {
        let offset = this.#address === null ? await this.#create(signal) : await this.#offset(signal);
        this.#options.onSent(offset);
        while (offset < this.#options.bytes.length) {
          offset = await this.#append(offset, signal);
          this.#options.onSent(offset);
          if (offset > best) {
            best = offset;
            attempt = 0;
          }
        }
        this.#complete = true;
      } catch (error) {
        if (error instanceof Gone) {
          this.#address = null;
          best = -1;
        } else if (!(error instanceof Transient)) throw error;
        const pause = BACKOFF[attempt];
        attempt += 1;
        if (pause === undefined) throw new UploadError(error instanceof Transient ? error.code : 'expired');
        await this.#options.wait(pause, signal);
      }
    }
  }

  /**
   * Asks for the verdict of the admission gate until there is one.
   *
   * @throws UploadError, or DOMException `AbortError`.
   */
  async verdict(signal: AbortSignal): Promise<Verdict> {
    let attempt = 0;
    let pause = 200;
    for (;;) {
      try {
        const response = await this.#request(`${this.#address}/verdict`, { method: 'GET' }, signal);
        if (response.status === 404 || response.status === 410) {
          this.#address = null;
          this.#complete = false;
          throw new UploadError('expired');
        }
        if (response.status !== 200) throw this.#refusal(response);
        const verdict = (await response.json()) as { state?: string };
        if (verdict.state === 'admitted' || verdict.state === 'refused') return verdict as Verdict;
        attempt = 0;
      } catch (error) {
        if (!(error instanceof Transient)) throw error;
        if (BACKOFF[attempt] === undefined) throw new UploadError(error.code);
        pause = BACKOFF[attempt] as number;
        attempt += 1;
      }
      await this.#options.wait(pause, signal);
      pause = Math.min(pause * 1.5, 2_000);
    }
  }

  /** Whether every byte has been acknowledged. */
  get complete(): boolean {
    return this.#complete;
  }

  /**
   * Tells the intake to forget the upload. `false` if it cannot any more: every byte was on its way already when somebody
   * cancelled, and the bundle is admitted. Asks again while the intake is still busy with what arrived. Any other failure is
   * left alone: unfinished uploads expire.
   */
  async remove(): Promise<boolean> {
    const address = this.#address;
    const { signal } = new AbortController();
    for (const pause of [...BACKOFF, 0]) {
      if (address === null) break;
      const response = await this.#request(address, { method: 'DELETE' }, signal).catch(() => null);
      if (response?.status === 403) return false;
      if (response?.status !== 423) break;
      await this.#options.wait(pause, signal);
    }
    this.#address = null;
    this.#complete = false;
    return true;
  }

  async #create(signal: AbortSignal): Promise<number> {
    const response = await this.#request(
      this.#options.endpoint,
      {
        method: 'POST',
        headers: {
          'Upload-Length': String(this.#options.bytes.length),
          'Upload-Metadata': `filetype ${btoa('application/zip')}`,
        },
      },
      signal,
    );
    const location = response.headers.get('Location');
    if (response.status !== 201 || location === null) throw this.#refusal(response);
    await response.arrayBuffer();
    this.#address = location;
    return 0;
  }

  async #offset(signal: AbortSignal): Promise<number> {
    const response = await this.#request(this.#address as string, { method: 'HEAD' }, signal);
    if (response.status === 404 || response.status === 410) throw new Gone();
    const offset = Number(response.headers.get('Upload-Offset') ?? Number.NaN);
    if (!response.ok || !Number.isSafeInteger(offset) || offset < 0 || offset > this.#options.bytes.length)
      throw this.#refusal(response);
    return offset;
  }

  async #append(offset: number, signal: AbortSignal): Promise<number> {
    const chunk = this.#options.bytes.slice(offset, offset + (this.#options.chunk ?? CHUNK));
    const response = await this.#request(
      this.#address as string,
      {
        method: 'PATCH',
        headers: {
          'Content-Type': 'application/offset+octet-stream',
          'Upload-Offset': String(offset),
          'Upload-Checksum': `sha256 ${await sha256Base64(chunk)}`,
        },
        body: chunk,
      },
      signal,
    );
    if (response.status === 404 || response.status === 410) throw new Gone();
    // The intake holds another number of bytes than we thought: ask it, and go on from there.
    if (response.status === 409) throw new Transient('offset');
    if (response.status === 460) throw new Transient('checksum');
    const next = Number(response.headers.get('Upload-Offset') ?? Number.NaN);
    if (!response.ok || next !== offset + chunk.length) throw this.#refusal(response);
    return next;
  }

  async #request(address: string, init: RequestInit, signal: AbortSignal): Promise<Response> {
    const limited = new AbortController();
    const stop = (): void => limited.abort();
    const timer = setTimeout(stop, REQUEST_LIMIT);
    signal.addEventListener('abort', stop);
    try {
      signal.throwIfAborted();
      return await this.#options.fetch(address, {
        ...init,
        headers: { ...init.headers, 'Tus-Resumable': '1.0.0' },
        signal: limited.signal,
        cache: 'no-store',
        credentials: 'omit',
        redirect: 'error',
        referrerPolicy: 'no-referrer',
      });
    } catch (error) {
      if (signal.aborted) throw new DOMException('stopped', 'AbortError');
      if (error instanceof UploadError) throw error;
      throw new Transient('unreachable');
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
    }
  }

  #refusal(response: Response): Error {
    switch (response.status) {
      case 413:
        return new UploadError('too-large');
      case 507:
        return new UploadError('store-full');
      case 429:
      case 423:
        return new Transient('busy');
      default:
        return response.status >= 500 || response.ok
          ? new Transient('intake-error')
          : new UploadError('rejected');
    }
  }
}
