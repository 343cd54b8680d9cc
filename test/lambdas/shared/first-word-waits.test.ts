import { afterAll, beforeAll, expect, it } from 'vitest';
import { changeMind } from '../../../lambdas/shared/asks/change-mind.ts';
import { toInstant } from '../../../lambdas/shared/moment.ts';
import { makeTakeStock } from '../../../lambdas/take-stock/take-stock.ts';
import { type AskingWorld, anAskingWorld, TUESDAY } from '../an-asking-world.ts';

let world: AskingWorld;
beforeAll(async () => {
  world = await anAskingWorld();
});
afterAll(async () => await world.stop());

it('a mentor who says on their own page, before they answered, that they wait has the pair wait, and not stop', async () => {
  await world.enrol('p1');
  await changeMind({ pairId: 'p1', side: 'mentor', answer: 'wait', ways: [], route: 'page' }, world.deps);
  const startedAt = toInstant(TUESDAY);
  await makeTakeStock(world.deps)({ pairId: 'p1', generation: 1, error: 'none', startedAt });
  expect(await world.deps.pairs.getPair('p1')).toMatchObject({ standing: 'paused', pauseReason: 'mentor-waits' });
});
