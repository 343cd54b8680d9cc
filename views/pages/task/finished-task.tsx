import { instantInWords } from '../../words.ts';
import { ReachUs } from '../components/reach-us.tsx';
import { PageHeading, Paragraph } from '../components/text.tsx';
import { renderPage } from '../layout.tsx';
import type { PageFrame } from '../page-frame.ts';
import { NotesLink } from './concern-notes.tsx';
import {
  Banner,
  DetailsLink,
  EndLink,
  InErrorLink,
  LackLink,
  MessageLink,
  StopLink,
  StoryLinks,
} from './task-frame.tsx';

export interface FinishedTaskProps {
  frame: PageFrame;
  doneAt: string;
  doneBy: string;
  /** What was decided or recorded, in words. */
  outcome: string;
  inErrorUrl?: string | undefined;
  banner?: string | undefined;
  lackUrl?: string | undefined;
  notesUrl?: string | undefined;
  detailsUrl?: string | undefined;
  endUrl?: string | undefined;
  messageUrl?: string | undefined;
  stopUrl?: string | undefined;
  storyUrls?: readonly string[] | undefined;
}

/** A finished task says who did it and when. Opening or sending it again changes nothing. */
export const finishedTaskPage = ({ frame, doneAt, doneBy, outcome, banner, ...links }: FinishedTaskProps): string =>
  renderPage({
    title: 'This task is done',
    frame,
    children: (
      <>
        {banner !== undefined && <Banner text={banner} />}
        <PageHeading>This task is done</PageHeading>
        <Paragraph>
          Done by {doneBy} on {instantInWords(doneAt)}.
        </Paragraph>
        {outcome !== '' && <Paragraph>{outcome}</Paragraph>}
        <Paragraph>
          There is nothing more to do here. Is it wrong? <ReachUs programme={frame.programme} />
        </Paragraph>
        <NotesLink url={links.notesUrl} />
        <StoryLinks urls={links.storyUrls} />
        <LackLink url={links.lackUrl} />
        <DetailsLink url={links.detailsUrl} />
        <MessageLink url={links.messageUrl} />
        <StopLink url={links.stopUrl} />
        <EndLink url={links.endUrl} />
        {links.inErrorUrl !== undefined && <InErrorLink url={links.inErrorUrl} />}
      </>
    ),
  });
