import { DateTime } from 'luxon';
import { ZONE } from '../../../domain/calendar/zone.ts';
import type { Session } from '../../../domain/concepts/session.ts';
import type { SessionRecord } from '../../../domain/concepts/session-record.ts';
import type { Happening } from '../../../domain/rules/sessions/story-of-session.ts';
import { capitalised, instantInWords, rolesInWords, wayInWords } from '../../words.ts';
import { SummaryList } from '../components/summary-list.tsx';
import { PageHeading, Paragraph } from '../components/text.tsx';
import { renderPage } from '../layout.tsx';
import type { PageFrame } from '../page-frame.ts';

export interface SessionStoryProps {
  frame: PageFrame;
  backLink: string;
  session: Session;
  story: readonly Happening[];
  /** First name and role by person's id. */
  names: ReadonlyMap<string, string>;
  record: SessionRecord | undefined;
  /** What the coordinator wrote about a gap. */
  gapWords?: string | undefined;
}

const WHAT: Record<Happening['what'], string> = {
  invited: 'All were invited',
  'told-soon': 'All were told that it starts soon',
  'called-off': 'It was called off',
  alerted: 'The coordinator was not there and was told',
  'others-named': 'told us who else would be there',
  'link-used': 'used their link',
  'link-used-again': 'used their link again: a second entry',
  'came-in': 'came into the call',
  left: 'left the call',
  strangers: 'More people than links used, or no longer so',
  warned: 'All were told that it ends soon',
  'no-new-room': 'Google made no new room that is safe',
  ended: 'We ended the call',
  attested: 'told us who came',
  reported: 'Its result was settled',
};

const ROLES: Record<string, string> = { coordinator: 'The coordinator', guest: 'A guest' };

const inWords = ({ what, who }: Happening, names: SessionStoryProps['names']): string =>
  who === undefined ? WHAT[what] : `${ROLES[who] ?? names.get(who) ?? 'Somebody'} ${WHAT[what]}`;

const clockOf = (at: string): string => DateTime.fromISO(at, { zone: ZONE }).toFormat('d MMM, HH:mm:ss');

const overlapInWords = ({ guestSeconds, longestAloneSeconds }: SessionRecord): string =>
  `Others were in the call for ${Math.round(guestSeconds / 60)} minutes. The longest time without the coordinator was ${Math.round(longestAloneSeconds)} seconds.`;

/** Everything that is known of one session, for its coordinator and the manager. */
export const sessionStoryPage = ({
  frame,
  backLink,
  session,
  story,
  names,
  record,
  gapWords,
}: SessionStoryProps): string =>
  renderPage({
    title: 'What happened in this Meet',
    frame,
    backLink,
    children: (
      <>
        <PageHeading>What happened in this Meet</PageHeading>
        <Paragraph>
          {capitalised(wayInWords(session.way))}, on {instantInWords(session.startsAt)}.
        </Paragraph>
        {session.chatOpen && <Paragraph>The chat was open, for somebody who needs it.</Paragraph>}
        {session.others !== undefined && (
          <Paragraph>
            Named beforehand: {session.others.count} more in the room ({rolesInWords(session.others)}).
          </Paragraph>
        )}
        {record !== undefined && <Paragraph>{overlapInWords(record)}</Paragraph>}
        {gapWords !== undefined && <Paragraph>The coordinator wrote: {gapWords}</Paragraph>}
        {story.length === 0 ? (
          <Paragraph>Nothing has happened yet.</Paragraph>
        ) : (
          <SummaryList rows={story.map((one) => ({ key: clockOf(one.at), value: inWords(one, names) }))} />
        )}
      </>
    ),
  });
