import type { WorkerLike } from '../src/engine/engine';
import type { CallMessage, EngineStart, ReplyMessage } from '../src/engine/protocol';

export const STARTED: EngineStart = { version: '1', wasmSha256: 'ab', kinds: [], detectors: [], roles: [] };

/** A worker that answers `start`, and leaves the other calls to the test. */
export class FakeWorker implements WorkerLike {
  static all: FakeWorker[] = [];
  onmessage: ((event: MessageEvent) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;
  onmessageerror: ((event: MessageEvent) => void) | null = null;
  calls: CallMessage[] = [];
  ended = false;
  constructor(readonly startAnswer: Partial<ReplyMessage> = { ok: true, value: STARTED }) {
    FakeWorker.all.push(this);
  }
  postMessage(message: unknown): void {
    const call = message as CallMessage;
    if (call.method === 'start')
      queueMicrotask(() => this.reply({ ...this.startAnswer, id: call.id } as ReplyMessage));
    else this.calls.push(call);
  }
  terminate(): void {
    this.ended = true;
  }
  reply(message: ReplyMessage): void {
    if (!this.ended) this.onmessage?.({ data: message } as MessageEvent);
  }
}

/** Lets everything happen that waits for nothing. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}
