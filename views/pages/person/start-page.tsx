import type { DateTime } from 'luxon';
import type { Programme } from '../../../domain/programme.ts';
import type { Language } from '../../languages/language.ts';
import { dayInWords } from '../../words.ts';
import { aboutHref } from '../about/about-href.ts';
import { Button } from '../components/button.tsx';
import { Filled } from '../components/filled.tsx';
import { InsetText } from '../components/inset-text.tsx';
import { ReachUs } from '../components/reach-us.tsx';
import { BulletList, Link, PageHeading, Paragraph, SectionHeading } from '../components/text.tsx';
import { useLanguage } from '../language-context.ts';
import type { Asked } from './form.ts';
import { NotForMe } from './not-for-me.tsx';

export interface StartProps {
  asked: Pick<Asked, 'kind' | 'side'>;
  closesOn: DateTime;
  firstPage: string;
  notForMe: string;
  programme: Programme;
  /** They have asked to be contacted, and may still answer here. */
  unsure: boolean;
}

type About = Asked['side'] | 'plan';

const MINUTES: Record<About, number> = { mentor: 3, mentee: 2, parent: 3, plan: 1 };

const aboutOf = ({ kind, side }: StartProps['asked']): About => (kind === 'plan' ? 'plan' : side);

/** No name of a child: the link may have been passed on. */
export const startTitle = (asked: StartProps['asked'], { start }: Language): string => start.titles[aboutOf(asked)];

const OtherWays = ({ asked, programme }: Pick<StartProps, 'asked' | 'programme'>) => {
  const { start } = useLanguage();
  return (
    <>
      <SectionHeading>{start.otherWays}</SectionHeading>
      <Paragraph>
        <ReachUs programme={programme} />
        {asked.side === 'parent' && ` ${start.orReply}`}
      </Paragraph>
    </>
  );
};

/** Just enough to decide whether to begin: what, how long, by when, and the other ways to answer. */
export const StartPage = ({ asked, closesOn, firstPage, notForMe, programme, unsure }: StartProps) => {
  const language = useLanguage();
  const { promises, start } = language;
  const about = aboutOf(asked);
  return (
    <>
      <PageHeading>{start.titles[about]}</PageHeading>
      {unsure && <InsetText>{start.unsure}</InsetText>}
      {start.what[about].map((words) => (
        <Paragraph key={words}>{words}</Paragraph>
      ))}
      <BulletList items={[promises.coordinator, ...promises.meetRules, promises.notInsteadOfSchool]} />
      <Paragraph>
        {start.minutes({ minutes: MINUTES[about] })} {start.answerBy({ day: dayInWords(closesOn, language) })}
      </Paragraph>
      <Button text={start.button} href={firstPage} />
      <OtherWays asked={asked} programme={programme} />
      <NotForMe href={notForMe} />
      <Paragraph>
        <Filled text={start.kept} privacy={<Link href={aboutHref('privacy', language)}>{start.privacyLink}</Link>} />
      </Paragraph>
    </>
  );
};
