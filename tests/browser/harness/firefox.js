// Debian's Firefox ESR through geckodriver.

import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts } from './ports.js';
import { Program } from './program.js';
import { WebDriver } from './webdriver.js';

const PATH = process.env.SCRUBJAY_FIREFOX ?? '/usr/bin/firefox-esr';

export class Firefox extends WebDriver {
  engine = 'Firefox';
  #driver;

  /** Same options as `Chromium.open`. */
  static async open({ sink, direct, width = 1280, height = 900, dark = false }) {
    const profile = await mkdtemp(join(tmpdir(), 'scrubjay-firefox-'));
    const [port, marionette] = await freePorts(2);
    // A profile folder given by name is left in place when the session ends; a test looks into it then.
    await mkdir(join(profile, 'profile'));
    const driver = new Program('geckodriver', ['--port', String(port), '--marionette-port', String(marionette)],
      { env: { ...process.env, HOME: profile, MOZ_HEADLESS: '1' } });
    await driver.line(/Listening on/);
    const browser = new Firefox(`http://127.0.0.1:${port}`);
    browser.#driver = driver;
    browser.profile = profile;
    const capabilities = await browser.start({
      'moz:firefoxOptions': {
        binary: PATH,
        args: ['-headless', '-profile', join(profile, 'profile')],
        prefs: {
          'network.proxy.type': 1,
          'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': sink,
          'network.proxy.ssl': '127.0.0.1', 'network.proxy.ssl_port': sink,
          'network.proxy.allow_hijacking_localhost': true,
          'network.proxy.no_proxies_on': direct.map((port) => `127.0.0.1:${port}`).join(','),
          'devtools.console.stdout.content': true,
          'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
          'browser.download.folderList': 2, 'browser.download.dir': profile,
          // Firefox's own calls home are not what these tests are about.
          'toolkit.telemetry.enabled': false, 'datareporting.healthreport.uploadEnabled': false, 'app.normandy.enabled': false,
          'browser.safebrowsing.malware.enabled': false, 'browser.safebrowsing.phishing.enabled': false,
        },
      },
    });
    browser.version = capabilities.browserVersion;
    await browser.resize(width, height);
    return browser;
  }

  console() { return this.#driver.output; }
  requests() { return ''; }
  async close() { await this.stop(); await this.#driver.stop(); return Buffer.alloc(0); }
  async discard() { await rm(this.profile, { recursive: true, force: true, maxRetries: 20 }); }
}
