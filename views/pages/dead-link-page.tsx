import { Button } from './components/button.tsx';
import { ReachUs } from './components/reach-us.tsx';
import { PageHeading, Paragraph } from './components/text.tsx';
import { languageIn, renderPage } from './layout.tsx';
import type { PageFrame } from './page-frame.ts';

/** Why a link opens nothing at this door. */
export type DeadLink = 'unknown' | 'too-old' | 'withdrawn' | 'wrong-door';

export interface DeadLinkProps {
  why: DeadLink;
  /** Whose door it is: what we can do for them instead. */
  door: 'person' | 'task' | 'join';
  frame: PageFrame;
  /** Where a link of another door belongs. */
  rightDoor?: string | undefined;
}

/** For a link that opens nothing. It says nothing about anybody, since anybody may hold it. */
export const deadLinkPage = ({ why, door, frame, rightDoor }: DeadLinkProps): string => {
  const { dead, deadHelp } = languageIn(frame).kind;
  const { title, text } = dead[why];
  return renderPage({
    title,
    frame,
    children: (
      <>
        <PageHeading>{title}</PageHeading>
        {text.map((words) => (
          <Paragraph key={words}>{words}</Paragraph>
        ))}
        {rightDoor !== undefined && <Button text={dead.open} href={rightDoor} variant="secondary" />}
        <Paragraph>
          <ReachUs programme={frame.programme} or /> {deadHelp[door]}
        </Paragraph>
      </>
    ),
  });
};
