import type { NewsKind } from '../concepts/news.ts';
import type { PauseReason, Side } from '../concepts/pair.ts';

export interface NewsToTell {
  kind: NewsKind;
  /** By mail, or by a task to pass on for somebody without mail. */
  to: Side[];
  /** The young person hears it from a person, never from an automatic mail. */
  tellMentee: boolean;
}

const KINDS: Partial<Record<PauseReason, NewsKind>> = {
  'mentor-waits': 'waiting-for-schools',
  'not-going-ahead': 'not-going-ahead',
  'no-response': 'not-going-ahead',
  'no-common-way': 'not-going-ahead',
  withdrawn: 'stopped',
};

/** Who hears of a pause: the others learn what changes, never who caused it or why. A concern and a technical stop are no news. */
export const newsFor = ({
  reason,
  causedBy,
  asked,
}: {
  reason: PauseReason;
  causedBy: Side | undefined;
  asked: Side[];
}): NewsToTell | undefined => {
  const kind = KINDS[reason];
  if (kind === undefined) return undefined;
  const others = asked.filter((side) => side !== causedBy);
  return { kind, to: others.filter((side) => side !== 'mentee'), tellMentee: others.includes('mentee') };
};
