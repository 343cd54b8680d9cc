import type { Session } from '../../concepts/session.ts';

/** One thing that happened in a session, in the order of time. `who` is a person's id, or a role where Google names nobody. */
export interface Happening {
  at: string;
  what:
    | 'invited'
    | 'told-soon'
    | 'called-off'
    | 'alerted'
    | 'others-named'
    | 'link-used'
    | 'link-used-again'
    | 'came-in'
    | 'left'
    | 'strangers'
    | 'warned'
    | 'no-new-room'
    | 'ended'
    | 'attested'
    | 'reported';
  who?: string | undefined;
}

interface Audit {
  at: string;
  kind: string;
  by?: string;
  ref?: string;
}

const moment = (at: string | undefined, what: Happening['what']): Happening[] =>
  at === undefined ? [] : [{ at, what }];

const fromSession = (session: Session): Happening[] => [
  ...moment(session.invitedAt, 'invited'),
  ...moment(session.soonToldAt, 'told-soon'),
  ...moment(session.alertedAt, 'alerted'),
  ...moment(session.strangers?.at, 'strangers'),
  ...moment(session.warnedAt, 'warned'),
  ...moment(session.roomRefusedAt, 'no-new-room'),
  ...moment(session.endedAt, 'ended'),
  ...moment(session.attested?.at, 'attested').map((one) => ({ ...one, who: session.attested?.by ?? 'coordinator' })),
  ...moment(session.reportedAt, 'reported'),
];

/** The second time that somebody uses the same link is told apart: a laptop and a phone, or somebody else. */
const fromEvents = (session: Session, events: readonly Audit[]): Happening[] => {
  const known = new Set<string | undefined>();
  return events
    .filter(({ ref }) => ref === session.id)
    .flatMap(({ at, kind, by }): Happening[] => {
      if (kind === 'session-called-off') return [{ at, what: 'called-off' }];
      if (kind === 'session-others-named') return [{ at, what: 'others-named', who: by }];
      if (kind !== 'session-entered') return [];
      const what = known.has(by) ? 'link-used-again' : 'link-used';
      known.add(by);
      return [{ at, what, who: by }];
    });
};

type Stays = NonNullable<Session['attendance']>;

const fromStays = (stays: Stays): Happening[] =>
  stays.flatMap(({ who, joinedAt, leftAt }): Happening[] => [
    { at: joinedAt, what: 'came-in', who },
    ...(leftAt === undefined ? [] : [{ at: leftAt, what: 'left' as const, who }]),
  ]);

/** All that is known of a session, from the invitation to the report. `stays`: from its record, once that is kept. */
export const storyOfSession = (session: Session, events: readonly Audit[], stays: Stays = []): Happening[] =>
  [...fromSession(session), ...fromEvents(session, events), ...fromStays(stays)].sort((a, b) =>
    a.at.localeCompare(b.at),
  );
