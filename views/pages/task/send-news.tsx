import { Button } from '../components/button.tsx';
import { Radios } from '../components/radios.tsx';
import { Paragraph, SectionHeading } from '../components/text.tsx';
import { errorFor, TaskForm, type TaskView, taskPage } from './task-frame.tsx';
import { Words } from './words.tsx';

export interface SendNewsProps extends TaskView {
  mails: readonly { to: string; subject: string; text: string; inPerson: boolean }[];
  /** The young person who stopped, when a parent would hear of it. */
  asks?: { first: string; manager: { name: string } } | undefined;
  entry: URLSearchParams;
}

const MAY_PARENT_KNOW = [
  { value: 'yes', text: 'Yes' },
  { value: 'no', text: 'No', hint: 'We do not write to their parent. The others are told' },
];

/** Before a parent hears that a young person stopped, the young person is asked. */
const MayParentKnow = ({ asks, entry, errors }: Pick<SendNewsProps, 'asks' | 'entry' | 'errors'>) =>
  asks === undefined ? null : (
    <>
      <Paragraph>
        It was {asks.first}’s own wish to stop. Please ask {asks.first} first. If you cannot reach them yet, come back
        to this page.
      </Paragraph>
      <Radios
        name="agreed"
        legend={`Has ${asks.first} agreed that their parent is told?`}
        heading="section"
        items={MAY_PARENT_KNOW}
        value={entry.get('agreed') ?? undefined}
        error={errorFor(errors, 'agreed')}
      />
      <Paragraph>
        If no: talk with {asks.first} about who could tell their parent, and when. If you think that the parent must
        know, talk to {asks.manager.name} first.
      </Paragraph>
    </>
  );

/** The very words that would go out, and two equal ways out. */
export const sendNewsPage = (props: SendNewsProps): string =>
  taskPage({
    ...props,
    title: 'Look at news before it goes out',
    children: (
      <>
        <Paragraph>Nobody has been told yet. If you say yes, it goes out in office hours, once.</Paragraph>
        <Paragraph>It never says who decided or why. Links in it will be each reader’s own.</Paragraph>
        {props.mails.map(({ to, subject, text, inPerson }) => (
          <section key={to}>
            <SectionHeading>
              {inPerson ? 'You will be asked to tell' : 'To'} {to}
            </SectionHeading>
            {!inPerson && <Paragraph>Subject: {subject}</Paragraph>}
            <Words text={text} mailed />
          </section>
        ))}
        <TaskForm>
          <MayParentKnow asks={props.asks} entry={props.entry} errors={props.errors} />
          <Button id="decision" text="Send this news" name="decision" value="send" variant="secondary" />{' '}
          <Button text="Do not send" name="decision" value="drop" variant="secondary" />
        </TaskForm>
      </>
    ),
  });
