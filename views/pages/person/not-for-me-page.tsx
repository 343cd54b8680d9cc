import { Button } from '../components/button.tsx';
import { PageHeading, Paragraph } from '../components/text.tsx';
import { useLanguage } from '../language-context.ts';

/** For somebody whom our mail reached, or who got it passed on, and who is not the person it was for. It names nobody. */
export const NotForMePage = ({ action }: { action: string }) => {
  const { notForMe } = useLanguage();
  return (
    <>
      <PageHeading>{notForMe.title}</PageHeading>
      {notForMe.what.map((words) => (
        <Paragraph key={words}>{words}</Paragraph>
      ))}
      <form method="post" action={action} novalidate>
        <Button text={notForMe.button} name="told" value="yes" />
      </form>
    </>
  );
};

export const ThanksPage = () => {
  const { notForMe } = useLanguage();
  return (
    <>
      <PageHeading>{notForMe.thanksTitle}</PageHeading>
      {notForMe.thanks.map((words) => (
        <Paragraph key={words}>{words}</Paragraph>
      ))}
    </>
  );
};
