import { describe, expect, it } from 'vitest';
import { translator } from '../src/locale/strings';
import {
  buttonsFor,
  type PanelState,
  quarterPassed,
  receiptLines,
  refusalText,
  statusText,
} from '../src/shell/panel';

const t = translator('en');
const state = (change: Partial<PanelState>): PanelState => ({
  phase: 'idle',
  code: null,
  sent: 0,
  total: 100,
  sha256: 'ab',
  refusals: [],
  refusedHere: false,
  ...change,
});

describe('the Send panel', () => {
  it('offers the buttons that make sense', () => {
    expect(buttonsFor(state({}))).toEqual(['start']);
    expect(buttonsFor(state({ sha256: null }))).toEqual([]);
    expect(buttonsFor(state({ phase: 'uploading' }))).toEqual(['pause', 'cancel']);
    expect(buttonsFor(state({ phase: 'paused' }))).toEqual(['resume', 'cancel']);
    expect(buttonsFor(state({ phase: 'failed' }))).toEqual(['retry', 'cancel']);
    for (const phase of ['checking', 'admitted', 'refused'] as const)
      expect(buttonsFor(state({ phase }))).toEqual([]);
  });

  it('says that sending needs a network where there is none', () => {
    expect(statusText(state({}), 'en', t, false)).toContain('Sending needs one');
    expect(statusText(state({}), 'en', t)).not.toContain('network');
    expect(statusText(state({ phase: 'failed', code: 'unreachable' }), 'en', t)).toContain(
      'Sending needs a network',
    );
  });

  it('tells the two checks apart, and the failures', () => {
    expect(statusText(state({ phase: 'checking', sha256: null }), 'en', t)).toContain('before it may go');
    expect(statusText(state({ phase: 'checking' }), 'en', t)).toContain('receiving side');
    expect(statusText(state({ phase: 'failed', code: 'store-full' }), 'en', t)).toContain('no room');
    expect(statusText(state({ phase: 'failed', code: 'of tomorrow' }), 'en', t)).toContain('fault');
  });

  it('gives reasons in our words or in those of the core', () => {
    expect(refusalText({ code: 'residual', message: 'x', count: 3 }, 'en', t)).toMatch(/Personal data.*×3/);
    expect(refusalText({ code: 'new-code', message: 'words of the core' }, 'en', t)).toBe(
      'words of the core',
    );
  });

  it('speaks at each quarter, once', () => {
    const spoken = [0, 10, 26, 40, 51, 75, 99, 100].map((now, index, all) =>
      quarterPassed(all[index - 1] ?? 0, now, 100),
    );
    expect(spoken.filter((quarter) => quarter !== null)).toEqual([25, 50, 75, 100]);
    expect(quarterPassed(0, 0, 0)).toBe(null);
  });

  it('shows the receipt', () => {
    const lines = receiptLines(
      {
        receipt: 'scrubjay-receipt/1',
        contributionId: 'urn:uuid:1',
        words: 1234,
        tier: 'open',
        receivedAt: '2026-11-23T04:00:00Z',
      },
      'en',
      t,
    );
    expect(lines.map(({ field }) => field)).toEqual(['contributionId', 'receivedAt', 'words', 'tier']);
    expect(lines.map(({ value }) => value)).toContain('1,234');
  });
});
