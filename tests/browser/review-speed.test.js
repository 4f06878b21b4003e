// How Review bears a text of 10 MB with 50,000 findings: opening, scrolling, one decision, five thousand at once.

import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { Chromium } from './harness/chromium.js';
import { Page } from './harness/page.js';
import { onStage, until } from './harness/stage.js';

const FINDINGS = 50_000;
/** So many places hold one and the same value. */
const SAME = 5_000;

function bigText() {
  const filler = 'The parrot sat on the wall of the old harbour and said nothing at all, while rain fell on the boats and the nets. ';
  const lines = [];
  for (let at = 0; at < FINDINGS; at += 1) {
    const value = at % (FINDINGS / SAME) === 0 ? 'same.person@mail.example' : `person.${at}@mail.example`;
    lines.push(`${filler}Write to ${value} about it. ${filler.slice(0, 52)}\n`);
  }
  return lines.join('');
}

test('10 MB with 50,000 findings', { timeout: 300_000 }, onStage({}, async (stage, t) => {
  const browser = await stage.open(Chromium);
  const page = new Page(browser, stage);
  await page.open();
  const folder = await stage.folder('review-speed');
  const text = bigText();
  assert.ok(text.length > 9_900_000, `${text.length}`);
  await writeFile(join(folder, 'big.txt'), text);
  const run = (body, ...args) => browser.run('work', body, ...args);
  await page.addFiles(join(folder, 'big.txt'));
  const [big] = await page.allRead(120_000);
  assert.equal(big.findings, FINDINGS);

  // Opening: from the click to the first mark on the screen.
  const opening = await run(`
    const start = performance.now();
    document.querySelector('[data-testid=add-next]').click();
    while (!document.querySelector('mark[data-current]')) await new Promise((done) => requestAnimationFrame(done));
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
    return performance.now() - start;`);

  /** Longest time between two frames while the reader scrolls by wheel steps and by leaps. */
  const frames = await run(`
    const pane = document.querySelector('[data-testid=review-text]');
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const gaps = [];
    let last = await frame();
    const step = async (change) => { change(); const now = await frame(); gaps.push(now - last); last = now; };
    for (let at = 0; at < 120; at += 1) await step(() => { pane.scrollTop += 240; });
    for (let at = 0; at < 40; at += 1) await step(() => { pane.scrollTop = pane.scrollHeight * ((at * 7919) % 1000) / 1000; });
    for (let at = 0; at < 40; at += 1) await step(() => { pane.scrollTop += pane.clientHeight; });
    return { longest: Math.max(...gaps), late: gaps.filter((gap) => gap > 50).length, count: gaps.length };`);

  /** From the key to the next frame in which the page has answered. */
  const timed = (act) => run(`
    const start = performance.now();
    ${act}
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
    return performance.now() - start;`);
  const key = (name) => timed(`(document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key: ${JSON.stringify(name)}, bubbles: true }));`);
  const press = (testid) => timed(`document.querySelector('[data-testid="${testid}"]').click();`);
  const decisions = [];
  for (let at = 0; at < 20; at += 1) decisions.push(await key(at % 2 === 0 ? 'a' : 'k'));
  const undo = await key('u');
  // All with one value: the dialog with its count and preview, and the decision.
  for (let at = 0; at < 10; at += 1) await key('u');
  await run(`document.querySelector('[data-testid=review-text]').scrollTop = 0`);
  await until('the first mark', () => run(`return document.querySelector('mark[data-finding="10"]') !== null`));
  await run(`document.querySelector('mark[data-finding="10"]').click()`);
  const dialog = await key('s');
  const same = Number(await page.attribute('bulk-count', 'data-count'));
  const many = await press('bulk-redact');
  await until('them to be decided', async () => (await page.undecided()) < FINDINGS - 100);
  const undoMany = await key('u');
  await until('them to be undecided again', async () => (await page.undecided()) > FINDINGS - 100);
  await page.click('redact-all-files');
  const all = await press('redact-all-confirm');
  await until('all to be decided', async () => (await page.undecided()) === 0);
  const undoAll = await key('u');
  const memory = await browser.memory();
  const round = (value) => Math.round(value);
  decisions.sort((a, b) => a - b);
  t.diagnostic(`open ${round(opening)} ms; ${frames.count} frames, longest ${round(frames.longest)} ms, ${frames.late} over 50 ms; `
    + `decision ${round(decisions[10])} ms (slowest ${round(decisions.at(-1))}); undo ${round(undo)} ms; `
    + `dialog for ${same} of one value ${round(dialog)} ms, their decision ${round(many)} ms, its undo ${round(undoMany)} ms; all ${FINDINGS}: ${round(all)} ms, undo ${round(undoAll)} ms; `
    + `memory of the page's process ${round(memory / 1e6)} MB`);
  assert.ok(opening < 3_000, `opening took ${opening} ms`);
  assert.ok(frames.longest < 100, `a frame took ${frames.longest} ms`);
  assert.ok(decisions.at(-1) < 100, `a decision took ${decisions.at(-1)} ms`);
  for (const [what, took] of Object.entries({ undo, dialog, many, undoMany, all, undoAll })) assert.ok(took < 100, `${what} took ${took} ms`);
  assert.ok(memory < 600e6, `${memory} bytes`);
}));
