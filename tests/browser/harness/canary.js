// Canaries: values planted in what a person adds, random in each run, that must turn up nowhere outside the page.

import { randomInt } from 'node:crypto';

const digits = (count) => Array.from({ length: count }, () => randomInt(10)).join('');
const letters = (count) => Array.from({ length: count }, () => 'bcdfghjkmnpqrstvwxz'[randomInt(19)]).join('');

function luhn(body) {
  let sum = 0;
  [...body].reverse().forEach((digit, place) => { const value = Number(digit) * (place % 2 === 0 ? 2 : 1); sum += value > 9 ? value - 9 : value; });
  return body + ((10 - (sum % 10)) % 10);
}

function iban(country, account) {
  const numbers = [...(account + country + '00')].map((letter) => parseInt(letter, 36)).join('');
  return country + String(98n - (BigInt(numbers) % 97n)).padStart(2, '0') + account;
}

function kennitala() {
  for (;;) {
    const body = `${String(randomInt(1, 29)).padStart(2, '0')}${String(randomInt(1, 13)).padStart(2, '0')}${randomInt(40, 100)}${digits(2)}`;
    const sum = [3, 2, 7, 6, 5, 4, 3, 2].reduce((total, weight, place) => total + weight * Number(body[place]), 0);
    const check = (11 - (sum % 11)) % 11;
    if (check < 10) return `${body.slice(0, 6)}-${body.slice(6)}${check}9`;
  }
}

/** One value of each kind that the detectors find, with the words around it that a document would have. */
export function plantCanaries() {
  const tag = letters(9);
  return {
    values: {
      EMAIL_ADDRESS: `${tag}.${letters(7)}@${letters(8)}.is`,
      URL: `https://${letters(10)}.is/${letters(8)}/${digits(6)}`,
      IP_ADDRESS: `10.${randomInt(100, 255)}.${randomInt(100, 255)}.${randomInt(100, 255)}`,
      MAC_ADDRESS: Array.from({ length: 6 }, () => randomInt(16, 256).toString(16)).join(':'),
      PHONE_NUMBER: `+354 ${randomInt(600, 900)} ${randomInt(1000, 9999)}`,
      CREDIT_CARD: luhn(`4${digits(14)}`).replace(/(....)(?=.)/g, '$1 '),
      IBAN_CODE: iban('DE', digits(18)),
      US_SSN: `${randomInt(100, 666)}-${randomInt(10, 100)}-${randomInt(1000, 9999)}`,
      IS_KENNITALA: kennitala(),
      // Found by nothing but the person's own word list, and by hand.
      WORD: `${letters(6)}ðó${letters(5)}`,
      BY_HAND: `${letters(7)}þ${letters(6)}`,
    },
    fileName: `${letters(8)}-${letters(6)}`,
  };
}

/** A letter that holds every canary once. */
export function letterWith({ values }) {
  return `Sæl og blessuð 🦜

Netfang: ${values.EMAIL_ADDRESS} og vefur ${values.URL}
The server at ${values.IP_ADDRESS} has the MAC address ${values.MAC_ADDRESS}.
Sími: ${values.PHONE_NUMBER}. Card number: ${values.CREDIT_CARD}
IBAN: ${values.IBAN_CODE}
SSN: ${values.US_SSN}
Kennitala: ${values.IS_KENNITALA}
Verkefnið heitir ${values.WORD} hjá okkur, og ${values.BY_HAND} sér um það.
This sentence stays as it is.
`;
}

// Every disguise in which a value could be sent without any effort.
function disguises(value) {
  const bytes = Buffer.from(value, 'utf8');
  const shapes = new Map();
  const add = (name, shape) => shapes.set(name, Buffer.from(shape, 'latin1'));
  shapes.set('as it is', bytes);
  shapes.set('UTF-16', Buffer.from(value, 'utf16le'));
  shapes.set('UTF-16, big end first', Buffer.from(value, 'utf16le').swap16());
  add('percent-encoded', encodeURIComponent(value));
  add('form-encoded', new URLSearchParams({ v: value }).toString().slice(2));
  add('percent-encoded, every byte', [...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));
  add('hex', bytes.toString('hex'));
  add('JSON-escaped', JSON.stringify(value).slice(1, -1).replace(/[^\x00-\x7f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`));
  add('JSON with escaped slashes', JSON.stringify(value).slice(1, -1).replaceAll('/', '\\/'));
  for (let shift = 0; shift < 3; shift++) {
    // The first and last characters of base64 depend on the neighbours: leave them out.
    const body = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64').replace(/=+$/, '');
    const middle = body.slice(shift === 0 ? 0 : shift + 1, body.length - ((bytes.length + shift) % 3 === 0 ? 0 : 1));
    add(`base64, shifted by ${shift}`, middle);
    add(`base64 for addresses, shifted by ${shift}`, middle.replaceAll('+', '-').replaceAll('/', '_'));
  }
  const figures = value.replace(/\D/g, '');
  if (figures.length >= 9) add('digits only', figures);
  return shapes;
}

/** Where in `bytes` a planted value or file name stands, in whatever disguise: a list of sentences, empty if none. */
export function findCanaries(planted, bytes) {
  const plain = Buffer.isBuffer(bytes) ? bytes : Buffer.from(String(bytes), 'utf8');
  // Case is no disguise: hex and host names come in both.
  const haystack = inSmallLetters(plain);
  const found = [];
  for (const [kind, value] of [...Object.entries(planted.values), ['file name', planted.fileName]]) {
    for (const [shape, bytes] of disguises(value)) {
      if (haystack.includes(inSmallLetters(bytes))) found.push(`${kind}, ${shape}`);
    }
  }
  return found;
}

/** The same bytes with small letters for the capitals of ASCII. Byte by byte: what a browser records is too long for more. */
function inSmallLetters(bytes) {
  const small = Buffer.from(bytes);
  for (let at = 0; at < small.length; at += 1) if (small[at] >= 0x41 && small[at] <= 0x5a) small[at] += 0x20;
  return small;
}
