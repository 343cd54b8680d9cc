import { describe, expect, it } from 'vitest';
import { findContactDetails } from '../../../../domain/rules/find-contact-details.ts';
import { cutDetails } from '../../../../domain/rules/messages/cut-details.ts';
import { findWorryingWords, type WorryingWords } from '../../../../domain/rules/messages/find-worrying-words.ts';

const OURS: WorryingWords = { more: [], without: [] };
const found = (text: string, list = OURS) =>
  findWorryingWords(text, list).map(({ start, end }) => text.slice(start, end));

describe('worrying words', () => {
  it.each([
    ['I want to die', ['want to die']],
    ['i WANNA   die lol', ['WANNA   die']],
    ['She is SUICIDAL', ['SUICIDAL']],
    ['I don’t want to be here', ['don’t want to be here']],
    ['i dont want to be here', ['dont want to be here']],
    ['been self-harming', ['self-harming']],
    ['he hit me and then hit me', ['hit me', 'hit me']],
    ['ｋｍｓ', ['ｋｍｓ']],
  ])('are found in %j', (text, words) => {
    expect(found(text)).toEqual(words);
  });

  it.each(['The drapes are grey.', 'A white knight', 'We dyed it', 'I am hungry for pizza', ''])(
    'are not in %j',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  it('can be added and left out by the charity', () => {
    expect(found('He keeps on skelping me', { more: ['skelp*'], without: [] })).toEqual(['skelping']);
    expect(found('We carved it with a knife', OURS)).toEqual(['knife']);
    expect(found('We carved it with a knife', { more: [], without: ['Knife'] })).toEqual([]);
  });
});

describe('cutting details out', () => {
  it('leaves a mark where each stood, and the text as it was', () => {
    const text = 'Hi! Ring 07700 900123 or mail fin@example.org. Bye';
    expect(cutDetails(text, findContactDetails(text))).toBe('Hi! Ring […] or mail […]. Bye');
    expect(text).toContain('07700 900123');
  });

  it('changes nothing where there is nothing to cut', () => {
    expect(cutDetails('Just words', [])).toBe('Just words');
  });
});
