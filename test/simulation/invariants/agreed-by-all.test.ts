import { expect, it } from 'vitest';
import { allSaidYes, aSession, aWorld, REF, ROOM, said, someItems, TUESDAY_11, told } from './a-world.ts';
import { agreedByAll } from './agreed-by-all.ts';

const items = someItems({ sessions: [aSession()] });
const entries = [{ at: TUESDAY_11, ref: REF, who: 'mentor' as const, room: ROOM }];
const stopped = said({ side: 'parent', answer: 'no', ways: [], at: TUESDAY_11 - 60_000 });

it('holds while all three have agreed to the way', () => {
  expect(agreedByAll.check(aWorld({ items, told: told({ said: allSaidYes(), entries }) }))).toEqual([]);
});

it('fails for an invitation that the parent never agreed to', () => {
  const [one, two] = allSaidYes();
  expect(agreedByAll.check(aWorld({ items, told: told({ said: one && two ? [one, two] : [] }) }))).toEqual([
    `${REF} was invited to meet-video at 2026-03-09T12:00:00.000Z without the parent`,
  ]);
});

it('fails for a door that opened after somebody had said no', () => {
  expect(agreedByAll.check(aWorld({ items, told: told({ said: [...allSaidYes(), stopped], entries }) }))).toEqual([
    `${REF} was let into meet-video at 2026-03-10T11:00:00.000Z without the parent`,
  ]);
});

it('fails for a yes to another way', () => {
  const messages = said({ side: 'mentee', ways: ['messages'] });
  expect(agreedByAll.check(aWorld({ items, told: told({ said: [...allSaidYes(), messages] }) }))).toHaveLength(1);
});
