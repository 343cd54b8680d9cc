import { describe, expect, it } from 'vitest';
import { findSpokenPostcodes } from '../../../../domain/rules/contact-details/find-spoken-postcodes.ts';

const found = (text: string) => findSpokenPostcodes(text).map(({ start, end }) => text.slice(start, end));

describe('a postcode that is spelled out', () => {
  it.each([
    ['by the alphabet of pilots', 'delta delta four, seven quebec papa', 'delta delta four, seven quebec papa'],
    ['by the names of letters', 'its dee dee four seven ess tee ok', 'dee dee four seven ess tee'],
    ['letter by letter', 'ours is d d 2 - 3 j x and', 'd d 2 - 3 j x'],
    ['with words between', 'dd1 and then 3 and then b and g', 'dd1 and then 3 and then b and g'],
    ['in halves', 'the first half is dd2 and the second half is 1qr', 'dd2 and the second half is 1qr'],
    ['run together', 'dd2four5hx is where i am', 'dd2four5hx'],
    ['with a double', 'double d 4 8 q r', 'd 4 8 q r'],
  ])('is found %s', (_case, text, part) => {
    expect(found(text)).toEqual([part]);
  });

  it.each([
    'i got 2 bs and 3 as in my prelims',
    'answers: 1 b 2 c 3 a 4 d 5 a 6 c',
    'p 212 and then question 3 a b c',
    'we won 3 2 at home',
  ])('is not seen in %j', (text) => {
    expect(found(text)).toEqual([]);
  });
});
