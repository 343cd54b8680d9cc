import { findContactDetails } from '../../../../domain/rules/find-contact-details.ts';
import { LABELLED_MESSAGES, type LabelledMessage } from './message-corpus.ts';

export interface MessageFigures {
  /** Messages that hold a contact detail or a proposal to meet. */
  holding: number;
  missed: LabelledMessage[];
  clean: number;
  falseAlarms: LabelledMessage[];
}

/** How the search for contact details does on the labelled messages of one part, or on one in `every` of them. */
export const messageFigures = (part: LabelledMessage['part'], every = 1): MessageFigures => {
  const messages = LABELLED_MESSAGES.filter((message) => message.part === part).filter((_, at) => at % every === 0);
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
