import type { Programme } from '../../../domain/programme.ts';
import { BulletList, PageHeading, Paragraph, SectionHeading } from '../components/text.tsx';

export const ACCESSIBILITY_TITLE = 'Accessibility';

export const AccessibilityPage = ({ programme }: { programme: Programme }) => (
  <>
    <PageHeading>{ACCESSIBILITY_TITLE}</PageHeading>
    <Paragraph>We want everybody to be able to use these pages. You should be able to:</Paragraph>
    <BulletList
      items={[
        'use them with a keyboard only',
        'use them with a screen reader',
        'make the text twice as big, or use a small phone',
        'change the colours',
        'use them with JavaScript turned off',
      ]}
    />
    <SectionHeading>How we checked</SectionHeading>
    <Paragraph>
      We aim for WCAG 2.2 level AA. Each page is checked by machine when we change it. No disabled people have tested
      the pages with us yet.
    </Paragraph>
    <SectionHeading>What does not work well</SectionHeading>
    <BulletList
      items={[
        'The pages are in English only.',
        'Google Meet is not our service. We cannot put right what does not work there.',
      ]}
    />
    <SectionHeading>Tell us what is hard to use</SectionHeading>
    <Paragraph>
      Phone us on {programme.phoneNumber}, or write to {programme.manager.email}. You can always answer by phone.
    </Paragraph>
  </>
);
