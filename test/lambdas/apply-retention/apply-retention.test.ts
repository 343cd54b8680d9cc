import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runPerson } from '../../../bin/person/run-person.ts';
import { makeKeeping } from '../../../lambdas/adapters/keeping.ts';
import { makeSessionRecords } from '../../../lambdas/adapters/session-records.ts';
import { makeApplyRetention } from '../../../lambdas/apply-retention/apply-retention.ts';
import { anAsk } from '../../an-ask.ts';
import { aChoice } from '../../domain/builders.ts';
import { type AskingWorld, anAskingWorld, TUESDAY } from '../an-asking-world.ts';

const ENDED = '2026-05-05T09:00:00.000Z';
const QUESTION = 'sent/p1/ask.consent.parent.1.1.txt';

let world: AskingWorld;
const deps = () => ({
  ...world.deps,
  keeping: makeKeeping(world.deps.table),
  versions: {
    listVersions: async (prefix: string) =>
      [...world.rawMails.objects].flatMap(([key, versions]) =>
        key.startsWith(prefix)
          ? versions.map(({ objectVersion }) => ({ key, versionId: objectVersion, at: ENDED }))
          : [],
      ),
    deleteVersion: async ({ key, versionId }: { key: string; versionId: string }) => {
      const rest = (world.rawMails.objects.get(key) ?? []).filter((one) => one.objectVersion !== versionId);
      if (rest.length === 0) world.rawMails.objects.delete(key);
      else world.rawMails.objects.set(key, rest);
    },
  },
});
const night = async (days: number) => {
  world.clock.now = TUESDAY.plus({ days });
  return await makeApplyRetention(deps())();
};
const records = async (pk = 'PAIR#p1') => (await world.deps.table.query(pk)).map(({ sk }) => String(sk));
const objects = () => [...world.rawMails.objects.keys()].sort();

/** A raw mail of a parent, about one pair or more. */
const cameIn = async (key: string, text: string, pairIds = ['p1']) => {
  await world.rawMails.putText(key, text);
  for (const pairId of pairIds) await world.deps.inbound.noteMail(key, { pairId, personId: 'p1-parent' });
};

const enrol = async (id: string) => {
  await world.enrol(
    id,
    { parent: { first: 'Fiona', phone: '01382 496 0199' } },
    { standing: 'returned', standingSince: ENDED },
  );
  await world.deps.asks.openAsk(anAsk({ pairId: id, personId: `${id}-parent` }));
  await world.deps.choices.putChoice(id, aChoice('parent', { personId: `${id}-parent` }));
  await world.deps.people.claimAddress({
    role: 'parent',
    email: `${id}-parent@example.org`,
    name: 'Fiona Surname',
    personId: `${id}-parent`,
  });
};
beforeEach(async () => {
  world = await anAskingWorld();
  await enrol('p1');
  await world.rawMails.putText(QUESTION, 'Dear Fiona, may she?');
  await world.rawMails.putText('sent/p1/news.x.parent.txt', 'Hello Fiona, some news.');
  await world.rawMails.putText('sent/p1/news.x.mentor.txt', 'Hello Mentor, some news.');
  await cameIn('inbound/m1', 'YES');
  await world.deps.consents.appendConsent({
    id: 'p1.consent.parent.1.given.1',
    pairId: 'p1',
    askId: 'consent.parent.1',
    personId: 'p1-parent',
    decision: 'given',
    waysAsked: ['messages'],
    ways: ['messages'],
    at: ENDED,
    route: 'mail',
    shown: [{ what: 'question', key: QUESTION, wordsVersion: '1', sha256: 'x' }],
    mail: { key: 'inbound/m1', sha256: 'x' },
  });
});
afterEach(async () => await world.stop());

const doubt = async () =>
  await world.deps.concerns.appendDoubt('p1', { taskId: 'check-reply.p1/consent.parent.1/m1', at: ENDED });

const worry = async () =>
  await world.deps.concerns.appendConcern({
    id: 'c1',
    pairId: 'p1',
    about: 'other',
    by: 'p1-mentee',
    urgent: false,
    at: ENDED,
    textKey: 'words/p1/concern.c1.txt',
  });

describe('what is kept of a pair that has ended', () => {
  it('is whole on the day before its first year is over', async () => {
    const before = [await records(), objects()];
    await night(364);
    expect([await records(), objects()]).toEqual(before);
  });

  it('loses its records and words after a year, but what a consent rests on', async () => {
    await doubt();
    await night(365);
    expect([await records(), await records('CONCERN#p1')]).toEqual([['PAIR'], []]);
    expect(objects()).toEqual(['inbound/m1', QUESTION]);
    expect(await world.deps.consents.listConsents('p1')).toHaveLength(1);
    expect((await world.deps.people.getPerson('p1-parent')).first).toBe('Fiona');
  });

  it('is gone after six years, with its people, whether a crash came between or not', async () => {
    const met = { sessionId: 'p1.1', pairId: 'p1', at: ENDED, stays: [], artifacts: [] };
    await makeSessionRecords(world.deps.table).appendRecord({ ...met, guestSeconds: 1800, longestAloneSeconds: 0 });
    await night(365);
    expect(await records('MEET#p1')).toHaveLength(1);
    await night(2190);
    await night(2191);
    expect([await records(), await records('CONSENT#p1'), await records('MEET#p1'), objects()]).toEqual([
      [],
      [],
      [],
      [],
    ]);
    expect(await records('PERSON#p1-parent')).toEqual([]);
    expect(await records('PERSON#p1-mentor')).toEqual([]);
  });

  it('leaves whoever is in another pair', async () => {
    await world.enrol('p2', {}, { mentorId: 'p1-mentor' });
    await night(2190);
    expect((await world.deps.people.findPerson('p1-mentor'))?.first).toBe('Mentor');
    expect(await world.deps.people.findPerson('p1-parent')).toBeUndefined();
  });

  it('is held whole for a concern, and while the pair may go on', async () => {
    await worry();
    await world.deps.pairs.putPair({ ...(await world.enrol('p3', {}, { standing: 'paused', standingSince: ENDED })) });
    const before = [await records(), objects(), await records('PAIR#p3')];
    await night(4000);
    expect([await records(), objects(), await records('PAIR#p3')]).toEqual(before);
  });
});

describe('a mail as it came in', () => {
  it('that no consent rests on goes with the mails of its pair', async () => {
    await cameIn('inbound/m2', 'How is she?');
    await night(364);
    expect(objects()).toContain('inbound/m2');
    await night(365);
    expect(objects()).not.toContain('inbound/m2');
    expect(await world.deps.inbound.sendersOf('inbound/m2')).toEqual([]);
    expect(objects()).toContain('inbound/m1');
  });

  it('stays while a concern holds its pair, or that pair may go on', async () => {
    await worry();
    await world.enrol('p2', {}, { standing: 'paused', standingSince: ENDED });
    await cameIn('inbound/m2', 'How is she?');
    await cameIn('inbound/m3', 'I would like to.', ['p2']);
    await night(4000);
    expect(objects()).toEqual(expect.arrayContaining(['inbound/m1', 'inbound/m2', 'inbound/m3']));
  });

  it('about two pairs stays until neither holds it', async () => {
    await world.enrol('p2', {}, { standing: 'returned', standingSince: '2026-11-05T09:00:00.000Z' });
    await cameIn('inbound/m2', 'How are they?', ['p1', 'p2']);
    await night(365);
    expect(objects()).toContain('inbound/m2');
    await night(365 + 184);
    expect(objects()).not.toContain('inbound/m2');
  });

  it('of a stranger goes a year after it came, but what a concern about no pair rests on', async () => {
    await world.rawMails.putText('inbound/stranger', 'Buy this.');
    await world.rawMails.putText('words/programme/question.q1.txt', 'Who are you?');
    await world.rawMails.putText('words/programme/concern.c9.txt', 'I am worried.');
    const about = { id: 'c9', about: 'other', by: 'p1-mentee', urgent: false, at: ENDED } as const;
    await world.deps.concerns.appendConcern({ ...about, textKey: 'words/programme/concern.c9.txt' });
    const strangers = () => objects().filter((key) => /stranger|programme/.test(key));
    await night(364);
    expect(strangers()).toHaveLength(3);
    await night(365);
    expect(strangers()).toEqual(['words/programme/concern.c9.txt']);
  });

  it('is given to whoever wrote it, and forgotten with them unless a consent rests on it', async () => {
    await cameIn('inbound/m2', 'How is she?');
    const { json } = await runPerson({ export: 'p1-parent' }, deps());
    expect(json).toMatchObject({ mails: [{ key: 'inbound/m1', raw: 'YES' }, { raw: 'How is she?' }] });
    await runPerson({ erase: 'p1-parent' }, deps());
    await night(1);
    expect(objects().filter((key) => key.startsWith('inbound/'))).toEqual(['inbound/m1']);
  });
});

describe('a person', () => {
  const command = async (wanted: { export?: string; erase?: string }) => await runPerson(wanted, deps());

  it('is given all that is kept of them, and nothing of anybody else', async () => {
    await worry();
    const { json } = await command({ export: 'p1-parent' });
    expect(json).toMatchObject({
      person: { first: 'Fiona', phone: '01382 496 0199' },
      pairs: [{ pair: { ref: 'P1', as: 'parent' }, choice: { answer: 'yes' }, consents: [{ decision: 'given' }] }],
    });
    const text = JSON.stringify(json);
    expect(text).toContain('Hello Fiona');
    expect(text).not.toMatch(/Hello Mentor|p1-mentee|concern/);
  });

  it('is given no link that works, in letters to them or quoted in mails of theirs', async () => {
    const at = { at: ENDED, expiresAt: '2027-05-05T09:00:00.000Z' };
    const target = { kind: 'person', pairId: 'p1', personId: 'p1-parent', side: 'parent', mailKey: 'k' } as const;
    const token = await world.deps.links.mintLink(target, at);
    await world.rawMails.putText(QUESTION, `Dear Fiona, answer here: https://mentoring.example.org/a/${token}`);
    await cameIn('inbound/m2', `To: answer+${token}@reply.example.org\r\n\r\nYES`);
    const text = JSON.stringify((await command({ export: 'p1-parent' })).json);
    expect(await world.deps.links.readLink(token)).toBeDefined();
    expect(text).toContain('Dear Fiona, answer here: https://mentoring.example.org/a/(link-taken-out)');
    expect(text).not.toContain(token);
  });

  it('who asks is forgotten in the next night: their details, letters, address and words, but no evidence', async () => {
    await command({ erase: 'p1-parent' });
    await night(1);
    expect(await world.deps.people.getPerson('p1-parent')).toEqual({
      id: 'p1-parent',
      role: 'parent',
      first: 'Forgotten',
      last: '',
      route: 'post',
      language: 'en',
      doNotWrite: true,
    });
    expect(await records('PERSON#p1-parent')).toEqual(['PERSON']);
    expect(objects()).toEqual(['inbound/m1', QUESTION, 'sent/p1/news.x.mentor.txt']);
    expect(
      await world.deps.people.claimAddress({
        role: 'parent',
        email: 'p1-parent@example.org',
        name: 'Fiona Surname',
        personId: 'new',
      }),
    ).toBe('new');
    expect(await makeKeeping(world.deps.table).listErasures()).toEqual([]);
  });

  it('is not forgotten while a concern holds their pair, whenever it was raised', async () => {
    await command({ erase: 'p1-parent' });
    await worry();
    await night(1);
    expect((await world.deps.people.getPerson('p1-parent')).first).toBe('Fiona');
    await expect(command({ erase: 'p1-parent' })).rejects.toThrow(/held/);
  });

  it('is not forgotten while their pair may go on, nor when nobody has that id', async () => {
    await world.enrol('p2');
    await expect(command({ erase: 'p2-parent' })).rejects.toThrow(/has not ended/);
    await expect(command({ erase: 'nobody' })).rejects.toThrow(/Nobody has the id/);
    await expect(command({})).rejects.toThrow(/npm run person/);
  });
});
