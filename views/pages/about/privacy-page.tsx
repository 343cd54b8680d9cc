import type { Programme } from '../../../domain/programme.ts';
import { BulletList, PageHeading, Paragraph, SectionHeading } from '../components/text.tsx';

export const PRIVACY_TITLE = 'Privacy';

export const PrivacyPage = ({ programme }: { programme: Programme }) => (
  <>
    <PageHeading>{PRIVACY_TITLE}</PageHeading>
    <Paragraph>
      Breakthrough runs digital mentoring while schools are closed. This page says what we keep, and why.
    </Paragraph>
    <SectionHeading>What we keep</SectionHeading>
    <BulletList
      items={[
        'your name, and how to reach you',
        'your answers, and when and how you gave them',
        'the plan, and the dates of each Google Meet',
        'messages that the coordinator passes on',
        'any worry or question that you send us',
      ]}
    />
    <Paragraph>We do not record Google Meets. We do not track what you open or press.</Paragraph>
    <SectionHeading>Why we keep it</SectionHeading>
    <Paragraph>We need it to ask you, to plan, and to keep young people safe.</Paragraph>
    <SectionHeading>Who can see it</SectionHeading>
    <Paragraph>
      The school coordinator and the Mentor Services Manager. The other people in a pair never see your address or
      number.
    </Paragraph>
    <Paragraph>If someone may be in danger, we may have to tell social work or the police.</Paragraph>
    <SectionHeading>How long we keep it</SectionHeading>
    <Paragraph>
      We keep mails and plans for {programme.retentionDays.pair} days after the mentoring ends. We keep a parent’s
      answer for {Math.round(programme.retentionDays.consent / 365)} years. We keep a record of a worry for longer.
    </Paragraph>
    <SectionHeading>Your rights</SectionHeading>
    <Paragraph>
      You can ask to see what we keep, to put it right, or to delete it. You can take back your yes at any time. Write
      to {programme.manager.name} at {programme.manager.email}.
    </Paragraph>
    <Paragraph>
      You can also complain to the Information Commissioner’s Office. Their number is 0303 123 1113.
    </Paragraph>
  </>
);
