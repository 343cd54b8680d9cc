import type { Side } from '../chronicle.ts';
import { cellOf, type Life } from '../invented-lives.ts';
import { DAY } from '../moments.ts';
import { chanceOf, lookAgainSoon, plan, type Stage } from '../stage.ts';
import { asksFor, openOwn } from './fill-in.ts';
import { temperOf } from './temper.ts';
import { open, submit } from './visits.ts';

const SECRETS = (life: Life, side: Side): string[] => [cellOf(life, side, 'phone'), `me.${life.ref}@mail.example`];

const write = async (stage: Stage, life: Life, side: Side, number: number): Promise<void> => {
  const own = life.own[side];
  if (own === undefined) return;
  const page = await openOwn(`${own}/write`);
  if (!asksFor(page, 'text')) return;
  const chance = chanceOf(stage, life.ref, side, 'words', String(number));
  const { written } = stage.chronicle;
  // Whoever was cut off writes anew.
  const mark = `Zqword${life.ref.slice(0, -2)}${side}${number}x${written.length}`.toLowerCase();
  const secret = chance.happens(0.25) ? chance.pick(cellOf(life, side, 'phone'), ...SECRETS(life, side)) : undefined;
  const text = `How was your week? I saw ${mark}.${secret === undefined ? '' : ` Ring me on ${secret}`}`;
  written.push({ mark, at: stage.now, ref: life.ref, from: side, ...(secret === undefined ? {} : { secret }) });
  await submit(page, { text });
};

const worry = async (stage: Stage, life: Life, side: Side): Promise<void> => {
  const own = life.own[side];
  if (own === undefined) return;
  const page = await open(`${own}/worried`);
  stage.chronicle.worries.push({ at: stage.now, ref: life.ref });
  await submit(page, { about: 'other', text: 'Zqworrywords: I am worried about something I heard.', name: '' });
  lookAgainSoon(stage);
};

/** What a mentor or a young person writes to the other over the weeks, and whether somebody is worried one day. */
export const planWords = (stage: Stage, life: Life): void => {
  const end = (stage.until - stage.now) / DAY;
  for (const side of ['mentor', 'mentee', 'parent'] as const) {
    const chance = chanceOf(stage, life.ref, side, 'days');
    const { writes, worries } = temperOf(stage, life, side);
    const someDay = () => stage.now + chance.between(1, end) * DAY;
    for (let number = 1; number <= (side === 'parent' ? 0 : writes); number++)
      plan(stage, someDay(), `${life.ref} ${side} writes`, async () => await write(stage, life, side, number));
    if (worries) plan(stage, someDay(), `${life.ref} ${side} worries`, async () => await worry(stage, life, side));
  }
};
