// Stands in for the work page's script. It tries everything that leaves the document alone, lets the worker do the same,
// and then, in a load of its own for each, every navigation. What was tried is noted before it is tried, so that it
// goes on with the next one should an attempt take the whole page with it. The last load tells what was tried.
/* global anywhere, inDocument, byNavigation, scripts, tryAll */
const memory = JSON.parse(localStorage.getItem('tried') ?? '{"document":{},"worker":{},"model":{},"navigation":{}}');
const note = () => localStorage.setItem('tried', JSON.stringify(memory));
const tell = (stage) => { note(); document.body.dataset.tried = JSON.stringify(memory); document.body.dataset.stage = stage; };
const navigation = Object.keys(byNavigation).find((name) => !memory.navigation[name]);
/* global SETTINGS */
if (parent !== top) {
  // A frame that one of the attempts opened.
} else if (SETTINGS.kept && !memory.kept) {
  // The first load is only for the service workers to get ready; the next one is theirs.
  await globalThis.scrubjayOffline.kept();
  memory.kept = true;
  // The one of the shell was begun at the same time.
  await new Promise((done) => setTimeout(done, 2000));
  tell('next');
} else if (!memory.documentDone) {
  await tryAll({ ...anywhere, ...inDocument }, memory.document, note);
  // Some need a moment to leave.
  await new Promise((done) => setTimeout(done, 1000));
  memory.documentDone = true;
  tell('next');
} else if (!memory.workerDone || !memory.modelDone) {
  const realm = memory.workerDone ? 'model' : 'worker';
  // A worker that takes the page with it is not started again.
  memory[`${realm}Done`] = true;
  note();
  const worker = new Worker(scripts.createScriptURL(realm === 'model' ? '/model.worker.js' : '/engine.worker.js'), { type: 'module' });
  await new Promise((done) => {
    worker.onmessage = ({ data }) => { memory[realm] = data.tried; note(); if (data.done) setTimeout(done, 1000); };
    worker.onerror = done;
    setTimeout(done, 15_000);
  });
  tell('next');
} else if (navigation) {
  memory.navigation[navigation] = 'tried';
  tell('leaving');
  setTimeout(() => { try { byNavigation[navigation](navigation); } catch { /* refused */ } }, 50);
} else tell('last');
