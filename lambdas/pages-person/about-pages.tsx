import type { VNode } from 'preact';
import type { Programme } from '../../domain/programme.ts';
import { languageOf } from '../../views/languages/language-of.ts';
import type { AboutPage } from '../../views/pages/about/about-href.ts';
import { AccessibilityPage } from '../../views/pages/about/accessibility-page.tsx';
import { HelpPage } from '../../views/pages/about/help-page.tsx';
import { PrivacyPage } from '../../views/pages/about/privacy-page.tsx';
import { renderPage } from '../../views/pages/layout.tsx';
import type { WebRequest, WebResponse } from '../shared/http/web.ts';
import type { PagesPersonDeps } from './deps.ts';

interface About {
  page: AboutPage;
  Page: (props: { programme: Programme }) => VNode;
}

const ABOUT = new Map<string, About>([
  ['/privacy', { page: 'privacy', Page: PrivacyPage }],
  ['/accessibility', { page: 'accessibility', Page: AccessibilityPage }],
  ['/help', { page: 'help', Page: HelpPage }],
]);

/** The pages that need no link, in the language that `in` names if it may be read; undefined for any other path. */
export const aboutPage = (
  { path, query }: Pick<WebRequest, 'path' | 'query'>,
  { programme, languages }: Pick<PagesPersonDeps, 'programme' | 'languages'>,
): WebResponse | undefined => {
  const about = ABOUT.get(path);
  if (about === undefined) return undefined;
  const language = languageOf({ language: query.in ?? 'en' }, { live: programme.languages, written: languages });
  const { page, Page } = about;
  return {
    status: 200,
    body: renderPage({
      title: language[page].title,
      frame: { programme, language },
      children: <Page programme={programme} />,
    }),
  };
};
