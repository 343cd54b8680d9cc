import { DateTime } from 'luxon';
import { ZONE } from '../../../domain/calendar/zone.ts';
import type { Ending, EndingKind } from '../../../domain/concepts/ending.ts';
import { isParent, type Party } from '../../../domain/concepts/pair.ts';
import { tellsOfEnding } from '../../../domain/rules/letters/tells-of-ending.ts';
import { english } from '../../languages/en/english.ts';
import { dayInWords } from '../../words.ts';
import { Button } from '../components/button.tsx';
import { ErrorSummary, type FieldError } from '../components/error-summary.tsx';
import { Radios } from '../components/radios.tsx';
import { PageHeading, Paragraph, SectionHeading } from '../components/text.tsx';
import { TextInput } from '../components/text-input.tsx';
import { WarningText } from '../components/warning-text.tsx';
import { renderPage } from '../layout.tsx';
import { Needs } from './needs.tsx';
import { newsToSay } from './say-news.ts';
import { Banner, errorFor, TaskForm, type TaskView } from './task-frame.tsx';
import { Words } from './words.tsx';

interface EndProps extends Pick<TaskView, 'frame' | 'pairRef' | 'people'> {
  backLink: string;
  mentorFirst: string;
  menteeFirst: string;
}

export interface EndPairProps extends EndProps {
  /** It ends that way already, unless somebody says that it goes on. */
  ending: Ending | undefined;
  said: string | undefined;
  entry: URLSearchParams;
  errors: readonly FieldError[];
}

const dayOf = (on: string): string => dayInWords(DateTime.fromISO(on, { zone: ZONE }));

const SAID: Record<string, string> = {
  ends: 'The pair ends as you said.',
  'goes-on': 'The pair goes on. Whoever had heard of the last day hears that.',
};

const kindItems = ({ mentorFirst, menteeFirst }: Pick<EndProps, 'mentorFirst' | 'menteeFirst'>) => [
  { value: 'planned', text: 'On a day ahead', hint: 'Each of them is offered one last message' },
  { value: 'at-once', text: 'At once' },
  { value: 'mentor-gone', text: `At once: ${mentorFirst} is gone`, hint: `We do not write to ${mentorFirst}` },
  {
    value: 'mentee-gone',
    text: `At once: ${menteeFirst} is gone`,
    hint: `We write to ${mentorFirst} only, not to the family`,
  },
];

const Standing = ({ ending }: Pick<EndPairProps, 'ending'>) =>
  ending === undefined ? null : (
    <>
      <Paragraph>This pair ends on {dayOf(ending.on)}. You can choose another day or way below.</Paragraph>
      <TaskForm>
        <Button text="It goes on after all" name="decision" value="go-on" variant="secondary" />
      </TaskForm>
    </>
  );

/** How a pair ends: behind every task about one. Nothing happens before the page after this. */
export const endPairPage = ({ frame, backLink, pairRef, people, said, entry, errors, ...pair }: EndPairProps): string =>
  renderPage({
    title: 'End this pair',
    frame,
    backLink,
    error: errors.length > 0,
    children: (
      <>
        {errors.length > 0 && <ErrorSummary errors={errors} />}
        {said !== undefined && SAID[said] !== undefined && <Banner text={SAID[said]} />}
        <PageHeading>End this pair</PageHeading>
        {pairRef !== undefined && <Paragraph>It is about pair {pairRef}.</Paragraph>}
        <Needs people={people} live={frame.programme.languages} />
        <Standing ending={pair.ending} />
        <TaskForm>
          <Radios
            name="kind"
            legend="How does it end?"
            heading="section"
            items={kindItems(pair)}
            value={entry.get('kind') ?? undefined}
            error={errorFor(errors, 'kind')}
          />
          <TextInput
            name="on"
            label="The last day, for a day ahead"
            heading="section"
            hint="For example, 30/6/2026"
            isShort
            value={entry.get('on') ?? undefined}
            error={errorFor(errors, 'on')}
          />
          <Button text="Continue" />
        </TaskForm>
      </>
    ),
  });

export interface CheckEndProps extends EndProps {
  kind: EndingKind;
  on?: string | undefined;
  /** Who was ever asked. */
  asked: readonly Party[];
}

const Told = ({ kind, asked, mentorFirst, menteeFirst }: CheckEndProps) => {
  const { to, tellMentee } = tellsOfEnding(kind, asked);
  const names: Partial<Record<Party, string>> = { mentor: mentorFirst, parent: 'the parent or carer' };
  return (
    <>
      {to.map((party) => (
        <section key={party}>
          <SectionHeading>To {names[party] ?? 'the second parent or carer'}</SectionHeading>
          <Words text={english.news.ended.lines({ toParent: isParent(party), other: menteeFirst }).join('\n\n')} />
        </section>
      ))}
      {tellMentee && (
        <section>
          <SectionHeading>You tell {menteeFirst} in person</SectionHeading>
          <Words text={newsToSay('ended', mentorFirst)(english)} />
        </section>
      )}
    </>
  );
};

/** What happens and the very words that each of them gets: nothing has happened yet. */
export const checkEndPage = (props: CheckEndProps): string => {
  const { frame, backLink, people, kind, on, mentorFirst, menteeFirst } = props;
  return renderPage({
    title: 'Check before you end this pair',
    frame,
    backLink,
    children: (
      <>
        <PageHeading>Check before you end this pair</PageHeading>
        <Needs people={people} live={frame.programme.languages} />
        {on === undefined ? (
          <Paragraph>Google Meets, links and messages of this pair stop within five minutes.</Paragraph>
        ) : (
          <Paragraph>
            We tell {mentorFirst} about the last day. You get a task to tell {menteeFirst}. If they share messages, each
            of them can send one last one. On {dayOf(on)} at 5pm all stops. Until then you can come back here and change
            it.
          </Paragraph>
        )}
        <Paragraph>Then this goes out in office hours, once:</Paragraph>
        <Told {...props} />
        {on === undefined && <WarningText>You cannot take this back.</WarningText>}
        <TaskForm>
          <input type="hidden" name="kind" value={kind} />
          {on !== undefined && <input type="hidden" name="on" value={on} />}
          <Button text="End this pair" name="decision" value="end" variant="warning" />
        </TaskForm>
      </>
    ),
  });
};
