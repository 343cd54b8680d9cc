import { Link, Paragraph } from '../components/text.tsx';
import { CannotLink, type JoinView, renderJoinPage } from './join-frame.tsx';

export type Waiting = 'too-early' | 'wait-for-coordinator' | 'wait-here';

export interface WaitProps extends JoinView {
  waiting: Waiting;
  /** Seconds until the page asks again by itself; left out when the start is far off. */
  refreshSeconds?: number | undefined;
}

const WORDS: Record<Waiting, { title: string; text: string }> = {
  'too-early': {
    title: 'You are early',
    text: 'The Google Meet has not started yet. You can join from this page then.',
  },
  'wait-for-coordinator': {
    title: 'Your coordinator is not there yet',
    text: 'You can join as soon as the coordinator is in the call. Please wait on this page.',
  },
  'wait-here': {
    title: 'Please wait here',
    text: 'The coordinator is not in the call just now. You can come back in when they are.',
  },
};

/** The gate is still shut: the page asks again by itself, and there is a link for who has that switched off. */
export const waitPage = ({ waiting, refreshSeconds, ...view }: WaitProps): string =>
  renderJoinPage({
    ...view,
    title: WORDS[waiting].title,
    refreshSeconds,
    children: (
      <>
        <Paragraph>{WORDS[waiting].text}</Paragraph>
        {refreshSeconds !== undefined && (
          <Paragraph>This page looks again by itself every {refreshSeconds} seconds.</Paragraph>
        )}
        <Paragraph>
          <Link href={view.base}>Look again now</Link>
        </Paragraph>
        <CannotLink {...view} />
      </>
    ),
  });
