import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileRows, countMatches, toRegExp } from './regexp.mjs';

test('a shape means the same in JavaScript', () => {
  const same = [
    ['[0-9]{2}', '[0-9]{2}'],
    ['(?i:Ab|c\\.)d', '(?:[Aa][bB]|[cC]\\.)d'],
    ['(?i:[a-cX-])', '(?:[a-cA-CXx\\-])'],
    ['(?u:[–-]|é)', '(?:[–\\-]|é)'],
    ['(a)(?:b)', '(?:a)(?:b)'],
    ["\\'\\-/\\d\\s[\\s.]", "'-\\/\\d[\\t-\\r ][\\t-\\r .]"],
    ['\\x{2F}[^\\]]', '\\u{2F}[^\\]]'],
  ];
  for (const [shape, regExp] of same) {
    assert.equal(toRegExp(shape), regExp);
    assert.doesNotThrow(() => new RegExp(regExp, 'u'));
  }
});

test('all rows count their matches, and none within a word', () => {
  const rows = compileRows([
    { name: 'a', shape: '[0-9]{4}' },
    { name: 'b', shape: '(?i:kt)\\. [0-9]{4}' },
    { name: 'code' },
  ]);
  assert.equal(rows.length, 2);
  assert.equal(countMatches(rows, 'KT. 1234, x1234, 1234x, 12345, 6789'), 3);
});
