import { DateTime } from 'luxon';
import type { ComponentChildren } from 'preact';
import { ZONE } from '../../../domain/calendar/zone.ts';
import { COORDINATOR_EARLY_MINUTES } from '../../../domain/rules/sessions/may-join.ts';
import type { Language } from '../../languages/language.ts';
import { timeInWords } from '../../words.ts';
import { ReachUs } from '../components/reach-us.tsx';
import { Link, Paragraph } from '../components/text.tsx';
import { languageIn } from '../layout.tsx';
import { CannotLink, type JoinView, OthersLink, renderJoinPage } from './join-frame.tsx';

export type Waiting = 'too-early' | 'wait-for-coordinator' | 'wait-here' | 'not-now';

export interface WaitProps extends JoinView {
  waiting: Waiting;
  /** Seconds until the page asks again by itself; left out when the start is far off. */
  refreshSeconds?: number | undefined;
}

interface Words {
  title: string;
  text: ComponentChildren;
}

const earlyWords = ({ session, as }: JoinView, language: Language): Words => {
  const starts = DateTime.fromISO(session.startsAt, { zone: ZONE });
  const { early, startsAt } = language.door;
  return {
    title: early,
    text:
      as === 'coordinator'
        ? `You can open it from this page from ${timeInWords(starts.minus({ minutes: COORDINATOR_EARLY_MINUTES }))}.`
        : startsAt({ time: timeInWords(starts, language) }),
  };
};

/** A coordinator waits only while Google has no room yet. */
const notReady = ({ frame }: JoinView): Words => ({
  title: 'The call is not ready yet',
  text: (
    <>
      Please wait on this page. Does it not open? <ReachUs programme={frame.programme} />
    </>
  ),
});

const wordsFor = (waiting: Waiting, view: JoinView): Words => {
  const language = languageIn(view.frame);
  if (waiting === 'too-early') return earlyWords(view, language);
  if (view.as === 'coordinator') return notReady(view);
  const { wait, notNow, notThere } = language.door;
  return { 'wait-here': wait, 'not-now': notNow, 'wait-for-coordinator': notThere }[waiting];
};

/** The gate is still shut: the page asks again by itself, and there is a link for who has that switched off. */
export const waitPage = ({ waiting, refreshSeconds, ...view }: WaitProps): string => {
  const { door } = languageIn(view.frame);
  const { title, text } = wordsFor(waiting, view);
  return renderJoinPage({
    ...view,
    title,
    refreshSeconds,
    children: (
      <>
        <Paragraph>{text}</Paragraph>
        {refreshSeconds !== undefined && <Paragraph>{door.looksAgain({ seconds: refreshSeconds })}</Paragraph>}
        <Paragraph>
          <Link href={view.at('')}>{door.lookAgain}</Link>
        </Paragraph>
        <OthersLink {...view} />
        <CannotLink {...view} />
      </>
    ),
  });
};
