import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  changeMind,
  confirmPlan,
  coordinatorRecordsMentee,
  doTask,
  lookAtNews,
  mentorSaysYes,
  openOwn,
  proposePlan,
  reopenSchools,
} from '../../local/story/acts.ts';
import type { ExecutionView } from '../../local/story/desk.ts';
import { open, submit } from '../../local/story/visitor.ts';
import { aCohort, COORDINATOR, MANAGER, type Row } from './a-cohort.ts';
import { World } from './a-world.ts';
import { mentorOf, pairCalled, parentOf } from './invented-pairs.ts';
import { deadLinksIn, problemsIn } from './mails.ts';

const BUSY = 'Busy';
const SPOKEN = 'Spoken';
const LOST = 'Lost';
const BOUNCES = 'mentor.zqlost+bounce@example.org';
const ROWS = [
  pairCalled(BUSY, 0, { access_needs: 'Zqneeds large print' }),
  pairCalled(SPOKEN, 1, { consent_route: 'text', consent_email: '', mentor_route: 'post' }),
  pairCalled(LOST, 2, { mentor_email: BOUNCES }),
];
/** What a hurried person types into the wrong column. */
const WRONG = pairCalled('Wrong', 3, {
  pvg_until: 'ask Zqwrongcell',
  mentee_birth_month: 'Zqmonth',
  mentor_route: 'Zqroute',
});

const WORDS = [
  'Zqreplywords',
  'Zqworrywords',
  'Zqmessagewords',
  'Zqreason',
  'Zqquestionwords',
  'Zqwhosaid',
  'Zqneeds',
  'Zqwrongcell',
  'Zqmonth',
  'Zqroute',
];

const COLUMNS = ['mentor', 'mentee', 'consent'].flatMap((who) =>
  ['first', 'last', 'email', 'phone'].map((field) => `${who}_${field}`),
);

const canariesOf = (row: Row): string[] => {
  const cells = [...COLUMNS, 'coordinator_email'].map((column) => row[column] ?? '').filter((cell) => cell !== '');
  const numbers = cells.filter((cell) => /^07/.test(cell)).map((cell) => cell.replaceAll(' ', ''));
  return [
    ...cells,
    ...numbers,
    ...numbers.map((number) => number.slice(1)),
    ...(row.coordinator_name ?? '').split(' '),
  ];
};

const CANARIES = [...new Set([...[...ROWS, WRONG].flatMap(canariesOf), ...WORDS])];

/** With some text around it, to see where it comes from. */
const found = (where: string, text: string): string[] =>
  CANARIES.filter((canary) => text.toLowerCase().includes(canary.toLowerCase())).map((canary) => {
    const at = text.toLowerCase().indexOf(canary.toLowerCase());
    return `${canary} in ${where}: …${text.slice(Math.max(0, at - 60), at + 60)}…`;
  });

describe('after a busy life', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.begin();
  });
  afterAll(async () => await world.end());

  const fail = async (target: string, kind: string, times: number) =>
    await world.post('/local/faults', { target, kind, times });
  const write = async (address: string, page: 'worried' | 'question', fields: Record<string, string>) => {
    const own = await world.link(address, /We have your answer/, 'a');
    await submit(await open(`${own}/${page}`), fields);
  };
  const agree = async (tag: string, time: string) => {
    const slot = { meet: 'meet-video', weekday: '2', time, startsOn: '2026-03-10' };
    await proposePlan(world, COORDINATOR, { ref: `${tag}-1`, ...slot });
    await confirmPlan(world, mentorOf(tag));
    await doTask(world, COORDINATOR, new RegExp(`^Ask someone: pair ${tag}-1$`), { decision: 'yes' });
    await world.settled();
  };

  it('in which lists have mistakes, mails bounce and services fail,', async () => {
    await fail('ses', '5xx', 2);
    const report = await world.enrol(aCohort(...ROWS, WRONG));
    expect(report).toMatchObject({ accepted: 3, refused: [{ line: 5 }] });
    expect(found('the report', JSON.stringify(report))).toEqual([]);
    await fail('dynamodb', 'throttle', 2);
    await mentorSaysYes(world, mentorOf(BUSY), { ways: ['messages', 'meet-video'] });
    for (const tag of [BUSY, SPOKEN])
      await coordinatorRecordsMentee(world, COORDINATOR, { ref: `${tag}-1`, ways: ['messages', 'meet-video'] });
    // As often as a step is tried.
    await fail('lambda:mentoring-assess-ask', 'crash-after', 9);
    await coordinatorRecordsMentee(world, COORDINATOR, { ref: `${LOST}-1`, ways: ['meet-video'] });
    await world.advance('PT10M');
    await world.mail(COORDINATOR, /^Our mail did not arrive: pair Lost-1$/);
  });

  it('people write all sorts of things,', async () => {
    const question = await world.mail(parentOf(BUSY), /YES or NO/);
    await world.reply(question, { from: parentOf(BUSY), text: 'Well, Ailsabusy told me about Zqreplywords.' });
    await world.reply(question, { from: 'someone.zqwhosaid@example.org', text: 'NO', fail: true });
    await doTask(world, COORDINATOR, /^Check a reply: pair Busy-1$/, { decision: 'leave' });
    await world.reply(question, { from: parentOf(BUSY), text: 'YES' });
    await write(mentorOf(BUSY), 'question', { text: 'Zqquestionwords?' });
    await agree(BUSY, '11:00');
    await fail('google:meet', '5xx', 1);
    await write(mentorOf(BUSY), 'worried', { about: 'other', text: 'Zqworrywords about Ailsabusy', name: 'Zqwhosaid' });
    await world.advance('PT5M');
    await doTask(world, COORDINATOR, /^A concern: pair Busy-1$/, { decision: 'keep' });
    await world.advance('PT5M');
  });

  it('messages go to and fro, and one is blocked,', async () => {
    const own = await world.link(mentorOf(BUSY), /We have your answer/, 'a');
    const message = /^Read a message: pair Busy-1$/;
    for (const [text, decision] of [
      [
        'Zqmessagewords, Ailsabusy. Ring 07700 900123',
        { decision: 'redact', words: 'I like Zqmessagewords, Ailsabusy.', sure: 'yes' },
      ],
      ['Zqmessagewords again', { decision: 'block', reason: 'Zqreason' }],
    ] as const) {
      await submit(await openOwn(`${own}/write`), { text });
      await world.settled();
      await doTask(world, COORDINATOR, message, decision);
      await world.advance('PT1M');
    }
    await world.advance('P1D');
    const relays = await world.executions({ machine: 'message-relay' });
    expect(relays.map(({ status }) => status)).toEqual(['SUCCEEDED', 'SUCCEEDED']);
  });

  it('some withdraw, one is lost, and schools reopen,', async () => {
    await doTask(world, COORDINATOR, /^Our mail did not arrive: pair Lost-1$/, { decision: 'wait' });
    await doTask(world, COORDINATOR, /^Something is stuck: pair Lost-1$/, { decision: 'done' });
    await world.moveTo('2026-03-10T10:30:00.000Z');
    await changeMind(await world.link(mentorOf(BUSY), /We have your answer/, 'a'), 'stop');
    await world.advance('PT5M');
    await lookAtNews(world, COORDINATOR, { ref: 'Busy-1', decision: 'send' });
    await world.moveTo('2026-03-18T12:00:00.000Z');
    await reopenSchools(world, MANAGER);
    await world.advance('PT1H');
    expect(await world.runningExecutions()).toEqual([]);
  });

  it('no execution holds a name, an address, a number or anybody’s words', async () => {
    const executions = await world.executions();
    expect(executions.length).toBeGreaterThan(20);
    const leaks: string[] = [];
    for (const { arn, name } of executions) {
      const { definition, ...whole } = await world.get<ExecutionView & { definition: unknown }>(
        `/local/executions/${encodeURIComponent(arn)}`,
      );
      leaks.push(...found(`execution ${name}`, JSON.stringify(whole)));
    }
    expect(leaks).toEqual([]);
  });

  it('no log line does, and none holds the key to a page or a token of Google', async () => {
    const lines = await world.get<{ source: string; line: string }[]>('/local/logs');
    expect(lines.length).toBeGreaterThan(150);
    const keys = (await world.mails()).flatMap(({ text }) => [...text.matchAll(/\/(?:a|t|join)\/([0-9a-z]+)/g)]);
    expect(lines.flatMap(({ source, line }) => found(`log of ${source}`, line))).toEqual([]);
    const whole = lines.map(({ line }) => line).join('\n');
    expect(lines.some(({ source }) => source.endsWith('broker-google-token'))).toBe(true);
    expect(whole).not.toMatch(/ya29|Bearer/);
    expect(new Set(keys.map(([, key = '']) => key).filter((key) => whole.includes(key)))).toEqual(new Set());
  });

  it('no failed event that was kept does', async () => {
    expect(found('queues', JSON.stringify(await world.get('/local/queues')))).toEqual([]);
  });

  it('no address or title of a page does, and no mail shows what it should not', async () => {
    const mails = await world.mails();
    expect(found('the mailbox, where names belong', JSON.stringify(mails))).not.toEqual([]);
    expect(problemsIn({ mails, rows: ROWS, host: world.url })).toEqual([]);
    expect(await deadLinksIn({ mails, rows: ROWS })).toEqual([]);
  });
});
