import { anAsk } from '../../an-ask.ts';
import { aChoice, aPlan, aSession } from '../../domain/builders.ts';
import type { AskingWorld } from '../an-asking-world.ts';

export const P = 'p1';
const BEFORE = '2026-05-04T09:00:00.000Z';

export const STATES = ['asking', 'planning', 'active', 'waiting', 'withdrawn', 'frozen'] as const;
export type State = (typeof STATES)[number];

/** Everything that a pair in that state may have in hand. */
export const furnish = async (world: AskingWorld, state: State) => {
  const { deps } = world;
  const begun = state === 'active' || state === 'frozen' || state === 'withdrawn';
  const standing = state === 'asking' || state === 'planning' ? state : 'active';
  await world.enrol(P, {}, { standing, ...(begun ? { activeSince: BEFORE } : {}) });
  for (const side of ['mentor', 'mentee', 'parent'] as const) {
    const id = `${side === 'parent' ? 'consent' : 'take-part'}.${side}.1`;
    const kind = side === 'parent' ? 'consent' : 'take-part';
    await deps.asks.openAsk(anAsk({ id, kind, side, personId: `${P}-${side}` }));
    if (state === 'asking' && side === 'parent') continue;
    const answer =
      state === 'waiting' && side === 'mentor' ? { answer: 'wait' as const, ways: [] } : { answer: 'yes' as const };
    const choice = aChoice(side, { at: BEFORE, ...answer });
    await deps.choices.putChoice(P, choice);
    await deps.asks.answerAsk(
      { pairId: P, askId: id },
      { ...answer, ways: choice.ways, times: [], at: BEFORE, route: 'page' },
    );
  }
  if (begun) {
    await deps.plans.putPlan(aPlan());
    await deps.sessions.putSession(aSession({ coordinatorId: `${P}-coordinator`, mentorId: `${P}-mentor` }));
    await deps.sent.claimSend(P, 'session.p1.1.invite.mentor', BEFORE);
    await deps.sent.markSent(P, 'session.p1.1.invite.mentor', { messageId: 'invited' });
  }
  if (state === 'planning')
    await deps.tasks.openTask({
      id: 'propose-plan.p1.1.1',
      kind: 'propose-plan',
      ref: 'p1.1.1',
      pairId: P,
      ownerId: `${P}-coordinator`,
      openedAt: BEFORE,
      dueAt: '2026-05-08T09:00:00.000Z',
    });
};
