// Reads a bundle as a stranger would: a zip with stored entries, with nothing of Scrubjay's own code.

/** @returns {Record<string, Buffer>} path inside the bag (the folder that every bag has is left out) to content */
export function readBundle(zip) {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0) throw new Error('not a zip');
  const files = {};
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    if (zip.readUInt16LE(at + 10) !== 0) throw new Error('an entry is compressed; bundles hold stored entries only');
    const size = zip.readUInt32LE(at + 20);
    const [name, extra, comment] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field));
    const path = zip.subarray(at + 46, at + 46 + name).toString('utf8');
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    files[path.slice(path.indexOf('/') + 1)] = zip.subarray(start, start + size);
    at += 46 + name + extra + comment;
  }
  return files;
}

/** A text without the numbers of its placeholders: they are given under a secret key, in an order nobody can foresee. */
export function unnumbered(text) {
  return text.replace(/(\[[A-Z_]+)_\d+\]/g, '$1]');
}

/** The documents of a bundle, in order. */
export function documentsOf(zip) {
  return readBundle(zip)['data/text/part-00000.jsonl'].toString('utf8').trimEnd().split('\n').map((line) => JSON.parse(line));
}
