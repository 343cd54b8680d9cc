import type { Programme } from '../../../domain/programme.ts';
import { type MayPassOn, mayPassOn } from '../../../domain/rules/messages/may-pass-on.ts';
import type { ChoiceItems } from '../../adapters/choices.ts';
import type { Concerns } from '../../adapters/concerns.ts';
import type { Pairs } from '../../adapters/pairs.ts';

export interface MessageStandingDeps {
  pairs: Pick<Pairs, 'getPair'>;
  choices: Pick<ChoiceItems, 'getChoices'>;
  concerns: Pick<Concerns, 'standOf'>;
  programme: Programme;
}

/** Reads everything anew and asks the rule: called just before a message goes out, since anybody may change their mind at any time. */
export const weighPassingOn = async (pairId: string, deps: MessageStandingDeps): Promise<MayPassOn> => {
  const [pair, choices, concern] = await Promise.all([
    deps.pairs.getPair(pairId),
    deps.choices.getChoices(pairId),
    deps.concerns.standOf(pairId),
  ]);
  return mayPassOn({ pair, choices, concern, continues: deps.programme.messagesAlreadyContinue });
};
