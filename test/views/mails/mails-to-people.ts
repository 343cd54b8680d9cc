import { WAYS } from '../../../domain/concepts/way.ts';
import type { Language } from '../../../views/languages/language.ts';
import { askMentee } from '../../../views/mails/ask-mentee.tsx';
import { askParent } from '../../../views/mails/ask-parent.tsx';
import { comeBack } from '../../../views/mails/come-back.tsx';
import { confirmPlan } from '../../../views/mails/confirm-plan.tsx';
import { ended } from '../../../views/mails/ended.tsx';
import { goesOn } from '../../../views/mails/goes-on.tsx';
import { howWaitingWorks } from '../../../views/mails/how-waiting-works.tsx';
import { inviteMentor } from '../../../views/mails/invite-mentor.tsx';
import { inviteToSession } from '../../../views/mails/invite-to-session.tsx';
import type { Mail } from '../../../views/mails/mail.tsx';
import type { MailFrame } from '../../../views/mails/mail-frame.ts';
import { messageFilesRefused } from '../../../views/mails/message-files-refused.tsx';
import { messageNotPassedOn } from '../../../views/mails/message-not-passed-on.tsx';
import { messageReceipt } from '../../../views/mails/message-receipt.tsx';
import { newCoordinator } from '../../../views/mails/new-coordinator.tsx';
import { notGoingAhead } from '../../../views/mails/not-going-ahead.tsx';
import { notHeard } from '../../../views/mails/not-heard.tsx';
import { passedMessage } from '../../../views/mails/passed-message.tsx';
import { planAgreed } from '../../../views/mails/plan-agreed.tsx';
import { receipt } from '../../../views/mails/receipt.tsx';
import { remind } from '../../../views/mails/remind.tsx';
import { remindOfSession } from '../../../views/mails/remind-of-session.tsx';
import { replyNotUnderstood } from '../../../views/mails/reply-not-understood.tsx';
import { schoolsReopened } from '../../../views/mails/schools-reopened.tsx';
import { sessionEnding } from '../../../views/mails/session-ending.tsx';
import { sessionOff } from '../../../views/mails/session-off.tsx';
import { sessionSoon } from '../../../views/mails/session-soon.tsx';
import { severalMail } from '../../../views/mails/several.tsx';
import type { SeveralAsk, SeveralPart } from '../../../views/mails/several-parts.ts';
import { stopped } from '../../../views/mails/stopped.tsx';
import { waitingForSchools } from '../../../views/mails/waiting-for-schools.tsx';
import * as a from './a-mail.ts';
import { aboutWriting, linksAnew, questionsAgain } from './mails-of-changes.ts';

export interface Written {
  name: string;
  /** Whose surname, address and number may stand in it: the reader's own surname only. */
  to: { first: string; last: string };
  mail: Mail;
}

interface Framed {
  frame: MailFrame;
}

const asked = ({ frame }: Framed) => ({ frame, answerUrl: a.ANSWER_URL, closesOn: a.CLOSES_ON });
const SIDES = [
  { side: 'mentor', person: a.aMentor, otherFirst: 'Ailsa' },
  { side: 'mentee', person: a.aMentee, otherFirst: 'Donald' },
  { side: 'parent', person: a.aParent, otherFirst: 'Ailsa' },
] as const;
export const COORDINATOR = a.aPerson({ id: 'c1', role: 'coordinator', first: 'Morag', last: 'Bell' });

const again = (menteeFirst: string) => ({ menteeFirst, ways: ['messages'] as const, answerUrl: a.ANSWER_URL });

const about = (menteeFirst: string, path: string) => ({
  menteeFirst,
  coordinator: 'Morag Bell',
  links: { worried: `${a.ANSWER_URL}${path}/worried`, ask: `${a.ANSWER_URL}${path}/question` },
});

/** Letters about two young people, and about so many that their names would fill the subject. */
const severalLetters = ({ frame }: Framed): Written[] => {
  const ask = {
    what: 'ask' as const,
    mentorFirst: 'Donald',
    ways: WAYS,
    answerUrl: a.ANSWER_URL,
    closesOn: a.CLOSES_ON,
  };
  const written = (name: string, person: typeof a.aMentor, parts: SeveralPart[]): Written => ({
    name,
    to: person,
    mail: severalMail({ frame, person, parts }),
  });
  const both = (part: Omit<SeveralAsk, keyof typeof ask>): SeveralPart[] => [
    { ...ask, ...part, ...about('Ailsa', '') },
    { ...ask, ...part, ...about('Rory', '2') },
  ];
  const news = { what: 'news' as const, lines: frame.language.news.stopped.lines({ toParent: true, other: 'Rory' }) };
  const other = { ...about('Rory', '2'), coordinator: 'Sam Kerr' };
  return [
    ...[false, true].flatMap((again) => [
      written(`several invitations ${again}`, a.aMentor, both({ kind: 'take-part', again })),
      written(`several consents ${again}`, a.aParent, both({ kind: 'consent', again })),
      written(`several plans ${again}`, a.aMentor, both({ kind: 'plan', again, plan: a.aPlan() })),
    ]),
    written('a question and news', a.aParent, [
      { ...ask, kind: 'consent', again: false, agreed: ['messages'], ...about('Ailsa', '') },
      { ...news, ...other },
    ]),
    written(
      'many consents',
      a.aParent,
      ['Ailsa', 'Christopher', 'Alexandrina', 'Rory'].map((first, at) => ({
        ...ask,
        kind: 'consent',
        again: false,
        ...about(first, String(at)),
      })),
    ),
  ];
};

const questions = (framed: Framed): Written[] => [
  {
    name: 'inviteMentor',
    to: a.aMentor,
    mail: inviteMentor({ ...asked(framed), mentor: a.aMentor, menteeFirst: 'Ailsa' }),
  },
  {
    name: 'askParent',
    to: a.aParent,
    mail: askParent({ ...asked(framed), parent: a.aParent, menteeFirst: 'Ailsa', mentorFirst: 'Donald', ways: WAYS }),
  },
  {
    name: 'askParent about more ways',
    to: a.aParent,
    mail: askParent({
      ...asked(framed),
      parent: a.aParent,
      menteeFirst: 'Ailsa',
      mentorFirst: 'Donald',
      ways: ['meet-chat'],
      agreed: ['messages'],
    }),
  },
  { name: 'askMentee', to: a.aMentee, mail: askMentee({ ...asked(framed), mentee: a.aMentee, mentorFirst: 'Donald' }) },
  {
    name: 'replyNotUnderstood',
    to: a.aParent,
    mail: replyNotUnderstood({ ...framed, person: a.aParent, again: [again('Ailsa')] }),
  },
  {
    name: 'replyNotUnderstood about several',
    to: a.aParent,
    mail: replyNotUnderstood({ ...framed, person: a.aParent, again: [again('Ailsa'), again('Rory')] }),
  },
];

const reminders = (framed: Framed): Written[] =>
  ([1, 2] as const).flatMap((time) =>
    SIDES.flatMap(({ side, ...who }) =>
      (side === 'parent' ? (['consent'] as const) : (['take-part', 'plan'] as const)).map((kind) => ({
        name: `remind ${kind} ${side} ${time}`,
        to: who.person,
        mail: remind({ ...asked(framed), ...who, kind, ways: ['messages', 'meet-chat'], time }),
      })),
    ),
  );

const receiptsAboutMore = (framed: Framed): Written[] =>
  (['yes', 'no'] as const).map((answer) => ({
    name: `receipt about more ways ${answer}`,
    to: a.aParent,
    mail: receipt({
      ...framed,
      side: 'parent',
      person: a.aParent,
      otherFirst: 'Ailsa',
      answer: a.anAnswer({ answer, ways: answer === 'yes' ? ['meet-chat'] : [] }),
      asked: ['meet-chat', 'meet-video'],
      stands: ['messages'],
      statusUrl: a.ANSWER_URL,
    }),
  }));

const receipts = (framed: Framed): Written[] =>
  SIDES.flatMap((who) =>
    (['yes', 'no', 'wait', 'changes'] as const).map((answer) => ({
      name: `receipt ${who.side} ${answer}`,
      to: who.person,
      mail: receipt({ ...framed, ...who, answer: a.anAnswer({ answer }), statusUrl: a.ANSWER_URL }),
    })),
  );

const plans = (framed: Framed): Written[] =>
  SIDES.flatMap(({ side, ...who }) => {
    const agreed = {
      name: `planAgreed ${side}`,
      to: who.person,
      mail: planAgreed({ ...framed, ...who, side, plan: a.aPlan(), setUp: side !== 'parent' }),
    };
    if (side === 'parent') return [agreed];
    const mail = confirmPlan({ ...asked(framed), ...who, side, plan: a.aPlan() });
    return [agreed, { name: `confirmPlan ${side}`, to: who.person, mail }];
  });

const news = (framed: Framed): Written[] =>
  SIDES.flatMap((who) =>
    Object.entries({
      newCoordinator,
      notGoingAhead,
      notHeard,
      stopped,
      waitingForSchools,
      schoolsReopened,
      ended,
      goesOn,
    }).map(([name, write]) => ({ name: `${name} ${who.side}`, to: who.person, mail: write({ ...framed, ...who }) })),
  );

const waiting = (framed: Framed): Written[] => [
  {
    name: 'howWaitingWorks',
    to: a.aMentor,
    mail: howWaitingWorks({ ...framed, mentor: a.aMentor, menteeFirst: 'Ailsa' }),
  },
  {
    name: 'schoolsReopened to a mentor who waited',
    to: a.aMentor,
    mail: schoolsReopened({
      ...framed,
      person: a.aMentor,
      side: 'mentor',
      otherFirst: 'Ailsa',
      waited: true,
      hadMeets: true,
    }),
  },
];

const sessions = (framed: Framed): Written[] =>
  (
    [
      { as: 'mentor', person: a.aMentor, otherFirst: 'Ailsa' },
      { as: 'mentee', person: a.aMentee, otherFirst: 'Donald' },
      { as: 'coordinator', person: COORDINATOR, otherFirst: 'Ailsa' },
    ] as const
  ).flatMap((who) => {
    const props = { ...framed, ...who, session: a.aSession(), joinUrl: a.JOIN_URL };
    return [
      { name: `inviteToSession ${who.as}`, to: who.person, mail: inviteToSession(props) },
      { name: `remindOfSession ${who.as}`, to: who.person, mail: remindOfSession(props) },
      { name: `sessionEnding ${who.as}`, to: who.person, mail: sessionEnding(props) },
      { name: `comeBack ${who.as}`, to: who.person, mail: comeBack(props) },
      { name: `sessionSoon ${who.as}`, to: who.person, mail: sessionSoon(props) },
      { name: `sessionOff ${who.as}`, to: who.person, mail: sessionOff(props) },
    ];
  });

const messages = ({ frame }: Framed): Written[] =>
  [
    { person: a.aMentor, otherFirst: 'Ailsa' },
    { person: a.aMentee, otherFirst: 'Donald' },
  ].flatMap(({ person, otherFirst }) => {
    const props = { frame, person, otherFirst, messagesUrl: `${a.ANSWER_URL}/messages` };
    const read = { ...props, readBy: '2026-05-06T09:00:00.000Z' };
    return [
      { name: `messageReceipt ${person.role}`, to: person, mail: messageReceipt({ ...read, hadFiles: false }) },
      {
        name: `messageReceipt ${person.role}, with files`,
        to: person,
        mail: messageReceipt({ ...read, hadFiles: true }),
      },
      { name: `messageFilesRefused ${person.role}`, to: person, mail: messageFilesRefused(props) },
      { name: `passedMessage ${person.role}`, to: person, mail: passedMessage({ ...props, text: '🙂\n\n3-2 !!' }) },
      {
        name: `messageNotPassedOn ${person.role}`,
        to: person,
        mail: messageNotPassedOn({ ...props, at: read.readBy }),
      },
    ];
  });

/** Every mail to mentor, mentee and parent, in each of its forms; and those to a coordinator about a session. */
export const mailsToPeople = (language: Language): Written[] => {
  const framed = { frame: a.aFrame({ language }) };
  const all = [
    questions,
    questionsAgain,
    severalLetters,
    reminders,
    receipts,
    receiptsAboutMore,
    plans,
    news,
    aboutWriting,
    linksAnew,
    waiting,
    sessions,
    messages,
  ];
  return all.flatMap((write) => write(framed));
};
