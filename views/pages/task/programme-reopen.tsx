import { Button } from '../components/button.tsx';
import { PageHeading, Paragraph } from '../components/text.tsx';
import { WarningText } from '../components/warning-text.tsx';
import { renderPage } from '../layout.tsx';
import type { PageFrame } from '../page-frame.ts';
import { pairsInWords } from './programme.tsx';
import { TaskForm } from './task-frame.tsx';

export interface ReopenProps {
  frame: PageFrame;
  backLink: string;
  schoolId: string;
  /** "all schools", or the school's name. */
  schoolName: string;
  pairs: number;
  /** Held by a concern. */
  frozen: number;
  /** That telling them all takes. */
  minutes: number;
}

/** The check before schools reopen: it cannot be taken back. */
export const reopenPage = ({ frame, backLink, schoolId, schoolName, pairs, frozen, minutes }: ReopenProps): string =>
  renderPage({
    title: 'Check before you tell everyone',
    frame,
    backLink,
    children: (
      <>
        <PageHeading>Check before you tell everyone</PageHeading>
        <Paragraph>
          You are about to say that {schoolName} reopened. It is about {pairsInWords(pairs)}.
        </Paragraph>
        {frozen > 0 && (
          <Paragraph>
            A concern is open about {pairsInWords(frozen)} of them. They are told once someone has looked.
          </Paragraph>
        )}
        <Paragraph>
          Nothing has been sent yet. Telling them takes about {minutes === 1 ? '1 minute' : `${minutes} minutes`}.
        </Paragraph>
        <Paragraph>All booked Google Meets are called off. Everyone is told in office hours.</Paragraph>
        <WarningText>You cannot take this back.</WarningText>
        <TaskForm>
          <input type="hidden" name="school" value={schoolId} />
          <Button text="Schools have reopened" variant="warning" />
        </TaskForm>
      </>
    ),
  });

/** What happens now, and how to see it. */
export const reopeningPage = ({ frame, backLink, schoolName, pairs }: Omit<ReopenProps, 'schoolId'>): string =>
  renderPage({
    title: 'We are telling everyone',
    frame,
    backLink,
    children: (
      <>
        <PageHeading>We are telling everyone</PageHeading>
        <Paragraph>
          You said that {schoolName} reopened. We are telling {pairsInWords(pairs)}, a few at a time.
        </Paragraph>
        <Paragraph>Go back to see how many pairs are back in school. You do not need to do more.</Paragraph>
      </>
    ),
  });
