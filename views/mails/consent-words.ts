import type { DateTime } from 'luxon';
import type { Person } from '../../domain/concepts/person.ts';
import type { Way } from '../../domain/concepts/way.ts';
import { dayInWords, wayInWords } from '../words.ts';
import { type Block, heading, link, list, paragraph } from './blocks.ts';
import { isPassedOn, type MailFrame } from './mail.tsx';
import { reachOf } from './reach.ts';

export interface ConsentQuestion {
  frame: MailFrame;
  menteeFirst: string;
  ways: readonly Way[];
  answerUrl: string;
  closesOn: DateTime;
  /** Whoever may decide. */
  reader: Person;
}

const howToAnswer = ({ frame, ways, answerUrl, closesOn, menteeFirst, reader }: ConsentQuestion): Block[] => {
  const { language } = frame;
  const { asking, promises, reach } = language;
  const says = asking.consent;
  return [
    heading(says.heading),
    paragraph(isPassedOn(reader) ? says.byCoordinator : says.byReply),
    paragraph(says.yesMeans),
    list(ways.map((way) => wayInWords(way, language))),
    paragraph(says.noMeans),
    paragraph(says.notSure),
    paragraph(promises.noNeedToSayYes, says.sayingNo({ mentee: menteeFirst })),
    link(says.link, answerUrl),
    paragraph(reach.orUs(reachOf(frame.programme))),
    paragraph(asking.answerBy({ day: dayInWords(closesOn, language) })),
  ];
};

const howItWorks = ({ frame, menteeFirst, reader }: ConsentQuestion): Block[] => {
  const { asking, promises, reach } = frame.language;
  const says = asking.consent;
  return [
    heading(asking.howItWorks),
    list([
      promises.notInsteadOfSchool,
      promises.coordinator,
      ...promises.meetRules,
      promises.messages,
      says.noSharing,
      says.device({ mentee: menteeFirst }),
    ]),
    paragraph(
      promises.changeYourMind,
      isPassedOn(reader) ? says.undoByCoordinator : says.undoByReply,
      reach.orUs(reachOf(frame.programme)),
    ),
    ...(frame.links.change === undefined ? [] : [link(says.changeLink, frame.links.change)]),
  ];
};

/** All that must stand in every mail that asks a parent: the question mail and its reminders. */
export const consentBlocks = (question: ConsentQuestion): Block[] => [
  ...howToAnswer(question),
  ...howItWorks(question),
];
