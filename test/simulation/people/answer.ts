import { WAYS } from '../../../domain/concepts/way.ts';
import type { Answer, Said, Side } from '../chronicle.ts';
import { cellOf, type Life } from '../invented-lives.ts';
import { DAY } from '../moments.ts';
import { chanceOf, lookAgainSoon, plan, type Stage } from '../stage.ts';
import { offered, openOwn, stepOf, type Walked, type Wishes, walkThrough } from './fill-in.ts';
import { type Temper, temperOf } from './temper.ts';
import { open } from './visits.ts';

/** The first page of a question that waits, on the page that a mail led to. */
const questionOn = (html: string): string | undefined => / href="(\/a\/[^"?]+\/(?:decide|who))/.exec(html)?.[1];

const ANSWERED = ['done', 'changed', 'late', 'call'];

/** Whether the last page thanks for an answer that counts. */
const isAccepted = ({ end }: Walked): boolean => ['done', 'changed'].includes(stepOf(end));

export const note = (stage: Stage, life: Life, words: Omit<Said, 'at' | 'ref'>): Said => {
  const said = { at: stage.now, ref: life.ref, ...words };
  stage.chronicle.said.push(said);
  return said;
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
  const { answer, pressesTwice } = temper;
  const sent = await sendWords(stage, { life, side, url }, { wishes: wishesOf(temper, answer), twice: pressesTwice });
  if (sent !== undefined && answer !== 'unsure') planChange(stage, life, side);
};

const WORDS: Record<string, Answer> = { yes: 'yes', wait: 'wait', no: 'no', stop: 'no' };

/** Goes through the pages and presses the last button: from then on it was said, and once it is thanked for it must count. */
const sendWords = async (
  stage: Stage,
  { life, side, url }: Question,
  { wishes, twice = false }: { wishes: Wishes; twice?: boolean },
): Promise<Said | undefined> => {
  const answer = WORDS[wishes.decision];
  let said: Said | undefined;
  const send = ({ asked, given }: Pick<Walked, 'asked' | 'given'>): void => {
    if (answer === undefined) return;
    const about = answer === 'yes' ? asked : [...WAYS];
    said = note(stage, life, {
      side,
      about: 'take-part',
      answer,
      asked: about,
      ways: given,
      how: 'page',
      accepted: false,
    });
  };
  const walked = await walkThrough(url, wishes, { twice, send });
  if (said !== undefined) said.accepted = isAccepted(walked);
  return said;
};

/** Looks at the page behind a mail's link, and answers what is asked there. */
export const lookAt = async (stage: Stage, { life, side, url }: Question): Promise<void> => {
  const page = await open(url);
  if (page.status === 200) life.own[side] = url;
  const question = questionOn(page.html);
  if (question === undefined) return;
  const first = new URL(question, url).href;
  const isPlan = offered(await openOwn(first), 'decision').includes('changes');
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
    const wishes = { ...wishesOf(temper, change), ways: others };
    if ((await sendWords(stage, { life, side, url: `${own}/change` }, { wishes })) !== undefined) lookAgainSoon(stage);
  });
};

/** Who of the pair has this address. */
export const sideOf = (life: Life, address: string): Side | undefined =>
  (['mentor', 'mentee', 'parent'] as const).find((side) => cellOf(life, side, 'email') === address);
