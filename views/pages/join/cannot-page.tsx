import { Button } from '../components/button.tsx';
import { Paragraph } from '../components/text.tsx';
import { type JoinView, renderJoinPage } from './join-frame.tsx';

/** One more press before a Meet is called off: no reason is asked. */
export const cannotPage = (view: JoinView): string =>
  renderJoinPage({
    ...view,
    title: 'Can you not make it?',
    backLink: view.base,
    children: (
      <>
        <Paragraph>That is fine. You do not have to say why.</Paragraph>
        <Paragraph>We will tell the others that this Google Meet is off. We will not say who asked for it.</Paragraph>
        <form method="post" action={view.base} novalidate>
          <Button text="Call this Meet off" name="action" value="cannot" variant="warning" />
        </form>
      </>
    ),
  });
