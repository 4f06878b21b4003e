// The page as a person uses it: one method for each thing they do. Test ids are listed in www/README.md.

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { until } from './stage.js';

export const CONTRIBUTOR = {
  'consent-name': 'Landsbókasafn Dæmis',
  'consent-reference': 'Samningur 2026-11',
  'consent-contact': 'gogn@safn.example',
};

export class Page {
  /** @param {import('./chromium.js').Chromium} browser @param {import('./stage.js').Stage} stage */
  constructor(browser, stage) { this.browser = browser; this.stage = stage; }

  async open() {
    await this.browser.goto(`${this.stage.shell.origin}/`);
    await until('the page to be ready', () => this.browser.run('work', 'return document.body.dataset.ready === "true"'), 30_000);
  }

  click(testid, nth) { return this.browser.click('work', testid, nth); }
  text(testid, nth) { return this.browser.text('work', testid, nth); }
  attribute(testid, name, nth) { return this.browser.attribute('work', testid, name, nth); }
  count(testid) { return this.browser.count('work', testid); }
  visible(testid, nth) { return this.browser.visible('work', testid, nth); }

  // --- Add ----------------------------------------------------------------------------------------------------

  async addFiles(...paths) {
    const before = await this.count('file-row');
    await this.browser.setFiles('work', 'file-input', paths);
    await until('the files to be listed', async () => (await this.count('file-row')) >= before + paths.length, 30_000);
  }

  /** Writes files of these names and bytes into a folder and adds them. */
  async addFilesOf(folder, files) {
    for (const { name, buffer } of files) await writeFile(join(folder, name), buffer);
    await this.addFiles(...files.map(({ name }) => join(folder, name)));
  }

  async removeFile(nth) {
    const before = await this.count('file-row');
    await this.click('file-remove', nth);
    await until('the file to be gone', async () => (await this.count('file-row')) < before);
  }

  /** The rows of the file list: `{ name, state, findings, code, text }`, on the screen or not. */
  files() {
    return this.browser.run('work', `return [...document.querySelectorAll('[data-testid=file-row]')].map((row) => ({
      name: row.dataset.name, state: row.dataset.state, findings: Number(row.dataset.findings ?? 0), code: row.dataset.code ?? null,
      text: row.textContent.replace(/\\s+/g, ' ').trim() }))`);
  }

  /** Waits until no file is waiting or being read; answers the rows. */
  async allRead(ms = 60_000) {
    return until('the files to be read', async () => {
      const files = await this.files();
      return files.length > 0 && files.every((file) => !['waiting', 'reading', 'seeking'].includes(file.state)) && files;
    }, ms);
  }

  async words(...words) {
    await this.browser.type('work', 'words', words.join('\n'));
    // The list takes effect when its field is left.
    await this.browser.keys('Tab');
  }

  // --- Review -------------------------------------------------------------------------------------------------

  async toReview() {
    await until('going on to be possible', () => this.browser.enabled('work', 'add-next'));
    await this.click('add-next');
    await until('the review', () => this.visible('review-text'));
  }

  /** The marks in the text on show: `{ finding, kind, state, text, current }`. */
  marks() {
    return this.browser.run('work', `return [...document.querySelectorAll('mark[data-finding]')].map((mark) => ({
      finding: mark.dataset.finding, kind: mark.dataset.kind, state: mark.dataset.state, text: mark.textContent,
      current: mark.hasAttribute('data-current') }))`);
  }
  async undecided() { return Number(await this.attribute('undecided-count', 'data-count')); }
  async redactAll() {
    await this.click('redact-all-files');
    await this.click('redact-all-confirm');
    await until('nothing to be undecided', async () => (await this.undecided()) === 0);
  }

  /** Selects a stretch of the text on show as a mouse would, wherever it stands. */
  async select(text) {
    // While a file is opened again there is no text on show, only a note that says so.
    await until('the text to be on show', () => this.visible('review-text'));
    const select = () => this.browser.run('work', `
      const walker = document.createTreeWalker(document.querySelector('[data-testid=review-text]'), NodeFilter.SHOW_TEXT);
      for (let node; (node = walker.nextNode());) {
        const at = node.data.indexOf(args[0]);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at); range.setEnd(node, at + args[0].length);
        const selection = getSelection(); selection.removeAllRanges(); selection.addRange(range);
        return true;
      }
      return false;`, text);
    await until('the text to select to be on show', select);
  }

  /** Marks a stretch of text that no detector found. */
  async addFinding(text, { kind, everywhere = false } = {}) {
    await this.select(text);
    await this.click('add-finding');
    await until('the dialog', () => this.visible('add-text'));
    if (kind) await this.browser.choose('work', 'add-kind', kind);
    if (everywhere !== (await this.browser.value('work', 'add-everywhere'))) await this.click('add-everywhere');
    await this.click('add-confirm');
    await until('the dialog to close', async () => !(await this.visible('add-text')));
  }

  // --- Consent ------------------------------------------------------------------------------------------------

  async toConsent() {
    await this.click('review-next');
    await until('the consent step', () => this.visible('consent-name'));
  }

  async consent({ tier = 'private' } = {}) {
    for (const [field, value] of Object.entries(CONTRIBUTOR)) await this.browser.type('work', field, value);
    await this.browser.choose('work', 'consent-role', 'custodian');
    await this.browser.choose('work', 'consent-basis', 'statutory');
    await this.click(`consent-tier-${tier}`);
    for (const box of ['consent-permit-research', 'consent-has-rights', 'consent-notice-read']) {
      if (!(await this.browser.value('work', box))) await this.click(box);
    }
  }

  // --- Send ---------------------------------------------------------------------------------------------------

  async seal(ms) {
    await this.click('consent-next');
    await this.sealed(ms);
  }

  /** Waits until the bundle is made, checked by the shell and ready to go. */
  async sealed(ms = 30_000) {
    await until('the sealed bundle', () => this.browser.visible('shell', 'send-start'), ms);
    await until('the files of the bundle', async () => (await this.count('bundle-file')) > 0);
  }

  /** Waits for the outgoing text, which is read back from the bundle after it is sealed; answers it, by document. */
  async outgoing() {
    return until('the outgoing text', async () => {
      const texts = await this.browser.run('work', `return [...document.querySelectorAll('[data-testid=outgoing-doc]')].map((doc) => doc.textContent)`);
      return texts.join('') !== '' && texts;
    });
  }

  /** Waits until the send panel of the shell is in one of these states; answers which. */
  async sendState(...states) {
    return until(`sending to be ${states.join(' or ')}`, async () => {
      const state = await this.browser.attribute('shell', 'send-panel', 'data-state');
      return states.includes(state) && state;
    }, 30_000);
  }
  press(testid) { return this.browser.click('shell', testid); }

  /** From the sealed bundle to the receipt. */
  async send() {
    await this.press('send-start');
    await this.sendState('admitted');
    return this.browser.text('shell', 'receipt-id');
  }

  // --- the copies of the page's own files ------------------------------------------------------------------------

  /** Waits until both halves keep their files in the browser. */
  async copiesKept() {
    await until('the files to be kept', async () => (await this.browser.attribute('shell', 'offline-state', 'data-state')) === 'kept', 60_000);
  }

  /** What stands in the browser's cache for each half: `{ name, path, size }`, of every cache that is there. */
  async copies() {
    const list = `
      const kept = [];
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) {
          const bytes = await (await cache.match(request)).arrayBuffer();
          kept.push({ name, path: request.url.replace(location.origin, ''), size: bytes.byteLength });
        }
      }
      return JSON.stringify(kept);`;
    const [shell, work] = [await this.browser.run('shell', list), await this.browser.run('work', list)];
    return { shell: JSON.parse(shell), work: JSON.parse(work) };
  }

  // --- everything a test of leaks looks at ---------------------------------------------------------------------

  /** Everything that both documents keep in any kind of storage, as text; with `copies` what stands in Cache Storage too. */
  async storage({ copies = false } = {}) {
    const dump = `
      const kept = { cookie: document.cookie, title: document.title, address: location.href, history: history.length, state: history.state,
        local: { ...localStorage }, session: { ...sessionStorage }, name: window.name };
      const databases = indexedDB.databases ? await indexedDB.databases() : [];
      kept.databases = [];
      for (const { name } of databases) {
        const db = await new Promise((ok, no) => { const r = indexedDB.open(name); r.onsuccess = () => ok(r.result); r.onerror = () => no(r.error); });
        for (const store of db.objectStoreNames) {
          const all = await new Promise((ok, no) => { const r = db.transaction(store).objectStore(store).getAll(); r.onsuccess = () => ok(r.result); r.onerror = () => no(r.error); });
          kept.databases.push({ name, store, all });
        }
        db.close();
      }
      kept.caches = [];
      for (const name of typeof caches === 'undefined' ? [] : await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) {
          const answer = await cache.match(request);
          kept.caches.push(name, request.url, ...answer.headers, ${copies} ? await answer.text() : '');
        }
      }
      kept.files = [];
      const walk = async (folder, path) => {
        for await (const [name, handle] of folder.entries()) {
          kept.files.push(path + name);
          if (handle.kind === 'directory') await walk(handle, path + name + '/');
          else kept.files.push(await (await handle.getFile()).text());
        }
      };
      try { await walk(await navigator.storage.getDirectory(), '/'); } catch (error) { kept.files.push(error.name); }
      return JSON.stringify(kept);`;
    return `${await this.browser.run('shell', dump)}\n${await this.browser.run('work', dump)}`;
  }
}
