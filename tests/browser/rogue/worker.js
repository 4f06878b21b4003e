// Stands in for the engine worker and for the model worker.
/* global anywhere, tryAll */
// Started by one of the attempts, with a query, it does nothing: else workers would start workers without end.
if (location.search === '') {
  const tried = {};
  await tryAll(anywhere, tried, () => postMessage({ tried }));
  postMessage({ tried, done: true });
}
