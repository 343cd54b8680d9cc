import { DateTime } from 'luxon';
import { ZONE } from '../../../domain/calendar/zone.ts';
import { COORDINATOR_EARLY_MINUTES } from '../../../domain/rules/may-join.ts';
import { timeInWords } from '../../words.ts';
import { Link, Paragraph } from '../components/text.tsx';
import { CannotLink, type JoinView, renderJoinPage } from './join-frame.tsx';

export type Waiting = 'too-early' | 'wait-for-coordinator' | 'wait-here';

export interface WaitProps extends JoinView {
  waiting: Waiting;
  /** Seconds until the page asks again by itself; left out when the start is far off. */
  refreshSeconds?: number | undefined;
}

interface Words {
  title: string;
  text: string;
}

const earlyWords = ({ session, as }: JoinView): Words => {
  const starts = DateTime.fromISO(session.startsAt, { zone: ZONE });
  return {
    title: 'You are early',
    text:
      as === 'coordinator'
        ? `You can open it from this page from ${timeInWords(starts.minus({ minutes: COORDINATOR_EARLY_MINUTES }))}.`
        : `It starts at ${timeInWords(starts)}. You can join from this page then.`,
  };
};

/** A coordinator waits only while Google has no room yet. */
const NOT_READY: Words = {
  title: 'The call is not ready yet',
  text: 'Please wait on this page. If it does not open, phone us.',
};

const WORDS: Record<Exclude<Waiting, 'too-early'>, Words> = {
  'wait-for-coordinator': {
    title: 'Your coordinator is not there yet',
    text: 'You can join as soon as the coordinator is in the call. Please wait on this page.',
  },
  'wait-here': {
    title: 'Please wait here',
    text: 'The coordinator is not in the call just now. You can come back in when they are.',
  },
};

const wordsFor = (waiting: Waiting, view: JoinView): Words => {
  if (waiting === 'too-early') return earlyWords(view);
  return view.as === 'coordinator' ? NOT_READY : WORDS[waiting];
};

/** The gate is still shut: the page asks again by itself, and there is a link for who has that switched off. */
export const waitPage = ({ waiting, refreshSeconds, ...view }: WaitProps): string =>
  renderJoinPage({
    ...view,
    title: wordsFor(waiting, view).title,
    refreshSeconds,
    children: (
      <>
        <Paragraph>{wordsFor(waiting, view).text}</Paragraph>
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
