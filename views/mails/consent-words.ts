import type { DateTime } from 'luxon';
import type { Person } from '../../domain/concepts/person.ts';
import type { Way } from '../../domain/concepts/way.ts';
import { dayInWords, wayInWords } from '../words.ts';
import { type Block, heading, link, list, paragraph } from './blocks.ts';
import { isPassedOn } from './mail.tsx';
import type { MailFrame } from './mail-frame.ts';
import { reachOf } from './reach.ts';

export interface ConsentQuestion {
  frame: MailFrame;
  menteeFirst: string;
  ways: readonly Way[];
  answerUrl: string;
  closesOn: DateTime;
  /** Those that they agreed to before, when it is about more ways. */
  agreed?: readonly Way[];
  /** Whoever may decide. */
  reader: Person;
}

const yesAndNo = ({ frame: { language }, ways, agreed }: ConsentQuestion): Block[] => {
  const says = language.asking.consent;
  return [
    paragraph(agreed === undefined ? says.yesMeans : says.yesMeansToo),
    list(ways.map((way) => wayInWords(way, language))),
    paragraph(agreed === undefined ? says.noMeans : says.noMeansOthersStay),
  ];
};

const howToAnswer = (question: ConsentQuestion): Block[] => {
  const { frame, answerUrl, closesOn, menteeFirst, reader } = question;
  const { language } = frame;
  const { asking, promises, reach } = language;
  const says = asking.consent;
  return [
    heading(says.heading),
    paragraph(isPassedOn(reader) ? says.byCoordinator : says.byReply),
    ...yesAndNo(question),
    paragraph(says.notSure),
    paragraph(promises.noNeedToSayYes, says.sayingNo({ mentee: menteeFirst })),
    link(says.link, answerUrl),
    paragraph(reach.orUs(reachOf(frame.programme))),
    paragraph(asking.answerBy({ day: dayInWords(closesOn, language) })),
  ];
};

/** A NO to a mail about more ways is about those alone. */
const howToUndo = ({ frame: { language }, agreed, reader }: ConsentQuestion): string[] => {
  const says = language.asking.consent;
  if (isPassedOn(reader)) return [says.undoByCoordinator];
  return agreed === undefined ? [says.undoByReply] : [];
};

const howItWorks = (question: ConsentQuestion): Block[] => {
  const { frame, menteeFirst } = question;
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
    paragraph(promises.changeYourMind, ...howToUndo(question), reach.orUs(reachOf(frame.programme))),
    ...(frame.links.change === undefined ? [] : [link(says.changeLink, frame.links.change)]),
  ];
};

/** All that must stand in every mail that asks a parent: the question mail and its reminders. */
export const consentBlocks = (question: ConsentQuestion): Block[] => [
  ...howToAnswer(question),
  ...howItWorks(question),
];
