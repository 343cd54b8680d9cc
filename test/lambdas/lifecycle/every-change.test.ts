import { beforeAll, describe, expect, it } from 'vitest';
import { pauseReasonSchema, standingSchema } from '../../../domain/concepts/pair.ts';
import { SIGNALS } from '../../../domain/concepts/signal.ts';
import { aLife } from './a-life.ts';
import { STATES, type State } from './furnish.ts';
import { inWords, type Lived, mustNotBeLeft } from './lived.ts';
import { type Acts, SQUARE, whyNot, whyOrderCounts } from './the-square.ts';

/** Effects stop within so many minutes. */
const SOON = 5;
/** From one act to the next: the pair's workflow has not read the first one yet. */
const BETWEEN = 0.5;

const live = async (state: State, acts: Acts): Promise<Lived> => {
  const life = await aLife(state);
  for (const act of acts) {
    await life.act(act);
    await life.pass(BETWEEN);
  }
  await life.pass(SOON - BETWEEN);
  const left = await life.left();
  const standing = await life.standing();
  await life.look();
  await life.pass(60);
  await life.wakeMessage();
  return {
    state,
    acts,
    left,
    standing: await life.standing(),
    soon: standing,
    mails: life.mails(),
    tasks: await life.tasks(),
    signals: await life.signals(),
  };
};

const nameOf = (acts: Acts): string => acts.join(', then ');

const all: Lived[] = [];

describe.each(STATES)('every change, and every two in both orders, where a pair stands so: %s', (state) => {
  const lives: Lived[] = [];

  beforeAll(async () => {
    for (const acts of SQUARE) if (whyNot(state, acts) === undefined) lives.push(await live(state, acts));
    all.push(...lives);
  });

  it('leaves nothing in hand that must not be', () => {
    const wrong = lives.map((lived) => [nameOf(lived.acts), mustNotBeLeft(lived)] as const);
    expect(wrong.filter(([, left]) => left.length > 0)).toEqual([]);
  });

  it('ends in the same state in whatever order', () => {
    const standings = new Map(lives.map(({ acts, standing }) => [nameOf(acts), standing]));
    const wrong = lives
      .filter(({ acts }) => whyOrderCounts(state, acts) === undefined)
      .map(({ acts, standing }) => {
        const [one, other] = acts;
        const turned = other === undefined ? standing : standings.get(nameOf([other, one]));
        return `${nameOf(acts)}: ${standing}, else ${turned ?? standing}`;
      })
      .filter((line) => !/: (.+), else \1$/.test(line));
    expect(wrong).toEqual([]);
  });

  it('comes to exactly these states, mails and tasks', async () => {
    await expect(inWords(lives)).toMatchFileSnapshot(`every-change/${state.toLowerCase().replaceAll(' ', '-')}.txt`);
  });
});

describe('the table of changes', () => {
  it('begins and ends in every standing, and in every reason for a pause', () => {
    const standings = new Set(all.map(({ standing }) => standing));
    const named = [...standingSchema.options, ...pauseReasonSchema.options.map((reason) => `paused: ${reason}`)];
    expect(named.filter((standing) => standing !== 'paused' && !standings.has(standing))).toEqual([]);
  });

  it('raises every signal there is', () => {
    expect([...new Set(all.flatMap(({ signals }) => signals))].sort()).toEqual([...SIGNALS].sort());
  });
});
