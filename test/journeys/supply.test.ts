import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coordinatorRecordsMentee, doTask, mentorSaysYes, openOwn, welcomeMentor } from '../../local/story/acts.ts';
import { open, submit } from '../../local/story/visitor.ts';
import { aCohort, COORDINATOR, MANAGER } from './a-cohort.ts';
import { World } from './a-world.ts';
import { mentorOf, pairCalled, parentOf } from './invented-pairs.ts';
import { deadLinksIn, problemsIn } from './mails.ts';

const [WORKS, OTHER, UNDECIDED, DECLINES] = ['Works', 'Other', 'Undecided', 'Declines'];
const ROWS = [WORKS, OTHER, UNDECIDED, DECLINES].map((tag, at) => pairCalled(tag, at));
const NEEDED = 'Something is needed';

describe('a young person who lacks something', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.begin();
    await world.enrol(aCohort(...ROWS));
    for (const tag of [WORKS, OTHER, UNDECIDED, DECLINES])
      await mentorSaysYes(world, mentorOf(tag), { ways: ['messages', 'meet-video'] });
    for (const tag of [WORKS, OTHER, DECLINES]) {
      const has = { device: 'no', data: 'yes', 'quiet-room': 'yes' } as const;
      await coordinatorRecordsMentee(world, COORDINATOR, { ref: `${tag}-1`, ways: ['meet-video'], has });
    }
    await coordinatorRecordsMentee(world, COORDINATOR, {
      ref: 'Undecided-1',
      decision: 'not-yet',
      has: { data: 'no' },
    });
    await world.settled();
  });
  afterAll(async () => await world.end());

  /** Oldest first, with the time in UTC, which is London's until 29 March. */
  const lettersTo = async (address: string, about = '') =>
    (await world.mails(address))
      .filter(({ subject }) => subject.includes(about))
      .map(({ date, subject }) => `${date.slice(5, 16)} ${subject}`)
      .reverse();
  const tasksAbout = async (tag: string, title: string) => await lettersTo(COORDINATOR, `${title}: pair ${tag}-1`);
  const press = async (tag: string, decision: string, fields: Record<string, string[]> = {}) =>
    await doTask(world, COORDINATOR, new RegExp(`^${NEEDED}: pair ${tag}-1$`), { decision, ...fields });

  it('is a task of its own, due in five working days; what they said stands', async () => {
    for (const tag of [WORKS, OTHER, UNDECIDED]) expect(await tasksAbout(tag, NEEDED)).toHaveLength(1);
    const task = await open(await world.link(COORDINATOR, /^Something is needed: pair Works-1$/, 't'));
    expect(task.text).toContain('Please do this by Monday 9 March at 9am.');
    expect(task.text).toContain('They need a phone, tablet or computer.');
    await world.mail(parentOf(WORKS), /YES or NO/);
  });

  it('keeps the ladder of their parent still: nobody is pressed for what cannot start yet', async () => {
    await world.moveTo('2026-03-06T09:00:00.000Z');
    expect(await lettersTo(parentOf(WORKS))).toHaveLength(1);
    expect((await press(WORKS, 'supply')).text).toContain('Does it work?');
    await press(WORKS, 'fail');
    await press(WORKS, 'supply');
    expect((await press(WORKS, 'work')).text).toContain('They have what they needed, and it works.');
    await world.moveTo('2026-03-10T09:00:00.000Z');
    // Four days were lost: the reminder of day 3 comes on day 7.
    expect(await lettersTo(parentOf(WORKS))).toEqual([
      "03-02T09:00 Ailsaworks's mentoring: please reply YES or NO",
      "03-09T09:00 Ailsaworks's mentoring: we still need your YES or NO",
    ]);
  });

  it('keeps the plan waiting too, until another way was found', async () => {
    await world.reply(await world.mail(parentOf(OTHER), /YES or NO/), { from: parentOf(OTHER), text: 'YES' });
    await welcomeMentor(world, COORDINATOR, { ref: 'Other-1' });
    await world.advance('PT5M');
    expect(await tasksAbout(OTHER, 'Propose a plan')).toEqual([]);
    expect(await lettersTo(MANAGER, `${NEEDED}: pair Other-1`)).toEqual([`03-09T09:30 ${NEEDED}: pair Other-1`]);
  });

  it('is offered ways that do not rest on it, and chooses one', async () => {
    const offered = await press(OTHER, 'give-up');
    expect(offered.text).toContain(
      'The mentor has said yes to: Messages, passed on by the coordinator Google Meet with video',
    );
    const done = await press(OTHER, 'other-way', { ways: ['messages'] });
    expect(done.text).toContain('They chose another way.');
    await world.advance('PT5M');
  });

  it('has their parent asked about that way, which nobody had asked them about, and the plan is made of it', async () => {
    const asked = await world.mail(parentOf(OTHER), /more ways/);
    expect(asked.text).toContain('- messages, passed on by the coordinator');
    expect(asked.text).toContain('Now Ailsaother would like more ways to keep in touch.');
    expect(await tasksAbout(OTHER, 'Propose a plan')).toEqual([]);
    await world.reply(asked, { from: parentOf(OTHER), text: 'Yes' });
    await world.advance('PT5M');
    const plan = { ways: ['messages'], every: '1', startsOn: '2026-03-16' };
    const proposed = await doTask(world, COORDINATOR, /^Propose a plan: pair Other-1$/, plan);
    expect(proposed.text).toContain('The plan was proposed.');
  });

  it('may want no other way, which is their no', async () => {
    await press(DECLINES, 'give-up');
    await press(DECLINES, 'no');
    await world.advance('PT5M');
    expect(await tasksAbout(DECLINES, 'Look at news before it goes out')).toHaveLength(1);
    const page = await openOwn(await world.link(mentorOf(DECLINES), /We have your answer/, 'a'));
    expect(page.text).toContain('This is not going ahead at this time');
  });

  it('who has not decided is not taken for silent while it is under way', async () => {
    await world.moveTo('2026-03-20T10:00:00.000Z');
    expect(await tasksAbout(UNDECIDED, 'Tell a young person')).toEqual([]);
    await press(UNDECIDED, 'work');
    await coordinatorRecordsMentee(world, COORDINATOR, { ref: 'Undecided-1', ways: ['messages'] });
    await world.mail(parentOf(UNDECIDED), /YES or NO/);
  });

  it('can turn up later, at the foot of any task: the same task opens once', async () => {
    const link = await world.link(COORDINATOR, /^Welcome call: pair Works-1$/, 't');
    const form = await open(`${link}/need`);
    for (const _time of [1, 2]) await submit(form, { lacks: ['data'] });
    expect(await tasksAbout(WORKS, NEEDED)).toHaveLength(2);
    expect((await open(await world.link(COORDINATOR, /^Something is needed: pair Works-1$/, 't'))).text).toContain(
      'They need data or Wi-Fi.',
    );
  });

  it('sends no mail that it should not', async () => {
    const mails = await world.mails();
    expect(problemsIn({ mails, rows: ROWS, host: world.url })).toEqual([]);
    expect(await deadLinksIn({ mails, rows: ROWS })).toEqual([]);
  });
});
