import { tellWrongPerson } from '../shared/asks/wrong-person.ts';
import { redirect, type WebRequest, type WebResponse } from '../shared/http/web.ts';
import { type NotForMeDeps, notForMe } from '../shared/whose/not-for-me.tsx';
import { isKnownHere, rememberHere, whosePage } from '../shared/whose/whose.tsx';
import type { PagesJoinDeps, Visit } from './visit.ts';

/**
 * Asks whose the link is before a guest's door shows anything, in a browser where nobody has said so: one button, once. Undefined when
 * the door may be shown. A coordinator's own link comes to them at work, and they are there first: nothing stands in their way.
 */
export const askWhose = async (
  { target: { pairId, as }, view: { at, frame }, browser }: Visit,
  request: WebRequest,
  deps: PagesJoinDeps,
): Promise<WebResponse | undefined> => {
  if (as === 'coordinator') return undefined;
  const { page = '' } = request.query;
  const acts: NotForMeDeps = { notForThem: async (who) => await tellWrongPerson(who, deps) };
  const gone = await notForMe(page, { at, frame, pairId, side: as }, { request, deps: acts });
  if (gone !== undefined) return gone;
  const holder = { pairId, party: as, browser };
  if (await isKnownHere(holder, deps)) return undefined;
  const next = at(page === 'cannot' ? page : '');
  if (request.method !== 'POST') return whosePage({ frame, action: next, notForMe: at('not-for-me'), toJoin: true });
  if (request.form.get('whose') === 'mine') await rememberHere(holder, deps);
  return redirect(next);
};
