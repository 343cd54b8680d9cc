import { afterEach, describe, expect, it } from 'vitest';
import { makeReopenings } from '../../../lambdas/adapters/reopenings.ts';
import { makeSlots } from '../../../lambdas/adapters/slots.ts';
import { makeAnnounceReopening } from '../../../lambdas/announce-reopening/announce-reopening.ts';
import { writeLetterTo } from '../../../lambdas/shared/letters/write-letter.ts';
import { aChoice, allYes, aPlan, aSession, instant } from '../../domain/builders.ts';
import { anAskingWorld, type PeopleChanges, TUESDAY } from '../an-asking-world.ts';

const DAY = '2026-05-18';
const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

/** One pair that keeps in touch by Meet and messages, on Tuesday 5 May. */
const aSchool = async (changes: PeopleChanges = {}) => {
  const world = await anAskingWorld();
  stops.push(world.stop);
  const reopenings = makeReopenings(world.deps.table);
  const deps = {
    ...world.deps,
    reopenings,
    slots: makeSlots(world.deps.table),
    organiser: 'sessions@reply.example.org',
  };
  await world.enrol('p1', changes, { standing: 'active' });
  for (const choice of Object.values(allYes())) await deps.choices.putChoice('p1', choice);
  await deps.plans.putPlan(aPlan());
  const announce = async (on: string, said = on) => {
    await reopenings.putReopening({ schoolId: 'all', on: said, at: '2026-05-05T09:00:00.000Z' });
    return await makeAnnounceReopening(deps)({ schoolId: 'all', after: '', on });
  };
  const nextDay = async () => {
    world.clock.now = world.clock.now.plus({ days: 1 });
    for (const id of ['p1-mentor', 'p1-mentee']) await writeLetterTo(await deps.people.getPerson(id), undefined, deps);
  };
  const subjects = (id: string) => world.mailsTo(id).map(({ subject }) => subject);
  return { ...world, deps, announce, nextDay, subjects };
};

const LAST = 'The last day of digital mentoring';

describe('that schools reopen on a day ahead', () => {
  it('is told to both, with a last Meet and a last message before it', async () => {
    const { announce, mailsTo, deps } = await aSchool();
    expect(await announce(DAY)).toMatchObject({ outcome: 'done', reopensAt: instant(`${DAY}T09:00`) });
    for (const id of ['p1-mentor', 'p1-mentee']) {
      const [mail] = mailsTo(id);
      const text = mail?.text.replace(/\s+/g, ' ');
      expect(text).toContain('Schools open again on Monday 18 May. Digital mentoring ends on that day.');
      expect(text).toContain('You can have one last Google Meet before then.');
      // Friday is the last day of contact.
      expect(text).toContain('Please write it by Thursday 14 May.');
    }
    expect((await deps.pairs.getPair('p1')).reopensOn).toBe(DAY);
  });

  it('calls off Meets past it, and leaves those before', async () => {
    const { announce, deps } = await aSchool();
    const ids = { coordinatorId: 'p1-coordinator', mentorId: 'p1-mentor' };
    for (const [number, day] of [
      [1, '12'],
      [2, '18'],
      [3, '19'],
    ] as const) {
      const times = { startsAt: instant(`2026-05-${day}T11:00`), endsAt: instant(`2026-05-${day}T11:30`) };
      await deps.sessions.putSession(aSession({ ...ids, ...times, id: `p1.${number}`, number, status: 'claimed' }));
    }
    await announce(DAY);
    const statuses = (await deps.sessions.listSessions('p1')).map(({ status }) => status);
    expect(statuses).toEqual(['claimed', 'cancelled', 'cancelled']);
  });

  it('is told anew when it changes, in the letter of the next day', async () => {
    const { announce, nextDay, subjects, mailsTo } = await aSchool();
    await announce(DAY);
    await announce(DAY);
    await announce('2026-05-20');
    expect(subjects('p1-mentor')).toEqual([LAST]);
    await nextDay();
    expect(subjects('p1-mentor')).toEqual([LAST, LAST]);
    expect(mailsTo('p1-mentor')[1]?.text).toContain('Schools open again on Wednesday 20 May.');
  });

  it('is taken back to whoever had heard of it, and only to them', async () => {
    const { announce, nextDay, subjects } = await aSchool({ mentee: { route: 'phone', email: undefined } });
    await announce(DAY);
    expect(await announce('unknown')).toMatchObject({ outcome: 'put-off' });
    await announce('unknown');
    await nextDay();
    expect(subjects('p1-mentor')).toEqual([LAST, 'Digital mentoring goes on']);
    expect(subjects('p1-parent')).toEqual([]);
  });

  it('is passed on to a young person without mail', async () => {
    const { announce, deps } = await aSchool({ mentee: { route: 'phone', email: undefined } });
    await announce(DAY);
    expect((await deps.tasks.listOpenTasks()).map(({ id }) => id)).toEqual([`pass-on.p1/last-words.${DAY}.mentee`]);
  });

  it('comes to nothing when another day was set meanwhile, or for a pair that does not keep in touch', async () => {
    const { announce, deps, mails } = await aSchool();
    expect(await announce(DAY, '2026-05-20')).toMatchObject({ outcome: 'overtaken' });
    await deps.pairs.setStanding('p1', { standing: 'paused', pauseReason: 'withdrawn', at: TUESDAY.toISO() ?? '' });
    await deps.choices.putChoice('p1', aChoice('mentor', { answer: 'no', ways: [] }));
    expect(await announce(DAY)).toMatchObject({ outcome: 'done' });
    expect(mails).toEqual([]);
  });

  it('needs no word beforehand when they are open now', async () => {
    const { announce, mails } = await aSchool();
    expect(await announce('now')).toMatchObject({ outcome: 'done', reopensAt: instant('2026-05-05T10:00') });
    expect(mails).toEqual([]);
  });
});
