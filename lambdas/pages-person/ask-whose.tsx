import { redirect, type WebRequest, type WebResponse } from '../shared/http/web.ts';
import { isKnownHere, rememberHere, type WhoseDeps, whosePage } from '../shared/whose/whose.tsx';
import type { Visit } from './visit.ts';

const holderOf = ({ pair, party, browser }: Visit) => ({ pairId: pair.id, party, browser });

/** Somebody here has said who they are, or has answered as the one who was asked. */
export const rememberWhose = async (visit: Visit, deps: WhoseDeps): Promise<void> =>
  await rememberHere(holderOf(visit), deps);

const TELLS_AN_ANSWER = /^(done|changed|change(-[a-z]+)?)$/;
/** The proposed plan, and the pages about messages: they name the other one, or say when the two are in touch. */
const TELLS_OF_TWO = /^(decide|messages|write)$/;

/** The first page, once there is an answer: it says when the next Meet is. */
const tellsWhereThingsStand = (page: string, { party, ask, choices }: Visit): boolean => {
  const isAnswered = ask?.answer !== undefined;
  return page === '' && (isAnswered || (ask === undefined && choices[party] !== undefined));
};

/** Pages that tell a parent's answer, or what became of it. */
const tellsAnswer = (page: string, { party, ask, choices }: Visit): boolean =>
  (ask?.answer !== undefined || choices[party] !== undefined) && TELLS_AN_ANSWER.test(page);

const tellsOfTwo = (page: string, { ask }: Visit): boolean =>
  page === 'decide' ? ask?.kind === 'plan' && ask.answer === undefined : TELLS_OF_TWO.test(page);

/** The rest names nobody and shows nothing of a child. */
const isPersonal = (page: string, visit: Visit): boolean =>
  tellsWhereThingsStand(page, visit) || (visit.side === 'parent' ? tellsAnswer(page, visit) : tellsOfTwo(page, visit));

const take = async (visit: Visit, { query, form }: WebRequest, deps: WhoseDeps): Promise<WebResponse> => {
  if (form.get('whose') !== 'mine') return redirect(visit.at(''));
  await rememberWhose(visit, deps);
  const { to = '' } = query;
  return redirect(visit.at(TELLS_AN_ANSWER.test(to) || TELLS_OF_TWO.test(to) ? to : ''));
};

/**
 * Asks whose the link is before where things stand, a parent's answer, a plan or messages are shown in a browser where nobody has said
 * so; undefined when the page may be shown.
 */
export const askWhose = async (
  page: string,
  visit: Visit,
  { request, deps }: { request: WebRequest; deps: WhoseDeps },
): Promise<WebResponse | undefined> => {
  const { at, frame } = visit;
  const isPost = request.method === 'POST';
  if (page === 'whose') return isPost ? await take(visit, request, deps) : redirect(at(''));
  if (!isPersonal(page, visit) || (await isKnownHere(holderOf(visit), deps))) return undefined;
  if (isPost) return redirect(at(page));
  return whosePage({ frame, action: at('whose', page === '' ? {} : { to: page }), notForMe: at('not-for-me') });
};
