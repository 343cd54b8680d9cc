import { describe, expect, it } from 'vitest';
import { isGladRemark, isNoReason } from '../../../../domain/rules/replies/is-remark.ts';

describe('a kind remark beside a yes', () => {
  it.each([
    'child has really missed seeing mentor',
    'child is very keen to get started',
    'having mentor to talk to makes such a difference to child',
    'we are so grateful for this',
    'this would be a great help to child',
  ])('is one: %s', (phrase) => {
    expect(isGladRemark(phrase)).toBe(true);
  });

  it.each([
    ['a worry', 'child is missing'],
    ['a wish of the writer', 'i would love to talk to mentor'],
    ['a trial', 'this is good to start with'],
    ['mockery', 'a lot of good this will do child'],
    ['over', 'this would have been lovely'],
    ['turned', 'child is not keen'],
    ['limited', 'child would love this on video'],
    ['put off', 'child would love this later'],
    ['a condition', 'child would love this if you agree'],
    ['too short to tell', 'so happy'],
    ['without any joy', 'child has been talking to mentor'],
  ])('is none when it is %s: %s', (_case, phrase) => {
    expect(isGladRemark(phrase)).toBe(false);
  });
});

describe('a reason beside a no', () => {
  it.each([
    'child spends enough time on a screen as this is',
    'child is getting on fine',
    'we have enough on at home',
    'child is coping really well',
  ])('is one: %s', (phrase) => {
    expect(isNoReason(phrase)).toBe(true);
  });

  it.each([
    ['agreement', 'child is fine with this'],
    ['agreement to begin', 'child is fine to start'],
    ['time to spare', 'we have plenty of time'],
    ['an answer about the writer', 'i am fine'],
    ['half a sentence', 'we already have'],
    ['turned', 'child is not busy'],
    ['about one way', 'child has enough video'],
  ])('is none when it is %s: %s', (_case, phrase) => {
    expect(isNoReason(phrase)).toBe(false);
  });
});
