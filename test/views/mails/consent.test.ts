import { describe, expect, it } from 'vitest';
import { askParent } from '../../../views/mails/ask-parent.tsx';
import { inviteMentor } from '../../../views/mails/invite-mentor.tsx';
import type { Mail } from '../../../views/mails/mail.tsx';
import { remind } from '../../../views/mails/remind.tsx';
import * as a from './a-mail.ts';

const question = { frame: a.aFrame(), answerUrl: a.ANSWER_URL, closesOn: a.CLOSES_ON };
const WAYS = ['messages', 'meet-chat'] as const;

const inOneLine = (mail: Mail): string => mail.text.replace(/\s+/g, ' ');

const consentMails: [string, Mail][] = [
  [
    'first question',
    askParent({ ...question, parent: a.aParent, menteeFirst: 'Ailsa', mentorFirst: 'Donald', ways: WAYS }),
  ],
  ['reminder', remind({ ...question, person: a.aParent, kind: 'consent', otherFirst: 'Ailsa', ways: WAYS, time: 1 })],
];

describe.each(consentMails)('the %s to a parent', (_name, mail) => {
  it.each([
    'This does not replace mentoring in school.',
    'A coordinator is always there. They hear or read everything.',
    'A Google Meet lasts 30 minutes at most.',
    'Meets are on weekdays, from 10am to 4pm.',
    'You can change your mind at any time',
    'You do not have to say yes. You do not have to give a reason.',
    'Write YES or NO as the first word.',
    'Please answer by Friday 12 June. If we do not hear from you, nothing new will start.',
    'YES means you may decide for this child.',
    'Are you not sure if you may decide? Then please do not answer YES.',
    'from 9am to 5pm, Monday to Friday',
  ])('says: %s', (words) => {
    expect(inOneLine(mail)).toContain(words);
  });

  it('lists exactly the ways that a YES agrees to', () => {
    const listed = mail.text.slice(mail.text.indexOf('YES means'), mail.text.indexOf('NO means'));
    expect(listed.match(/^- .*$/gm)).toEqual([
      '- messages, passed on by the coordinator',
      '- Google Meet with typed chat only',
    ]);
  });
});

describe("the mentor's invitation", () => {
  const mail = inviteMentor({ ...question, mentor: a.aMentor, menteeFirst: 'Ailsa' });

  it.each([
    'Yes, I want to take part.',
    "No, I'll wait until schools go back.",
    "I'm not sure, please contact me.",
    'A Google Meet lasts 30 minutes at most.',
    'weekdays, from 10am to 4pm',
    'from 9am to 5pm, Monday to Friday',
    'A coordinator is always there.',
    'Do not share your phone number',
    'You can change your mind at any time',
    'Each of them may say no. We will let you know how things stand.',
  ])('says: %s', (words) => {
    expect(inOneLine(mail)).toContain(words);
  });

  it('carries no link that answers by itself', () => {
    expect(mail.text).not.toMatch(/https:\S*[?=]/);
  });
});
