import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { BACKOFF, TusUpload, UploadError } from '../src/upload/tus';

/** An intake of tus 1.0 in memory, with faults to order. */
class FakeIntake {
  stored: Uint8Array | null = null;
  length = 0;
  offset = 0;
  exists = false;
  requests: { method: string; url: string; headers: Headers }[] = [];
  verdicts: unknown[] = [];
  /** Called before each request is answered: throws for a network fault, or gives another answer. */
  fault: (method: string, count: number) => Response | undefined = () => undefined;

  fetch = async (input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    const method = init.method ?? 'GET';
    const url = String(input);
    const headers = new Headers(init.headers);
    this.requests.push({ method, url, headers });
    init.signal?.throwIfAborted();
    const count = this.requests.filter((request) => request.method === method).length;
    const other = this.fault(method, count);
    if (other) return other;
    expect(headers.get('Tus-Resumable')).toBe('1.0.0');
    if (method === 'POST') {
      this.length = Number(headers.get('Upload-Length'));
      this.stored = new Uint8Array(this.length);
      this.offset = 0;
      this.exists = true;
      return new Response(null, { status: 201, headers: { Location: '/v1/uploads/abc' } });
    }
    if (!this.exists) return new Response(null, { status: 404 });
    if (url.endsWith('/verdict')) return Response.json(this.verdicts.shift() ?? { state: 'checking' });
    if (method === 'HEAD')
      return new Response(null, { status: 200, headers: { 'Upload-Offset': String(this.offset) } });
    if (method === 'DELETE') {
      this.exists = false;
      return new Response(null, { status: 204 });
    }
    const body = new Uint8Array(init.body as ArrayBuffer);
    if (Number(headers.get('Upload-Offset')) !== this.offset) return new Response(null, { status: 409 });
    const digest = createHash('sha256').update(body).digest('base64');
    if (headers.get('Upload-Checksum') !== `sha256 ${digest}`) return new Response(null, { status: 460 });
    this.stored?.set(body, this.offset);
    this.offset += body.length;
    return new Response(null, { status: 204, headers: { 'Upload-Offset': String(this.offset) } });
  };
}

const BYTES = new Uint8Array(25).map((_, index) => index * 7);

let intake: FakeIntake;
let waits: number[];
let sent: number[];

function upload(): TusUpload {
  return new TusUpload({
    endpoint: '/v1/uploads',
    bytes: BYTES,
    fetch: intake.fetch,
    chunk: 10,
    wait: async (milliseconds, signal) => {
      signal.throwIfAborted();
      waits.push(milliseconds);
    },
    onSent: (bytes) => sent.push(bytes),
  });
}

const signal = (): AbortSignal => new AbortController().signal;

async function code(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'no error',
    (error: unknown) => (error instanceof UploadError ? error.code : String(error)),
  );
}

beforeEach(() => {
  intake = new FakeIntake();
  waits = [];
  sent = [];
});

describe('the upload', () => {
  it('sends the bytes in chunks, with their checksums and no name', async () => {
    await upload().send(signal());
    expect(intake.stored).toEqual(BYTES);
    expect(sent).toEqual([0, 10, 20, 25]);
    const created = intake.requests[0];
    expect(created?.headers.get('Upload-Metadata')).toBe(`filetype ${btoa('application/zip')}`);
    expect(waits).toEqual([]);
  });

  it('asks where it stands after a lost answer, and goes on from there', async () => {
    intake.fault = (method, count) => {
      if (method === 'PATCH' && count === 2) throw new TypeError('network');
      return undefined;
    };
    await upload().send(signal());
    expect(intake.stored).toEqual(BYTES);
    expect(intake.requests.map(({ method }) => method)).toEqual([
      'POST',
      'PATCH',
      'PATCH',
      'HEAD',
      'PATCH',
      'PATCH',
    ]);
    expect(waits).toEqual([BACKOFF[0]]);
  });

  it('waits longer each time while the intake is down, then leaves it to the person, who loses nothing', async () => {
    const sending = upload();
    intake.fault = (method, count) => {
      if (method === 'HEAD' || (method === 'PATCH' && count > 1)) throw new TypeError('network');
      return undefined;
    };
    expect(await code(sending.send(signal()))).toBe('unreachable');
    expect(waits).toEqual(BACKOFF);
    expect(intake.offset).toBe(10);
    intake.fault = () => undefined;
    await sending.send(signal());
    expect(intake.stored).toEqual(BYTES);
    expect(intake.requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  it('sends a damaged chunk again, and gives up with a name when it stays damaged', async () => {
    intake.fault = (method, count) =>
      method === 'PATCH' && count === 1 ? new Response(null, { status: 460 }) : undefined;
    await upload().send(signal());
    expect(intake.stored).toEqual(BYTES);
    intake = new FakeIntake();
    intake.fault = (method) => (method === 'PATCH' ? new Response(null, { status: 460 }) : undefined);
    expect(await code(upload().send(signal()))).toBe('checksum');
  });

  it('goes on from the offset that the intake has when the two disagree', async () => {
    intake.fault = (method, count) => {
      if (method === 'PATCH' && count === 2) {
        // The chunk arrived, its answer did not, and the client tries it once more.
        intake.stored?.set(BYTES.subarray(10, 20), 10);
        intake.offset = 20;
        return new Response(null, { status: 409 });
      }
      return undefined;
    };
    await upload().send(signal());
    expect(intake.stored).toEqual(BYTES);
  });

  it('starts again when the upload has expired', async () => {
    intake.fault = (method, count) => {
      if (method === 'PATCH' && count === 2) intake.exists = false;
      return undefined;
    };
    await upload().send(signal());
    expect(intake.stored).toEqual(BYTES);
    expect(intake.requests.filter(({ method }) => method === 'POST')).toHaveLength(2);
  });

  it.each([
    [413, 'too-large'],
    [507, 'store-full'],
    [400, 'rejected'],
  ])('names a refusal with status %i and does not repeat it', async (status, name) => {
    intake.fault = () => new Response(null, { status });
    expect(await code(upload().send(signal()))).toBe(name);
    expect(intake.requests).toHaveLength(1);
  });

  it('stops on a signal and goes on later', async () => {
    const control = new AbortController();
    const sending = upload();
    intake.fault = (method, count) => {
      if (method === 'PATCH' && count === 2) control.abort();
      return undefined;
    };
    // The second chunk still arrives: only its follower is stopped.
    expect(await code(sending.send(control.signal))).toContain('AbortError');
    intake.fault = () => undefined;
    await sending.send(signal());
    expect(intake.stored).toEqual(BYTES);
  });

  it('deletes the upload on cancel, and can send again', async () => {
    const sending = upload();
    await sending.send(signal());
    expect(await sending.remove()).toBe(true);
    expect(intake.exists).toBe(false);
    await sending.send(signal());
    expect(intake.stored).toEqual(BYTES);
  });

  it('asks again while the intake is busy with what arrived, and says when it is too late', async () => {
    const sending = upload();
    await sending.send(signal());
    const answers = [423, 423, 403];
    intake.fault = (method, count) =>
      method === 'DELETE' ? new Response(null, { status: answers[count - 1] ?? 204 }) : undefined;
    expect(await sending.remove()).toBe(false);
    expect(waits.slice(-2)).toEqual([500, 1_000]);
    expect(intake.requests.filter(({ method }) => method === 'DELETE')).toHaveLength(3);
    // The verdict can still be asked for.
    intake.fault = () => undefined;
    intake.verdicts = [{ state: 'admitted', receipt: {} }];
    await sending.send(signal());
    expect(await sending.verdict(signal())).toMatchObject({ state: 'admitted' });
  });
});

describe('the verdict', () => {
  it('asks until there is one', async () => {
    const sending = upload();
    await sending.send(signal());
    intake.verdicts = [{ state: 'checking' }, { state: 'admitted', receipt: { files: 1 } }];
    expect(await sending.verdict(signal())).toEqual({ state: 'admitted', receipt: { files: 1 } });
    expect(waits).toHaveLength(1);
  });

  it('gives the reasons of a refusal', async () => {
    const sending = upload();
    await sending.send(signal());
    intake.verdicts = [{ state: 'refused', reasons: [{ code: 'residual', message: 'm', count: 2 }] }];
    expect(await sending.verdict(signal())).toMatchObject({ reasons: [{ code: 'residual', count: 2 }] });
  });

  it('says when the intake cannot be reached, and asks again later', async () => {
    const sending = upload();
    await sending.send(signal());
    intake.fault = () => {
      throw new TypeError('network');
    };
    expect(await code(sending.verdict(signal()))).toBe('unreachable');
    intake.fault = () => undefined;
    intake.verdicts = [{ state: 'admitted', receipt: {} }];
    await sending.send(signal());
    expect(await sending.verdict(signal())).toMatchObject({ state: 'admitted' });
  });

  it('sends again when the upload is gone', async () => {
    const sending = upload();
    await sending.send(signal());
    intake.exists = false;
    expect(await code(sending.verdict(signal()))).toBe('expired');
    await sending.send(signal());
    intake.verdicts = [{ state: 'admitted', receipt: {} }];
    expect(await sending.verdict(signal())).toMatchObject({ state: 'admitted' });
  });
});
