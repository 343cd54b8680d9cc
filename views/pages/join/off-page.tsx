import type { Language } from '../../languages/language.ts';
import { Link, Paragraph, SectionHeading } from '../components/text.tsx';
import { languageIn } from '../layout.tsx';
import { type JoinView, type PhoneNow, renderJoinPage } from './join-frame.tsx';
import { PhoneNumber } from './phone-number.tsx';

export type Off = 'over' | 'cancelled' | 'not-agreed';

export interface OffProps extends JoinView {
  off: Off;
  /** A call that has just ended may have cut a young person off. */
  phoneNow?: PhoneNow | undefined;
}

const wordsFor = (off: Off, { door }: Language) =>
  ({ over: door.over, cancelled: door.cancelled, 'not-agreed': door.notAgreed })[off];

const TO_COORDINATOR: Partial<Record<Off, string>> = {
  over: 'We will ask you who came. You get an email with a link.',
  cancelled: 'We have told the others. We did not say who asked for it.',
};

const Phone = ({ first, phone }: PhoneNow) => (
  <>
    <SectionHeading>Phone the young person now</SectionHeading>
    <Paragraph>
      Was {first} telling you something when the call ended? Please phone {first} now.
    </Paragraph>
    <PhoneNumber first={first} phone={phone} />
  </>
);

/** The same words whatever the cause: nobody learns here who changed their mind. */
export const offPage = ({ off, phoneNow, ...view }: OffProps): string => {
  const { title, text } = wordsFor(off, languageIn(view.frame));
  return renderJoinPage({
    ...view,
    title,
    children: (
      <>
        {phoneNow !== undefined && <Phone {...phoneNow} />}
        <Paragraph>{(view.as === 'coordinator' && TO_COORDINATOR[off]) || text}</Paragraph>
        {view.as === 'coordinator' && (
          <Paragraph>
            <Link href={view.at('story')}>See all that happened in this Meet</Link>
          </Paragraph>
        )}
      </>
    ),
  });
};
