import type { DateTime } from 'luxon';
import type { Pair } from '../../domain/concepts/pair.ts';
import type { Programme } from '../../domain/programme.ts';
import { hasEnded, pastKeeping } from '../../domain/rules/pairs/past-keeping.ts';
import type { Keeping } from '../adapters/keeping.ts';
import type { Pairs } from '../adapters/pairs.ts';
import type { People } from '../adapters/people.ts';
import { forgetMails, forgetMailsOf, type MailsDeps } from './forget-mails.ts';
import { forgetEvidence, forgetWords } from './forget-words.ts';

export interface RetentionDeps extends MailsDeps {
  pairs: Pick<Pairs, 'listPairs'>;
  people: Pick<People, 'findPerson' | 'blankPerson' | 'freeAddress'>;
  keeping: Keeping;
  programme: Programme;
  now: () => DateTime;
}

/** Pairs a read. */
const PAGE = 200;

const allPairs = async ({ pairs }: RetentionDeps): Promise<Pair[]> => {
  const all: Pair[] = [];
  for (;;) {
    const page = await pairs.listPairs({ after: all.at(-1)?.id ?? '', limit: PAGE });
    all.push(...page);
    if (page.length < PAGE) return all;
  }
};

const idsOf = ({ mentorId, menteeId, parentId, secondParentId }: Pair): string[] =>
  [mentorId, menteeId, parentId, secondParentId].filter((id) => id !== undefined);

const hasConcern = async ({ id }: Pair, { concerns }: RetentionDeps): Promise<boolean> =>
  (await concerns.readConcerns(id)).concerns.length > 0;

const freeAddressOf = async (personId: string, { people }: RetentionDeps): Promise<void> => {
  const person = await people.findPerson(personId);
  if (person !== undefined) await people.freeAddress(person);
};

/** The last of a pair: its evidence, whoever is in no other pair, and then the pair, so that a crash repeats the rest. */
const forgetAll = async (pair: Pair, others: readonly Pair[], deps: RetentionDeps): Promise<void> => {
  await forgetEvidence(pair.id, deps);
  const stay = new Set(others.flatMap(idsOf));
  for (const personId of idsOf(pair).filter((id) => !stay.has(id))) {
    await freeAddressOf(personId, deps);
    await deps.keeping.forgetPerson(personId);
  }
  await deps.keeping.forgetMeets(pair.id);
  await deps.keeping.forgetConsents(pair.id);
  await deps.keeping.forgetDoubts(pair.id);
  await deps.keeping.forgetPair(pair.id);
};

const applyTo = async (pair: Pair, others: readonly Pair[], deps: RetentionDeps): Promise<void> => {
  const { now, programme } = deps;
  const due = pastKeeping({ pair, hasConcern: await hasConcern(pair, deps), now: now(), programme });
  if (due.includes('consent')) return await forgetAll(pair, others, deps);
  if (due.includes('mail')) await forgetWords(pair.id, deps);
  if (!due.includes('pair')) return;
  await deps.keeping.forgetDoubts(pair.id);
  await deps.keeping.forgetRecords(pair.id);
};

/** A person's wish to be forgotten. It waits while a pair of theirs runs, or a concern about one holds it. Evidence is kept for its time. */
const erase = async (personId: string, pairs: readonly Pair[], deps: RetentionDeps): Promise<boolean> => {
  const own = pairs.filter((pair) => idsOf(pair).includes(personId));
  const held = await Promise.all(own.map(async (pair) => !hasEnded(pair) || (await hasConcern(pair, deps))));
  if (held.includes(true)) return false;
  const person = await deps.people.findPerson(personId);
  if (person !== undefined) {
    const names = [person.first, person.last, person.email, person.phone].filter((name) => name !== undefined);
    const isAbout = (text: string): boolean => names.some((name) => name !== '' && text.includes(name));
    for (const { id } of own) {
      await forgetWords(id, deps, isAbout);
      await deps.keeping.forgetDrafts(id);
    }
    await forgetMailsOf(personId, deps);
    await deps.keeping.forgetLetters(personId);
    await deps.people.freeAddress(person);
    await deps.people.blankPerson(person);
  }
  await deps.keeping.endErasure(personId);
  return true;
};

/** Each night: forgets what has been kept long enough, class by class, and whoever asked to be forgotten. */
export const makeApplyRetention = (deps: RetentionDeps) => async () => {
  const pairs = await allPairs(deps);
  let erased = 0;
  for (const personId of await deps.keeping.listErasures()) if (await erase(personId, pairs, deps)) erased += 1;
  for (const pair of pairs) {
    const others = pairs.filter(({ id }) => id !== pair.id);
    await applyTo(pair, others, deps);
  }
  // Without the pairs that have just gone: what they held is free.
  await forgetMails(await allPairs(deps), { now: deps.now(), programme: deps.programme }, deps);
  return { pairs: pairs.length, erased };
};
