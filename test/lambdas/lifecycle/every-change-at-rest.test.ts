import { beforeAll, describe, expect, it } from 'vitest';
import { AT_REST } from './furnish.ts';
import { livesIn } from './live.ts';
import { dependsOnOrder, fileOf, inWords, type Lived, leftWrongly, toldOfTheirOwn } from './lived.ts';

describe.each(AT_REST)('every change, and every two in both orders, where a pair rests so: %s', (state) => {
  let lives: Lived[] = [];

  beforeAll(async () => {
    lives = await livesIn(state);
  });

  it('leaves nothing in hand that must not be', () => {
    expect(leftWrongly(lives)).toEqual([]);
  });

  it('ends in the same state in whatever order', () => {
    expect(dependsOnOrder(lives)).toEqual([]);
  });

  it('tells nobody of an end as news who has said no themselves', () => {
    expect(toldOfTheirOwn(lives)).toEqual([]);
  });

  it('comes to exactly these states, mails and tasks', async () => {
    await expect(inWords(lives)).toMatchFileSnapshot(fileOf(state));
  });
});
