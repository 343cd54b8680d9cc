import type { Session } from '../../../domain/concepts/session.ts';
import type { Way } from '../../../domain/concepts/way.ts';
import type { Language } from '../../languages/language.ts';
import { modeInWords } from '../../mails/session-words.ts';
import { rolesInWords } from '../../words.ts';
import { Button } from '../components/button.tsx';
import { BulletList, Paragraph, SectionHeading } from '../components/text.tsx';
import { languageIn } from '../layout.tsx';
import { CannotLink, type JoinView, OthersLink, type PhoneNow, renderJoinPage } from './join-frame.tsx';
import { PhoneNumber } from './phone-number.tsx';

const guestHints = ({ way, chatOpen, others }: Session, language: Language): string[] => {
  const { signIn, letIn, noSharing, drops } = language.door;
  return [
    ...[signIn, letIn, modeInWords({ way, chatOpen }, language)],
    ...(others === undefined ? [] : [language.words.plan.others({ roles: rolesInWords(others, language) })]),
    ...[noSharing, drops],
  ];
};

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

const coordinatorHints = ({ way, chatOpen, others }: Session): string[] => [
  'Join first, signed in with your work account.',
  'Let in only the mentor and the young person. Check who they are by sight or voice.',
  ...(others === undefined
    ? []
    : [`Named beforehand: ${others.count} more in the room (${rolesInWords(others)}). Let them in too.`]),
  'Then switch your own microphone and camera off, and stay until both have left.',
  ...(HOST_CONTROLS[way] ?? []),
  ...(chatOpen ? ['Host controls: leave “Send chat messages” on, for somebody who needs it. Please read it all.'] : []),
];

export interface OpenProps extends JoinView {
  /** Whom no mail reminds; for a coordinator only. */
  toRing: readonly PhoneNow[];
}

const Ring = ({ toRing }: Pick<OpenProps, 'toRing'>) => (
  <>
    {toRing.map((one) => (
      <section key={one.first}>
        <SectionHeading>Ring or text {one.first} now</SectionHeading>
        <Paragraph>{one.first} gets no email from us, so nobody has said that it starts soon.</Paragraph>
        <PhoneNumber {...one} />
      </section>
    ))}
  </>
);

/** The one page with a way into the call: a button, so that nothing that only reads the page goes in. */
export const openPage = ({ toRing, ...view }: OpenProps): string => {
  const { as, session } = view;
  const language = languageIn(view.frame);
  const { door } = language;
  const hints = as === 'coordinator' ? coordinatorHints(session) : guestHints(session, language);
  return renderJoinPage({
    ...view,
    title: as === 'coordinator' ? 'Open the Google Meet' : door.openTitle,
    children: (
      <>
        <SectionHeading>{door.before}</SectionHeading>
        <BulletList items={hints} />
        <Ring toRing={toRing} />
        <form method="post" action={view.at('')} novalidate>
          <Button text={door.join} name="action" value="join" />
        </form>
        <OthersLink {...view} />
        <CannotLink {...view} />
      </>
    ),
  });
};
