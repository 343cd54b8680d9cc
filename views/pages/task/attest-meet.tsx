import { capitalised, clockInWords, instantInWords, wayInWords } from '../../words.ts';
import { Checkboxes } from '../components/checkboxes.tsx';
import { Details } from '../components/details.tsx';
import type { FieldError } from '../components/error-summary.tsx';
import { Radios } from '../components/radios.tsx';
import { Select } from '../components/select.tsx';
import { Link, Paragraph } from '../components/text.tsx';
import { Textarea } from '../components/textarea.tsx';
import type { MeetToAttest } from './attest-session.tsx';
import { LACK_ITEMS } from './lack-page.tsx';
import { AccessNeeds } from './needs.tsx';
import { errorFor } from './task-frame.tsx';

/** What is asked about each Meet. */
export type AttestField = 'came' | 'cameras' | 'gap' | 'lacks' | 'again';

/** The name of a field of one Meet: also an id in the page. */
export const attestField = (field: AttestField, { id }: { id: string }): string =>
  `${field}-${id.replaceAll('.', '-')}`;

export const CAME = ['both', 'mentee', 'mentor', 'neither'] as const;

export interface MeetFormProps {
  meet: MeetToAttest;
  entry: URLSearchParams;
  errors?: readonly FieldError[] | undefined;
}

const YES_NO = [
  { value: 'yes', text: 'Yes' },
  { value: 'no', text: 'No' },
];

const cameItems = ({ menteeFirst }: MeetToAttest) => [
  { value: 'both', text: 'Both came' },
  { value: 'mentee', text: `Only ${menteeFirst} came` },
  { value: 'mentor', text: 'Only the mentor came' },
  { value: 'neither', text: 'Neither of them came' },
];

const overlapInWords = ({ guestSeconds, gapSeconds }: MeetToAttest): string => {
  if (guestSeconds === undefined) return 'Google has not told us how long you were in it.';
  const minutes = `Others were in it for ${Math.round(guestSeconds / 60)} minutes`;
  return gapSeconds === undefined
    ? `${minutes}, and you were there with them.`
    : `${minutes}, and somebody was there without you for ${gapSeconds} seconds.`;
};

const Optional = ({ meet, entry }: MeetFormProps) => (
  <Details summary={`Something was missing or did not work for ${meet.menteeFirst}`}>
    <Checkboxes
      name={attestField('lacks', meet.session)}
      legend={`Is ${meet.menteeFirst} missing something for a Meet? (optional)`}
      hint="You get a task for each thing"
      items={LACK_ITEMS}
      values={entry.getAll(attestField('lacks', meet.session))}
    />
    {meet.againAt.length > 0 && (
      <Select
        name={attestField('again', meet.session)}
        label="Did it not work? Try once more today (optional)"
        hint="Only at a time that both have said yes to. We send new links at once"
        items={[{ value: '', text: 'No' }, ...meet.againAt.map((time) => ({ value: time, text: clockInWords(time) }))]}
        value={entry.get(attestField('again', meet.session)) ?? ''}
      />
    )}
  </Details>
);

/** The questions about one Meet of the day. */
export const MeetForm = ({ meet, entry, errors }: MeetFormProps) => {
  const { session, menteeFirst, gapSeconds } = meet;
  const asked = (field: AttestField) => ({
    name: attestField(field, session),
    value: entry.get(attestField(field, session)) ?? undefined,
    error: errorFor(errors, attestField(field, session)),
  });
  return (
    <section>
      <h2 class="govuk-heading-m">
        {menteeFirst}, {instantInWords(session.startsAt)}
      </h2>
      <Paragraph>
        {capitalised(wayInWords(session.way))}. {overlapInWords(meet)}
      </Paragraph>
      <AccessNeeds needs={meet.accessNeeds} />
      <Radios {...asked('came')} legend={`Who came to the Meet with ${menteeFirst}?`} items={cameItems(meet)} />
      <Radios
        {...asked('cameras')}
        legend={
          session.chatOpen
            ? `Did cameras and microphones stay as agreed with ${menteeFirst}, and did you read the whole chat?`
            : `Did cameras and microphones stay as agreed with ${menteeFirst}?`
        }
        hint="Yours were off"
        items={YES_NO}
      />
      {gapSeconds !== undefined && (
        <Textarea
          {...asked('gap')}
          label={`What happened while ${menteeFirst} or the mentor was there without you?`}
          hint={`That was for ${gapSeconds} seconds`}
        />
      )}
      <Optional meet={meet} entry={entry} />
      <Paragraph>
        <Link href={meet.worriedUrl}>I’m worried about someone in the Meet with {menteeFirst}</Link>
      </Paragraph>
    </section>
  );
};
