import type { Programme } from '../../domain/programme.ts';
import { english } from '../languages/en/english.ts';
import { ReachUs } from './components/reach-us.tsx';
import { PageHeading, Paragraph } from './components/text.tsx';
import { renderPage } from './layout.tsx';

/** When a page could not be made. It knows neither whose page it was nor what went wrong. */
export const sorryPage = (programme: Programme): string => {
  const { sorryTitle, sorry } = english.kind;
  return renderPage({
    title: sorryTitle,
    frame: { programme },
    children: (
      <>
        <PageHeading>{sorryTitle}</PageHeading>
        {sorry.map((words) => (
          <Paragraph key={words}>{words}</Paragraph>
        ))}
        <Paragraph>
          <ReachUs programme={programme} or />
        </Paragraph>
      </>
    ),
  });
};
