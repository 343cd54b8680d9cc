import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  isSettled,
  isUnderWay,
  SUPPLY_EVENTS,
  SUPPLY_MOVES,
  supplyStatusSchema,
} from '../../../domain/concepts/supply.ts';

const moves = Object.entries(SUPPLY_MOVES).flatMap(([from, events]) =>
  Object.entries(events).map(([event, to]) => ({ from, event, to })),
);
const statuses = supplyStatusSchema.options;

const reachable = (from: string, seen = new Set<string>()): Set<string> => {
  if (seen.has(from)) return seen;
  seen.add(from);
  for (const move of moves.filter((each) => each.from === from)) reachable(move.to, seen);
  return seen;
};

describe('the life of a supply', () => {
  it('leads to every status from the need', () => {
    expect([...reachable('needed')].sort()).toEqual([...statuses].sort());
  });

  it('uses every event', () => {
    expect(new Set(moves.map(({ event }) => event))).toEqual(new Set(SUPPLY_EVENTS));
  });

  it.each(statuses.filter((status) => !isSettled({ status })))(
    'never ends at %s: it can still be settled from there',
    (status) => {
      expect(
        [...reachable(status)].filter((each) => isSettled({ status: supplyStatusSchema.parse(each) })),
      ).not.toEqual([]);
    },
  );

  it('is settled when it works, when another way was chosen, or when it is not needed', () => {
    expect(statuses.filter((status) => isSettled({ status }))).toEqual(['working', 'other-way', 'not-needed']);
  });

  it('is under way until then, but for a pair that has stopped', () => {
    expect(statuses.filter((status) => isUnderWay({ status }))).toEqual(['needed', 'supplied', 'unavailable']);
  });

  it('is drawn as it is', () => {
    const drawn = [...readFileSync('docs/supplies.md', 'utf8').matchAll(/^ {2}([\w-]+) --> ([\w-]+): ([\w-]+)$/gm)];
    expect(drawn.map(([, from, to, event]) => ({ from, event, to }))).toEqual(expect.arrayContaining(moves));
    expect(drawn).toHaveLength(moves.length);
  });
});
