import { describe, expect, it } from 'vitest';
import { namesInMail } from '../../../../domain/rules/replies/names-in-mail.ts';
import { plainWords } from '../../../../domain/rules/replies/plain-words.ts';

const MAIL = "Dear Fiona Reid,\n\nCallum's mentor is Donald.";
const plain = (words: string, sent = MAIL) => plainWords(words, namesInMail(sent));

describe('plain words', () => {
  it.each([
    ["I'm happy for Callum to take part", 'i am happy for child to take part'],
    ["Yeah that's fine", 'yes this is fine'],
    ["he's keen", 'child is keen'],
    ['Callum Reid has my permission', 'child has my permission'],
    ['my son has my permission', 'child has my permission'],
    ['I agree to all of the above', 'i agree to this'],
    ['Yes to all', 'yes to this'],
    ['I totally agree', 'i agree'],
    ['thank you so much', 'thanks'],
    ['dziękuję', 'thanks'],
    ['my husband and I agree', 'we agree'],
    ['keep in touch with Donald', 'keep in touch with mentor'],
    ["I won't", 'i will not'],
  ])('say %j as %j', (words, said) => {
    expect(plain(words)).toBe(said);
  });

  it.each([
    ['I do not totally agree', 'i do not totally agree'],
    ['I do not agree to everything', 'i do not agree to everything'],
    ["I don't agree with all of this", 'i do not agree with all of this'],
  ])('leave what a "not" may turn: %j', (words, said) => {
    expect(plain(words)).toBe(said);
  });

  it('leave the name of one of two children, and that of a stranger', () => {
    const two = "Dear Fiona,\n\nCallum's mentor and Isla's mentor would like to write.";
    expect([plain('yes for Callum', two), plain('yes for Tom')]).toEqual(['yes for callum', 'yes for tom']);
  });

  it('take a name for the child’s where only that can stand, when no mail is known', () => {
    expect(plain('I am happy for Callum to take part', '')).toBe('i am happy for child to take part');
  });
});
