import type { Every } from '../../../domain/concepts/ask.ts';
import type { Choice, Choices } from '../../../domain/concepts/choice.ts';
import { type Acceptance, GUIDELINES_VERSION } from '../../../domain/concepts/guidelines.ts';
import type { Slot } from '../../../domain/concepts/plan.ts';
import { isMeet, type Way } from '../../../domain/concepts/way.ts';
import {
  capitalised,
  clockInWords,
  everyInWords,
  halfDayInWords,
  instantInWords,
  listInWords,
  wayInWords,
  weekdayInWords,
} from '../../words.ts';
import { Button } from '../components/button.tsx';
import { Checkboxes } from '../components/checkboxes.tsx';
import { Radios } from '../components/radios.tsx';
import { Select } from '../components/select.tsx';
import { SummaryList } from '../components/summary-list.tsx';
import { BulletList, Paragraph, SectionHeading } from '../components/text.tsx';
import { TextInput } from '../components/text-input.tsx';
import { EVERY_OPTIONS, wayOptions } from './answer-form.tsx';
import { OtherPeople } from './other-people.tsx';
import { errorFor, TaskForm, type TaskView, taskPage } from './task-frame.tsx';

/** What the coordinator who proposes has room for. */
export interface CoordinatorRoom {
  roomByDay: readonly { weekday: number; room: number }[];
  roomThisWeek: number;
  isCalendarRead: boolean;
  suggested: { every: Every; isNearlyFull: boolean };
}

export interface ProposePlanProps extends TaskView {
  mentorName: string;
  menteeName: string;
  choices: Choices;
  /** What each of them knows of the guidelines, in words. */
  accepted: Record<'mentor' | 'mentee' | 'parent', readonly string[]>;
  /** The ways that mentor, young person and parent all agreed to. */
  openWays: readonly Way[];
  suggestions: readonly Pick<Slot, 'weekday' | 'time'>[];
  room: CoordinatorRoom;
  entry: URLSearchParams;
}

/** Half hours in which a Meet can start: the last ends at 4pm. */
export const START_TIMES: readonly string[] = Array.from({ length: 12 }, (_, half) => {
  const minutes = 10 * 60 + half * 30;
  return `${Math.floor(minutes / 60)}:${minutes % 60 === 0 ? '00' : '30'}`;
});

const WEEKDAYS = [1, 2, 3, 4, 5].map((weekday) => ({ value: String(weekday), text: weekdayInWords(weekday) }));

const wishesOf = (choice: Choices['mentor']): string[] => {
  if (choice === undefined) return ['No wishes yet'];
  const times = choice.times.length === 0 ? 'any time' : listInWords(choice.times.map((half) => halfDayInWords(half)));
  const every = choice.every === undefined ? [] : [capitalised(everyInWords(choice.every))];
  return [...choice.ways.map((way) => capitalised(wayInWords(way))), capitalised(times), ...every];
};

const Wishes = ({ mentorName, menteeName, choices, accepted, suggestions }: ProposePlanProps) => (
  <>
    <SectionHeading>What they would like</SectionHeading>
    <SummaryList
      rows={[
        { key: menteeName, value: [...wishesOf(choices.mentee), ...accepted.mentee] },
        { key: mentorName, value: [...wishesOf(choices.mentor), ...accepted.mentor] },
        ...(accepted.parent.length === 0 ? [] : [{ key: 'Parent or carer', value: accepted.parent }]),
      ]}
    />
    {suggestions.length > 0 && (
      <>
        <Paragraph>Times that suit both of them, and you:</Paragraph>
        <BulletList
          items={suggestions.map(({ weekday, time }) => `${weekdayInWords(weekday)} at ${clockInWords(time)}`)}
        />
      </>
    )}
  </>
);

const meets = (count: number): string => {
  if (count === 0) return 'no more Google Meets';
  return count === 1 ? '1 more Google Meet' : `${count} more Google Meets`;
};

const roomInWords = ({ roomByDay, roomThisWeek }: CoordinatorRoom): string[] =>
  roomThisWeek === 0 ? [] : roomByDay.map(({ weekday, room }) => `${weekdayInWords(weekday)}: ${meets(room)}`);

/** How full the coordinator's own week is, and what that says about how often. */
const Room = ({ room, openWays }: ProposePlanProps) =>
  openWays.some(isMeet) && (
    <>
      <SectionHeading>Your own time</SectionHeading>
      <Paragraph>In the coming week you have room for {meets(room.roomThisWeek)}.</Paragraph>
      <BulletList items={roomInWords(room)} />
      {room.suggested.isNearlyFull && (
        <Paragraph>
          Your week is nearly full. We suggest {everyInWords(room.suggested.every)}, so that other pairs can meet too.
        </Paragraph>
      )}
      {!room.isCalendarRead && (
        <Paragraph>
          Your Google Calendar could not be read just now. Only Google Meets booked here are counted.
        </Paragraph>
      )}
    </>
  );

const HOW: Record<Acceptance['how'], string> = {
  page: 'on our page',
  mail: 'in our email',
  'read-aloud': 'read aloud',
};

/** Which guidelines somebody accepted, and whether they have changed since. */
export const acceptedInWords = (
  { guidelines, capacity }: Pick<Choice, 'guidelines' | 'capacity'>,
  reader: string,
  version = GUIDELINES_VERSION,
): string[] => {
  if (guidelines === undefined) return [`Guidelines: none accepted. Please go through version ${version} with them`];
  const by = guidelines.by === undefined ? '' : ` by ${reader}`;
  const told = capacity === 'with-parent' ? ['Told with their parent or carer'] : ['In their own right'];
  return [
    `Guidelines: version ${guidelines.version}, ${HOW[guidelines.how]}${by}, ${instantInWords(guidelines.at)}`,
    ...(capacity === undefined ? [] : told),
    ...(guidelines.version < version ? [`They are now version ${version}. Please go through them again`] : []),
  ];
};

/** What else is agreed about the room: both sides read it in the plan. */
const RoomFields = ({ entry, errors }: Pick<ProposePlanProps, 'entry' | 'errors'>) => (
  <>
    <OtherPeople entry={entry} errors={errors} />
    <Checkboxes
      name="chat"
      legend="Does somebody need the chat in the call? (optional)"
      heading="section"
      hint="The chat is closed in a call with sound. You read everything in it"
      items={[{ value: 'open', text: 'Keep the chat open' }]}
      values={entry.getAll('chat')}
    />
  </>
);

const MeetFields = ({ openWays, entry, errors }: ProposePlanProps) => (
  <>
    <Radios
      name="meet"
      legend="Which kind of Google Meet?"
      heading="section"
      items={[...wayOptions(openWays.filter(isMeet)), { value: 'none', text: 'No Google Meet, messages only' }]}
      value={entry.get('meet') ?? undefined}
      error={errorFor(errors, 'meet')}
    />
    <Radios
      name="weekday"
      legend="On which day?"
      heading="section"
      items={WEEKDAYS}
      value={entry.get('weekday') ?? undefined}
      error={errorFor(errors, 'weekday')}
    />
    <Select
      name="time"
      label="At what time does it start?"
      heading="section"
      items={[
        { value: '', text: 'Choose a time' },
        ...START_TIMES.map((time) => ({ value: time, text: clockInWords(time) })),
      ]}
      value={entry.get('time') ?? undefined}
      error={errorFor(errors, 'time')}
    />
    <RoomFields entry={entry} errors={errors} />
  </>
);

/** The form that makes a contact plan out of both sides' wishes. The rules are checked by the server. */
export const proposePlanPage = (props: ProposePlanProps): string => {
  const { openWays, entry, errors } = props;
  return taskPage({
    ...props,
    title: 'Propose a plan',
    children: (
      <>
        <Paragraph>Both will be asked if the plan suits them. It starts only when both say yes.</Paragraph>
        <Wishes {...props} />
        <Room {...props} />
        <TaskForm>
          <Checkboxes
            name="ways"
            legend="Which ways will they use?"
            heading="section"
            hint="Only ways that all three agreed to"
            items={wayOptions(openWays)}
            values={entry.getAll('ways')}
            error={errorFor(errors, 'ways')}
          />
          {openWays.some(isMeet) && <MeetFields {...props} />}
          <Radios
            name="every"
            legend="How often?"
            heading="section"
            items={EVERY_OPTIONS}
            value={entry.get('every') ?? undefined}
            error={errorFor(errors, 'every')}
          />
          <TextInput
            name="startsOn"
            label="From which day?"
            isShort
            heading="section"
            hint="The first Google Meet is on or after this day. For example, 16/6/2026"
            value={entry.get('startsOn') ?? undefined}
            error={errorFor(errors, 'startsOn')}
          />
          <Button text="Propose this plan" />
        </TaskForm>
      </>
    ),
  });
};
