import type { DateTime } from 'luxon';
import type { Party } from '../../../domain/concepts/pair.ts';
import { languageIn, renderPage } from '../../../views/pages/layout.tsx';
import type { PageFrame } from '../../../views/pages/page-frame.ts';
import { WhosePage } from '../../../views/pages/person/whose-page.tsx';
import type { Drafts } from '../../adapters/drafts.ts';
import type { WebResponse } from '../http/web.ts';
import { toInstant } from '../moment.ts';
import type { Browser } from './browser.ts';

/** Somebody with a link of one side of a pair, in one browser. */
export interface Holder {
  pairId: string;
  party: Party;
  browser: Browser;
}

export interface WhoseDeps {
  drafts: Pick<Drafts, 'getDraft' | 'saveDraft'>;
  now(): DateTime;
}

/** The same at every door: who is known on their own pages goes straight on to a Meet. */
const keyOf = ({ pairId, party, browser }: Holder) => ({ pairId, about: `whose.${party}`, mark: browser.mark });

/** Whether somebody has said in this browser that the link is theirs. */
export const isKnownHere = async (holder: Holder, { drafts, now }: WhoseDeps): Promise<boolean> =>
  (await drafts.getDraft(keyOf(holder), toInstant(now()))) !== undefined;

/** Remembers, for as long as the browser keeps its mark, that somebody here said who they are. */
export const rememberHere = async (holder: Holder, { drafts, now }: WhoseDeps): Promise<void> => {
  await drafts.saveDraft(keyOf(holder), { fields: {}, savedAt: toInstant(now()) });
};

/** The question whose the link is. `action`: where the one button sends `whose=mine`. */
export const whosePage = ({
  frame,
  ...props
}: {
  frame: PageFrame;
  action: string;
  notForMe: string;
  toJoin?: boolean;
}): WebResponse => ({
  status: 200,
  body: renderPage({ title: languageIn(frame).whose.title, frame, children: <WhosePage {...props} /> }),
});
