import { expect, it } from 'vitest';
import { aMail, aWorld } from './a-world.ts';
import { toldOnce } from './told-once.ts';

const first = aMail({ id: 'm1', text: 'Schools are back. http://localhost:3000/a/one' });
const second = aMail({ id: 'm2', text: 'Schools are back. http://localhost:3000/a/two' });

it('fails for the same words on one day, whatever links they have', () => {
  expect(toldOnce.check(aWorld({ mails: [first, second], fresh: [second] }))).toHaveLength(1);
});

it('holds for other words, and for another day', () => {
  const others = [
    { ...second, text: 'Something else' },
    { ...second, date: '2026-03-11T11:00:00.000Z' },
  ];
  for (const other of others) expect(toldOnce.check(aWorld({ mails: [first, other], fresh: [other] }))).toEqual([]);
});

it('lets a copy pass whose sender died before it was noted', () => {
  expect(toldOnce.check(aWorld({ mails: [first, second], fresh: [second], mayBeCopies: new Set(['m1']) }))).toEqual([]);
});
