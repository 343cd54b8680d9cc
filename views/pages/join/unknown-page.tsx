import { ReachUs } from '../components/reach-us.tsx';
import { PageHeading, Paragraph } from '../components/text.tsx';
import { type PageFrame, renderPage } from '../layout.tsx';

/** For a link that is cut, unknown or too old: it says nothing about any pair. */
export const unknownJoinPage = (frame: PageFrame): string =>
  renderPage({
    title: 'We do not know this link',
    frame,
    children: (
      <>
        <PageHeading>We do not know this link</PageHeading>
        <Paragraph>It may be cut short, or too old. Please open it from our latest email.</Paragraph>
        <Paragraph>
          <ReachUs programme={frame.programme} or /> We will help you in.
        </Paragraph>
      </>
    ),
  });
