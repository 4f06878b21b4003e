// Closes a run with one plain line that people and CI read: how many tests passed and failed.

export default async function* countReporter(events) {
  const count = { passed: 0, failed: 0, skipped: 0 };
  for await (const event of events) {
    if ((event.type !== 'test:pass' && event.type !== 'test:fail') || event.data.details?.type === 'suite') continue;
    // A whole file is reported as a test as well when it is run by itself in a process.
    if (event.data.name === event.data.file) continue;
    if (event.data.skip !== undefined) count.skipped += 1;
    else if (event.type === 'test:pass') count.passed += 1;
    else count.failed += 1;
  }
  yield `\n${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped\n`;
}
