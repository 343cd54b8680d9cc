import type { Person } from '../../domain/concepts/person.ts';
import type { Session } from '../../domain/concepts/session.ts';
import type { Language } from '../languages/language.ts';
import { rolesInWords } from '../words.ts';
import { type Block, link, list, paragraph } from './blocks.ts';
import type { MailFrame } from './mail-frame.ts';

export interface SessionMailProps {
  frame: MailFrame;
  person: Person;
  as: 'mentor' | 'mentee' | 'coordinator';
  /** The young person, for a mentor or a coordinator; the mentor, for a young person. */
  otherFirst: string;
  session: Session;
  /** First names of those whom no mail reminds; for a coordinator only. */
  withoutMail?: readonly string[];
  joinUrl: string;
}

export const modeInWords = ({ way, chatOpen }: Pick<Session, 'way' | 'chatOpen'>, { sessions }: Language): string => {
  if (way === 'messages') return '';
  return chatOpen ? `${sessions.modes[way]} ${sessions.chatToo}` : sessions.modes[way];
};

const guestBlocks = ({ frame, session, joinUrl }: SessionMailProps): Block[] => {
  const { language } = frame;
  const says = language.sessions;
  return [
    link(says.joinLink, joinUrl),
    list([
      ...[says.open, says.early, says.name, says.letIn, modeInWords(session, language)],
      ...(session.others === undefined
        ? []
        : [language.words.plan.others({ roles: rolesInWords(session.others, language) })]),
      says.ends,
    ]),
    paragraph(says.cannot),
  ];
};

const coordinatorBlocks = ({ session, joinUrl }: SessionMailProps): Block[] => [
  link('Open the Meet with your own link', joinUrl),
  list([
    'Please be there first. Nobody can join without you.',
    'Keep your own mic and camera off.',
    'Let in only the mentor and the young person.',
    ...(session.others === undefined
      ? []
      : [
          `Named beforehand: ${session.others.count} more in the room (${rolesInWords(session.others)}). Let them in too.`,
        ]),
    ...(session.way === 'meet-video' && !session.chatOpen ? [] : ['Set the host controls that the page lists.']),
    'Stay until both have left. The Meet ends after 30 minutes at most.',
  ]),
  paragraph('Can you not make it? Press “I can’t make it” on the same page. We tell the others for you.'),
];

export const joinBlocks = (props: SessionMailProps): Block[] =>
  props.as === 'coordinator' ? coordinatorBlocks(props) : guestBlocks(props);
