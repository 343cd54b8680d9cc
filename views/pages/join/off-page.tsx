import { Paragraph } from '../components/text.tsx';
import { type JoinView, renderJoinPage } from './join-frame.tsx';

export type Off = 'over' | 'cancelled' | 'not-agreed';

const WORDS: Record<Off, { title: string; text: string }> = {
  over: { title: 'This Google Meet is over', text: 'We will send you a new link before the next one.' },
  cancelled: {
    title: 'This Google Meet is off',
    text: 'You do not need to do anything. Your coordinator will tell you what comes next.',
  },
  'not-agreed': {
    title: 'This Google Meet is not going ahead',
    text: 'You do not need to do anything. Your coordinator will tell you what comes next.',
  },
};

const TO_COORDINATOR: Partial<Record<Off, string>> = {
  over: 'We will ask you who came. You get an email with a link.',
  cancelled: 'We have told the others. We did not say who asked for it.',
};

/** The same words whatever the cause: nobody learns here who changed their mind. */
export const offPage = ({ off, ...view }: JoinView & { off: Off }): string =>
  renderJoinPage({
    ...view,
    title: WORDS[off].title,
    children: <Paragraph>{(view.as === 'coordinator' && TO_COORDINATOR[off]) || WORDS[off].text}</Paragraph>,
  });
