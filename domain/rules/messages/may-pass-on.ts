import type { Choices } from '../../concepts/choice.ts';
import { type ContactStand, isResting } from '../../concepts/doubt.ts';
import { isParent, PARTIES, type Pair, type Party } from '../../concepts/pair.ts';
import { isOpenWay } from '../ways/open-ways.ts';

export interface Standing {
  pair: Pick<Pair, 'standing' | 'pauseReason' | 'messagesAlready' | 'round'>;
  choices: Choices;
  concern: ContactStand;
  /** `messagesAlreadyContinue` of the programme. */
  continues: boolean;
}

/** `held`: not now, while a person looks at a concern, or at a reply that may be a no. */
export type MayPassOn = 'yes' | 'held' | 'no';

/** A yes that left messages out, or a whole no: of a parent, who is asked about the young person's ways only, when messages are one of them. */
const refusesMessages = (party: Party, choices: Choices): boolean => {
  const choice = choices[party];
  if (choice === undefined || choice.answer === 'wait') return false;
  if (choice.answer === 'yes') return choice.refused.includes('messages');
  return !isParent(party) || choices.mentee?.ways.includes('messages') === true;
};

/** A pair that shared messages before keeps them while it is asked, waits or refuses Meet: only a refusal of messages ends them. */
const goesOn = ({ pair, choices, continues }: Standing): boolean =>
  pair.messagesAlready &&
  continues &&
  pair.pauseReason !== 'withdrawn' &&
  !PARTIES.some((party) => refusesMessages(party, choices));

/** Whether messages of this pair may be passed on now. Asked when one comes in and again just before it goes out. */
export const mayPassOn = (standing: Standing): MayPassOn => {
  const { pair, concern } = standing;
  if (pair.standing === 'returned' || pair.standing === 'closed' || concern === 'stopped') return 'no';
  const choices = Object.fromEntries(
    Object.entries(standing.choices).filter(([, choice]) => choice.round === pair.round),
  );
  if (!isOpenWay(choices, 'messages') && !goesOn({ ...standing, choices })) return 'no';
  return isResting(concern) ? 'held' : 'yes';
};
