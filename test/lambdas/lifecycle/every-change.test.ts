import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { pauseReasonSchema, standingSchema } from '../../../domain/concepts/pair.ts';
import { SIGNALS } from '../../../domain/concepts/signal.ts';
import { AT_REST, GOING_ON } from './furnish.ts';
import { livesIn } from './live.ts';
import { dependsOnOrder, fileOf, inWords, type Lived, leftWrongly, toldOfTheirOwn } from './lived.ts';

const all: Lived[] = [];

describe.each(GOING_ON)('every change, and every two in both orders, where a pair stands so: %s', (state) => {
  const lives: Lived[] = [];

  beforeAll(async () => {
    lives.push(...(await livesIn(state)));
    all.push(...lives);
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

describe('the table of changes', () => {
  const FOLDER = 'test/lambdas/lifecycle/every-change/';

  it('has a page for every state, and ends in every standing and every reason for a pause', () => {
    const pages = readdirSync(FOLDER);
    expect(pages.map((page) => `every-change/${page}`).sort()).toEqual([...GOING_ON, ...AT_REST].map(fileOf).sort());
    const text = pages.map((page) => readFileSync(`${FOLDER}${page}`, 'utf8')).join('\n');
    const ends = new Set([...text.matchAll(/^now (.+)$/gm)].map(([, end]) => end));
    const named = [...standingSchema.options, ...pauseReasonSchema.options.map((reason) => `paused: ${reason}`)];
    expect(named.filter((standing) => standing !== 'paused' && !ends.has(standing))).toEqual([]);
  });

  it('raises every signal there is', () => {
    expect([...new Set(all.flatMap(({ signals }) => signals))].sort()).toEqual([...SIGNALS].sort());
  });
});
