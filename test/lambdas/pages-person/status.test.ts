import { describe, expect, it } from 'vitest';
import type { Pair } from '../../../domain/concepts/pair.ts';
import type { Session } from '../../../domain/concepts/session.ts';
import { anAnswer } from '../../an-ask.ts';
import { aChoice, aDoor, aPair, askOf, asOwner } from './a-door.ts';

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

describe('The same link later', () => {
  it.each(['ask', 'person'])('shows the answer, its date and how to change it (%s)', async (kind) => {
    const ask = kind === 'ask' ? { ...askOf('mentor'), answer: anAnswer() } : undefined;
    const { status, body } = await aDoor({ ask, choices: { mentor: aChoice('mentor') } }).get();
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
    const { body } = await aDoor({ ask: undefined, pair: aPair(over), choices: everybody }).get();
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
    const door = aDoor({ side: 'parent', ask: undefined, pair: aPair(over), choices: everybody });
    const { body } = await (await asOwner(door)).get();
    expect(body).toContain('Where things stand');
    expect(body).toContain(words);
    expect(body).not.toMatch(/refus|withdr|said no|Iain|Ailsa/i);
  });

  it('leaves it to the coordinator to tell a young person', async () => {
    const pair = aPair({ standing: 'paused', pauseReason: 'withdrawn' });
    const { body } = await aDoor({ side: 'mentee', ask: undefined, pair, choices: everybody }).get();
    expect(body).not.toContain('Where things stand');
  });

  it('tells a mentor the ways that all chose, and no more', async () => {
    const { body } = await aDoor({ ask: undefined, pair: aPair({ standing: 'planning' }), choices: everybody }).get();
    expect(body).toContain('You all chose: Google Meet with video.');
  });

  it('shows the day of the next Meet and never its address', async () => {
    const sessions = [
      aSession({ id: 'p1.1', startsAt: '2026-05-04T10:00:00.000Z', status: 'over' }),
      aSession({ id: 'p1.2', status: 'cancelled', startsAt: '2026-05-06T10:00:00.000Z' }),
      aSession({ id: 'p1.3' }),
    ];
    const { body } = await aDoor({
      ask: undefined,
      pair: aPair({ standing: 'active' }),
      choices: everybody,
      sessions,
    }).get();
    expect(body).toContain('The next Google Meet is on Tuesday 12 May.');
    expect(body).not.toContain('meet.google.com');
  });
});
