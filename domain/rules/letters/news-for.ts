import type { NewsKind } from '../../concepts/news.ts';
import { isParent, PARTIES, type Party, type PauseReason } from '../../concepts/pair.ts';
import { isNewsTo } from './is-news-to.ts';

export interface Ending {
  reason: PauseReason;
  causedBy?: Party | undefined;
  /** Who has said no to it all, whoever's came first. */
  refusers?: Party[] | undefined;
  asked: Party[];
  /** Whose time to answer ran out. */
  silent?: Party[] | undefined;
  /** Whom our question never reached: a mail would not reach them now, and a person looks for them. */
  unreached?: Party[] | undefined;
  /** Contact had begun: only then has anything stopped. */
  begun: boolean;
}

export interface NewsToTell {
  kind: NewsKind;
  /** By mail, or by a task to pass on for somebody without mail; all of it after a coordinator's look. */
  to: Party[];
  /** Those of them who hear that we did not hear from them: that is no secret to them. */
  silent: Party[];
  /** The young person hears it from a person, never from an automatic mail. */
  tellMentee: boolean;
  /** It was the young person's own wish, and a parent would hear of it: they are asked first. */
  asksMentee: boolean;
}

/** A concern and a technical stop are no news. */
const KINDS: Partial<Record<PauseReason, NewsKind>> = {
  'mentor-waits': 'waiting-for-schools',
  'not-going-ahead': 'not-going-ahead',
  'no-response': 'not-going-ahead',
  unreached: 'not-going-ahead',
  'no-common-way': 'not-going-ahead',
  withdrawn: 'stopped',
};

/**
 * Who hears of a pause: the others learn what changes, never who caused it or why; whoever caused it, or said no too, knows. A parent who was never
 * asked hears nothing, since that would tell them that somebody else said no.
 */
export const newsFor = ({
  reason,
  causedBy,
  refusers = [],
  asked,
  silent = [],
  unreached = [],
  begun,
}: Ending): NewsToTell | undefined => {
  const kind = KINDS[reason];
  if (kind === undefined) return undefined;
  const hears = (party: Party): boolean =>
    party !== 'mentee' &&
    party !== causedBy &&
    isNewsTo(party, kind, refusers) &&
    !unreached.includes(party) &&
    (party === 'mentor' || asked.includes(party));
  const to = PARTIES.filter(hears);
  const isMentees = causedBy === 'mentee' || refusers.includes('mentee');
  return {
    kind: kind === 'stopped' && !begun ? 'not-going-ahead' : kind,
    to,
    silent: to.filter((party) => silent.includes(party)),
    tellMentee: !isMentees,
    asksMentee: isMentees && to.some(isParent),
  };
};
