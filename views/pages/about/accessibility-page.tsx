import type { Programme } from '../../../domain/programme.ts';
import { ReachUs } from '../components/reach-us.tsx';
import { BulletList, PageHeading, Paragraph, SectionHeading } from '../components/text.tsx';
import { useLanguage } from '../language-context.ts';

export const AccessibilityPage = ({ programme }: { programme: Programme }) => {
  const { accessibility: says } = useLanguage();
  return (
    <>
      <PageHeading>{says.title}</PageHeading>
      <Paragraph>{says.intro}</Paragraph>
      <BulletList items={says.able} />
      <SectionHeading>{says.checkedHeading}</SectionHeading>
      <Paragraph>{says.checked}</Paragraph>
      <SectionHeading>{says.notWellHeading}</SectionHeading>
      <BulletList items={says.notWell} />
      <SectionHeading>{says.tellHeading}</SectionHeading>
      <Paragraph>
        <ReachUs programme={programme} /> {says.writeTo({ email: programme.manager.email })}
      </Paragraph>
    </>
  );
};
