import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { english } from '../languages/en/english.ts';
import type { Language } from '../languages/language.ts';
import { STYLES_FILE } from '../styles/styles-file.ts';
import { aboutHref } from './about/about-href.ts';
import { BackLink } from './components/back-link.tsx';
import { Help } from './components/help.tsx';
import { Link } from './components/text.tsx';
import { LOOK_AGAIN_FILE } from './join/look-again.ts';
import { LanguageContext, useLanguage } from './language-context.ts';
import type { PageFrame } from './page-frame.ts';

const SERVICE = 'Breakthrough Digital Mentoring';

/** What a page is in. */
export const languageIn = ({ language = english }: PageFrame): Language => language;

export interface Page {
  /** Without a name of anybody: titles end in browser histories. */
  title: string;
  children: ComponentChildren;
  frame: PageFrame;
  error?: boolean | undefined;
  backLink?: string | undefined;
  /** The browser asks for the page again after so many seconds; the page then needs `script` in its response. */
  refreshSeconds?: number | undefined;
}

const LookAgain = ({ seconds }: { seconds: number }) => (
  <>
    <script src={`/assets/${LOOK_AGAIN_FILE}`} data-seconds={seconds} />
    <noscript>
      <meta http-equiv="refresh" content={String(seconds)} />
    </noscript>
  </>
);

const Head = ({ title, error = false, refreshSeconds }: Omit<Page, 'children' | 'frame'>) => {
  const { frame } = useLanguage();
  return (
    <head>
      <meta charset="utf-8" />
      <title>{`${error ? `${frame.error}: ` : ''}${title} – ${SERVICE}`}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
      <meta name="theme-color" content="#17494d" />
      <meta name="format-detection" content="telephone=no" />
      <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
      <link rel="stylesheet" href={`/assets/${STYLES_FILE}`} />
      {refreshSeconds !== undefined && <LookAgain seconds={refreshSeconds} />}
    </head>
  );
};

const Header = () => (
  <header class="govuk-template__header">
    <div class="govuk-generic-header">
      <div class="govuk-generic-header__container govuk-width-container">
        <div class="govuk-generic-header__logo">
          <span class="app-header__name">{SERVICE}</span>
        </div>
      </div>
    </div>
  </header>
);

const ABOUT_PAGES = ['help', 'privacy', 'accessibility'] as const;

const Footer = () => {
  const language = useLanguage();
  return (
    <footer class="govuk-template__footer app-footer">
      <div class="govuk-width-container">
        <ul class="govuk-list app-footer__links">
          {ABOUT_PAGES.map((page) => (
            <li key={page}>
              <Link href={aboutHref(page, language)}>{language.frame[page]}</Link>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  );
};

const Body = ({ children, frame, backLink }: Page) => {
  const says = useLanguage().frame;
  return (
    <body class="govuk-template__body">
      <a href="#main-content" class="govuk-skip-link">
        {says.skip}
      </a>
      <Header />
      <div class="govuk-width-container">
        {backLink !== undefined && (
          <nav aria-label={says.back}>
            <BackLink href={backLink} />
          </nav>
        )}
        <main class="govuk-main-wrapper" id="main-content">
          <div class="app-column">{children}</div>
        </main>
        <Help {...frame} />
      </div>
      <Footer />
    </body>
  );
};

/** A whole HTML document. Everything handed in as text is escaped. */
export const renderPage = (page: Page): string => {
  const language = languageIn(page.frame);
  return `<!doctype html>${renderToString(
    <LanguageContext.Provider value={language}>
      <html lang={language.tag} class="govuk-template">
        <Head title={page.title} error={page.error} refreshSeconds={page.refreshSeconds} />
        <Body {...page} />
      </html>
    </LanguageContext.Provider>,
  )}`;
};
