// What axe finds wrong with a page: WCAG 2.2 A and AA, and its own best practices.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The violations in one document, one line each: the rule, and which elements. Only in Chromium, through its debugger: the page's own policy forbids scripts. */
export async function violations(browser, realm) {
  const frame = realm === 'shell' ? browser.page.mainFrame() : browser.page.mainFrame().childFrames()[0];
  await frame.evaluate(`{ const module = undefined, exports = undefined, define = undefined; ${source} }`);
  const found = await frame.evaluate(`(async () => {
    const { violations } = await window.axe.run(document, {
      resultTypes: ['violations'], iframes: false,
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
    });
    return violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 4).map(({ html, any, all, none }) => html.slice(0, 150) + ' ' + ([...any, ...all, ...none][0]?.message ?? '')).join(' | '));
  })()`);
  return found;
}
