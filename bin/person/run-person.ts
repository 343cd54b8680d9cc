import type { DateTime } from 'luxon';
import { type Pair, type Party, partiesOf } from '../../domain/concepts/pair.ts';
import type { Person } from '../../domain/concepts/person.ts';
import { hasEnded } from '../../domain/rules/pairs/past-keeping.ts';
import { personIdOf } from '../../lambdas/shared/letters/side-frame.ts';
import { toInstant } from '../../lambdas/shared/moment.ts';
import type { EvidenceSurroundings } from '../evidence/surroundings.ts';
import { maskRawMail, maskTokens } from './mask-tokens.ts';

export const USAGE = `npm run person -- --export ID   all that we keep of one person, as JSON
npm run person -- --erase ID    asks for it to be forgotten: done in the next night`;

export type PersonDeps = Pick<
  EvidenceSurroundings,
  'asks' | 'choices' | 'concerns' | 'consents' | 'inbound' | 'keeping' | 'letters' | 'people' | 'rawMails' | 'versions'
> & { pairs: Pick<EvidenceSurroundings['pairs'], 'listPairs'>; now(): DateTime };

interface Of {
  pair: Pair;
  party: Party;
}

const PAGE = 200;

const pairsOf = async (personId: string, { pairs }: PersonDeps): Promise<Of[]> => {
  const found: Of[] = [];
  for (let after = ''; ; ) {
    const page = await pairs.listPairs({ after, limit: PAGE });
    for (const pair of page)
      for (const party of partiesOf(pair)) if (personIdOf(pair, party) === personId) found.push({ pair, party });
    if (page.length < PAGE) return found;
    after = page.at(-1)?.id ?? '';
  }
};

/** Mails to one side of a pair and what that side wrote bear its name in their keys. */
const wordsOf = async ({ pair, party }: Of, { versions, rawMails }: PersonDeps) => {
  const isTheirs = (key: string): boolean => key.split(/[./]/).includes(party);
  const listed = await Promise.all(
    ['sent', 'words'].map(async (folder) => await versions.listVersions(`${folder}/${pair.id}/`)),
  );
  const keys = [...new Set(listed.flat().map(({ key }) => key))].filter(isTheirs).sort();
  return await Promise.all(keys.map(async (key) => ({ key, text: maskTokens((await rawMails.getText(key)) ?? '') })));
};

/** As they came in. A mail is read once, however many pairs it was about. */
const mailsOf = async (personId: string, { versions, inbound, rawMails }: PersonDeps) => {
  const keys = [...new Set((await versions.listVersions('inbound/')).map(({ key }) => key))].sort();
  const own: { key: string; raw: string }[] = [];
  for (const key of keys) {
    const senders = await inbound.sendersOf(key);
    if (senders.some((sender) => sender.personId === personId))
      own.push({ key, raw: maskRawMail((await rawMails.getText(key)) ?? '') });
  }
  return own;
};

const exportOf = async (of: Of, personId: string, deps: PersonDeps) => {
  const { pair, party } = of;
  const [choices, asks, consents] = await Promise.all([
    deps.choices.getChoices(pair.id),
    deps.asks.listAsks(pair.id),
    deps.consents.listConsents(pair.id),
  ]);
  return {
    pair: { ref: pair.ref, school: pair.school.name, as: party, standing: pair.standing },
    choice: choices[party],
    questions: asks
      .filter((ask) => ask.personId === personId)
      .map(({ id, kind, ways, openedAt, closedAt, answer }) => ({ id, kind, ways, openedAt, closedAt, answer })),
    consents: consents.filter((consent) => consent.personId === personId),
    words: await wordsOf(of, deps),
  };
};

/** What others wrote, concerns above all, is not theirs and not in it; nor is any link that still works. */
const exportPerson = async (person: Person, deps: PersonDeps) => ({
  person,
  letters: (await deps.letters.listLetters(person.id)).map(({ day, sentAt }) => ({ day, sentAt })),
  mails: await mailsOf(person.id, deps),
  pairs: await Promise.all((await pairsOf(person.id, deps)).map(async (of) => await exportOf(of, person.id, deps))),
});

const hasConcern = async (pairId: string, { concerns }: PersonDeps): Promise<boolean> =>
  (await concerns.readConcerns(pairId)).concerns.length > 0;

const erasePerson = async (person: Person, deps: PersonDeps): Promise<string[]> => {
  for (const { pair } of await pairsOf(person.id, deps)) {
    if (!hasEnded(pair)) throw new Error(`Pair ${pair.ref} has not ended: withdraw them first.`);
    if (await hasConcern(pair.id, deps)) throw new Error(`Pair ${pair.ref} is held: nothing of it may be deleted now.`);
  }
  await deps.keeping.requestErasure(person.id, toInstant(deps.now()));
  return ['Asked for. It is done in the next night; evidence of consents is kept for its time.'];
};

/** Throws an Error with words for the terminal. */
export const runPerson = async (
  wanted: { export?: string | undefined; erase?: string | undefined },
  deps: PersonDeps,
): Promise<{ json?: unknown; notes: string[] }> => {
  const id = wanted.export ?? wanted.erase;
  if (id === undefined) throw new Error(USAGE);
  const person = await deps.people.findPerson(id);
  if (person === undefined) throw new Error(`Nobody has the id ${id}.`);
  if (wanted.export !== undefined) return { json: await exportPerson(person, deps), notes: [] };
  return { notes: await erasePerson(person, deps) };
};
