import { english } from '../../views/languages/en/english.ts';
import { renderPage } from '../../views/pages/layout.tsx';
import { NotFoundPage, UnknownLinkPage } from '../../views/pages/person/kind-pages.tsx';
import { redirect, type WebRequest, type WebResponse } from '../shared/web.ts';
import { aboutPage } from './about-pages.tsx';
import { answerFlow } from './answer-flow.ts';
import { askWhose } from './ask-whose.tsx';
import { openBox } from './box-pages.tsx';
import { browserOf, cookieOf } from './browser.ts';
import { changeFlow } from './change-flow.ts';
import type { PagesPersonDeps } from './deps.ts';
import type { Flow } from './flow.ts';
import { homePage } from './home-pages.tsx';
import { saidPage } from './said-pages.tsx';
import { openVisit, type Visit } from './visit.ts';
import { walkFlow } from './walk-flow.tsx';
import { openWriter } from './writer.ts';

interface Call {
  request: WebRequest;
  deps: PagesPersonDeps;
}

const unknownLink = ({ programme }: PagesPersonDeps, tooOld = false): WebResponse => ({
  status: tooOld ? 410 : 404,
  body: renderPage({
    title: tooOld ? english.kind.tooOldTitle : english.kind.unknownTitle,
    frame: { programme },
    children: <UnknownLinkPage programme={programme} tooOld={tooOld} />,
  }),
});

const notFound = ({ frame, at, language }: Visit): WebResponse => ({
  status: 404,
  body: renderPage({ title: language.kind.notFoundTitle, frame, children: <NotFoundPage backUrl={at('')} /> }),
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
  const whose = await askWhose(page, visit, call);
  if (whose !== undefined) return whose;
  if (page === '') return await homePage(visit, call.deps);
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
    const { token = '', page = '' } = request.params;
    const target = (await deps.links.readLink(token))?.target;
    if (target === undefined) return unknownLink(deps, await deps.links.wasOurs(token));
    const box = openBox(page);
    if (box !== undefined) {
      const writer = await openWriter({ token, target }, deps);
      return writer === undefined ? unknownLink(deps) : await box(writer, { request, deps });
    }
    const browser = browserOf(request, deps.newId);
    const visit = await openVisit({ token, target, browser }, deps);
    if (visit === undefined) return unknownLink(deps);
    return { ...(await open(page, visit, { request, deps })), ...cookieOf(browser) };
  };
