import type { Person } from '../../../domain/concepts/person.ts';
import type { Supply, SupplyEvent, SupplyStatus } from '../../../domain/concepts/supply.ts';
import type { Way } from '../../../domain/concepts/way.ts';
import { lackInWords } from '../../lack-words.ts';
import { capitalised, wayInWords } from '../../words.ts';
import { Button } from '../components/button.tsx';
import { Checkboxes } from '../components/checkboxes.tsx';
import { type Option, Radios } from '../components/radios.tsx';
import { BulletList, Paragraph, SectionHeading } from '../components/text.tsx';
import { wayOptions } from './answer-form.tsx';
import { errorFor, TaskForm, type TaskView, taskPage } from './task-frame.tsx';
import { Who } from './who.tsx';

export interface SupplyProps extends TaskView {
  supply: Supply;
  person: Person;
  /** Ways that need nothing that could not be supplied. */
  otherWays: readonly Way[];
  /** What the mentor has said yes to; empty as long as there is no yes. */
  mentorWays: readonly Way[];
  entry: URLSearchParams;
}

const STANDS: Partial<Record<SupplyStatus, string>> = {
  needed: 'Please get it for them, or find out that they have it after all.',
  supplied: 'They have it now. Does it work? Please try it with them.',
  unavailable: 'We cannot supply it. Please offer them another way to keep in touch.',
};

const BUTTONS: Record<Exclude<SupplyEvent, 'choose-other-way' | 'stop' | 'go-on'>, string> = {
  supply: 'They have it now',
  work: 'It works',
  fail: 'It does not work',
  'give-up': 'We cannot supply it',
  drop: 'It is not needed any more',
};

/** The buttons of each status, in the order of a good end. */
export const OFFERED: Partial<Record<SupplyStatus, readonly (keyof typeof BUTTONS)[]>> = {
  needed: ['supply', 'work', 'give-up', 'drop'],
  supplied: ['work', 'fail', 'give-up', 'drop'],
  unavailable: ['supply', 'drop'],
};

/** What a young person says when another way is offered. A no is theirs to say, and no harder to record. */
export const OTHER_WAY_OPTIONS: readonly Option[] = [
  { value: 'other-way', text: 'Yes, another way' },
  { value: 'no', text: 'No, they do not want to take part then' },
  { value: 'not-yet', text: 'They have not decided yet', hint: 'This task stays open' },
];

const OtherWay = ({ otherWays, mentorWays, entry, errors }: SupplyProps) => (
  <TaskForm>
    {mentorWays.length > 0 && (
      <>
        <Paragraph>The mentor has said yes to:</Paragraph>
        <BulletList items={mentorWays.map((way) => capitalised(wayInWords(way)))} />
      </>
    )}
    <Radios
      name="decision"
      legend="Would they like another way?"
      heading="section"
      items={OTHER_WAY_OPTIONS}
      value={entry.get('decision') ?? undefined}
      error={errorFor(errors, 'decision')}
    />
    <Checkboxes
      name="ways"
      legend="If yes: which ways do they want now?"
      heading="section"
      hint="If a way is new to their parent or carer, we ask them about it"
      items={wayOptions(otherWays)}
      values={entry.getAll('ways')}
      error={errorFor(errors, 'ways')}
    />
    <Button text="Record what they said" />
  </TaskForm>
);

const Moves = ({ status }: { status: SupplyStatus }) => (
  <TaskForm>
    {(OFFERED[status] ?? []).map((event, at) => (
      <>
        <Button
          key={event}
          id={at === 0 && status !== 'unavailable' ? 'decision' : undefined}
          text={BUTTONS[event]}
          name="decision"
          value={event}
          variant="secondary"
        />{' '}
      </>
    ))}
  </TaskForm>
);

/** One thing that a young person lacks, from hearing of it until it works, or until another way is found. */
export const supplyPage = (props: SupplyProps): string =>
  taskPage({
    ...props,
    title: 'Get a young person what they need',
    children: (
      <>
        <Paragraph>They need {lackInWords(props.supply.what)}.</Paragraph>
        <Paragraph>{STANDS[props.supply.status] ?? 'This has been settled.'}</Paragraph>
        <Paragraph>What rests on it waits for you. Nobody is pressed in the meantime.</Paragraph>
        <Who person={props.person} />
        {props.supply.status === 'unavailable' && <OtherWay {...props} />}
        <SectionHeading>How does it stand?</SectionHeading>
        <Moves status={props.supply.status} />
      </>
    ),
  });
