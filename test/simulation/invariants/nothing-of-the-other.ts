import { problemsIn } from '../../journeys/mails.ts';
import type { Invariant } from '../world.ts';

/** All that must hold of every mail is looked at: whom it is to, whose names, addresses and numbers it holds, its links, its hour. */
export const nothingOfTheOther: Invariant = {
  name: 'I8',
  says: 'nothing sent to one side holds the other’s address, number or surname',
  check: ({ fresh, lives, url }) => problemsIn({ mails: fresh, rows: lives.map(({ row }) => row), host: url }),
};
