import type { Programme } from '../../../domain/programme.ts';
import { ReachUs } from '../components/reach-us.tsx';
import { BulletList, PageHeading, Paragraph, SectionHeading } from '../components/text.tsx';
import { useLanguage } from '../language-context.ts';

export const HelpPage = ({ programme }: { programme: Programme }) => {
  const { help, promises } = useLanguage();
  const { helplines, manager } = programme;
  return (
    <>
      <PageHeading>{help.title}</PageHeading>
      <Paragraph>{help.useLink}</Paragraph>
      <SectionHeading>{help.lostHeading}</SectionHeading>
      <Paragraph>
        <ReachUs programme={programme} /> {help.lost}
      </Paragraph>
      <SectionHeading>{help.howHeading}</SectionHeading>
      <BulletList items={[promises.coordinator, ...promises.meetRules, promises.messages, help.mayChange]} />
      <SectionHeading>{help.worriedHeading}</SectionHeading>
      <Paragraph>{help.danger(helplines)}</Paragraph>
      <Paragraph>{help.orTalk({ manager: manager.name, email: manager.email })}</Paragraph>
    </>
  );
};
