import type { Session } from '../../../domain/concepts/session.ts';
import { instantInWords } from '../../words.ts';
import { Button } from '../components/button.tsx';
import { Details } from '../components/details.tsx';
import { InsetText } from '../components/inset-text.tsx';
import { Link, Paragraph } from '../components/text.tsx';
import { MeetForm } from './attest-meet.tsx';
import { TaskForm, type TaskView, taskPage } from './task-frame.tsx';

/** One Meet of the day, as the page asks about it. */
export interface MeetToAttest {
  session: Session;
  menteeFirst: string;
  accessNeeds: readonly string[];
  /** Seconds that others were in the call, once Google has told us. */
  guestSeconds: number | undefined;
  /** Seconds for which somebody was in the call without the coordinator, if too many. */
  gapSeconds: number | undefined;
  /** Enough people were seen in it, and never alone: the day's one button may count for it. */
  isClear: boolean;
  /** Times today at which it may be tried once more. */
  againAt: readonly string[];
  storyUrl: string;
  worriedUrl: string;
}

export interface AttestProps extends TaskView {
  meets: readonly MeetToAttest[];
  /** Meets of the same day that are still ahead. */
  toCome: number;
  entry: URLSearchParams;
}

/** The value of the one button for all Meets without a gap. */
export const ALL_CLEAR = 'all-clear';

/** Which Meets the form asks about, by their ids: another may come to the page before it is sent. */
const Shown = ({ meets }: Pick<AttestProps, 'meets'>) => (
  <input type="hidden" name="meets" value={meets.map(({ session }) => session.id).join(' ')} />
);

const AllClear = ({ meets }: Pick<AttestProps, 'meets'>) => {
  const clear = meets.filter(({ isClear }) => isClear);
  return clear.length === 0 ? null : (
    <TaskForm>
      <Shown meets={clear} />
      <h2 class="govuk-heading-m">Did all go as agreed?</h2>
      <Paragraph>
        One press says this of {clear.length === 1 ? 'one Meet' : `${clear.length} Meets`}: both came, you were there
        all the time, and cameras and microphones stayed as agreed.{' '}
        {clear.some(({ session }) => session.chatOpen) ? 'You read the whole chat where it was open. ' : ''}
        {clear.map(({ menteeFirst, session }) => `${menteeFirst}, ${instantInWords(session.startsAt)}`).join('; ')}.
      </Paragraph>
      <Button text="All went as agreed" name="decision" value={ALL_CLEAR} />
    </TaskForm>
  );
};

const toComeInWords = (toCome: number): string =>
  `You have ${toCome === 1 ? 'one more Meet' : `${toCome} more Meets`} today. This page will have ${toCome === 1 ? 'it' : 'them'} too, or answer now and get a new page.`;

/** What Google cannot tell us about the Meets of a day: whoever was in them for us says it. */
export const attestSessionPage = (props: AttestProps): string =>
  taskPage({
    ...props,
    storyUrls: [],
    title: 'Tell us about your Meets of the day',
    children: (
      <>
        {props.toCome > 0 && <InsetText>{toComeInWords(props.toCome)}</InsetText>}
        <AllClear meets={props.meets} />
        <TaskForm>
          <Shown meets={props.meets} />
          {props.meets.map((meet) => (
            <MeetForm key={meet.session.id} meet={meet} entry={props.entry} errors={props.errors} />
          ))}
          <Button text="Send" />
        </TaskForm>
        <Details summary="All that happened in a Meet">
          {props.meets.map(({ session, menteeFirst, storyUrl }) => (
            <Paragraph key={session.id}>
              <Link href={storyUrl}>
                See all that happened: {menteeFirst}, {instantInWords(session.startsAt)}
              </Link>
            </Paragraph>
          ))}
        </Details>
      </>
    ),
  });
