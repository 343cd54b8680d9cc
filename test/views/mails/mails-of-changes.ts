import type { AskKind } from '../../../domain/concepts/ask.ts';
import { WAYS } from '../../../domain/concepts/way.ts';
import { askMentee } from '../../../views/mails/ask-mentee.tsx';
import { askParent } from '../../../views/mails/ask-parent.tsx';
import { inviteMentor } from '../../../views/mails/invite-mentor.tsx';
import { lastWords } from '../../../views/mails/last-words.tsx';
import type { MailFrame } from '../../../views/mails/mail-frame.ts';
import { messagesOpen } from '../../../views/mails/messages-open.tsx';
import { newLinks } from '../../../views/mails/new-links.tsx';
import * as a from './a-mail.ts';
import type { Written } from './mails-to-people.ts';

interface Framed {
  frame: MailFrame;
}

/** After an earlier closure of the schools. */
export const questionsAgain = (framed: Framed): Written[] =>
  (['yes', 'no', 'wait'] as const).flatMap((answer) => {
    const lastTime = { answer, ways: answer === 'yes' ? WAYS : [] };
    const about = {
      ...framed,
      answerUrl: a.ANSWER_URL,
      closesOn: a.CLOSES_ON,
      lastTime,
      mentorFirst: 'Donald',
      menteeFirst: 'Ailsa',
      ways: WAYS,
    };
    return [
      { name: `inviteMentor again ${answer}`, to: a.aMentor, mail: inviteMentor({ ...about, mentor: a.aMentor }) },
      { name: `askMentee again ${answer}`, to: a.aMentee, mail: askMentee({ ...about, mentee: a.aMentee }) },
      { name: `askParent again ${answer}`, to: a.aParent, mail: askParent({ ...about, parent: a.aParent }) },
    ];
  });

/** To the two who write to each other; without mail a coordinator passes the words on. */
export const aboutWriting = (framed: Framed): Written[] => {
  const lastDay = { on: '2026-06-30', mayMeet: true, mayWrite: true };
  const writers = [
    { side: 'mentor', person: a.aMentor, otherFirst: 'Ailsa' },
    { side: 'mentee', person: a.aMentee, otherFirst: 'Donald' },
  ] as const;
  return [
    ...writers,
    ...writers.map((who) => ({ ...who, person: { ...who.person, route: 'phone' as const } })),
  ].flatMap(({ person, ...who }) => {
    const props = { ...framed, ...who, person };
    const name = `${who.side} by ${person.route}`;
    return [
      { name: `messagesOpen ${name}`, to: person, mail: messagesOpen(props) },
      ...[true, false].map((schools) => ({
        name: `lastWords ${name} ${schools}`,
        to: person,
        mail: lastWords({ ...props, lastDay: { ...lastDay, schools } }),
      })),
    ];
  });
};

/** To somebody whose address has changed: about two young people, a Meet, and a plan. */
export const linksAnew = (framed: Framed): Written[] => {
  const closesAt = '2026-06-12T16:00:00.000Z';
  const asked = (kind: AskKind, other: string) =>
    ({ what: 'question', kind, closesAt, url: a.ANSWER_URL, other }) as const;
  const meet = { what: 'meet', startsAt: '2026-06-02T10:00:00.000Z', url: a.ANSWER_URL } as const;
  return [
    {
      name: 'newLinks mentor',
      to: a.aMentor,
      mail: newLinks({
        ...framed,
        person: a.aMentor,
        links: [asked('take-part', 'Ailsa'), asked('plan', 'Callum'), { ...meet, other: 'Ailsa' }],
      }),
    },
    {
      name: 'newLinks mentee',
      to: a.aMentee,
      mail: newLinks({ ...framed, person: a.aMentee, links: [{ ...meet, other: 'Donald' }] }),
    },
    {
      name: 'newLinks parent',
      to: a.aParent,
      mail: newLinks({ ...framed, person: a.aParent, links: [asked('consent', 'Ailsa')] }),
    },
  ];
};
