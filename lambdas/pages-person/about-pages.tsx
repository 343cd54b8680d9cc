import type { VNode } from 'preact';
import type { Programme } from '../../domain/programme.ts';
import { ACCESSIBILITY_TITLE, AccessibilityPage } from '../../views/pages/about/accessibility-page.tsx';
import { HELP_TITLE, HelpPage } from '../../views/pages/about/help-page.tsx';
import { PRIVACY_TITLE, PrivacyPage } from '../../views/pages/about/privacy-page.tsx';
import { renderPage } from '../../views/pages/layout.tsx';
import type { WebResponse } from '../shared/web.ts';

interface About {
  title: string;
  Page: (props: { programme: Programme }) => VNode;
}

const ABOUT = new Map<string, About>([
  ['/privacy', { title: PRIVACY_TITLE, Page: PrivacyPage }],
  ['/accessibility', { title: ACCESSIBILITY_TITLE, Page: AccessibilityPage }],
  ['/help', { title: HELP_TITLE, Page: HelpPage }],
]);

/** The pages that need no link; undefined for any other path. */
export const aboutPage = (path: string, programme: Programme): WebResponse | undefined => {
  const about = ABOUT.get(path);
  return (
    about && {
      status: 200,
      body: renderPage({ title: about.title, frame: { programme }, children: <about.Page programme={programme} /> }),
    }
  );
};
