import type { ComponentChildren } from 'preact';
import type { Session } from '../../../domain/concepts/session.ts';
import { capitalised, instantInWords, wayInWords } from '../../words.ts';
import { Link, PageHeading, Paragraph } from '../components/text.tsx';
import { useLanguage } from '../language-context.ts';
import { renderPage } from '../layout.tsx';
import type { PageFrame } from '../page-frame.ts';

export type JoinsAs = 'mentor' | 'mentee' | 'coordinator';

/** The young person, for the coordinator's eyes only. */
export interface PhoneNow {
  first: string;
  phone: string | undefined;
}

/** What every page of a session's own link knows. */
export interface JoinView {
  frame: PageFrame;
  session: Session;
  as: JoinsAs;
  /** Path of one of the link's own pages; the first is `''`. */
  at(page: string): string;
  /** They may still say that they cannot come. */
  mayCancel: boolean;
}

export interface JoinPage extends JoinView {
  title: string;
  children: ComponentChildren;
  refreshSeconds?: number | undefined;
  backLink?: string | undefined;
}

const What = ({ session }: Pick<JoinView, 'session'>) => {
  const language = useLanguage();
  const way = capitalised(wayInWords(session.way, language));
  return <Paragraph>{language.door.what({ way, when: instantInWords(session.startsAt, language) })}</Paragraph>;
};

/** One page about one session: what it is, when, and then its own words. */
export const renderJoinPage = ({ title, children, frame, session, refreshSeconds, backLink }: JoinPage): string =>
  renderPage({
    title,
    frame,
    refreshSeconds,
    backLink,
    children: (
      <>
        <PageHeading>{title}</PageHeading>
        <What session={session} />
        {children}
      </>
    ),
  });

/** For a coordinator, as long as the Meet has not begun. */
export const OthersLink = ({ as, at, mayCancel }: Pick<JoinView, 'as' | 'at' | 'mayCancel'>) =>
  as === 'coordinator' && mayCancel ? (
    <Paragraph>
      <Link href={at('others')}>Someone else will be in this Meet, for example an interpreter</Link>
    </Paragraph>
  ) : null;

export const CannotLink = ({ at, mayCancel }: Pick<JoinView, 'at' | 'mayCancel'>) => {
  const { door } = useLanguage();
  return mayCancel ? (
    <Paragraph>
      <Link href={at('cannot')}>{door.cannotLink}</Link>
    </Paragraph>
  ) : null;
};
