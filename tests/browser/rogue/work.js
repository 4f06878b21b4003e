// Stands in for the work page's script. The first load tries everything that leaves the document alone, and starts the
// worker; each load after it tries one navigation; the last one tells what was tried.
/* global anywhere, inDocument, byNavigation, scripts, tryAll */
const memory = JSON.parse(sessionStorage.getItem('tried') ?? '{"load":0,"document":{},"worker":{},"navigation":{}}');
const remember = () => sessionStorage.setItem('tried', JSON.stringify(memory));
const navigations = Object.entries(byNavigation);
const load = parent === top ? memory.load++ : 0;
remember();
const finish = (stage) => { document.body.dataset.tried = JSON.stringify(memory); document.body.dataset.load = stage; };
if (parent !== top) {
  // A frame that one of the attempts opened.
} else if (load === 0) {
  const worker = new Worker(scripts.createScriptURL('/engine.worker.js'), { type: 'module' });
  const told = new Promise((done) => { worker.onmessage = (event) => done(event.data.tried); worker.onerror = () => done({}); });
  memory.document = await tryAll({ ...anywhere, ...inDocument });
  memory.worker = await Promise.race([told, new Promise((done) => setTimeout(() => done({}), 15_000))]);
  remember();
  finish('0');
} else if (load <= navigations.length) {
  const [name, way] = navigations[load - 1];
  memory.navigation[name] = 'tried';
  remember();
  document.body.dataset.load = String(load);
  setTimeout(() => { try { way(name); } catch { /* refused */ } }, 50);
} else finish('last');
