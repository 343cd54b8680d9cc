import { describe, expect, it } from 'vitest';
import type { Person } from '../../../domain/concepts/person.ts';
import { askMentee } from '../../../views/mails/ask-mentee.tsx';
import { askParent } from '../../../views/mails/ask-parent.tsx';
import { confirmPlan } from '../../../views/mails/confirm-plan.tsx';
import { inviteMentor } from '../../../views/mails/invite-mentor.tsx';
import { inviteToSession } from '../../../views/mails/invite-to-session.tsx';
import { notGoingAhead } from '../../../views/mails/not-going-ahead.tsx';
import { planAgreed } from '../../../views/mails/plan-agreed.tsx';
import { receipt } from '../../../views/mails/receipt.tsx';
import { schoolsReopened } from '../../../views/mails/schools-reopened.tsx';
import { sessionOff } from '../../../views/mails/session-off.tsx';
import * as a from './a-mail.ts';

const frame = a.aFrame();
const question = { frame, answerUrl: a.ANSWER_URL, closesOn: a.CLOSES_ON };
const byPhone = (person: Person): Person => ({ ...person, route: 'phone' });
const mentor = byPhone(a.aMentor);
const mentee = byPhone(a.aMentee);
const parent = byPhone(a.aParent);
const toParent = { frame, person: parent, side: 'parent', otherFirst: 'Ailsa' } as const;
const session = { frame, session: a.aSession(), joinUrl: a.JOIN_URL, otherFirst: 'Donald' };

/** Words that a coordinator passes on by voice, text or post. */
const PASSED_ON = {
  inviteMentor: inviteMentor({ ...question, mentor, menteeFirst: 'Ailsa' }),
  askParent: askParent({ ...question, parent, menteeFirst: 'Ailsa', mentorFirst: 'Donald', ways: ['messages'] }),
  'askMentee, whatever their route': askMentee({ ...question, mentee: a.aMentee, mentorFirst: 'Donald' }),
  'confirmPlan to a mentee, whatever their route': confirmPlan({
    ...question,
    person: a.aMentee,
    side: 'mentee',
    otherFirst: 'Donald',
    plan: a.aPlan(),
  }),
  planAgreed: planAgreed({ ...toParent, plan: a.aPlan(), setUp: false }),
  receipt: receipt({ ...toParent, answer: a.anAnswer(), statusUrl: a.ANSWER_URL }),
  notGoingAhead: notGoingAhead(toParent),
  schoolsReopened: schoolsReopened(toParent),
  inviteToSession: inviteToSession({ ...session, person: mentee, as: 'mentee' }),
  sessionOff: sessionOff({ ...session, person: mentee }),
};

const NOBODY_HAS = /\b(this|an) email\b|\breply (NO )?to\b/i;

describe.each(Object.entries(PASSED_ON))('words for somebody without mail: %s', (_name, { text }) => {
  it('speak of no email that they could answer', () => {
    expect(text.replaceAll('an email address', '')).not.toMatch(NOBODY_HAS);
  });

  it('say how to reach us, and who helps', () => {
    for (const words of ['01382 000000', '07700 900000', '999', '0800 1111', 'Morag Bell'])
      expect(text).toContain(words);
  });
});

describe('words for a parent without mail', () => {
  it('say that the coordinator takes the answer', () => {
    expect(PASSED_ON.askParent.text).toContain('Tell your coordinator YES or NO. They write down what you say.');
    expect(PASSED_ON.planAgreed.text.replace(/\s+/g, ' ')).toContain('Just tell your coordinator. Or phone us');
  });
});
