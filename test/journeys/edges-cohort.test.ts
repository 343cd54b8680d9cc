import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCohort, COLUMNS, MANAGER } from './a-cohort.ts';
import { World } from './a-world.ts';
import { mentorOf, pairCalled } from './invented-pairs.ts';

interface Report {
  dryRun: boolean;
  accepted: number;
  alreadyEnrolled: number;
  refused: { line: number; problems: string[] }[];
}

const TEN = Array.from({ length: 10 }, (_, at) => `Row${'abcdefghij'[at] ?? ''}`);
const BAD: Record<number, Record<string, string>> = {
  2: { mentee_birth_month: '2012-13' },
  5: { pvg_until: '2024-03-31' },
  7: { consent_email: 'not an address' },
};
const ROWS = TEN.map((tag, at) => pairCalled(tag, at, BAD[at]));
const SIX_MEGABYTES = 6 * 1024 * 1024;

/** As `POST /local/enrol` takes it: whatever somebody dropped into the folder. */
const upload = async (world: World, body: BodyInit, query = ''): Promise<Report> => {
  const answer = await fetch(`${world.url}/local/enrol${query}`, {
    method: 'POST',
    headers: { 'content-type': 'text/csv' },
    body,
  });
  expect(answer.status).toBe(200);
  return (await answer.json()) as Report;
};

describe('lists that schools send', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.begin();
  });
  afterAll(async () => await world.end());

  const lives = async () => (await world.executions({ machine: 'mentoring-pair-lifecycle' })).map(({ name }) => name);

  it('writes nothing in a dry run, which finds the same as the real one', async () => {
    const report = await upload(world, aCohort(...ROWS), '?dryRun=1');
    expect(report).toMatchObject({ dryRun: true, accepted: 7, alreadyEnrolled: 0 });
    expect(report.refused.map(({ line }) => line)).toEqual([4, 7, 9]);
    await world.settled();
    expect([await lives(), await world.mails()]).toEqual([[], []]);
  });

  it.each([
    ['an empty file', () => '', /columns/],
    ['a file of blank lines', () => '\n\n\r\n  \n', /columns/],
    ['a photo', () => new Uint8Array(Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex')), /columns/],
    ['a web page', () => '<!doctype html>\n<title>Pairs</title>\n<p>Ask us, "please', /columns/],
    ['a file of six megabytes', () => `${COLUMNS}\n${'x'.repeat(SIX_MEGABYTES)}`, /larger than 5 MB/],
    ['columns and no rows', () => COLUMNS, undefined],
  ])('says in the report what is wrong with %s', async (_what, body, problem) => {
    const report = await upload(world, body());
    expect(report.accepted).toBe(0);
    if (problem === undefined) expect(report.refused).toEqual([]);
    else expect(report.refused.map(({ problems }) => problems.join())).toEqual([expect.stringMatching(problem)]);
    await world.settled();
    expect(await lives()).toEqual([]);
    const [newest] = await world.mails(MANAGER);
    expect(newest?.subject).toMatch(/Your file/);
  });

  it('starts the seven good pairs of ten after all of that, and names the true lines of the others', async () => {
    const report = await upload(world, aCohort(...ROWS));
    expect(report).toMatchObject({ dryRun: false, accepted: 7, alreadyEnrolled: 0 });
    expect(report.refused.map(({ line }) => line)).toEqual([4, 7, 9]);
    await world.settled();
    const good = TEN.filter((_, at) => BAD[at] === undefined);
    expect((await lives()).sort()).toEqual(good.map((tag) => `${tag.toLowerCase()}-1-1`));
    for (const [at, tag] of TEN.entries())
      expect(await world.mails(mentorOf(tag)), tag).toHaveLength(BAD[at] === undefined ? 1 : 0);
  });

  it('starts nobody twice when the same list comes again', async () => {
    const report = await upload(world, aCohort(...ROWS));
    expect(report).toMatchObject({ accepted: 0, alreadyEnrolled: 7 });
    await world.settled();
    expect(await lives()).toHaveLength(7);
    expect(await world.mails(mentorOf('Rowa'))).toHaveLength(1);
  });

  it('breaks nothing', async () => {
    const ended = (await world.executions({ machine: 'mentoring-enrol-cohort' })).map(({ status }) => status);
    expect(new Set(ended)).toEqual(new Set(['SUCCEEDED']));
    const subjects = (await world.mails(MANAGER)).map(({ subject }) => subject);
    expect(subjects.filter((subject) => /stuck/i.test(subject))).toEqual([]);
  });
});
