import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../../domain/rules/read-answer.ts';
import { marked, unwrapped } from './replies/quote-styles.ts';
import { QUESTION_TEXT } from './replies/reply-corpus.ts';

const sent = QUESTION_TEXT;
const read = (text: string) => readAnswer({ text, sent }).answer;
const quoted = marked('> ')(QUESTION_TEXT.trimEnd());
const WROTE = 'On Mon, 11 May 2026 at 10:04, Breakthrough <\na@example.org> wrote:\n\n';
const FIELDS =
  '________________________________\nFrom: B <a@example.org>\nSent: 13 May 2026 09:14\nTo: F <f@example.com>\nSubject: Mentoring\n\n';
const inside = (after: string, words: string): string => quoted.replace(after, `${after}\n\n${words}\n`);
const ASKED = 'Write YES or NO as the first word.';

describe('a clear answer', () => {
  it.each([
    ['yes', 'Yes. Callum has really missed seeing Donald.'],
    ['yes', 'Yes please. He is very keen to get started and so are we'],
    ['yes', 'Yes. Having Donald to talk to again would make a real difference to him.'],
    ['yes', "Yes, that's no problem"],
    ['yes', 'Yes, no problem at all'],
    ['yes', 'Yes. No questions from me.'],
    ['yes', 'YES (sorry for the delay)'],
    ['yes', 'Yes thats fne thnaks'],
    ['yes', 'Yes\n\nFiona and Mark Reid'],
    ['yes', 'Yes\n\nThanks\nF'],
    ['yes', 'Yes\n\nFiona Reid LLB DipLP\nSolicitor\nBrae Chambers'],
    ['yes', 'Yes\n\nFiona Reid\nNo. 7 Bakery Ltd\nTel No: 01382 496777'],
    ['yes', 'Yes please. Please thank Donald as well'],
    ['no', 'No thank you. He is getting on fine.'],
    ['no', 'No. Callum spends enough time on a screen as it is.'],
    ['no', 'No thank you, not at the moment'],
    ['no', 'No, sorry, not this time'],
    ['no', 'No. We would rather wait until the schools are back'],
    ['no', "I'm not agreeing to it"],
    ['no', 'No 👎'],
    ['no', 'No thanks. We do not have time with home schooling.'],
  ])('is %s: %j', (answer, text) => {
    expect(read(text)).toBe(answer);
  });
});

describe('a remark that is more than a remark', () => {
  it.each([
    'Yes. He has missed seeing Donald on video.',
    'Yes. He would love to see Donald if that is allowed',
    'Yes. He would love to see Donald later',
    'Yes. He is not keen',
    'Yes. He would have loved this',
    'Yes. I would love to talk to Donald',
    'Yes. It would be good to talk',
    'Yes. Good to start with',
    'Yes. So much for help',
    'Yes. A lot of good this will do him',
    'Yes. He is missing',
    'Yes. He has been missing a lot',
    'Yes. Tom has missed seeing Donald',
    'Yes. He loves his phone',
    'Yes. She said he would love it',
    'Yes. Help us',
    'Yes. We are happy to talk',
    'Yes he is lovely',
    'Yes. Would he love it?',
    'Yes. Callum will see Donald',
    'He has really missed seeing Donald',
    'No. He has missed seeing Donald',
  ])('is for a person: %j', (text) => {
    expect(read(text)).toBe('unclear');
  });

  it.each([
    'No. He is fine with this',
    'No. He is fine to start',
    'No, he is already at school',
    'No. We have plenty of time',
    'No, we have not',
    'No. He has not enough',
    'No he is fine',
    'No, I am fine',
    'No. We already have',
    'No. He is busy on Fridays',
    'No. He is well enough to talk',
    'No. Enough of the videos',
    'No. He is happy',
    'No thanks, he has a laptop',
    'No. He is getting on fine with messages',
    'No. He is not busy',
    'He spends enough time on a screen',
    'Yes. He spends enough time on a screen',
  ])('is no reason for a no: %j', (text) => {
    expect(read(text)).toBe('unclear');
  });
});

describe('words that look like an answer', () => {
  it.each([
    'Yes no problem',
    'No problem',
    'No problem, yes',
    'No worries',
    'No questions, yes',
    'No objection',
    'No, not at the moment',
    'Not at the moment',
    'No, not yet',
    'No thank you, not on video',
    'Yes, not at this time',
    'No, no problem',
    'No, no objection',
    "No, I don't mind",
    "No. That's no problem",
    'No 👍',
    'Yes 👎',
    'Yes ❌',
    'Yes, but any problems give me a ring first',
    'Yes, if we change our minds we will let you know',
    'Yes. Any of it',
    'I agree to any of the ways you choose',
    'Yes (if he wants)',
    'Yes (messages)',
    'Yes\n\nMark Reid',
    'Yes\n\nMark and Craig Reid',
    'Yes\n\nFiona and Donald',
    'Yes\n\nThanks\nM',
    'Yes\n\nFrom Mark',
    'Yes\n\nFiona Reid\nNurse\nVideo Only',
    'Yes\n\nFiona Reid\nNurse\nMornings Please',
    'Yes\n\nFiona Reid\nNurse\nNo Cameras',
    'Yes\n\nFiona Reid\nAbout Messages',
    '-- \nYes',
    '--\nNo',
    'Yes\n\nThis email is confidential. Please contact us by email before you start.',
    'Yes\n\nThis email is confidential. No contact before June.',
  ])('is for a person: %j', (text) => {
    expect(read(text)).toBe('unclear');
  });
});

describe('an answer written into our mail', () => {
  it.each([
    ['yes', 'where it asks', inside(ASKED, 'YES')],
    ['no', 'where it asks, signed', inside(ASKED, 'No.\n\nFiona Reid')],
    ['no', 'below what a no means', inside('> NO means you do not agree.', 'NO')],
    ['yes', 'below what a yes means', inside('and to no other way:', 'Yes, I agree to these')],
    ['unclear', 'below what a no means, and yes', inside('> NO means you do not agree.', 'Yes')],
    ['unclear', 'below what a yes means, and no', inside('and to no other way:', 'No')],
    ['unclear', 'below one way', inside('> - Google Meet with video', 'Yes')],
    ['unclear', 'below a page', inside('pick only some of the ways:', 'Yes')],
    ['unclear', 'below a worry', inside('> If you are worried', 'Yes')],
    ['unclear', 'below "you do not have to say yes"', inside('> NO means you do not agree.\n>', 'Yes\n\n> You do not')],
    ['unclear', 'in two places', inside(ASKED, 'Yes').replace('> If you are worried', '> If you are worried\n\nNo')],
    [
      'unclear',
      'with a question elsewhere',
      inside(ASKED, 'Yes').replace('30 minutes at most.', '30 minutes at most.\nWhy?'),
    ],
    ['yes', 'below all of it, without marks', `${FIELDS}${QUESTION_TEXT}\n\nYES\n\nFiona`],
    ['no', 'below all of it, its paragraphs joined', `${FIELDS}${unwrapped(QUESTION_TEXT)}\n\nNo thank you.`],
    ['yes', 'where it asks, without marks', FIELDS + QUESTION_TEXT.replace(ASKED, `${ASKED}\n\nYES\n`)],
    ['unclear', 'below one way, without marks', FIELDS + QUESTION_TEXT.replace('with video', 'with video\nYES')],
    ['unclear', 'above all of it and below', `Yes\n\n${FIELDS}${QUESTION_TEXT}\n\nNot video`],
    ['yes', 'above all of it, signed below', `Yes\n\n${WROTE}${quoted}\n\nFiona Reid\n07700 900222`],
    ['unclear', 'above all of it, with more below', `Yes\n\n${WROTE}${quoted}\n\nFiona Reid\nbut not on video`],
    ['unclear', 'above all of it, with somebody else below', `Yes\n\n${WROTE}${quoted}\n\nMark Reid`],
    ['yes', 'below a part that names no way', `${WROTE}> Reply to this email. ${ASKED}\n\nYES\n\nFiona`],
    ['unclear', 'below a part that names one', `${WROTE}> - messages, passed on by the coordinator\n\nYES`],
    ['yes', 'above a part that names no way', 'Yes\n\n> Callum would like to do this.'],
    ['unclear', 'above a part that names one', 'Yes\n\n> Google Meet with video'],
  ])('is %s %s', (answer, _case, text) => {
    expect(read(text)).toBe(answer);
  });
});

describe('an answer to our reminder', () => {
  const nested = (line: string): string =>
    `Yes, I agree.\n\n${WROTE}> Hello Fiona,\n>\n> ${line}\n>\n${marked('> ')(WROTE + quoted)}`;

  it('is read when the reminder asks nothing else', () => {
    expect(read(nested('We have not had your answer yet. Our question is below.'))).toBe('yes');
  });

  it.each([
    'Shall we stop asking you?',
    'Let us know if you want us to stop.',
    'Please tell us if only messages are fine.',
  ])('is for a person when it may answer something else: %s', (line) => {
    expect(read(nested(line))).toBe('unclear');
  });
});
