import { isResting } from '../../../domain/concepts/doubt.ts';
import type { Pair, Party } from '../../../domain/concepts/pair.ts';
import type { Person } from '../../../domain/concepts/person.ts';
import type { Session } from '../../../domain/concepts/session.ts';
import { mayWriteAbout } from '../../../domain/rules/letters/may-write-about.ts';
import { isHome } from '../../../domain/rules/pairs/comes-home.ts';
import { type NewLink, newLinks } from '../../../views/mails/new-links.tsx';
import type { Asks } from '../../adapters/asks.ts';
import type { Concerns } from '../../adapters/concerns.ts';
import type { Letters } from '../../adapters/letters.ts';
import type { Pairs } from '../../adapters/pairs.ts';
import type { People } from '../../adapters/people.ts';
import type { Sessions } from '../../adapters/sessions.ts';
import { roundOf } from '../asks/ask-id.ts';
import { asksNobody } from '../asks/look-at-ask.ts';
import { joinLink } from '../http/page-links.ts';
import { toInstant } from '../moment.ts';
import { mintJoinToken } from '../sessions/join-token.ts';
import type { TaskDeps } from '../tasks/task-deps.ts';
import { mintFor } from './person-frame.ts';
import { postMail } from './post-mail.ts';
import { addressTo, personIdOf } from './side-frame.ts';

export interface LinksAnewDeps extends TaskDeps {
  asks: Pick<Asks, 'listAsks'>;
  concerns: Pick<Concerns, 'standOf'>;
  letters: Pick<Letters, 'listMemberships'>;
  pairs: TaskDeps['pairs'] & Pick<Pairs, 'findPair'>;
  people: TaskDeps['people'] & Pick<People, 'markLinksAnew'>;
  sessions: Pick<Sessions, 'listSessions'>;
}

interface Of {
  person: Person;
  pair: Pair;
  party: Party;
  /** When what had been sent before stopped working. */
  since: string;
  mailKey: string;
}

const pairsOf = async (person: Person, deps: LinksAnewDeps): Promise<Pick<Of, 'pair' | 'party'>[]> => {
  const found: Pick<Of, 'pair' | 'party'>[] = [];
  for (const { pairId, party } of await deps.letters.listMemberships(person.id)) {
    const pair = await deps.pairs.findPair(pairId);
    if (pair !== undefined && !isHome(pair) && personIdOf(pair, party) === person.id) found.push({ pair, party });
  }
  return found;
};

/** What was asked since went to the new address. */
const questionsOf = async ({ person, pair, party, since, mailKey }: Of, deps: LinksAnewDeps): Promise<NewLink[]> => {
  if (asksNobody(pair)) return [];
  const open = (await deps.asks.listAsks(pair.id)).filter(
    (ask) =>
      ask.personId === person.id && ask.openedAt <= since && roundOf(ask.id) === pair.round && mayWriteAbout(ask),
  );
  return await Promise.all(
    open.map(async ({ id: askId, kind, closesAt }): Promise<NewLink> => {
      const of = { pairId: pair.id, askId, personId: person.id, side: party, mailKey } as const;
      const token = await mintFor({ kind: 'ask', ...of }, deps);
      return { what: 'question', kind, closesAt, url: `${deps.publicUrl}/a/${token}` };
    }),
  );
};

const isNext = ({ status, startsAt, invitedAt = '' }: Session, since: string, now: string): boolean =>
  status === 'invited' && startsAt > now && invitedAt <= since;

const meetOf = async ({ person, pair, party, since }: Of, deps: LinksAnewDeps): Promise<NewLink[]> => {
  if (pair.standing !== 'active' || (party !== 'mentor' && party !== 'mentee')) return [];
  const now = toInstant(deps.now());
  const ahead = (await deps.sessions.listSessions(pair.id)).filter((session) => isNext(session, since, now));
  const [session] = ahead.sort((one, other) => one.startsAt.localeCompare(other.startsAt));
  if (session === undefined) return [];
  const token = await mintJoinToken({ session, as: party }, person.id, deps);
  return [{ what: 'meet', startsAt: session.startsAt, url: joinLink(deps.publicUrl, token) }];
};

const otherOf = async ({ pair, party }: Of, { people }: LinksAnewDeps): Promise<string> =>
  (await people.getPerson(party === 'mentee' ? pair.mentorId : pair.menteeId)).first;

/**
 * Gives somebody who has another address or number the questions and the next Meets once more whose links went to the old one, all
 * in one mail, or in one task for the coordinator to pass on. While somebody is worried about a pair of theirs it waits.
 */
export const giveLinksAnew = async (personId: string, deps: LinksAnewDeps): Promise<'given' | 'nothing' | 'waits'> => {
  const person = await deps.people.getPerson(personId);
  const { linksFrom: since } = person;
  if (since === undefined) return 'nothing';
  const pairs = await pairsOf(person, deps);
  const stands = await Promise.all(pairs.map(async ({ pair }) => await deps.concerns.standOf(pair.id)));
  if (stands.some(isResting)) return 'waits';
  const mailKey = `links.${since.replace(/\D/g, '')}`;
  const links: (NewLink & { other: string; of: Of })[] = [];
  for (const { pair, party } of pairs) {
    const of = { person, pair, party, since, mailKey: `${mailKey}.${party}` };
    const found = [...(await questionsOf(of, deps)), ...(await meetOf(of, deps))];
    const other = await otherOf(of, deps);
    links.push(...found.map((link) => ({ ...link, other, of })));
  }
  const [first] = links;
  if (first !== undefined) {
    const { pair, party, mailKey: key } = first.of;
    const { replyToken, frame } = await addressTo({ pair, party, mailKey: key }, deps);
    await postMail({ pairId: pair.id, key, to: person, mail: newLinks({ frame, person, links }), replyToken }, deps);
  }
  await deps.people.markLinksAnew(personId, since);
  return first === undefined ? 'nothing' : 'given';
};
