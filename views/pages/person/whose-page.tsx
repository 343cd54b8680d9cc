import { Button } from '../components/button.tsx';
import { PageHeading, Paragraph } from '../components/text.tsx';
import { useLanguage } from '../language-context.ts';
import { NotForMe } from './not-for-me.tsx';

interface WhoseProps {
  action: string;
  notForMe: string;
  /** A young person may have somebody with them who helps. */
  toJoin?: boolean;
}

/** Asked in a browser that we do not know, before anything about a child is shown: the link may have been passed on. It names nobody. */
export const WhosePage = ({ action, notForMe, toJoin = false }: WhoseProps) => {
  const { whose } = useLanguage();
  return (
    <>
      <PageHeading>{whose.title}</PageHeading>
      {[...whose.why, ...(toJoin ? [whose.helping] : [])].map((words) => (
        <Paragraph key={words}>{words}</Paragraph>
      ))}
      <form method="post" action={action} novalidate>
        <Button text={whose.mine} name="whose" value="mine" />
      </form>
      <NotForMe href={notForMe} />
    </>
  );
};
