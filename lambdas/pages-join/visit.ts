import type { LinkOf } from '../../domain/concepts/link.ts';
import type { Person } from '../../domain/concepts/person.ts';
import type { Session } from '../../domain/concepts/session.ts';
import { languageOf } from '../../views/languages/language-of.ts';
import type { JoinView } from '../../views/pages/join/join-frame.tsx';
import type { Links } from '../adapters/links.ts';
import type { WrongPersonDeps } from '../shared/asks/wrong-person.ts';
import type { CallOffDeps } from '../shared/sessions/call-off.ts';
import type { StoryDeps } from '../shared/sessions/tell-story.ts';
import type { Browser } from '../shared/whose/browser.ts';
import type { WhoseDeps } from '../shared/whose/whose.tsx';
import type { DoorDeps } from './at-the-door.ts';
import type { NameOthersDeps } from './name-others.ts';

export interface PagesJoinDeps extends CallOffDeps, WhoseDeps, Pick<DoorDeps, 'google' | 'choices' | 'concerns'> {
  sessions: CallOffDeps['sessions'] & NameOthersDeps['sessions'];
  events: CallOffDeps['events'] & StoryDeps['events'];
  records: StoryDeps['records'];
  rawMails: CallOffDeps['rawMails'] & StoryDeps['rawMails'];
  links: Pick<Links, 'mintLink' | 'readLink' | 'whyDead'>;
  asks: WrongPersonDeps['asks'];
  newId(): string;
}

/** Somebody at the door of a session with a link that works. */
export interface Visit {
  target: LinkOf<'join'>;
  session: Session;
  view: JoinView;
  reader: Person;
  browser: Browser;
}

const BEFORE = ['planned', 'claimed', 'invited'];

interface Coming {
  token: string;
  target: LinkOf<'join'>;
  browser: Browser;
}

export const openVisit = async ({ token, target, browser }: Coming, deps: PagesJoinDeps): Promise<Visit> => {
  const session = await deps.sessions.getSession(target.pairId, target.sessionId);
  const [{ first, last }, reader] = await Promise.all([
    deps.people.getPerson(session.coordinatorId),
    deps.people.getPerson(target.personId),
  ]);
  const own = encodeURIComponent(token);
  const links = { worried: `/a/${own}/worried`, ask: `/a/${own}/question` };
  const view: JoinView = {
    frame: {
      language: languageOf(reader, { live: deps.programme.languages }),
      programme: deps.programme,
      links,
      coordinator: target.as === 'coordinator' ? undefined : { first, last },
    },
    session,
    as: target.as,
    at: (page) => {
      const query = new URLSearchParams({ ...(page === '' ? {} : { page }), ...browser.carries }).toString();
      return `/join/${own}${query === '' ? '' : `?${query}`}`;
    },
    mayCancel: BEFORE.includes(session.status) && deps.now().toMillis() < Date.parse(session.startsAt),
  };
  return { target, session, view, reader, browser };
};
