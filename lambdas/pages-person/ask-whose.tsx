import { renderPage } from '../../views/pages/layout.tsx';
import { WhosePage } from '../../views/pages/person/whose-page.tsx';
import { redirect, type WebRequest, type WebResponse } from '../shared/http/web.ts';
import { toInstant } from '../shared/moment.ts';
import type { PagesPersonDeps } from './deps.ts';
import type { Visit } from './visit.ts';

type Drafts = Pick<PagesPersonDeps, 'drafts' | 'now'>;

const keyOf = ({ pair, party, browser }: Visit) => ({ pairId: pair.id, about: `whose.${party}`, mark: browser.mark });

/** Remembers, for as long as the browser keeps its mark, that somebody here said who they are. */
export const rememberWhose = async (visit: Visit, { drafts, now }: Drafts): Promise<void> => {
  await drafts.saveDraft(keyOf(visit), { fields: {}, savedAt: toInstant(now()) });
};

const TELLS_AN_ANSWER = /^(done|changed|change(-[a-z]+)?)$/;
/** The proposed plan, and the pages about messages: they name the other one, or say when the two are in touch. */
const TELLS_OF_TWO = /^(decide|messages|write)$/;

/** Pages that tell a parent's answer, or what became of it. */
const tellsAnswer = (page: string, { party, ask, choices }: Visit): boolean => {
  const isAnswered = ask?.answer !== undefined;
  if (!isAnswered && choices[party] === undefined) return false;
  return page === '' ? ask === undefined || isAnswered : TELLS_AN_ANSWER.test(page);
};

const tellsOfTwo = (page: string, { ask }: Visit): boolean =>
  page === 'decide' ? ask?.kind === 'plan' && ask.answer === undefined : TELLS_OF_TWO.test(page);

/** The rest names nobody and shows nothing of a child. */
const isPersonal = (page: string, visit: Visit): boolean =>
  visit.side === 'parent' ? tellsAnswer(page, visit) : tellsOfTwo(page, visit);

const askPage = (page: string, { at, frame, language }: Visit): WebResponse => ({
  status: 200,
  body: renderPage({
    title: language.whose.title,
    frame,
    children: <WhosePage action={at('whose', page === '' ? {} : { to: page })} notForMe={at('not-for-me')} />,
  }),
});

const take = async (visit: Visit, { query, form }: WebRequest, deps: Drafts): Promise<WebResponse> => {
  if (form.get('whose') !== 'mine') return redirect(visit.at(''));
  await rememberWhose(visit, deps);
  const { to = '' } = query;
  return redirect(visit.at(TELLS_AN_ANSWER.test(to) || TELLS_OF_TWO.test(to) ? to : ''));
};

/**
 * Asks whose the link is before a parent's answer, a plan or messages are shown in a browser where nobody has said so; undefined when the
 * page may be shown.
 */
export const askWhose = async (
  page: string,
  visit: Visit,
  { request, deps }: { request: WebRequest; deps: Drafts },
): Promise<WebResponse | undefined> => {
  const isPost = request.method === 'POST';
  if (page === 'whose') return isPost ? await take(visit, request, deps) : redirect(visit.at(''));
  if (!isPersonal(page, visit)) return undefined;
  if ((await deps.drafts.getDraft(keyOf(visit), toInstant(deps.now()))) !== undefined) return undefined;
  return isPost ? redirect(visit.at(page)) : askPage(page, visit);
};
