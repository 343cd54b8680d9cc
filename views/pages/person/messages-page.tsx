import type { Message } from '../../../domain/concepts/message.ts';
import type { Language } from '../../languages/language.ts';
import { instantInWords } from '../../words.ts';
import { Button } from '../components/button.tsx';
import { SummaryList } from '../components/summary-list.tsx';
import { PageHeading, Paragraph } from '../components/text.tsx';
import { useLanguage } from '../language-context.ts';

export type ShownMessage = Pick<Message, 'status' | 'at' | 'readBy' | 'passedKey'>;

export interface MessagesPageProps {
  /** The reader's own, newest first. */
  messages: readonly ShownMessage[];
  /** When the office is open next, as an instant; none while it is open. */
  opensAt: string | undefined;
  /** None when messages are not passed on at this time. */
  writeUrl: string | undefined;
}

const standInWords = (message: ShownMessage, opensAt: string | undefined, language: Language): string => {
  const says = language.messages.list.status;
  const when = opensAt === undefined ? says.now : instantInWords(opensAt, language);
  switch (message.status) {
    case 'received':
      return says.received({ when: instantInWords(message.readBy, language) });
    case 'allowed':
    case 'redacted':
      return says[message.status]({ when });
    case 'delivered':
      return message.passedKey === undefined ? says.delivered : says.deliveredInPart;
    default:
      return says[message.status];
  }
};

/** Where one's own messages stand. It shows no words and names nobody, since a link may be passed on. */
export const MessagesPage = ({ messages, opensAt, writeUrl }: MessagesPageProps) => {
  const language = useLanguage();
  const says = language.messages.list;
  const rows = messages.map((message) => ({
    key: says.sent({ when: instantInWords(message.at, language) }),
    value: standInWords(message, opensAt, language),
  }));
  return (
    <>
      <PageHeading>{says.title}</PageHeading>
      {rows.length === 0 ? <Paragraph>{says.none}</Paragraph> : <SummaryList rows={rows} />}
      {writeUrl === undefined ? (
        <Paragraph>{says.notOpen}</Paragraph>
      ) : (
        <Button text={language.messages.write.title} href={writeUrl} />
      )}
    </>
  );
};
