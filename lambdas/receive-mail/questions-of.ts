import type { Link } from '../../domain/concepts/link.ts';
import type { Party } from '../../domain/concepts/pair.ts';
import type { Pairs } from '../adapters/pairs.ts';
import { firstAskIdOf } from '../shared/asks/ask-id.ts';

interface QuestionsDeps {
  pairs: Pick<Pairs, 'findPair'>;
}

export interface Answered {
  pairId: string;
  askId: string;
  personId: string;
  /** The mail that was answered, when it was about no question. */
  mailKey?: string | undefined;
  /** The mail that was answered, when it was about this question. */
  answered?: string | undefined;
}

/** To a mail of ours that was about no question: whether they take part. */
const aboutNoQuestion = async (
  { pairId, side, personId, mailKey }: { pairId: string; side: Party; personId: string; mailKey?: string | undefined },
  deps: QuestionsDeps,
): Promise<Answered[]> => {
  const pair = await deps.pairs.findPair(pairId);
  return pair === undefined ? [] : [{ pairId, personId, mailKey, askId: firstAskIdOf(side, pair.round) }];
};

/** The questions that a reply is about: of a letter all that it asked, and only when it asked nothing all that it told. */
export const questionsOf = async ({ target }: Link, deps: QuestionsDeps): Promise<Answered[]> => {
  if (target.kind === 'person') return await aboutNoQuestion(target, deps);
  if (target.kind === 'ask') {
    const { mailKey: answered, ...about } = target;
    return [{ ...about, answered }];
  }
  if (target.kind !== 'letter') return [];
  const { personId, of } = target;
  const asked = of.filter(({ askId }) => askId !== undefined);
  const all = (asked.length > 0 ? asked : of).map(async ({ pairId, side, askId, mailKey }) =>
    askId === undefined
      ? await aboutNoQuestion({ pairId, side, personId, mailKey }, deps)
      : [{ pairId, askId, personId, answered: mailKey }],
  );
  return (await Promise.all(all)).flat();
};
