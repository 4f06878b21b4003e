// A table of 100,000 rows and 20 columns under a policy by column, in the browser's engine (wasm in Node, which runs it as
// Chromium does): opened, decided by the policy, scrubbed and searched again. Prints a section of docs/benchmarks.md.
import { loadEngine } from '../tests/engine.mjs';

const engine = await loadEngine();

const ROWS = 100_000;
const ROW = 10;
const table = Buffer.from(tableText());
const policy = JSON.stringify({
  policy: 'scrubjay-policy/1',
  name: 'by-column',
  version: '1',
  subject: { columns: ['patient'] },
  rules: [
    { columns: ['patient', 'name'], as: 'PERSON', operator: 'placeholder' },
    { columns: ['kennitala'], as: 'IS_KENNITALA', operator: 'pseudonym' },
    { columns: ['born'], as: 'DATE_OF_BIRTH', operator: 'generalise', to: 'year' },
    { columns: ['street'], as: 'STREET_ADDRESS', operator: 'remove' },
    { columns: ['zip'], as: 'POSTAL_CODE', operator: 'generalise', to: 'zip3' },
    { columns: ['phone', 'mail'], as: 'OTHER', operator: 'mask' },
    { columns: ['admitted', 'discharged'], as: 'DATE_TIME', operator: 'date-shift' },
  ],
});

const speeds = [];
for (let pass = 0; pass < 3; pass += 1) {
  const session = new engine.Session(JSON.stringify({ words: [], policy, key: '07'.repeat(32) }));
  let start = performance.now();
  const document = session.open('csv', table);
  let spent = performance.now() - start;
  const rows = session.findings(document);
  for (let at = 0; at < rows.length; at += ROW) if (rows[at + 9] === 0) session.decide(document, at / ROW, 1);
  start = performance.now();
  if (session.scrub(document) !== 0) throw new Error('something was found in the scrubbed table');
  spent += performance.now() - start;
  speeds.push(table.length / 1e3 / spent);
  session.free();
}

const [first, ...later] = speeds;
console.log(`
## A table under a policy by column

${ROWS.toLocaleString('en')} rows, 20 columns, ${(table.length / 1e6).toFixed(1)} MB, ten of the columns taken whole, the others searched (names as well);
\`node benches/policy-table.mjs\`: opened, scrubbed and searched again at ${first.toFixed(1)} MB/s the first time, when the engine is still being
compiled, and ${Math.max(...later).toFixed(1)} MB/s after that (bar: 10).`);

/** Invented patients; the same every time. */
function tableText() {
  let state = 1;
  const below = (count) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) % count;
  };
  const one = (list) => list[below(list.length)];
  const two = (number) => String(number).padStart(2, '0');
  const day = (year) => `${year}-${two(1 + below(12))}-${two(1 + below(28))}`;
  const first = ['Anna', 'Jón', 'Guðrún', 'Sigurður', 'Maria', 'John', 'Emma', 'Ólafur'];
  const last = ['Jónsdóttir', 'Smith', 'Sigurðsson', 'Hansen', 'Brown'];
  const columns = {
    patient: (row) => 100_000 + row,
    name: () => `${one(first)} ${one(last)}`,
    kennitala: () => `${two(1 + below(28))}${two(1 + below(12))}${two(below(100))}-${String(below(10_000)).padStart(4, '0')}`,
    born: () => day(1940 + below(60)),
    sex: () => one(['F', 'M']),
    street: () => `Laugavegur ${1 + below(120)}`,
    town: () => one(['Reykjavík', 'Akureyri', 'Oslo', 'Springfield']),
    zip: () => 10_000 + below(80_000),
    phone: () => `${500 + below(300)}-${String(below(10_000)).padStart(4, '0')}`,
    mail: () => `p${below(100_000)}@example.org`,
    admitted: () => day(2023),
    discharged: () => day(2024),
    department: () => `ward ${1 + below(9)}`,
    diagnosis: () => one(['J45', 'E11', 'I10', 'F32', 'M54']),
    weight: () => `${50 + below(60)}.${below(10)}`,
    height: () => 150 + below(50),
    pressure: () => `${100 + below(60)}/${60 + below(40)}`,
    visits: () => below(20),
    note: () => one(['no complaints', 'follow up in two weeks', 'referred to physiotherapy', 'stable']),
    balance: () => below(100_000),
  };
  const makers = Object.values(columns);
  const lines = [Object.keys(columns).join(',')];
  for (let row = 0; row < ROWS; row += 1) lines.push(makers.map((make) => make(row)).join(','));
  return `${lines.join('\n')}\n`;
}
