import { DateTime } from 'luxon';
import type { Pair } from '../../domain/concepts/pair.ts';
import { type Kept, pastKeeping } from '../../domain/rules/pairs/past-keeping.ts';
import type { Concerns } from '../adapters/concerns.ts';
import type { Inbound } from '../adapters/inbound.ts';
import type { Version } from '../adapters/versions.ts';
import { evidenceOf, type WordsDeps } from './forget-words.ts';

export interface MailsDeps extends WordsDeps {
  concerns: Pick<Concerns, 'readConcerns'>;
  inbound: Pick<Inbound, 'sendersOf' | 'forgetSenders'>;
}

/** Raw mails as they came in, and what was said and written about no pair. */
export const INBOUND = 'inbound/';
const ABOUT_NO_PAIR = ['sent/programme/', 'words/programme/'];

type Due = Pick<Kept, 'now' | 'programme'>;

const isOld = ({ at }: Version, { now, programme }: Due): boolean =>
  now.diff(DateTime.fromISO(at), 'days').days >= programme.retentionDays.mail;

/** What a concern about no pair rests on, in what it was written, or in words and mails that bear its name. */
const concernOf = async ({ concerns }: MailsDeps) => {
  const { concerns: raised } = await concerns.readConcerns(undefined);
  return (key: string): boolean => raised.some(({ id, textKey }) => key === textKey || key.includes(id));
};

/** A mail is held by any pair that it is about: while that one's own mails are kept, or as evidence for the time of evidence. */
const isHeldBy = async (key: string, pair: Pair, due: Due, deps: MailsDeps): Promise<boolean> => {
  const hasConcern = (await deps.concerns.readConcerns(pair.id)).concerns.length > 0;
  const past = pastKeeping({ pair, hasConcern, ...due });
  if (!past.includes('mail')) return true;
  return !past.includes('consent') && (await evidenceOf(pair.id, deps)).has(key);
};

const isHeld = async (key: string, pairs: ReadonlyMap<string, Pair>, due: Due, deps: MailsDeps): Promise<boolean> => {
  for (const { pairId } of await deps.inbound.sendersOf(key)) {
    const pair = pairs.get(pairId);
    if (pair !== undefined && (await isHeldBy(key, pair, due, deps))) return true;
  }
  return false;
};

const forget = async (version: Version, deps: MailsDeps): Promise<void> => {
  // The mail first: a crash in between leaves the names by which it is found again.
  await deps.versions.deleteVersion(version);
  await deps.inbound.forgetSenders(version.key);
};

/** Each night: raw mails that nothing rests on any more, whoever sent them, and what was about no pair. */
export const forgetMails = async (all: readonly Pair[], due: Due, deps: MailsDeps): Promise<void> => {
  const pairs = new Map(all.map((pair) => [pair.id, pair]));
  const isOfConcern = await concernOf(deps);
  for (const folder of [INBOUND, ...ABOUT_NO_PAIR]) {
    for (const version of (await deps.versions.listVersions(folder)).filter((one) => isOld(one, due))) {
      if (!isOfConcern(version.key) && !(await isHeld(version.key, pairs, due, deps))) await forget(version, deps);
    }
  }
};

/** The raw mails of one person, but what a consent rests on. */
export const forgetMailsOf = async (personId: string, deps: MailsDeps): Promise<void> => {
  for (const version of await deps.versions.listVersions(INBOUND)) {
    const senders = await deps.inbound.sendersOf(version.key);
    if (!senders.some((sender) => sender.personId === personId)) continue;
    const evidence = await Promise.all(senders.map(async ({ pairId }) => await evidenceOf(pairId, deps)));
    if (!evidence.some((keys) => keys.has(version.key))) await forget(version, deps);
  }
};
