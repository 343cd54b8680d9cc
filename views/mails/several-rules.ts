import type { AskKind } from '../../domain/concepts/ask.ts';
import type { Programme } from '../../domain/programme.ts';
import type { Language } from '../languages/language.ts';
import { type Block, heading, list, paragraph } from './blocks.ts';
import { reachOf } from './reach.ts';
import type { SeveralPart } from './several-parts.ts';

interface Shared {
  language: Language;
  programme: Programme;
}

const consentRules = ({ language, programme }: Shared): Block[] => {
  const { several: says, asking, promises, reach } = language;
  const { consent } = asking;
  return [
    heading(says.answerHeading),
    paragraph(consent.byReply, says.replyCounts),
    paragraph(says.apart),
    paragraph(says.yesMeans),
    paragraph(consent.noMeans),
    paragraph(consent.notSure),
    paragraph(promises.noNeedToSayYes, says.sayingNo),
    paragraph(reach.orUs(reachOf(programme))),
    heading(asking.howItWorks),
    list([
      promises.notInsteadOfSchool,
      promises.coordinator,
      ...promises.meetRules,
      promises.messages,
      consent.noSharing,
    ]),
    paragraph(says.mentor.device),
    paragraph(promises.changeYourMind),
  ];
};

const mentorRules = ({ language }: Shared): Block[] => {
  const { several: says, asking, promises } = language;
  return [
    heading(asking.mentor.chooseHeading),
    list(asking.mentor.choices),
    paragraph(promises.noNeedToSayYes),
    heading(asking.mentor.waysHeading),
    list(asking.mentor.ways),
    paragraph(says.mentor.bothAgree),
    paragraph(says.mentor.device),
    heading(asking.mentor.rulesHeading),
    list([
      promises.notInsteadOfSchool,
      promises.coordinator,
      ...promises.meetRules,
      promises.messages,
      asking.mentor.noSharing,
      says.mentor.worried,
    ]),
    heading(asking.mentor.nextHeading),
    paragraph(says.mentor.next),
    paragraph(says.mentor.status),
    paragraph(promises.changeYourMind),
  ];
};

const planRules = ({ language: { promises } }: Shared): Block[] => [
  paragraph(promises.noNeedToSayYes),
  paragraph(promises.coordinator),
  paragraph(promises.changeYourMind),
];

const RULES: readonly [AskKind, (shared: Shared) => Block[]][] = [
  ['take-part', mentorRules],
  ['consent', consentRules],
  ['plan', planRules],
];

/** What is the same for every young person that the letter asks about, said once. A mentor's rules hold for a plan too. */
export const sharedBlocks = (parts: readonly SeveralPart[], shared: Shared): Block[] => {
  const kinds = new Set(parts.flatMap((part) => (part.what === 'ask' ? [part.kind] : [])));
  const [first] = RULES.filter(([kind]) => kinds.has(kind));
  return first === undefined ? [] : first[1](shared);
};
