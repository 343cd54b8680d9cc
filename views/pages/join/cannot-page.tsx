import { Button } from '../components/button.tsx';
import { Paragraph } from '../components/text.tsx';
import { languageIn } from '../layout.tsx';
import { type JoinView, renderJoinPage } from './join-frame.tsx';

/** One more press before a Meet is called off: no reason is asked. */
export const cannotPage = (view: JoinView): string => {
  const { door } = languageIn(view.frame);
  return renderJoinPage({
    ...view,
    title: door.cannotTitle,
    backLink: view.at(''),
    children: (
      <>
        <Paragraph>{door.cannotFine}</Paragraph>
        <Paragraph>{door.cannotTells}</Paragraph>
        <form method="post" action={view.at('')} novalidate>
          <Button text={door.cannotButton} name="action" value="cannot" variant="warning" />
        </form>
      </>
    ),
  });
};
