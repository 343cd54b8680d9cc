import { Button } from '../components/button.tsx';
import { Paragraph, SectionHeading } from '../components/text.tsx';
import { TaskForm, type TaskView, taskPage } from './task-frame.tsx';
import { Words } from './words.tsx';

export interface SendNewsProps extends TaskView {
  mails: readonly { to: string; subject: string; text: string; inPerson: boolean }[];
}

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
          <Button id="decision" text="Send this news" name="decision" value="send" variant="secondary" />{' '}
          <Button text="Do not send" name="decision" value="drop" variant="secondary" />
        </TaskForm>
      </>
    ),
  });
