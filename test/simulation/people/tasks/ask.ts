import { SIDES, type Side } from '../../chronicle.ts';
import { cellOf, type Life } from '../../invented-lives.ts';
import { chanceOf, type Stage } from '../../stage.ts';
import { note, planChange, saysToPlan } from '../answer.ts';
import { asksFor, offered } from '../fill-in.ts';
import { temperOf } from '../temper.ts';
import { type Fields, submit } from '../visits.ts';
import type { OpenedTask, WorkTask } from './task.ts';

/** Whom a page says to talk to: nobody else's whole name stands on it. */
const whomToAsk = (life: Life, text: string): Side | undefined =>
  SIDES.find((side) => text.includes(`${cellOf(life, side, 'first')} ${cellOf(life, side, 'last')}`));

const HOW_TOLD: Fields = { may: 'yes', means: 'phone', number: 'on-file' };

const askPlan = async (stage: Stage, { life, page }: OpenedTask, side: Side): Promise<'done'> => {
  const answer = saysToPlan(stage, life, side);
  const { status } = await submit(page, { decision: answer });
  note(stage, life, { side, about: 'plan', answer, asked: [], ways: [], how: 'told', accepted: status < 400 });
  return 'done';
};

/** Some young people lack something. */
const lacksFields = (stage: Stage, { life, page }: OpenedTask): Fields => {
  const chance = chanceOf(stage, life.ref, 'lacks');
  const asked = ['device', 'data', 'quiet-room'].filter((lack) => asksFor(page, lack));
  return Object.fromEntries(asked.map((lack) => [lack, chance.happens(0.06) ? 'no' : 'yes']));
};

const askTakingPart = async (stage: Stage, task: OpenedTask, side: Side): Promise<'done' | 'later'> => {
  const { life, page } = task;
  const { answer, ways, times, every } = temperOf(stage, life, side);
  const means = answer === 'unsure' ? 'yes' : answer;
  const decision = offered(page, 'decision').includes(means) && means !== 'never' ? means : 'not-yet';
  const asked = offered(page, 'ways');
  const given = asked.filter((way) => ways.some((wanted) => wanted === way));
  const agreed = decision === 'yes' ? (given.length > 0 ? given : asked.slice(0, 1)) : [];
  const how: Fields = { ...(asksFor(page, 'means') ? HOW_TOLD : {}), ...lacksFields(stage, task) };
  const schedule: Fields = asksFor(page, 'times') ? { times, every } : {};
  if (decision === 'not-yet') {
    await submit(page, { decision });
    return 'later';
  }
  const said = decision === 'yes' ? { decision, ways: agreed, ...schedule, ...how } : { decision, ...how };
  const words = { side, about: 'take-part', answer: decision, asked, ways: agreed, how: 'told' } as const;
  const noted = note(stage, life, { ...words, accepted: false });
  noted.accepted = (await submit(page, said)).status < 400;
  planChange(stage, life, side);
  return 'done';
};

/** Asks somebody by voice and writes down what they say; who has not decided is asked again another day. */
export const askSomebody: WorkTask = async (stage, task) => {
  const side = whomToAsk(task.life, task.page.text);
  if (side === undefined || !asksFor(task.page, 'decision')) return 'done';
  if (offered(task.page, 'decision').includes('changes')) return await askPlan(stage, task, side);
  return await askTakingPart(stage, task, side);
};
