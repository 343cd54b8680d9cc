import { describe, expect, it } from 'vitest';
import { findHomes } from '../../../../domain/rules/contact-details/find-homes.ts';

describe('the way to a home', () => {
  it.each([
    ['what stands next to it', 'i live two doors down from the bakery in cupar'],
    ['its number and a shop', "we're at number 12 just past the spar"],
    ['its floor', 'i stay in the multis, 14th floor'],
    ['its name and a road', 'rose cottage, main street, longforgan'],
    ['a unit of an estate', 'send it to unit 7, wester gourdie industrial estate'],
    ['a point on the map', '56.4620, -2.9707 is where i am'],
    ['three words', '///filled.count.soap'],
  ])('is told by %s', (_case, text) => {
    expect(findHomes(text)).not.toEqual([]);
  });

  it.each(['my cousin stays in arbroath', 'we live near the sea so i hear gulls', 'room 14 is freezing'])(
    'is not told by %j',
    (text) => {
      expect(findHomes(text)).toEqual([]);
    },
  );
});
