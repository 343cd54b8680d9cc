import { DateTime } from 'luxon';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../../domain/concepts/ask.ts';
import { makeNoteDelivery } from '../../../lambdas/note-delivery/note-delivery.ts';
import { markUnsure, recordAnswer } from '../../../lambdas/shared/asks/record-answer.ts';
import { anAnswer } from '../../an-ask.ts';
import { aChoice } from '../a-session-world.ts';
import { type AskingWorld, anAskingWorld, type PeopleChanges } from '../an-asking-world.ts';
import { runAsks } from './a-run.ts';

const ASK = 'consent.parent.1';

interface Story {
  /** When the question is put, London time. */
  asked: string;
  parent?: PeopleChanges['parent'];
  /** Hours after, and what happens then. */
  later?: [number, (pairId: string, world: AskingWorld) => Promise<unknown>];
  sends: string[];
  ends: string;
}

const answers = (answer: Answer['answer'], route: Answer['route'] = 'page') => {
  return async (pairId: string, { deps }: AskingWorld) => {
    const by = route === 'assisted' ? `${pairId}-coordinator` : undefined;
    const at = new Date(deps.now().toMillis()).toISOString();
    await recordAnswer({ pairId, askId: ASK, answer: { ...anAnswer({ answer, at, route }), by } }, deps);
  };
};

/** The newest mail to the parent comes back. */
const bounces = async (pairId: string, { deps, mailsTo }: AskingWorld) => {
  const sent = Object.entries(mailsTo(`${pairId}-parent`).at(-1)?.tags ?? {});
  const tags = Object.fromEntries(sent.map(([name, value]) => [name, [String(value).replaceAll('.', '_')]]));
  const mail = { messageId: pairId, tags };
  await makeNoteDelivery(deps)({ detail: { eventType: 'Bounce', mail, bounce: { bounceType: 'Permanent' } } });
};

const holds = async (pairId: string, { deps }: AskingWorld) =>
  await deps.asks.markAsk(pairId, ASK, { heldAt: new Date(deps.now().toMillis()).toISOString() });

const isUnsure = async (pairId: string, { deps }: AskingWorld) => await markUnsure({ pairId, askId: ASK }, deps);

/** A year of questions, one ending after the other. The office is closed on the first days of January, at Easter and at Christmas. */
const YEAR: Record<string, Story> = {
  'a yes at once': {
    asked: '2026-01-06T10:00',
    later: [1, answers('yes')],
    sends: ['Tue 6 Jan 10:00 parent: question', 'Tue 6 Jan 11:00 parent: receipt'],
    ends: 'yes',
  },
  'a yes after the first reminder': {
    asked: '2026-02-09T09:30',
    later: [4 * 24, answers('yes', 'mail')],
    sends: [
      'Mon 9 Feb 09:30 parent: question',
      'Thu 12 Feb 09:30 parent: reminder 1',
      'Fri 13 Feb 09:30 parent: receipt',
    ],
    ends: 'yes',
  },
  'a yes after the second, over the change of clocks': {
    asked: '2026-03-23T10:00',
    later: [8 * 24, answers('yes')],
    sends: [
      'Mon 23 Mar 10:00 parent: question',
      'Thu 26 Mar 10:00 parent: reminder 1',
      'Mon 30 Mar 10:00 parent: reminder 2',
      'Tue 31 Mar 11:00 parent: receipt',
    ],
    ends: 'yes',
  },
  'a yes on the phone, over Easter': {
    asked: '2026-04-02T10:00',
    later: [11 * 24, answers('yes', 'assisted')],
    sends: [
      'Thu 2 Apr 10:00 parent: question',
      'Tue 7 Apr 09:00 parent: reminder 1',
      'Thu 9 Apr 10:00 parent: reminder 2',
      'Mon 13 Apr 09:00 coordinator: task call-person',
      'Mon 13 Apr 10:00 parent: receipt',
    ],
    ends: 'yes',
  },
  'a no in the evening': {
    asked: '2026-05-12T16:30',
    later: [5, answers('no')],
    sends: ['Tue 12 May 16:30 parent: question', 'Tue 12 May 21:30 parent: receipt'],
    ends: 'no',
  },
  silence: {
    asked: '2026-06-05T16:00',
    sends: [
      'Fri 5 Jun 16:00 parent: question',
      'Mon 8 Jun 16:00 parent: reminder 1',
      'Fri 12 Jun 16:00 parent: reminder 2',
      'Tue 16 Jun 09:00 coordinator: task call-person',
    ],
    ends: 'no-response',
  },
  'a mail that comes back': {
    asked: '2026-07-07T10:00',
    later: [1, bounces],
    sends: ['Tue 7 Jul 10:00 parent: question', 'Tue 7 Jul 11:00 coordinator: task unreached'],
    ends: 'unreached',
  },
  'a reminder that comes back': {
    asked: '2026-07-20T10:00',
    later: [73, bounces],
    sends: [
      'Mon 20 Jul 10:00 parent: question',
      'Thu 23 Jul 10:00 parent: reminder 1',
      'Thu 23 Jul 11:00 coordinator: task unreached',
    ],
    ends: 'unreached',
  },
  'a reply that may be a no and that nobody looks at': {
    asked: '2026-08-10T10:00',
    later: [24, holds],
    sends: ['Mon 10 Aug 10:00 parent: question', 'Thu 20 Aug 10:00 coordinator: task call-person'],
    ends: 'no-response',
  },
  'somebody who is not sure whether they may decide': {
    asked: '2026-09-01T10:00',
    later: [24, isUnsure],
    sends: ['Tue 1 Sep 10:00 parent: question', 'Wed 2 Sep 10:00 coordinator: task call-person'],
    ends: 'no-response',
  },
  'somebody who is reached by phone': {
    asked: '2026-10-06T18:00',
    parent: { route: 'phone' },
    later: [48, answers('yes', 'assisted')],
    sends: ['Tue 6 Oct 18:00 coordinator: task ask-person', 'Thu 8 Oct 18:00 coordinator: task pass-on'],
    ends: 'yes',
  },
  'somebody who must not be written to': {
    asked: '2026-11-03T15:00',
    parent: { doNotWrite: true },
    sends: ['Tue 3 Nov 15:00 coordinator: task ask-person'],
    ends: 'no-response',
  },
  'silence over Christmas, when the phone task overtakes a reminder': {
    asked: '2026-12-18T11:00',
    sends: [
      'Fri 18 Dec 11:00 parent: question',
      'Mon 21 Dec 11:00 parent: reminder 1',
      'Tue 29 Dec 09:00 coordinator: task call-person',
    ],
    ends: 'no-response',
  },
  'a question that waits for the office': {
    asked: '2026-12-18T18:00',
    later: [64, answers('yes')],
    sends: ['Mon 21 Dec 09:00 parent: question', 'Mon 21 Dec 10:00 parent: receipt'],
    ends: 'yes',
  },
};

describe('the ladder of sends', () => {
  let world: AskingWorld;
  beforeAll(async () => {
    world = await anAskingWorld();
  });
  afterAll(async () => await world.stop());

  const nameOf = (key: string): string => {
    const [kind = '', task] = key.split('.');
    const names: Record<string, string> = { ask: 'question', remind: `reminder ${key.at(-1)}`, task: `task ${task}` };
    return names[kind] ?? kind;
  };
  const sendsOf = (pairId: string): string[] =>
    world.mails
      .filter(({ tags }) => tags.pair === pairId)
      .map(({ at, to, tags }) => {
        const reader = to.email.slice(pairId.length + 1, to.email.indexOf('@'));
        return `${at.toFormat('ccc d LLL HH:mm')} ${reader}: ${nameOf(tags.key)}`;
      });

  it.each(Object.entries(YEAR))('%s', async (name, { asked, parent = {}, later, sends, ends }) => {
    const pairId = name.replace(/\W+/g, '-');
    const startsAt = DateTime.fromISO(asked, { zone: 'Europe/London' });
    await world.enrol(pairId, { parent });
    await world.deps.choices.putChoice(pairId, aChoice(pairId, 'mentee'));
    const { results } = await runAsks(world, {
      inputs: [{ pairId, kind: 'consent', side: 'parent' }],
      startsAt,
      at: later === undefined ? [] : [[startsAt.plus({ hours: later[0] }), async () => await later[1](pairId, world)]],
    });
    expect(sendsOf(pairId)).toEqual(sends);
    expect(results[0]?.output).toEqual({ outcome: ends });
  });
});
