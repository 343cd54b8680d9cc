import type { Person } from '../../domain/concepts/person.ts';
import type { Session } from '../../domain/concepts/session.ts';
import type { Way } from '../../domain/concepts/way.ts';
import { type Block, link, list, paragraph } from './blocks.ts';
import type { MailFrame } from './mail.tsx';

export interface SessionMailProps {
  frame: MailFrame;
  person: Person;
  as: 'mentor' | 'mentee' | 'coordinator';
  /** The young person, for a mentor or a coordinator; the mentor, for a young person. */
  otherFirst: string;
  session: Session;
  joinUrl: string;
}

const MODE: Record<Exclude<Way, 'messages'>, string> = {
  'meet-video': 'You can use your camera and mic.',
  'meet-audio': 'Please keep your camera off. You talk with sound only.',
  'meet-chat': 'Please keep your camera and mic off. You type to each other.',
};

export const modeInWords = (way: Way): string => (way === 'messages' ? '' : MODE[way]);

export const whoWith = ({ as, otherFirst }: SessionMailProps): string =>
  as === 'coordinator' ? `for ${otherFirst} and their mentor` : `with ${otherFirst}`;

const guestBlocks = ({ session, joinUrl }: SessionMailProps): Block[] => [
  link('Join with your own link. Please do not share it', joinUrl),
  list([
    'Open the link in Google Chrome, or in the free Google Meet app on a phone.',
    'It opens when the coordinator is there. If you are early, wait on the page.',
    'Type your first name only when Google asks.',
    'The coordinator lets you in. They stay the whole time and hear or read everything.',
    modeInWords(session.way),
    'The Meet ends after 30 minutes at most.',
  ]),
  paragraph('Can you not make it? Press “I can’t make it” on the same page. You do not have to say why.'),
];

const coordinatorBlocks = ({ session, joinUrl }: SessionMailProps): Block[] => [
  link('Open the Meet with your own link', joinUrl),
  list([
    'Please be there first. Nobody can join without you.',
    'Keep your own mic and camera off.',
    'Let in only the mentor and the young person.',
    ...(session.way === 'meet-video' ? [] : ['Set the host controls that the page lists.']),
    'Stay until both have left. The Meet ends after 30 minutes at most.',
  ]),
  paragraph('Can you not make it? Press “I can’t make it” on the same page. We tell the others for you.'),
];

export const joinBlocks = (props: SessionMailProps): Block[] =>
  props.as === 'coordinator' ? coordinatorBlocks(props) : guestBlocks(props);
