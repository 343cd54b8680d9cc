import type { Language } from '../../languages/language.ts';
import { Paragraph } from '../components/text.tsx';
import { languageIn } from '../layout.tsx';
import { type JoinView, renderJoinPage } from './join-frame.tsx';

export type Off = 'over' | 'cancelled' | 'not-agreed';

const wordsFor = (off: Off, { door }: Language) =>
  ({ over: door.over, cancelled: door.cancelled, 'not-agreed': door.notAgreed })[off];

const TO_COORDINATOR: Partial<Record<Off, string>> = {
  over: 'We will ask you who came. You get an email with a link.',
  cancelled: 'We have told the others. We did not say who asked for it.',
};

/** The same words whatever the cause: nobody learns here who changed their mind. */
export const offPage = ({ off, ...view }: JoinView & { off: Off }): string => {
  const { title, text } = wordsFor(off, languageIn(view.frame));
  return renderJoinPage({
    ...view,
    title,
    children: <Paragraph>{(view.as === 'coordinator' && TO_COORDINATOR[off]) || text}</Paragraph>,
  });
};
