import { describe, expect, it } from 'vitest';
import { findAddresses } from '../../../../domain/rules/contact-details/find-addresses.ts';

describe('an address', () => {
  it.each(['it is 14 dens road', 'i live at 6 mains lone', 'my adress is the red door by the pond'])(
    'is found in %j',
    (text) => {
      expect(findAddresses(text)).not.toEqual([]);
    },
  );

  it.each([
    'the prime minister lives at 10 downing street',
    '221b baker street is in a book',
    'our address is on the wrong side of the line',
  ])('is not seen in %j', (text) => {
    expect(findAddresses(text)).toEqual([]);
  });
});
