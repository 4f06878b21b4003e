// A small WebDriver client (W3C, plain HTTP). Firefox and WebKitGTK are driven through it, so that the only
// package this suite needs is the one that drives Chromium.

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** Key names used by the tests, as WebDriver's code points. */
const KEYS = {
  Enter: '\uE007', Tab: '\uE004', Escape: '\uE00C', Space: ' ', Backspace: '\uE003', Delete: '\uE017',
  ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015', Home: '\uE011', End: '\uE010',
  Shift: '\uE008', Control: '\uE009', Alt: '\uE00A',
};

export class WebDriver {
  #base; #session = null; #realm = 'shell';

  /** @param {string} base address of the driver program, for example http://127.0.0.1:4444 */
  constructor(base) { this.#base = base; }

  async #call(method, path, body, ms = 75_000) {
    const response = await fetch(this.#base + path, {
      method,
      headers: { 'content-type': 'application/json' },
      body: method === 'POST' ? JSON.stringify(body ?? {}) : undefined,
      signal: AbortSignal.timeout(ms),
    }).catch((error) => { throw error.name === 'TimeoutError' ? new Error(`${method} ${path.replace(/\/session\/[^/]+/, '')} was never answered`) : error; });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${method} ${path.replace(/\/session\/[^/]+/, '')}: ${value?.error}: ${value?.message}`);
    return value;
  }
  #in(method, path, body) { return this.#call(method, `/session/${this.#session}${path}`, body); }

  /** Starts the browser within `ms` milliseconds; answers its capabilities. */
  async start(capabilities, ms = 60_000) {
    const answer = await this.#call('POST', '/session', { capabilities: { alwaysMatch: capabilities } }, ms);
    this.#session = answer.sessionId;
    await this.#in('POST', '/timeouts', { script: 60_000, pageLoad: 30_000, implicit: 0 });
    return answer.capabilities;
  }

  async goto(url) { await this.#in('POST', '/frame', { id: null }); this.#realm = 'shell'; await this.#in('POST', '/url', { url }); }

  /** Goes on in a fresh tab, as a person does when a page has crashed. */
  async newTab() {
    const { handle } = await this.#in('POST', '/window/new', { type: 'tab' });
    await this.#in('DELETE', '/window').catch(() => {});
    await this.#in('POST', '/window', { handle });
    this.#realm = 'shell';
  }

  async title() { return this.#in('GET', '/title'); }

  // The shell is the top page, the work page the one frame in it.
  async #enter(realm) {
    if (realm === this.#realm) return;
    await this.#in('POST', '/frame', { id: null });
    this.#realm = 'shell';
    if (realm === 'work') {
      const frame = await this.#execute('return document.querySelector("iframe") ?? null');
      if (!frame) throw new Error('the page has no frame yet');
      await this.#in('POST', '/frame', { id: frame });
      this.#realm = 'work';
    }
  }

  #execute(script, args = []) { return this.#in('POST', '/execute/sync', { script, args }); }

  /** Runs the body of an async function in a realm; `args` is its argument list, the answer crosses as JSON. */
  async run(realm, body, ...args) {
    await this.#enter(realm);
    const answer = await this.#in('POST', '/execute/async', {
      script: `const done = arguments[arguments.length - 1]; const args = [...arguments].slice(0, -1);
        (async () => { ${body} })().then(value => done({ value }), error => done({ error: String(error) }));`,
      args,
    });
    if (answer.error) throw new Error(answer.error);
    return answer.value ?? null;
  }

  async #all(realm, testid) {
    await this.#enter(realm);
    return this.#execute('return [...document.querySelectorAll(arguments[0])]', [`[data-testid="${testid}"]`]);
  }
  async #one(realm, testid, nth) {
    const found = await this.#all(realm, testid);
    if (!found[nth]) throw new Error(`no [data-testid=${testid}] number ${nth} in the ${realm} page`);
    return found[nth];
  }

  async count(realm, testid) { return (await this.#all(realm, testid)).length; }
  /** What `expression` says of the element `e`, looked up and asked in one step: the page may draw itself anew between two. */
  async #read(realm, testid, nth, expression, ...args) {
    await this.#enter(realm);
    return this.#execute(
      `const [selector, nth, ...args] = arguments; const e = document.querySelectorAll(selector)[nth];
       return e ? { value: ${expression} } : null;`,
      [`[data-testid="${testid}"]`, nth, ...args]);
  }
  async #readOne(realm, testid, nth, expression, ...args) {
    const answer = await this.#read(realm, testid, nth, expression, ...args);
    if (!answer) throw new Error(`no [data-testid=${testid}] number ${nth} in the ${realm} page`);
    return answer.value ?? null;
  }

  async visible(realm, testid, nth = 0) {
    return (await this.#read(realm, testid, nth, 'e.checkVisibility?.() ?? e.getClientRects().length > 0'))?.value ?? false;
  }
  text(realm, testid, nth = 0) { return this.#readOne(realm, testid, nth, 'e.textContent'); }
  attribute(realm, testid, name, nth = 0) { return this.#readOne(realm, testid, nth, 'e.getAttribute(args[0])', name); }
  value(realm, testid, nth = 0) {
    return this.#readOne(realm, testid, nth, 'e.type === "checkbox" || e.type === "radio" ? e.checked : e.value');
  }
  enabled(realm, testid, nth = 0) {
    return this.#readOne(realm, testid, nth, '!e.disabled && e.getAttribute("aria-disabled") !== "true"');
  }
  async click(realm, testid, nth = 0) {
    await this.#clickOn(await this.#one(realm, testid, nth));
  }
  /** Clicks where nothing moves any more: a message above that goes away moves all below it, and WebDriver would click beside it. */
  async #clickOn(element) {
    await this.#execute(
      `const e = arguments[0]; const frame = () => new Promise(requestAnimationFrame);
       const place = () => { const { x, y } = e.getBoundingClientRect(); return x + ' ' + y; };
       return (async () => {
         e.scrollIntoView({ block: "center" });
         for (let before; before !== place();) { before = place(); await frame(); }
       })();`, [element]);
    await this.#in('POST', `/element/${element[ELEMENT]}/click`);
  }
  async type(realm, testid, text, nth = 0) {
    const element = await this.#one(realm, testid, nth);
    await this.#in('POST', `/element/${element[ELEMENT]}/clear`);
    // Click and press keys, as a person does: WebKit's own "send keys" holds fields inside a frame for not focusable.
    await this.#clickOn(element);
    await this.#press([...text].map((character) => [character]));
  }
  async choose(realm, testid, value, nth = 0) {
    await this.#execute(
      'const e = arguments[0]; e.value = arguments[1]; e.dispatchEvent(new Event("input", { bubbles: true, composed: true })); e.dispatchEvent(new Event("change", { bubbles: true, composed: true }))',
      [await this.#one(realm, testid, nth), value]);
  }
  /** Gives files to an `<input type=file>`, which is how WebDriver stands in for the file picker. */
  async setFiles(realm, testid, paths) {
    const element = await this.#one(realm, testid, 0);
    await this.#in('POST', `/element/${element[ELEMENT]}/value`, { text: paths.join('\n') });
  }
  async focus(realm, testid, nth = 0) { await this.#execute('arguments[0].focus()', [await this.#one(realm, testid, nth)]); }

  /** Presses keys one after the other; `Shift+Tab` holds Shift. */
  async keys(...names) {
    await this.#press(names.map((name) => (name === '+' ? ['+'] : name.split('+').map((part) => KEYS[part] ?? part))));
  }
  async #press(chords) {
    const actions = chords.flatMap((chord) => [
      ...chord.map((value) => ({ type: 'keyDown', value })),
      ...[...chord].reverse().map((value) => ({ type: 'keyUp', value })),
    ]);
    await this.#in('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  async screenshot() { return Buffer.from(await this.#in('GET', '/screenshot'), 'base64'); }

  async resize(width, height) { await this.#in('POST', '/window/rect', { width, height }); }

  async stop() { if (this.#session) { await this.#call('DELETE', `/session/${this.#session}`).catch(() => {}); this.#session = null; } }
}
