import { DateTime } from 'luxon';
import { ZONE } from '../../domain/calendar/zone.ts';
import type { SessionStatus } from '../../domain/concepts/session.ts';
import { openWays } from '../../domain/rules/ways/open-ways.ts';
import { renderPage } from '../../views/pages/layout.tsx';
import { ClosedPage, closedTitle } from '../../views/pages/person/kind-pages.tsx';
import { pairStatus } from '../../views/pages/person/pair-status.ts';
import { stepsToAnswer } from '../../views/pages/person/path.ts';
import { StartPage, startTitle } from '../../views/pages/person/start-page.tsx';
import { StatusPage } from '../../views/pages/person/status-page.tsx';
import type { StoredAsk } from '../adapters/asks.ts';
import type { WebResponse } from '../shared/http/web.ts';
import { toInstant } from '../shared/moment.ts';
import type { PagesPersonDeps } from './deps.ts';
import { messagesUrlOf } from './message-pages.tsx';
import type { Visit } from './visit.ts';

const TAKES_PLACE: readonly SessionStatus[] = ['claimed', 'invited', 'live'];

const fromInstant = (instant: string): DateTime => DateTime.fromISO(instant, { zone: ZONE });

const firstPageOf = ({ at, side }: Visit, ask: StoredAsk): string =>
  at(stepsToAnswer({ kind: ask.kind, side })[0]?.page ?? '');

const startPage = (visit: Visit, ask: StoredAsk): WebResponse => {
  const asked = { kind: ask.kind, side: visit.side };
  return {
    status: 200,
    body: renderPage({
      title: startTitle(asked, visit.language),
      frame: visit.frame,
      children: (
        <StartPage
          asked={asked}
          closesOn={fromInstant(ask.closesAt)}
          firstPage={firstPageOf(visit, ask)}
          notForMe={visit.at('not-for-me')}
          programme={visit.frame.programme}
          unsure={ask.unsureAt !== undefined}
        />
      ),
    }),
  };
};

const closedPage = (visit: Visit, ask: StoredAsk): WebResponse => {
  const { frame, language } = visit;
  const firstPage = ask.closedAs === 'settled' ? undefined : firstPageOf(visit, ask);
  return {
    status: 410,
    body: renderPage({
      title: closedTitle(firstPage, language.kind),
      frame,
      children: <ClosedPage firstPage={firstPage} programme={frame.programme} />,
    }),
  };
};

const nextSession = async ({ pair }: Visit, deps: PagesPersonDeps): Promise<DateTime | undefined> => {
  const now = toInstant(deps.now());
  const coming = (await deps.sessions.listSessions(pair.id))
    .filter(({ status, startsAt }) => TAKES_PLACE.includes(status) && startsAt > now)
    .map(({ startsAt }) => startsAt)
    .sort()[0];
  return coming === undefined ? undefined : fromInstant(coming);
};

const statusPage = async (visit: Visit, deps: PagesPersonDeps): Promise<WebResponse> => {
  const { at, pair, party, side, choices, frame, language } = visit;
  return {
    status: 200,
    body: renderPage({
      title: language.status.title,
      frame,
      children: (
        <StatusPage
          side={side}
          choice={choices[party]}
          status={pairStatus(pair)}
          ways={openWays(choices)}
          nextSession={pair.standing === 'active' ? await nextSession(visit, deps) : undefined}
          messagesUrl={messagesUrlOf(visit, deps)}
          changeUrl={at('change')}
        />
      ),
    }),
  };
};

/** What a link opens: the question while it waits for an answer, kind words when it is too late, and else where things stand. */
export const homePage = async (visit: Visit, deps: PagesPersonDeps): Promise<WebResponse> => {
  const { ask } = visit;
  if (ask === undefined || ask.answer !== undefined) return await statusPage(visit, deps);
  return ask.closedAt === undefined ? startPage(visit, ask) : closedPage(visit, ask);
};
