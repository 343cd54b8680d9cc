import { describe, expect, it } from 'vitest';
import { findSuspicions, keepLikely } from '../../../../domain/rules/contact-details/find-suspicions.ts';
import { weighWords } from '../../../../domain/rules/contact-details/weigh-words.ts';

const found = (text: string) => findSuspicions(text, weighWords).map(({ start, end }) => text.slice(start, end));

describe('a suspicion', () => {
  it('falls on words that together propose something, though no rule names it', () => {
    expect(found('bring your ball and come wi me on saturday')).not.toEqual([]);
  });

  it('falls on no words about lessons and sessions', () => {
    expect(found('I got 17 out of 20 in the maths test. My essay was about the water cycle.')).toEqual([]);
  });

  it('is no heavier for a longer message of the same kind', () => {
    expect(found('My essay was about the water cycle. '.repeat(50))).toEqual([]);
  });

  it('falls on the two sentences that carry it', () => {
    const text =
      'The essay was long. It was about the sea. It took an hour. You could come to my flat. Bring your ball on saturday.';
    expect(found(text).every((part) => !part.includes('essay'))).toBe(true);
  });
});

describe('a proposal that a rule saw', () => {
  const text = 'my dog is fat. come to the park. we sat still.';
  const proposal = { start: 15, end: 31 };

  it('is kept where two sentences with it are not light', () => {
    expect(keepLikely(text, [proposal], (part) => (part.includes('dog') ? -9 : 0))).toEqual([proposal]);
  });

  it.each(["i can't meet you in town", 'am no allowed tae meet you in town'])(
    'is dropped where it is refused: %s',
    (refusal) => {
      expect(keepLikely(refusal, [{ start: 0, end: refusal.length }], () => 9)).toEqual([]);
    },
  );

  it('is kept where the sentence goes on', () => {
    const text = "i can't give you my number so meet me in town";
    const whole = { start: 0, end: text.length };
    expect(keepLikely(text, [whole], () => 9)).toEqual([whole]);
  });

  it('is dropped where all the words around it speak against it', () => {
    expect(keepLikely(text, [proposal], () => -9)).toEqual([]);
  });
});
