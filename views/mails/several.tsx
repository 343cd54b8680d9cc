import type { AskKind } from '../../domain/concepts/ask.ts';
import type { Person } from '../../domain/concepts/person.ts';
import type { Language } from '../languages/language.ts';
import { dayInWords, listInWords, planInWords, wayInWords } from '../words.ts';
import { type Block, heading, link, list, paragraph } from './blocks.ts';
import { lastTimeBlocks } from './last-time.ts';
import { type Mail, writeMail } from './mail.tsx';
import type { MailFrame } from './mail-frame.ts';
import type { SeveralAsk, SeveralNews, SeveralPart } from './several-parts.ts';
import { sharedBlocks } from './several-rules.ts';

export interface SeveralProps {
  frame: Omit<MailFrame, 'each' | 'links'>;
  person: Person;
  parts: readonly SeveralPart[];
}

const LONGEST_NAMES = 30;

const namesOf = (parts: readonly SeveralPart[], language: Language): string => {
  const names = [...new Set(parts.map(({ menteeFirst }) => menteeFirst))];
  const all = listInWords(names, language);
  return all.length <= LONGEST_NAMES ? all : language.several.many({ count: names.length });
};

const subjectOf = (parts: readonly SeveralPart[], language: Language): string => {
  const { subject } = language.several;
  const names = namesOf(parts, language);
  const asks = parts.filter((part) => part.what === 'ask');
  if (asks.length < parts.length) return subject.mixed({ names });
  if (asks.every(({ again }) => again)) return subject.reminder({ names });
  const [first, ...others] = new Set(asks.map(({ kind }) => kind));
  return first === undefined || others.length > 0 ? subject.mixed({ names }) : subject[first]({ names });
};

const waysBlocks = (
  { ways, agreed, menteeFirst }: SeveralAsk & { menteeFirst: string },
  language: Language,
): Block[] => [
  paragraph(agreed === undefined ? language.several.ways : language.several.moreWays({ mentee: menteeFirst })),
  list(ways.map((way) => wayInWords(way, language))),
];

const askBlocks = (part: SeveralAsk & { menteeFirst: string }, language: Language): Block[] => {
  const { kind, menteeFirst: mentee, mentorFirst: mentor, plan, again, answerUrl, closesOn } = part;
  const { several: says, plans, asking } = language;
  const question: Record<AskKind, Block[]> = {
    'take-part': [paragraph(says.takePart({ mentee }))],
    consent: [paragraph(says.consent({ mentee, mentor })), ...waysBlocks(part, language)],
    plan: [
      paragraph(plans.confirm.opening({ other: mentee })),
      ...(plan === undefined ? [] : [paragraph(planInWords(plan, language))]),
      paragraph(plans.confirm.question),
    ],
  };
  return [
    ...question[kind],
    ...lastTimeBlocks(part.lastTime, language),
    ...(again ? [paragraph(says.again)] : []),
    link(says.answerLink({ mentee }), answerUrl),
    paragraph(asking.answerBy({ day: dayInWords(closesOn, language) })),
  ];
};

const newsBlocks = ({ lines, writeUrl }: SeveralNews, { messages }: Language): Block[] => [
  ...lines.map((line) => paragraph(line)),
  ...(writeUrl === undefined ? [] : [link(messages.link, writeUrl)]),
];

/** One letter about several young people: first what is asked and told about each, then once what is the same for all. */
export const severalMail = ({ frame, person, parts }: SeveralProps): Mail => {
  const { language } = frame;
  const says = language.several;
  const isOneCoordinator = new Set(parts.map(({ coordinator }) => coordinator)).size === 1;
  const sections = parts.flatMap((part): Block[] => [
    heading(says.about({ mentee: part.menteeFirst })),
    ...(part.what === 'ask' ? askBlocks(part, language) : newsBlocks(part, language)),
    ...(isOneCoordinator ? [] : [paragraph(says.coordinator({ coordinator: part.coordinator }))]),
  ]);
  const about = new Map(parts.map((part) => [part.links.worried, part]));
  const each = [...about.values()].map(({ menteeFirst, links }) => ({ mentee: menteeFirst, links }));
  const [first] = each;
  if (first === undefined) throw new RangeError('a letter about nothing');
  return writeMail({
    frame: { ...frame, links: first.links, each },
    person,
    subject: subjectOf(parts, language),
    template: 'several',
    blocks: [
      paragraph(says.opening({ names: namesOf(parts, language) })),
      ...sections,
      ...sharedBlocks(parts, { language, programme: frame.programme }),
    ],
  });
};
