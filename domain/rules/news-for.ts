import type { NewsKind } from '../concepts/news.ts';
import { PARTIES, type Party, type PauseReason } from '../concepts/pair.ts';

export interface NewsToTell {
  kind: NewsKind;
  /** By mail, or by a task to pass on for somebody without mail. */
  to: Party[];
  /** The young person hears it from a person, never from an automatic mail. */
  tellMentee: boolean;
}

/** A concern and a technical stop are no news. */
const KINDS: Partial<Record<PauseReason, NewsKind>> = {
  'mentor-waits': 'waiting-for-schools',
  'not-going-ahead': 'not-going-ahead',
  'no-response': 'not-going-ahead',
  'no-common-way': 'not-going-ahead',
  withdrawn: 'stopped',
};

/**
 * Who hears of a pause: the others learn what changes, never who caused it or why; whoever caused it knows. A parent who was never
 * asked hears nothing, since that would tell them that somebody else said no.
 */
export const newsFor = ({
  reason,
  causedBy,
  asked,
}: {
  reason: PauseReason;
  causedBy?: Party | undefined;
  asked: Party[];
}): NewsToTell | undefined => {
  const kind = KINDS[reason];
  if (kind === undefined) return undefined;
  const hears = (party: Party): boolean =>
    party !== 'mentee' && party !== causedBy && (party === 'mentor' || asked.includes(party));
  return {
    kind,
    to: PARTIES.filter(hears),
    tellMentee: causedBy !== 'mentee',
  };
};
