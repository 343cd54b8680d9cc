import { instantInWords } from '../../words.ts';
import { ReachUs } from '../components/reach-us.tsx';
import { PageHeading, Paragraph } from '../components/text.tsx';
import { renderPage } from '../layout.tsx';
import type { PageFrame } from '../page-frame.ts';

export interface NotYoursProps {
  frame: PageFrame;
  /** In which the reader covers for somebody, or did. Instants. */
  covers?: { from: string; until: string } | undefined;
}

/** For a coordinator whose link opens at another time, or no more. It names nobody and no pair. */
export const notYoursPage = ({ frame, covers }: NotYoursProps): string =>
  renderPage({
    title: 'Someone else looks after this now',
    frame,
    children: (
      <>
        <PageHeading>Someone else looks after this now</PageHeading>
        {covers !== undefined && (
          <Paragraph>
            You cover from {instantInWords(covers.from)} until {instantInWords(covers.until)}. Your link works in that
            time only.
          </Paragraph>
        )}
        <Paragraph>There is nothing you need to do here now. Thank you for your help.</Paragraph>
        <Paragraph>
          Do you think that this is wrong? <ReachUs programme={frame.programme} />
        </Paragraph>
      </>
    ),
  });
