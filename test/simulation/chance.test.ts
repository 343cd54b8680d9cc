import { expect, it } from 'vitest';
import { Chance } from './chance.ts';

const drawn = (name: string) => {
  const chance = new Chance(name);
  return Array.from({ length: 5 }, () => chance.next());
};

it('draws the same for the same name, and something else for another', () => {
  expect(drawn('seed 1 mentor')).toEqual(drawn('seed 1 mentor'));
  expect(drawn('seed 1 mentor')).not.toEqual(drawn('seed 2 mentor'));
});

it('chooses at least one of several', () => {
  expect(new Chance('any').some(['a', 'b'], 0)).toEqual(['a']);
});
