import { describe, expect, it } from 'vitest';
import { ACTS, type Act, aLife } from './a-life.ts';
import { STATES, type State } from './furnish.ts';

/** Effects stop within so many minutes. */
const SOON = 5;
/** From one act to the next: the pair's workflow has not read the first one yet. */
const BETWEEN = 0.5;

interface Lived {
  standing: string;
  left: string[];
  mails: string[];
  tasks: string[];
}

const live = async (state: State, acts: readonly Act[]): Promise<Lived> => {
  const life = await aLife(state);
  for (const act of acts) {
    await life.act(act);
    await life.pass(BETWEEN);
  }
  await life.pass(SOON - BETWEEN);
  const left = await life.left();
  await life.look();
  await life.pass(60);
  const lived = { standing: await life.standing(), left, mails: life.mails(), tasks: await life.tasks() };
  await life.stop();
  return lived;
};

const inWords = ({ standing, left, mails, tasks }: Lived): string =>
  [
    `  now ${standing}`,
    ...(left.length === 0 ? [] : [`  in hand: ${left.join(', ')}`]),
    ...mails.map((mail) => `  mail to ${mail}`),
    ...(tasks.length === 0 ? [] : [`  for the coordinator: ${tasks.join(', ')}`]),
  ].join('\n');

/** An ended pair has nothing in hand; a frozen one keeps its plan and open questions until a person has looked. */
const mayBeLeft = ({ standing, left }: Lived): string[] => {
  if (standing === 'paused: concern') return left.filter((what) => !what.startsWith('session'));
  return standing.startsWith('paused') || ['returned', 'closed'].includes(standing) ? [] : left;
};

/** Nobody decides on a concern that nobody has. */
const DECISIONS: readonly Act[] = ['contact is kept', 'contact is stopped'];

const ONE = STATES.flatMap((state) =>
  ACTS.filter((act) => state === 'frozen' || !DECISIONS.includes(act)).map((act) => ({ state, acts: [act] })),
);

const inOrders = (state: State, acts: readonly Act[]) =>
  acts.flatMap((first) =>
    acts.filter((second) => second !== first).map((second) => ({ state, acts: [first, second] })),
  );

/** Those that change something in that state. */
const TWO = [
  ...inOrders('active', [
    'mentor withdraws',
    'mentee withdraws',
    'parent withdraws',
    'mentor takes fewer ways',
    'somebody is worried',
    'schools reopen',
  ]),
  ...inOrders('frozen', ['mentor withdraws', 'contact is kept', 'contact is stopped', 'schools reopen']),
];

const CASES = [...ONE, ...TWO].map(({ state, acts }) => ({ title: `${state}: ${acts.join(', then ')}`, state, acts }));

describe('every change, wherever a pair stands, and every two in both orders', () => {
  const lives = new Map<string, Lived>();

  it.each(CASES)('leaves nothing in hand that must not be: $title', async ({ title, state, acts }) => {
    const lived = await live(state, acts);
    lives.set(title, lived);
    expect(mayBeLeft(lived)).toEqual(lived.left);
  });

  // Of two decisions on one concern the first stands.
  const twos = TWO.filter(({ acts }) => !acts.every((act) => DECISIONS.includes(act)));
  it.each(twos)('ends in the same state in whatever order: $state: $acts', ({ state, acts }) => {
    const standing = (order: readonly Act[]) => lives.get(`${state}: ${order.join(', then ')}`)?.standing;
    expect(standing(acts)).toBe(standing([...acts].reverse()));
  });

  it('comes to exactly these states, mails and tasks', async () => {
    const told = CASES.map(({ title }) => {
      const lived = lives.get(title);
      return lived === undefined ? title : `${title}\n${inWords(lived)}`;
    });
    await expect(`${told.join('\n\n')}\n`).toMatchFileSnapshot('every-change.txt');
  });
});
