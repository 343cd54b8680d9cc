import { expect, it } from 'vitest';
import type { Lack } from '../../../../domain/concepts/supply.ts';
import { waysWithout } from '../../../../domain/rules/ways/ways-without.ts';

it.each<[Lack[], string[]]>([
  [[], ['messages', 'meet-video', 'meet-audio', 'meet-chat']],
  [['device'], ['messages']],
  [['data'], ['messages']],
  [['quiet-room'], ['messages', 'meet-chat']],
  [['quiet-room', 'data'], ['messages']],
])('without %j a young person can still use %j', (lacks, ways) => {
  expect(waysWithout(lacks)).toEqual(ways);
});
