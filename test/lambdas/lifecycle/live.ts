import { aLife } from './a-life.ts';
import type { State } from './furnish.ts';
import type { Lived } from './lived.ts';
import { type Acts, hasSecond, SQUARE, whyNot } from './the-square.ts';

/** Effects stop within so many minutes. */
const SOON = 5;
/** From one act to the next: the pair's workflow has not read the first one yet. */
const BETWEEN = 0.5;

const live = async (state: State, acts: Acts): Promise<Lived> => {
  const life = await aLife(state, hasSecond(state, acts));
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

/** All lives that can begin in that state. */
export const livesIn = async (state: State): Promise<Lived[]> => {
  const lives: Lived[] = [];
  for (const acts of SQUARE) if (whyNot(state, acts) === undefined) lives.push(await live(state, acts));
  return lives;
};
