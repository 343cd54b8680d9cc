import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BY_PHONE, coordinatorRecordsMentee, doTask, mentorSaysYes, openOwn } from '../../local/story/acts.ts';
import { open } from '../../local/story/visitor.ts';
import { aCohort, COORDINATOR } from './a-cohort.ts';
import { World } from './a-world.ts';
import { mentorOf, pairCalled, parentOf } from './invented-pairs.ts';

const [LONG, PHOTO, AWAY, BOUNCED, FORGEDNO, FORGEDYES, STRANGER, TEXTONLY] = [
  'Long',
  'Photo',
  'Away',
  'Bounced',
  'Forgedno',
  'Forgedyes',
  'Stranger',
  'Textonly',
];
const TAGS = [LONG, PHOTO, AWAY, BOUNCED, FORGEDNO, FORGEDYES, STRANGER, TEXTONLY];
const UNREACHABLE = 'parent.zqbounced+bounce@example.org';
const TWO_MEGABYTES = 2 * 1024 * 1024;

const parentsOf = (tag: string): string => (tag === BOUNCED ? UNREACHABLE : parentOf(tag));

describe('replies that are no plain yes or no of the right person', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.begin();
    await world.enrol(
      aCohort(...TAGS.map((tag, at) => pairCalled(tag, at, tag === BOUNCED ? { consent_email: UNREACHABLE } : {}))),
    );
    for (const tag of TAGS) await coordinatorRecordsMentee(world, COORDINATOR, { ref: `${tag}-1` });
    await world.settled();
  });
  afterAll(async () => await world.end());

  const question = async (tag: string) => await world.mail(parentsOf(tag), /YES or NO/);
  const subjectsTo = async (address: string) => (await world.mails(address)).map(({ subject }) => subject);
  const receipts = async (tag: string) =>
    (await subjectsTo(parentsOf(tag))).filter((one) => /have your answer/.test(one));
  const tasks = async (tag: string) =>
    (await subjectsTo(COORDINATOR)).filter((one) => one.endsWith(`: pair ${tag}-1`) && !one.startsWith('Ask someone'));
  const parentsAskStands = async (tag: string) => {
    const name = `${tag.toLowerCase()}-1-1-1-parent`;
    const found = (await world.executions({ machine: 'mentoring-ask' })).find((one) => one.name === name);
    return found?.currentSteps;
  };
  const raw = async (tag: string, { head = [], body }: { head?: string[]; body: string }) => {
    const asked = await question(tag);
    const lines = [`From: ${parentOf(tag)}`, `To: ${asked.replyTo}`, 'MIME-Version: 1.0', ...head];
    await world.receive([...lines, '', body].join('\r\n'));
  };

  it('leaves a text of two megabytes to a person', async () => {
    await world.reply(await question(LONG), {
      from: parentOf(LONG),
      text: 'words and words '.repeat(TWO_MEGABYTES / 16),
    });
    expect(await receipts(LONG)).toEqual([]);
    expect(await tasks(LONG)).toEqual([`Read a reply: pair ${LONG}-1`]);
    expect(await parentsAskStands(LONG)).toEqual(['WaitForAnswer']);
    const page = await open(await world.link(COORDINATOR, new RegExp(`Read a reply: pair ${LONG}-1`), 't'));
    expect(page.status).toBe(200);
    expect(page.html.length).toBeLessThan(100_000);
  });

  it('takes a yes that has a photo of two megabytes below it', async () => {
    const photo = Buffer.alloc(TWO_MEGABYTES, 'photo').toString('base64').replace(/.{76}/g, '$&\r\n');
    const part = (type: string, text: string) => `--zq\r\nContent-Type: ${type}\r\n`.concat(text);
    await raw(PHOTO, {
      head: ['Subject: Re: your question', 'Content-Type: multipart/mixed; boundary=zq'],
      body: `${part('text/plain', '\r\nYes')}\r\n${part('image/jpeg; name=a.jpg', `Content-Transfer-Encoding: base64\r\n\r\n${photo}`)}\r\n--zq--`,
    });
    expect(await receipts(PHOTO)).toEqual(['We have your answer: YES']);
  });

  it('hears no answer in an out-of-office note, and troubles nobody with it', async () => {
    await raw(AWAY, {
      head: ['Subject: Automatic reply: your question', 'Auto-Submitted: auto-replied', 'Return-Path: <>'],
      body: 'No, I am not here. I am away until Monday.',
    });
    expect([await receipts(AWAY), await tasks(AWAY)]).toEqual([[], []]);
  });

  it('asks the coordinator for another way to somebody whose mail came back', async () => {
    expect(await tasks(BOUNCED)).toEqual([`Our mail did not arrive: pair ${BOUNCED}-1`]);
  });

  it.each([
    [FORGEDNO, 'NO', true],
    [FORGEDYES, 'YES', true],
    [STRANGER, 'No, not at all', false],
  ])('lets a person check the reply of %s, which answers nothing', async (tag, text, fail) => {
    const from = tag === STRANGER ? 'someone.else@example.org' : parentOf(tag);
    await world.reply(await question(tag), { from, text, fail });
    expect(await tasks(tag)).toEqual([`Check a reply: pair ${tag}-1`]);
    expect(await receipts(tag)).toEqual([]);
    expect(await subjectsTo('someone.else@example.org')).toEqual([]);
    expect(await parentsAskStands(tag)).toEqual(['WaitForAnswer']);
  });

  it('takes no consent from a yes with a condition', async () => {
    await world.reply(await question(TEXTONLY), { from: parentOf(TEXTONLY), text: 'Yes but only by text' });
    expect(await receipts(TEXTONLY)).toEqual([]);
    expect(await tasks(TEXTONLY)).toHaveLength(1);
    expect(await parentsAskStands(TEXTONLY)).toEqual(['WaitForAnswer']);
  });

  it('goes on reminding all but those who may have said no, were not reached, or have answered', async () => {
    await world.moveTo('2026-03-05T09:00:00.000Z');
    const reminded = [];
    for (const tag of TAGS) {
      const mails = (await world.mails(parentsOf(tag))).filter(({ date }) => date >= '2026-03-05');
      if (mails.length > 0) reminded.push(tag);
    }
    expect(reminded).toEqual([LONG, AWAY, FORGEDYES, TEXTONLY]);
  });

  it('hears a plain yes after all of it', async () => {
    for (const tag of [LONG, AWAY, FORGEDYES, TEXTONLY])
      await world.reply(await question(tag), { from: parentOf(tag), text: 'Yes' });
    for (const tag of [LONG, AWAY, FORGEDYES, TEXTONLY])
      expect(await receipts(tag), tag).toEqual(['We have your answer: YES']);
  });

  it('is still looked for by a person after two weeks, and never taken for silent, when our mail came back', async () => {
    await mentorSaysYes(world, mentorOf(BOUNCED));
    await world.moveTo('2026-03-16T10:00:00.000Z');
    await world.advance('PT10M');
    expect(await subjectsTo(UNREACHABLE)).toHaveLength(1);
    const name = `${BOUNCED.toLowerCase()}-1-1-1-parent`;
    const [asked] = await world.executions({ machine: 'mentoring-ask', name });
    const { output } = await world.get<{ output: unknown }>(
      `/local/executions/${encodeURIComponent(asked?.arn ?? '')}`,
    );
    expect(output).toEqual({ outcome: 'unreached' });
    const look = await world.link(COORDINATOR, new RegExp(`^Look at news before it goes out: pair ${BOUNCED}-1$`), 't');
    expect((await open(look)).text).toContain('Nobody has been told yet');
    await doTask(world, COORDINATOR, new RegExp(`^Our mail did not arrive: pair ${BOUNCED}-1$`), {
      decision: 'yes',
      ways: ['messages', 'meet-video'],
      ...BY_PHONE,
    });
    await world.advance('PT10M');
    const mentors = await openOwn(await world.link(mentorOf(BOUNCED), /We have your answer/, 'a'));
    expect(mentors.text).toContain('The ways to keep in touch are chosen');
  });
});
