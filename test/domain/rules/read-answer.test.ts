import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../../domain/rules/read-answer.ts';
import { marked, QUOTE_STYLES } from './replies/quote-styles.ts';
import { LABELLED_REPLIES, QUESTION_TEXT } from './replies/reply-corpus.ts';
import { replyFigures } from './replies/reply-figures.ts';

const quote = marked('> ');
const HEADER = '\n\nFrom: B <a@b.org>\nSent: 05 May 2026 10:14\nTo: Fiona Reid\nSubject: Please reply YES or NO\n\n';
const WROTE = '\n\nOn 5 May 2026, at 10:14, B <a@b.org> wrote:\n\n';
const VIDEO = '- Google Meet with video';
const beside = (words: string): string => QUESTION_TEXT.replace(VIDEO, `${VIDEO}\n${words}`);
const read = (text: string) => readAnswer({ text, sent: QUESTION_TEXT }).answer;

describe('the labelled replies', () => {
  const known = replyFigures({ withOurMail: true });
  const unknown = replyFigures({ withOurMail: false });

  it('are many, of many mail programs', () => {
    expect(LABELLED_REPLIES.length).toBeGreaterThanOrEqual(3000);
    const programs = [...new Set(LABELLED_REPLIES.map(({ program }) => program))].join(' ');
    for (const name of 'gmail outlook apple iphone yahoo samsung thunderbird bt proton aol forwarded'.split(' '))
      expect(programs).toContain(name);
  });

  it('never turn into an answer that nobody gave', () => {
    expect([known.wrongYes, known.wrongNo]).toEqual([[], []]);
  });

  it('never do so when our mail is not at hand', () => {
    expect([unknown.wrongYes, unknown.wrongNo]).toEqual([[], []]);
  });

  it('are read when they are clear, in nineteen of twenty cases', () => {
    expect(known.read / known.clear).toBeGreaterThan(0.95);
  });

  it('are mostly read even without our mail', () => {
    expect(unknown.read / unknown.clear).toBeGreaterThan(0.9);
  });
});

describe('our own mail come back', () => {
  it.each([
    ['as it is', QUESTION_TEXT],
    ['with marks', quote(QUESTION_TEXT)],
    ['below a header', HEADER + QUESTION_TEXT],
    ['below "wrote"', WROTE + quote(QUESTION_TEXT)],
    ['below an empty reply of a phone', `\n\nSent from my iPhone${WROTE}${quote(QUESTION_TEXT)}`],
    ['in one line', QUESTION_TEXT.replace(/\s+/g, ' ')],
    ['word by word', QUESTION_TEXT.replace(/\s+/g, '\n')],
    ['with one of its lines only', 'Reply to this email. Write YES or NO as the first word.'],
    ['with another', 'YES means you agree to these ways to keep in touch, and to no other way:'],
    ['with bars', QUESTION_TEXT.replace(/^/gm, '| ')],
    ['of long ago, in capitals', QUESTION_TEXT.toUpperCase()],
  ])('answers nothing: %s', (_case, text) => {
    expect(read(text)).toBe('unclear');
    expect(readAnswer({ text }).answer).toBe('unclear');
  });

  it.each(['Reply YES', 'Answer YES', 'Please reply YES', 'Reply: YES or NO', 'YES / NO', 'Write YES', 'YES or NO'])(
    'answers nothing in the words of any other mail: %s',
    (text) => {
      expect(readAnswer({ text }).answer).toBe('unclear');
    },
  );
});

describe('words written into our mail', () => {
  it.each([
    ['beside one way, below a header', `Yes${HEADER}${beside('please skip this one')}`],
    ['beside one way, with marks', `Yes${WROTE}${quote(beside('not this'))}`],
    ['above a line that begins with the same word', `Yes${HEADER}${QUESTION_TEXT.replace('NO means', 'NO\nNO means')}`],
    ['below all of it', `Yes${HEADER}${QUESTION_TEXT}\nNo`],
    ['below all of it, with marks', `Yes${WROTE}${quote(QUESTION_TEXT)}\n\nbut only on Fridays`],
    ['below one line of it', `${quote(VIDEO)}\nYes\n`],
    ['between two parts of it', `${quote(QUESTION_TEXT)}\n\nYES\n\n${quote('If you are worried')}`],
    ['before a line that begins like a header', `Yes\nOn 5 May only${WROTE}${quote(QUESTION_TEXT)}`],
    ['as a header of their own', 'Yes\nbut as I wrote:\nonly messages'],
    ['as a report of their own', 'Yes\nOn 5 May 2026 I wrote:\nonly messages'],
    ['as a line of their own', 'Yes\n______________\nNot video'],
    ['with marks and nothing of ours', 'Yes\n> but not this\n> ok'],
    ['with a mark, below an empty line', 'Yes\n\n> No'],
    ['with a mark, below the name of a mail program', 'Yes\n\nSent from my iPhone\n\n> only video'],
    ['below a header of another mail', `Yes${HEADER}Only messages, as I said on the phone`],
    ['as one of our lines', `Yes\n${VIDEO}`],
    ['as two of our lines', `Yes\n- messages, passed on by the coordinator\n${VIDEO}`],
    ['under a signature', 'Yes\n-- \nOnly if I can sit in'],
    ['under a name', 'Yes\n-- \nFiona Reid\nplease phone me before you start'],
  ])('are for a person: %s', (_case, text) => {
    expect(read(text)).toBe('unclear');
  });

  it('are for a person when our mail had a line with nothing but the same word', () => {
    expect(
      readAnswer({ text: 'Yes\nNo', sent: 'Dear Fiona,\n\nReply with one word:\nYES\nNO\n\nThank you.' }).answer,
    ).toBe('unclear');
  });
});

describe('a clear answer', () => {
  it.each([
    ['above our mail without any header', `Yes\n\n${QUESTION_TEXT}`, 'yes'],
    ['above bars', `NO\n${QUESTION_TEXT.replace(/^/gm, '| ')}`, 'no'],
    ['with line ends of Windows', `Yes${WROTE}${quote(QUESTION_TEXT)}`.replace(/\n/g, '\r\n'), 'yes'],
    ['with line ends of an old Mac', 'No\rFiona', 'no'],
    ['with odd spaces and marks', '\u200BYes\u00A0please\u2028\uFEFF', 'yes'],
    ['with soft hyphens', 'Y\u00ADes', 'yes'],
    ['with marks of direction', '\u200F\u202AYes\u202C', 'yes'],
    ['in full-width letters', 'ＹＥＳ', 'yes'],
    ['in letters of mathematics', '\u{1D5EC}\u{1D5F2}\u{1D600}', 'yes'],
    ['with a curly apostrophe', 'I don\u2019t agree', 'no'],
    ['in what is left of HTML', '<div>Yes&nbsp;please<br></div>', 'yes'],
    ['in what is left of the encoding', 'Yes=20\nI=E2=80=99m happy for Callum to take part', 'yes'],
    ['with its line broken', 'I give my consent for Callum to take part in the digital mentoring\nprogramme', 'yes'],
    ['spoken', 'Yes full stop thank you', 'yes'],
    ['with the phone’s own words in the same line', 'Yes. Sent from my iPhone', 'yes'],
    ['under an employer’s notice', 'Yes\n\nThis e-mail is confidential and intended for the addressee only.', 'yes'],
    ['on a phone of Vodafone', 'No thanks\n\nSent from my Samsung Galaxy on Vodafone', 'no'],
  ])('is read %s', (_case, text, answer) => {
    expect(read(text)).toBe(answer);
  });

  it.each([
    ['a look-alike letter', 'Уes'],
    ['letters that are turned round', '\u202Eon'],
    ['a wink', 'Yes 😉'],
    ['a thumb beside a no', 'No 👍'],
    ['a struck-out word', '~~Yes~~ No'],
    ['a word struck out in HTML', '<s>Yes</s> No'],
    ['a word struck out letter by letter', 'Y\u0336e\u0336s\u0336'],
    ['another person’s phone', "Yes\n\nSent from my husband's iPhone"],
    ['a name we did not write to', 'Yes. Thanks, John'],
    ['another initial', 'Yes\n\nJ Reid'],
    ['the child’s name', 'Yes. Thanks, Callum'],
    ['the child’s name with the same surname', 'Yes\n\nCallum Reid'],
    ['a mum whose name is not given', "Yes\n\nCallum's dad"],
    ['an answer said twice', 'Yes\nYes'],
    ['an answer to everything but a "not"', 'I do not agree to all of it'],
    ['nothing', ' \n\n '],
  ])('is not made of %s', (_case, text) => {
    expect(read(text)).toBe('unclear');
  });

  it('is not made of "for Callum" when our mail asked about Isla too', () => {
    const sent = "Dear Fiona Reid,\n\nCallum's mentor and Isla's mentor would like to keep in touch.";
    expect(readAnswer({ text: 'Yes, I agree to this', sent }).answer).toBe('yes');
    for (const text of ['Yes for Callum', 'Yes, Callum can take part', 'Yes, she can'])
      expect(readAnswer({ text, sent }).answer).toBe('unclear');
  });

  it('says which rule read it, and no word of the mail', () => {
    for (const { text } of LABELLED_REPLIES.filter((_, nth) => nth % 8 === 0)) {
      expect(readAnswer({ text, sent: QUESTION_TEXT }).reason).toMatch(
        /^(whole-yes|whole-no|picks-a-line|hesitates|no-answer|only-read|other-words|said-twice|yes-and-no|half-an-answer|empty)$/,
      );
    }
  });
});

describe('a long reply', () => {
  it.each([
    ['letters', `Yes\n${'> x\n'.repeat(6000)}`],
    ['letters that stand for many', '\uFDFA'.repeat(2000)],
    ['megabytes', 'Yes\n'.repeat(500_000)],
    ['lines', 'Yes\n'.repeat(4000)],
  ])('of too many %s is for a person', (_case, text) => {
    expect(readAnswer({ text })).toEqual({ answer: 'unclear', reason: 'too-long' });
  });

  it('is for a person when it is somebody’s own words', () => {
    expect(read(`Yes.${' I agree to this.'.repeat(100)}`)).toBe('unclear');
  });

  it.each(Object.entries(QUOTE_STYLES))('is read above a long quote of %s', (_name, style) => {
    const long = `${QUESTION_TEXT}\n${'We will tell you more about it in the next letter from school.\n'.repeat(100)}`;
    expect(readAnswer({ text: style('Yes please', long), sent: long }).answer).toBe('yes');
  });

  it.each(Object.entries(QUOTE_STYLES))('takes less than 200 ms below nearly 20 kB quoted as %s', (_name, style) => {
    const long = 'We will tell you more about it in the next letter from school.\n'.repeat(270);
    const text = style('Yes please', long);
    const millis = [1, 2, 3].map(() => {
      const start = process.cpuUsage();
      expect(readAnswer({ text, sent: long }).reason).not.toBe('too-long');
      return process.cpuUsage(start).user / 1000;
    });
    expect(Math.min(...millis)).toBeLessThan(200);
  });
});
