/** What encrypts the re-identification file, with the surface of its wasm package and no secret. */
export function initSync(): void {}

export function seal(entries: string, passphrase: string, salt: Uint8Array, nonce: Uint8Array): Uint8Array {
  if (passphrase.length < 12) throw { code: 'short-passphrase', message: 'longer' };
  return new TextEncoder().encode(`${salt.length} ${nonce.length} ${entries}`);
}
