import { renderPage } from '../../views/pages/layout.tsx';
import { NotForMePage, ThanksPage } from '../../views/pages/person/not-for-me-page.tsx';
import { redirect, type WebRequest, type WebResponse } from '../shared/http/web.ts';
import type { PagesPersonDeps } from './deps.ts';
import type { Visit } from './visit.ts';

type Deps = Pick<PagesPersonDeps, 'notForThem'>;

/** "This is not for me" is no answer: a coordinator looks whom our mail reached. Undefined for any other page. */
export const notForMe = async (
  page: string,
  visit: Visit,
  { request, deps }: { request: WebRequest; deps: Deps },
): Promise<WebResponse | undefined> => {
  const { at, frame, language, pair, party, ask } = visit;
  if (page === 'thanks') {
    const { thanksTitle } = language.notForMe;
    return { status: 200, body: renderPage({ title: thanksTitle, frame, children: <ThanksPage /> }) };
  }
  if (page !== 'not-for-me') return undefined;
  if (request.method === 'POST') {
    await deps.notForThem({ pairId: pair.id, side: party, ...(ask === undefined ? {} : { askId: ask.id }) });
    return redirect(at('thanks'));
  }
  return {
    status: 200,
    body: renderPage({
      title: language.notForMe.title,
      frame,
      backLink: at(''),
      children: <NotForMePage action={at('not-for-me')} />,
    }),
  };
};
