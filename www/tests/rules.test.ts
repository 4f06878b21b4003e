import { describe, expect, it } from 'vitest';
import type { Rule, RuleList } from '../src/engine/protocol';
import {
  exampleParts,
  helpOf,
  matches,
  plain,
  readableWord,
  ruleNamed,
  rulesOf,
  strength,
} from '../src/work/rules';
import { initialState, update } from '../src/work/state';

const rule = (name: string, kind: string): Rule => ({
  name,
  kind,
  country: '',
  context: [],
  scores: { alone: 0.5, context: 0.8 },
  about: 'A thing.',
  source: 'A law.',
  finds: [],
  ignores: [],
});

const list: RuleList = {
  kinds: [{ name: 'A', help: 'What A is.' }],
  rows: [rule('one', 'A'), rule('two', 'B'), rule('three', 'A')],
};

describe('the rule list', () => {
  it('is looked up by rule and by kind, and answers nothing while it is not there', () => {
    expect(ruleNamed(list, 'two')?.kind).toBe('B');
    expect(rulesOf(list, 'A').map(({ name }) => name)).toEqual(['one', 'three']);
    expect(helpOf(list, 'A')).toBe('What A is.');
    expect([ruleNamed(list, 'four'), ruleNamed(null, 'one')]).toEqual([null, null]);
    expect([rulesOf(null, 'A'), helpOf(null, 'A'), helpOf(list, 'B')]).toEqual([[], '', '']);
  });

  it('is loading, there, or failed, and failing takes nothing else away', () => {
    let state = update(initialState('en'), { type: 'rules-loading' });
    expect(state.rulesState).toBe('loading');
    state = update(state, { type: 'rules', rules: null });
    expect([state.rulesState, state.rules, state.refusal]).toEqual(['failed', null, null]);
    state = update(state, { type: 'rules', rules: list });
    expect([state.rulesState, state.rules]).toEqual(['ready', list]);
    expect(update(state, { type: 'start-over', key: 'new' }).rules).toBe(list);
  });
});

describe('in words', () => {
  it('a score is strong, fairly strong, weak, or nothing', () => {
    expect([1, 0.9, 0.7, 0.5, 0.49, 0].map(strength)).toEqual([
      'high',
      'high',
      'medium',
      'low',
      'none',
      'none',
    ]);
  });

  it('a context word has no signs of ours', () => {
    expect(['kt.', 'dag*', 'on!', 'tax number'].map(readableWord)).toEqual([
      'kt.',
      'dag…',
      'on',
      'tax number',
    ]);
  });

  it('an example is cut at its marks', () => {
    expect(exampleParts('a «b» c')).toEqual(['a ', 'b', ' c']);
    expect(exampleParts('nothing')).toEqual(['nothing']);
  });

  it('searching minds neither case nor accents nor order', () => {
    const text = plain('Ökuskírteini\nÍsland\nFødselsnummer');
    expect(['okuskirteini', 'island ÖKU', 'fodsel', ''].map((query) => matches(text, plain(query)))).toEqual(
      Array(4).fill(true),
    );
    expect(matches(text, plain('vegabréf'))).toBe(false);
  });
});
