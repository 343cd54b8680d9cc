import type { LinkOf } from '../../domain/concepts/link.ts';
import type { Person } from '../../domain/concepts/person.ts';
import type { Session } from '../../domain/concepts/session.ts';
import { isLinkToOldAddress } from '../../domain/rules/people/change-details.ts';
import type { DoorAnswer } from '../../domain/rules/sessions/may-join.ts';
import { languageOf } from '../../views/languages/language-of.ts';
import { cannotPage } from '../../views/pages/join/cannot-page.tsx';
import type { JoinView } from '../../views/pages/join/join-frame.tsx';
import { type OffProps, offPage } from '../../views/pages/join/off-page.tsx';
import { openPage } from '../../views/pages/join/open-page.tsx';
import { waitPage } from '../../views/pages/join/wait-page.tsx';
import { notYoursPage } from '../../views/pages/task/not-yours.tsx';
import type { Links } from '../adapters/links.ts';
import { deadLink, linkOfKind } from '../shared/http/link-at-door.ts';
import { redirect, type WebRequest, type WebResponse } from '../shared/http/web.ts';
import { toInstant } from '../shared/moment.ts';
import { type CallOffDeps, callOff } from '../shared/sessions/call-off.ts';
import { type StoryDeps, tellStory } from '../shared/sessions/tell-story.ts';
import { askAtTheDoor, type DoorDeps } from './at-the-door.ts';
import { type NameOthersDeps, nameOthers } from './name-others.ts';
import { phoneNow } from './phone-now.ts';
import { whomToRing } from './whom-to-ring.ts';

export interface PagesJoinDeps extends CallOffDeps, Pick<DoorDeps, 'google' | 'choices' | 'concerns'> {
  sessions: CallOffDeps['sessions'] & NameOthersDeps['sessions'];
  events: CallOffDeps['events'] & StoryDeps['events'];
  records: StoryDeps['records'];
  rawMails: CallOffDeps['rawMails'] & StoryDeps['rawMails'];
  links: Pick<Links, 'mintLink' | 'readLink' | 'whyDead'>;
}

interface Visit {
  target: LinkOf<'join'>;
  session: Session;
  view: JoinView;
  reader: Person;
}

const REFRESH_SECONDS = 10;
/** So long before the start the waiting page begins to ask again by itself. */
const NEAR_MS = 30 * 60_000;

const BEFORE = ['planned', 'claimed', 'invited'];

const openVisit = async (token: string, target: LinkOf<'join'>, deps: PagesJoinDeps): Promise<Visit> => {
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
    base: `/join/${own}`,
    mayCancel: BEFORE.includes(session.status) && deps.now().toMillis() < Date.parse(session.startsAt),
  };
  return { target, session, view, reader };
};

const show = async ({ target, session, view }: Visit, door: DoorAnswer, deps: PagesJoinDeps): Promise<WebResponse> => {
  const off = (page: OffProps): WebResponse => ({ status: 200, body: offPage(page) });
  if (door === 'over') return off({ ...view, off: door, phoneNow: await phoneNow(session, target.as, deps) });
  if (door === 'cancelled' || door === 'not-agreed') return off({ ...view, off: door });
  if (door === 'open' && session.meetingUri !== undefined)
    return {
      status: 200,
      body: openPage({ ...view, toRing: await whomToRing(session, target.as, deps) }),
      formAction: new URL(session.meetingUri).origin,
    };
  const waiting = door === 'open' ? 'wait-for-coordinator' : door;
  const isNear = Date.parse(session.startsAt) - deps.now().toMillis() < NEAR_MS;
  const body = waitPage({ ...view, waiting, refreshSeconds: isNear ? REFRESH_SECONDS : undefined });
  return { status: 200, body, ...(isNear ? { script: true as const } : {}) };
};

/** Everything is asked again at the very moment of going in, and every way in that was given out is on record. */
const join = async ({ target, session, view }: Visit, deps: PagesJoinDeps): Promise<WebResponse> => {
  const door = await askAtTheDoor(session, target.as, deps);
  if (door !== 'open' || session.meetingUri === undefined) return redirect(view.base);
  const at = toInstant(deps.now());
  await deps.events.appendEvent(target.pairId, {
    id: `entry.${session.id}.${target.as}`,
    at,
    kind: 'session-entered',
    by: target.personId,
    ref: session.id,
  });
  return redirect(session.meetingUri, 302);
};

/** By the coordinator's own link, for as long as that opens anything: of each session, also of one that was called off. */
const story = async ({ session, view, reader }: Visit, deps: PagesJoinDeps): Promise<string> =>
  await tellStory(session, { frame: view.frame, backLink: view.base, readerId: reader.id }, deps);

const cannot = async ({ target, view }: Visit, deps: PagesJoinDeps): Promise<WebResponse> => {
  const { pairId, sessionId, personId: by } = target;
  if (view.mayCancel) await callOff({ pairId, sessionId, by }, deps);
  return redirect(view.base);
};

/**
 * The door of a session, `/join/{token}`: the only place that knows the address of the call. A GET changes nothing; it opens for a
 * button pressed while all agree, the time is right and the coordinator is in the call.
 */
export const makePagesJoin =
  (deps: PagesJoinDeps) =>
  async (request: WebRequest): Promise<WebResponse> => {
    const { token = '' } = request.params;
    const at = await linkOfKind(token, 'join', deps);
    if (at.outcome === 'dead') return at.response;
    const visit = await openVisit(token, at.target, deps);
    if (isLinkToOldAddress(visit.reader, at.createdAt))
      return deadLink('withdrawn', { door: 'join', programme: deps.programme });
    const { target, session } = visit;
    if (target.as === 'coordinator' && target.personId !== session.coordinatorId)
      return { status: 403, body: notYoursPage({ frame: visit.view.frame }) };
    const action = request.method === 'POST' ? request.form.get('action') : undefined;
    if (action === 'join') return await join(visit, deps);
    if (action === 'cannot') return await cannot(visit, deps);
    if (request.query.page === 'others' && target.as === 'coordinator' && visit.view.mayCancel)
      return await nameOthers({ view: visit.view, by: target.personId }, request, deps);
    if (request.query.page === 'story' && at.target.as === 'coordinator')
      return { status: 200, body: await story(visit, deps) };
    if (request.query.page === 'cannot' && visit.view.mayCancel) return { status: 200, body: cannotPage(visit.view) };
    return await show(visit, await askAtTheDoor(visit.session, visit.target.as, deps), deps);
  };
