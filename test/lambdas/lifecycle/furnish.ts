import type { Ask } from '../../../domain/concepts/ask.ts';
import type { Choice } from '../../../domain/concepts/choice.ts';
import type { Message } from '../../../domain/concepts/message.ts';
import {
  isParent,
  type Pair,
  type Party,
  type PauseReason,
  partiesOf,
  pauseReasonSchema,
  type Side,
  type Standing,
  sideOf,
} from '../../../domain/concepts/pair.ts';
import { makeSlots } from '../../../lambdas/adapters/slots.ts';
import { passOnTaskId } from '../../../lambdas/shared/messages/message-tasks.ts';
import { claimFor } from '../../../lambdas/shared/sessions/session-time.ts';
import { aMessage } from '../../a-message.ts';
import { anAsk } from '../../an-ask.ts';
import { aChoice, aPlan, aSession } from '../../domain/builders.ts';
import { type AskingWorld, PROGRAMME } from '../an-asking-world.ts';

export const P = 'p1';

/** Who takes the pair over, and who covers. */
export const COLLEAGUES = [`${P}-next-colleague`, `${P}-covering-colleague`] as const;

const BEFORE = '2026-05-04T09:00:00.000Z';

/** Where a pair may stand that goes on, or may at any moment; one of two parents never answered, somebody is worried. */
export const GOING_ON = [
  'asking',
  'planning',
  'active',
  'active by one parent',
  'in a Meet',
  'frozen',
  'stuck',
] as const;

/** Where it may stand otherwise; its parent has withdrawn, contact was stopped for a concern. */
export const AT_REST = [
  'waiting',
  'not going ahead',
  'no response',
  'unreached',
  'no common way',
  'withdrawn',
  'stopped',
  'returned',
  'closed',
] as const;
export type State = (typeof GOING_ON)[number] | (typeof AT_REST)[number];

/** The others have begun, or are brought there by what happens first. */
const STANDS: Partial<Record<State, Exclude<Standing, 'paused'> | PauseReason>> = {
  asking: 'asking',
  planning: 'planning',
  waiting: 'mentor-waits',
  'not going ahead': 'not-going-ahead',
  'no response': 'no-response',
  unreached: 'unreached',
  'no common way': 'no-common-way',
  stuck: 'stuck',
  returned: 'returned',
  closed: 'closed',
};

const isReason = (stands: Exclude<Standing, 'paused'> | PauseReason): stands is PauseReason =>
  pauseReasonSchema.safeParse(stands).success;

const standingOf = (state: State): Partial<Pair> => {
  const stands = STANDS[state] ?? 'active';
  const begun = [
    'active',
    'active by one parent',
    'in a Meet',
    'withdrawn',
    'stuck',
    'frozen',
    'stopped',
    'returned',
  ].includes(state);
  return {
    ...(isReason(stands) ? { standing: 'paused', pauseReason: stands } : { standing: stands }),
    ...(begun ? { activeSince: BEFORE } : {}),
    // Words may be passed on before anything else is agreed.
    messagesAlready: state === 'asking' || state === 'waiting',
  };
};

/** What somebody said; `silent`: they were asked. */
type Said = Pick<Choice, 'answer' | 'ways'> | 'silent';

const YES: Said = { answer: 'yes', ways: ['messages', 'meet-video'] };

const SAID: Partial<Record<State, Partial<Record<Side, Said>>>> = {
  asking: { parent: 'silent' },
  waiting: { mentor: { answer: 'wait', ways: [] } },
  'not going ahead': { mentee: { answer: 'no', ways: [] } },
  'no response': { parent: 'silent' },
  unreached: { parent: 'silent' },
  'no common way': { mentee: { answer: 'yes', ways: ['messages'] }, mentor: { answer: 'yes', ways: ['meet-video'] } },
};

const CLOSED_AS: Partial<Record<State, Ask['closedAs']>> = {
  'no response': 'no-response',
  unreached: 'unreached',
  'active by one parent': 'no-response',
};

/** A second person who may decide says what the parent says, but for where only one of the two has answered. */
const saidBy = (party: Party, state: State): Said => {
  if (party === 'second-parent' && state === 'active by one parent') return 'silent';
  return SAID[state]?.[sideOf(party)] ?? YES;
};

const furnishAnswers = async ({ deps }: AskingWorld, state: State, parties: readonly Party[]): Promise<void> => {
  for (const side of parties) {
    const kind = isParent(side) ? 'consent' : 'take-part';
    const askId = `${kind}.${side}.1`;
    await deps.asks.openAsk(anAsk({ id: askId, kind, side, personId: `${P}-${side}` }));
    const said = saidBy(side, state);
    const as = CLOSED_AS[state];
    if (said === 'silent') {
      if (as !== undefined) await deps.asks.closeAsk(P, askId, { at: BEFORE, as });
      continue;
    }
    const { answer, ways } = said;
    const refused = YES.ways.filter((way) => !ways.includes(way));
    await deps.choices.putChoice(
      P,
      aChoice(side, { at: BEFORE, answer, ways, refused: answer === 'yes' ? refused : [] }),
    );
    await deps.asks.answerAsk({ pairId: P, askId }, { answer, ways, times: [], at: BEFORE, route: 'page' });
    await deps.asks.markTold(P, askId);
  }
};

const furnishContact = async ({ deps }: AskingWorld, state: State): Promise<void> => {
  const status = state === 'in a Meet' ? 'live' : 'invited';
  const ahead = aSession({ coordinatorId: `${P}-coordinator`, mentorId: `${P}-mentor`, status });
  const session =
    status === 'live' ? { ...ahead, startsAt: '2026-05-06T08:55:00.000Z', endsAt: '2026-05-06T09:25:00.000Z' } : ahead;
  await deps.plans.putPlan(aPlan());
  await deps.sessions.putSession(session);
  for (const person of [session.coordinatorId, session.mentorId])
    await makeSlots(deps.table).claimSlot(claimFor(session, person, PROGRAMME));
  await deps.sent.claimSend(P, 'session.p1.1.invite.mentor', BEFORE);
  await deps.sent.markSent(P, 'session.p1.1.invite.mentor', { messageId: 'invited' });
};

/** One that nobody has read, one that waits to go out, and one that the coordinator is to pass on. */
const MESSAGES: Message[] = [
  aMessage({ pairId: P, id: 'unread' }),
  aMessage({ pairId: P, id: 'read', status: 'allowed' }),
  aMessage({ pairId: P, id: 'in-hand', from: 'mentee', status: 'handed-over' }),
];

export const TO_GO_OUT = 'read';

const task = (kind: 'propose-plan' | 'read-message' | 'pass-on' | 'stuck', ref: string, id = `${kind}.${ref}`) => ({
  ...{ id, kind, ref, pairId: P, ownerId: `${P}-coordinator` },
  ...{ openedAt: BEFORE, dueAt: '2026-05-08T09:00:00.000Z' },
});

const furnishMessages = async ({ deps }: AskingWorld): Promise<void> => {
  for (const message of MESSAGES) {
    await deps.messages.putMessage(message);
    await deps.messages.markStarted(message);
    await deps.rawMails.putText(message.textKey, 'The team won.');
    if (message.status === 'received') await deps.tasks.openTask(task('read-message', `${P}/${message.id}`));
    if (message.status !== 'handed-over') continue;
    const id = passOnTaskId(message);
    await deps.tasks.openTask(task('pass-on', id.replace('pass-on.', ''), id));
  }
};

/** Everything that a pair in that state may have in hand. */
export const furnish = async (world: AskingWorld, state: State, hasSecond: boolean): Promise<void> => {
  const second = { secondParentId: `${P}-second-parent` };
  const pair = { ...standingOf(state), ...(hasSecond ? second : {}) };
  await world.enrol(P, {}, pair);
  for (const colleague of COLLEAGUES) await world.addPerson(colleague, 'coordinator');
  if (hasSecond) await world.addPerson(second.secondParentId, 'parent');
  await furnishAnswers(world, state, partiesOf(pair));
  if (pair.standing === 'active') await furnishContact(world, state);
  if (pair.standing === 'active' || pair.messagesAlready) await furnishMessages(world);
  if (state === 'planning') await world.deps.tasks.openTask(task('propose-plan', 'p1.1.1'));
  if (state === 'stuck') await world.deps.tasks.openTask(task('stuck', 'p1/1-1'));
};
