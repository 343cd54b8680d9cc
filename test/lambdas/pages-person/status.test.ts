import { describe, expect, it } from 'vitest';
import type { Pair } from '../../../domain/concepts/pair.ts';
import type { Session } from '../../../domain/concepts/session.ts';
import { anAnswer } from '../../an-ask.ts';
import { aChoice, aDoor, aPair, askOf, asOwner, fill, type World } from './a-door.ts';
import { MENTOR_YES } from './paths.ts';

const aSession = (over: Partial<Session>): Session => ({
  id: 'p1.1',
  pairId: 'p1',
  number: 1,
  way: 'meet-video',
  coordinatorId: 'moira',
  mentorId: 'iain',
  startsAt: '2026-05-12T10:00:00.000Z',
  endsAt: '2026-05-12T10:30:00.000Z',
  status: 'invited',
  sequence: 1,
  meetingUri: 'https://meet.google.com/abc-defg-hij',
  ...over,
});

const everybody = {
  mentor: aChoice('mentor'),
  mentee: aChoice('mentee'),
  parent: aChoice('parent', { ways: ['meet-video'] }),
};

/** What the link opens to who has said that it is theirs. */
const ownPage = async (over: Partial<World>) => await (await asOwner(aDoor(over))).get();

describe('The same link later', () => {
  it.each(['ask', 'person'])('shows the answer, its date and how to change it (%s)', async (kind) => {
    const ask = kind === 'ask' ? { ...askOf('mentor'), answer: anAnswer() } : undefined;
    const { status, body } = await ownPage({ ask, choices: { mentor: aChoice('mentor') } });
    expect(status).toBe(200);
    expect(body).toContain('<li>Messages, passed on by the coordinator</li><li>Google Meet with video</li>');
    expect(body).toContain('Tuesday 5 May at 10am');
    expect(body).toContain('Change your answer');
  });

  it.each<[Partial<Pair>, string]>([
    [{ standing: 'asking' }, 'Everybody is being asked.'],
    [{ standing: 'planning' }, 'The ways to keep in touch are chosen.'],
    [{ standing: 'active' }, 'All is ready.'],
    [{ standing: 'paused', pauseReason: 'not-going-ahead' }, 'This is not going ahead at this time.'],
    [{ standing: 'paused', pauseReason: 'concern' }, 'This is not going ahead at this time.'],
    [{ standing: 'paused', pauseReason: 'mentor-waits' }, 'This is waiting until schools go back.'],
    [{ standing: 'returned' }, 'Schools are back.'],
  ])('tells a mentor where things stand: %j', async (over, words) => {
    const { body } = await ownPage({ ask: undefined, pair: aPair(over), choices: everybody });
    expect(body).toContain(words);
    expect(body).not.toMatch(/concern-|refus|withdr|said no/i);
    expect(body.includes('Change your answer')).toBe(!('standing' in over && over.standing === 'returned'));
  });

  it.each<[Partial<Pair>, string]>([
    [{ standing: 'asking' }, 'Everybody is being asked.'],
    [{ standing: 'planning' }, 'The coordinator is making a plan with them both.'],
    [{ standing: 'active' }, 'They can keep in touch as planned.'],
    [{ standing: 'paused', pauseReason: 'withdrawn' }, 'This is not going ahead at this time.'],
    [{ standing: 'returned' }, 'Schools are back.'],
  ])('tells a parent where things stand, and never who or why: %j', async (over, words) => {
    const { body } = await ownPage({ side: 'parent', ask: undefined, pair: aPair(over), choices: everybody });
    expect(body).toContain('Where things stand');
    expect(body).toContain(words);
    expect(body).not.toMatch(/refus|withdr|said no|Iain|Ailsa/i);
  });

  it('leaves it to the coordinator to tell a young person', async () => {
    const pair = aPair({ standing: 'paused', pauseReason: 'withdrawn' });
    const { body } = await ownPage({ side: 'mentee', ask: undefined, pair, choices: everybody });
    expect(body).not.toContain('Where things stand');
  });

  it('tells a mentor the ways that all chose, and no more', async () => {
    const { body } = await ownPage({ ask: undefined, pair: aPair({ standing: 'planning' }), choices: everybody });
    expect(body).toContain('You all chose: Google Meet with video.');
  });

  it('shows the day of the next Meet and never its address', async () => {
    const sessions = [
      aSession({ id: 'p1.1', startsAt: '2026-05-04T10:00:00.000Z', status: 'over' }),
      aSession({ id: 'p1.2', status: 'cancelled', startsAt: '2026-05-06T10:00:00.000Z' }),
      aSession({ id: 'p1.3' }),
    ];
    const pair = aPair({ standing: 'active' });
    const { body } = await ownPage({ ask: undefined, pair, choices: everybody, sessions });
    expect(body).toContain('The next Google Meet is on Tuesday 12 May.');
    expect(body).not.toContain('meet.google.com');
  });

  it.each(['mentor', 'mentee'] as const)(
    'shows nothing in a browser that does not know its reader: %s',
    async (side) => {
      const pair = aPair({ standing: 'active' });
      const door = aDoor({ side, ask: undefined, pair, choices: everybody, sessions: [aSession({})] });
      const { status, body } = await door.get();
      expect([status, body.includes('Was this link sent to you?')]).toEqual([200, true]);
      expect(body).not.toMatch(/Tuesday|Google Meet with|Your answer|Change your answer/);
    },
  );

  it('is shown at once to who has just answered, and asks again elsewhere', async () => {
    const door = aDoor();
    await fill(door, [...MENTOR_YES, { page: 'check', form: {} }]);
    expect((await door.get()).body).toContain('Your answer');
    expect((await door.inBrowser().get()).body).toContain('Was this link sent to you?');
  });
});
