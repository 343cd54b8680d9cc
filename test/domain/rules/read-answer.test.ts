import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../../domain/rules/read-answer.ts';
import { LABELLED_REPLIES, QUESTION_TEXT } from './reply-corpus.ts';

const quote = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
const HEADER = '\n\nFrom: B <a@b.org>\nSent: 05 May 2026 10:14\nTo: Fiona Reid\nSubject: Please reply YES or NO\n\n';
const WROTE = '\n\nOn 5 May 2026, at 10:14, B <a@b.org> wrote:\n\n';
const VIDEO = '- Google Meet with video';
const beside = (words: string): string => QUESTION_TEXT.replace(VIDEO, `${VIDEO}\n${words}`);
const read = (text: string) => readAnswer({ text, sent: QUESTION_TEXT }).answer;

/** Only our own mail can tell whose name this is. */
const NEEDS_OUR_MAIL = 'Yes\n\nCallum';

describe('the labelled replies', () => {
  it('are many, of many mail programs', () => {
    expect(LABELLED_REPLIES.length).toBeGreaterThanOrEqual(190);
    expect(new Set(LABELLED_REPLIES.map(({ program }) => program)).size).toBeGreaterThanOrEqual(20);
  });

  it.each(LABELLED_REPLIES)('of $program: $body is $label', ({ text, label }) => {
    expect(read(text)).toBe(label);
  });

  it.each(LABELLED_REPLIES)(
    'of $program: $body never turns into another answer without our mail',
    ({ text, label, body }) => {
      const { answer } = readAnswer({ text });
      expect(body === NEEDS_OUR_MAIL ? [label, 'yes', 'unclear'] : [label, 'unclear']).toContain(answer);
    },
  );

  it('are mostly read even without our mail', () => {
    const clear = LABELLED_REPLIES.filter(({ label }) => label !== 'unclear');
    const found = clear.filter(({ text, label }) => readAnswer({ text }).answer === label);
    expect(found.length / clear.length).toBeGreaterThan(0.9);
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
  });
});

describe('words written into our mail', () => {
  it.each([
    ['beside one way, below a header', `Yes${HEADER}${beside('please skip this one')}`],
    ['beside one way, with marks', `Yes${WROTE}${quote(beside('not this'))}`],
    ['below all of it', `Yes${HEADER}${QUESTION_TEXT}\nNo`],
    ['below all of it, with marks', `Yes${WROTE}${quote(QUESTION_TEXT)}\n\nbut only on Fridays`],
    ['below one line of it', `${quote(VIDEO)}\nYes\n`],
    ['between two parts of it', `${quote(QUESTION_TEXT)}\n\nYES\n\n${quote('If you are worried')}`],
    ['before a line that begins like a header', `Yes\nOn 5 May only${WROTE}${quote(QUESTION_TEXT)}`],
    ['as a header of their own', 'Yes\nbut as I wrote:\nonly messages'],
    ['as one of our lines', `Yes\n${VIDEO}`],
    ['as two of our lines', `Yes\n- messages, passed on by the coordinator\n${VIDEO}`],
    ['under a signature', 'Yes\n-- \nOnly if I can sit in'],
  ])('are for a person: %s', (_case, text) => {
    expect(read(text)).toBe('unclear');
  });
});

describe('a clear answer', () => {
  it.each([
    ['above our mail without any header', `Yes\n\n${QUESTION_TEXT}`, 'yes'],
    ['above bars', `NO\n${QUESTION_TEXT.replace(/^/gm, '| ')}`, 'no'],
    ['with line ends of Windows', `Yes${WROTE}${quote(QUESTION_TEXT)}`.replace(/\n/g, '\r\n'), 'yes'],
    ['with odd spaces and marks', '\u200BYes\u00A0please\u2028\uFEFF', 'yes'],
    ['in full-width letters', 'ＹＥＳ', 'yes'],
    ['with a curly apostrophe', 'I don\u2019t agree', 'no'],
    ['under an employer’s notice', 'Yes\n\nThis e-mail is confidential and intended for the addressee only.', 'yes'],
    ['on a phone of Vodafone', 'No thanks\n\nSent from my Samsung Galaxy on Vodafone', 'no'],
  ])('is read %s', (_case, text, answer) => {
    expect(read(text)).toBe(answer);
  });

  it.each([
    ['a look-alike letter', 'Уes'],
    ['a wink', 'Yes 😉'],
    ['a struck-out word', '~~Yes~~ No'],
    ['another person’s phone', "Yes\n\nSent from my husband's iPhone"],
    ['a name we did not write to', 'Yes. Thanks, John'],
    ['the child’s name', 'Yes. Thanks, Callum'],
    ['the child’s name with the same surname', 'Yes\n\nCallum Reid'],
    ['an answer said twice', 'Yes\nYes'],
    ['nothing', ' \n\n '],
  ])('is not made of %s', (_case, text) => {
    expect(read(text)).toBe('unclear');
  });

  it('says which rule read it, and no word of the mail', () => {
    for (const { text } of LABELLED_REPLIES) {
      expect(readAnswer({ text, sent: QUESTION_TEXT }).reason).toMatch(
        /^(whole-yes|whole-no|hesitates|no-answer|other-words|said-twice|yes-and-no|half-an-answer)$/,
      );
    }
  });
});

describe('the time to read', () => {
  it.each(['> ', 'On ', 'From: a\n', '\n', 'x wrote:\n', 'yes, ', '- ', 'a <b@c', '_', 'sent from my ', 'Thanks '])(
    'stays under 200 ms for 20 kB of %j',
    (piece) => {
      const text = piece.repeat(Math.floor(20_000 / piece.length));
      const start = performance.now();
      expect(readAnswer({ text, sent: QUESTION_TEXT }).answer).toBe('unclear');
      expect(performance.now() - start).toBeLessThan(200);
    },
  );

  it('is not spent on more than 20 kB', () => {
    expect(readAnswer({ text: `Yes\n${'> x\n'.repeat(6000)}` })).toEqual({ answer: 'unclear', reason: 'too-long' });
  });
});
