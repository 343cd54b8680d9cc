import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Coordinators, makeCoordinators } from '../../../lambdas/adapters/coordinators.ts';
import { makePageCohort } from '../../../lambdas/page-cohort/page-cohort.ts';
import { reportSchema } from '../../../lambdas/read-cohort/cohort-files.ts';
import { makeReadCohort } from '../../../lambdas/read-cohort/read-cohort.ts';
import { makeReportCohort } from '../../../lambdas/report-cohort/report-cohort.ts';
import { type AskingWorld, anAskingWorld } from '../an-asking-world.ts';
import { everyCrash } from '../crashing.ts';
import { memoryObjects } from '../memory-objects.ts';

const EXAMPLE = 'examples/pairs.csv';

describe('enrolling a cohort', () => {
  let world: AskingWorld;
  const bucket = memoryObjects();
  const cohortsIn = () => bucket;
  let header: string;
  let rows: string[];
  let coordinators: Coordinators;

  beforeAll(async () => {
    world = await anAskingWorld();
    coordinators = makeCoordinators(world.deps.table);
    [header = '', ...rows] = (await readFile(EXAMPLE, 'utf8')).trim().split('\n');
  });
  afterAll(async () => await world.stop());

  const upload = async (key: string, text: string, deps: object = {}) => {
    bucket.putBytes(key, new TextEncoder().encode(text));
    return await makeReadCohort({ ...world.deps, coordinators, cohortsIn, ...deps })({ bucket: 'cohorts', key });
  };
  const reportOf = async (key: string) =>
    reportSchema.parse(JSON.parse((await bucket.getText(`${key}.report.json`)) ?? ''));
  /** The example's first row with another reference and other cells. */
  const aRow = (ref: string, change: (row: string) => string = (row) => row) =>
    change((rows[0] ?? '').replace('DND-001', ref));

  const coordinatorOf = (row: string) => row.split(',')[header.split(',').indexOf('coordinator_email')] ?? '';

  it('checks a list without writing anything but the report', async () => {
    const read = await upload('dry-runs/a.csv', await readFile(EXAMPLE, 'utf8'));
    expect(read).toMatchObject({ outcome: 'dry-run', count: 8, refused: 0 });
    expect(await reportOf('dry-runs/a.csv')).toEqual({
      dryRun: true,
      rows: 8,
      accepted: 8,
      alreadyEnrolled: 0,
      refused: [],
    });
    expect(await world.deps.pairs.findPair('dnd-001')).toBeUndefined();
    expect(await coordinators.isEnrolled(coordinatorOf(rows[0] ?? ''))).toBe(false);
    expect(await bucket.getText('dry-runs/a.csv.manifest.json')).toBeUndefined();
  });

  it('takes in the example and shares mentors and coordinators among pairs', async () => {
    expect(await upload('a.csv', await readFile(EXAMPLE, 'utf8'))).toMatchObject({ outcome: 'accepted', count: 8 });
    const [second, fourth] = [await world.deps.pairs.getPair('dnd-002'), await world.deps.pairs.getPair('dnd-004')];
    expect(second.mentorId).toBe(fourth.mentorId);
    expect(second.coordinatorId).toBe(fourth.coordinatorId);
    expect(second).toMatchObject({
      ref: 'DND-002',
      school: { id: 'craigowl-academy' },
      messagesAlready: true,
      entry: 0,
    });
    expect(await world.deps.people.getPerson(fourth.menteeId)).toMatchObject({ accessNeeds: 'Large print, please' });
  });

  it('puts its coordinators on the list of those whom Google may be asked to act as, and nobody else', async () => {
    const [{ coordinatorId, mentorId }] = [await world.deps.pairs.getPair('dnd-001')];
    const isEnrolled = async (personId: string) =>
      await coordinators.isEnrolled((await world.deps.people.getPerson(personId)).email?.toUpperCase() ?? '');
    expect([await isEnrolled(coordinatorId), await isEnrolled(mentorId)]).toEqual([true, false]);
  });

  it('pages through the manifest', async () => {
    const page = async (from: number) =>
      await makePageCohort({ ...world.deps, cohortsIn })({
        bucket: 'cohorts',
        manifestKey: 'a.csv.manifest.json',
        from,
      });
    const { pairs, ...rest } = await page(0);
    expect(pairs).toHaveLength(8);
    expect(pairs[0]).toEqual({ pairId: 'dnd-001', generation: 1 });
    expect(rest).toEqual({ next: 25, outcome: 'done', waitSeconds: 10 });
    expect(await page(6)).toMatchObject({ outcome: 'done', pairs: [{ pairId: 'dnd-007' }, { pairId: 'dnd-008' }] });
  });

  it('changes nothing for a pair that is enrolled already', async () => {
    await world.deps.pairs.setEntry('dnd-001', 1);
    await upload('b.csv', [header, aRow('dnd-001', (row) => row.replace('Ruaridh', 'Rory'))].join('\n'));
    expect(await reportOf('b.csv')).toMatchObject({ accepted: 0, alreadyEnrolled: 1, refused: [] });
    expect((await world.deps.people.getPerson('dnd-001-mentee')).first).toBe('Ruaridh');
  });

  it('refuses bad rows with their true lines and takes in the others', async () => {
    const text = await readFile('examples/pairs-with-three-bad-rows.csv', 'utf8');
    expect(await upload('c.csv', text)).toMatchObject({ count: 7, refused: 3 });
    const { refused } = await reportOf('c.csv');
    expect(refused.map(({ line, pairRef }) => [line, pairRef])).toEqual([
      [4, 'DND-103'],
      [7, 'DND-106'],
      [9, 'DND-108'],
    ]);
    expect(refused[1]?.problems).toEqual(['pvg_until: the date must be in the future']);
  });

  it('counts lines as an editor does, with byte order mark, CRLF, blank lines and line breaks in cells', async () => {
    const broken = aRow('E-2', (row) => row.replace(/,$/, ',"Large\r\nprint"'));
    const lines = [`\uFEFF${header}`, aRow('E-1'), '', broken, aRow('E-3', (row) => row.replace('2011-03', 'soon'))];
    await upload('d.csv', lines.join('\r\n'));
    const report = await reportOf('d.csv');
    expect(report).toMatchObject({ rows: 3, accepted: 2 });
    expect(report.refused.map(({ line }) => line)).toEqual([6]);
  });

  it('never lets a stray quotation mark swallow the rows after it', async () => {
    const lines = [header, aRow('F-1', (row) => row.replace('Alan', '"Alan')), aRow('F-2'), aRow('F-3')];
    await upload('e.csv', lines.join('\n'));
    expect(await reportOf('e.csv')).toMatchObject({ rows: 3, accepted: 2, refused: [{ line: 2 }] });
  });

  it.each([
    ['a reference twice', () => [aRow('G-1'), aRow('g-1')], 'pair_ref: is on line 2 of this file already'],
    [
      'the reference of a pair of another school',
      () => [aRow('G-2'), aRow('DND-005')],
      'pair_ref: belongs to another school already',
    ],
    [
      'more cells than columns',
      () => [aRow('G-3'), aRow('G-4', (row) => `${row},too,many`)],
      'There are more cells than columns: put a cell with a comma in quotation marks',
    ],
  ])('refuses %s', async (name, make, problem) => {
    await upload(`${name}.csv`, [header, ...make()].join('\n'));
    expect(await reportOf(`${name}.csv`)).toMatchObject({ accepted: 1, refused: [{ line: 3, problems: [problem] }] });
  });

  it.each([
    ['no names of columns', () => rows.join('\n'), /must name the columns/],
    ['nothing in it', () => '', /must name the columns/],
    [
      'too many rows',
      () => [header, ...Array.from({ length: 5001 }, (_, n) => aRow(`H-${n}`))].join('\n'),
      /5000 rows/,
    ],
    ['too many bytes', () => `${header}\n${' '.repeat(5 * 1024 * 1024)}`, /larger than 5 MB/],
  ])('says what is wrong with a file that has %s', async (name, make, problem) => {
    expect(await upload(`${name}.csv`, make())).toMatchObject({ outcome: 'accepted', count: 0, refused: 1 });
    expect((await reportOf(`${name}.csv`)).refused[0]?.problems[0]).toMatch(problem);
  });

  it('reads names with accents from spreadsheets that save no UTF-8', async () => {
    const text = [header, aRow('I-1', (row) => row.replace('Ruaridh', 'Siân'))].join('\n');
    bucket.putBytes('i.csv', Uint8Array.from(Buffer.from(text, 'latin1')));
    await makeReadCohort({ ...world.deps, coordinators, cohortsIn })({ bucket: 'cohorts', key: 'i.csv' });
    expect((await world.deps.people.getPerson('i-1-mentee')).first).toBe('Siân');
  });

  it.each([
    ['mentor', 'alan.petrie@example.org'],
    ['mentee', 'ruaridh.soutar@example.org'],
    ['parent', 'karen.soutar@example.org'],
  ])('marks the %s whose address must not be written to, and nobody else', async (role, address) => {
    await upload(
      `k-${role}.csv`,
      [header, aRow(`K-${role}`, (row) => row.replace(',mail,en,no,', `,mail,en,${address},`))].join('\n'),
    );
    const { mentorId, menteeId, parentId } = await world.deps.pairs.getPair(`k-${role}`);
    const people = await Promise.all(
      [mentorId, menteeId, parentId].map(async (id) => await world.deps.people.getPerson(id)),
    );
    expect(people.filter(({ doNotWrite }) => doNotWrite).map((person) => person.role)).toEqual([role]);
  });

  it('takes in a second person who may decide, once for siblings, and none where the school named none', async () => {
    const named = (ref: string) => aRow(ref, (row) => row.replace(',mail,en,no,,', ',mail,en,no,second@example.org,'));
    await upload('l.csv', [header, named('L-1'), named('L-2'), aRow('L-3')].join('\n'));
    const [first, sibling, other] = await Promise.all(
      ['l-1', 'l-2', 'l-3'].map(async (id) => await world.deps.pairs.getPair(id)),
    );
    expect(first?.secondParentId).toBeDefined();
    expect(first?.secondParentId).not.toBe(first?.parentId);
    expect(sibling?.secondParentId).toBe(first?.secondParentId);
    expect(other?.secondParentId).toBeUndefined();
    expect(await world.deps.people.getPerson(first?.secondParentId ?? '')).toMatchObject({
      role: 'parent',
      email: 'second@example.org',
      route: 'mail',
    });
  });

  it('keeps who must not be written to apart from a parent of the same name and address', async () => {
    const lines = [header, aRow('J-1'), aRow('J-2', (row) => row.replace(',mail,en,no,', ',mail,en,yes,'))];
    await upload('j.csv', lines.join('\n'));
    expect((await world.deps.people.getPerson('j-2-parent')).doNotWrite).toBe(true);
    expect((await world.deps.pairs.getPair('j-1')).parentId).toBe((await world.deps.pairs.getPair('dnd-001')).parentId);
  });

  it('puts no personal data into report and manifest', async () => {
    for (const key of bucket.objects.keys())
      if (key.endsWith('.json')) expect(await bucket.getText(key)).not.toMatch(/@|Soutar|Petrie|07700/);
  });

  it('tells the manager once, with the way to the programme page', async () => {
    const report = async () =>
      await makeReportCohort({ ...world.deps, cohortsIn })({ bucket: 'cohorts', key: 'c.csv' });
    await report();
    await report();
    const mails = world.mails.filter(({ to }) => to.email === 'laura.bertie@example.org');
    expect(mails.map(({ subject }) => subject)).toEqual(['Your file: 7 taken in, 3 left out']);
    const [, token] = /\/t\/(\w{26})/.exec(mails[0]?.text ?? '') ?? [];
    expect((await world.deps.links.readLink(token ?? ''))?.target).toMatchObject({
      kind: 'task',
      taskId: 'programme.all',
    });
  });

  it('takes in every row though a crash comes at any call', async () => {
    await everyCrash(world.deps, {
      later: () => undefined,
      prepare: async () => undefined,
      work: async (name, deps) => {
        const cells = (row: string) => row.replace('karen.soutar', `karen.${name}`);
        return await upload(
          `${name}.csv`,
          [header, aRow(`${name}-1`, cells), aRow(`${name}-2`, cells)].join('\n'),
          deps,
        );
      },
      check: async (name) => {
        expect(await reportOf(`${name}.csv`)).toMatchObject({ accepted: 2, alreadyEnrolled: 0, refused: [] });
        const [one, two] = [await world.deps.pairs.getPair(`${name}-1`), await world.deps.pairs.getPair(`${name}-2`)];
        expect(one.parentId).toBe(two.parentId);
        await world.deps.people.getPeople([one.parentId, one.menteeId, two.menteeId, two.mentorId, two.coordinatorId]);
      },
    });
  });
});
