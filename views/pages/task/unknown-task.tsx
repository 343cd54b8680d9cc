import { ReachUs } from '../components/reach-us.tsx';
import { PageHeading, Paragraph } from '../components/text.tsx';
import { type PageFrame, renderPage } from '../layout.tsx';

/** For an unknown, expired or mistyped link. It tells nothing about anybody. */
export const unknownTaskPage = (frame: PageFrame): string =>
  renderPage({
    title: 'We cannot find this page',
    frame,
    children: (
      <>
        <PageHeading>We cannot find this page</PageHeading>
        <Paragraph>The link may be old, or a part of it may be missing.</Paragraph>
        <Paragraph>Please open the link in our newest email to you again.</Paragraph>
        <Paragraph>
          <ReachUs programme={frame.programme} or />
        </Paragraph>
      </>
    ),
  });
