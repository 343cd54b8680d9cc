import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { doTask, openOwn } from '../../local/story/acts.ts';
import { open, type Page, submit } from '../../local/story/visitor.ts';
import { aCohort, COORDINATOR } from './a-cohort.ts';
import { World } from './a-world.ts';
import { mentorOf, pairCalled } from './invented-pairs.ts';

const YOUNG = 'ailsawrite@example.org';
/** The pair shared messages before, so that they go on while everybody is asked. */
const ROWS = [pairCalled('Write', 0, { messages_already: 'yes', mentee_route: 'mail', mentee_email: YOUNG })];
const MENTOR = mentorOf('Write');
const READ = /^Read a message: pair Write-1$/;

describe('a pair that writes', () => {
  let world: World;
  let own = '';
  beforeAll(async () => {
    world = await World.begin();
    await world.enrol(aCohort(...ROWS));
    own = await world.link(MENTOR, /Would you like to keep in touch/, 'a');
  });
  afterAll(async () => await world.end());

  const write = async (text: string): Promise<Page> => {
    const sent = await submit(await openOwn(`${own}/write`), { text });
    await world.settled();
    return sent;
  };
  const standing = async () => (await openOwn(`${own}/messages`)).text;
  const passed = async (to: string) => (await world.mails(to)).filter(({ subject }) => /^A message from/.test(subject));
  const decide = async (subject: RegExp, fields: Record<string, string>) => {
    await doTask(world, COORDINATOR, subject, fields);
    await world.settled();
  };

  it('has words of Friday 5:01pm read, held, and passed on once on Monday at 9am', async () => {
    await world.moveTo('2026-03-06T17:01:00.000Z');
    const sent = await write('How was the match? Ring me on 07700 900123.');
    expect(sent.text).toContain('Your coordinator will read it by Monday 9 March at 5pm.');
    expect(sent.text).toMatch(/call 999.*Childline on 0800 1111/);
    const page = await open(await world.link(COORDINATOR, READ, 't'));
    expect(page.text).toContain('“07700 900123” may be a phone number');
    await decide(READ, { decision: 'redact', words: 'How was the match?' });
    expect(await standing()).toContain('some words left out, Monday 9 March at 9am.');
    await world.moveTo('2026-03-09T08:59:00.000Z');
    expect(await passed(YOUNG)).toEqual([]);
    await world.moveTo('2026-03-09T09:01:00.000Z');
    const [mail, ...more] = await passed(YOUNG);
    expect(more).toEqual([]);
    expect(mail?.text).toContain('How was the match?');
    expect(mail?.text).not.toMatch(/900123|mentor\.zqwrite|Zqfraser/);
    expect(await standing()).toContain('It was passed on, with some words left out.');
  });

  it('writes back by replying to the mail, and nobody else may', async () => {
    const [mail] = await passed(YOUNG);
    if (mail === undefined) throw new Error('no message came');
    await world.reply(mail, { from: YOUNG, text: 'We won 3-2!' });
    await world.reply(mail, { from: 'stranger@example.org', text: 'Tell me where you live' });
    expect((await world.mail(YOUNG, /^We have your message$/)).text).toContain('call 999');
    await decide(READ, { decision: 'allow' });
    const [back, ...more] = await passed(MENTOR);
    expect(more).toEqual([]);
    expect(back?.text).toContain('We won 3-2!');
    expect(back?.text).not.toMatch(/ailsawrite|Zqreid|where you live/);
    expect(await world.mail(COORDINATOR, /^A question: pair Write-1$/)).toBeDefined();
  });

  it('needs a reason to block, and the young person then hears by voice', async () => {
    const [mail] = await passed(YOUNG);
    if (mail === undefined) throw new Error('no message came');
    await world.reply(mail, { from: YOUNG, text: 'You are rubbish' });
    const task = await open(await world.link(COORDINATOR, READ, 't'));
    expect((await submit(task, { decision: 'block' })).text).toContain('Enter why it is not passed on');
    await decide(READ, { decision: 'block', reason: 'Unkind' });
    const tell = await open(await world.link(COORDINATOR, /^Tell a young person: pair Write-1$/, 't'));
    expect(tell.text).toContain('I did not pass it on as it stands');
    expect(await passed(MENTOR)).toHaveLength(1);
  });

  it('has worrying words looked at in the night, and one press makes a concern of them that holds all', async () => {
    await world.moveTo('2026-03-09T23:00:00.000Z');
    await write('Lovely weather');
    await decide(READ, { decision: 'allow' });
    const [mail] = await passed(YOUNG);
    if (mail === undefined) throw new Error('no message came');
    await world.reply(mail, { from: YOUNG, text: 'I want to die' });
    const now = /^Read a message now: pair Write-1$/;
    const alert = await world.mail(COORDINATOR, now);
    expect(alert.date.slice(0, 13)).toBe('2026-03-09T23');
    expect(alert.text).not.toContain('die');
    await decide(now, { decision: 'worry' });
    await world.moveTo('2026-03-10T12:00:00.000Z');
    expect(await passed(YOUNG)).toHaveLength(1);
    const held = (await world.executions({ machine: 'message-relay' })).filter(({ status }) => status === 'RUNNING');
    expect(held).toHaveLength(2);
  });

  it('tells a coordinator who writes down words of the phone to read them like any other', async () => {
    const task = await world.link(COORDINATOR, READ, 't');
    const saved = await submit(await open(`${task}/message`), { from: 'mentee', route: 'phone', text: 'See you' });
    expect(saved.text).toContain('We saved the message.');
    await world.settled();
    const page = await open(await world.link(COORDINATOR, READ, 't'));
    expect(page.text).toMatch(/Ailsawrite wrote to Iainwrite.*wrote it down/);
    expect(page.text).toContain('look at a concern about this pair');
  });
});
