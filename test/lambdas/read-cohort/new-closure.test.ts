import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { makeCoordinators } from '../../../lambdas/adapters/coordinators.ts';
import { makePageCohort } from '../../../lambdas/page-cohort/page-cohort.ts';
import { reportSchema } from '../../../lambdas/read-cohort/cohort-files.ts';
import { makeReadCohort } from '../../../lambdas/read-cohort/read-cohort.ts';
import { writeLetterTo } from '../../../lambdas/shared/letters/write-letter.ts';
import { aChoice } from '../../domain/builders.ts';
import { anAskingWorld } from '../an-asking-world.ts';
import { memoryObjects } from '../memory-objects.ts';

const ID = 'dnd-001';
const THEN = '2026-03-02T10:00:00.000Z';
const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

/** The first pair of the example, back in school after all three had said yes. */
const aPairAtHome = async () => {
  const world = await anAskingWorld();
  stops.push(world.stop);
  const { deps } = world;
  const bucket = memoryObjects();
  const cohortsIn = () => bucket;
  const [header = '', row = ''] = (await readFile('examples/pairs.csv', 'utf8')).split('\n');
  const upload = async (key: string, change = (text: string) => text) => {
    bucket.putBytes(key, new TextEncoder().encode(`${header}\n${change(row)}`));
    await makeReadCohort({ ...deps, coordinators: makeCoordinators(deps.table), cohortsIn })({
      bucket: 'cohorts',
      key,
    });
    return reportSchema.parse(JSON.parse((await bucket.getText(`${key}.report.json`)) ?? ''));
  };
  const toStart = async (key: string) =>
    (await makePageCohort({ ...deps, cohortsIn })({ bucket: 'cohorts', manifestKey: `${key}.manifest.json`, from: 0 }))
      .pairs;
  await upload('cohorts/a.csv');
  const pair = await deps.pairs.getPair(ID);
  for (const [side, personId] of [
    ['mentor', pair.mentorId],
    ['parent', pair.parentId],
  ] as const)
    await deps.choices.putChoice(ID, aChoice(side, { personId, ways: ['messages', 'meet-video'] }));
  await deps.pairs.setEntry(ID, 3);
  await deps.pairs.setReopensOn(ID, '2026-03-02');
  await deps.pairs.setStanding(ID, { standing: 'returned', at: THEN });
  const letterTo = async (personId: string) => {
    await writeLetterTo(await deps.people.getPerson(personId), undefined, deps);
    const { email } = await deps.people.getPerson(personId);
    return world.mails.find(({ to }) => to.email === email)?.text.replace(/\s+/g, ' ');
  };
  return { deps, upload, toStart, letterTo, pair };
};

describe('when schools close again', () => {
  it('a list in the folder for it has a pair that came home asked anew, once', async () => {
    const { deps, upload, toStart } = await aPairAtHome();
    expect(await upload('dry-runs/new-closure/b.csv')).toMatchObject({ accepted: 1 });
    expect(await deps.pairs.getPair(ID)).toMatchObject({ round: 1, standing: 'returned' });
    for (const key of ['new-closure/b.csv', 'new-closure/c.csv']) await upload(key);
    const { reopensOn, ...pair } = await deps.pairs.getPair(ID);
    expect(pair).toMatchObject({ round: 2, generation: 2, standing: 'asking' });
    expect(reopensOn).toBeUndefined();
    expect(await toStart('new-closure/b.csv')).toEqual([{ pairId: ID, generation: 2 }]);
  });

  it('any other list leaves it at home', async () => {
    const { deps, upload, toStart } = await aPairAtHome();
    expect(await upload('cohorts/b.csv')).toMatchObject({ accepted: 0, alreadyEnrolled: 1 });
    expect((await deps.pairs.getPair(ID)).standing).toBe('returned');
    expect(await toStart('cohorts/b.csv')).toEqual([]);
  });

  it('a list with another mentor or young person under its reference is refused', async () => {
    const { deps, upload } = await aPairAtHome();
    const { first } = await deps.people.getPerson((await deps.pairs.getPair(ID)).menteeId);
    const report = await upload('new-closure/b.csv', (row) => row.replaceAll(first, 'Somebody'));
    expect(report.refused).toMatchObject([{ line: 2, problems: [expect.stringContaining('another mentor')] }]);
    expect((await deps.pairs.getPair(ID)).round).toBe(1);
  });

  it('what somebody withdrew at home does not stop the new round', async () => {
    const { deps, upload } = await aPairAtHome();
    await deps.signals.putSignal({ id: 'w', pairId: ID, kind: 'withdrawn', side: 'mentor', at: THEN });
    await upload('new-closure/b.csv');
    expect(await deps.signals.pendingSignals(ID)).toEqual([]);
  });

  it('a mentor is shown what they chose last time, and nothing is chosen for them', async () => {
    const { deps, upload, letterTo, pair } = await aPairAtHome();
    await upload('new-closure/b.csv');
    expect(await letterTo(pair.mentorId)).toContain('Last time schools were closed, you chose these ways:');
    expect((await deps.choices.getChoices(ID)).mentor?.round).toBe(1);
  });

  it('somebody who takes the place of another is not shown what that one chose', async () => {
    const { deps, upload, letterTo, pair } = await aPairAtHome();
    await deps.choices.putChoice(ID, aChoice('mentor', { personId: 'somebody-else' }));
    await upload('new-closure/b.csv');
    expect(await letterTo(pair.mentorId)).not.toContain('Last time');
  });
});
