// Makes a model that is as small as a model can be, in the three files that any has: a table that leads from the number of
// each word to its label, and the vocabulary of these words. Written by hand, so that no test holds a model of others.

const varint = (number) => {
  const bytes = [];
  for (let rest = number; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) { bytes.push(rest); return Buffer.from(bytes); }
    bytes.push((rest % 128) + 128);
  }
};
/** Fields of a protocol buffer: `number(1, 8)`, `bytes(2, 'name')`. */
const number = (field, value) => Buffer.concat([varint(field * 8), varint(value)]);
const bytes = (field, ...parts) => {
  const whole = Buffer.concat(parts.map((part) => Buffer.from(part)));
  return Buffer.concat([varint(field * 8 + 2), varint(whole.length), whole]);
};

const FLOAT = 1;
const INT64 = 7;
/** A value of the graph with a batch of one and any number of tokens. */
const value = (field, name, type, ...sizes) => bytes(field, bytes(1, name), bytes(2, bytes(1, number(1, type), bytes(2,
  bytes(1, number(1, 1)), bytes(1, bytes(2, 'tokens')), ...sizes.map((size) => bytes(1, number(1, size)))))));

const rawOf = (table) => Buffer.from(Float32Array.from(table.flat()).buffer);

/**
 * A graph of one node: `logits = table[input_ids]`. Each row of the table has the scores of one token. `beside`: the file in
 * which the table stands, if it is not in the graph.
 */
export function onnx(table, { input = 'input_ids', beside } = {}) {
  const labels = table[0].length;
  const raw = rawOf(table);
  const pair = (key, value) => bytes(13, bytes(1, key), bytes(2, value));
  const weights = beside
    ? [pair('location', beside), pair('offset', '0'), pair('length', String(raw.length)), number(14, 1)]
    : [bytes(9, raw)];
  return Buffer.concat([
    number(1, 8),
    bytes(8, bytes(1, ''), number(2, 13)),
    bytes(7,
      bytes(1, bytes(1, 'table'), bytes(1, input), bytes(2, 'logits'), bytes(4, 'Gather')),
      bytes(2, 'tiny'),
      bytes(5, number(1, table.length), number(1, labels), number(2, FLOAT), bytes(8, 'table'), ...weights),
      value(11, input, INT64), value(11, 'attention_mask', INT64),
      value(12, 'logits', FLOAT, labels)),
  ]);
}

const SPECIAL = ['[PAD]', '[UNK]', '[CLS]', '[SEP]'];

/**
 * The three files, or four with `beside`. `labels` in the order of their numbers, the first of them for what is nothing; `words` from words in
 * small letters without accents, or parts of words (`##part`), to labels.
 */
export function tinyModel({ labels, words, positions = 16, beside }) {
  const vocabulary = [...SPECIAL, ...Object.keys(words)];
  const table = vocabulary.map((word) => labels.map((label) => (label === (words[word] ?? labels[0]) ? 6 : 0)));
  const special = (id) => ({ SpecialToken: { id, type_id: 0 } });
  const tokenizer = {
    version: '1.0', truncation: { direction: 'Right', max_length: 4, strategy: 'LongestFirst', stride: 0 }, padding: null,
    added_tokens: SPECIAL.map((content, id) => ({ id, content, single_word: false, lstrip: false, rstrip: false, normalized: false, special: true })),
    normalizer: { type: 'BertNormalizer', clean_text: true, handle_chinese_chars: true, strip_accents: null, lowercase: true },
    pre_tokenizer: { type: 'BertPreTokenizer' },
    post_processor: { type: 'TemplateProcessing', single: [special('[CLS]'), { Sequence: { id: 'A', type_id: 0 } }, special('[SEP]')],
      pair: [special('[CLS]'), { Sequence: { id: 'A', type_id: 0 } }, special('[SEP]'), { Sequence: { id: 'B', type_id: 1 } }],
      special_tokens: Object.fromEntries(['[CLS]', '[SEP]'].map((id) => [id, { id, ids: [SPECIAL.indexOf(id)], tokens: [id] }])) },
    decoder: { type: 'WordPiece', prefix: '##', cleanup: true },
    model: { type: 'WordPiece', unk_token: '[UNK]', continuing_subword_prefix: '##', max_input_chars_per_word: 100,
      vocab: Object.fromEntries(vocabulary.map((word, id) => [word, id])) },
  };
  return {
    'tiny.onnx': onnx(table, { beside }),
    ...(beside ? { [beside]: rawOf(table) } : {}),
    'tokenizer.json': JSON.stringify(tokenizer),
    'config.json': JSON.stringify({ model_type: 'bert', max_position_embeddings: positions, id2label: Object.fromEntries(labels.map((label, id) => [id, label])) }),
  };
}
