import type { Party } from '../../../domain/concepts/pair.ts';
import { languageIn, renderPage } from '../../../views/pages/layout.tsx';
import type { PageFrame } from '../../../views/pages/page-frame.ts';
import { NotForMePage, ThanksPage } from '../../../views/pages/person/not-for-me-page.tsx';
import { redirect, type WebRequest, type WebResponse } from '../http/web.ts';

export interface Holding {
  /** Path of one of the link's own pages; the first is `''`. */
  at(page: string): string;
  frame: PageFrame;
  pairId: string;
  side: Party;
  askId?: string | undefined;
}

export interface NotForMeDeps {
  notForThem(who: { pairId: string; side: Party; askId?: string }): Promise<unknown>;
}

interface Call {
  request: WebRequest;
  deps: NotForMeDeps;
}

/** "This is not for me" is no answer: a coordinator looks whom our mail reached. Undefined for any other page. */
export const notForMe = async (
  page: string,
  { at, frame, pairId, side, askId }: Holding,
  { request, deps }: Call,
): Promise<WebResponse | undefined> => {
  const { thanksTitle, title } = languageIn(frame).notForMe;
  if (page === 'thanks')
    return { status: 200, body: renderPage({ title: thanksTitle, frame, children: <ThanksPage /> }) };
  if (page !== 'not-for-me') return undefined;
  if (request.method === 'POST') {
    await deps.notForThem({ pairId, side, ...(askId === undefined ? {} : { askId }) });
    return redirect(at('thanks'));
  }
  const children = <NotForMePage action={at('not-for-me')} />;
  return { status: 200, body: renderPage({ title, frame, backLink: at(''), children }) };
};
