// The texts of `make bench`: the same bytes in every run and on every machine, made from a fixed seed. All people,
// numbers and addresses are invented. Real texts join in where the shared sets are beside the repository.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const PROSE_BYTES = 512 << 10;
const MIXED_BYTES = 2 << 20;
const STRUCTURED_BYTES = 1 << 20;
const HOSTILE_BYTES = 256 << 10;
const TOKEN_BYTES = 1 << 20;

/** A small generator (mulberry32). */
class Dice {
  constructor(seed) {
    this.state = seed >>> 0;
  }
  next() {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }
  /** A whole number from `from` up to, without, `to`. */
  number(from, to) {
    return from + Math.floor(this.next() * (to - from));
  }
  digits(count) {
    return Array.from({ length: count }, () => this.number(0, 10)).join('');
  }
  one(list) {
    return list[this.number(0, list.length)];
  }
}

const pad = (number) => String(number).padStart(2, '0');
const capital = (word) => word[0].toUpperCase() + word.slice(1);

/** Words that make something like prose, names, and personal data as it is written in the language. */
const LANGUAGES = {
  en: {
    words:
      'the of and to in that it was for on with as his they at be this from have or by one had not but what all were when we there can an your which their said if do will each about how up out them then she many some so these would other into has more her two like him see time could no make than first been its who now people my made over did down only way find use may water long little very after words called just where most know'.split(
        ' ',
      ),
    names: ['Margaret Hale', 'Thomas Whitfield', 'Olivia Brandt', 'Samuel Oakes', 'Priya Raman'],
    items: [
      (d) => `+1 212 555 01${d.digits(2)}`,
      (d) => `SSN 536-${d.number(10, 99)}-${d.number(1000, 9999)}`,
      (d) => `${d.one(MONTHS)} ${d.number(1, 29)}, ${d.number(1940, 2025)}`,
      (d) => `card 4111 1111 1111 1111, case no. ${d.number(10, 25)}-cv-${d.digits(5)}`,
    ],
  },
  is: {
    words:
      'og að í á sem er það við um til en var með hann ekki af hún fyrir þetta þegar verið hefur hafa eftir þeir þess frá sagði vera upp þá svo þó yfir þar hefði mál dómurinn málið stefndi vegna samkvæmt lögum félagið hafði ekkert fram fólk árið sína eins allt tíma landi íslensku verður geta mikið nú undir segir konu maður börn bænum vatnið langur fyrsta'.split(
        ' ',
      ),
    names: [
      'Guðrún Jónsdóttir',
      'Sigurður Pálsson',
      'Ragnheiður Önnudóttir',
      'Þorsteinn Már',
      'Birgitta Líf',
    ],
    items: [
      (d) => `kt. ${pad(d.number(1, 29))}${pad(d.number(1, 13))}${d.number(10, 99)}-${d.number(2000, 9999)}`,
      (d) => `sími ${d.number(400, 899)} ${d.digits(4)}`,
      (d) => `+354 ${d.number(400, 899)} ${d.digits(4)}`,
      (d) => `${d.number(1, 29)}. mars ${d.number(1940, 2025)}`,
    ],
  },
  de: {
    words:
      'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei Prozent hatte kann gegen vom können schon wenn habe seine Mark ihre dann unter wir soll ich eines Jahr zwei Jahren diese dieser wieder keine Gericht'.split(
        ' ',
      ),
    names: ['Annegret Möller', 'Jürgen Weiß', 'Friederike Straub', 'Lukas Öztürk', 'Katharina Voß'],
    items: [
      (d) => `Tel. 030 ${d.digits(7)}`,
      (d) => `+49 171 ${d.digits(7)}`,
      () => 'IBAN DE89 3704 0044 0532 0130 00',
      (d) => `${d.number(1, 29)}. März ${d.number(1940, 2025)}`,
      (d) => `${pad(d.number(1, 29))}.${pad(d.number(1, 13))}.${d.number(1940, 2025)}`,
    ],
  },
  fr: {
    words:
      'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la avec ou son lui nous comme mais on tout était leur bien être deux même ces sans peut fait aussi après sa très entre avoir encore depuis elle temps monde avant toujours alors homme femme ville pays année jour jugement décision première où été là déjà état ministre société'.split(
        ' ',
      ),
    names: ['Élodie Marchand', 'Benoît Lefèvre', 'Camille Rousseau', 'François Garnier', 'Noémie Petit'],
    items: [
      (d) => `06 ${d.digits(2)} ${d.digits(2)} ${d.digits(2)} ${d.digits(2)}`,
      (d) => `+33 6 ${d.digits(2)} ${d.digits(2)} ${d.digits(2)} ${d.digits(2)}`,
      () => 'IBAN FR14 2004 1010 0505 0001 3M02 606',
      (d) => `${d.number(1, 29)} février ${d.number(1940, 2025)}`,
    ],
  },
  es: {
    words:
      'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué sólo han yo hay vez puede todos así nos ni parte tiene él uno donde bien tiempo mismo ese ahora cada vida otro después mundo sentencia tribunal país año'.split(
        ' ',
      ),
    names: ['Lucía Fernández', 'Íñigo Martínez', 'Carmen Ordóñez', 'José Núñez', 'Begoña Iglesias'],
    items: [
      (d) => `+34 6${d.digits(2)} ${d.digits(3)} ${d.digits(3)}`,
      (d) => `DNI ${dni(d)}`,
      () => 'IBAN ES91 2100 0418 4502 0005 1332',
      (d) => `${d.number(1, 29)} de marzo de ${d.number(1940, 2025)}`,
    ],
  },
  pl: {
    words:
      'w i na z do się nie że to jest o jak a po co tak za od są przez dla jego był by już tylko jej czy ale przy może ich tym można także być bardzo oraz jeszcze ze tego która które kiedy lub był miał została gdy lat roku sąd wyrok sprawie państwa ludzi czas świat dzień gdzie więc przed pod wszystko teraz każdy życie rok kraju pierwszy również między człowiek'.split(
        ' ',
      ),
    names: [
      'Małgorzata Wiśniewska',
      'Łukasz Zieliński',
      'Agnieszka Wójcik',
      'Paweł Dąbrowski',
      'Żaneta Król',
    ],
    items: [
      (d) => `PESEL ${pesel(d)}`,
      (d) => `+48 ${d.digits(3)} ${d.digits(3)} ${d.digits(3)}`,
      () => 'IBAN PL61 1090 1014 0000 0712 1981 2874',
      (d) => `${d.number(1, 29)} marca ${d.number(1940, 2025)}`,
    ],
  },
  ru: {
    words:
      'и в не на что он с как это по но они к из у за от же так бы для мы все его было еще мне только был себя уже когда тем есть если может чтобы год после время человек дело жизнь день рука раз лет там том вот которые того была при суд решение через город страна первый также между россия москва где сейчас люди под другой'.split(
        ' ',
      ),
    names: ['Анна Кузнецова', 'Дмитрий Соколов', 'Ольга Лебедева', 'Сергей Морозов', 'Наталья Фёдорова'],
    items: [
      (d) => `тел. +7 495 ${d.digits(3)}-${d.digits(2)}-${d.digits(2)}`,
      (d) => `паспорт ${d.digits(2)} ${d.digits(2)} ${d.digits(6)}`,
      (d) => `${d.number(1, 29)} марта ${d.number(1940, 2025)}`,
      (d) => `${pad(d.number(1, 29))}.${pad(d.number(1, 13))}.${d.number(1940, 2025)}`,
    ],
  },
  ja: {
    words:
      'これは それは 東京 裁判所の 判決 について 会社が 日本語 で書かれた 文章 であり 人々 の生活 を 考える ために 必要な 情報 が 含まれて います また 今年 は 多くの 学生 が 大学 に 入学し ました しかし 問題 も ある と 言われて いる 市役所 から 届いた 手紙 には 名前 と 住所 が 記されて いた'.split(
        ' ',
      ),
    names: ['佐藤花子', '鈴木一郎', '高橋美咲', '田中健太', '渡辺さくら'],
    items: [
      (d) => `電話03-${d.digits(4)}-${d.digits(4)}`,
      (d) => `090-${d.digits(4)}-${d.digits(4)}`,
      (d) => `${d.number(1940, 2025)}年${d.number(1, 13)}月${d.number(1, 29)}日`,
    ],
    space: '',
    stop: '。',
  },
};

const MONTHS = ['January', 'March', 'May', 'June', 'September', 'November'];
const DNI_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';

function dni(dice) {
  const number = dice.number(10_000_000, 99_999_999);
  return number + DNI_LETTERS[number % 23];
}

function pesel(dice) {
  const body = `${dice.number(40, 99)}${pad(dice.number(1, 13))}${pad(dice.number(1, 29))}${dice.digits(4)}`;
  const sum = [...body].reduce((sum, digit, place) => sum + Number(digit) * [1, 3, 7, 9][place % 4], 0);
  return body + ((10 - (sum % 10)) % 10);
}

/** Grows a text piece by piece to so many bytes. */
function fill(bytes, piece) {
  const pieces = [];
  for (let length = 0; length < bytes; ) {
    const text = piece();
    pieces.push(text);
    length += Buffer.byteLength(text);
  }
  return pieces.join('');
}

/** A paragraph of one language; about one character in forty belongs to personal data. */
function paragraph(dice, language) {
  const { words, names, items, space = ' ', stop = '. ' } = LANGUAGES[language];
  const sentences = [];
  for (let sentence = dice.number(4, 9); sentence > 0; sentence--) {
    const written = [];
    for (let word = dice.number(7, 22); word > 0; word--) {
      const roll = dice.number(0, 1000);
      if (roll < 5) written.push(dice.one(items)(dice));
      else if (roll < 7)
        written.push(
          `${dice.one(['info', 'jon.p', 'a.weber'])}${dice.number(1, 999)}@example.${dice.one(['is', 'org', 'com'])}`,
        );
      else if (roll < 8)
        written.push(`https://www.example.org/${dice.one(['news', 'law', 'doc'])}/${dice.number(1, 9999)}`);
      else if (roll < 20) written.push(dice.one(names));
      else if (roll < 30) written.push(String(dice.number(1, 2026)));
      else written.push(dice.one(words) + (roll > 950 ? ',' : ''));
    }
    sentences.push(capital(written.join(space)) + stop);
  }
  return `${sentences.join('').trimEnd()}\n\n`;
}

function prose(language) {
  const dice = new Dice(0x5c2b + language.charCodeAt(0) * 256 + language.charCodeAt(1));
  return fill(PROSE_BYTES, () => paragraph(dice, language));
}

function mixedProse() {
  const dice = new Dice(0x1a77);
  const languages = Object.keys(LANGUAGES);
  let turn = 0;
  return fill(MIXED_BYTES, () => paragraph(dice, languages[turn++ % languages.length]));
}

function logs() {
  const dice = new Dice(0x1065);
  return fill(STRUCTURED_BYTES, () => {
    const time = `2024-03-${pad(dice.number(1, 29))}T${pad(dice.number(0, 24))}:${pad(dice.number(0, 60))}:${pad(dice.number(0, 60))}.${dice.digits(3)}Z`;
    return dice.number(0, 3) === 0
      ? `10.0.${dice.number(0, 256)}.${dice.number(0, 256)} - - [${pad(dice.number(1, 29))}/Mar/2024:10:${pad(dice.number(0, 60))}:07 +0000] "GET /v1/items/${dice.number(0, 1e6)}?page=${dice.number(1, 90)} HTTP/1.1" 200 ${dice.number(100, 99_999)} "-" "Mozilla/5.0 (X11; Linux x86_64; rv:${dice.number(90, 140)}.0)"\n`
      : `${time} INFO [worker-${dice.number(0, 16)}] request_id=${dice.digits(4)}a${dice.digits(3)}f-${dice.digits(4)} user=${dice.number(1, 99_999)} took ${dice.number(1, 900)}ms cache=hit client=10.0.${dice.number(0, 256)}.${dice.number(0, 256)}\n`;
  });
}

function register() {
  const dice = new Dice(0xc5f);
  const head = 'id,name,kt,email,phone,born,iban,card,address,ip\n';
  return (
    head +
    fill(
      STRUCTURED_BYTES,
      () =>
        `${[
          dice.number(1, 99_999),
          dice.one(LANGUAGES.is.names),
          `${pad(dice.number(1, 29))}${pad(dice.number(1, 13))}${dice.number(10, 99)}-${dice.number(2000, 9999)}`,
          `jon${dice.number(1, 999)}@example.is`,
          `+354 ${dice.number(400, 899)} ${dice.digits(4)}`,
          `${pad(dice.number(1, 29))}.${pad(dice.number(1, 13))}.${dice.number(1930, 2024)}`,
          dice.one(['GB82WEST12345698765432', 'DE89370400440532013000', 'FR1420041010050500013M02606']),
          dice.one(['4111111111111111', '5555555555554444', '378282246310005']),
          `Laugavegur ${dice.number(1, 180)}`,
          `192.0.2.${dice.number(1, 255)}`,
        ].join(',')}\n`,
    )
  );
}

function jsonRecords() {
  const dice = new Dice(0x1503);
  return fill(
    STRUCTURED_BYTES,
    () =>
      `${JSON.stringify({
        id: dice.number(1, 1e6),
        name: dice.one(LANGUAGES.en.names),
        email: `user${dice.number(1, 9999)}@example.com`,
        phone: `+44 20 7946 0${dice.digits(3)}`,
        note: paragraph(dice, 'en').trim().slice(0, 160),
        score: dice.next().toFixed(4),
        tags: [dice.one(LANGUAGES.en.words), dice.one(LANGUAGES.en.words)],
        updated: `2024-05-${pad(dice.number(1, 29))}T08:15:00Z`,
      })}\n`,
  );
}

function sourceCode() {
  const dice = new Dice(0xc0de);
  const name = () => dice.one(LANGUAGES.en.words) + capital(dice.one(LANGUAGES.en.words));
  return fill(
    STRUCTURED_BYTES,
    () => `/// ${capital(dice.one(LANGUAGES.en.words))} ${dice.one(LANGUAGES.en.words)} the ${dice.one(LANGUAGES.en.words)}.
fn ${name()}(${name()}: usize, ${name()}: &str) -> Option<u${dice.one([8, 16, 32, 64])}> {
    let ${name()} = self.${name()}.get(${dice.number(0, 99)}..)?.iter().map(|x| x + 0x${dice.digits(4)});
    if ${name()} >= ${dice.number(0, 4096)} && v${dice.number(1, 9)}.${dice.number(0, 30)}.${dice.number(0, 9)} != "${dice.one(LANGUAGES.en.words)}" { return None; }
    Some(${name()}::<${dice.number(1, 9)}>(${dice.next().toFixed(3)}, &[${dice.number(0, 9)}, ${dice.number(10, 99)}, ${dice.number(100, 999)}]))
}

`,
  );
}

/** Texts that are made to cost time. */
const HOSTILE = [
  '1 ',
  '0-',
  '1.',
  '12/',
  '1200000000',
  '4111 ',
  '+1',
  '(',
  'a@a.',
  'a.',
  'http://a(',
  '::',
  'de:ad:be:ef:',
  '3f2a9c-',
  'GB82 ',
  'March ',
  '1 March ',
  'kt. 1',
  'é1 ',
];
/** The same as one endless word. */
const TOKENS = ['1', 'a', 'A', 'a1'];

/** The texts of a set beside the repository, or nothing where it is not there. */
function sharedSet(folder, set) {
  try {
    const lines = gunzipSync(readFileSync(join(folder, 'data', `${set}.jsonl.gz`)))
      .toString()
      .trim()
      .split('\n');
    const text = lines.map((line) => JSON.parse(line).text).join('\n');
    return Buffer.from(text)
      .subarray(0, STRUCTURED_BYTES)
      .toString()
      .replace(/\uFFFD+$/, '');
  } catch {
    return null;
  }
}

/** Every text: what group it belongs to, what it is called, and how it is made. */
function* texts(shared) {
  yield { group: 'mixed', name: 'prose', make: mixedProse };
  yield { group: 'mixed', name: 'server log', make: logs };
  yield { group: 'mixed', name: 'CSV register', make: register };
  yield { group: 'mixed', name: 'JSON', make: jsonRecords };
  yield { group: 'mixed', name: 'source code', make: sourceCode };
  for (const language of Object.keys(LANGUAGES)) {
    yield { group: 'language', name: `prose, ${language}`, make: () => prose(language) };
  }
  const real = {
    'court decisions, en': 'tab-en-court/dev',
    'court decisions, de': 'ler-de-court/dev',
    'news, is': 'greynir-is/train',
  };
  for (const [name, set] of Object.entries(real)) {
    const text = sharedSet(shared, set);
    if (text !== null) yield { group: 'real', name, make: () => text };
  }
  for (const piece of HOSTILE) {
    yield {
      group: 'hostile',
      name: piece,
      make: () => piece.repeat(HOSTILE_BYTES / Buffer.byteLength(piece)),
    };
  }
  for (const piece of TOKENS) {
    yield {
      group: 'hostile',
      name: `${piece}, one token`,
      make: () => piece.repeat(TOKEN_BYTES / piece.length),
    };
  }
}

/** Writes every text into a folder; answers what they are called, their files and lengths. */
export function writeCorpora(folder, shared, groups) {
  mkdirSync(folder, { recursive: true });
  const written = [];
  for (const { group, name, make } of texts(shared)) {
    if (groups && !groups.includes(group)) continue;
    const text = make();
    const file = join(folder, `${group}-${written.length}.txt`);
    writeFileSync(file, text);
    written.push({ group, name, file, bytes: Buffer.byteLength(text) });
  }
  return written;
}
