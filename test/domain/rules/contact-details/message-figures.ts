import { findContactDetails } from '../../../../domain/rules/find-contact-details.ts';
import { LABELLED_MESSAGES, type LabelledMessage } from './message-corpus.ts';

export interface MessageFigures {
  /** Messages that hold a contact detail or a proposal to meet. */
  holding: number;
  missed: LabelledMessage[];
  clean: number;
  falseAlarms: LabelledMessage[];
}

/** How the search for contact details does on the labelled messages of one part. */
export const messageFigures = (part: LabelledMessage['part']): MessageFigures => {
  const messages = LABELLED_MESSAGES.filter((message) => message.part === part);
  const clean = messages.filter(({ label }) => label === 'clean');
  const holding = messages.filter(({ label }) => label !== 'clean');
  const isFound = ({ text }: LabelledMessage): boolean => findContactDetails(text).length > 0;
  return {
    holding: holding.length,
    missed: holding.filter((message) => !isFound(message)),
    clean: clean.length,
    falseAlarms: clean.filter(isFound),
  };
};

export const recall = ({ holding, missed }: MessageFigures): number => (holding - missed.length) / holding;
export const alarmRate = ({ clean, falseAlarms }: MessageFigures): number => falseAlarms.length / clean;
