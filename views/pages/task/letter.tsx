import type { DateTime } from 'luxon';
import type { Person } from '../../../domain/concepts/person.ts';
import type { Language } from '../../languages/language.ts';
import { reachOf } from '../../mails/reach.ts';
import { dayInWords } from '../../words.ts';
import { Link, Paragraph } from '../components/text.tsx';
import { renderPage } from '../layout.tsx';
import type { PageFrame } from '../page-frame.ts';
import { Paragraphs } from './words.tsx';

export interface LetterProps {
  frame: PageFrame;
  person: Pick<Person, 'first' | 'last'>;
  /** Who sends it. */
  coordinator: Pick<Person, 'first' | 'last'>;
  /** None when it is about no pair. */
  school?: string | undefined;
  words: string;
  /** What the words are in. */
  language: Language;
  day: DateTime;
  /** Path of the task, and of this page. */
  taskUrl: string;
  letterUrl: string;
  /** In letters of 18 points. */
  large: boolean;
}

/** Lines of a British address below the name. */
const ADDRESS_LINES = 6;

const Instructions = ({ letterUrl, large }: Pick<LetterProps, 'letterUrl' | 'large'>) => (
  <div class="app-screen-only">
    <h1 class="govuk-heading-l">Print a letter</h1>
    <Paragraph>Type the address into the box. It is printed, and we keep it nowhere. Then print this page.</Paragraph>
    <Paragraph>
      <Link href={large ? letterUrl : `${letterUrl}?large=yes`}>
        {large ? 'Use letters of the usual size' : 'Use large letters'}
      </Link>
    </Paragraph>
  </div>
);

const Sender = ({ frame, coordinator, school, language }: Omit<LetterProps, 'words'>) => {
  const { phone, text } = reachOf(frame.programme);
  const lines = [
    frame.programme.senderName,
    `${coordinator.first} ${coordinator.last}`,
    ...(school === undefined ? [] : [school]),
    phone,
    language.frame.text({ number: text }),
    language.frame.relay({ number: phone }),
  ];
  return (
    <ul class="govuk-list app-letter__sender">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
};

const Address = ({ first, last }: Pick<Person, 'first' | 'last'>) => (
  <div class="app-letter__address">
    <label class="govuk-visually-hidden" for="address" lang="en-GB">
      Name and address
    </label>
    <textarea class="govuk-textarea" id="address" rows={ADDRESS_LINES} autocomplete="off" spellcheck={false}>
      {`${first} ${last}\n`}
    </textarea>
  </div>
);

/** Our words as a letter on paper. The address is typed on the page by the coordinator and goes nowhere but to the printer. */
export const letterPage = (props: LetterProps): string => {
  const { frame, person, words, language, day, taskUrl, large } = props;
  return renderPage({
    title: 'Print a letter',
    frame,
    backLink: taskUrl,
    children: (
      <>
        <Instructions {...props} />
        <article class={large ? 'app-letter app-letter--large' : 'app-letter'} lang={language.tag}>
          <div class="app-letter__head">
            <Address {...person} />
            <Sender {...props} />
          </div>
          <Paragraph>
            {dayInWords(day, language)} {day.year}
          </Paragraph>
          <Paragraphs text={words} mailed />
        </article>
      </>
    ),
  });
};
