import type { Way } from '../../../domain/concepts/way.ts';
import { english } from '../../languages/en/english.ts';
import { modeInWords } from '../../mails/session-words.ts';
import { Button } from '../components/button.tsx';
import { BulletList, SectionHeading } from '../components/text.tsx';
import { CannotLink, type JoinView, renderJoinPage } from './join-frame.tsx';

const guestHints = (way: Way): string[] => [
  'Join without signing in to Google. Type your first name only.',
  'The coordinator lets you in. They stay the whole time and hear or read everything.',
  modeInWords(way, english),
  'Please do not share phone numbers, addresses or other accounts.',
  'If the call drops, come back to this page.',
];

/** Google has no setting for these: the coordinator sets them by hand. */
const HOST_CONTROLS: Partial<Record<Way, string[]>> = {
  'meet-video': ['Host controls: switch off “Share their screen”.'],
  'meet-audio': [
    'Host controls: switch off “Turn on their video” and “Share their screen”.',
    'Check that both cameras stay off.',
  ],
  'meet-chat': [
    'Host controls: switch off “Turn on their microphone”, “Turn on their video” and “Share their screen”.',
    'Host controls: leave “Send chat messages” on.',
    'Check that both microphones and cameras stay off.',
  ],
};

const coordinatorHints = (way: Way): string[] => [
  'Join first, signed in with your work account.',
  'Let in only the mentor and the young person. Check who they are by sight or voice.',
  'Then switch your own microphone and camera off, and stay until both have left.',
  ...(HOST_CONTROLS[way] ?? []),
];

/** The one page with a way into the call: a button, so that nothing that only reads the page goes in. */
export const openPage = (view: JoinView): string => {
  const { as, session } = view;
  const hints = as === 'coordinator' ? coordinatorHints(session.way) : guestHints(session.way);
  return renderJoinPage({
    ...view,
    title: as === 'coordinator' ? 'Open the Google Meet' : 'You can join now',
    children: (
      <>
        <SectionHeading>Before you join</SectionHeading>
        <BulletList items={hints} />
        <form method="post" action={view.base} novalidate>
          <Button text="Join the call" name="action" value="join" />
        </form>
        <CannotLink {...view} />
      </>
    ),
  });
};
