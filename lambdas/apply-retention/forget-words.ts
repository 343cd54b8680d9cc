import type { Consent } from '../../domain/concepts/consent.ts';
import type { Consents } from '../adapters/consents.ts';
import type { Objects } from '../adapters/objects.ts';
import type { Version, Versions } from '../adapters/versions.ts';

export interface WordsDeps {
  consents: Pick<Consents, 'listConsents' | 'listConfirmations'>;
  rawMails: Pick<Objects, 'getText'>;
  versions: Versions;
}

/** Where mails to a pair, and what its people wrote, lie. */
const foldersOf = (pairId: string): string[] => [`sent/${pairId}/`, `words/${pairId}/`];

const keysIn = ({ shown, mail }: Consent): string[] => [
  ...shown.map(({ key }) => key),
  ...(mail === undefined ? [] : [mail.key]),
];

/** What a parent's answer rests on. */
export const evidenceOf = async (pairId: string, { consents }: Pick<WordsDeps, 'consents'>): Promise<Set<string>> => {
  const answers = await consents.listConsents(pairId);
  const confirmations = await consents.listConfirmations(pairId);
  return new Set([...answers.flatMap(keysIn), ...confirmations.flatMap(({ words }) => (words ? [words.key] : []))]);
};

const listAll = async (pairId: string, { versions }: WordsDeps): Promise<Version[]> =>
  (await Promise.all(foldersOf(pairId).map(async (folder) => await versions.listVersions(folder)))).flat();

/** All words of a pair that no evidence rests on, or those among them of which `isMeant`. */
export const forgetWords = async (
  pairId: string,
  deps: WordsDeps,
  isMeant: (text: string) => boolean = () => true,
): Promise<void> => {
  const evidence = await evidenceOf(pairId, deps);
  for (const version of await listAll(pairId, deps)) {
    if (evidence.has(version.key)) continue;
    if (isMeant((await deps.rawMails.getText(version.key)) ?? '')) await deps.versions.deleteVersion(version);
  }
};

/** The evidence too: its time is up. The mails that people wrote go once no other pair rests on them. */
export const forgetEvidence = async (pairId: string, deps: WordsDeps): Promise<void> => {
  for (const version of await listAll(pairId, deps)) await deps.versions.deleteVersion(version);
};
