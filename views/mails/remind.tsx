import type { DateTime } from 'luxon';
import type { AskKind } from '../../domain/concepts/ask.ts';
import type { Person } from '../../domain/concepts/person.ts';
import type { Way } from '../../domain/concepts/way.ts';
import { dayInWords } from '../words.ts';
import { type Block, link, paragraph } from './blocks.ts';
import { consentBlocks } from './consent-words.ts';
import { type Mail, writeMail } from './mail.tsx';
import type { MailFrame } from './mail-frame.ts';

export interface RemindProps {
  frame: MailFrame;
  person: Person;
  kind: AskKind;
  /** The mentor for a young person; the young person for a mentor or a parent. */
  otherFirst: string;
  answerUrl: string;
  closesOn: DateTime;
  ways: readonly Way[];
  /** Those that a parent agreed to before, when it is about more ways. */
  agreed?: readonly Way[];
  time: 1 | 2;
}

const answerBlocks = (props: RemindProps): Block[] => {
  const { frame, kind, answerUrl, closesOn } = props;
  if (kind === 'consent') return consentBlocks({ ...props, menteeFirst: props.otherFirst, reader: props.person });
  const { language } = frame;
  const { asking, promises } = language;
  return [
    paragraph(kind === 'plan' ? asking.remind.askForChange : promises.noNeedToSayYes),
    link(asking.link, answerUrl),
    paragraph(promises.coordinator),
    paragraph(asking.answerBy({ day: dayInWords(closesOn, language) })),
  ];
};

/** A kind second or third word about an open question, all of it again for a parent, who may answer this very mail. */
export const remind = (props: RemindProps): Mail => {
  const { frame, person, kind, otherFirst: other, time, agreed } = props;
  const says = frame.language.asking.remind;
  return writeMail({
    frame,
    person,
    subject: says.subject[kind]({ other }),
    template: `remind-${kind}`,
    blocks: [
      paragraph(agreed === undefined ? says.question[kind]({ other }) : says.questionAboutMore({ other }), says.notYet),
      ...(time === 2 ? [paragraph(says.last)] : []),
      ...answerBlocks(props),
    ],
  });
};
