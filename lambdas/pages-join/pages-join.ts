import { isLinkToOldAddress } from '../../domain/rules/people/change-details.ts';
import type { DoorAnswer } from '../../domain/rules/sessions/may-join.ts';
import { cannotPage } from '../../views/pages/join/cannot-page.tsx';
import { type OffProps, offPage } from '../../views/pages/join/off-page.tsx';
import { openPage } from '../../views/pages/join/open-page.tsx';
import { waitPage } from '../../views/pages/join/wait-page.tsx';
import { notYoursPage } from '../../views/pages/task/not-yours.tsx';
import { deadLink, linkOfKind } from '../shared/http/link-at-door.ts';
import { redirect, type WebRequest, type WebResponse } from '../shared/http/web.ts';
import { toInstant } from '../shared/moment.ts';
import { callOff } from '../shared/sessions/call-off.ts';
import { tellStory } from '../shared/sessions/tell-story.ts';
import { browserOf, cookieOf } from '../shared/whose/browser.ts';
import { askWhose } from './ask-whose.ts';
import { askAtTheDoor } from './at-the-door.ts';
import { nameOthers } from './name-others.ts';
import { phoneNow } from './phone-now.ts';
import { openVisit, type PagesJoinDeps, type Visit } from './visit.ts';
import { whomToRing } from './whom-to-ring.ts';

const REFRESH_SECONDS = 10;
/** So long before the start the waiting page begins to ask again by itself. */
const NEAR_MS = 30 * 60_000;

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
  if (door !== 'open' || session.meetingUri === undefined) return redirect(view.at(''));
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
  await tellStory(session, { frame: view.frame, backLink: view.at(''), readerId: reader.id }, deps);

const cannot = async ({ target, view }: Visit, deps: PagesJoinDeps): Promise<WebResponse> => {
  const { pairId, sessionId, personId: by } = target;
  if (view.mayCancel) await callOff({ pairId, sessionId, by }, deps);
  return redirect(view.at(''));
};

const serve = async (visit: Visit, request: WebRequest, deps: PagesJoinDeps): Promise<WebResponse> => {
  const { target, session, view } = visit;
  const { method, form, query } = request;
  const action = method === 'POST' ? form.get('action') : undefined;
  if (action === 'join') return await join(visit, deps);
  if (action === 'cannot') return await cannot(visit, deps);
  if (query.page === 'others' && target.as === 'coordinator' && view.mayCancel)
    return await nameOthers({ view, by: target.personId }, request, deps);
  if (query.page === 'story' && target.as === 'coordinator') return { status: 200, body: await story(visit, deps) };
  if (query.page === 'cannot' && view.mayCancel) return { status: 200, body: cannotPage(view) };
  return await show(visit, await askAtTheDoor(session, target.as, deps), deps);
};

/**
 * The door of a session, `/join/{token}`: the only place that knows the address of the call. A GET changes nothing; it opens for a
 * button pressed by whoever the link is for, while all agree, the time is right and the coordinator is in the call.
 */
export const makePagesJoin =
  (deps: PagesJoinDeps) =>
  async (request: WebRequest): Promise<WebResponse> => {
    const { token = '' } = request.params;
    const at = await linkOfKind(token, 'join', deps);
    if (at.outcome === 'dead') return at.response;
    const browser = browserOf(request, deps.newId);
    const visit = await openVisit({ token, target: at.target, browser }, deps);
    if (isLinkToOldAddress(visit.reader, at.createdAt))
      return deadLink('withdrawn', { door: 'join', programme: deps.programme });
    const { target, session } = visit;
    if (target.as === 'coordinator' && target.personId !== session.coordinatorId)
      return { status: 403, body: notYoursPage({ frame: visit.view.frame }) };
    const first = await askWhose(visit, request, deps);
    return { ...(first ?? (await serve(visit, request, deps))), ...cookieOf(browser) };
  };
