import type { Programme } from '../../../domain/programme.ts';
import { COORDINATOR_RULE, MEET_RULES, MESSAGE_RULE } from '../../mails/guide-words.ts';
import { BulletList, PageHeading, Paragraph, SectionHeading } from '../components/text.tsx';

export const HELP_TITLE = 'Help';

export const HelpPage = ({ programme }: { programme: Programme }) => (
  <>
    <PageHeading>{HELP_TITLE}</PageHeading>
    <Paragraph>To answer, or to see your answer, use the link in the email from us.</Paragraph>
    <SectionHeading>You lost the link</SectionHeading>
    <Paragraph>
      Phone us on {programme.phoneNumber}. We can take your answer by phone, or send the link again.
    </Paragraph>
    <SectionHeading>How it works</SectionHeading>
    <BulletList items={[COORDINATOR_RULE, ...MEET_RULES, MESSAGE_RULE, 'You can change your mind at any time.']} />
    <SectionHeading>You are worried about someone</SectionHeading>
    <Paragraph>
      In danger now? Call {programme.helplines.emergency}. If it is not an emergency, call the police on{' '}
      {programme.helplines.police}. Young people can call Childline on {programme.helplines.childline}.
    </Paragraph>
    <Paragraph>
      Or talk to the school coordinator. You can also write to {programme.manager.name}, Mentor Services Manager, at{' '}
      {programme.manager.email}.
    </Paragraph>
  </>
);
