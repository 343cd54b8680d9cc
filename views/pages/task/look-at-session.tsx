import { clockInWords } from '../../words.ts';
import { Select } from '../components/select.tsx';
import { Paragraph, SectionHeading } from '../components/text.tsx';
import { DoneButton, type DoTaskProps } from './do-task.tsx';
import { taskPage } from './task-frame.tsx';
import { Who } from './who.tsx';
import { Words } from './words.tsx';

export interface LookAtSessionProps extends DoTaskProps {
  /** Times at which a Meet that was called off may still take place. */
  againAt: readonly string[];
  entry: URLSearchParams;
}

/** Something about a Meet that a person must see to. */
export const lookAtSessionPage = ({ againAt, entry, ...props }: LookAtSessionProps): string =>
  taskPage({
    ...props,
    title: 'Look at a Meet',
    children: (
      <>
        <Paragraph>Please read this now, and press the button when you have seen to it.</Paragraph>
        {props.person !== undefined && <Who person={props.person} />}
        {props.words !== undefined && (
          <>
            <SectionHeading>What we know</SectionHeading>
            <Words text={props.words} />
          </>
        )}
        <DoneButton>
          {againAt.length > 0 && (
            <Select
              name="again"
              label="When can both meet on that day?"
              hint="Only a time that both have said yes to. New links go out within ten minutes, in office hours"
              items={[
                { value: '', text: 'Not on that day' },
                ...againAt.map((time) => ({ value: time, text: clockInWords(time) })),
              ]}
              value={entry.get('again') ?? ''}
            />
          )}
        </DoneButton>
      </>
    ),
  });
