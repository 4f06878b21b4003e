/** The tokenizer of a model: its tokens stand where the text says, whatever was folded or taken away before. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import init, { Tokenizer } from '../tokenizer/scrubjay_tokenizer.js';

const BASE = {
  version: '1.0',
  truncation: { direction: 'Right', max_length: 2, strategy: 'LongestFirst', stride: 0 },
  padding: {
    strategy: { Fixed: 9 },
    direction: 'Right',
    pad_to_multiple_of: null,
    pad_id: 0,
    pad_type_id: 0,
    pad_token: 'x',
  },
  added_tokens: [],
  normalizer: null as object | null,
  pre_tokenizer: null as object | null,
  post_processor: null as object | null,
  decoder: null,
};

const tokenizer = (file: object): Tokenizer => new Tokenizer(new TextEncoder().encode(JSON.stringify(file)));

/** Number of each token and the text where it stands. */
function tokens(file: object, text: string): [number, string][] {
  const rows = tokenizer(file).encode(text);
  return Array.from({ length: rows.length / 3 }, (_, token) => [
    rows[token * 3] ?? -1,
    text.slice(rows[token * 3 + 1], rows[token * 3 + 2]),
  ]);
}

beforeAll(async () => {
  const wasm = readFileSync(join(import.meta.dirname, '../tokenizer/scrubjay_tokenizer_bg.wasm'));
  await init({ module_or_path: await WebAssembly.compile(wasm) });
});

describe('the tokenizer', () => {
  const special = (id: string) => ({ SpecialToken: { id, type_id: 0 } });
  const template = {
    type: 'TemplateProcessing',
    single: [special('[CLS]'), { Sequence: { id: 'A', type_id: 0 } }, special('[SEP]')],
    pair: [special('[CLS]'), { Sequence: { id: 'A', type_id: 0 } }, special('[SEP]')],
    special_tokens: {
      '[CLS]': { id: '[CLS]', ids: [1], tokens: ['[CLS]'] },
      '[SEP]': { id: '[SEP]', ids: [2], tokens: ['[SEP]'] },
    },
  };
  const pieces = {
    ...BASE,
    normalizer: {
      type: 'BertNormalizer',
      clean_text: true,
      handle_chinese_chars: true,
      strip_accents: null,
      lowercase: true,
    },
    pre_tokenizer: { type: 'BertPreTokenizer' },
    post_processor: template,
    model: {
      type: 'WordPiece',
      unk_token: '[UNK]',
      continuing_subword_prefix: '##',
      max_input_chars_per_word: 100,
      vocab: { '[UNK]': 0, '[CLS]': 1, '[SEP]': 2, agust: 3, '##ur': 4, ',': 5 },
    },
  };

  it('of word pieces looks through case and accents, and neither cuts short nor fills up', () => {
    expect(tokens(pieces, '😀 ÁgústUR, agust')).toEqual([
      [0, '😀'],
      [3, 'Ágúst'],
      [4, 'UR'],
      [5, ','],
      [3, 'agust'],
    ]);
    const made = tokenizer(pieces);
    expect([[...made.before()], [...made.after()]]).toEqual([[1], [2]]);
    expect(made.encode('')).toHaveLength(0);
  });

  it('of bytes gives each part of a character the whole of it', () => {
    // The visible stand-ins of all 256 bytes, as byte-level BPE has them.
    const visible = [...Array(256).keys()].filter(
      (byte) => (byte > 32 && byte < 127) || (byte > 160 && byte !== 173),
    );
    let next = 256;
    const signs = [...Array(256).keys()].map((byte) => {
      if (visible.includes(byte)) return String.fromCodePoint(byte);
      next += 1;
      return String.fromCodePoint(next - 1);
    });
    const vocab = { ...Object.fromEntries(signs.map((sign, byte) => [sign, byte])), he: 256 };
    const file = {
      ...BASE,
      pre_tokenizer: { type: 'ByteLevel', add_prefix_space: false, trim_offsets: true, use_regex: true },
      model: {
        type: 'BPE',
        dropout: null,
        unk_token: null,
        continuing_subword_prefix: null,
        end_of_word_suffix: null,
        fuse_unk: false,
        byte_fallback: false,
        vocab,
        merges: [['h', 'e']],
      },
    };
    expect(tokens(file, 'he Þ😀')).toEqual([
      [256, 'he'],
      [32, ' '],
      [0xc3, 'Þ'],
      [0x9e, 'Þ'],
      [0xf0, '😀'],
      [0x9f, '😀'],
      [0x98, '😀'],
      [0x80, '😀'],
    ]);
    expect([...tokenizer(file).before(), ...tokenizer(file).after()]).toEqual([]);
  });

  it('of likeliest parts looks through what normalisation takes apart', () => {
    const file = {
      ...BASE,
      normalizer: { type: 'NFKC' },
      pre_tokenizer: { type: 'Metaspace', replacement: '▁', prepend_scheme: 'always', split: true },
      model: {
        type: 'Unigram',
        unk_id: 0,
        vocab: [
          ['<unk>', 0],
          ['▁', -3],
          ['he', -2],
          ['▁he', -1],
          ['fi', -2],
        ],
        byte_fallback: false,
      },
    };
    expect(tokens(file, 'he ﬁ 😀he')).toEqual([
      [3, 'he'],
      [1, ' '],
      [4, 'ﬁ'],
      [1, ' '],
      [0, '😀'],
      [2, 'he'],
    ]);
  });

  it('that cannot be read is refused with a code and nothing else', () => {
    const bad = [
      '',
      '[]',
      '{"model":{"type":"Telepathy"}}',
      JSON.stringify({ ...BASE, padding: null, model: { type: 'Unigram', unk_id: 9, vocab: [] } }),
      JSON.stringify({ ...pieces, model: { ...pieces.model, vocab: {} } }),
    ];
    for (const text of bad) {
      let thrown: unknown;
      try {
        new Tokenizer(new TextEncoder().encode(text));
      } catch (error) {
        thrown = error;
      }
      expect(thrown, text.slice(0, 40)).toEqual({ code: 'bad-tokenizer' });
    }
  });
});
