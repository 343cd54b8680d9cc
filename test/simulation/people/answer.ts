import { WAYS } from '../../../domain/concepts/way.ts';
import { open } from '../../../local/story/visitor.ts';
import type { Said, Side } from '../chronicle.ts';
import { cellOf, type Life } from '../invented-lives.ts';
import { DAY } from '../moments.ts';
import { chanceOf, lookAgainSoon, plan, type Stage } from '../stage.ts';
import { offered, stepOf, type Walked, type Wishes, walkThrough } from './fill-in.ts';
import { type Temper, temperOf } from './temper.ts';

/** The first page of a question that waits, on the page that a mail led to. */
const questionOn = (html: string): string | undefined => / href="(\/a\/[^"?]+\/(?:decide|who))/.exec(html)?.[1];

const ANSWERED = ['done', 'changed', 'late', 'call'];

/** Whether the last page thanks for an answer that counts. */
const isAccepted = ({ end }: Walked): boolean => ['done', 'changed'].includes(stepOf(end));

export const note = (stage: Stage, life: Life, said: Omit<Said, 'at' | 'ref'>): void => {
  stage.chronicle.said.push({ at: stage.now, ref: life.ref, ...said });
};

const wishesOf = ({ ways, times, every }: Temper, decision: string): Wishes => ({ decision, ways, times, every });

/** What this person says to a plan: now and then they want another one, but not for ever. */
export const saysToPlan = (stage: Stage, life: Life, side: Side): 'yes' | 'changes' => {
  const before = stage.chronicle.said.filter(
    (said) => said.ref === life.ref && said.side === side && said.about === 'plan' && said.answer === 'changes',
  );
  return before.length === 0 && !temperOf(stage, life, side).suitsPlan ? 'changes' : 'yes';
};

interface Question {
  life: Life;
  side: Side;
  url: string;
}

const answerPlan = async (stage: Stage, { life, side, url }: Question): Promise<void> => {
  const answer = saysToPlan(stage, life, side);
  const walked = await walkThrough(url, wishesOf(temperOf(stage, life, side), answer));
  if (ANSWERED.includes(stepOf(walked.end)))
    note(stage, life, { side, about: 'plan', answer, asked: [], ways: [], how: 'page', accepted: isAccepted(walked) });
};

const answerTakingPart = async (stage: Stage, { life, side, url }: Question): Promise<void> => {
  const temper = temperOf(stage, life, side);
  if (temper.answer === 'never') return;
  const walked = await walkThrough(url, wishesOf(temper, temper.answer), temper.pressesTwice);
  if (!ANSWERED.includes(stepOf(walked.end)) || temper.answer === 'unsure') return;
  const { asked, given } = walked;
  const how = 'page' as const;
  note(stage, life, {
    side,
    about: 'take-part',
    answer: temper.answer,
    asked,
    ways: given,
    how,
    accepted: isAccepted(walked),
  });
  planChange(stage, life, side);
};

/** Looks at the page behind a mail's link, and answers what is asked there. */
export const lookAt = async (stage: Stage, { life, side, url }: Question): Promise<void> => {
  const page = await open(url);
  if (page.status === 200) life.own[side] = url;
  const question = questionOn(page.html);
  if (question === undefined) return;
  const first = new URL(question, url).href;
  const isPlan = offered(await open(first), 'decision').includes('changes');
  await (isPlan ? answerPlan : answerTakingPart)(stage, { life, side, url: first });
};

/** Some think otherwise later, by their own page: about the ways, or about taking part. */
export const planChange = (stage: Stage, life: Life, side: Side): void => {
  const temper = temperOf(stage, life, side);
  const { changesAfter, change } = temper;
  if (changesAfter === undefined) return;
  plan(stage, stage.now + changesAfter * DAY, `${life.ref} ${side} changes their mind: ${change}`, async () => {
    const own = life.own[side];
    if (own === undefined) return;
    const others = chanceOf(stage, life.ref, side, 'other ways').some(temper.ways, 0.5);
    const walked = await walkThrough(`${own}/change`, { ...wishesOf(temper, change), ways: others });
    if (stepOf(walked.end) !== 'changed') return;
    const said =
      change === 'yes' ? { answer: change, asked: walked.asked } : { answer: 'no' as const, asked: [...WAYS] };
    note(stage, life, { side, about: 'take-part', ...said, ways: walked.given, how: 'page', accepted: true });
    lookAgainSoon(stage);
  });
};

/** Who of the pair has this address. */
export const sideOf = (life: Life, address: string): Side | undefined =>
  (['mentor', 'mentee', 'parent'] as const).find((side) => cellOf(life, side, 'email') === address);
