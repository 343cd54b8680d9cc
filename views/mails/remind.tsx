import type { DateTime } from 'luxon';
import type { AskKind } from '../../domain/concepts/ask.ts';
import type { Person } from '../../domain/concepts/person.ts';
import type { Way } from '../../domain/concepts/way.ts';
import { dayInWords } from '../words.ts';
import { type Block, link, paragraph } from './blocks.ts';
import { consentBlocks } from './consent-words.ts';
import { COORDINATOR_RULE, NO_NEED_TO_SAY_YES } from './guide-words.ts';
import { type Mail, type MailFrame, writeMail } from './mail.tsx';

export interface RemindProps {
  frame: MailFrame;
  person: Person;
  kind: AskKind;
  /** The mentor for a young person; the young person for a mentor or a parent. */
  otherFirst: string;
  answerUrl: string;
  closesOn: DateTime;
  ways: readonly Way[];
  time: 1 | 2;
}

const subjectOf = ({ kind, otherFirst }: RemindProps): string => {
  if (kind === 'consent') return `${otherFirst}'s mentoring: we still need your YES or NO`;
  return kind === 'plan' ? `Does the plan with ${otherFirst} suit you?` : `Keeping in touch with ${otherFirst}?`;
};

const questionOf = ({ kind, otherFirst }: RemindProps): string => {
  if (kind === 'consent')
    return `We asked if ${otherFirst} may keep in touch with their mentor while schools are closed.`;
  return kind === 'plan'
    ? `We sent you a plan to keep in touch with ${otherFirst}. Does it suit you?`
    : `We asked if you would like to keep in touch with ${otherFirst} while schools are closed.`;
};

const answerBlocks = (props: RemindProps): Block[] => {
  const { kind, answerUrl, closesOn } = props;
  if (kind === 'consent') return consentBlocks({ ...props, menteeFirst: props.otherFirst, reader: props.person });
  return [
    paragraph(kind === 'plan' ? 'If it does not suit you, ask for a change.' : NO_NEED_TO_SAY_YES),
    link('Tell us here', answerUrl),
    paragraph(COORDINATOR_RULE),
    paragraph(`Please answer by ${dayInWords(closesOn)}. If we do not hear from you, nothing new will start.`),
  ];
};

/** A kind second or third word about an open question, all of it again for a parent, who may answer this very mail. */
export const remind = (props: RemindProps): Mail =>
  writeMail({
    frame: props.frame,
    person: props.person,
    subject: subjectOf(props),
    version: `remind-${props.kind}.1`,
    blocks: [
      paragraph(questionOf(props), 'We have not had your answer yet. If you have just sent it, thank you.'),
      ...(props.time === 2 ? [paragraph('We will not send this email again. We may phone you.')] : []),
      ...answerBlocks(props),
    ],
  });
