// WebKitGTK's MiniBrowser through WebKitWebDriver, on a virtual screen.

import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts } from './ports.js';
import { Program } from './program.js';
import { WebDriver } from './webdriver.js';

const LIBRARIES = '/usr/lib/x86_64-linux-gnu';

function miniBrowser() {
  if (process.env.SCRUBJAY_WEBKIT) return process.env.SCRUBJAY_WEBKIT;
  for (const folder of readdirSync(LIBRARIES).filter((name) => name.startsWith('webkit2gtk-4.')).sort().reverse()) {
    const path = join(LIBRARIES, folder, 'MiniBrowser');
    if (existsSync(path)) return path;
  }
  throw new Error(`no MiniBrowser under ${LIBRARIES}/webkit2gtk-4.*: install webkit2gtk-driver (scripts/setup-test.sh does)`);
}

export class WebKit extends WebDriver {
  engine = 'WebKitGTK';
  #driver; #screen;

  /** Same options as `Chromium.open`. */
  static async open(options) {
    // Now and then, on a busy machine, the driver never hears from the browser that it has started.
    for (let tries = 1; ; tries++) {
      try { return await WebKit.#open(options, tries); } catch (error) { if (tries === 5) throw error; }
    }
  }

  static async #open({ sink, direct, width = 1280, height = 900 }, tries) {
    const profile = await mkdtemp(join(tmpdir(), 'scrubjay-webkit-'));
    const screen = new Program('Xvfb', ['-displayfd', '1', '-screen', '0', `${Math.max(width, 1280)}x${Math.max(height, 1000)}x24`, '-nolisten', 'tcp']);
    const [, display] = await screen.line(/^(\d+)\n/m);
    const [port] = await freePorts(1);
    const driver = new Program('WebKitWebDriver', [`--port=${port}`], {
      env: {
        ...process.env, DISPLAY: `:${display}`, HOME: profile, XDG_CACHE_HOME: profile, XDG_DATA_HOME: profile, XDG_CONFIG_HOME: profile,
        // WebKit's own process sandbox needs user namespaces, which a container or a CI machine may not give.
        WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
        NO_AT_BRIDGE: '1', GDK_BACKEND: 'x11', LIBGL_ALWAYS_SOFTWARE: '1',
      },
    });
    const browser = new WebKit(`http://127.0.0.1:${port}`);
    browser.#driver = driver;
    browser.#screen = screen;
    browser.profile = profile;
    try {
      const capabilities = await untilItListens(() => browser.start({
        'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
        proxy: { proxyType: 'manual', httpProxy: `127.0.0.1:${sink}`, sslProxy: `127.0.0.1:${sink}`, noProxy: direct.map((port) => `127.0.0.1:${port}`) },
      }, 2_000 + 3_000 * tries));
      browser.version = capabilities.browserVersion;
      await browser.resize(width, height);
      return browser;
    } catch (error) {
      await browser.close();
      await browser.discard();
      throw error;
    }
  }

  console() { return this.#driver.output; }
  requests() { return ''; }
  async close() { await this.stop(); await this.#driver.stop(); await this.#screen.stop(); return Buffer.alloc(0); }
  async discard() { await rm(this.profile, { recursive: true, force: true, maxRetries: 20 }); }
}

// WebKitWebDriver says nothing when it is ready.
async function untilItListens(connect) {
  for (let tries = 0; ; tries++) {
    try { return await connect(); } catch (error) {
      if (tries > 50 || error.cause?.code !== 'ECONNREFUSED') throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
