import type { DateTime } from 'luxon';
import type { Confirmation, Consent } from '../../domain/concepts/consent.ts';
import type { Asks } from '../../lambdas/adapters/asks.ts';
import type { Consents } from '../../lambdas/adapters/consents.ts';
import type { Pairs } from '../../lambdas/adapters/pairs.ts';
import type { People } from '../../lambdas/adapters/people.ts';
import { readRaw } from '../../lambdas/receive-mail/read-raw.ts';
import { toInstant } from '../../lambdas/shared/moment.ts';
import type { EvidencePack, Named } from '../../views/evidence/pack.ts';
import { routeInWords } from '../../views/evidence/pack-words.ts';
import { type ChainDeps, readChain } from './chain.ts';
import { type CheckDeps, checkBytes, checkText } from './check-kept.ts';

export interface PackDeps extends ChainDeps, CheckDeps {
  consents: Pick<Consents, 'listConsents' | 'listConfirmations'>;
  asks: Pick<Asks, 'getAsk'>;
  pairs: Pick<Pairs, 'findPair'>;
  people: Pick<People, 'findPerson'>;
  now(): DateTime;
}

/** Photos come with mails: so much of the mail itself is printed. */
const MOST_RAW = 200_000;

const namesFrom =
  ({ people }: PackDeps) =>
  async (id: string): Promise<Named> => {
    const person = await people.findPerson(id);
    return { id, ...(person === undefined ? {} : { name: `${person.first} ${person.last}`.trim() }) };
  };

const readWho = async ({ personId, relationship }: Consent, deps: PackDeps): Promise<EvidencePack['who']> => {
  const person = await deps.people.findPerson(personId);
  return {
    ...(await namesFrom(deps)(personId)),
    onFile: person?.consentKind,
    route: person?.route,
    said: relationship,
  };
};

const readMail = async ({ mail }: Consent, deps: PackDeps): Promise<EvidencePack['mail']> => {
  if (mail === undefined) return undefined;
  const { bytes, ...checked } = await checkBytes(mail, deps);
  const { from, subject, text } = await readRaw(bytes);
  const raw = new TextDecoder().decode(bytes.subarray(0, MOST_RAW));
  return { ...checked, from, subject, text, raw, rawBytes: bytes.length };
};

const readConfirmation = async (
  { by, words, ...confirmation }: Confirmation,
  deps: PackDeps,
): Promise<EvidencePack['confirmations'][number]> => ({
  ...confirmation,
  by: by === undefined ? undefined : await namesFrom(deps)(by),
  words: words === undefined ? undefined : await checkText(words, deps),
});

const readQuestion = async ({ pairId, askId }: Consent, { asks }: PackDeps): Promise<EvidencePack['question']> => {
  const ask = await asks.getAsk(pairId, askId);
  return ask && { openedAt: ask.openedAt, closesAt: ask.closesAt, reminders: ask.reminders, opening: ask.opening };
};

const readPair = async (pairId: string, { pairs }: PackDeps): Promise<EvidencePack['pair']> => {
  const pair = await pairs.findPair(pairId);
  return pair && { id: pair.id, ref: pair.ref, school: pair.school.name };
};

interface Known {
  consent: Consent;
  /** Of the pair, other people's too. */
  consents: readonly Consent[];
  confirmations: readonly Confirmation[];
}

/** Of this person and this question: what other parents answered is no part of it. */
const readOwnChain = async ({ consent, consents, confirmations }: Known, deps: PackDeps) => {
  const own = consents.filter(({ personId }) => personId === consent.personId);
  const ids = own.map(({ id }) => id);
  const confirmed = confirmations.filter(({ consentId }) => ids.includes(consentId));
  const subject = { pairId: consent.pairId, askId: consent.askId, nameOf: namesFrom(deps) };
  return await readChain(subject, { consents: own, confirmations: confirmed }, deps);
};

/** What is kept in the bucket, read again and hashed again. */
const readKept = async ({ consent, confirmations }: Known, deps: PackDeps) => {
  const own = confirmations.filter(({ consentId }) => consentId === consent.id);
  const [shown, mail, confirmed] = await Promise.all([
    Promise.all(consent.shown.map(async (words) => ({ ...words, ...(await checkText(words, deps)) }))),
    readMail(consent, deps),
    Promise.all(own.map(async (one) => await readConfirmation(one, deps))),
  ]);
  const checks = [...shown, ...(mail === undefined ? [] : [mail]), ...confirmed.flatMap(({ words = [] }) => words)];
  // What was invalidated had no words before anybody.
  const isWhole = consent.decision === 'invalidated' || shown.length > 0;
  const verified = isWhole && checks.every(({ stands }) => stands === 'same');
  return { verified, shown, mail, confirmations: confirmed };
};

const readKnown = async (known: Known, deps: PackDeps): Promise<EvidencePack> => {
  const { consent } = known;
  const recordedBy = consent.recordedBy === undefined ? undefined : await namesFrom(deps)(consent.recordedBy);
  return {
    consent,
    how: routeInWords(consent, recordedBy),
    printedAt: toInstant(deps.now()),
    pair: await readPair(consent.pairId, deps),
    who: await readWho(consent, deps),
    recordedBy,
    question: await readQuestion(consent, deps),
    ...(await readKept(known, deps)),
    chain: await readOwnChain(known, deps),
  };
};

/** `{pairId}.…`: a pair's id has no dot. */
const pairIdIn = (consentId: string): string => consentId.split('.')[0] ?? '';

/** Everything that is kept about one answer, checked against its hashes. `undefined` for an unknown id. */
export const readPack = async (consentId: string, deps: PackDeps): Promise<EvidencePack | undefined> => {
  const pairId = pairIdIn(consentId);
  const [consents, confirmations] = await Promise.all([
    deps.consents.listConsents(pairId),
    deps.consents.listConfirmations(pairId),
  ]);
  const consent = consents.find(({ id }) => id === consentId);
  return consent && (await readKnown({ consent, consents, confirmations }, deps));
};
