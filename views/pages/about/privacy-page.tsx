import type { Programme } from '../../../domain/programme.ts';
import { BulletList, PageHeading, Paragraph, SectionHeading } from '../components/text.tsx';
import { useLanguage } from '../language-context.ts';

const DAYS_A_YEAR = 365;

export const PrivacyPage = ({ programme }: { programme: Programme }) => {
  const { privacy: says } = useLanguage();
  const { retentionDays, manager } = programme;
  const years = Math.round(retentionDays.consent / DAYS_A_YEAR);
  return (
    <>
      <PageHeading>{says.title}</PageHeading>
      <Paragraph>{says.intro}</Paragraph>
      <SectionHeading>{says.whatHeading}</SectionHeading>
      <BulletList items={says.what} />
      <Paragraph>{says.notRecorded}</Paragraph>
      <Paragraph>{says.cookie}</Paragraph>
      <SectionHeading>{says.whyHeading}</SectionHeading>
      <Paragraph>{says.why}</Paragraph>
      <SectionHeading>{says.whoHeading}</SectionHeading>
      <Paragraph>{says.who}</Paragraph>
      <Paragraph>{says.danger}</Paragraph>
      <SectionHeading>{says.howLongHeading}</SectionHeading>
      <Paragraph>{says.howLong({ days: retentionDays.pair, years })}</Paragraph>
      <SectionHeading>{says.rightsHeading}</SectionHeading>
      <Paragraph>{says.rights({ manager: manager.name, email: manager.email })}</Paragraph>
      <Paragraph>{says.complain}</Paragraph>
    </>
  );
};
