import { describe, expect, it } from 'vitest';
import type { Choice, Choices } from '../../../domain/concepts/choice.ts';
import type { Way } from '../../../domain/concepts/way.ts';
import { aPair, aTask, aWorld, NOW_INSTANT, PEOPLE } from './a-world.ts';

const wish = (side: Choice['side'], ways: Way[], times: Choice['times'] = []): Choice => ({
  side,
  personId: side,
  answer: 'yes',
  ways,
  refused: [],
  times,
  every: 2,
  at: NOW_INSTANT,
  route: 'page',
  round: 1,
});

const CHOICES: Choices = {
  mentor: wish('mentor', ['messages', 'meet-video', 'meet-chat'], ['tue-am', 'wed-pm']),
  mentee: wish('mentee', ['messages', 'meet-video'], ['tue-am']),
  parent: wish('parent', ['messages', 'meet-video']),
};

type Start = Pick<Parameters<typeof aWorld>[0], 'choices' | 'taken' | 'busy' | 'people'>;
const aProposal = (fields: Start = {}) =>
  aWorld({
    task: aTask({ kind: 'propose-plan', ref: 'pair1.2.1', hold: { token: 'T' } }),
    pair: aPair({ standing: 'planning' }),
    choices: CHOICES,
    ...fields,
  });

const GOOD = 'ways=messages&ways=meet-video&meet=meet-video&weekday=2&time=11:00&every=2&startsOn=2026-06-16';
const without = (field: string) => GOOD.replace(new RegExp(`${field}=[^&]*&?`, 'g'), '');

describe('propose-plan', () => {
  it('asks at once for all that is missing', async () => {
    const { body } = await aProposal().post('');
    expect([...body.matchAll(/<a href="#(\w+)">/g)].map(([, field]) => field)).toEqual([
      'ways',
      'meet',
      'every',
      'startsOn',
    ]);
  });

  it('shows both wishes, offers only what all three agreed to, and suggests a time', async () => {
    const { body } = await aProposal().get();
    expect(body).toContain('<li>Tuesday morning and Wednesday afternoon</li><li>Every 2 weeks</li>');
    expect(body).toContain('value="meet-video"');
    expect(body).not.toContain('value="meet-chat"');
    expect(body).toContain('<li>Tuesday at 10am</li>');
    expect(body).not.toContain(' checked');
  });

  it('shows which guidelines each of them accepted, how, and that they have changed since', async () => {
    const at = NOW_INSTANT;
    const choices: Choices = {
      mentor: { ...wish('mentor', ['messages']), guidelines: { version: 0, how: 'page', at } },
      mentee: {
        ...wish('mentee', ['messages']),
        guidelines: { version: 1, how: 'read-aloud', by: 'c1', at },
        capacity: 'own-right',
      },
      parent: wish('parent', ['messages']),
    };
    const { body } = await aProposal({ choices }).get();
    for (const words of [
      'Guidelines: version 0, on our page, Tuesday 9 June at 10am',
      'They are now version 1. Please go through them again',
      'Guidelines: version 1, read aloud by Morag Bell, Tuesday 9 June at 10am',
      'In their own right',
      'Guidelines: none accepted. Please go through version 1 with them',
    ])
      expect(body).toContain(words);
  });

  it('suggests no time at which the coordinator is in another Meet', async () => {
    const tenToTwentyToEleven = Array.from({ length: 8 }, (_, at): [number, string] => [120 + at, 'other.1']);
    const { body } = await aProposal({ taken: { '2026-06-16': tenToTwentyToEleven } }).get();
    expect(body).toContain('<li>Tuesday at 11am</li>');
  });

  it('suggests no time at which the coordinator’s own calendar holds something', async () => {
    const busy = [{ startsAt: '2026-06-23T08:30:00Z', endsAt: '2026-06-23T09:15:00Z' }];
    const { body } = await aProposal({ busy }).get();
    expect(body).toContain('<li>Tuesday at 10:30am</li>');
  });

  it('shows what the coordinator has room for in the coming week, and suggests every two weeks before it is full', async () => {
    const free = await aProposal().get();
    expect(free.body).toContain('In the coming week you have room for 24 more Google Meets.');
    expect(free.body).toContain('<li>Friday: 6 more Google Meets</li>');
    expect(free.body).not.toContain('nearly full');
    const busy = [{ startsAt: '2026-06-10T08:00:00Z', endsAt: '2026-06-15T16:00:00Z' }];
    const full = await aProposal({ busy }).get();
    expect(full.body).toContain('In the coming week you have room for 6 more Google Meets.');
    expect(full.body).toContain('<li>Wednesday: no more Google Meets</li>');
    expect(full.body).toContain('Your week is nearly full. We suggest every 2 weeks');
  });

  it('counts no day of leave, which says nothing about other weeks', async () => {
    const times = { from: '2026-06-09T23:00:00.000Z', until: '2026-06-15T23:00:00.000Z', at: NOW_INSTANT };
    const leaves = [{ kind: 'away' as const, ...times, by: 'c1' }];
    const people = PEOPLE.map((person) => (person.id === 'c1' ? { ...person, leaves } : person));
    const { body } = await aProposal({ people }).get();
    expect(body).toContain('In the coming week you have room for 6 more Google Meets.');
    expect(body).not.toContain('<li>Friday: ');
    expect(body).not.toContain('nearly full');
  });

  it('says so when their calendar cannot be read, and counts what is booked here', async () => {
    const { body } = await aProposal({ busy: 'unreadable' }).get();
    expect(body).toContain('Your Google Calendar could not be read just now');
    expect(body).toContain('room for 24 more Google Meets');
  });

  it('keeps the plan for this round of proposing and tells the workflow', async () => {
    const world = aProposal();
    await world.post(GOOD);
    expect(world.did[0]).toEqual([
      'putPlan',
      {
        pairId: 'pair1',
        round: 2,
        ways: ['messages', 'meet-video'],
        slot: { way: 'meet-video', weekday: 2, time: '11:00', minutes: 30 },
        every: 2,
        startsOn: '2026-06-16',
        status: 'proposed',
        proposedBy: 'c1',
        proposedAt: NOW_INSTANT,
      },
    ]);
    expect(world.did.at(-1)).toEqual(['succeedTask', { token: 'T', output: { outcome: 'proposed', round: 2 } }]);
  });

  it.each(['next week', '31/2/2026', '2026-16-06'])(
    'keeps a first day that is no date as it was typed: %s',
    async (typed) => {
      const world = aProposal();
      const { status, body } = await world.post(GOOD.replace('2026-06-16', encodeURIComponent(typed)));
      expect(status).toBe(422);
      expect(body).toContain('<a href="#startsOn">Enter a first day that is today or later</a>');
      const field = /<input[^>]*id="startsOn"[^>]*>/.exec(body)?.[0] ?? '';
      expect(field).toContain('type="text"');
      expect(field).toContain(`value="${typed}"`);
      expect(field).toMatch(/aria-describedby="[^"]*startsOn-error/);
      expect(world.did).toEqual([]);
    },
  );

  it('keeps who else will be there and that the chat stays open', async () => {
    const world = aProposal();
    await world.post(`${GOOD}&others=1&otherRoles=interpreter&chat=open`);
    expect(world.did[0]?.[1]).toMatchObject({
      slot: { chatOpen: true, others: { count: 1, roles: ['interpreter'] } },
    });
  });

  it('takes a plan of messages alone', async () => {
    const world = aProposal();
    await world.post('ways=messages&meet=none&every=1&startsOn=16/6/2026');
    expect(world.did[0]?.[1]).toMatchObject({ ways: ['messages'], startsOn: '2026-06-16' });
    expect(world.did[0]?.[1]).not.toHaveProperty('slot');
  });

  it.each([
    [without('ways'), 'Select at least one way to keep in touch'],
    [without('weekday'), 'Select a day for the Google Meet'],
    [`${GOOD}&others=1`, 'Select who the other people are'],
    [`${GOOD}&others=0&otherRoles=teacher`, 'Select how many other people there are'],
    [without('time'), 'Select a time for the Google Meet'],
    [without('every'), 'Select how often they keep in touch'],
    [without('startsOn'), 'Enter a first day that is today or later'],
    [GOOD.replace('2026-06-16', '2026-06-01'), 'Enter a first day that is today or later'],
    [GOOD.replace('time=11:00', 'time=16:00'), 'Choose a day and a time for the Google Meet'],
    [GOOD.replace('meet=meet-video', 'meet=none'), 'Choose a day and a time for the Google Meet'],
    [GOOD.replace('ways=meet-video&', ''), 'Choose a Google Meet way that is part of the plan'],
  ])('refuses %s', async (form, text) => {
    const world = aProposal();
    const { status, body } = await world.post(form);
    expect(status).toBe(422);
    expect(body).toContain(text);
    for (const [, field] of body.matchAll(/<li><a href="#([^"]+)"/g)) expect(body).toContain(`id="${field}"`);
    expect(world.did).toEqual([]);
  });
});
