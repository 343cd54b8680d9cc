import { describe, expect, it } from 'vitest';
import { tellingMarks } from '../../../../domain/rules/contact-details/telling-marks.ts';

const words = (text: string) => [...tellingMarks(text)].filter((mark) => /^[a-z0-9]+$/.test(mark));

describe('the marks of a text', () => {
  it.each([
    ['in haste', 'u r 2 late tmrw', 'you are 2 late tomorrow'],
    [
      'in Dundee',
      'cannae come oot wi ma pals the nicht, goin hame',
      "can't come out with my pals the night, going home",
    ],
    ['without apostrophes', 'im sure its theirs', "i'm sure it's theirs"],
    ['with a long breath', 'nooo waaay', 'no way'],
  ])('are the same for words written %s', (_case, hasty, plain) => {
    expect(words(hasty)).toEqual(words(plain));
  });

  it('hold each word with the next, and one mark for all figures', () => {
    expect(tellingMarks('pie 4 or 5')).toEqual(
      new Set([...['^', 'pie', '^_pie', '0', 'pie_0', 'or', '0_or', 'or_0', '$', '0_$'], '+figure']),
    );
  });

  it('hold the sorts of its words, and each two that come together', () => {
    const marks = tellingMarks('can you come to the park');
    for (const mark of ['+place', '+you', '+wish', '+move', '+place+you', '+place+move', '+wish+move']) {
      expect(marks).toContain(mark);
    }
  });
});
