import type { NewsKind } from '../concepts/news.ts';
import type { PauseReason, Side } from '../concepts/pair.ts';

export interface NewsToTell {
  kind: NewsKind;
  /** By mail, or by a task to pass on for somebody without mail. */
  to: Side[];
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
  causedBy?: Side | undefined;
  asked: Side[];
}): NewsToTell | undefined => {
  const kind = KINDS[reason];
  if (kind === undefined) return undefined;
  const hears = (side: Side): boolean => side !== causedBy && (side === 'mentor' || asked.includes(side));
  return {
    kind,
    to: (['mentor', 'parent'] as const).filter(hears),
    tellMentee: causedBy !== 'mentee',
  };
};
