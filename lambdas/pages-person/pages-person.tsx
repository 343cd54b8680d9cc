import { isLinkWithdrawn } from '../../domain/rules/asks/is-link-withdrawn.ts';
import { isLinkToOldAddress } from '../../domain/rules/people/change-details.ts';
import { english } from '../../views/languages/en/english.ts';
import type { DeadLink } from '../../views/pages/dead-link-page.tsx';
import { renderPage } from '../../views/pages/layout.tsx';
import { NotFoundPage } from '../../views/pages/person/kind-pages.tsx';
import { deadLink, doorPath, linkAtDoor } from '../shared/http/link-at-door.ts';
import { redirect, type WebRequest, type WebResponse } from '../shared/http/web.ts';
import { browserOf, cookieOf } from '../shared/whose/browser.ts';
import { notForMe } from '../shared/whose/not-for-me.tsx';
import { aboutPage } from './about-pages.tsx';
import { answerFlow } from './answer-flow.ts';
import { askWhose } from './ask-whose.tsx';
import { openBox } from './box-pages.tsx';
import { changeFlow } from './change-flow.ts';
import type { PagesPersonDeps } from './deps.ts';
import type { Flow } from './flow.ts';
import { homePage } from './home-pages.tsx';
import { messagePages } from './message-pages.tsx';
import { saidPage } from './said-pages.tsx';
import { openVisit, type Visit } from './visit.ts';
import { walkFlow } from './walk-flow.tsx';
import { openWriter } from './writer.ts';

interface Call {
  request: WebRequest;
  deps: PagesPersonDeps;
}

const notFound = ({ frame, at, language }: Visit): WebResponse => ({
  status: 404,
  body: renderPage({ title: language.kind.notFoundTitle, frame, children: <NotFoundPage backUrl={at('')} /> }),
});

/** For an address that belongs to no page of ours. */
const nowhere = ({ programme }: PagesPersonDeps): WebResponse => ({
  status: 404,
  body: renderPage({ title: english.kind.notFoundTitle, frame: { programme }, children: <NotFoundPage /> }),
});

const pagesOf = (flow: Flow): string[] => [...flow.steps.map((step) => step.page), 'check'];

const changePages = async (page: string, visit: Visit, call: Call): Promise<WebResponse> => {
  const choice = visit.choices[visit.party];
  if (choice === undefined) return redirect(visit.at(''));
  const flow = changeFlow(visit, choice, call.deps);
  const step = page.replace(/^change-/, '');
  return pagesOf(flow).includes(step) ? await walkFlow(flow, step, { visit, ...call }) : notFound(visit);
};

const answerPages = async (page: string, visit: Visit, call: Call): Promise<WebResponse> => {
  const { ask } = visit;
  if (ask === undefined) return notFound(visit);
  const flow = await answerFlow(visit, ask, call.deps);
  if (!pagesOf(flow).includes(page)) return notFound(visit);
  if (ask.answer !== undefined) return redirect(flow.sent);
  // Nobody starts on a question that is settled; an answer that was on its way is passed on to a person.
  const isSending = page === 'check' && call.request.method === 'POST';
  const isSettled = ask.closedAs === 'settled' && !isSending;
  return isSettled ? redirect(visit.at('')) : await walkFlow(flow, page, { visit, ...call });
};

const open = async (page: string, visit: Visit, call: Call): Promise<WebResponse> => {
  const holding = { ...visit, pairId: visit.pair.id, side: visit.party, askId: visit.ask?.id };
  const first = (await notForMe(page, holding, call)) ?? (await askWhose(page, visit, call));
  if (first !== undefined) return first;
  if (page === '') return await homePage(visit, call.deps);
  const written = await messagePages(page, visit, call);
  if (written !== undefined) return written;
  const said = saidPage(page, visit);
  if (said !== undefined) return said;
  return page.startsWith('change') ? await changePages(page, visit, call) : await answerPages(page, visit, call);
};

/** The door for mentors, mentees and parents, and for anybody's worry or question. Only a POST of a person's own choice changes anything. */
export const makePagesPerson =
  (deps: PagesPersonDeps) =>
  async (request: WebRequest): Promise<WebResponse> => {
    const about = aboutPage(request, deps);
    if (about !== undefined) return about;
    const { token, page = '' } = request.params;
    if (token === undefined) return nowhere(deps);
    const at = await linkAtDoor(token, 'person', deps);
    if (at.outcome === 'dead') return at.response;
    const { target } = at;
    const { programme } = deps;
    const dead = (why: DeadLink, rightDoor?: string) => deadLink(why, { door: 'person', rightDoor, programme });
    const box = openBox(page);
    if (box !== undefined) {
      const writer = await openWriter({ token, target, meet: request.query.meet }, deps);
      return writer === undefined ? dead('unknown') : await box(writer, { request, deps });
    }
    if (target.kind === 'task' || target.kind === 'join') return dead('wrong-door', doorPath(token, target));
    const browser = browserOf(request, deps.newId);
    const visit = await openVisit({ token, target, browser }, deps);
    if (visit === undefined) return dead('unknown');
    const isOld = isLinkWithdrawn(at, visit.ask?.voided) || isLinkToOldAddress(visit.reader, at.createdAt);
    if (isOld) return dead('withdrawn');
    return { ...(await open(page, visit, { request, deps })), ...cookieOf(browser) };
  };
