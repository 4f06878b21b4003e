// Writes the names that @faker-js/faker has in scripts other than Latin: locale, kind, name. `node scripts.mjs > fk.tsv` in the
// folder that holds the unpacked package as `package`.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const { allLocales } = await import(pathToFileURL(resolve('package/dist/index.js')).href);
const flat = (names) => (!names ? [] : Array.isArray(names) ? names : Object.values(names).flat());
for (const [locale, { person }] of Object.entries(allLocales)) {
  for (const kind of ['first', 'last']) {
    const names = flat(person?.[`${kind}_name`]).map((name) => (typeof name === 'string' ? name : name.value));
    for (const name of new Set(names)) {
      if (/[^\u0000-\u036f\u1e00-\u20ff]/.test(name)) console.log(`${locale}\t${kind}\t${name}`);
    }
  }
}
