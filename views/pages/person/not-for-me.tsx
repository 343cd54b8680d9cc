import { Link, Paragraph } from '../components/text.tsx';
import { useLanguage } from '../language-context.ts';

/** The way out for somebody whom our mail was not for. */
export const NotForMe = ({ href }: { href: string }) => {
  const { notForMe } = useLanguage();
  return (
    <Paragraph>
      <Link href={href}>{notForMe.link}</Link>
    </Paragraph>
  );
};
